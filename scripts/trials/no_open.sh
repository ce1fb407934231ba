#!/bin/sh
# No text on a canvas makes the program open what it names (fault F38): a window whose every text is
# markup is walked through under strace, which must see no call with a path that the texts name.
# Needs strace. Run in the project's folder:
#
#     sh scripts/trials/no_open.sh
set -eu
cd "$(dirname "$0")/../.."
python=${PYTHON:-.venv/bin/python}
probe=gtm-canvas-probe
into=$(mktemp -d)
trap 'rm -rf "$into"' EXIT
export QT_QPA_PLATFORM=offscreen PYTHONPATH=. HOME="$into" XDG_CONFIG_HOME="$into" XDG_DATA_HOME="$into"

watched() {
    # %file is every call that names a file; connect is what a name of a host would lead to
    strace -f -qq -s 400 -e trace=%file,connect -o "$into/$1" "$python" scripts/trials/no_open.py "$1"
}

opened() {
    # its own files: the canvas that is called by markup, and the drawing that calls itself a PNG
    grep "$probe" "$into/$1" | grep -v "$probe"'\.png>\|%3Cimg\|'"$probe-drawing" || true
}

watched control
seen=$(opened control | wc -l)
if [ "$seen" -eq 0 ]; then
    echo "strace did not see what a bare label opens: this run proves nothing" >&2
    exit 2
fi
echo "a bare label with such a text: $seen calls with a path that it names"
watched window
calls=$(wc -l < "$into/window")
found=$(opened window | wc -l)
opened window
echo "the window: $calls calls that name a file or a host, $found of them named by a text"
hosts=$(grep "connect(" "$into/window" | grep -vc 'AF_UNIX\|AF_LOCAL' || true)
echo "connections to other than local sockets: $hosts"
[ "$found" -eq 0 ] && [ "$hosts" -eq 0 ]
