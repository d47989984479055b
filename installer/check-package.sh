#!/usr/bin/env bash
# check-package.sh DIR: unpacks the one .deb in DIR beside it and tries what is inside.
set -euo pipefail
cd "$1"
packages=(*.deb)
[ "${#packages[@]}" -eq 1 ] && [ -f "${packages[0]}" ] || { echo "expected one .deb in $PWD" >&2; exit 1; }
package=${packages[0]}
rm -rf stage && mkdir stage
dpkg-deb -x "$package" stage

for file in usr/bin/rejista usr/bin/rejista-cli usr/share/rejista/forms/sierra-leone usr/share/applications/rejista.desktop \
    usr/share/doc/rejista/copyright; do
    [ -e "stage/$file" ] || { echo "$package lacks /$file" >&2; exit 1; }
done
if grep -rlF "$(cd ../.. && pwd)" stage >/dev/null; then
    echo "$package names the folder it was built in:" >&2
    grep -rlF "$(cd ../.. && pwd)" stage >&2
    exit 1
fi
size=$(stat -c %s "$package")
[ "$size" -le $((5 * 1024 * 1024)) ] || { echo "$package has $size bytes; 5 MiB is the most" >&2; exit 1; }
# What the programs remember of a laptop stays out of the one that builds.
mkdir stage/home
export HOME="$PWD/stage/home" XDG_CONFIG_HOME="$PWD/stage/home"
QT_QPA_PLATFORM=offscreen stage/usr/bin/rejista --self-test
stage/usr/bin/rejista --version
stage/usr/bin/rejista-cli help >/dev/null
# An invented school is made of the forms that are in the package, with nothing of the source tree.
stage/usr/bin/rejista-cli demo stage/demo.rejista --seed 1 --schools 1 >stage/demo.txt
installed=$(du -sk stage/usr | cut -f1)
dpkg-deb --field "$package" Package Version Architecture Installed-Size Depends
rm -rf stage
echo "$PWD/$package ($((size / 1024)) KiB, installed $installed KiB) holds what it should, and both programs start from it."
