"""How each document was exported last: kept among the settings, never in the document.

Exporting must not change a document, and whoever gets the document need not know of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

MOST_DOCUMENTS: Final = 100
_MOST_FORMATS: Final = 20
_MOST_SIGNS: Final = 200_000
"""Of all of them as JSON: the settings file must stay small."""
_LONGEST: Final = 1_000
"""Characters of a word that somebody may have edited."""
Word = str | bool | float


@dataclass(frozen=True)
class FormatMemory:
    """How a document was exported in one format."""

    options: Mapping[str, Word] = field(default_factory=dict)
    """By the names of the fields of `exports.request.Options`."""
    name: str = ""
    """The file's name without a suffix; "" where it is what the document is called."""
    written: str = ""
    """The sha256 of what was written last."""


@dataclass(frozen=True)
class DocumentMemory:
    """How a document was exported."""

    document: str
    """The document's id."""
    folder: str = ""
    suffix: str = ""
    """The format of the last export."""
    formats: Mapping[str, FormatMemory] = field(default_factory=dict)
    """By suffix."""

    def of(self, suffix: str) -> FormatMemory:
        """How it was exported in a format; nothing where it never was."""
        return self.formats.get(suffix, FormatMemory())

    def but(self, suffix: str, memory: FormatMemory) -> DocumentMemory:
        """The same with another memory of a format, which becomes the last one."""
        formats = {suffix: memory} | {k: m for k, m in self.formats.items() if k != suffix}
        return replace(self, suffix=suffix, formats=formats)


def with_latest(
    memories: Iterable[DocumentMemory], latest: DocumentMemory
) -> tuple[DocumentMemory, ...]:
    """The memories with one put first, in place of an older one of the same document."""
    others = (each for each in memories if each.document != latest.document)
    return (latest, *others)[:MOST_DOCUMENTS]


def memories_from(stored: Any) -> tuple[DocumentMemory, ...]:
    """What the settings file holds. Raises ValueError or TypeError where it is not valid."""
    if not isinstance(stored, list):
        raise TypeError("not a list of documents")
    return tuple(_document(each) for each in stored[:MOST_DOCUMENTS])


def stored_from(memories: Iterable[DocumentMemory]) -> list[object]:
    """As JSON; the oldest are left out where all of them are too long."""
    made: list[object] = []
    room = _MOST_SIGNS
    for memory in memories:
        one = {
            "document": memory.document,
            "folder": memory.folder if len(memory.folder) <= _LONGEST else "",
            "suffix": memory.suffix,
            "formats": {
                suffix: {"options": dict(each.options), "name": each.name, "written": each.written}
                for suffix, each in memory.formats.items()
            },
        }
        room -= len(json.dumps(one, indent=2))
        if room < 0:
            break
        made.append(one)
    return made


def _document(stored: Any) -> DocumentMemory:
    parts = _mapping(stored)
    formats = list(_mapping(parts.get("formats", {})).items())[:_MOST_FORMATS]
    return DocumentMemory(
        _word(parts.get("document")),
        _word(parts.get("folder", "")),
        _word(parts.get("suffix", "")),
        {_word(suffix): _format(each) for suffix, each in formats},
    )


def _format(stored: Any) -> FormatMemory:
    parts = _mapping(stored)
    options = _mapping(parts.get("options", {}))
    return FormatMemory(
        {_word(name): _value(value) for name, value in options.items()},
        _word(parts.get("name", "")),
        _word(parts.get("written", "")),
    )


def _mapping(stored: Any) -> dict[str, Any]:
    if not isinstance(stored, dict):
        raise TypeError("not a mapping")
    return stored


def _word(stored: Any) -> str:
    if not isinstance(stored, str) or "\0" in stored or len(stored) > _LONGEST:
        raise TypeError("not a word")
    return stored


def _value(stored: Any) -> Word:
    if not isinstance(stored, str | bool | int | float):
        raise TypeError("not a value")
    return _word(stored) if isinstance(stored, str) else stored
