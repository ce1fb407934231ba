"""Cards as bytes on the clipboard, and back; the same format as a file, links included."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from canvas_app.document.canvas import MOST_CARDS, Canvas
from canvas_app.document.cards import Card, new_card
from canvas_app.document.cards.base import Shows
from canvas_app.document.codec import decode, encode
from canvas_app.document.estimate import Estimate, ScenarioValue
from canvas_app.document.panes import Rect
from canvas_app.document.text import Text
from canvas_app.editing.change import RefusedEdit, assembled, revised
from canvas_app.editing.edits import (
    add_image,
    fresh_id,
    insert,
    top_of,
    with_room_above,
    within_limits,
    without_unused_images,
)
from canvas_app.editing.placement import GAP, placed
from canvas_app.editing.reading import reading_order
from canvas_app.editing.scenarios import with_estimates

MIME = "application/vnd.gtm-canvas+json"
MOST_TEXT = 50_000
"""Characters that a card's text holds: `document.base.Prose`."""
_STEP = 20.0
_LIST = re.compile(r"\s*([-*•·]|\d{1,3}[.)、])\s*\S")


def copied(canvas: Canvas, ids: Collection[str]) -> bytes:
    """The chosen cards, the links among them and their pictures, as a small canvas."""
    cards = tuple(card for card in canvas.cards if card.id in ids)
    links = tuple(x for x in canvas.links if x.start in ids and x.end in ids)
    return encode(without_unused_images(assembled(canvas, cards=cards, links=links)))


def as_text(canvas: Canvas, ids: Collection[str], shown: Shows) -> str:
    """The chosen cards as plain text for other programs, in reading order, a paragraph each.

    First the title, then what the card says of its fields, then its text, whose lists stay lists.
    """
    chosen = (canvas.by_id[id] for id in reading_order(canvas) if id in ids)
    return "\n\n".join(filter(None, (_card_text(card, shown) for card in chosen)))


def _card_text(card: Card, shown: Shows) -> str:
    said = shown.joined(card.summary(shown))
    return "\n".join(t for t in (card.title.strip(), said, card.text.strip("\n")) if t.strip())


def source_of(data: bytes) -> Canvas:
    """The small canvas that cards were copied as. Raises a DocumentError where it is none."""
    return decode(data)


def frame_of_copies(source: Canvas) -> Rect | None:
    """What the cards of a small canvas cover where they came from."""
    if not source.cards:
        return None
    left, top = min(c.x for c in source.cards), min(c.y for c in source.cards)
    right = max(c.rect.right for c in source.cards)
    bottom = max(c.rect.bottom for c in source.cards)
    return Rect(left, top, right - left, bottom - top)


def pasted(
    canvas: Canvas, data: bytes, at: tuple[float, float] | None = None
) -> tuple[Canvas, tuple[str, ...]]:
    """Insert copied cards, centred on a point, or beside where they came from.

    None of them hides exactly behind a card that is there, so pasting again steps aside. Numbers
    of scenarios come along to those with the same id or the same name; there is no place where
    others could be seen or changed. Raises UnreadableDocument where the bytes are no cards.
    """
    source = _in_scenarios_of(canvas, source_of(data))
    frame = frame_of_copies(source)
    if frame is None:
        return canvas, ()
    dx = dy = _STEP
    if at is not None:
        dx = round(at[0] - frame.x - frame.width / 2)
        dy = round(at[1] - frame.y - frame.height / 2)
    aside = _free_step(canvas, source, dx, dy)
    for image in source.images:
        canvas = add_image(canvas, image)
    return insert(canvas, source.cards, source.links, dx + aside, dy + aside)


def _in_scenarios_of(canvas: Canvas, source: Canvas) -> Canvas:
    """The copied cards with what they say of scenarios said of those of the canvas."""
    here = {each.id for each in canvas.scenarios}
    named = {each.name.casefold(): each.id for each in canvas.scenarios if each.name}
    names = {each.id: each.name.casefold() for each in source.scenarios}

    def moved(estimate: Estimate) -> Estimate:
        own: dict[str, ScenarioValue] = {}
        for each in estimate.scenarios:
            id = each.scenario if each.scenario in here else named.get(names.get(each.scenario, ""))
            if id is not None:
                own.setdefault(id, each if id == each.scenario else revised(each, scenario=id))
        kept = tuple(own.values())
        return estimate if kept == estimate.scenarios else revised(estimate, scenarios=kept)

    return with_estimates(source, moved)


def _free_step(canvas: Canvas, source: Canvas, dx: float, dy: float) -> float:
    """How much further right and down copies must lie, so that none hides behind another card."""
    taken = {(card.x, card.y) for card in canvas.cards}
    aside = 0.0
    while any((card.x + dx + aside, card.y + dy + aside) in taken for card in source.cards):
        aside += _STEP
    return aside


# --- text ---------------------------------------------------------------------------------------


def cards_from_text(text: str) -> list[tuple[str, str]]:
    """Pasted text as cards, a paragraph each: its first line the title where more follow.

    A list without a heading stays one text.
    """
    found = []
    for paragraph in re.split(r"\n[ \t\u3000]*\n", _plain(text)):
        lines = [line.rstrip() for line in paragraph.strip("\n").split("\n")]
        words = "\n".join(lines).strip("\n")
        if words.strip():
            found.append(_titled(words))
    return found


def note_from_text(text: str) -> tuple[str, str]:
    """The whole of a text as one note."""
    return _titled("\n".join(line.rstrip() for line in _plain(text).split("\n")).strip("\n"))


def sound(text: str) -> str:
    """The text without what no file could hold: half characters and the zero character."""
    if text.isascii() and "\0" not in text:
        return text
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text if c != "\0")


def _plain(text: str) -> str:
    """One kind of line break, and plain spaces."""
    text = sound(text).replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n\n")
    return text.replace("\u2028", "\n").replace("\u00a0", " ")


def _titled(words: str) -> tuple[str, str]:
    head, _, rest = words.partition("\n")
    if _LIST.match(head) or len(head) > 80:
        return "", words
    return head.strip(), rest


def note_width(lengths: Sequence[int]) -> float:
    """A width at which notes of so many characters are no long ribbons; the same for all."""
    length = sorted(lengths)[len(lengths) * 3 // 4]
    return 168.0 if length <= 220 else 240.0 if length <= 800 else 340.0


def new_notes(canvas: Canvas, words: Sequence[tuple[str, str]]) -> list[Card]:
    """Notes that are not on the canvas yet and lie nowhere: a title and a text each.

    Raises RefusedEdit where one is too long, or where they would be too many.
    """
    if len(canvas.cards) + len(words) > MOST_CARDS:
        raise RefusedEdit(Text("A canvas holds at most {cards} cards.", cards=MOST_CARDS))
    taken, made = set(canvas.by_id), []
    width = note_width([len(title) + len(text) for title, text in words])
    for title, text in words:
        if len(text) > MOST_TEXT:
            raise RefusedEdit(
                Text("A card holds at most {most} characters of text, and this has {count}. "
                     "Paste it in parts.", most=MOST_TEXT, count=len(text))
            )  # fmt: skip
        id = fresh_id("note", taken)
        taken.add(id)
        made.append(new_card("note", id, title=title, text=text, width=width))
    return made


def in_columns(
    sizes: Sequence[tuple[float, float]], x: float, y: float, room: float | None = None
) -> list[tuple[float, float]]:
    """Places for frames of these sizes, in columns from a corner, in the order of reading.

    They are as broad as `room`, or about half as broad again as high; none touches another.
    """
    if not sizes:
        return []
    wide = max(width for width, _ in sizes) + GAP
    area = sum((height + GAP) * wide for _, height in sizes)
    across = max(wide, (area * 1.5) ** 0.5) if room is None else max(wide, room + GAP)
    count = max(1, min(len(sizes), int(across // wide)))
    heights = [height + GAP for _, height in sizes]
    tall = max(max(heights), sum(heights) / count)
    while (columns := _broken(heights, tall))[-1][0] >= count:
        tall *= 1.02
    return [(x + column * wide, y + below) for column, below in columns]


def _broken(heights: Sequence[float], tall: float) -> list[tuple[int, float]]:
    """The column of each, and how far down it begins, where no column may be higher."""
    found: list[tuple[int, float]] = []
    column, below = 0, 0.0
    for height in heights:
        if below and below + height > tall + 0.5:
            column, below = column + 1, 0.0
        found.append((column, below))
        below += height
    return found


def put(
    canvas: Canvas, cards: Sequence[Card], places: Sequence[tuple[float, float]]
) -> tuple[Canvas, tuple[str, ...]]:
    """Lay new cards onto the canvas at places for their corners, above all others."""
    canvas = with_room_above(canvas, len(cards))
    top = top_of(canvas)
    made = tuple(
        placed(canvas, revised(card, order=top + n), float(round(x)), float(round(y)))
        for n, (card, (x, y)) in enumerate(zip(cards, places, strict=True))
    )
    after = within_limits(assembled(canvas, cards=(*canvas.cards, *made)))
    return after, tuple(card.id for card in made)
