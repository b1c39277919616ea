#!/bin/bash
# Builds and tests the sources on Debian 13 (Qt 6.8, g++ 14), in a separate root that debootstrap makes from the
# distribution's mirror. Needs root privileges; keeps what it has installed there for the next time.
#   tests/debian13.sh [folder of the root; default build/debian13] [mirror]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=cmake/dev/sources.sh
. cmake/dev/sources.sh
root=$(realpath -m "${1:-build/debian13}")
export root

[ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase trixie "$root" "${2:-http://deb.debian.org/debian}"
# Unchanged files keep their times, so that only the rest is rebuilt.
(cd "$root" && mkdir -p tallylight && cd tallylight && find . -path ./build -prune -o -type f -print) | while IFS= read -r file; do
    [ -f "$file" ] || rm "$root/tallylight/$file"
done
sources_of . | while IFS= read -r -d '' file; do
    ! cmp -s "$file" "$root/tallylight/$file" || continue
    mkdir -p "$(dirname "$root/tallylight/$file")"
    cp "$file" "$root/tallylight/$file"
done

# The mounts end with the command. The files belong to the builder, so git is not used there.
exec unshare --mount --pid --fork --propagation private bash -c '
    mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount -t tmpfs tmpfs "$root/tmp" &&
        exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 /tallylight/dev test'
