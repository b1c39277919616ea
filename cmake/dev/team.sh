# shellcheck shell=bash
# ./dev team [class …]: the team's ledger against a private PostgreSQL that the test program starts and ends by itself:
# the suite for every team's ledger, rights, TLS, broken connections, a hundred rounds of fifty whole programs that stop
# one recording, a large team; then two hundred rounds in which programs, server and networks break
# (TALLYLIGHT_TEAM_SEED=<number> repeats them). Sourced by ./dev.

# They mostly wait for what is broken: four teams side by side, each with a server of its own.
run_partitions() {
    local team running=() status=0
    for team in 1 2 3 4; do
        TALLYLIGHT_TEAM_PARTITIONS=50 build/ci/bin/tst_team TstPartition >"build/partition-$team.log" 2>&1 &
        running+=($!)
    done
    for team in 1 2 3 4; do
        wait "${running[team - 1]}" || status=$?
        grep -v '^PASS' "build/partition-$team.log"
    done
    return $status
}

run_team() {
    prepare team ci tst_team
    local status=0
    export QTEST_FUNCTION_TIMEOUT=3600000
    timed team env TALLYLIGHT_TEAM_ROUNDS=100 TALLYLIGHT_TEAM_RECORDINGS=10000 TALLYLIGHT_TEAM_PROGRAMS=100 \
        TALLYLIGHT_TEAM_STOPPERS=50 build/ci/bin/tst_team "$@" || status=$?
    [ $# -gt 0 ] || timed partitions run_partitions || status=$?
    show_times
    return $status
}
