# shellcheck shell=bash
# Separate Debian systems in folders, for debian13.sh and package.sh. Needs root privileges.

# make_root <release> <folder> [mirror]: a minimal system, if the folder has none yet. dpkg does not wait for the disk
# in it.
make_root() {
    # debootstrap removes a folder of its own last.
    if [ -d "$2/debootstrap" ] || [ ! -x "$2/usr/bin/apt-get" ]; then
        debootstrap --variant=minbase "$1" "$2" "${3:-http://deb.debian.org/debian}" || return
        echo force-unsafe-io >"$2/etc/dpkg/dpkg.cfg.d/unsafe-io"
    fi
}

# copy_sources <folder>: unchanged files keep their times, so that only the rest is rebuilt.
copy_sources() {
    local file
    mkdir -p "$1"
    (cd "$1" && find . -path ./build -prune -o -type f -print) | while IFS= read -r file; do
        [ -f "$file" ] || rm "$1/$file"
    done
    sources_of . | while IFS= read -r -d '' file; do
        ! cmp -s "$file" "$1/$file" || continue
        mkdir -p "$(dirname "$1/$file")"
        cp "$file" "$1/$file"
    done
}

# in_root <folder> <command …>: the mounts end with the command. With $changes, a folder, whatever the command changes
# in the system is written there instead.
in_root() {
    local folder=$1
    shift
    # shellcheck disable=SC2016 # for the inner shell
    root=$folder changes=${changes:-} unshare --mount --pid --fork --propagation private bash -c '
        [ -z "$changes" ] || { mkdir -p "$changes/files" "$changes/work" && mount -t overlay overlay \
            -o "lowerdir=$root,upperdir=$changes/files,workdir=$changes/work" "$root"; } || exit
        mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount -t tmpfs tmpfs "$root/tmp" &&
            exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
                DEBIAN_FRONTEND=noninteractive "$@"' in_root "$@"
}
