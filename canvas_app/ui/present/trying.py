""" "What if" in a talk: sliders, cards that can be dragged, the mark that says so, and its keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.dragging import CardDrag
from canvas_app.ui.present.keeping_scenario import KeepPanel, LeavePanel, SlidePanel
from canvas_app.ui.present.keys import meant
from canvas_app.ui.present.slide_view import SlideView
from canvas_app.ui.present.sliders import Sliders
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.present.what_if_bar import WhatIfBar

_ITS_OWN = ("pen", "clear", "laser", "leave")
"""Keys that mean something to the audience's window first."""
_ANY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Trying(QObject):
    """Lets whoever presents try something, on the slide that everybody sees."""

    def __init__(self, talk: Talk, window: AudienceWindow) -> None:
        super().__init__(window)
        self.talk, self.window = talk, window
        self.sliders = Sliders(talk, window, window)
        self.drag = CardDrag(talk, window)
        window.tools.append(self.drag)
        window.overlays.append(self.drag.paint)
        self.bar = WhatIfBar(talk, window)
        self.bar.back_wanted.connect(self.back_to_plan)
        self.bar.keep_wanted.connect(self.keep)
        self.panel: SlidePanel | None = None
        self._asked_from: QWidget | None = None
        talk.leaving.connect(self._leaving)
        self.watch(window)

    def watch(self, window: QWidget) -> None:
        """Take the keys of "what if" from a window: the audience's, or the presenter's."""
        window.installEventFilter(self)

    def join(self, window: QWidget, view: SlideView) -> None:
        """Let the presenter try things on the own screen too."""
        self.watch(window)
        Sliders(self.talk, view, window)

    def back_to_plan(self) -> None:
        """Forget what was tried; once more, or where it was kept, to what the talk began with."""
        self.window.setFocus()
        if self.talk.trial.elsewhere:
            self.talk.trial.begin_again()
        else:
            self.talk.trial.back_to_plan()

    def keep(self) -> None:
        """Ask how what was tried is called."""
        if self.panel is None and self.talk.trial.wonders:
            self._show(KeepPanel(self.talk, self.window))

    def _leaving(self) -> None:
        if self.panel is not None:
            self.panel.leave()
        panel = LeavePanel(self.talk, self.window, self.bar.said)
        panel.keep_wanted.connect(self.keep)
        self._show(panel)

    def _show(self, panel: SlidePanel) -> None:
        self.panel, self._asked_from = panel, QApplication.activeWindow()
        panel.closed.connect(self._closed)
        self.window.activateWindow()

    def _closed(self) -> None:
        """Back to the presenter's window, where it was asked for from there."""
        self.panel = None
        back, self._asked_from = self._asked_from, None
        if back is not None and isValid(back) and back is not self.window:
            back.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self.key(event) or (watched is not self.window and self._for_audience(event))

    def _for_audience(self, event: QKeyEvent) -> bool:
        """From the presenter's window: take or put away what is drawn with on the audience's."""
        keys = meant(event)
        if keys is None or keys.does not in _ITS_OWN or not self.window.rests:
            return False
        return self.window.does(keys.does)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means for "what if"; whether it meant anything."""
        play = self.talk.trial.play
        if event.key() == Qt.Key.Key_Escape and self.drag.cancel():
            return True
        if self.panel is not None or not self.window.rests:
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            play.undo()
        elif event.matches(QKeySequence.StandardKey.Redo) or _redo(event):
            play.redo()
        elif event.modifiers() & _ANY or event.isAutoRepeat():
            return False
        elif event.key() == Qt.Key.Key_R and (self.talk.trial.wonders or self.talk.trial.elsewhere):
            self.back_to_plan()
        elif event.key() == Qt.Key.Key_K and self.talk.trial.wonders:
            self.keep()
        else:
            return False
        return True


def _redo(event: QKeyEvent) -> bool:
    """Ctrl+Y, and Ctrl+Shift+Z, whichever of them is the platform's."""
    control = Qt.KeyboardModifier.ControlModifier
    keys = event.modifiers(), event.key()
    shift = Qt.KeyboardModifier.ShiftModifier
    return keys in ((control, Qt.Key.Key_Y), (control | shift, Qt.Key.Key_Z))
