"""What can be set for several cards at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.editing import edits
from canvas_app.editing.change import revised
from canvas_app.i18n import tr
from canvas_app.ui.inspector.about import about
from canvas_app.ui.inspector.page import MARGIN, Page
from canvas_app.ui.inspector.pickers import ColourBlock
from canvas_app.ui.inspector.pieces import Ground
from canvas_app.ui.look import set_role
from canvas_app.ui.session import Session

_TOOL = QSize(29, 27)
"""So that nine of them stand in a row of the narrowest inspector."""
_FOR_ALL = ("colour", "text_size", "owner", "tags", "clarity")


class SeveralPage(Page):
    """Colour, text size, owner, tags and clarity of all selected cards, and what arranges them.

    Where the cards differ, the field is empty and says so. Tags are those that all of them have;
    adding or taking one away leaves the others that a card has.
    """

    def __init__(
        self,
        session: Session,
        ground: Ground,
        ids: frozenset[str],
        tools: Sequence[QAction] = (),
    ) -> None:
        super().__init__(session, ground)
        self._ids = ids
        self._shown: tuple[Card, ...] = ()
        self.add_heading(tr("{count} cards", count=len(ids)))
        self.add_heading(tr("What you set here counts for all of them."), "muted")
        self._add_tools(tools)
        self.add_form()
        for name in _FOR_ALL:
            self.add_field(about(Card, name))
        self.finish()

    def _add_tools(self, tools: Sequence[QAction]) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN - 6, 8, 0, 0)
        row.setSpacing(0)
        for action in tools:
            button = QToolButton()
            button.setDefaultAction(action)
            set_role(button, "compact")
            button.setFixedSize(_TOOL)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menu has them for the keyboard
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards that are still there, in the document's order."""
        return tuple(card for card in self.session.canvas.cards if card.id in self._ids)

    @property
    def key(self) -> str:
        return "+".join(sorted(self._ids))

    @property
    def exists(self) -> bool:
        return bool(self.cards)

    def value_of(self, name: str) -> Any:
        if name == "tags":
            return self._common_tags(self._shown)
        values = {getattr(card, name) for card in self._shown}
        return values.pop() if len(values) == 1 else None

    def edited(self, canvas: Canvas, name: str, value: Any) -> Canvas:
        chosen = tuple(card for card in canvas.cards if card.id in self._ids)
        common = set(self._common_tags(chosen))

        def change(card: Card) -> Card:
            made = value
            if name == "tags":
                kept = [tag for tag in card.tags if tag not in common or tag in value]
                made = (*kept, *(tag for tag in value if tag not in kept))
            return card if getattr(card, name) == made else revised(card, **{name: made})

        return edits.change_cards(canvas, self._ids, change)

    def refresh(self) -> None:
        cards = self.cards
        same = len(cards) == len(self._shown) and all(map(_is, cards, self._shown))
        if not cards or same:
            return
        self._shown = cards
        super().refresh()
        for name in ("colour", "text_size", "owner", "clarity"):
            if len({getattr(card, name) for card in cards}) > 1:
                block = self.blocks[name]
                if isinstance(block, ColourBlock):
                    block.show_several()
                block.set_remark(tr("they differ"))
            elif name in ("text_size", "owner"):
                self.blocks[name].set_remark("")

    @staticmethod
    def _common_tags(cards: tuple[Card, ...]) -> tuple[str, ...]:
        first, *others = cards
        return tuple(tag for tag in first.tags if all(tag in card.tags for card in others))


def _is(one: object, other: object) -> bool:
    return one is other
