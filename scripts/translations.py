"""Collects every translatable text into resources/translations/*.ts and compiles the *.qm.

    .venv/bin/python scripts/translations.py            update and compile
    .venv/bin/python scripts/translations.py --into DIR  only collect, into another folder

Literals are found in `tr("…")`, `N_("…")` and `Text("…")`. An f-string is never found, so never
put one there.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW")
MARKERS = "tr+=N_,tr+=Text"


def tool(name: str) -> str:
    """A Qt Linguist tool beside the running Python."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def collect(folder: Path) -> list[Path]:
    """Bring the .ts files in a folder up to date with the source."""
    sources = sorted(str(path) for path in (ROOT / "canvas_app").rglob("*.py"))
    made = []
    for language in LANGUAGES:
        ts = folder / f"gtm-canvas_{language}.ts"
        subprocess.run(
            [tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none",
             "-source-language", "en", "-target-language", language,
             "-tr-function-alias", MARKERS, *sources, "-ts", str(ts)],
            check=True,
        )  # fmt: skip
        made.append(ts)
    return made


def compiled(ts: Path) -> Path:
    """Compile a .ts file."""
    qm = ts.with_suffix(".qm")
    subprocess.run([tool("lrelease"), "-silent", str(ts), "-qm", str(qm)], check=True)
    return qm


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--into", type=Path)
    into = options.parse_args().into
    if into is not None:
        into.mkdir(parents=True, exist_ok=True)
        collect(into)
    else:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for ts in collect(FOLDER):
            compiled(ts)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
