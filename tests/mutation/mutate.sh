#!/usr/bin/env bash
# Breaks one rule at a time and runs the tests that should notice:
#   mutate.sh all <build folder> <jobs> [text to look for]
# Each mutant of mutants.txt compiles one file, which is linked before the archives of an existing build, so that its
# functions count and the archive's do not. Prints who survived; fails if anyone did, or if a mutant no longer applies.
# Only a failed check of the named class counts: a crash, a time-out or a missing desktop may be an accident that hides a
# survivor, and is printed as such, except where the mutant's "! " line says that it must end so.
set -euo pipefail
list=$(dirname "${BASH_SOURCE[0]}")/mutants.txt
build=$(cd "$2" && pwd)
work=$build/mutation
# Most tests wait for the disk most of the time.
[ ! -w /dev/shm ] || export TMPDIR=/dev/shm

# mutants [text]: the numbers of those that contain it. part <sign> <n>: the text after "# ", "! ", "- " or "+ ", or 'f',
# the file, or '?', the tests.
mutants() { reading -v text="${1:-}" '/^[+] / { ++n; if (index(all, text)) print n; all = "" }'; }
part() { reading -v sign="$1" -v wanted="$2" '/^[+] / && ++n == wanted { print value[sign]; exit }'; }
reading() {
    awk "${@:1:$#-1}" '
        /^[a-z].* [?] / { split($0, group, " [?] "); value["f"] = group[1]; value["?"] = group[2]; next }
        value["f"] == "" { next }
        /^# / { value["!"] = "" }
        { value[substr($0, 1, 1)] = substr($0, 3); all = all value["f"] $0 }'"${*: -1}" "$list"
}

# The compiler's command for a source file: that of its library's moc file, which is never compiled with others.
command_for() {
    local folder=$1 unit
    until unit=$(ls "$build/$folder"/*_autogen/mocs_compilation.cpp 2>/dev/null); do folder=${folder%/*}; done
    awk -v file="\"file\": \"$unit\"" '/"command": / { command = $0 } index($0, file) { print command; exit }' \
        "$build/compile_commands.json" | sed 's/^ *"command": "//; s/",$//; s/\\\(.\)/\1/g; s/ -o .*//'
}

# link_with <object> <test program> <output>
link_with() {
    local command
    command=$(ninja -C "$build" -t commands "bin/$2" | tail -n 1 | sed 's/^: && //; s/ && :$//')
    (cd "$build" && eval "${command/ -o bin\/$2 / $1 -Wl,-z,muldefs -o $3 }")
}

program_of() { echo "tst_${1%%/*}"; }

# ending <test> <program> <seconds>: "a failure" at the first check that fails, "nothing" if all is well, or how else it
# ended. Qt also writes FAIL! when a function runs too long or ends the program, but with "a fatal error".
ending() {
    local desktop=(env QT_QPA_PLATFORM=offscreen) ends=(0 0)
    case $1 in window/* | longlife/*) desktop=("${BASH_SOURCE[0]%/*}/../support/with-desktop.sh") ;; esac
    QTEST_FUNCTION_TIMEOUT=1500000 "${desktop[@]}" timeout "$3" "$2" "${1#*/}" 2>&1 |
        grep -qP "^FAIL! .*\b${1#*/}::(?!.*Received a fatal error)" || ends=("${PIPESTATUS[@]}")
    case ${ends[1]}:${ends[0]} in
    0:*) echo "a failure" ;;
    *:0) echo "nothing" ;;
    *:124) echo "a time-out" ;;
    *:98 | *:99) echo "no desktop" ;;
    *:1[3-9]?) echo "a crash" ;;
    *) echo "exit code ${ends[0]}" ;;
    esac
}

# measure <test>: it must pass unchanged; later it may take five times as long, and as long as a check waits for what
# does not come (longestWait in support/testmain.h).
measure() {
    local begin=$SECONDS program end limit=$work/limits/${1/\//-}
    program=$build/bin/$(program_of "$1")
    [ ! "$limit" -nt "$program" ] || return 0
    end=$(ending "$1" "$program" 900)
    [ "$end" = "nothing" ] || { echo "unchanged, it ends with $end: $1"; return 1; }
    echo $((5 * (SECONDS - begin) + 200)) >"$limit"
}

# try <n>: prints one line about mutant n; everything but "noticed" is a fault.
try() {
    local file old new test end intended folder=$work/$1 verdict=SURVIVED
    file=$(part f "$1") old=$(part - "$1") new=$(part + "$1") intended=$(part ! "$1")
    rm -rf "$folder"
    mkdir -p "$folder"
    # Replaced by text, not by pattern: the lines are full of signs.
    if ! OLD=$old NEW=$new awk '{ line = $0; sub(/^ +/, "", line)
            if (line == ENVIRON["OLD"]) { print ENVIRON["NEW"]; ++found } else print }
            END { exit !found }' "$file" >"$folder/mutant.cpp"; then
        verdict="NO LONGER APPLIES"
    elif ! (cd "$build" && eval "$(command_for "$file") -w -o '$folder/mutant.o' -c '$folder/mutant.cpp'") \
        >"$folder/log" 2>&1; then
        verdict="DOES NOT COMPILE"
    else
        for test in $(part '?' "$1"); do
            local program="$folder/tst"
            link_with "$folder/mutant.o" "$(program_of "$test")" "$program" >>"$folder/log" 2>&1 ||
                { verdict="DOES NOT LINK"; break; }
            end=$(ending "$test" "$program" "$(cat "$work/limits/${test/\//-}")")
            case $end in
            nothing) ;;
            "a failure" | "${intended:-a failure}") verdict="noticed by $test"; break ;;
            *) verdict="ENDED WITH ${end^^} in $test" ;;
            esac
        done
    fi
    printf '%3d %s: %s (%s)\n' "$1" "$verdict" "$(part '#' "$1")" "$file"
    rm -f "$folder"/tst "$folder"/mutant.o
}

case $1 in
measure) measure "$3" ;;
try) try "$3" ;;
all)
    numbers=$(mutants "${4:-}")
    [ -n "$numbers" ] || { echo "no mutant with \"$4\""; exit 1; }
    mkdir -p "$work/limits"
    for n in $numbers; do part '?' "$n" | tr ' ' '\n'; done | sort -u |
        xargs -n 1 -P "$3" "${BASH_SOURCE[0]}" measure "$2"
    echo "$numbers" | xargs -n 1 -P "$3" "${BASH_SOURCE[0]}" try "$2" | tee "$work/report" | grep -v ' noticed by ' || true
    total=$(echo "$numbers" | wc -l)
    noticed=$(grep -c ' noticed by ' "$work/report" || true)
    echo "mutants: $noticed of $total noticed; the whole list is in ${work#"$PWD"/}/report"
    [ "$noticed" -eq "$total" ]
    ;;
esac
