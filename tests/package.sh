#!/bin/bash
# Makes the Debian package on Debian 12 and on Debian 13, and proves each in a bare system of its release: it installs,
# works, upgrades and goes away. Takes roots that debootstrap makes from the distribution's mirror. Needs root
# privileges and a disk that overlayfs can write to; keeps the roots, with the packages for building, for the next time.
#   [RELEASES=trixie] tests/package.sh [folder of the roots; default build/roots] [mirror]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=cmake/dev/sources.sh
. cmake/dev/sources.sh
# shellcheck source=tests/support/roots.sh
. tests/support/roots.sh
folder=$(realpath -m "${1:-build/roots}")

for release in ${RELEASES:-bookworm trixie}; do
    bare=$folder/$release-bare
    make_root "$release" "$bare" "${2:-}"

    builder=$folder/$release-builder
    copy_sources "$builder/files/tallylight"
    changes=$builder in_root "$bare" /tallylight/dev package

    used=$folder/$release-used
    rm -rf "$used"
    mkdir -p "$used/files/proof"
    cp "$builder"/files/tallylight/build/package/tallylight_*.deb tests/support/provepackage.sh tests/data/tls/server.* \
        "$used/files/proof"
    changes=$used in_root "$bare" /proof/provepackage.sh
    cp "$used/files/proof/window.xwd" "$folder/$release.xwd"
    rm -rf "$used"
done
echo "package.sh: proven; pictures of the windows: $folder/*.xwd"
