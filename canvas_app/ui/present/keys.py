"""The keys of a talk, in both of its windows, and how they are told. Remote controls send keys too.

What only the audience's window does, such as drawing, is here by its name only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from canvas_app.document.text import N_
from canvas_app.ui.present.talk import Talk

Does = Literal[
    "forward", "back", "first", "last", "number", "black", "white", "laser", "pen", "clear",
    "plan", "keep", "theme", "keys", "leave",
]  # fmt: skip
K = Qt.Key


@dataclass(frozen=True)
class Keys:
    """Keys that do the same; `told` are those that the sheet of keys names."""

    does: Does
    text: str
    keys: tuple[Qt.Key, ...]
    told: tuple[Qt.Key, ...]
    repeats: bool = False
    """Whether it is done again and again while the key is down."""


KEYS: Final[tuple[Keys, ...]] = (
    Keys(
        "forward", N_("Next"),
        (K.Key_Right, K.Key_Down, K.Key_PageDown, K.Key_Space, K.Key_Return, K.Key_Enter, K.Key_N,
         K.Key_MediaNext, K.Key_Forward),
        (K.Key_Right, K.Key_Space, K.Key_PageDown), repeats=True,
    ),
    Keys(
        "back", N_("Back"),
        (K.Key_Left, K.Key_Up, K.Key_PageUp, K.Key_Backspace, K.Key_P, K.Key_MediaPrevious,
         K.Key_Back),
        (K.Key_Left, K.Key_Backspace, K.Key_PageUp), repeats=True,
    ),
    Keys("number", N_("Go to a stop by its number; 0 is the overview"), (), ()),
    Keys("first", N_("First stop"), (K.Key_Home,), (K.Key_Home,)),
    Keys("last", N_("Last stop"), (K.Key_End,), (K.Key_End,)),
    Keys("black", N_("Black screen"), (K.Key_B, K.Key_Period), (K.Key_B, K.Key_Period)),
    Keys("white", N_("White screen"), (K.Key_W, K.Key_Comma), (K.Key_W, K.Key_Comma)),
    Keys("laser", N_("Laser pointer"), (K.Key_L,), (K.Key_L,)),
    Keys("pen", N_("Pen: marks vanish by themselves"), (K.Key_D,), (K.Key_D,)),
    Keys("clear", N_("Wipe the marks off"), (K.Key_E,), (K.Key_E,)),
    Keys("plan", N_("Back to the plan, where something was tried"), (K.Key_R,), (K.Key_R,)),
    Keys("keep", N_("Keep what was tried as a scenario"), (K.Key_K,), (K.Key_K,)),
    Keys("theme", N_("Light or dark"), (K.Key_T,), (K.Key_T,)),
    Keys("keys", N_("These keys"), (K.Key_F1, K.Key_Question), (K.Key_F1, K.Key_Question)),
    Keys("leave", N_("Leave"), (K.Key_Escape,), (K.Key_Escape,)),
)  # fmt: skip

_ENTER = (K.Key_Return, K.Key_Enter)
_MODIFIERS = (
    K.Key_Shift, K.Key_Control, K.Key_Alt, K.Key_Meta, K.Key_AltGr, K.Key_CapsLock, K.Key_NumLock,
)  # fmt: skip
_OTHERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def meant(event: QKeyEvent) -> Keys | None:
    """What a key is for; None where it is for nothing, digits too."""
    if event.modifiers() & _OTHERS:
        return None
    found = next((keys for keys in KEYS if event.key() in keys.keys), None)
    return None if found is None or (event.isAutoRepeat() and not found.repeats) else found


def alone(event: QKeyEvent) -> bool:
    """Whether it is a key that only changes others: holding Shift is no wish."""
    return event.key() in _MODIFIERS


def caps(keys: Keys) -> tuple[str, ...]:
    """How the keys are called that are told."""
    if keys.does == "number":
        return ("0–9",)
    names = {K.Key_Right: "→", K.Key_Left: "←", K.Key_Escape: "Esc"}
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(names.get(key) or QKeySequence(key).toString(native) for key in keys.told)


def talk_key(talk: Talk, event: QKeyEvent) -> bool:
    """Do what a key means for a talk; whether it meant anything."""
    if alone(event):
        return False
    digit = event.text() if event.text() in tuple("0123456789") else ""
    if digit and not event.modifiers() & _OTHERS:
        if not event.isAutoRepeat():
            talk.digits.type(digit)
        return True
    if event.key() in _ENTER and talk.digits.confirm():
        return True
    talk.digits.forget()
    keys = meant(event)
    if talk.blank and (keys is None or keys.does not in _STAYS):
        if not event.isAutoRepeat() and not event.modifiers() & _OTHERS:
            talk.set_blank("")
        return True
    do = _DOES.get(keys.does) if keys is not None else None
    if do is None:
        return False
    # a key that is held down runs to the last slide, not out of the talk
    if not (event.isAutoRepeat() and keys is _FORWARD and talk.next_slide is None):
        do(talk)
    return True


def _last(talk: Talk) -> object:
    return talk.jump(len(talk.stops) - 1)


def _leave(talk: Talk) -> None:
    """What covers the slide goes first."""
    if talk.blank:
        talk.set_blank("")
    else:
        talk.end()


_FORWARD = KEYS[0]
_STAYS: Final = ("first", "last", "black", "white", "leave")
"""What is done while the screen is blank; any other key only shows the slide again."""
_DOES: Final[dict[Does, Callable[[Talk], object]]] = {
    "forward": Talk.forward,
    "back": Talk.back,
    "first": lambda talk: talk.jump(0),
    "last": _last,
    "black": lambda talk: talk.set_blank("black"),
    "white": lambda talk: talk.set_blank("white"),
    "laser": lambda talk: talk.switch_laser(not talk.lasing),
    "theme": Talk.switch_theme,
    "leave": _leave,
}
