"""Takes over into a document of ours what somebody did with its `.canvas` in another program.

Our key holds the document, and how each node was written. What is still as it was written stays
exactly as the document has it; what is not was changed by somebody, and counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from canvas_app.document.base import MOST_LINE, MOST_PROSE
from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import Card
from canvas_app.document.errors import DocumentError
from canvas_app.document.json_canvas import SCALE, nearest, trace
from canvas_app.document.panes import LANES, PANES, Pane, PaneFrame, Rect
from canvas_app.document.text import Text
from canvas_app.drawing.markdown import one_line
from canvas_app.drawing.node_words import reread
from canvas_app.editing.change import assembled, revised
from canvas_app.editing.edits import delete, top_of, with_room_above, within_limits
from canvas_app.editing.placement import pane_at, placed
from canvas_app.imports.json_canvas.foreign import Maker, links_of, needed
from canvas_app.imports.json_canvas.reading import Edge, Node, Sheet

Place = tuple[float, float, float, float]
"""x, y, width and height, as the file has them."""
_FARTHEST = 20_000_000
"""Nothing on a canvas is written as far away, or as large."""
_SMALLEST_PANE = (200.0, 150.0)
_MOST_TAGS = 100


class DamagedKey(DocumentError):
    """What our key holds is not what we write there."""

    def __init__(self) -> None:
        super().__init__(Text("The part of the file that only GTM Canvas reads is damaged."))


@dataclass(frozen=True, slots=True)
class Written:
    """How a node was written."""

    at: Place
    pane: Pane | None = None
    lane: str | None = None
    colour: str | None = None
    words: str = ""
    said: tuple[str, ...] = ()

    @property
    def is_card(self) -> bool:
        return self.pane is None and self.lane is None


def written_of(plain: object) -> dict[str, Written]:
    """How every node was written, by its id. Raises DamagedKey."""
    if not isinstance(plain, dict):
        raise DamagedKey
    return {id: _written(about) for id, about in plain.items()}


def _written(about: object) -> Written:
    if not isinstance(about, dict):
        raise DamagedKey
    at, said = about.get("at"), about.get("said", [])
    if not isinstance(at, list) or [type(value) for value in at] != [int] * 4:
        raise DamagedKey
    if max(map(abs, at)) > _FARTHEST:
        raise DamagedKey
    if not isinstance(said, list) or not all(isinstance(line, str) for line in said):
        raise DamagedKey
    words = {name: about.get(name) for name in ("pane", "lane", "color", "words")}
    if not all(value is None or isinstance(value, str) for value in words.values()):
        raise DamagedKey
    if words["pane"] not in (None, *PANES) or words["lane"] not in (None, *LANES):
        raise DamagedKey
    return Written(
        (at[0], at[1], at[2], at[3]),
        words["pane"],
        words["lane"],
        words["color"],
        words["words"] or "",
        tuple(said),
    )


@dataclass
class Count:
    """What somebody did elsewhere, in numbers."""

    moved: int = 0
    edited: int = 0
    added: int = 0
    removed: int = 0
    links: int = 0
    panes: int = 0
    figures: int = 0
    """Cards of which lines made of numbers were edited."""
    fixed: int = 0
    """Panes and lanes that were removed or renamed, and lanes that were moved: they stay."""
    unplaced: int = 0
    loose: int = 0
    remarks: list[Text] = field(default_factory=list)

    @property
    def sentences(self) -> tuple[Text, ...]:
        made = []
        if any((self.moved, self.edited, self.added, self.removed, self.links, self.panes)):
            made.append(
                Text(
                    "What was changed in another program was taken over (cards moved: {moved}, "
                    "edited: {edited}, added: {added}, removed: {removed}; links: {links}; "
                    "panes: {panes}).",
                    moved=self.moved,
                    edited=self.edited,
                    added=self.added,
                    removed=self.removed,
                    links=self.links,
                    panes=self.panes,
                )
            )
        if self.figures:
            made.append(
                Text(
                    "Lines that are made of numbers were edited there, too. They are in the text "
                    "of their cards now (cards: {n}); change the numbers in the inspector.",
                    n=self.figures,
                )
            )
        if self.fixed:
            made.append(
                Text(
                    "Panes can't be removed or renamed, and lanes follow the Market pane, so some "
                    "changes were not taken over ({n}).",
                    n=self.fixed,
                )
            )
        return tuple(made)


def returned(
    canvas: Canvas, written: Mapping[str, Written], sheet: Sheet, label: str
) -> tuple[Canvas, Count]:
    """The document with what was done elsewhere; the same document where nothing was."""
    return _Returning(canvas, written, sheet).result(label)


class _Returning:
    """One document that comes back."""

    def __init__(self, canvas: Canvas, written: Mapping[str, Written], sheet: Sheet) -> None:
        self._before, self._written, self._sheet = canvas, written, sheet
        self._known = {
            node.id: node for node in sheet.nodes if node.id is not None and node.id in written
        }
        self.count = Count()
        self._overlong: list[Node] = []

    def result(self, label: str) -> tuple[Canvas, Count]:
        canvas = self._panes(self._before)
        canvas = self._cards(canvas)
        canvas, names = self._new(canvas, label)
        canvas = self._links(canvas, names)
        return canvas, self.count

    # --- panes -------------------------------------------------------------------------------

    def _panes(self, canvas: Canvas) -> Canvas:
        frames: dict[Pane, PaneFrame] = {}
        for id, then in self._written.items():
            if then.is_card:
                continue
            now = self._known.get(id)
            at = now.at if now is not None and (now.place or now.at == then.at) else None
            renamed = now is not None and trace(now.words) != then.words
            if at is None or renamed or (then.lane is not None and not self._along(at, then.at)):
                self.count.fixed += 1
            if at is not None and then.pane is not None and at != then.at:
                old = canvas.frame(then.pane)
                x, y, width, height = _rect_now(at, then.at, old.rect)
                width, height = max(width, _SMALLEST_PANE[0]), max(height, _SMALLEST_PANE[1])
                frames[then.pane] = revised(old, x=x, y=y, width=width, height=height)
                self.count.panes += 1
        if not frames:
            return canvas
        return assembled(canvas, panes=tuple(frames.get(f.pane, f) for f in canvas.panes))

    def _along(self, now: Place, then: Place) -> bool:
        """Whether a lane is where it was, or was moved along with its pane."""
        if now == then:
            return True
        id = next((id for id, each in self._written.items() if each.pane == "market"), "")
        pane = self._known.get(id)
        if pane is None or pane.at is None:
            return False
        dx, dy = pane.at[0] - self._written[id].at[0], pane.at[1] - self._written[id].at[1]
        return now == (then[0] + dx, then[1] + dy, then[2], then[3])

    # --- cards -------------------------------------------------------------------------------

    def _cards(self, canvas: Canvas) -> Canvas:
        gone = {
            card.id for card in canvas.cards
            if card.id in self._written and card.id not in self._known
        }  # fmt: skip
        panes_moved = canvas is not self._before
        cards = tuple(
            card if card.id in gone else self._card(canvas, card, panes_moved)
            for card in canvas.cards
        )
        if any(new is not old for new, old in zip(cards, canvas.cards, strict=True)):
            canvas = assembled(canvas, cards=cards)
        if gone:
            self.count.removed = len(gone)
            canvas = delete(canvas, gone)
        return canvas

    def _card(self, canvas: Canvas, card: Card, panes_moved: bool) -> Card:
        then, now = self._written.get(card.id), self._known.get(card.id)
        if then is None or now is None or not then.is_card:
            return card
        made = self._reworded(card, then, now)
        if now.colour != then.colour:
            made = revised(made, colour=nearest(now.colour))
        if made is not card:
            self.count.edited += 1
        place = now.place
        if now.at is not None and now.at != then.at and place is not None:
            self.count.moved += 1
            x, y, _, _ = _rect_now(now.at, then.at, card.rect)
            # a size is taken as it is: a card may have been written higher than it was
            width = card.width if now.at[2] == then.at[2] else place.width
            height = card.height if now.at[3] == then.at[3] else place.height
            if (width, height) != (card.width, card.height):
                made = revised(made, width=width, height=height)
            return placed(canvas, made, x, y)
        if panes_moved:
            middle = card.x + card.width / 2, card.y + card.height / 2
            if pane_at(canvas, *middle) != pane_at(self._before, *middle):
                return placed(canvas, made, card.x, card.y)
        return made

    def _reworded(self, card: Card, then: Written, now: Node) -> Card:
        if now.kind == "text" and trace(now.words) == then.words:
            return card
        read = reread(card, then.said, now.words)
        if read.said_changed:
            self.count.figures += 1
        title, text = one_line(read.title), read.text
        if read.title == card.title:
            title = card.title
        if len(title) > MOST_LINE:
            title, text = "", f"{title}\n{text}"
        if len(text) > MOST_PROSE:
            rest = text[MOST_PROSE:]
            self._overlong.append(Node(None, "link", None, rest, None))  # words as they are
            text = text[:MOST_PROSE]
        return revised(card, title=title, text=text)

    # --- what is new -------------------------------------------------------------------------

    def _new(self, canvas: Canvas, label: str) -> tuple[Canvas, dict[str, str]]:
        names = {card.id: card.id for card in canvas.cards}
        fresh = [n for n in self._sheet.nodes if n.id is None or n.id not in self._written]
        fresh = [*needed(fresh, self._sheet.edges), *self._overlong]
        if not fresh:
            return canvas, names
        maker = Maker(fresh, {*self._before.by_id, *self._written})
        made = maker.made(label, canvas.cards)
        self.count.added, self.count.unplaced = len(made.cards), made.unplaced
        canvas = with_room_above(canvas, len(made.cards))
        top = top_of(canvas)
        cards = [
            placed(canvas, revised(card, order=top + n), card.x, card.y)
            for n, card in enumerate(made.cards)
        ]
        tagged = [_tagged(card, made.tags.get(card.id, ())) for card in (*canvas.cards, *cards)]
        return within_limits(assembled(canvas, cards=tuple(tagged))), {**names, **maker.names}

    # --- links -------------------------------------------------------------------------------

    def _links(self, canvas: Canvas, names: dict[str, str]) -> Canvas:
        """Links as the edges are now: other ends, other labels, fewer and more of them."""
        own = {link.id: link for link in self._before.links}
        there = {e.id: e for e in self._sheet.edges if e.id is not None and e.id in own}
        kept: list[Link] = []
        for link in canvas.links:  # without those that went with their cards
            edge = there.get(link.id)
            changed = None if edge is None else _relinked(link, edge, names)
            if changed is not None:
                kept.append(changed)
            if changed is not link:
                self.count.links += 1
        new = [e for e in self._sheet.edges if e.id is None or e.id not in own]
        new += _came_back(there.values(), canvas, own, names)
        links, self.count.loose = links_of(new, names, own)
        self.count.links += len(links)
        if not links and tuple(kept) == canvas.links:
            return canvas
        return within_limits(assembled(canvas, links=(*kept, *links)))


def _relinked(link: Link, edge: Edge, names: Mapping[str, str]) -> Link | None:
    """The link as its edge is now; None where it leads nowhere any more."""
    start, end = names.get(edge.start), names.get(edge.end)
    same = (edge.start, edge.end) == (link.start, link.end)
    if start is None or end is None or (start == end and not same):
        return None
    label = link.label if edge.label == link.label else one_line(edge.label)[:MOST_LINE]
    if (start, end, label) == (link.start, link.end, link.label):
        return link
    return revised(link, start=start, end=end, label=label)


def _came_back(
    edges: Iterable[Edge], canvas: Canvas, own: Mapping[str, Link], names: Mapping[str, str]
) -> list[Edge]:
    """Edges of links that went with a card, and that lead to another one now."""
    left = {link.id for link in canvas.links}
    return [
        Edge(None, edge.start, edge.end, edge.label)
        for edge in edges
        if edge.id not in left and edge.start in names and edge.end in names
    ]


def _tagged(card: Card, tags: Sequence[str]) -> Card:
    new = tuple(tag for tag in tags if tag not in card.tags)[: max(0, _MOST_TAGS - len(card.tags))]
    return revised(card, tags=(*card.tags, *new)) if new else card


def _rect_now(now: Place, then: Place, own: Rect) -> Rect:
    """A place of ours with what somebody changed of it: as far as they moved it there, and as much
    larger or smaller, since not everything is written just where it is."""
    return Rect(
        *(
            mine if new == old else float(round(mine + (new - old) / SCALE))
            for new, old, mine in zip(now, then, own, strict=True)
        )
    )
