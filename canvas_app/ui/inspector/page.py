"""A form over one thing: its editors, and how what they tell gets into the document."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit
from canvas_app.ui.inspector.about import About
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.factory import editor
from canvas_app.ui.inspector.pieces import Ground, in_reading_order, plain_label
from canvas_app.ui.inspector.text_blocks import ProseBlock
from canvas_app.ui.looking_on import lock
from canvas_app.ui.session import Session

MARGIN = 16
SCROLL_BAR = 10
RIGHT = MARGIN - SCROLL_BAR
_TEXT_INSET = 10  # so that a frameless title's text stands above the labels


class Page(QWidget):
    """The base of the four forms. It belongs to what it was made for, and only writes there."""

    jump = Signal(str)

    def __init__(self, session: Session, ground: Ground) -> None:
        super().__init__()
        self.session, self.ground = session, ground
        self.blocks: dict[str, Block] = {}
        self._refused: set[str] = set()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, MARGIN)
        self.column.setSpacing(0)
        self._form = QVBoxLayout()
        self._form.setContentsMargins(MARGIN, 0, RIGHT, 0)
        self._form.setSpacing(12)

    # --- what a form says of itself ------------------------------------------------------------

    @property
    def key(self) -> str:
        """Names the thing within the session, for joining keystrokes to one step of undo."""
        raise NotImplementedError

    @property
    def exists(self) -> bool:
        """Whether the thing is still in the document."""
        return True

    def value_of(self, name: str) -> Any:
        """The present value of a field."""
        raise NotImplementedError

    def edited(self, canvas: Canvas, name: str, value: Any) -> Canvas:
        """The canvas with another value in a field. Raises RefusedEdit where it can't be kept."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the document as it is now."""
        for name, block in self.blocks.items():
            block.show_value(self.value_of(name))

    def refresh_numbers(self) -> None:
        """Figures may differ."""

    # --- building ------------------------------------------------------------------------------

    def add_title(self, about: About, hint: str) -> None:
        """The title, large and without a frame until it is edited."""
        block = ProseBlock(about, self.ground, bare=True, single=True)
        block.field.setProperty("role", "title")
        block.field.setPlaceholderText(hint)
        self._connect(block)
        holder = QVBoxLayout()
        holder.setContentsMargins(MARGIN - _TEXT_INSET, 0, 0, 0)
        holder.addWidget(block)
        self.column.addLayout(holder)

    def add_heading(self, text: str, role: str = "title", accent: str = "") -> QLabel:
        """A line of words."""
        label = plain_label(text, role, wraps=True)
        if accent:
            label.setProperty("accent", accent)
        holder = QVBoxLayout()
        holder.setContentsMargins(MARGIN, 2, RIGHT, 0)
        holder.addWidget(label)
        self.column.addLayout(holder)
        return label

    def add_form(self) -> None:
        """Where the fields begin."""
        self.column.addSpacing(12)
        self.column.addLayout(self._form)

    def add_field(self, about: About, *, bare: bool = False, hint: str = "") -> Block:
        """The editor of a field."""
        block = editor(about, self.ground, bare=bare)
        if hint and isinstance(block, ProseBlock):
            block.field.setPlaceholderText(hint)
        self._connect(block)
        self._form.addWidget(block)
        return block

    def finish(self) -> None:
        """Everything is there: show values, leave the rest of the height empty."""
        self.column.addStretch(1)
        self.refresh()
        self.order_by_tab()
        for block in self.blocks.values():
            block.rearranged.connect(self.order_by_tab)

    def _connect(self, block: Block) -> None:
        block.edited.connect(self._write)
        block.left.connect(self._on_left)
        self.blocks[block.about.name] = block

    # --- writing -------------------------------------------------------------------------------

    def commit(self) -> None:
        """Take over what was typed and not yet told; nothing where the thing has gone."""
        if self.exists:
            for block in self.blocks.values():
                block.commit()

    def order_by_tab(self) -> None:
        """Tab goes from top to bottom, through what was opened or added later as well."""
        chain = list(in_reading_order(self.layout()))
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        if self.ground.looks:  # here, since what is opened or added later comes this way as well
            lock(self)

    def _write(self, name: str, value: Any, typing: bool) -> None:
        if not self.exists or self.session.refuse():
            return
        block = self.blocks[name]
        try:
            after = self.edited(self.session.canvas, name, value)
        except RefusedEdit as error:  # said here, beside the field, and nowhere else
            block.complain(error.text)
            self._refused.add(name)
            return
        if name in self._refused:
            self._refused.remove(name)
            block.complain(None)
        label = Text("Edit “{field}”", field=Text(block.about.title))
        merge_key = f"{self.key}.{name}" if typing else None
        self.session.apply(label, lambda _: after, merge_key=merge_key)

    def _on_left(self) -> None:
        self.session.history.end_merging()
