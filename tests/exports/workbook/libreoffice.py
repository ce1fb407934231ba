"""Asks LibreOffice what workbooks amount to: many in one run, with recalculation forced.

Its usual profile keeps the values that a file brings along, which would prove nothing; here a
private profile is told to calculate everything anew on loading. A macro in that profile opens each
workbook once, switches its scenario as a client would do it, and writes down what the cells show:
that takes a fifth of the time of saving a workbook for every scenario and reading it again.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.exports.workbook.reading import Answers, Shown

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted"
 oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
MACRO = Path(__file__).parent / "libreoffice.bas"
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
<library:element library:name="Oracle"/></library:library>
"""
_LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<library:libraries xmlns:library="http://openoffice.org/2000/library">
<library:library library:name="Standard" library:link="false"/></library:libraries>
"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Oracle"
 script:language="StarBasic"><![CDATA[{macro}]]></script:module>
"""
ERROR = "an error"
"""What a cell that shows an error is said to show: no figure is ever that."""


def available() -> bool:
    return shutil.which("soffice") is not None


def answers(
    files: Mapping[Path, Sequence[str]], folder: Path, timeout: float = 600
) -> dict[tuple[Path, str], Answers]:
    """What the names `out_…` of each file show once each of its scenarios is chosen, by title."""
    jobs: list[str] = []
    for file, titles in files.items():
        jobs += [f"open {file.as_uri()}", *(f"choose {title}" for title in titles), "close"]
    found: dict[tuple[Path, str], Answers] = {}
    places = iter([(file, title) for file, titles in files.items() for title in titles])
    for line in _said(jobs, folder, timeout):
        if line[0] == "chosen":
            shown: dict[str, Shown] = {}
            found[next(places)] = Answers(shown)
        elif line[0] == "name":
            shown[line[1]] = _shown(line[2:])
    return found


def formula_cells(
    files: Sequence[Path], folder: Path, timeout: float = 600
) -> list[list[dict[str, Shown]]]:
    """What every formula cell shows after loading: by file, sheet in order, and address."""
    jobs = [job for file in files for job in (f"open {file.as_uri()}", "tell", "close")]
    found: list[list[dict[str, Shown]]] = []
    for line in _said(jobs, folder, timeout):
        if line[0] == "opened":
            found.append([])
        elif line[0] == "sheet":
            found[-1].append({})
        elif line[0] == "cell":
            found[-1][-1][line[1].replace("$", "")] = _shown(line[2:])
    return found


def recalculated(files: list[Path], into: Path, profile: Path, timeout: float = 600) -> list[Path]:
    """The files as LibreOffice saves them after calculating every formula; same names."""
    _write_profile(profile)
    _run(profile, ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(into)]
         + [str(file) for file in files], timeout)  # fmt: skip
    made = [into / file.name for file in files]
    missing = [file.name for file in made if not file.exists()]
    if missing:
        raise RuntimeError(f"LibreOffice did not write {missing}")
    return made


def _said(jobs: Sequence[str], folder: Path, timeout: float) -> Iterator[list[str]]:
    """The macro's answers to a list of jobs, line by line, each in its fields."""
    folder.mkdir(parents=True, exist_ok=True)
    work, said = folder / "jobs", folder / "said"
    work.write_text("".join(f"{job}\n" for job in jobs), "utf-8")
    profile = folder / "profile"
    _write_profile(profile)
    call = f'macro:///Standard.Oracle.Main("{work.as_uri()}","{said.as_uri()}")'
    _run(profile, [call], timeout)
    if not said.exists():
        raise RuntimeError("LibreOffice did not run the macro")
    lines = [line.split("\t") for line in said.read_text("utf-8").split("\n") if line]
    if not lines or lines[-1] != ["done"]:
        raise RuntimeError(f"LibreOffice stopped at {lines[-1:]}")
    yield from lines


def _shown(fields: Sequence[str]) -> Shown:
    """A number comes in two parts, because Basic writes no more than 15 digits of each."""
    if fields[0] == "number":
        return float(fields[1]) + float(fields[2])
    return fields[1] if fields[0] == "text" else ERROR


def _run(profile: Path, arguments: list[str], timeout: float) -> None:
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    subprocess.run([*command, *arguments], check=True, capture_output=True, timeout=timeout)


def _write_profile(profile: Path) -> None:
    standard = profile / "user" / "basic" / "Standard"
    standard.mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(PROFILE)
    (standard.parent / "script.xlc").write_text(_LIBRARIES)
    (standard / "script.xlb").write_text(_LIBRARY)
    (standard / "Oracle.xba").write_text(_MODULE.format(macro=MACRO.read_text("utf-8")))
