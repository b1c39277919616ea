# shellcheck shell=bash

# The source files that exist, each terminated by a zero byte. Without git, as in the source package, all are sources.
sources_of() {
    if [ -e .git ]; then git ls-files -z --cached --others --exclude-standard -- "$@"
    else find "$@" -path ./build -prune -o -type f -print0; fi |
        while IFS= read -r -d '' file; do [ ! -f "$file" ] || printf '%s\0' "$file"; done
}
