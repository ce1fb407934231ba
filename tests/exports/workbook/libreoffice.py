"""Recalculates workbooks with LibreOffice: many in one run, with recalculation forced.

Its usual profile keeps the values that a file brings along, which would prove nothing; here a
private profile is told to calculate everything anew on loading.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def available() -> bool:
    return shutil.which("soffice") is not None


def recalculated(files: list[Path], into: Path, profile: Path, timeout: float = 600) -> list[Path]:
    """The files as LibreOffice saves them after calculating every formula; same names."""
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(PROFILE)
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    command += ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(into)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=timeout)
    made = [into / file.name for file in files]
    missing = [file.name for file in made if not file.exists()]
    if missing:
        raise RuntimeError(f"LibreOffice did not write {missing}")
    return made
