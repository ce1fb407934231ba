"""File names from what people call things, valid on every system that a file may travel to."""

from __future__ import annotations

import re
import unicodedata

from canvas_app.document.text import N_, Text

# As Windows reads them: ¹²³ are digits to it, and a blank before the dot counts for nothing.
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\..*)?")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_UNSEEN = ("Cf", "Cs", "Cc", "Co", "Cn")
"""Characters that turn the direction of what follows, have no width, or are halves: a name that
isn't what it looks like."""
_LONGEST = 80
"""Characters."""
_MOST_BYTES = 200
"""In UTF-8: with a suffix, and another for a backup, it stays below the 255 bytes of a name."""


_WHOLE_NAME = 255
"""Bytes that a name may have on every file system in common use."""


def unfit(name: str) -> Text | None:
    """Why a file can't be called that on every system that it may travel to; None where it can."""
    sign = _FORBIDDEN.search(name)
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
    if len(name.encode("utf-8", "surrogateescape")) > _WHOLE_NAME:
        return Text(N_("This file name is too long: no drive takes more than about 240 Latin "
                       "letters or 80 Chinese characters."))  # fmt: skip
    return None


def file_name(title: str) -> str:
    """A file name from a title, without a suffix; "" where nothing of it can be used."""
    seen = (c for c in _FORBIDDEN.sub(" ", title) if unicodedata.category(c) not in _UNSEEN)
    name = re.sub(r"\s+", " ", "".join(seen)).strip(" .")[:_LONGEST]
    while len(name.encode()) > _MOST_BYTES:
        name = name[:-1]
    name = name.strip(" .")
    return f"{name}-canvas" if _RESERVED.fullmatch(name) else name
