"""What an action is.

A record names what it runs as a method of the window, so that no record needs a heavy import.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QKeySequence

Key = QKeySequence.StandardKey
Shortcut = str | QKeySequence.StandardKey
Needs = Literal["", "selection", "one", "cards", "two", "three", "link"]


@dataclass(frozen=True)
class Action:
    """One thing that people can do.

    `runs` is a path of attributes from the window: "files.save", "desk.commands.delete";
    "desk…" needs an open canvas. `board` keys work only while the board has the focus, so that
    they mean what they should in text fields.
    """

    id: str
    text: str
    menu: str
    runs: str
    arguments: tuple[object, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()
    icon: str = ""
    board: bool = False
    needs: Needs = ""
    """What must be selected: cards or a link, one card, some cards, at least two or three,
    or a link."""
    separated: bool = False
    """A line stands above it in the menu."""
    hidden: bool = False
    """A key without a line in a menu."""
    canvas: bool = False
    """Means something only while the canvas is shown, and not another view of it."""
    checked: str = ""
    """A path from the window, such as `runs`, to whether it is on, for what can be on or off."""
    changes: bool = False
    """Whether it changes the document, and so can't be done while that is only to be looked at."""
    numbers: str = ""
    """What it does instead in the Numbers view: a command of the table that is used there."""
    group: str = ""
    """The submenu of its menu that it stands in."""
    short: str = ""
    """Its text there, where the submenu says the rest."""
