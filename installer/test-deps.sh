#!/bin/sh
# Gets what single tests need beside the build: a real ClickHouse engine as a Python package, into FOLDER (build/pydeps).
# Half a gigabyte, once. Where it cannot be had (no pip, no network, another processor) the tests that need it are skipped
# and say so; that is no failure here.
set -eu
folder=${1:?"usage: test-deps.sh FOLDER"}
packages='chdb==4.4.0 chdb-core==26.9.0'
mark="$folder/.complete"
[ "$(cat "$mark" 2>/dev/null || true)" = "$packages" ] && exit 0

log=$(mktemp)
trap 'rm -f "$log"; rm -rf "$folder.new"' EXIT
# The system's own interpreter: the tests run with the one that CMake finds, and both must be the same.
python=$(command -v python3) || { echo "No python3: the tests with a real ClickHouse engine will be skipped."; exit 0; }
"$python" -m pip --version >/dev/null 2>&1 || "$(dirname "$0")/install-deps.sh" test || true
rm -rf "$folder.new"
mkdir -p "$folder.new"
echo "Fetching a ClickHouse engine for the tests: $packages"
# Its other dependencies (pandas, pyarrow) are for data frames, which nobody here uses.
if timeout 600 "$python" -m pip install --quiet --no-deps --no-input --target "$folder.new" $packages >"$log" 2>&1 \
    && PYTHONPATH="$folder.new" "$python" -c 'import chdb' >>"$log" 2>&1; then
    echo "$packages" >"$folder.new/.complete"
    rm -rf "$folder"
    mv "$folder.new" "$folder"
else
    tail -n 3 "$log"
    echo "It could not be had: the tests that need it will be skipped and say so."
fi
