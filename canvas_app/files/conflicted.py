"""The names that sync clients give to a second version of a file, when two computers changed it.

They are ordinary canvases and open as such. What is told here is only of which file such a copy
was made, so that the two can be compared.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

ENDING: Final = r"(?P<ending>(?:\.gtm)?\.json)"
_PATTERNS: Final = tuple(
    re.compile(rf"(?i)(?P<name>.+?){mark}{ENDING}")
    for mark in (
        # Dropbox: plan (Ann's conflicted copy 2026-11-22).gtm.json, with words before or after it
        # Nextcloud, ownCloud: plan (conflicted copy 2026-11-22 101530).gtm.json
        r" \([^()]*conflicted copy[^()]*\)(?: ?\(\d+\))?",
        r"_conflict-\d{8}-\d{6}",  # ownCloud before 2.4
        r"\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?",  # Syncthing
        r"[ _]?\[(?:conflict|conflicted)(?:[ _]\d+)?\]",  # pCloud, Google Drive for desktop
        r" ?\(\d{1,3}\)",  # Google Drive, browsers, file managers
        # OneDrive appends the computer's name: plan-LAPTOP-7Q2K.gtm.json
        r"-(?-i:(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{2,14})(?:-\d{1,2})?",
    )
)
_INSIDE: Final = re.compile(
    # before the ending as some clients see it: plan.gtm (conflicted copy).json, plan.gtm-HOST.json
    r"(?i)(?P<name>.+)\.gtm(?P<mark>(?: \(|-|\.sync-conflict-|_conflict-|[ _]?\[).+)\.json"
)


def original_of(path: Path) -> Path | None:
    """The file of which a sync client seems to have made this copy; None for any other name.

    Only the name is looked at: whether there is such a file is to be seen.
    """
    name = path.name
    inside = _INSIDE.fullmatch(name)
    if inside is not None:
        name = f"{inside['name']}{inside['mark']}.gtm.json"
    for pattern in _PATTERNS:
        match = pattern.fullmatch(name)
        if match is not None and match["name"].strip():
            return path.with_name(match["name"] + match["ending"])
    return None
