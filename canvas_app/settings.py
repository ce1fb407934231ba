"""What the program remembers of its user, each thing declared once: key, default, what is valid.

A JSON file that people may edit. Whatever in it can't be understood counts as not being there,
so a damaged file costs a preference and never the start of the program.
"""

from __future__ import annotations

import base64
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from canvas_app.i18n import LANGUAGES
from canvas_app.places import Places
from canvas_app.remembered_exports import (
    DocumentMemory,
    memories_from,
    stored_from,
    with_latest,
)
from canvas_app.settings_file import SettingsFile

MOST_RECENT = 10
MOST_USED = 20
LONGEST_NAME = 80
"""Characters of the user's own name."""
T = TypeVar("T")


@dataclass(frozen=True)
class Recent:
    """A file that was opened or saved, and when (seconds since 1970)."""

    path: Path
    opened: float


class Setting(Generic[T]):
    """One remembered value: read as `settings.theme`, changed as `settings.theme = "dark"`.

    `read` makes the value of what the file holds, `write` the reverse, in what JSON knows;
    ValueError or TypeError from either means that the value is not valid.
    """

    def __init__(
        self,
        key: str,
        default: T,
        read: Callable[[Any], T],
        write: Callable[[T], object] = lambda value: value,
    ) -> None:
        self.key, self.default, self.read, self.write = key, default, read, write

    @overload
    def __get__(self, settings: None, owner: type) -> Setting[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> T | Setting[T]:
        if settings is None:
            return self
        return self.value_of(settings.store.value(self.key))

    def __set__(self, settings: Settings, value: T) -> None:
        """Remember a value. Raises ValueError where it is not valid."""
        stored = self.write(value)
        self.read(stored)
        settings.store.put(self.key, stored)
        settings.on_change()

    def value_of(self, stored: Any) -> T:
        """The value of what a file holds; the default where that is not valid."""
        if stored is None:
            return self.default
        try:
            return self.read(stored)
        except (ValueError, TypeError, OverflowError):
            return self.default


def _one_of(*words: str) -> Callable[[Any], str]:
    def read(stored: Any) -> str:
        if stored not in words:
            raise ValueError(f"{stored!r} is none of {', '.join(words)}")
        return str(stored)

    return read


def _yes_or_no(stored: Any) -> bool:
    if not isinstance(stored, bool):
        raise TypeError("neither true nor false")
    return stored


def _name(stored: Any) -> str:
    if not isinstance(stored, str):
        raise TypeError("not a name")
    words = "".join(sign for sign in " ".join(stored.split()) if sign.isprintable())
    return words[:LONGEST_NAME]


def _names(stored: Any) -> tuple[str, ...]:
    if not isinstance(stored, list) or not all(isinstance(name, str) for name in stored):
        raise ValueError("not a list of names")
    return tuple(stored[:MOST_USED])


def _bytes(stored: Any) -> bytes:
    if not isinstance(stored, str):
        raise TypeError("not bytes")
    return base64.b64decode(stored, validate=True)


def _bytes_text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _folder(stored: Any) -> Path | None:
    if not isinstance(stored, str):
        raise TypeError("not a path")
    if "\0" in stored:
        raise ValueError("not a path")
    return Path(stored) if stored else None


def _recent_files(stored: Any) -> tuple[Recent, ...]:
    found: list[Recent] = []
    for path, opened in stored:
        if not isinstance(path, str) or not path or "\0" in path:
            raise ValueError("not a path")
        when = float(opened)
        found.append(Recent(Path(path), when if math.isfinite(when) else 0.0))
    return tuple(found[:MOST_RECENT])


def _whole(path: Path) -> Path:
    """From the root and without any "..": one file is not listed twice."""
    return Path(os.path.abspath(path))  # `absolute` keeps every ".."


def _recent_list(files: tuple[Recent, ...]) -> list[list[object]]:
    return [[str(file.path), round(file.opened)] for file in files]


def _nothing() -> None:
    """Nobody wants to know."""


class Settings:
    """The user's settings. `path` names another file than the user's own, for tests.

    A change is there at once; `save` puts it into the file, in whatever thread. `on_change` is
    called after each change, so that somebody sees to that.
    """

    language = Setting("look/language", "", _one_of("", *LANGUAGES))
    """A language of `i18n.LANGUAGES`, or "" for the system's."""
    theme = Setting("look/theme", "system", _one_of("light", "dark", "system"))
    present_dark = Setting("present/dark", False, _yes_or_no)
    """Whether a talk is shown in dark colours: light is easier to see in a lit room."""
    reduce_motion = Setting("look/reduce_motion", False, _yes_or_no)
    wheel = Setting("canvas/wheel", "scroll", _one_of("scroll", "zoom"))
    """What the bare mouse wheel does; with Ctrl it zooms in any case."""
    minimap = Setting("canvas/minimap", True, _yes_or_no)
    used_commands: Setting[tuple[str, ...]] = Setting("commands/used", (), _names, list)
    """What was chosen in the command palette, by id, the latest first."""
    author = Setting("person/author", "", _name)
    """The name that stands on this user's comments; "" where none was given."""
    geometry = Setting("window/geometry", b"", _bytes, _bytes_text)
    """The window's place and size, as QWidget.saveGeometry gives them."""
    last_folder: Setting[Path | None] = Setting(
        "files/last_folder", None, _folder, lambda path: str(path or "")
    )
    recent: Setting[tuple[Recent, ...]] = Setting("files/recent", (), _recent_files, _recent_list)
    """Up to ten files, the latest first; some may be gone."""
    exports: Setting[tuple[DocumentMemory, ...]] = Setting(
        "exports/documents", (), memories_from, stored_from
    )
    """How the latest documents were exported, the latest first."""

    def __init__(self, path: Path | None = None) -> None:
        self.store = SettingsFile(path or Places.of_user().settings)
        self.on_change: Callable[[], None] = _nothing

    def add_recent(self, path: Path, opened: float | None = None) -> None:
        """Put a file at the top of the recent ones."""
        path = _whole(path)
        newest = Recent(path, time.time() if opened is None else opened)
        self._change_recent(lambda files: (newest, *_others(files, path))[:MOST_RECENT])
        self.last_folder = path.parent

    def remove_recent(self, path: Path) -> None:
        """Take a file off the list; the file itself stays."""
        gone = _whole(path)
        self._change_recent(lambda files: _others(files, gone))

    def export_memory(self, document: str) -> DocumentMemory:
        """How a document was exported last; nothing where it never was."""
        known = (each for each in self.exports if each.document == document)
        return next(known, DocumentMemory(document))

    def remember_export(self, memory: DocumentMemory) -> None:
        """Keep how a document was exported."""
        setting = Settings.exports
        self.store.change(
            setting.key,
            lambda stored: setting.write(with_latest(setting.value_of(stored), memory)),
        )
        self.on_change()

    def save(self) -> None:
        """Write what was changed to disk now. Raises OSError; the changes stay in memory."""
        self.store.write()

    def _change_recent(self, change: Callable[[tuple[Recent, ...]], tuple[Recent, ...]]) -> None:
        setting = Settings.recent
        # by what the file holds, so that files which another program opened stay on the list
        self.store.change(
            setting.key, lambda stored: setting.write(change(setting.value_of(stored)))
        )
        self.on_change()


def _others(files: tuple[Recent, ...], path: Path) -> tuple[Recent, ...]:
    return tuple(file for file in files if file.path != path)
