# shellcheck shell=bash
# The packages each command needs from the distribution: name, then reason. Sourced by ./dev.

packages() {
    case $1 in
    build) cat <<'TEXT'
g++ C++20 compiler
cmake reads CMakeLists.txt
ninja-build runs the build
pkg-config lets CMake find system libraries
qt6-base-dev Qt: core, widgets, network, SQL, test
qt6-svg-dev Qt: SVG icons
libgl-dev OpenGL headers that Qt's widgets ask for
qt6-tools-dev Qt: how CMake builds translations
qt6-l10n-tools lupdate and lrelease, which compile translations
qtkeychain-qt6-dev access to the system keychain
libsimdjson-dev reads long lists of test runs without a tree of every value
TEXT
        ;;
    run) cat <<'TEXT'
libqt6sql6-sqlite Qt's SQLite driver, loaded at run time
libqt6svg6 Qt's SVG icon plug-in, loaded at run time
libsecret-1-0 Secret Service client, loaded by the keychain library at run time
qt6-translations-l10n Qt's own words (dialog buttons) in the five languages
TEXT
        ;;
    wayland) echo 'qt6-wayland lets Qt open windows on Wayland' ;;
    desktop) cat <<'TEXT'
xvfb display without a screen
openbox window manager for that display
x11-utils xprop, to see that the window manager is ready
dbus-daemon private session bus
libglib2.0-bin gdbus, to wait for the keychain on that bus
gnome-keyring a real keychain to test against
at-spi2-core accessibility bus
orca the screen reader whose words a test reads
python3-pyatspi asks the accessibility bus what a screen reader can know
curl sends what *Copy as cURL* says; reads and stops the same runs in ./dev bench
fonts-dejavu-core Latin, Turkish and Arabic letters
fonts-wqy-microhei Chinese letters
TEXT
        ;;
    team) cat <<'TEXT'
postgresql a server for the team's ledger; the tests start one of their own
libqt6sql6-psql Qt's PostgreSQL driver, loaded at run time
TEXT
        ;;
    peers) cat <<'TEXT'
keepassxc a peer: its window and its memory beside ours
qbittorrent another
TEXT
        ;;
    speed) cat <<'TEXT'
lld links five times faster
ccache a second build costs almost nothing
TEXT
        ;;
    package) cat <<'TEXT'
build-essential what a Debian package may expect
debhelper makes Debian packages
lintian checks them
TEXT
        ;;
    coverage) echo 'gcovr adds up what the compiler has counted' ;;
    fuzz) cat <<'TEXT'
clang-19 the compiler with libFuzzer
libclang-rt-19-dev libFuzzer and the sanitizers
TEXT
        ;;
    lint) cat <<'TEXT'
clang-format checks formatting
clang-tidy-19 finds bugs and outdated C++
clazy finds wrong uses of Qt
desktop-file-utils checks the .desktop file
appstream checks the software-centre description
TEXT
        ;;
    esac
}

# The package lists that a command needs.
lists_of() {
    case $1 in
    demo)
        if [ -n "${DISPLAY:-}" ]; then echo build run speed
        elif [ -n "${WAYLAND_DISPLAY:-}" ]; then echo build run speed wayland
        else echo build run speed desktop; fi ;;
    test | asan | steady | times) echo build run desktop speed team ;;
    mutate | soak) echo build run desktop speed ;;
    coverage) echo build run desktop speed team coverage ;;
    fuzz) echo build run speed fuzz ;;
    team) echo build run speed team ;;
    pictures) echo build run desktop ;;
    bench) echo build run desktop peers ;;
    package) echo build package ;;
    lint) echo build speed lint ;;
    esac
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | head -n 1)" = installed ]; }

# The "package reason" lines of a command for packages that are not installed.
missing_for() {
    local list name reason
    for list in $(lists_of "$1"); do
        packages "$list"
    done | while read -r name reason; do
        installed "$name" || printf '%s %s\n' "$name" "$reason"
    done
}

has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

elsewhere() {
    cat >&2 <<'TEXT'
dev: this system has no apt; please install the packages yourself, then run the command again with --no-install.
  Fedora    gcc-c++ cmake ninja-build qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qttranslations
            qtkeychain-qt6-devel simdjson-devel libsecret lld ccache
            tests: xorg-x11-server-Xvfb openbox xprop dbus-daemon glib2 gnome-keyring at-spi2-core
                   dejavu-sans-fonts wqy-microhei-fonts postgresql-server qt6-qtbase-postgresql    lint: clang-tools-extra clazy
  Arch      gcc cmake ninja qt6-base qt6-svg qt6-tools qt6-translations qtkeychain-qt6 simdjson libsecret lld ccache
            tests: xorg-server-xvfb openbox xorg-xprop dbus glib2 gnome-keyring at-spi2-core
                   ttf-dejavu wqy-microhei postgresql    lint: clang clazy
  Homebrew  cmake ninja qt qtkeychain simdjson lld ccache    (the tests' invisible desktop is for Linux only)
None of these three is tested; Debian 12 and 13 are.
TEXT
    exit 2
}

install_missing() {
    [ "$no_install" = no ] || return 0
    has_apt || elsewhere
    local missing names as_root=()
    missing=$(missing_for "$1")
    [ -n "$missing" ] || return 0
    local ID='' VERSION_ID='' PRETTY_NAME='this system'
    # shellcheck disable=SC1091 # the system's own
    [ ! -r /etc/os-release ] || . /etc/os-release
    case $ID$VERSION_ID in
    debian12 | debian13) ;;
    *) say "untested on $PRETTY_NAME; trying Debian's package names" ;;
    esac
    say "./dev $1 needs these packages of the distribution, which are not installed:"
    printf '%s\n' "$missing" | while read -r name reason; do printf '  %-24s %s\n' "$name" "$reason"; done
    names=$(printf '%s\n' "$missing" | cut -d' ' -f1 | tr '\n' ' ')
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || {
            say "neither root nor sudo; as root, run: apt-get install --no-install-recommends $names" >&2
            exit 2
        }
        as_root=(sudo)
    fi
    # shellcheck disable=SC2086 # one argument per package
    ${as_root[@]+"${as_root[@]}"} apt-get -q update &&
        ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
            apt-get -q install -y --no-install-recommends $names
}

list_packages() {
    has_apt || elsewhere
    local command commands list name reason
    for list in build run desktop wayland speed team lint coverage fuzz peers package; do
        commands=
        for command in demo test lint asan mutate coverage steady times fuzz pictures bench soak team package; do
            case " $(lists_of "$command") " in *" $list "*) commands="$commands $command" ;; esac
        done
        [ -n "$commands" ] || continue
        say "for$commands"
        packages "$list" | while read -r name reason; do
            if installed "$name"; then printf '  %-24s %s\n' "$name" "$reason"
            else printf '  %-24s %s  (missing)\n' "$name" "$reason"; fi
        done
    done
}
