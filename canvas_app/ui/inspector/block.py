"""The base of every editor: a label, perhaps a remark at the right, a control, a complaint."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from canvas_app.document.text import Text
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import About
from canvas_app.ui.inspector.pieces import Ground, plain_label
from canvas_app.ui.inspector.remark_button import HEIGHT
from canvas_app.ui.plain import set_tip


class Block(QWidget):
    """Edits one field of something, and knows nothing of documents.

    `show_value` is silent: only what a person does is told by `edited`, so nothing can go round
    in circles.
    """

    edited = Signal(str, object, bool)
    """Name of the field, its new value, whether it is being typed and more will follow."""
    left = Signal()
    """The person went on to something else: what is typed next is another step of undo."""
    complained = Signal(str, object)
    """Name of the field and what is wrong with it, where somebody else has the room to say so."""
    rearranged = Signal()
    """Widgets came or went, so the Tab order must be made again."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__()
        self.about, self.ground = about, ground
        self.name = tr(about.title)
        self.speaks = True
        """Whether complaints are shown here; otherwise they are told by `complained`."""
        self.headed = False
        """Whether a head above says its name and unit, so that the whole width is the number's."""
        self._complaint: QLabel | None = None
        self._remark: QLabel | None = None
        self._label: QLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._header = QHBoxLayout()
        self._header.setSpacing(8)
        self._header.setObjectName("header")
        self._column.addLayout(self._header)  # first: a widget shown without a parent is a window
        if not bare:
            self._label = plain_label(self.name, "small", wraps=True)
            self._label.setMinimumHeight(HEIGHT)
            self._header.addWidget(self._label, 1)

    def show_value(self, value: Any) -> None:
        """Show a value without telling anybody."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take over what was typed and not yet told."""

    def complain(self, problem: Text | None) -> None:
        """Say below the control what is wrong, or that nothing is any more."""
        if not self.speaks:
            self.complained.emit(self.about.name, problem)
            return
        if problem is None and self._complaint is None:
            return
        if self._complaint is None:
            self._complaint = plain_label("", "danger", wraps=True)
            self._column.insertWidget(2, self._complaint)  # below the control
        self._complaint.setText(tr(problem) if problem else "")
        self._complaint.setVisible(problem is not None)

    def set_remark(self, text: str) -> None:
        """A few words at the right of the label."""
        if self._remark is None:
            if not text:
                return
            self._remark = plain_label("", "small")
            self._header.addWidget(self._remark)
        self._remark.setText(text)

    def add_control(self, control: QWidget) -> None:
        """The widget that is edited; it takes the label's name."""
        self._column.addWidget(control)
        self.call(control)

    def call(self, control: QWidget, name: str = "") -> None:
        """Name a control for screen readers, and say what it is for in a tip."""
        control.setAccessibleName(name or self.name)
        if self.about.help:
            set_tip(control, tr(self.about.help))
            if self._label is not None:
                set_tip(self._label, tr(self.about.help))
        if self._label is not None and self._label.buddy() is None:
            self._label.setBuddy(control)

    def tell(self, value: Any, typing: bool = False) -> None:
        """Tell everybody what the person made of the field."""
        self.edited.emit(self.about.name, value, typing)
