#!/bin/sh
# Shows by strace that a whole session (open, edit, numbers, copy, paste, export, save) opens no
# network socket: neither Python nor Qt nor any library. Local ones (X11, D-Bus) are counted.
# Runs offscreen; with DISPLAY and PLATFORM=xcb on that display.
#
#   scripts/trials/no_network.sh [PYTHON]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
python=${1:-"$root/.venv/bin/python"}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PYTHONPATH="$root" QT_QPA_PLATFORM="${PLATFORM:-offscreen}"
export HOME="$folder" XDG_CONFIG_HOME="$folder" XDG_DATA_HOME="$folder" XDG_CACHE_HOME="$folder"

cp "$root/sample_canvases/slack.gtm.json" "$folder/plan.gtm.json"
strace -f -qq -e trace=network -o "$folder/calls" \
    "$python" "$root/tests/test_no_network.py" "$folder/plan.gtm.json" 2>"$folder/said" ||
    { cat "$folder/said"; echo "The session did not end well."; exit 2; }
count() { grep -cE "$1" "$folder/calls" || true; }
echo "network system calls:  $(wc -l <"$folder/calls")"
echo "local sockets:         $(count 'socket(pair)?\(AF_UNIX')"
echo "AF_INET and AF_INET6:  $(count 'AF_INET')"
if grep -E 'AF_INET|AF_NETLINK|AF_PACKET' "$folder/calls"; then
    echo "FAILED: a network socket was opened."
    exit 1
fi
echo "No network socket was opened."
