"""Edits: each takes a canvas and gives the changed one; the old one stays as it was."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from canvas_app.document.canvas import (
    MOST_CARDS,
    MOST_IMAGE_BYTES,
    MOST_IMAGES,
    MOST_LINKS,
    Canvas,
    Image,
    Link,
)
from canvas_app.document.cards import CARD_KINDS, Card, ImageCard, SegmentCard, new_card
from canvas_app.document.cards.base import MOST_ORDER
from canvas_app.document.panes import Lane, Pane
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit, assembled, revised
from canvas_app.editing.placement import free_place, placed

SMALLEST = (80.0, 40.0)


def fresh_id(kind: str, taken: Collection[str]) -> str:
    """A short id that nothing on the canvas has, readable in the file: segment-3f9a2c."""
    while True:
        made = f"{kind.replace('_', '-')}-{secrets.token_hex(3)}"
        if made not in taken:
            return made


def set_fields(canvas: Canvas, **changes: Any) -> Canvas:
    """Change the document's own settings."""
    return revised(canvas, **changes)


def add_card(canvas: Canvas, kind: str, x: float, y: float, **fields: Any) -> tuple[Canvas, str]:
    """A new card of a kind with its top left corner at a point; gives its id too."""
    canvas = with_room_above(canvas, 1)
    made = new_card(kind, fresh_id(kind, canvas.by_id), **fields, order=top_of(canvas))
    card = placed(canvas, made, _whole(x), _whole(y))
    return within_limits(assembled(canvas, cards=(*canvas.cards, card))), card.id


def add_card_in(
    canvas: Canvas, kind: str, pane: Pane | None, lane: Lane | None = None, **fields: Any
) -> tuple[Canvas, str]:
    """A new card at the first free place of a pane."""
    width, height = CARD_KINDS[kind].SIZE
    if pane == "market" and lane is None and kind == "segment":
        lane = "total"
    x, y = free_place(canvas, width, height, pane, lane)
    return add_card(canvas, kind, x, y, **fields)


def change_cards(canvas: Canvas, ids: Collection[str], change: Callable[[Card], Card]) -> Canvas:
    """Change some cards, each by itself; the same canvas where nothing comes out different."""
    cards = tuple(change(card) if card.id in ids else card for card in canvas.cards)
    if all(new is old for new, old in zip(cards, canvas.cards, strict=True)):
        return canvas
    return assembled(canvas, cards=cards)


def set_card(canvas: Canvas, id: str, **changes: Any) -> Canvas:
    """Change fields of one card. A segment that changes its lane moves there as well."""

    def change(card: Card) -> Card:
        if all(getattr(card, name) == value for name, value in changes.items()):
            return card
        return revised(card, **changes)

    lane = changes.get("lane")
    card = canvas.by_id[id]
    if isinstance(card, SegmentCard) and lane and lane != card.lane and card.pane == "market":
        others = assembled(canvas, cards=tuple(c for c in canvas.cards if c.id != id))
        x, y = free_place(others, card.width, card.height, "market", lane)
        changes = {**changes, "x": x, "y": y}
    after = change_cards(canvas, {id}, change)
    return without_unused_images(after) if "image" in changes else after


def move_cards(canvas: Canvas, ids: Collection[str], dx: float, dy: float) -> Canvas:
    """Move cards together; each takes the pane and lane that its centre then lies in.

    Locked ones stay.
    """
    if not dx and not dy:
        return canvas

    def change(card: Card) -> Card:
        if card.locked:
            return card
        return placed(canvas, card, _whole(card.x + dx), _whole(card.y + dy))

    return change_cards(canvas, ids, change)


def resize_card(canvas: Canvas, id: str, x: float, y: float, width: float, height: float) -> Canvas:
    """Give a card another frame, not smaller than can be grasped. A locked one keeps its own."""
    width, height = max(width, SMALLEST[0]), max(height, SMALLEST[1])

    def change(card: Card) -> Card:
        return card if card.locked else resized(canvas, card, x, y, width, height)

    return change_cards(canvas, {id}, change)


def resized(canvas: Canvas, card: Card, x: float, y: float, width: float, height: float) -> Card:
    """A card in another frame of whole pixels, in the pane and lane where its middle then is."""
    sized = revised(card, width=_whole(width), height=_whole(height))
    return placed(canvas, sized, _whole(x), _whole(y))


def delete(canvas: Canvas, cards: Collection[str], links: Collection[str] = ()) -> Canvas:
    """Remove cards and links by their ids, and every link that would lead nowhere.

    Of a group one card alone is none.
    """
    left = [card for card in canvas.cards if card.id not in cards]
    count = Counter(card.group for card in left)
    kept = tuple(
        revised(card, group=None) if card.group and count[card.group] == 1 else card
        for card in left
    )
    whole = tuple(
        link
        for link in canvas.links
        if link.id not in links and link.start not in cards and link.end not in cards
    )
    return without_unused_images(assembled(canvas, cards=kept, links=whole))


def add_link(canvas: Canvas, start: str, end: str) -> tuple[Canvas, str]:
    """Draw a link between two cards; the one that is there already, if any."""
    for link in canvas.links:
        if (link.start, link.end) == (start, end):
            return canvas, link.id
    if start not in canvas.by_id or end not in canvas.by_id:
        raise RefusedEdit(Text("This card is no longer there."))
    made = Link(id=fresh_id("link", {link.id for link in canvas.links}), start=start, end=end)
    return within_limits(assembled(canvas, links=(*canvas.links, made))), made.id


def set_link(canvas: Canvas, id: str, **changes: Any) -> Canvas:
    """Change a link's label."""
    links = tuple(revised(link, **changes) if link.id == id else link for link in canvas.links)
    return assembled(canvas, links=links)


def insert(
    canvas: Canvas, cards: Iterable[Card], links: Iterable[Link], dx: float, dy: float
) -> tuple[Canvas, tuple[str, ...]]:
    """Copies of cards and of the links among them, with new ids, shifted.

    Copies of a group are a group of their own; of one card of it, none.
    """
    cards = tuple(cards)
    canvas = with_room_above(canvas, len(cards))
    names: dict[str, str] = {}
    taken = set(canvas.by_id)
    groups, top = _fresh_groups(canvas, cards), top_of(canvas)
    made: list[Card] = []
    for n, card in enumerate(cards):
        names[card.id] = fresh_id(card.kind if card.kind in CARD_KINDS else "card", taken)
        taken.add(names[card.id])
        copy = revised(card, id=names[card.id], order=top + n)
        if card.group is not None:
            copy = revised(copy, group=groups.get(card.group))
        made.append(placed(canvas, copy, _whole(card.x + dx), _whole(card.y + dy)))
    link_ids = {link.id for link in canvas.links}
    new_links: list[Link] = []
    for link in links:
        if link.start in names and link.end in names:
            id = fresh_id("link", link_ids)
            link_ids.add(id)
            new_links.append(revised(link, id=id, start=names[link.start], end=names[link.end]))
    after = assembled(canvas, cards=(*canvas.cards, *made), links=(*canvas.links, *new_links))
    return within_limits(after), tuple(card.id for card in made)


def _fresh_groups(canvas: Canvas, cards: Iterable[Card]) -> dict[str, str]:
    """New ids for the groups of which at least two cards are copied."""
    count = Counter(card.group for card in cards if card.group is not None)
    taken = {card.group for card in canvas.cards if card.group is not None}
    fresh: dict[str, str] = {}
    for group, members in count.items():
        if members > 1:
            fresh[group] = fresh_id("group", taken)
            taken.add(fresh[group])
    return fresh


def duplicate(
    canvas: Canvas, ids: Collection[str], dx: float, dy: float
) -> tuple[Canvas, tuple[str, ...]]:
    """Copies of some cards and the links among them."""
    chosen = [card for card in canvas.cards if card.id in ids]
    return insert(canvas, chosen, canvas.links, dx, dy)


def raise_cards(canvas: Canvas, ids: Collection[str]) -> Canvas:
    """Bring cards to the front, keeping their order among themselves."""
    canvas = with_room_above(canvas, len(ids))
    chosen = sorted((c for c in canvas.cards if c.id in ids), key=lambda c: c.order)
    top = sorted(canvas.cards, key=lambda c: c.order)[-len(chosen) :]
    if {c.id for c in top} == {c.id for c in chosen}:
        return canvas
    orders: Mapping[str, int] = {c.id: top_of(canvas) + n for n, c in enumerate(chosen)}
    return change_cards(canvas, ids, lambda card: revised(card, order=orders[card.id]))


def add_image(canvas: Canvas, image: Image) -> Canvas:
    """Embed a picture once. Raises RefusedEdit where the file would become too large to open."""
    same = [known for known in canvas.images if known.sha256 == image.sha256]
    if same and (image in same or image.content is None or same[0].content is not None):
        return canvas
    others = tuple(known for known in canvas.images if known not in same)  # but a false one
    size = sum(len(each.data) for each in (*others, image))
    if size > MOST_IMAGE_BYTES:
        raise RefusedEdit(
            Text(
                "The pictures on a canvas may have {most} MB together; with this one they would "
                "have {size} MB. Make it smaller, or delete another one first.",
                most=MOST_IMAGE_BYTES // 2**20,
                size=-(-size // 2**20),
            )
        )
    return within_limits(assembled(canvas, images=(*others, image)))


def without_unused_images(canvas: Canvas) -> Canvas:
    """The canvas without pictures that neither a card nor the brand shows: what was deleted leaves
    the file too.

    Kept where their hash occurs in anything that this version does not know.
    """
    if not canvas.images:
        return canvas
    shown = {card.image for card in canvas.cards if isinstance(card, ImageCard)}
    if canvas.brand is not None:
        shown.add(canvas.brand.logo)
    unknown = str([(card.kind, card.model_extra) for card in canvas.cards if card.model_extra])
    unknown += str([part.model_extra for part in (canvas, canvas.brand, *canvas.stops) if part])
    kept = tuple(i for i in canvas.images if i.sha256 in shown or i.sha256 in unknown)
    return canvas if len(kept) == len(canvas.images) else assembled(canvas, images=kept)


def within_limits(canvas: Canvas) -> Canvas:
    """The canvas, if its file could be opened again."""
    for items, most in (
        (canvas.cards, MOST_CARDS),
        (canvas.links, MOST_LINKS),
        (canvas.images, MOST_IMAGES),
    ):
        if len(items) > most:
            raise RefusedEdit(
                Text(
                    "A canvas holds at most {cards} cards, {links} links and {images} pictures.",
                    cards=MOST_CARDS,
                    links=MOST_LINKS,
                    images=MOST_IMAGES,
                )
            )
    return canvas


def top_of(canvas: Canvas) -> int:
    """The order of a card that lies above all others."""
    return max((card.order for card in canvas.cards), default=0) + 1


def with_room_above(canvas: Canvas, n: int) -> Canvas:
    """The canvas, on which so many cards can be laid above all others: where the numbers of
    their order come to an end, as other programs may write them, they are counted anew."""
    if top_of(canvas) + n <= MOST_ORDER:
        return canvas
    stack = sorted(canvas.cards, key=lambda card: card.order)
    orders = {card.id: number for number, card in enumerate(stack)}
    return change_cards(canvas, orders, lambda card: revised(card, order=orders[card.id]))


def _whole(x: float) -> float:
    return float(round(x))
