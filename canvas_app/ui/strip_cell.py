"""One cell of the strip: a muted name, a large figure, and what little stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from canvas_app.document.text import Text
from canvas_app.drawing.fonts import BOLD, font
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.ui.look import icon
from canvas_app.ui.painted_text import draw_line, two_lines, width_of
from canvas_app.ui.plain import set_tip
from canvas_app.ui.strip_states import CellState, spoken

HEIGHT = 70
_TITLE_TOP, _VALUE_TOP = 11, 30
_BESIDE, _MARK = 6, 24
EMPHASIS_MS = 150


class StripCell(QAbstractButton):
    """Painted by hand: it is told a new figure on every step of a drag."""

    def __init__(self, key: str, action: Text, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.state = CellState("", "–")
        self.padding = 20
        """Between the cell's edges and its words."""
        self.roomy = True
        """Whether there is room for more than the figure itself."""
        self._action = action
        self._theme = theme
        self._hint_lines: tuple[str, ...] = ()
        self._emphasis = 0.0
        self._fading = QVariantAnimation(self)
        self._fading.setDuration(EMPHASIS_MS)
        self._fading.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.valueChanged.connect(self._fade)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: CellState, *, emphasised: bool) -> None:
        """Say something else; `emphasised` lets a changed figure light up for a moment."""
        if state == self.state:
            return
        changed = state.value != self.state.value and self.state.title != ""
        self.state = state
        text = spoken(state, self._action)
        self.setAccessibleName(text)
        set_tip(self, text)
        self._break_hint()
        self._fading.stop()
        self._emphasis = 0.0
        if changed and emphasised:
            self._fading.start()
        self.update()

    def natural_width(self, padding: int, hint: int) -> int:
        """How wide it wants to be, with at most `hint` px for a reason; 0 leaves it out."""
        state = self.state
        wide = width_of(state.value, _figure())
        if state.mark:
            wide += _MARK
        if state.beside and hint:
            wide += _BESIDE + width_of(state.beside, _small())
        if state.hint and hint and not state.repeated:
            one_line = width_of(state.hint, _small())
            wide += _BESIDE + 2 + min(hint, one_line)
        title = width_of(state.title, _small())
        return max(title, wide) + 2 * padding + 1

    def sizeHint(self) -> QSize:
        return QSize(self.natural_width(self.padding, 120), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, state = QPainter(self), self._theme, self.state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.rect()).adjusted(4, 5, -5, -5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(colour_of(theme.line if self.isDown() else theme.paper))
            painter.drawRoundedRect(inside, 8, 8)
        if self._emphasis:
            painter.setOpacity(self._emphasis)
            painter.setBrush(colour_of(theme.selection_tint))
            painter.drawRoundedRect(inside, 8, 8)
            painter.setOpacity(1)
        if self.hasFocus():
            painter.setPen(QPen(colour_of(theme.selection), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, 8, 8)
        room = self.width() - 2 * self.padding
        title = QRect(self.padding, _TITLE_TOP, room, 18)
        draw_line(painter, title, state.title, _small(), theme.muted)
        x = self.padding
        colour = self._colour()
        if state.mark:
            icon(state.mark, colour).paint(painter, x, _VALUE_TOP + 5, 18, 18)
            x += _MARK
        value = QRect(x, _VALUE_TOP, self.width() - x - 4, 28)
        x += draw_line(painter, value, state.value, _figure(), colour) + _BESIDE
        if self.roomy and state.beside:
            beside = QRect(x, _VALUE_TOP + 4, self.width() - x - 4, 22)
            draw_line(painter, beside, state.beside, _small(), theme.muted)
        self._paint_hint(painter, x + 2)

    def _paint_hint(self, painter: QPainter, x: int) -> None:
        lines = self._hint_lines
        top = _VALUE_TOP + (7 if len(lines) == 1 else 0)
        for n, line in enumerate(lines):
            room = QRect(x, top + 15 * n, self.width() - x + 2, 15)
            draw_line(painter, room, line, _small(), self._theme.muted)

    def _break_hint(self) -> None:
        """Two lines at most; the rest is in the tool tip."""
        self._hint_lines = ()
        if not self.state.hint or self.state.repeated or not self.roomy:
            return
        taken = width_of(self.state.value, _figure()) + _BESIDE + 2
        taken += _MARK if self.state.mark else 0
        room = self.width() - 2 * self.padding - taken + 8
        if room >= 40:
            self._hint_lines = two_lines(self.state.hint, _small(), room)

    def _colour(self) -> str:
        theme = self._theme
        if self.state.value == "–":
            return theme.muted
        tones = {"good": theme.good, "warning": theme.warning, "danger": theme.danger}
        return tones.get(self.state.tone, theme.ink)

    def _fade(self, strength: float) -> None:
        self._emphasis = strength
        self.update()


def _figure() -> QFont:
    return font(20, BOLD)


def _small() -> QFont:
    return font(12)
