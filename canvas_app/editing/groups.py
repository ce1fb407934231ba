"""Cards that belong together: made, taken apart, and found again from one of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.editing.change import revised
from canvas_app.editing.edits import change_cards, fresh_id


class Groups:
    """Which cards of a canvas belong together: looked up once, asked at every step of a gesture."""

    def __init__(self, canvas: Canvas) -> None:
        self._of = {card.id: card.group for card in canvas.cards if card.group is not None}
        self._members: dict[str, list[str]] = defaultdict(list)
        for id, name in self._of.items():
            self._members[name].append(id)

    def whole(self, ids: Collection[str]) -> frozenset[str]:
        """Some cards, with everything that is in a group with one of them."""
        found = set(ids)
        for name in {self._of[id] for id in ids if id in self._of}:
            found.update(self._members[name])
        return frozenset(found)

    def fully_in(self, ids: Collection[str]) -> list[list[str]]:
        """The groups of which all members are among some cards."""
        count = Counter(self._of[id] for id in ids if id in self._of)
        return [
            self._members[name] for name, n in count.items() if n == len(self._members[name]) > 1
        ]


def group(canvas: Canvas, ids: Collection[str]) -> Canvas:
    """Make one group of cards, and of the groups that they were in."""
    members = Groups(canvas).whole([id for id in ids if id in canvas.by_id])
    names = {canvas.by_id[id].group for id in members}
    if len(members) < 2 or (len(names) == 1 and None not in names):
        return canvas
    made = fresh_id("group", {card.group for card in canvas.cards if card.group})
    return change_cards(canvas, members, lambda card: revised(card, group=made))


def ungroup(canvas: Canvas, ids: Collection[str]) -> Canvas:
    """Take apart every group that one of the cards is in."""
    return change_cards(canvas, Groups(canvas).whole(ids), _alone)


def _alone(card: Card) -> Card:
    return card if card.group is None else revised(card, group=None)
