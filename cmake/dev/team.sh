# shellcheck shell=bash
# ./dev team: the team's ledger against a private PostgreSQL that the test program starts and ends by itself: the suite
# for every team's ledger, rights, TLS, broken connections, a hundred rounds of fifty whole programs that stop one
# recording, two hundred rounds in which programs, server and networks break (TALLYLIGHT_TEAM_SEED=<number> repeats
# them), a large team.
# Sourced by ./dev.

run_team() {
    prepare team ci tst_team
    local status=0
    timed team env QTEST_FUNCTION_TIMEOUT=3600000 TALLYLIGHT_TEAM_ROUNDS=100 TALLYLIGHT_TEAM_RECORDINGS=10000 \
        TALLYLIGHT_TEAM_PROGRAMS=100 TALLYLIGHT_TEAM_STOPPERS=50 TALLYLIGHT_TEAM_PARTITIONS=200 \
        build/ci/bin/tst_team "$@" || status=$?
    show_times
    return $status
}
