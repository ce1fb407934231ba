"""Buttons and ticks on a slide, in its colours and as large as its words: the whole room reads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from canvas_app.drawing.fonts import SEMIBOLD, font
from canvas_app.drawing.slides.deck import LABEL, Deck
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.ui.present.talk import Talk

BUTTON_HIGH: Final = 44.0
_PAD: Final = 16.0
_CAP_PAD, _CAP_GAP = 8.0, 10.0
_TICK, _TICK_GAP = 26.0, 14.0
_ROUND: Final = 10.0


class SlideButton(QAbstractButton):
    """A word on a slide that does something, with the key that does the same."""

    def __init__(
        self, words: str, talk: Talk, parent: QWidget, *, cap: str = "", strong: bool = False
    ) -> None:
        super().__init__(parent)
        self._talk, self._cap, self._strong = talk, cap, strong
        self.setText(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.scale = 1.0
        """Pixels of the window in a unit of the slide."""

    @property
    def units(self) -> float:
        """How wide it is on the slide."""
        words = QFontMetricsF(_strong(self._talk.deck)).horizontalAdvance(self.text())
        return words + 2 * _PAD + (self._cap_wide + _CAP_GAP if self._cap else 0.0)

    @property
    def _cap_wide(self) -> float:
        wide = QFontMetricsF(_plain(self._talk.deck)).horizontalAdvance(self._cap)
        return max(wide + 2 * _CAP_PAD, 34.0)

    def sizeHint(self) -> QSize:
        return QSize(round(self.units * self.scale), round(BUTTON_HIGH * self.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        deck = self._talk.deck
        theme, over = deck.theme, self.underMouse() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        room = QRectF(0, 0, self.width() / self.scale, self.height() / self.scale)
        ground = theme.ink if self._strong else (theme.line if over else theme.surface)
        ink = theme.surface if self._strong else theme.ink
        painter.setBrush(colour_of(ground))
        ring = self.hasFocus()
        painter.setPen(QPen(colour_of(theme.selection if ring else theme.edge), 3 if ring else 1.5))
        painter.drawRoundedRect(room.adjusted(1.5, 1.5, -1.5, -1.5), _ROUND, _ROUND)
        painter.setPen(colour_of(ink))
        painter.setFont(_strong(deck))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room.adjusted(_PAD, 0, 0, -1), middle, self.text())
        if self._cap:
            self._paint_cap(painter, room, theme)
        painter.end()

    def _paint_cap(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        wide = self._cap_wide
        cap = QRectF(room.right() - _PAD + 4 - wide, room.center().y() - 16, wide, 32)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour_of(theme.faint), 1.5))
        painter.drawRoundedRect(cap, 6, 6)
        painter.setPen(colour_of(theme.surface if self._strong else theme.muted))
        painter.setFont(_plain(self._talk.deck))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._cap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        _by_enter(self, event) or super().keyPressEvent(event)


class SlideTick(QAbstractButton):
    """Yes or no on a slide."""

    def __init__(self, words: str, talk: Talk, parent: QWidget) -> None:
        super().__init__(parent)
        self._talk = talk
        self.scale = 1.0
        self.setCheckable(True)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(_plain(self._talk.deck)).horizontalAdvance(self.text())
        wide = words + _TICK + _TICK_GAP + 6
        return QSize(round(wide * self.scale), round(40 * self.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        deck = self._talk.deck
        theme, on = deck.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        room = QRectF(0, 0, self.width() / self.scale, self.height() / self.scale)
        box = QRectF(3, room.center().y() - _TICK / 2, _TICK, _TICK)
        ring = self.hasFocus()
        edge = theme.selection if ring else (theme.ink if on else theme.muted)
        painter.setPen(QPen(colour_of(edge), 3 if ring else 2))
        painter.setBrush(colour_of(theme.ink if on else theme.surface))
        painter.drawRoundedRect(box, 6, 6)
        if on:
            pen = QPen(colour_of(theme.surface), 3.5)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            check = QPainterPath(box.topLeft() + QPointF(6, 13.5))
            check.lineTo(box.topLeft() + QPointF(11, 18.5))
            check.lineTo(box.topLeft() + QPointF(20, 8))
            painter.drawPath(check)
        painter.setPen(colour_of(theme.ink))
        painter.setFont(_plain(deck))
        words = room.adjusted(_TICK + _TICK_GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def hitButton(self, at: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        _by_enter(self, event) or super().keyPressEvent(event)


def _by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Enter does what the button with the focus does, not what it means in the talk."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    button.click()
    return True


def _strong(deck: Deck) -> QFont:
    return font(LABEL, SEMIBOLD, deck.look.family)


def _plain(deck: Deck) -> QFont:
    return font(LABEL, family=deck.look.family)
