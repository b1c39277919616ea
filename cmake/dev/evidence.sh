# shellcheck shell=bash
# ./dev fuzz: looks for inputs that break a promise. Sourced by ./dev.

# What breaks a promise is left in build/fuzz/found; moved to tests/data/fuzz/<target>, ./dev test tries it every time.
run_fuzz() {
    local seconds=${1:-60} status=0
    [ $# -eq 0 ] || shift
    prepare fuzz fuzz tallylight-fuzz
    { if [ $# -gt 0 ]; then printf '%s\n' "$@"; else TALLYLIGHT_FUZZ=list build/fuzz/bin/tallylight-fuzz; fi; } |
        timed fuzzing xargs -n 1 -P "$(jobs)" tests/fuzz/fuzz.sh build/fuzz "$seconds" || status=$?
    return $status
}
