"""Looks at every value of a parsed file, unknown fields included, before anything is made of it.

The parser leaves marks where it can't say the place of what it refuses: a number that is none, a
key that stands twice. They are found here on the one walk that each file gets anyway, and only a
file that is refused pays for finding out where.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, Final

from canvas_app.document.errors import UnreadableDocument
from canvas_app.document.text import N_, Text

MOST_DEPTH: Final = 64
MOST_VALUES: Final = 5_000_000
TOO_DEEP: Final = N_("The file is nested too deeply to be a canvas.")
TOO_MANY: Final = N_("The file holds too many values to be a canvas.")
_SHOWN = 40
"""So many characters of a key are shown."""


class Constant(float):
    """NaN or Infinity, which are no JSON."""

    name: str

    def __new__(cls, name: str) -> Constant:
        made = super().__new__(cls, "nan")
        made.name = name
        return made


class TooLong(int):
    """A number of thousands of digits, which would take seconds to read."""


class Twice(dict[str, Any]):
    """An object that names a key twice."""

    key: str


def once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of the file, marked where it names a key twice."""
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    seen: set[str] = set()
    twice = Twice(made)
    twice.key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return twice


def whole_number(digits: str) -> int:
    """A whole number of the file, marked where it is too long to be read."""
    most = sys.get_int_max_str_digits() or 4300
    return TooLong() if len(digits) > most else int(digits)


def inspect(root: Any) -> None:
    """Raise UnreadableDocument where depth, count, a number, a key or a character is wrong."""
    level, depth, count = [root], 0, 0
    while level:
        depth += 1
        count += len(level)
        if depth > MOST_DEPTH:
            raise UnreadableDocument(Text(TOO_DEEP))
        if count > MOST_VALUES:
            raise UnreadableDocument(Text(TOO_MANY))
        below: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                if isinstance(value, Twice):
                    raise _refusal(root)
                below.extend(value.keys())
                below.extend(value.values())
            elif isinstance(value, list):
                below.extend(value)
            elif isinstance(value, float):
                if value - value != 0:  # NaN, and infinity from 1e999
                    raise _refusal(root)
            elif isinstance(value, TooLong) or (
                isinstance(value, str) and not value.isascii() and _is_broken(value)
            ):
                raise _refusal(root)
        level = below


def _refusal(root: Any) -> UnreadableDocument:
    """What is wrong with the first value that is, and where."""
    for place, value in _walk(root):
        what = _wrong(value)
        if what is not None:
            if not place:
                return UnreadableDocument(Text("{what}.", what=what))
            return UnreadableDocument(Text("{what}, at {place}.", what=what, place=place))
    raise AssertionError("something was wrong")


def _wrong(value: Any) -> Text | None:
    if isinstance(value, Twice):
        return Text("The file names “{key}” twice in one object", key=_short(value.key))
    if isinstance(value, Constant):
        return Text("The file holds {name} where a number belongs", name=value.name)
    if isinstance(value, float) and value - value != 0:
        return Text("The file holds a number that is too large")
    if isinstance(value, TooLong):
        return Text("The file holds a number that is too long")
    if isinstance(value, str) and _is_broken(value):
        return Text("The file holds half of a character (a lone surrogate) in a text")
    return None


def _walk(value: Any, place: str = "", depth: int = 0) -> Iterator[tuple[str, Any]]:
    """Every value with its place, in the order of the file; not deeper than is allowed."""
    yield place, value
    if depth > MOST_DEPTH:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            yield place, key
            way = f"{place}.{_short(key)}" if place else _short(key)
            yield from _walk(inner, way, depth + 1)
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from _walk(inner, f"{place}[{n}]", depth + 1)


def _short(key: str) -> str:
    whole = key.encode("utf-8", "replace").decode()
    return whole if len(whole) <= _SHOWN else whole[:_SHOWN] + "…"


def _is_broken(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return True
    return False
