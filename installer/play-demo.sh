#!/usr/bin/env bash
# play-demo.sh BUILD FOLDER SCHOOLS: makes an invented district in FOLDER and walks through it: status, forms, what
# does not add up, indicators, a chart as a picture. With a display the window opens; without one it is driven by keys
# offscreen, and each step leaves a picture.
set -euo pipefail
build=$1 folder=$2 schools=$3
programs=$build/app
cli=$programs/rejista-cli
export LC_ALL=C.UTF-8
mkdir -p "$folder"
register=$folder/demo.rejista
rm -rf "$register" "$folder"/*.png

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
show() {
    printf '  $ rejista-cli %s\n' "$*"
    "$cli" --workspace "$register" --user "$user" "$@"
}
# Exit 1 is a refusal by a rule of the data: what this tour wants to show.
refused() { show "$@" || [ $? -eq 1 ]; }

say "An invented district of $schools schools: last year's census complete, this year's half done"
made=$("$cli" --json demo "$register" --seed 7 --schools "$schools")
field() { python3 -c 'import json,sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1" <<<"$made"; }
user=$(field user)
REJISTA_PASSPHRASE=$(field passphrase)
export REJISTA_PASSPHRASE
printf '  %s learners, %s teachers, %s values; %s of %s returns complete\n' "$(field learners)" "$(field teachers)" \
    "$(field values)" "$(field complete)" "$(field returns)"

schools_json=$("$cli" --json --workspace "$register" --user "$user" orgunit list --level 5)
school() { python3 -c 'import json,sys; print(json.load(sys.stdin)[int(sys.argv[1])]["code"])' "$1" <<<"$schools_json"; }
first=$(school 0) copied=$(school 1)

say "1. Where the register stands"
show status
say "2. What the first school owes, and one of its forms"
show form list --orgunit "$first" | grep -v RJ_DS_MONTH
show form show RJ_DS_ASC_INFRA --orgunit "$first" --period 2025Sep | sed -n 1,45p
say "3. What does not add up: a school where somebody copied each total into one age"
refused form validate RJ_DS_ASC_ENR_PRI --orgunit "$copied" --period 2025Sep
refused form complete RJ_DS_ASC_ENR_PRI --orgunit "$copied" --period 2025Sep
say "4. Indicators of the first school and of the district"
show indicators --orgunit "$first" --period 2025Sep --code PTR,PQTR,PCR,ACS,PTOR_G,PCT_F
show indicators --orgunit SL21 --period 2024Sep --code PTR,PQTR,PCR,PTOR_G,PCT_F
say "5. A chart as a picture"
show chart PTR --orgunit "$first" --out "$folder/ptr.png"
show chart PCT_F --orgunit SL21 --out "$folder/girls.png"
say "6. Is the file whole?"
show verify

say "The register is $register (user \"$user\", passphrase \"$REJISTA_PASSPHRASE\")"
echo "Pictures: $(cd "$folder" && printf '%s ' "$PWD"/*.png)"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    "$programs/rejista" "$register"
else
    say "7. The window, driven by keys: there is no display here"
    QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="qt.qpa.*=false" \
        "$programs/rejista_tour" "$register" "$folder" 2> >(grep -v -e propagateSizeHints -e XDG_RUNTIME_DIR >&2)
    echo "The last return as it is printed: $folder/return.pdf"
fi
