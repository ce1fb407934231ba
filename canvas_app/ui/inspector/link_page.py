"""The form of a link: from which card to which, and what is written on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import SegmentCard, TierCard
from canvas_app.document.text import N_
from canvas_app.editing import edits
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import About, Shape
from canvas_app.ui.inspector.page import Page
from canvas_app.ui.inspector.pieces import Ground, plain_label
from canvas_app.ui.looking_on import only_reads
from canvas_app.ui.session import Session

_LABEL = About("label", N_("Label"), Shape.LINE, longest=1000)


class LinkPage(Page):
    """Edits one link; its two cards can be gone to."""

    def __init__(self, session: Session, ground: Ground, id: str) -> None:
        super().__init__(session, ground)
        self.id = id
        self.add_heading(tr("Link between cards"))
        self.add_form()
        self._ends = (self._end(tr("From")), self._end(tr("To")))
        self.add_field(_LABEL)
        self._told = plain_label("", "small", wraps=True)
        self._form.addWidget(self._told)
        self.finish()

    def _end(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "left")
        button.clicked.connect(self._on_end)
        only_reads(button)
        across = QHBoxLayout()
        across.setSpacing(8)
        label = plain_label(name, "small")
        label.setFixedWidth(40)
        across.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(button, 1)
        self._form.addLayout(across)
        return button

    @property
    def link(self) -> Link | None:
        """The link as it is now."""
        return next((link for link in self.session.canvas.links if link.id == self.id), None)

    @property
    def key(self) -> str:
        return f"link.{self.id}"

    @property
    def exists(self) -> bool:
        return self.link is not None

    def value_of(self, name: str) -> Any:
        return getattr(self.link, name)

    def edited(self, canvas: Canvas, name: str, value: Any) -> Canvas:
        return edits.set_link(canvas, self.id, **{name: value})

    def refresh(self) -> None:
        link = self.link
        if link is None:
            return
        super().refresh()
        ends = [self.session.canvas.by_id[id] for id in (link.start, link.end)]
        for button, card, end in zip(self._ends, ends, (tr("From"), tr("To")), strict=True):
            room = button.fontMetrics().elidedText(card.name, Qt.TextElideMode.ElideRight, 190)
            button.setText(room.replace("&", "&&"))  # an ampersand would become a shortcut
            button.setAccessibleName(f"{end}: {card.name}")
            button.setProperty("card", card.id)
        kinds = {type(card) for card in ends}
        pays = kinds == {SegmentCard, TierCard}
        told = tr("The customers of the segment pay this tier's price.")
        self._told.setText(told if pays else "")
        self._told.setVisible(pays)

    def _on_end(self) -> None:
        button = self.sender()
        if button:
            self.jump.emit(str(button.property("card")))
