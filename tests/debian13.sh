#!/bin/bash
# Builds and tests the sources on Debian 13 (Qt 6.8, g++ 14), in a separate root that debootstrap makes from the
# distribution's mirror. Needs root privileges; keeps what it has installed there for the next time.
#   tests/debian13.sh [folder of the root; default build/debian13] [mirror]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=cmake/dev/sources.sh
. cmake/dev/sources.sh
# shellcheck source=tests/support/roots.sh
. tests/support/roots.sh
root=$(realpath -m "${1:-build/debian13}")

make_root trixie "$root" "${2:-}"
copy_sources "$root/tallylight"
in_root "$root" /tallylight/dev test
