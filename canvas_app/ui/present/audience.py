"""The window that the audience sees: a slide over a whole screen, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QScreen,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from canvas_app.i18n import tr
from canvas_app.ui.announcing import announce
from canvas_app.ui.present.fingers import Fingers
from canvas_app.ui.present.key_sheet import KeySheet
from canvas_app.ui.present.keys import alone, meant, talk_key
from canvas_app.ui.present.mouse import Mouse
from canvas_app.ui.present.stage import Stage
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.present.tools import MouseTool

_TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
)


class AudienceWindow(Stage):
    """Shows a talk over a whole screen, and is steered by keys, mouse and fingers."""

    def __init__(self, talk: Talk, parent: QWidget | None = None) -> None:
        kind = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        super().__init__(talk, parent, kind)
        self.tools: list[MouseTool] = [self.pen]
        """Asked in their order what a press on the slide is for."""
        self.mouse = Mouse(self)
        self._fingers = Fingers(talk, self.mouse, self.width, self)
        self._sheet: KeySheet | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setWindowTitle(tr("Presentation"))
        self.setAccessibleName(self.windowTitle())
        for told in (talk.moved, talk.blanked):
            told.connect(self._goes_on)
        talk.changed.connect(self._describe)
        self.pen.switched.connect(self.mouse.here)
        self._describe()

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()
        self.mouse.look()

    @property
    def rests(self) -> bool:
        return super().rests and self._sheet is None

    # --- for those who can't see it ------------------------------------------------------------

    def _goes_on(self) -> None:
        self.mouse.cancel()
        self._describe()
        announce(self, self.accessibleDescription())

    def _describe(self) -> None:
        talk = self.talk
        if talk.over:
            text = tr("End of the talk. Esc leaves.")
        elif talk.blank:
            text = tr("The screen is blank.")
        else:
            text = tr(
                "{stop}, {n} of {all}: {headline}", stop=talk.deck.title_of(talk.stop),
                n=talk.number + 1, all=len(talk.stops), headline=talk.slide.title,
            )  # fmt: skip
        self.setAccessibleDescription(text)
        if self._sheet is not None:
            self._sheet.theme = talk.deck.theme

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys end here: none of them may reach what lies under the talk."""
        event.accept()
        if alone(event):
            return
        if self._sheet is not None:
            if not event.isAutoRepeat():  # the key that opened it may still be down
                self.close_sheet()
            return
        keys = meant(event)
        if keys is None or self.talk.blank or not self.does(keys.does):
            talk_key(self.talk, event)

    def does(self, what: str) -> bool:
        """What only this window can do; whether it did it."""
        if what == "keys":
            self.open_sheet()
        elif what == "pen":
            self.talk.switch_laser(False)
            self.pen.switch(not self.pen.on)
        elif what == "clear":
            self.pen.clear()
        elif what == "laser":
            self.pen.switch(False)
            self.talk.switch_laser(not self.talk.lasing)
            self.mouse.here()
        elif what == "leave":
            return self._put_away()
        else:
            return False
        return True

    def _put_away(self) -> bool:
        """What somebody holds, the last thing first; whether there was anything."""
        if self.mouse.cancel():
            return True
        if self.pen.on:
            self.pen.switch(False)
        elif self.talk.lasing:
            self.talk.switch_laser(False)
            self.mouse.look()
        else:
            return False
        return True

    def open_sheet(self) -> None:
        """Show the keys."""
        self.mouse.cancel()
        self._sheet = KeySheet(self, self.talk.deck.theme)
        self._sheet.open()
        self.arranged.emit()

    def close_sheet(self) -> bool:
        """Take the keys away; whether they were shown."""
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.hide()
            sheet.deleteLater()
            self.arranged.emit()
        return sheet is not None

    # --- mouse and fingers ---------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouse.press(event.position(), event.button())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse.move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.mouse.release(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing: a wheel turns by accident."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Leave:
            self.mouse.leave()
        elif kind == QEvent.Type.WindowDeactivate:
            self.mouse.cancel()
        elif kind in _TOUCHES and isinstance(event, QTouchEvent):
            at = event.points()[0].position().toPoint() if event.points() else QPoint()
            if kind == QEvent.Type.TouchBegin and self.childAt(at) not in (None, self.glass):
                return False  # a slider's: it gets a mouse made of the finger
            event.accept()
            self._fingers.touched(event)
            return True
        return super().event(event)

    # --- the window ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sheet is not None:
            self._sheet.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes the window wants to leave the talk, which then closes it."""
        if event.spontaneous():
            event.ignore()
            self.talk.end()
        else:
            event.accept()
