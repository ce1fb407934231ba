"""Painted choices in a row: how sure somebody is, and colours. By mouse and by keyboard."""

from __future__ import annotations

from typing import Any, get_args

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from canvas_app.document.cards.base import Colour
from canvas_app.document.text import N_
from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import About
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.pieces import Ground
from canvas_app.ui.looking_on import changes

CLARITY_WORDS = (
    N_("a guess"),
    N_("a hint"),
    N_("plausible"),
    N_("well founded"),
    N_("known"),
)
COLOUR_NAMES: dict[Colour, str] = {
    "market": N_("Teal"),
    "customer": N_("Indigo"),
    "distribution": N_("Orange"),
    "positioning": N_("Pink"),
    "price": N_("Green"),
    "note": N_("Yellow"),
    "grey": N_("Grey"),
    "red": N_("Red"),
    "blue": N_("Blue"),
}


class Picker(QWidget):
    """A row of `count` things of which one may be chosen; -1 is none."""

    chosen = Signal(int)
    hovered = Signal(int)

    def __init__(self, count: int, theme: Theme) -> None:
        super().__init__()
        self.count, self.theme = count, theme
        self.at = -1
        self._under = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        changes(self)

    def cell(self, index: int) -> QRectF:
        """Where a thing is painted."""
        raise NotImplementedError

    def paint_cell(self, painter: QPainter, index: int, under: int) -> None:
        """Paint a thing; `under` is the one under the mouse, or -1."""
        raise NotImplementedError

    def choose(self, at: int) -> None:
        """What a person chose."""
        at = max(-1, min(at, self.count - 1))
        if at != self.at:
            self.at = at
            self.update()
            self.chosen.emit(at)

    def show_choice(self, at: int) -> None:
        """Show a choice without telling anybody."""
        if at != self.at:
            self.at = at
            self.update()

    def sizeHint(self) -> QSize:
        last = self.cell(self.count - 1)
        return QSize(int(last.right()) + 4, int(last.bottom()) + 4)

    def index_at(self, x: float) -> int:
        """The thing at a place; the gap after one belongs to it."""
        edges = [self.cell(i + 1).left() for i in range(self.count - 1)]
        end = self.cell(self.count - 1).right() + 4
        return next((i for i, edge in enumerate([*edges, end]) if x < edge), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.index_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.pressed_on(at)

    def pressed_on(self, at: int) -> None:
        """A click."""
        self.choose(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.index_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def _hover(self, at: int) -> None:
        if at != self._under:
            self._under = at
            self.hovered.emit(at)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        steps = {keys.Key_Right: 1, keys.Key_Up: 1, keys.Key_Left: -1, keys.Key_Down: -1}
        places = {keys.Key_Home: 0, keys.Key_End: self.count - 1}
        key = keys(event.key())
        if key in steps:
            self.choose(self.at + steps[key])
        elif key in places:
            self.choose(places[key])
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            self.choose(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count):
            painter.setPen(Qt.PenStyle.NoPen)
            self.paint_cell(painter, index, self._under)
        if self.hasFocus():
            painter.setPen(QPen(colour_of(self.theme.selection), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = self.cell(0).united(self.cell(self.count - 1)).adjusted(1, -3, 3, 3)
            painter.drawRoundedRect(around, 6, 6)
        painter.end()


class Bars(Picker):
    """Five bars, filled up to how sure somebody is."""

    def __init__(self, theme: Theme, fill: QColor) -> None:
        super().__init__(5, theme)
        self._fill = fill

    def cell(self, index: int) -> QRectF:
        return QRectF(index * 34, 6, 30, 8)

    def paint_cell(self, painter: QPainter, index: int, under: int) -> None:
        painter.setBrush(self._fill if index <= self.at else colour_of(self.theme.line))
        painter.drawRoundedRect(self.cell(index), 4, 4)
        if under >= index > self.at:
            painter.setPen(QPen(self._fill, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.cell(index).adjusted(0.75, 0.75, -0.75, -0.75), 3.5, 3.5)

    def pressed_on(self, at: int) -> None:
        self.choose(at - 1 if at == self.at == 0 else at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed in ("0", "1", "2", "3", "4", "5") and typed:
            self.choose(int(typed) - 1)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(178, 20)


class Swatches(Picker):
    """Colours, the first one being the card's own."""

    def __init__(self, theme: Theme, own: Colour) -> None:
        self.colours: tuple[Colour, ...] = get_args(Colour)
        self._own: Colour = own
        super().__init__(len(self.colours) + 1, theme)

    def cell(self, index: int) -> QRectF:
        return QRectF(index * 26, 4, 20, 20)

    def paint_cell(self, painter: QPainter, index: int, under: int) -> None:
        name = self.colours[index - 1] if index else self._own
        cell, chosen = self.cell(index), index == self.at
        painter.setBrush(self.theme.tint(name))
        width = 2.0 if chosen else 1.0
        accent = self.theme.accent(name)
        painter.setPen(QPen(accent if chosen or under == index else accent.lighter(115), width))
        painter.drawEllipse(cell.adjusted(1, 1, -1, -1))
        if not index:  # "automatic" must not look like one more teal
            painter.setFont(fonts.font(10, fonts.BOLD))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "A")
        elif chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(cell.center(), 4, 4)


class ClarityBlock(Block):
    """How sure somebody is, from 1 (a guess) to 5 (known)."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        accent: Any = ground.accent
        self.field = Bars(ground.theme, ground.theme.accent(accent))
        self.field.chosen.connect(self._on_chosen)
        self.field.hovered.connect(self._on_hovered)
        self.add_control(self.field)
        self._say(-1)

    def show_value(self, value: Any) -> None:
        self.field.show_choice(-1 if value is None else value - 1)
        self._say(self.field.at)

    def _on_chosen(self, at: int) -> None:
        self._say(at)
        self.tell(None if at < 0 else at + 1)

    def _on_hovered(self, at: int) -> None:
        self._say(self.field.at if at < 0 else at)

    def _say(self, at: int) -> None:
        said, name = "", tr("not said")
        if at >= 0:
            name = said = tr("{level} of 5: {words}", level=at + 1, words=tr(CLARITY_WORDS[at]))
        self.set_remark(said)
        self.field.setAccessibleName(f"{self.name}: {name}")


class ColourBlock(Block):
    """The card's colour; the first swatch leaves it to the kind."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        own: Any = ground.accent
        self.field = Swatches(ground.theme, own)
        self.field.chosen.connect(self._on_chosen)
        self.field.hovered.connect(self._on_hovered)
        self.add_control(self.field)

    def show_value(self, value: Any) -> None:
        self.field.show_choice(0 if value is None else self.field.colours.index(value) + 1)
        self._say(self.field.at)

    def show_several(self) -> None:
        """The cards have different colours."""
        self.field.show_choice(-1)
        self._say(-1)

    def _on_chosen(self, at: int) -> None:
        self._say(at)
        if at < 0:  # Delete takes the colour away
            self.field.show_choice(0)
        self.tell(self.field.colours[at - 1] if at > 0 else None)

    def _on_hovered(self, at: int) -> None:
        self._say(self.field.at if at < 0 else at)

    def _say(self, at: int) -> None:
        if at < 0:
            said = ""
        else:
            said = tr(COLOUR_NAMES[self.field.colours[at - 1]]) if at else tr("Automatic")
        self.set_remark(said)
        self.field.setAccessibleName(f"{self.name}: {said}")
