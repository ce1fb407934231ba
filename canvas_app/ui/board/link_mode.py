"""Drawing a link without a pointer: choose the other card with Tab or arrows, Enter links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from canvas_app.drawing.links import box_of, drawn, link_pen, paint_line
from canvas_app.drawing.routing import plain
from canvas_app.drawing.theme import colour_of
from canvas_app.i18n import tr
from canvas_app.ui.announcing import announce
from canvas_app.ui.board.layer import Layer
from canvas_app.ui.board.overlay import NOWHERE
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.plain import label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BELOW = 20


class LinkMode(QObject):
    """Begins at a card and lasts until Enter, Esc, a press of the mouse, or the keyboard goes."""

    linked = Signal(str, str)
    """The cards to link."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self.view = view
        self.start: str | None = None
        theme = view.theme
        self.hint = label(tr("Tab or arrows choose a card · Enter links · Esc cancels"))
        self.hint.setParent(view)
        self.hint.setObjectName("link-hint")
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.setStyleSheet(
            f"#link-hint {{ background: {theme.selection}; color: {theme.surface};"
            " border-radius: 8px; padding: 7px 14px; font-weight: 600; }"
        )
        self.hint.hide()
        view.installEventFilter(self)
        view.session.changed.connect(self._changed)
        view.layers.append(_LinkLine(self))

    @property
    def end(self) -> str | None:
        """The card to which the link would go now."""
        chosen = self.view.session.selection
        return next(iter(chosen)) if len(chosen) == 1 and self.start not in chosen else None

    def begin(self, start: str) -> None:
        """Draw a link from a card."""
        self.start = start
        self._place()
        self.hint.show()
        self.hint.raise_()
        announce(self.view, self.hint.text())
        self.view.repaint_overlay()

    def stop(self) -> None:
        """Draw none."""
        if self.start is not None:
            self.start = None
            self.hint.hide()
            self.view.repaint_overlay()

    def _finish(self) -> None:
        start, end = self.start, self.end
        if start is not None and end is not None:
            self.stop()
            self.linked.emit(start, end)

    def _cancel(self) -> None:
        start = self.start
        self.stop()
        if start is not None:
            self.view.session.select({start})

    def _changed(self) -> None:
        if self.start not in self.view.session.canvas.by_id:
            self.stop()

    def _place(self) -> None:
        self.hint.setMaximumWidth(max(self.view.width() - 40, 120))
        self.hint.adjustSize()
        left = (self.view.width() - self.hint.width()) // 2
        self.hint.move(left, self.view.height() - self.hint.height() - _BELOW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.start is None:
            return False
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._place()
        elif kind == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
            self.stop()
        elif isinstance(event, QKeyEvent) and kind in (
            QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
        ):  # fmt: skip
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Enter and Esc mean something else meanwhile; so they are taken before the actions."""
        if event.key() not in (*_ENTER, Qt.Key.Key_Escape) or event.modifiers() not in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        ):  # fmt: skip
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            self._finish()
        return True


class _LinkLine(Layer):
    """The link as it would be, and a line around where it begins."""

    def __init__(self, mode: LinkMode) -> None:
        self.mode = mode

    def extent(self) -> QRectF | None:
        return NOWHERE if self.mode.start is None else None

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        start, end = self.mode.start, self.mode.end
        cards, theme = self.mode.view.board.cards, self.mode.view.theme
        if start not in cards:
            return
        assert start is not None
        pen = QPen(colour_of(theme.selection), 2, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cards[start].frame.adjusted(-3, -3, 3, 3), 11, 11)
        if end in cards:
            assert end is not None
            line = drawn(plain(box_of(cards[start].frame), box_of(cards[end].frame)))
            wide = 1.5 / min(self.mode.view.zoom, 1.0)
            paint_line(painter, line, link_pen(colour_of(theme.selection), 9.0, wide))
