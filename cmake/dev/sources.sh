# shellcheck shell=bash

# The files of the sources that exist, each ended by a zero byte.
sources_of() {
    git ls-files -z --cached --others --exclude-standard -- "$@" |
        while IFS= read -r -d '' file; do [ ! -f "$file" ] || printf '%s\0' "$file"; done
}
