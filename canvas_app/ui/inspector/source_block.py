"""An editor of where something comes from: words, and if wanted an address and a date."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from canvas_app.document.estimate import Source
from canvas_app.editing.change import revised
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import About, about
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.pieces import Ground
from canvas_app.ui.inspector.remark_button import RemarkButton
from canvas_app.ui.inspector.text_blocks import DateBlock, LineBlock

_NONE = Source()


class SourceBlock(Block):
    """A source; None where nothing is said. The address is never opened from here."""

    def __init__(self, about_it: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about_it, ground, bare=bare)
        self._source = _NONE
        self._more: tuple[Block, ...] = ()
        self._text = LineBlock(about(Source, "text"), ground, bare=True)
        self._text.field.setPlaceholderText(tr("Where does it come from?"))
        self._text.edited.connect(self._set_part)
        self._text.left.connect(self.left)
        self.add_control(self._text)
        self.call(self._text.field)
        self._toggle = RemarkButton(tr("Web address and date"), ground.theme, "chevron-down")
        self._toggle.setCheckable(True)
        self._toggle.clicked.connect(self.open)
        self._header.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignBottom)

    def show_value(self, value: Any) -> None:
        self._source = value or _NONE
        parts: tuple[Block, ...] = (self._text, *self._more)
        for block in parts:
            block.show_value(getattr(self._source, block.about.name))
        self._toggle.say(self._source.as_of or "")

    def commit(self) -> None:
        for block in self._more:
            block.commit()

    def stay_open(self) -> None:
        """Show everything, always."""
        self.open()
        self._toggle.hide()

    def open(self, on: bool = True) -> None:
        """Show or hide the address and the date."""
        if on and not self._more:
            address = LineBlock(about(Source, "url"), self.ground)
            date = DateBlock(about(Source, "as_of"), self.ground)
            self._more = (address, date)
            across = QHBoxLayout()
            across.setSpacing(8)
            across.setContentsMargins(0, 4, 0, 0)
            self._column.addLayout(across)
            date.setFixedWidth(104)
            for part in self._more:
                part.show_value(getattr(self._source, part.about.name))
                part.edited.connect(self._set_part)
                part.left.connect(self.left)
                across.addWidget(part, part is address, Qt.AlignmentFlag.AlignTop)
            self.rearranged.emit()
        for block in self._more:
            block.setVisible(on)
        self._toggle.setChecked(on)
        self._toggle.set_icon("chevron-up" if on else "chevron-down")

    def _set_part(self, name: str, value: Any, typing: bool) -> None:
        self._source = revised(self._source, **{name: value})
        kept = None if self._source == _NONE else self._source
        self.tell(kept, typing)
