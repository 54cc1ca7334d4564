#!/bin/sh
# Starts the program from wherever this folder was unpacked; `./run.sh --add-to-menu` adds it to your menu.
set -eu
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)

add_to_menu() {
    data=${XDG_DATA_HOME:-$HOME/.local/share}
    mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor/scalable/apps"
    sed -e "s|^Exec=annotator|Exec=\"$here/annotator\"|" -e "s|^TryExec=annotator|TryExec=$here/annotator|" \
        "$here/share/annotator.desktop" >"$data/applications/annotator.desktop"
    cp "$here/share/annotator.xml" "$data/mime/packages/annotator.xml"
    cp "$here/share/annotator.svg" "$data/icons/hicolor/scalable/apps/annotator.svg"
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime"; fi
    if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications"; fi
    echo "Annotator is in your menu now; do not move $here."
}

if [ "${1:-}" = --add-to-menu ]; then
    add_to_menu
else
    exec "$here/annotator" "$@"
fi
