"""File names from what people call things, valid on every system that a file may travel to."""

from __future__ import annotations

import re

from canvas_app.document.text import N_, Text

_SIGNS = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_MOST_BYTES = 255
"""Of a name, on every file system in common use."""
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_LONGEST = 80
"""Characters; with a suffix and in UTF-8 it stays below the 255 bytes of a name."""


def unfit(name: str) -> Text | None:
    """Why a file can't be called that on every system that it may travel to; None where it can."""
    sign = _SIGNS.search(name)
    if sign is not None:
        shown = sign[0] if sign[0].isprintable() else " "
        return Text(
            N_("“{name}” can't be a file name on every computer: “{sign}” means something else on "
               "Windows."), name=name, sign=shown,
        )  # fmt: skip
    if _RESERVED.fullmatch(name):
        return Text(N_("“{name}” can't be a file name on every computer: Windows keeps “{word}” "
                       "for itself."), name=name, word=name.split(".")[0])  # fmt: skip
    if name.endswith((".", " ")):
        return Text(N_("“{name}” can't be a file name on every computer: Windows leaves out a dot "
                       "or space at the end."), name=name)  # fmt: skip
    if len(name.encode("utf-8", "surrogateescape")) > _MOST_BYTES:
        return Text(N_("This file name is too long: no drive takes more than about 240 Latin "
                       "letters or 80 Chinese characters."))  # fmt: skip
    return None


def file_name(title: str) -> str:
    """A file name from a title, without a suffix; "" where nothing of it can be used."""
    name = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', " ", title).strip(" .")
    name = re.sub(r"\s+", " ", name)[:_LONGEST]
    while len(name.encode("utf-8", "ignore")) > 200:
        name = name[:-1]
    name = name.strip(" .")
    return f"{name}-canvas" if _RESERVED.fullmatch(name) else name
