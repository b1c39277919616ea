#!/bin/bash
# Run by package.sh as root in a bare Debian, with the package in /proof: installs it and what it depends on, nothing
# more, uses it as an ordinary user, upgrades it and purges it. Ends with the first thing that is not right.
set -euo pipefail
cd /proof
# shellcheck disable=SC1091 # the system's own
. /etc/os-release

say() { printf 'proof: %s: %s\n' "$PRETTY_NAME" "$*"; }
die() { say "$*" >&2; exit 1; }
install() {
    apt-get -q install -y --no-install-recommends "$@" >apt.log 2>&1 || { tail -n 30 apt.log; die "cannot install $*"; }
}
version() { dpkg-query -W -f '${Version}' tallylight; }
as_user=(setpriv --reuid=tester --regid=tester --init-groups
    env -C /tester HOME=/tester DISPLAY=:7 XDG_RUNTIME_DIR=/run/tester)
# started <pattern> <file>: waits up to a minute until a line of the file matches.
started() {
    local _
    for _ in {1..600}; do
        ! grep -q "$1" "$2" || return 0
        sleep 0.1
    done
    cat "$2"
    die "no \"$1\" in a minute"
}
# window <arguments of the program …>: opens it, takes a picture, ends it as logging out does.
window() {
    local program
    "${as_user[@]}" tallylight "$@" &
    program=$!
    timeout 60 env DISPLAY=:7 xdotool search --sync --onlyvisible --class tallylight >/dev/null || die "no window"
    sleep 5 # for the picture only
    xwd -silent -root -display :7 -out window.xwd
    kill $program
    wait $program || die "the program ended with $?"
}

useradd --create-home --home-dir /tester tester
mkdir /run/tester
chown tester /run/tester
chmod 0700 /run/tester
apt-get -q update >apt.log

# An older version: the same program with a lower number.
new=$(ls tallylight_*.deb)
dpkg-deb -R "$new" older
sed -i 's/^Version: .*/Version: 0.1.0/' older/DEBIAN/control
dpkg-deb -b older older.deb >/dev/null
install ./older.deb
[ "$(version)" = 0.1.0 ] || die "version $(version)"

# What dpkg-shlibdeps cannot see is there, and finds its own libraries, before the tools below bring more of them.
plugins=$(echo /usr/lib/*/qt6/plugins)
needed=("$plugins"/{platforms/libqxcb,sqldrivers/libqsqlite,tls/libqopensslbackend}.so /usr/lib/*/libsecret-1.so.0
    /usr/share/qt6/translations/qtbase_{ar,pt_BR,tr,zh_CN}.qm /etc/ssl/certs/ca-certificates.crt)
for file in "${needed[@]}"; do [ -s "$file" ] || die "$file is missing"; done
! ldd /usr/bin/tallylight /usr/bin/tallylight-simulator "${needed[@]:0:4}" | grep 'not found' || die "libraries are missing"
say "installed with $(grep -c '^Setting up' apt.log) packages"

[ "$("${as_user[@]}" tallylight --version)" = "tallylight $(sed -n 's/.*_\([0-9.]*\)~.*/\1/p' <<<"$new")" ] || die "wrong --version"
"${as_user[@]}" tallylight --demo --list >list
grep -q "^yes	tr_1234	running	.*demo-testrun$" list || { cat list; die "the demo's run is not listed"; }
"${as_user[@]}" tallylight --demo --stop tr_1234 1d0000000000000000000000000000a1 >stopped
[ "$(grep -c '^stopped' stopped)" = 2 ] || { cat stopped; die "the demo's recordings were not stopped"; }
chown tester server.*
"${as_user[@]}" tallylight-simulator --tls /proof/server.pem /proof/server.key >simulator.out &
started '^listening on https://' simulator.out
kill $!
wait $! || true
say "stops the demo's recordings without a display; HTTPS works"

install xvfb xdotool x11-apps sqlite3 desktop-file-utils appstream
desktop-file-validate /usr/share/applications/org.tallylight.Tallylight.desktop || die "the desktop entry is not valid"
appstreamcli validate --no-net /usr/share/metainfo/org.tallylight.Tallylight.metainfo.xml || die "invalid AppStream data"
Xvfb :7 -screen 0 1280x800x24 -displayfd 3 3>display &
screen=$!
started 7 display
window
data=/tester/.local/share/tallylight
ledger=$data/ledger.sqlite
[ -s "$ledger" ] || die "no ledger after the first start"
sqlite3 "$ledger" "INSERT INTO connection (id, service, name, colour, cloud, custom_address, credential_kind, account_id,
        app_id, ca_file) VALUES ('c1', 'wallarmFast', 'Kept', 'blue', 'wallarmUs', '', 'nodeToken', '', '', '');
    INSERT INTO known_run (connection_id, run_key, id_was_number, record_key, record_id_was_number, sent_run_name,
        sent_record_name, origin, added_ms, removed_ms) VALUES ('c1', '77', 1, '', 0, 'Kept run', '', 'added', 1, 0);"
cp -a "$data" before

install "./$new"
[ "$(version)" != 0.1.0 ] || die "not upgraded"
cmp "$ledger" before/ledger.sqlite || die "the upgrade changed the ledger"
# Exit code 3: it says that it could not read the run, as its token is in no keychain here.
status=0
"${as_user[@]}" tallylight --list >list 2>errors || status=$?
grep -q "	77	.*Kept	Kept run$" list || { cat list errors; die "the upgrade lost a run"; }
[ $status = 3 ] || { cat errors; die "--list ended with $status"; }
window --demo
say "upgraded, data kept, the window opens"

apt-get -q purge -y tallylight >apt.log 2>&1 || { cat apt.log; die "cannot be removed"; }
left=$(find / -xdev -path /proof -prune -o -path "$data" -prune -o -iname '*tallylight*' -print)
[ -z "$left" ] || die "left behind: $left"
[ -s "$ledger" ] || die "the user's ledger was removed"
kill $screen
say "purged; only the user's data are left"
