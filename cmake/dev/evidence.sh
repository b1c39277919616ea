# shellcheck shell=bash
# ./dev mutate: breaks one rule at a time and sees whether the tests notice. ./dev fuzz: looks for inputs that break a
# promise. ./dev coverage: what the quick tests reach. ./dev steady: whether they pass on a busy machine, too, in any
# order. ./dev times: how long they take. Sourced by ./dev.

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

# Branches are those of the source: what the compiler adds for exceptions, which nothing in app/ throws, does not count.
add_up() (
    cd "$1" # gcovr lets gcov leave its files where it is
    gcovr --root ../.. --filter ../../app/ --exclude-throw-branches --exclude-unreachable-branches \
        --txt report.txt --html-details report.html --print-summary --fail-under-line 92 --fail-under-branch 80 app tests
)

run_coverage() {
    local status=0 names='agora core credentials faults fuzz ledger net operations program simulator team wallarm'
    # shellcheck disable=SC2086 # one argument per program
    prepare coverage coverage $(printf 'tst_%s ' $names)
    find build/coverage -name '*.gcda' -delete
    timed tests run_ctest coverage build/coverage/ctest.log --tests-regex "^(${names// /|})(-[0-9]+)?\$" || status=$?
    timed report add_up build/coverage || status=$?
    show_times
    say "each file: build/coverage/report.txt; each line: build/coverage/report.html"
    return $status
}

# The suite again and again beside six processes that take what they can get, each time with the functions of every class
# in another order (TALLYLIGHT_TEST_ORDER), and every second time with all windows on desktops.
run_steady() {
    local runs=${1:-10} seed=${2:-$RANDOM} run busy=() failed=0 desktops
    prepare steady ci
    for run in 1 2 3 4 5 6; do
        while :; do :; done &
        busy+=($!)
    done
    # shellcheck disable=SC2064 # those that run now
    trap "kill ${busy[*]}" EXIT
    for ((run = 1; run <= runs; ++run)); do
        export TALLYLIGHT_TEST_ORDER=$((seed + run)) TALLYLIGHT_TEST_DESKTOPS=
        desktops=()
        if ((run % 2 == 0)); then
            TALLYLIGHT_TEST_DESKTOPS=all
            desktops=(--exclude-regex '^window-(waiting-)?[0-9]+$')
        fi
        say "run $run of $runs, order $TALLYLIGHT_TEST_ORDER${TALLYLIGHT_TEST_DESKTOPS:+, on desktops}"
        timed "run $run" run_ctest ci "build/ci/steady-$run.log" ${desktops[@]+"${desktops[@]}"} || failed=$((failed + 1))
    done
    show_times
    say "$failed of $runs runs failed; their output: build/ci/steady-<run>.log"
    [ "$failed" = 0 ]
}

# A command of its own, because on a busy machine a time says nothing about the tests.
run_times() {
    prepare times ci
    local begin=$SECONDS together slow
    run_ctest ci build/ci/together.log || die "a test failed"
    together=$((SECONDS - begin))
    run_ctest ci build/ci/alone.log --parallel 1 || die "a test failed"
    slow=$(awk '/ Passed / && $(NF - 1) > 20' build/ci/alone.log)
    say "all together: $together s; the slowest alone: $(awk '/ Passed / { print $(NF - 1), $4 }' build/ci/alone.log |
        sort -rn | head -n 1)"
    [ -z "$slow" ] || { printf '%s\n' "$slow"; die "slower than 20 s alone"; }
    [ "$together" -le 60 ] || die "slower than 60 s together"
}
