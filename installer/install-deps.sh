#!/bin/sh
# Installs what building Rejista needs and what is not there yet: Debian 12 and newer, as root or with sudo.
# Says nothing when everything is there. `install-deps.sh lint` adds what `make lint` needs,
# `test` what installer/test-deps.sh does.
set -eu
export LC_ALL=C DEBIAN_FRONTEND=noninteractive

packages='cmake ninja-build g++ ccache pkg-config dpkg-dev file python3
qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
qt6-httpserver-dev qt6-websockets-dev libssl-dev
libgl1-mesa-dev libsodium-dev zlib1g-dev libxlsxwriter-dev fonts-dejavu-core fonts-noto-core'
[ "${1:-}" = lint ] && packages="$packages clang-format-14 clang-tidy-14"
[ "${1:-}" = test ] && packages="$packages python3-pip curl"
cipher=libsqlcipher-dev
cipher_floor=4.6  # 3.4, which Debian 12 itself has, writes another file format

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
# The ~ lets the backport's 4.6.1-2~bpo12+1 and a plain 4.6-1 both count.
new_enough() { [ -n "$1" ] && dpkg --compare-versions "$1" ge "$cipher_floor~"; }
candidate() { apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -v '(none)' || true; }

missing=
for package in $packages; do
    installed "$package" || missing="$missing $package"
done
cipher_missing=yes
if installed "$cipher" && new_enough "$(dpkg-query -W -f '${Version}' "$cipher")"; then
    cipher_missing=
fi
[ -z "$missing$cipher_missing" ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "This script knows apt only. Please install:$missing ${cipher_missing:+$cipher ($cipher_floor or newer)}" >&2
    exit 1
fi
as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Run this as root, or install sudo. Missing:$missing${cipher_missing:+ $cipher}" >&2
        exit 1
    fi
    as_root='sudo -E'
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -y -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=600 \
        -o Dpkg::Use-Pty=0 "$@" >>"$log" 2>&1 </dev/null
}
fail() {
    echo "$1" >&2
    tail -n 30 "$log" >&2
    exit 1
}

# One line a source of this release, from the machine's own apt: where backports stand too. No host is written here.
add_backports() {
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    [ -n "$codename" ] || fail "This system does not say its release; $cipher $cipher_floor or newer is needed."
    apt-get indextargets --format '$(RELEASE)|$(COMPONENT)|$(REPO_URI)' 'Created-By: Packages' \
        | grep "^$codename|main|" | sort -u | head -n 1 >"$log.source"
    IFS='|' read -r _ _ uri <"$log.source" || true
    rm -f "$log.source"
    [ -n "${uri:-}" ] || fail "No apt source for $codename is configured, so its backports cannot be found."
    key=/usr/share/keyrings/debian-archive-keyring.gpg
    [ -r "$key" ] || key=
    list=/etc/apt/sources.list.d/rejista-backports.list
    echo "deb ${key:+[signed-by=$key] }$uri $codename-backports main" | $as_root tee "$list" >/dev/null
    if ! apt update || ! new_enough "$(backport)"; then
        $as_root rm -f "$list"
        fail "$cipher $cipher_floor or newer is neither in $codename nor in its backports at $uri"
    fi
}
# The newest version that any configured source has; empty when there is none.
backport() { apt-cache madison "$cipher" 2>/dev/null | cut -d'|' -f2 | tr -d ' ' | head -n 1; }

echo "Installing what is missing:$missing${cipher_missing:+ $cipher}"
# Some other source of the machine may be out of reach; whether ours are complete is seen below.
apt update || true
if [ -n "$cipher_missing" ]; then
    release=
    if ! new_enough "$(candidate "$cipher")"; then
        new_enough "$(backport)" || add_backports
        release="=$(backport)"
    fi
    # The library itself must come along from the same place, or apt keeps to the older one.
    library=
    [ -n "$release" ] && library="libsqlcipher1$release"
    apt install --no-install-recommends "$cipher$release" $library || fail "$cipher could not be installed:"
fi
if [ -n "$missing" ]; then
    apt install --no-install-recommends $missing || fail "apt could not install$missing:"
fi
echo "Installed."
