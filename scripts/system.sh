#!/bin/sh
# Makes sure that the system libraries are there which pip can't bring.
#
#   scripts/system.sh run|test PYTHON
#
# As root it installs what is missing; otherwise it prints the line to type and stops, because a
# program has no business asking for a password.
set -eu

purpose=$1
python=$2

# What Qt's core and its X11 and Wayland plugins link to, and don't bring with them.
window="
libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 zlib1g libzstd1
libx11-6 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0
libxcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
libxcb-xfixes0 libxcb-xkb1
libwayland-client0 libwayland-cursor0"

# A real X display without a screen, of which parts can pass for screens; and independent judges:
# LibreOffice of the workbook and of the deck, librsvg of the drawing, Poppler and qpdf of the
# pages.
# Any LibreOffice will do: on a desktop, installing the one without a window would remove the
# one with it.
judges="xvfb xauth x11-xserver-utils librsvg2-bin poppler-utils qpdf libreoffice-calc-nogui|libreoffice-calc
libreoffice-impress-nogui|libreoffice-impress"

case $purpose in
    run) wanted=$window ;;
    test) wanted="$window $judges" ;;
    *) echo "usage: scripts/system.sh run|test PYTHON" >&2; exit 2 ;;
esac

# Debian's python3 comes without what `python3 -m venv` needs.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    wanted="python3-venv $wanted"
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    if [ "$(uname)" = Linux ]; then
        echo "No apt here: if the window doesn't open, install your distribution's names of" \
            "the libraries that scripts/system.sh lists."
    fi
    exit 0
fi

installed() {
    # Since Debian 13 some libraries are called …t64.
    for name in "$1" "${1}t64"; do
        case $(dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null || true) in
            ii*) return 0 ;;
        esac
    done
    return 1
}

missing=
for choice in $wanted; do
    found=no
    for package in $(echo "$choice" | tr '|' ' '); do
        if installed "$package"; then found=yes; fi
    done
    if [ "$found" = no ]; then missing="$missing ${choice%%|*}"; fi
done

if [ -z "$missing" ]; then exit 0; fi

if [ "$(id -u)" -ne 0 ]; then
    echo "System packages are missing. Please run this, then try again:" >&2
    echo "    sudo apt-get update && sudo apt-get install --no-install-recommends$missing" >&2
    exit 1
fi

echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086  # a list of words is meant
apt-get install -y -qq --no-install-recommends $missing >/dev/null
