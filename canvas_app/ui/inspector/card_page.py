"""The form of one card, made from its fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, SegmentCard, UnknownCard
from canvas_app.document.panes import LANE_TITLES, PANE_TITLES
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import About, offered
from canvas_app.ui.inspector.comments import Comments
from canvas_app.ui.inspector.derived import derived
from canvas_app.ui.inspector.estimate_block import EstimateBlock
from canvas_app.ui.inspector.page import MARGIN, RIGHT, Page
from canvas_app.ui.inspector.pieces import Ground, plain_label
from canvas_app.ui.session import Session

_LAST = ("source", "clarity", "tags", "owner", "colour", "text_size")


def fields_of(kind: type[Card]) -> tuple[About, ...]:
    """What a form offers, in its order: title and text, the kind's own fields, common ones."""
    fields = {about.name: about for about in offered(kind)}
    first = [fields.pop(name) for name in ("title", "text")]
    last = [fields.pop(name) for name in _LAST]
    return (*first, *fields.values(), *last)


class CardPage(Page):
    """Edits one card."""

    def __init__(self, session: Session, ground: Ground, id: str) -> None:
        super().__init__(session, ground)
        self.id = id
        self._shown: Card | None = None
        card = self.card
        title, text, *others = fields_of(type(card))
        self.add_title(title, tr(card.LABEL))
        self._place = plain_label("", wraps=True)
        self._place.setProperty("accent", ground.accent)
        self._place.setContentsMargins(MARGIN, 2, RIGHT, 0)
        self.column.addWidget(self._place)
        self.add_form()
        self._outside = self._note()
        self.add_field(text, bare=True, hint=tr("Add text"))
        for about in others:
            block = self.add_field(about)
            if isinstance(block, EstimateBlock):
                block.jump.connect(self.jump)
        self.comments = Comments(session, ground, id)
        self.comments.rearranged.connect(self.order_by_tab)
        self._form.addWidget(self.comments)
        self.finish()
        if isinstance(card, UnknownCard):
            self.comments.hide()
            self._outside.setText(
                tr("This card comes from a newer version of the program. It is kept as it is.")
            )
            self._outside.show()
            for block in self.blocks.values():
                block.setEnabled(False)

    def _note(self) -> QLabel:
        note = plain_label("", "small", wraps=True)
        note.hide()
        self._form.addWidget(note)
        return note

    @property
    def card(self) -> Card:
        """The card as it is now."""
        return self.session.canvas.by_id[self.id]

    @property
    def key(self) -> str:
        return self.id

    @property
    def exists(self) -> bool:
        return self.id in self.session.canvas.by_id

    def value_of(self, name: str) -> Any:
        return getattr(self.card, name)

    def edited(self, canvas: Canvas, name: str, value: Any) -> Canvas:
        return edits.set_card(canvas, self.id, **{name: value})

    def commit(self) -> None:
        super().commit()
        if self.exists:
            self.comments.commit()

    def refresh(self) -> None:
        """Cheap where the card is the same: everything is compared by identity."""
        if not self.exists or self.card is self._shown:
            return
        before, self._shown = self._shown, self.card
        for name, block in self.blocks.items():
            value = self.value_of(name)
            if before is None or value is not getattr(before, name):
                block.show_value(value)
        self.comments.show_comments(self._shown.comments)
        self._tell_place(self._shown)
        self.refresh_numbers()

    def refresh_numbers(self) -> None:
        empty = [
            block
            for block in self.blocks.values()
            if isinstance(block, EstimateBlock) and block.field.number is None
        ]
        if not empty or not self.exists:
            return
        found = derived(self.session.model, self.id, self.session.case)
        for block in empty:
            block.show_derived(found.get(block.about.name))

    def _tell_place(self, card: Card) -> None:
        place = Text(PANE_TITLES[card.pane]) if card.pane else Text("beside the panes")
        if isinstance(card, SegmentCard) and card.counts:
            place = Text(LANE_TITLES[card.lane])
        self._place.setText(tr(Text("{kind} · {place}", kind=Text(card.LABEL), place=place)))
        if isinstance(card, UnknownCard):
            return
        self._outside.setVisible(not card.counts)
        if card.HOME and not card.counts:
            home = tr(PANE_TITLES[card.HOME])
            self._outside.setText(
                tr("Its numbers don't count here. Drag it into the pane {pane}.", pane=home)
            )
