# shellcheck shell=bash
# ./dev mutate: breaks one rule at a time and sees whether the tests notice. ./dev fuzz: looks for inputs that break a
# promise. Sourced by ./dev.

run_mutate() {
    local programs status=0
    programs=$(sed -n 's/^[a-z].* ? //p' tests/mutation/mutants.txt | tr ' ' '\n' | sed 's,/.*,,; s,^,tst_,' | sort -u)
    # shellcheck disable=SC2086 # one argument per program
    prepare mutate ci $programs
    timed mutants tests/mutation/mutate.sh all build/ci "$(jobs)" "${1:-}" || status=$?
    show_times
    return $status
}

# What breaks a promise is left in build/fuzz/found; moved to tests/data/fuzz/<target>, ./dev test tries it every time.
run_fuzz() {
    local seconds=${1:-60} status=0
    [ $# -eq 0 ] || shift
    prepare fuzz fuzz tallylight-fuzz
    { if [ $# -gt 0 ]; then printf '%s\n' "$@"; else TALLYLIGHT_FUZZ=list build/fuzz/bin/tallylight-fuzz; fi; } |
        timed fuzzing xargs -n 1 -P "$(jobs)" tests/fuzz/fuzz.sh build/fuzz "$seconds" || status=$?
    return $status
}
