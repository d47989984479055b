#!/usr/bin/env bash
# lint.sh BUILD LINT JOBS [all]: format, the room test, every header alone (in BUILD), clang-tidy (as LINT compiles).
# clang-tidy reads what differs from the main branch; with `all` (make lint ALL=all) every source file.
set -euo pipefail
build=$1 lint=$2 jobs=$3 scope=${4:-changed}
cd "$(dirname "$0")/.."

mapfile -t files < <(find src app tests bench -name '*.h' -o -name '*.cpp' | sort)
clang-format-14 --dry-run --Werror "${files[@]}"
echo "format: ${#files[@]} files as they should be"

cmake --build "$build" --parallel "$jobs" --target tst_rooms all_verify_interface_header_sets
ctest --test-dir "$build" --output-on-failure --no-tests=error -L '^rooms$'

changed() {
    if [ "$scope" = all ] || ! git rev-parse --verify --quiet origin/main >/dev/null; then
        find src app bench -name '*.cpp'
    else
        { git diff --name-only --diff-filter=d origin/main -- src app bench; git ls-files --others --exclude-standard src app bench; } \
            | grep '\.cpp$' || true
    fi
}
mapfile -t sources < <(changed | sort -u)
if [ "${#sources[@]}" -eq 0 ]; then
    echo "clang-tidy: no source differs from origin/main"
    exit 0
fi
# Nothing is compiled for it: no source includes a file that the build makes. All are read before it ends, so that one
# run tells everything.
printf '%s\0' "${sources[@]}" \
    | xargs -0 -n 1 -P "$jobs" clang-tidy-14 -p "$lint" --quiet --extra-arg=-Wno-unknown-warning-option
echo "clang-tidy: ${#sources[@]} sources clean"
