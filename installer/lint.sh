#!/usr/bin/env bash
# lint.sh BUILD JOBS [all]: format, the room test, every header alone, clang-tidy.
# clang-tidy reads what differs from the main branch; with `all` (make lint ALL=all) every source file.
set -euo pipefail
build=$1 jobs=$2 scope=${3:-changed}
cd "$(dirname "$0")/.."

mapfile -t files < <(find src app tests bench -name '*.h' -o -name '*.cpp' | sort)
clang-format-14 --dry-run --Werror "${files[@]}"
echo "format: ${#files[@]} files as they should be"

cmake --build "$build" --parallel "$jobs" --target tst_rooms all_verify_interface_header_sets
ctest --test-dir "$build" --output-on-failure --no-tests=error -L '^rooms$'

changed() {
    if [ "$scope" = all ] || ! git rev-parse --verify --quiet origin/main >/dev/null; then
        find src app -name '*.cpp'
    else
        { git diff --name-only --diff-filter=d origin/main -- src app; git ls-files --others --exclude-standard src app; } \
            | grep '\.cpp$' || true
    fi
}
mapfile -t sources < <(changed | sort -u)
if [ "${#sources[@]}" -eq 0 ]; then
    echo "clang-tidy: no source differs from origin/main"
    exit 0
fi
# moc's files and the headers of .ui files must be there before anything can be read.
cmake --build "$build" --parallel "$jobs"
printf '%s\0' "${sources[@]}" \
    | xargs -0 -n 1 -P "$jobs" clang-tidy-14 -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option
echo "clang-tidy: ${#sources[@]} sources clean"
