"""A slider on a slide: one number, its name, its value, and where it is in the plan."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from canvas_app.drawing.fonts import BOLD, font
from canvas_app.drawing.slides.deck import LABEL, SLIDER_HIGH
from canvas_app.drawing.theme import LIGHT, colour_of
from canvas_app.i18n import tr
from canvas_app.numbers.display import percent
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.shown import Shown
from canvas_app.ui.announcing import announce
from canvas_app.ui.present.levers import Lever
from canvas_app.ui.present.talk import Talk

ASIDE: Final = 18.0
"""How far the thumb reaches beyond the ends of its track."""
_LINE, _TRACK, _THUMB = 60.0, 8.0, 14.0
"""Where the track is in a slider's height, how thick it is, and the thumb's radius."""
_REACH: Final = 28.0
"""How far above the track a press still takes it: a finger is not a pointer."""
_NOTCH: Final = 120
_PAGE: Final = 10
_KEYS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
                Qt.Key.Key_Home, Qt.Key.Key_End)  # fmt: skip
"""What a slider with the focus keeps for itself. Page up and down are what remote controls send."""


class LeverSlider(QSlider):
    """One number with its name, its value, and where it is in the plan."""

    tried = Signal(float)
    """Somebody moved it to a value."""
    let_go = Signal()
    """They let go of it: what follows is another step."""

    def __init__(self, lever: Lever, talk: Talk, on: QWidget, home: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, on)
        self.lever = lever
        self._talk, self._home = talk, home
        self.shown_value = lever.plan
        self._offset: float | None = None
        """While it is dragged: from the pointer to the middle of the thumb, in units."""
        self._turned = 0
        self.setRange(0, lever.places)
        self.setPageStep(_PAGE)
        self.setValue(lever.place(lever.plan))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr(lever.name))
        self.valueChanged.connect(self._changed)
        self.follow()

    # --- its value -----------------------------------------------------------------------------

    def follow(self) -> None:
        """Show the number as it is tried now."""
        found = self._talk.trial.play.model.by_key.get(self.lever.key)
        value = found.evaluate(self._talk.trial.play.case) if found is not None else self.lever.plan
        self.shown_value = self.lever.plan if isinstance(value, Absent) else value
        self.blockSignals(True)
        self.setValue(self.lever.place(self.shown_value))
        self.blockSignals(False)
        self.setAccessibleDescription(self.said)
        self.update()

    @property
    def moved(self) -> bool:
        """Whether it is not where the plan has it."""
        return self.shown_value != self.lever.plan

    @property
    def said(self) -> str:
        """Its value in words, with the plan's where that is another."""
        value = said_value(self.lever, self.shown_value, self._talk.deck.shown)
        if not self.moved:
            return value
        plan = said_value(self.lever, self.lever.plan, self._talk.deck.shown)
        return tr("{before} → {after}", before=plan, after=value)

    def _changed(self, place: int) -> None:
        self.tried.emit(self.lever.at(place))
        if not self.isSliderDown():
            self._tell()

    def _tell(self) -> None:
        """Say the value: what a screen reader knows of a slider is only its place."""
        announce(self, self.said)

    # --- the mouse, the wheel, the keys --------------------------------------------------------

    @property
    def _scale(self) -> float:
        return self.height() / SLIDER_HIGH

    @property
    def _track(self) -> tuple[float, float]:
        """Where the track begins, and how long it is, in units of the slide."""
        return ASIDE, max(self.width() / self._scale - 2 * ASIDE, 1.0)

    def thumb(self) -> QPointF:
        """Where the thumb is in the widget."""
        left, wide = self._track
        x = left + wide * self.lever.part(self.shown_value)
        return QPointF(x, _LINE) * self._scale

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position() / self._scale
        if event.button() != Qt.MouseButton.LeftButton or at.y() < _LINE - _REACH:
            return
        self.setSliderDown(True)
        thumb = self.thumb().x() / self._scale
        self._offset = thumb - at.x() if abs(thumb - at.x()) <= _THUMB + 4 else 0.0
        self._drag(at.x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._offset is not None:
            self._drag(event.position().x() / self._scale)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._offset is not None and event.button() == Qt.MouseButton.LeftButton:
            self._offset = None
            self.setSliderDown(False)
            self.let_go.emit()
            self._tell()
            self.update()

    def _drag(self, x: float) -> None:
        left, wide = self._track
        part = (x + (self._offset or 0.0) - left) / wide
        self.setValue(round(min(max(part, 0.0), 1.0) * self.lever.places))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A step for a notch, however many lines the system scrolls."""
        turned = event.angleDelta().y() or -event.angleDelta().x()
        self._turned += -turned if event.inverted() else turned
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.setValue(self.value() + steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it, Esc gives them back to the talk; all else is the talk's."""
        if event.key() == Qt.Key.Key_Escape:
            self._home.setFocus()
        elif event.key() in _KEYS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    # --- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        self._paint_words(painter)
        self._paint_track(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        deck, lever = self._talk.deck, self.lever
        theme, family = deck.theme, deck.look.family
        left, wide = self._track
        strong, plain = font(LABEL, BOLD, family), font(LABEL, family=family)
        value = said_value(lever, self.shown_value, deck.shown)
        right = left + wide - QFontMetricsF(strong).horizontalAdvance(value)
        painter.setFont(strong)
        painter.setPen(colour_of(theme.ink))
        painter.drawText(QPointF(right, LABEL + 4), value)
        painter.setFont(plain)
        painter.setPen(colour_of(theme.muted))
        metrics = QFontMetricsF(plain)
        if self.moved:
            before = said_value(lever, lever.plan, deck.shown) + "  →  "
            right -= metrics.horizontalAdvance(before)
            painter.drawText(QPointF(right, LABEL + 4), before)
        name = tr(lever.name)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, right - left - 20)
        painter.drawText(QPointF(left, LABEL + 4), shown)

    def _paint_track(self, painter: QPainter) -> None:
        deck = self._talk.deck
        theme, (left, wide) = deck.theme, self._track
        accent = colour_of(accent_of(self._talk))
        thumb = self.thumb() / self._scale
        rail = QRectF(left, _LINE - _TRACK / 2, wide, _TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(theme.edge))
        painter.drawRoundedRect(rail, _TRACK / 2, _TRACK / 2)
        nothing = left + wide * self.lever.part(0.0) if self.lever.least < 0 else left
        filled = QRectF(min(nothing, thumb.x()), rail.top(), abs(thumb.x() - nothing), _TRACK)
        painter.setBrush(accent)
        painter.drawRoundedRect(filled, _TRACK / 2, _TRACK / 2)
        if self.moved:
            plan = left + wide * self.lever.part(self.lever.plan)
            painter.setBrush(colour_of(theme.muted))
            painter.drawRoundedRect(QRectF(plan - 2, _LINE - 15, 4, 30), 2, 2)
        self._paint_thumb(painter, thumb, accent)

    def _paint_thumb(self, painter: QPainter, at: QPointF, accent: QColor) -> None:
        theme = self._talk.theme
        if self.hasFocus():
            painter.setPen(QPen(colour_of(theme.selection), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, _THUMB + 3, _THUMB + 3)
        shade = QColor(0, 0, 0, 46 if theme is LIGHT else 110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawEllipse(at + QPointF(0, 1.5), _THUMB + 1, _THUMB + 1)
        painter.setBrush(colour_of("#FFFFFF"))
        painter.setPen(QPen(accent, 3) if self._offset is not None else Qt.PenStyle.NoPen)
        painter.drawEllipse(at, _THUMB, _THUMB)


def accent_of(talk: Talk) -> str:
    """The colour of the shown pane, or the brand's."""
    accents = talk.deck.theme.accents.items()
    return next((c for pane, c in accents if pane == talk.stop.shows), talk.deck.look.primary)


def said_value(lever: Lever, value: float, shown: Shown) -> str:
    """A lever's value as it is shown: shares always with as many digits as its steps have."""
    each = lever.input
    if each.measure == "share" and value != lever.plan and not lever.by_factors:
        digits = next((n for n in (0, 1, 2) if _is_whole(lever.step * 10 ** (n + 2))), 2)
        return percent(value, decimals=digits, language=shown.language)
    if each.measure in ("months", "years"):
        return shown.amount(each, value)
    return shown.compact(each, value)


def _is_whole(number: float) -> bool:
    return abs(number - round(number)) < 1e-9
