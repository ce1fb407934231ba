"""A quiet button in a header line: a few small words, a small icon, flush with the field below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QSizePolicy, QWidget

from canvas_app.drawing import fonts
from canvas_app.drawing.theme import Theme, colour_of
from canvas_app.ui import look
from canvas_app.ui.plain import set_tip

HEIGHT = 18
_ICON = 14
_GAP = 4


class RemarkButton(QAbstractButton):
    """Painted by itself: a tool button of the style has room around that breaks the right edge."""

    def __init__(
        self, name: str, theme: Theme, icon: str = "", *, icon_first: bool = False
    ) -> None:
        super().__init__()
        self._theme, self._icon_name, self._icon_first = theme, icon, icon_first
        self.setFont(fonts.font(11))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_tip(self, name)
        self.setAccessibleName(name)

    def set_icon(self, name: str) -> None:
        """Another icon, such as a chevron that points the other way."""
        self._icon_name = name
        self.update()

    def say(self, text: str) -> None:
        """Other words."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) if self.text() else 0
        icon = _ICON if self._icon_name else 0
        return QSize(words + icon + (_GAP if words and icon else 0), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Who goes from number to number by Tab types where the next number stands."""
        field = self._next_field() if _is_typing(event) else None
        if field is None:
            super().keyPressEvent(event)
        else:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.sendEvent(field, event)

    def _next_field(self) -> QLineEdit | None:
        """The field after this button and others like it, if one comes next."""
        after: QWidget | None = self.nextInFocusChain()
        while after is not None and after is not self and _is_passed_over(after):
            after = after.nextInFocusChain()
        return after if isinstance(after, QLineEdit) else None

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        token = theme.ink if self.underMouse() and self.isEnabled() else theme.muted
        token = token if self.isEnabled() else theme.faint
        painter = QPainter(self)
        left, right = 0, self.width()
        if self._icon_name:
            at = left if self._icon_first or not self.text() else right - _ICON
            at = right - _ICON if not self.text() else at
            place = QRect(at, (self.height() - _ICON) // 2, _ICON, _ICON)
            look.icon(self._icon_name, token).paint(painter, place)
            if self._icon_first:
                left += _ICON + _GAP
            else:
                right -= _ICON + _GAP
        if self.text():
            painter.setPen(QColor(token))
            painter.drawText(
                QRect(left, 0, right - left, self.height()),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                self.text(),
            )
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour_of(theme.selection), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


def _is_typing(event: QKeyEvent) -> bool:
    commands = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not event.modifiers() & commands


def _is_passed_over(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return isinstance(widget, RemarkButton) or not (by_tab and widget.isVisible())
