# shellcheck shell=bash
# ./dev lint: formatting, clang-tidy, clazy, and the files for the desktop. Sourced by ./dev.

sources() { sources_of '*.h' '*.cpp' | tr '\0' '\n'; }

# The .cpp files to check: all, or those that differ from the first parent. For a changed header, the .cpp file of
# the same name, otherwise the first one that includes it.
lint_targets() {
    local file twin
    if [ "$1" = --all ] || ! git rev-parse -q --verify 'HEAD^1' >/dev/null; then
        sources | grep '\.cpp$' || true
        return 0
    fi
    {
        git diff --name-only --diff-filter=d 'HEAD^1' -- '*.h' '*.cpp'
        git ls-files --others --exclude-standard -- '*.h' '*.cpp'
    } |
        while read -r file; do
            twin=${file%.*}.cpp
            if [ -f "$twin" ]; then echo "$twin"
            else { git grep --untracked -lE "[/\"]${file##*/}\"" -- '*.cpp' || true; } | sed -n 1p; fi # reads all
        done | sort -u
}

format_all() { sources | tr '\n' '\0' | xargs -0 clang-format --dry-run -Werror; }

# Runs only moc: the build would compile every library first, because CMake 3.25 makes moc depend on what a target links.
prepare_lint() {
    configure lint || return
    find build/lint -name AutogenInfo.json ! -path '*_resources_*' | while read -r info; do
        cmake -E cmake_autogen "$info" Debug || return
    done
}

# Standard error contains only clang-tidy's count of suppressed warnings, unless it could not run.
tidy() {
    tr '\n' '\0' <build/lint/targets |
        xargs -0 -n 1 -P "$(jobs)" clang-tidy-19 -p build/lint --quiet 2>build/lint/tidy.log || {
        grep -i error build/lint/tidy.log || true
        return 1
    }
}

# clazy is built on clang 14, which cannot read some C++20 (range pipelines, std::source_location, aggregates in
# parentheses, captured structured bindings): such files are listed and skipped. qstring-ref is only for Qt 5;
# range-loop-reference wants references to what QJsonArray returns by value, and clang-tidy finds the real cases.
clazy_all() {
    local file found checks unread='' status=0
    while read -r file; do
        checks=level1,no-qstring-ref,no-range-loop-reference,old-style-connect
        # Tests register themselves before main().
        case $file in tests/*) checks=$checks,no-non-pod-global-static ;; esac
        found=$(clazy-standalone -p build/lint "-checks=$checks" \
            --header-filter='/(app|ui|tests)/' --ignore-included-files "$file" 2>&1) || true
        if printf '%s\n' "$found" | grep -q ' error: '; then
            unread="$unread $file"
        elif printf '%s\n' "$found" | grep -q '\[-Wclazy'; then
            printf '%s\n' "$found"
            status=1
        fi
    done <build/lint/targets
    [ -z "$unread" ] || say "clazy cannot read:$unread"
    return $status
}

resources_valid() {
    desktop-file-validate resources/*.desktop && appstreamcli validate --no-net resources/*.metainfo.xml
}

run_lint() {
    local failed=''
    timed install install_missing lint || die "the packages could not be installed"
    timed prepare prepare_lint || die "the files could not be prepared"
    # Files that are not compiled on this system (other systems' files) cannot be checked here.
    lint_targets "${1:-}" | while read -r file; do
        ! grep -qF "\"file\": \"$PWD/$file\"" build/lint/compile_commands.json || echo "$file"
    done >build/lint/targets
    say "$(wc -l <build/lint/targets) files to look into"
    timed format format_all || failed="$failed clang-format"
    if [ -s build/lint/targets ]; then
        timed tidy tidy || failed="$failed clang-tidy"
        timed clazy clazy_all || failed="$failed clazy"
    fi
    timed resources resources_valid || failed="$failed resources"
    show_times
    [ -z "$failed" ] || die "not clean:$failed"
    say "clean"
}
