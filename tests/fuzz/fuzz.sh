#!/usr/bin/env bash
# fuzz.sh <build folder> <seconds> <target>: looks for inputs that break a promise, take a second, or take twenty times
# their size in memory. Stops at the first; it is left in <build folder>/found.
set -euo pipefail
program=$1/bin/tallylight-fuzz corpus=$1/corpus/$3 log=$1/$3.log
export TALLYLIGHT_FUZZ=$3
mkdir -p "$corpus" "$1/found"
TALLYLIGHT_FUZZ_SEEDS=$corpus "$program" >"$log" 2>&1
if "$program" -max_total_time="$2" -max_len=65536 -timeout=1 -rss_limit_mb=2048 \
    -dict="$(dirname "${BASH_SOURCE[0]}")/words.dict" -artifact_prefix="$1/found/$3-" "$corpus" >>"$log" 2>&1; then
    echo "$3: nothing found; $(sed -n 's/^Done //p' "$log")"
else
    echo "$3: FOUND SOMETHING"
    grep -E 'BROKEN PROMISE|TOO MUCH MEMORY|ERROR:|runtime error|Test unit written' "$log" | cut -c1-300
    exit 1
fi
