"""A field for one number, in which people type as they think: 118k, 5 %, 12万."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from canvas_app.document.text import Text
from canvas_app.numbers.display import editable
from canvas_app.numbers.typed import UnreadableNumber, read_number
from canvas_app.ui.inspector.pieces import CONTROL, left_to_document

_EDGE = 10
_GAP = 8
_TIGHT = -6
"""Added to the margin at both sides of a field in a narrow column."""


class NumberField(QLineEdit):
    """Shows a number grouped, and plain while it is edited; hands it over on Enter and on leaving.

    What can't be read stays in the field with a sentence, and the number stays as it was.
    """

    committed = Signal(object, bool)
    """The new number, or None where the field was emptied; whether more of the same may follow."""
    judged = Signal(object)
    """A Text that says why the field can't be read, or None once it can."""

    def __init__(
        self,
        *,
        decimal: str = ".",
        percent: bool = False,
        whole: bool = False,
        optional: bool = True,
        least: float | None = None,
        most: float | None = None,
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._decimal, self._percent, self._whole = decimal, percent, whole
        self._optional, self._least, self._most = optional, least, most
        self._number: float | None = None
        self._wrong = False
        self._suffix = ""
        self._tight = False
        self.setFixedHeight(CONTROL)
        self.set_suffix(suffix)

    @property
    def number(self) -> float | None:
        """The number as it was last committed or shown."""
        return self._number

    @property
    def wrong(self) -> bool:
        """Whether the field holds what can't be read."""
        return self._wrong

    def set_suffix(self, suffix: str) -> None:
        """The unit, at the right inside the field."""
        self._suffix = suffix
        room = min(self.fontMetrics().horizontalAdvance(suffix), 130) + _GAP if suffix else 0
        if self._tight:
            self.setTextMargins(_TIGHT, 0, room + _TIGHT, 0)
        else:
            self.setTextMargins(-2, 0, room, 0)
        self.setAccessibleDescription(suffix)
        self.update()

    def set_tight(self) -> None:
        """Let the number have nearly the whole width, as in a table of many columns."""
        self._tight = True
        self.set_suffix(self._suffix)

    def show_number(self, number: float | None) -> None:
        """Show a number from outside; what somebody is typing right now stays."""
        if number == self._number:
            return
        self._number = number
        if not (self.hasFocus() and self.isModified()):
            self._display()

    def commit(self) -> None:
        """Take over what was typed, if it can be read."""
        if not self.isModified():
            return
        typed = self.text()
        try:
            number = self._read(typed)
        except UnreadableNumber as error:
            self._judge(error.text)
            return
        self.setModified(False)
        changed, self._number = number != self._number, number
        self._display()
        if changed:
            self.committed.emit(number, False)

    def revert(self) -> None:
        """Forget what was typed."""
        self._display()
        self.selectAll()

    def _read(self, typed: str) -> float | None:
        if not typed.strip() and self._optional:
            return None
        number = read_number(typed, decimal=self._decimal, percent=self._percent)
        if self._whole and number != int(number):
            raise UnreadableNumber(Text("Only whole numbers can stand here, such as 3."))
        low, high = self._least, self._most
        if (low is not None and number < low) or (high is not None and number > high):
            raise UnreadableNumber(self._bounds())
        return number

    def _bounds(self) -> Text:
        def shown(bound: float | None) -> str:
            text = editable(bound or 0.0, decimal=self._decimal, percent=self._percent)
            return f"{text} %" if self._percent else text

        if self._most is None:
            return Text("The number must be at least {least}.", least=shown(self._least))
        return Text(
            "The number must lie between {least} and {most}.",
            least=shown(self._least),
            most=shown(self._most),
        )

    def _display(self) -> None:
        """The number as text: grouped while nobody edits it."""
        text = ""
        if self._number is not None:
            grouped = not self.hasFocus() and not self._whole
            text = editable(
                self._number, decimal=self._decimal, percent=self._percent, grouped=grouped
            )
        if text != self.text():
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(at, len(text)) if self.hasFocus() else 0)
        self.setModified(False)
        self._judge(None)

    def _judge(self, problem: Text | None) -> None:
        wrong = problem is not None
        if wrong != self._wrong:
            self._wrong = wrong
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        self.judged.emit(problem)

    def _step(self, up: bool) -> None:
        """One step of the last significant digit: 118,000 by a thousand, 5.4 by a tenth."""
        self.commit()
        if self._number is None or self._wrong:
            return
        shown = Decimal(editable(self._number, percent=self._percent)).normalize()
        _, digits, power = shown.as_tuple()
        exponent = int(power)
        if digits == (1,) and exponent > 0:
            exponent -= 1  # from 100 not to 0 and 200, but to 90 and 110
        step = Decimal(1).scaleb(0 if self._whole else exponent)
        stepped = shown + step if up else shown - step
        number = float(stepped.scaleb(-2) if self._percent else stepped)
        low, high = self._least, self._most
        if (low is not None and number < low) or (high is not None and number > high):
            return
        self._number = number
        self._display()
        self.selectAll()
        self.committed.emit(number, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self.selectAll()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & ~_KEYPAD:
            if not self.isReadOnly():
                self._step(key == Qt.Key.Key_Up)
        elif key == Qt.Key.Key_Escape and self.isModified():
            self.revert()
        elif left_to_document(event) and not self.isModified():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Before a key is pressed, Qt asks whether a shortcut of the window should have it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and self.isModified():
                event.accept()
                return True
            if left_to_document(event) and not self.isModified():
                event.ignore()
                return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.isModified():
            self._display()
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason:  # its own context menu
            return
        self.commit()
        if not self._wrong:
            self._display()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for two in a row."""
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._suffix:
            return
        painter = QPainter(self)
        painter.setPen(QApplication.palette().placeholderText().color())
        room = QRect(self.width() // 3, 0, self.width() * 2 // 3 - _EDGE, self.height())
        text = painter.fontMetrics().elidedText(
            self._suffix, Qt.TextElideMode.ElideRight, self.textMargins().right() - _GAP + 1
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
