"""What the program remembers of its user, each thing declared once: key, default, what is valid.

An ini file that people may edit. Whatever in it can't be understood counts as not being there,
so a damaged file costs a preference and never the start of the program.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QSettings

from canvas_app.i18n import LANGUAGES

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

    @property
    def exists(self) -> bool:
        """Whether the file is there now."""
        try:
            return self.path.is_file()
        except OSError:  # a folder that may not be entered, a drive that is gone
            return False


class Setting(Generic[T]):
    """One remembered value: read as `settings.theme`, changed as `settings.theme = "dark"`.

    `read` makes the value of what the file holds, `write` the reverse; ValueError or TypeError
    from either means that the value is not valid.
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
        stored = settings.store.value(self.key)
        if stored is None:
            return self.default
        try:
            return self.read(stored)
        except (ValueError, TypeError, RecursionError):
            return self.default

    def __set__(self, settings: Settings, value: T) -> None:
        """Remember a value. Raises ValueError where it is not valid."""
        stored = self.write(value)
        self.read(stored)
        settings.store.setValue(self.key, stored)


def _one_of(*words: str) -> Callable[[Any], str]:
    def read(stored: Any) -> str:
        if stored not in words:
            raise ValueError(f"{stored!r} is none of {', '.join(words)}")
        return str(stored)

    return read


def _yes_or_no(stored: Any) -> bool:
    return _one_of("true", "false")(str(stored).lower()) == "true"


def _name(stored: Any) -> str:
    if not isinstance(stored, str):
        raise TypeError("not a name")
    words = "".join(sign for sign in " ".join(stored.split()) if sign.isprintable())
    return words[:LONGEST_NAME]


def _names(stored: Any) -> tuple[str, ...]:
    names = json.loads(stored)
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ValueError("not a list of names")
    return tuple(names[:MOST_USED])


def _bytes(stored: Any) -> bytes:
    if not isinstance(stored, QByteArray | bytes):
        raise TypeError("not bytes")
    return bytes(stored.data()) if isinstance(stored, QByteArray) else stored


def _folder(stored: Any) -> Path | None:
    if not isinstance(stored, str):
        raise TypeError("not a path")
    if "\0" in stored:
        raise ValueError("not a path")
    return Path(stored) if stored else None


def _recent_files(stored: Any) -> tuple[Recent, ...]:
    found: list[Recent] = []
    for path, opened in json.loads(stored):
        if not isinstance(path, str) or not path or "\0" in path:
            raise ValueError("not a path")
        when = float(opened)
        found.append(Recent(Path(path), when if math.isfinite(when) else 0.0))
    return tuple(found[:MOST_RECENT])


def _whole(path: Path) -> Path:
    """From the root and without any "..": one file is not listed twice."""
    return Path(os.path.abspath(path))  # `absolute` keeps every ".."


def _recent_json(files: tuple[Recent, ...]) -> str:
    return json.dumps([[str(file.path), round(file.opened)] for file in files])


class Settings:
    """The user's settings. `path` names another file than the user's own, for tests."""

    language = Setting("look/language", "", _one_of("", *LANGUAGES))
    """A language of `i18n.LANGUAGES`, or "" for the system's."""
    theme = Setting("look/theme", "system", _one_of("light", "dark", "system"))
    reduce_motion = Setting("look/reduce_motion", False, _yes_or_no)
    wheel = Setting("canvas/wheel", "scroll", _one_of("scroll", "zoom"))
    """What the bare mouse wheel does; with Ctrl it zooms in any case."""
    minimap = Setting("canvas/minimap", True, _yes_or_no)
    used_commands: Setting[tuple[str, ...]] = Setting(
        "commands/used", (), _names, lambda names: json.dumps(names)
    )
    """What was chosen in the command palette, by id, the latest first."""
    author = Setting("person/author", "", _name)
    """The name that stands on this user's comments; "" where none was given."""
    geometry = Setting("window/geometry", b"", _bytes, QByteArray)
    """The window's place and size, as QWidget.saveGeometry gives them."""
    last_folder: Setting[Path | None] = Setting(
        "files/last_folder", None, _folder, lambda path: str(path or "")
    )
    recent: Setting[tuple[Recent, ...]] = Setting("files/recent", (), _recent_files, _recent_json)
    """Up to ten files, the latest first; some may be gone."""

    def __init__(self, path: Path | None = None) -> None:
        ini = QSettings.Format.IniFormat
        if path is None:
            scope = QSettings.Scope.UserScope
            self.store = QSettings(ini, scope, "GTM Canvas", "gtm-canvas")
        else:
            self.store = QSettings(str(path), ini)
        self.store.setFallbacksEnabled(False)

    def add_recent(self, path: Path, opened: float | None = None) -> None:
        """Put a file at the top of the recent ones."""
        path = _whole(path)
        when = time.time() if opened is None else opened
        self.recent = (Recent(path, when), *self._others(path))[:MOST_RECENT]
        self.last_folder = path.parent

    def remove_recent(self, path: Path) -> None:
        """Take a file off the list; the file itself stays."""
        self.recent = self._others(_whole(path))

    def save(self) -> None:
        """Write to disk now; it happens by itself soon after a change as well."""
        self.store.sync()

    def _others(self, path: Path) -> tuple[Recent, ...]:
        return tuple(file for file in self.recent if file.path != path)
