"""One element of a list, in one or two lines: its name, its numbers and choices, a menu."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from canvas_app.document.base import Model
from canvas_app.document.estimate import Estimate
from canvas_app.document.text import Text
from canvas_app.editing.change import revised
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import About, Shape, offered
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.choice_blocks import ChoiceBlock
from canvas_app.ui.inspector.estimate_block import EstimateBlock, assumed_words, range_words
from canvas_app.ui.inspector.estimate_details import EstimateDetails
from canvas_app.ui.inspector.number_block import NumberBlock
from canvas_app.ui.inspector.pieces import CONTROL, Ground, plain_label
from canvas_app.ui.inspector.remark_button import RemarkButton
from canvas_app.ui.inspector.text_blocks import LineBlock
from canvas_app.ui.looking_on import only_reads

_BARE: dict[Shape, type[Block]] = {
    Shape.LINE: LineBlock,
    Shape.NUMBER: NumberBlock,
    Shape.CHOICE: ChoiceBlock,
    Shape.ESTIMATE: EstimateBlock,
}


MENU = 14
"""Width of the button at the end of a row."""


GAP = 3
"""Between the columns of a table."""


def share_of_width(about: About) -> int:
    """A column of a table: money has more digits than shares have."""
    return 4 if about.measure == "share" else 5


@cache
def is_table(model: type[Model]) -> bool:
    """Whether rows of this kind are nothing but numbers, and so are the lines of a table."""
    return all(about.shape is Shape.ESTIMATE for about in offered(model))


class Row(QFrame):
    """Edits one element and tells the whole of it."""

    edited = Signal(object, object, bool)
    """This row, the element, whether it is being typed."""
    left = Signal()
    rearranged = Signal()
    menu_wanted = Signal(object)
    moved = Signal(object, int)
    """This row, and by how many places."""

    def __init__(self, model: type[Model], ground: Ground, of: str) -> None:
        super().__init__()
        self.ground, self._of = ground, of
        self._value: Any = model()
        self._details: list[EstimateDetails] = []
        self._problems: dict[str, Text | None] = {}
        self._remark = plain_label("", "small", wraps=True)
        self._remark.hide()
        self._complaint = plain_label("", "danger", wraps=True)
        self._complaint.hide()
        self.blocks: dict[str, Block] = {}
        for about in offered(model):
            block = _BARE[about.shape](about, ground, bare=True)
            block.edited.connect(self._set_part)
            block.left.connect(self.left)
            block.complained.connect(self.complain)
            block.speaks = False  # a sentence needs the whole width
            self.blocks[about.name] = block
        words = tr("Move, remove, range and source")
        self.menu_button = RemarkButton(words, ground.theme, "ellipsis")
        self.menu_button.setFixedSize(MENU, CONTROL)
        self.menu_button.clicked.connect(self._on_menu)
        only_reads(self.menu_button)  # its lines that change something see to themselves
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        if is_table(model):
            self._place_as_table()
        else:
            self._place()
        for label in (self._complaint, self._remark):
            self._column.addWidget(label)

    def _place(self) -> None:
        """The name first; a single number beside it, more of them in a line below."""
        names = [b for b in self.blocks.values() if b.about.shape is Shape.LINE]
        others = [b for b in self.blocks.values() if b.about.shape is not Shape.LINE]
        beside = others if len(others) == 1 else []
        for at, line in enumerate((names + beside, [b for b in others if b not in beside])):
            if not line:
                continue
            across = QHBoxLayout()
            across.setSpacing(4)
            self._column.addLayout(across)
            for block in line:
                narrow = block in beside
                if narrow:
                    block.setFixedWidth(84)
                across.addWidget(block, 0 if narrow else 1, Qt.AlignmentFlag.AlignTop)
            if at == 0:
                across.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
            else:
                across.addSpacing(18)

    def _place_as_table(self) -> None:
        """One line of numbers; heads above the list say once what stands where."""
        across = QHBoxLayout()
        across.setSpacing(GAP)
        self._column.addLayout(across)
        for block in self.blocks.values():
            block.headed = True
            field: Any = getattr(block, "field", None)
            field.set_tight()
            across.addWidget(block, share_of_width(block.about), Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: Any, place: int) -> None:
        """Show an element; `place` counts from 1 and is said to screen readers."""
        self._value = value
        for name, block in self.blocks.items():
            block.show_value(getattr(value, name))
            control: QWidget = getattr(block, "field", block)
            control.setAccessibleName(
                tr("{list}, row {row}: {field}", list=self._of, row=place, field=block.name)
            )
        self.menu_button.setAccessibleName(tr("{list}, row {row}: more", list=self._of, row=place))
        for details, block in zip(self._details, self._estimates(), strict=False):
            details.show_value(getattr(value, block.about.name))
        self._tell_remark()

    @property
    def has_details(self) -> bool:
        """Whether the row holds a number that may have a range and a source."""
        return bool(self._estimates())

    @property
    def is_open(self) -> bool:
        """Whether low, high and source of this row are to be seen."""
        return bool(self._details) and not self._details[0].isHidden()

    def open(self, on: bool = True) -> None:
        """Show or hide low, high, unit, source and clarity of the row's numbers."""
        if on and not self._details:
            several = len(self._estimates()) > 1
            for block in self._estimates():
                name = block.about.name
                details = EstimateDetails(block.about, self.ground, block.name if several else "")
                details.setObjectName(name)
                details.edited.connect(self._set_detail)
                details.left.connect(self.left)
                details.show_value(getattr(self._value, name))
                self._details.append(details)
                self._column.addWidget(details)
            self.rearranged.emit()
        for details in self._details:
            details.setVisible(on)

    def commit(self) -> None:
        """Take over what was typed and not yet told."""
        for block in self.blocks.values():
            block.commit()
        for details in self._details:
            details.commit()

    def complain(self, name: str, problem: Text | None) -> None:
        """Say below the row what is wrong with one of its fields."""
        self._problems[name] = problem
        problem = next((each for each in self._problems.values() if each), None)
        self._complaint.setText(tr(problem) if problem else "")
        self._complaint.setVisible(problem is not None)

    def _estimates(self) -> list[Block]:
        return [b for b in self.blocks.values() if b.about.shape is Shape.ESTIMATE]

    def _set_part(self, name: str, value: Any, typing: bool) -> None:
        self._value = revised(self._value, **{name: value})
        self.edited.emit(self, self._value, typing)

    def _set_detail(self, name: str, value: Any, typing: bool) -> None:
        sender = self.sender()
        field = sender.objectName() if sender else ""
        estimate = getattr(self._value, field, None)
        if isinstance(estimate, Estimate):
            self._set_part(field, revised(estimate, **{name: value}), typing)

    def _tell_remark(self) -> None:
        words = []
        for block in self._estimates():
            estimate = getattr(self._value, block.about.name)
            if estimate is not None:
                words.append(range_words(estimate, block.about, self.ground))
            elif block.about.assumed is not None:
                words.append(f"{block.name}: {assumed_words(block.about, self.ground)}")
        said = " · ".join(word for word in words if word)
        self._remark.setText(said)
        self._remark.setVisible(bool(said))

    def _on_menu(self) -> None:
        self.menu_wanted.emit(self)

    def event(self, event: QEvent) -> bool:
        """Alt with an arrow moves the row, wherever in it the cursor is."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            key = Qt.Key(event.key())
            if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in steps:
                self.moved.emit(self, steps[key])
                return True
        return super().event(event)
