#!/bin/sh
# Opens the window on the cloud telephony sample. Where there is no screen, it shows instead what
# the program makes of the sample: a workbook, a picture, and the figures.
set -eu
cd "$(dirname "$0")/.."

name=cloud-telephony
sample=sample_canvases/$name.gtm.json
canvas=.venv/bin/gtm-canvas

# Only X11 and Wayland announce their screen in the environment; macOS always has one.
if [ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$canvas" "$sample"
fi

mkdir -p out
"$canvas" export "$sample" "out/$name.gtm.json" "out/$name.xlsx" "out/$name.png"
"$canvas" numbers "$sample"
echo
echo "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window was"
echo "opened. The sample was exported instead:"
ls -1 "out/$name.gtm.json" "out/$name.xlsx" "out/$name.png"
