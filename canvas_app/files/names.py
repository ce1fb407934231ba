"""File names from what people call things, valid on every system that a file may travel to."""

from __future__ import annotations

import re

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_LONGEST = 80
"""Characters; with a suffix and in UTF-8 it stays below the 255 bytes of a name."""


def file_name(title: str) -> str:
    """A file name from a title, without a suffix; "" where nothing of it can be used."""
    name = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', " ", title).strip(" .")
    name = re.sub(r"\s+", " ", name)[:_LONGEST]
    while len(name.encode("utf-8", "ignore")) > 200:
        name = name[:-1]
    name = name.strip(" .")
    return f"{name}-canvas" if _RESERVED.fullmatch(name) else name
