#!/bin/sh
# Makes .venv with the project in it: what `make run` and `make test` need, and no more.
#
#   scripts/setup.sh run|test
#
# A stamp in .venv holds the checksum of pyproject.toml, so the second time costs nothing.
set -eu

purpose=$1
cd "$(dirname "$0")/.."

recent_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

python=
for candidate in python3 /usr/bin/python3 python3.13 python3.12 python3.11; do
    if recent_enough "$candidate"; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    echo "GTM Canvas needs Python 3.11 or newer, and none was found." >&2
    exit 1
fi

case $purpose in
    run) project=. ;;
    test) project='.[test,check]' ;;
    *) echo "usage: scripts/setup.sh run|test" >&2; exit 2 ;;
esac

sh scripts/system.sh "$purpose" "$python"

checksum=$(cksum <pyproject.toml)
# What the tests need includes what running needs.
for done_for in "$purpose" test; do
    stamp=.venv/.installed-for-$done_for
    if [ -x .venv/bin/gtm-canvas ] && [ "$(cat "$stamp" 2>/dev/null)" = "$checksum" ]; then
        exit 0
    fi
done

if ! recent_enough .venv/bin/python; then
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        echo "$python can't make virtual environments: its venv and ensurepip are missing." >&2
        exit 1
    fi
    echo "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
echo "Installing the project and what it needs into .venv"
rm -f .venv/.installed-for-*
if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$project"; then
    echo "The packages could not be installed; the lines above say why." >&2
    exit 1
fi
echo "$checksum" >".venv/.installed-for-$purpose"
