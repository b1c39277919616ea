# shellcheck shell=bash

# The source files that exist, each terminated by a zero byte.
sources_of() {
    git ls-files -z --cached --others --exclude-standard -- "$@" |
        while IFS= read -r -d '' file; do [ ! -f "$file" ] || printf '%s\0' "$file"; done
}
