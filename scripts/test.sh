#!/bin/sh
# Every check that a change must pass. All of them run, so that one run shows everything that is
# wrong; the exit code is 1 when any of them failed.
set -u
cd "$(dirname "$0")/.." || exit 1

# The same result whatever the machine's language is; tests about locales set their own.
export LC_ALL=C.UTF-8 LANGUAGE=

# Qt warns when there is no such folder, and an unexpected warning fails a test.
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d) || exit 1
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi

bin=.venv/bin
failed=

check() {
    title=$1
    shift
    printf '\n== %s\n' "$title"
    "$@" || failed="$failed, $title"
}

check "ruff check" "$bin/ruff" check .
check "ruff format" "$bin/ruff" format --check .
check "mypy" "$bin/mypy"
check "import contracts" "$bin/lint-imports"
check "tests" env QT_QPA_PLATFORM=offscreen "$bin/python" -m pytest -n 2
# those with real pointer and keys once more, on a real display
check "tests on X" env QT_QPA_PLATFORM=xcb \
    xvfb-run -a -s "-screen 0 1600x1000x24" "$bin/python" -m pytest -m x11

echo
if [ -n "$failed" ]; then
    echo "Failed: ${failed#, }"
    exit 1
fi
echo "Everything passed."
