"""The mouse over the audience's window: what a press is for, and how the pointer looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor

from canvas_app.ui.present.tools import MouseTool

if TYPE_CHECKING:
    from canvas_app.ui.present.audience import AudienceWindow

_HIDES: Final = 3000
"""Milliseconds without a movement, after which the pointer goes."""
_STILL: Final = 8.0
"""Pixels that a hand which clicks may move."""


class Mouse(QObject):
    """Gives presses to the tools; those that none takes go on or back. Places are the window's."""

    def __init__(self, window: AudienceWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tool: MouseTool | None = None
        self._pressed: QPointF | None = None
        self._at = QPointF(-1, -1)
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(_HIDES)
        self._hide.timeout.connect(self._hidden)

    def place(self, at: QPointF) -> QPointF:
        """On the slide."""
        return self._window.to_slide(at)

    def press(self, at: QPointF, button: Qt.MouseButton) -> None:
        """A button went down."""
        if button == Qt.MouseButton.LeftButton and not self.grab(at):
            self._pressed = at
        elif button in (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton):
            self.step(False)
        elif button == Qt.MouseButton.ForwardButton:
            self.step(True)

    def move(self, at: QPointF) -> None:
        """It moved. Windows also tell of a mouse that stands still."""
        if at == self._at:
            return
        self._at = at
        talk = self._window.talk
        if talk.lasing:
            talk.point(self.place(at))
        self.drag(at)
        if self._pressed is not None and (at - self._pressed).manhattanLength() > _STILL:
            self._pressed = None
        if self._tool is None:
            self.look()

    def release(self, at: QPointF) -> None:
        """The left button was let go: a click where it went down goes on."""
        clicked, self._pressed = self._pressed is not None, None
        if self.drop(at):
            self.look()
        elif clicked:
            self.step(True)

    def leave(self) -> None:
        """It is over another window."""
        self._at = QPointF(-1, -1)
        if self._window.talk.lasing and self._tool is None:
            self._window.talk.point(None)

    def step(self, forward: bool) -> None:
        """One on or back; where something covers the slide, only that goes."""
        window, talk = self._window, self._window.talk
        if window.close_sheet():
            return
        self.cancel()
        if talk.blank:
            talk.set_blank("")
        elif forward:
            talk.forward()
        else:
            talk.back()

    # --- tools ---------------------------------------------------------------------------------

    @property
    def holds(self) -> bool:
        """Whether a tool has the mouse."""
        return self._tool is not None

    def grab(self, at: QPointF) -> bool:
        """Give a press to the tool that takes it; whether there is one."""
        self.cancel()
        self._tool = self._under(at)
        if self._tool is not None:
            self._tool.press(self.place(at))
        return self._tool is not None

    def drag(self, at: QPointF) -> None:
        """Move what the tool holds."""
        if self._tool is not None:
            self._tool.move(self.place(at))

    def drop(self, at: QPointF) -> bool:
        """Let go of what the tool holds; whether it held anything."""
        tool, self._tool = self._tool, None
        if tool is not None:
            tool.release(self.place(at))
        return tool is not None

    def cancel(self) -> bool:
        """Put back what the tool holds; whether it held anything."""
        tool, self._tool = self._tool, None
        self._pressed = None
        return tool is not None and tool.cancel()

    def _under(self, at: QPointF) -> MouseTool | None:
        if not self._window.rests:
            return None
        place = self.place(at)
        return next((tool for tool in self._window.tools if tool.takes(place)), None)

    # --- the pointer ---------------------------------------------------------------------------

    def look(self) -> None:
        """Show the pointer as what it would do, until it has rested for a while."""
        window = self._window
        tool = self._tool or self._under(self._at)
        self._hide.start()
        if window.talk.lasing and window.rests:
            window.setCursor(Qt.CursorShape.BlankCursor)
        elif tool is window.pen:
            window.setCursor(window.pen.pointer)
        elif tool is not None and tool.cursor is not None:
            window.setCursor(tool.cursor)
        else:
            window.setCursor(Qt.CursorShape.ArrowCursor)

    def here(self) -> None:
        """A laser or a pen was taken or put away: it begins where the mouse is now."""
        window = self._window
        at = QPointF(window.mapFromGlobal(QCursor.pos()))
        self._at = at if window.rect().contains(at.toPoint()) else self._at
        if window.talk.lasing and window.talk.laser is None:
            inside = window.rect().contains(self._at.toPoint())
            middle = QPointF(window.rect().center())
            window.talk.point(self.place(self._at if inside else middle))
        self.look()

    def _hidden(self) -> None:
        if not self.holds:
            self._window.setCursor(Qt.CursorShape.BlankCursor)
