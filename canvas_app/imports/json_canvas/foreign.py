"""Cards and links of what another program wrote.

A text node becomes a note, its heading the title; a file node a note with the path, since nothing
is read that somebody did not open; a link node a card with its address. The label of a group
becomes a heading where it stood and a tag of each card inside. Not a group of ours: those move
as one, and these cards are to be dragged into the panes one by one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from canvas_app.document.base import ID_PATTERN, MOST_LINE, MOST_PROSE
from canvas_app.document.canvas import Link
from canvas_app.document.cards import Card, new_card
from canvas_app.document.json_canvas import nearest
from canvas_app.document.panes import Rect
from canvas_app.drawing.markdown import one_line
from canvas_app.drawing.node_words import titled
from canvas_app.editing.change import revised
from canvas_app.editing.clipboard import in_columns, sound
from canvas_app.editing.packing import around
from canvas_app.imports.json_canvas.reading import Edge, Node

_ID: Final = re.compile(ID_PATTERN)
_WEB: Final = re.compile(r"https?://[^\s\x00-\x1f]+")
_MOST_ADDRESS: Final = 2_000
_HEADING_HIGH: Final = 40.0
_HEADING_GAP: Final = 4.0
_WIDEST_HEADING: Final = 280.0
_MOST_COMPARED: Final = 500_000
"""So often it is asked whether a card lies in a group."""
_MOST_TAGS: Final = 100
_BELOW: Final = 60.0


@dataclass
class Made:
    """The cards and links of some nodes and edges, and what could not be made."""

    cards: list[Card] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    tags: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """New tags by card, of those that lie in a group."""
    unplaced: int = 0
    """Cards whose place could not be read: they lie below all others."""
    loose: int = 0
    """Edges that lead from or to nothing."""


class _Middle(NamedTuple):
    """The middle of a card, or of the group that it is the heading of."""

    x: float
    y: float
    id: str
    heading: str = ""


def _middle(id: str, place: Rect, heading: Card | None = None) -> _Middle:
    x, y = place.x + place.width / 2, place.y + place.height / 2
    return _Middle(x, y, id, heading.title if heading else "")


class Maker:
    """Makes cards of nodes; `names` says which card each node has become."""

    def __init__(self, nodes: Sequence[Node], taken: Collection[str] = ()) -> None:
        self._nodes = nodes
        self._taken = {*taken, *(node.id for node in nodes if node.id and _ID.fullmatch(node.id))}
        self._given = set(taken)
        self._count = 0
        self.names: dict[str, str] = {}

    def made(self, label: str, others: Iterable[Card] = ()) -> Made:
        """Cards in the order in which they lie on each other, with pane None and as they lie in
        the file. `label` names a group that has no label but edges; groups may be drawn around
        `others`, too."""
        result = Made()
        floating: list[Card] = []
        middles = [_middle(card.id, card.rect) for card in others]
        for node in self._nodes:
            place = node.place
            for n, card in enumerate(self._cards(node, label)):
                if place is None or n:
                    floating.append(card)
                else:
                    result.cards.append(_at(card, node, place))
                    middles.append(_middle(card.id, place, card if node.kind == "group" else None))
            if place is None and node.kind != "group":
                result.unplaced += 1
        _lay_below(result.cards, floating)
        result.cards += floating
        _tag(result, self._nodes, middles)
        return result

    def _cards(self, node: Node, label: str) -> list[Card]:
        if node.kind == "group":
            words = one_line(node.words)[:MOST_LINE]
            return [self._card("note", node, title=words or label)]
        if node.kind == "link" and _WEB.fullmatch(node.words) and len(node.words) <= _MOST_ADDRESS:
            return [self._card("link", node, url=node.words)]
        if node.kind == "text":
            title, text = titled(node.words)
        elif node.kind == "file":
            path = node.words.partition("#")[0]
            title = one_line(re.split(r"[/\\]", path)[-1]).removesuffix(".md")[:MOST_LINE]
            text = node.words if title != node.words else ""
        else:
            title, text = "", sound(node.words)
        pieces = [text[at : at + MOST_PROSE] for at in range(0, len(text), MOST_PROSE)] or [""]
        first = self._card("note", node, title=title, text=pieces[0])
        return [first, *(self._card("note", None, text=piece) for piece in pieces[1:])]

    def _card(self, kind: str, node: Node | None, **words: str) -> Card:
        id = self.fresh(node.id if node else None)
        if node is not None and node.id is not None:
            self.names[node.id] = id
        colour = nearest(node.colour) if node else None
        fields = {"colour": colour} if colour else {}
        return new_card(kind, id, **words, **fields)

    def fresh(self, wanted: str | None) -> str:
        """An id that nothing else has: the node's own, where ours may look like it."""
        if wanted is not None and _ID.fullmatch(wanted) and wanted not in self._given:
            self._given.add(wanted)
            return wanted
        while True:
            self._count += 1
            made = f"node-{self._count}"
            if made not in self._taken:
                self._taken.add(made)
                return made


def links_of(
    edges: Iterable[Edge], names: dict[str, str], taken: Collection[str] = ()
) -> tuple[list[Link], int]:
    """Links between the cards that nodes have become, and how many edges lead nowhere."""
    made: list[Link] = []
    given = set(taken)
    loose = 0
    for edge in edges:
        start, end = names.get(edge.start), names.get(edge.end)
        if start is None or end is None or start == end:
            loose += 1
            continue
        id = edge.id if edge.id is not None and _ID.fullmatch(edge.id) else "edge"
        base, n = id[:56], 1
        while id in given:
            n += 1
            id = f"{base}-{n}"
        given.add(id)
        made.append(Link(id=id, start=start, end=end, label=one_line(edge.label)[:MOST_LINE]))
    return made, loose


def needed(nodes: Iterable[Node], edges: Iterable[Edge]) -> list[Node]:
    """The nodes that become cards: not a group without a label that nothing leads to."""
    ends = {end for edge in edges for end in (edge.start, edge.end)}
    return [n for n in nodes if n.kind != "group" or one_line(n.words) or n.id in ends]


def _at(card: Card, node: Node, place: Rect) -> Card:
    """A card in its node's place; the heading of a group just above it, as programs show it."""
    if node.kind == "group":
        high = _HEADING_HIGH
        place = Rect(place.x, place.y - high - _HEADING_GAP,
                     min(place.width, _WIDEST_HEADING), high)  # fmt: skip
    x, y, width, height = place
    return revised(card, x=x, y=y, width=width, height=height)


def _lay_below(cards: Sequence[Card], floating: list[Card]) -> None:
    """Give a place below all others to those that have none."""
    if not floating:
        return
    whole = around([card.rect for card in cards]) if cards else Rect(0, 0, 0, -_BELOW)
    sizes = [(card.width, card.height) for card in floating]
    places = in_columns(sizes, whole.x, whole.bottom + _BELOW)
    floating[:] = [
        revised(card, x=float(round(x)), y=float(round(y)))
        for card, (x, y) in zip(floating, places, strict=True)
    ]


def _tag(result: Made, nodes: Iterable[Node], middles: list[_Middle]) -> None:
    """Write down the labels of the groups in which the middle of each card lies."""
    groups = [(one_line(n.words)[:MOST_LINE], n.place) for n in nodes if n.kind == "group"]
    middles = sorted(middles)
    compared = 0
    for label, place in groups:
        if not label or place is None or compared > _MOST_COMPARED:
            continue
        first = bisect_left(middles, place.x, key=lambda middle: middle.x)
        last = bisect_left(middles, place.right, key=lambda middle: middle.x)
        compared += last - first
        for middle in middles[first:last]:
            own = result.tags.get(middle.id, ())
            inside = place.y <= middle.y < place.bottom and label not in (middle.heading, *own)
            if inside and len(own) < _MOST_TAGS:
                result.tags[middle.id] = (*own, label)
