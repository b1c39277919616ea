#!/bin/bash
# Runs a command inside a small private desktop: home, session bus, unlocked keyring, X server and
# window manager. Removes everything afterwards and returns the command's exit code.
#   with-desktop.sh ctest --output-on-failure
# Environment: KEYRING_PASSWORD, XVFB_SCREEN (1280x800x24), QT_QPA_PLATFORM (xcb), LC_ALL (C.UTF-8).
set -eu

desktop=$(mktemp -d)
export desktop
trap 'rm -rf "$desktop"' EXIT

export HOME="$desktop/home" XDG_RUNTIME_DIR="$desktop/run"
export XDG_DATA_HOME="$desktop/data" XDG_CONFIG_HOME="$desktop/config"
export XDG_CACHE_HOME="$desktop/cache" XDG_STATE_HOME="$desktop/state"
mkdir -p "$HOME" "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
chmod 700 "$XDG_RUNTIME_DIR"

# Use nothing of the surrounding desktop. DISPLAY stays hidden from the bus, so that a locked keyring fails
# immediately instead of waiting for someone to type its password into a window.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL \
      XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION || :
export LC_ALL=${LC_ALL:-C.UTF-8} QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-xcb}
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0

# shellcheck disable=SC2329 # called by name on the private bus
inside() {
    exec 2>&4 4>&-
    local service=org.freedesktop.secrets keyring xserver windows rc=0

    printf %s "${KEYRING_PASSWORD:-test-password}" |
        gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    # The daemon returns before it owns its name.
    gdbus wait --session --timeout 10 $service || { echo "with-desktop: no Secret Service" >&2; exit 99; }
    keyring=$(gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.GetConnectionUnixProcessID $service | sed 's/(uint32 //; s/,)//')

    Xvfb -displayfd 3 -screen 0 "${XVFB_SCREEN:-1280x800x24}" -nolisten tcp -noreset \
        3>"$desktop/display" >/dev/null 2>&1 &
    xserver=$!
    for _ in $(seq 250); do
        [ -s "$desktop/display" ] && break
        sleep 0.02
    done
    [ -s "$desktop/display" ] || { echo "with-desktop: no X server" >&2; exit 98; }
    DISPLAY=":$(cat "$desktop/display")"
    export DISPLAY

    openbox --sm-disable >/dev/null 2>&1 &
    windows=$!
    for _ in $(seq 250); do
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break
        sleep 0.02
    done

    "$@" || rc=$?
    kill "$windows" "$xserver" "$keyring" 2>/dev/null || :
    exit $rc
}
export -f inside

# Drops the bus daemon's own chatter, but not the command's messages (descriptor 4).
rc=0
dbus-run-session -- bash -c 'inside "$@"' inside "$@" 4>&2 2>/dev/null || rc=$?
exit $rc
