"""Cards as bytes on the clipboard, and back; the same format as a file, links included."""

from __future__ import annotations

from collections.abc import Collection

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, encode
from canvas_app.editing.change import assembled
from canvas_app.editing.edits import add_image, insert

MIME = "application/vnd.gtm-canvas+json"


def copied(canvas: Canvas, ids: Collection[str]) -> bytes:
    """The chosen cards, the links among them and their pictures, as a small canvas."""
    cards = tuple(card for card in canvas.cards if card.id in ids)
    links = tuple(x for x in canvas.links if x.start in ids and x.end in ids)
    used = {getattr(card, "image", None) for card in cards}
    images = tuple(image for image in canvas.images if image.sha256 in used)
    return encode(assembled(canvas, cards=cards, links=links, images=images))


def as_text(canvas: Canvas, ids: Collection[str]) -> str:
    """The chosen cards as plain text for other programs: title, then text."""
    chosen = (card for card in canvas.cards if card.id in ids)
    return "\n\n".join("\n".join(t for t in (c.title, c.text) if t) for c in chosen)


def pasted(
    canvas: Canvas, data: bytes, at: tuple[float, float] | None = None
) -> tuple[Canvas, tuple[str, ...]]:
    """Insert copied cards, centred on a point, or beside where they came from.

    Raises UnreadableDocument where the bytes are no cards.
    """
    source = decode(data)
    if not source.cards:
        return canvas, ()
    dx = dy = _free_step(canvas, source)
    if at is not None:
        left = min(c.x for c in source.cards)
        top = min(c.y for c in source.cards)
        right = max(c.rect.right for c in source.cards)
        bottom = max(c.rect.bottom for c in source.cards)
        dx, dy = at[0] - (left + right) / 2, at[1] - (top + bottom) / 2
    for image in source.images:
        canvas = add_image(canvas, image)
    return insert(canvas, source.cards, source.links, dx, dy)


def _free_step(canvas: Canvas, source: Canvas) -> float:
    """How far right and down copies lie, so that none hides exactly behind an earlier one."""
    taken = {(card.x, card.y) for card in canvas.cards}
    step = 20.0
    while any((card.x + step, card.y + step) in taken for card in source.cards):
        step += 20.0
    return step


def cards_from_text(text: str) -> list[tuple[str, str]]:
    """Pasted text as cards, a paragraph each: its first line the title where more follow."""
    found = []
    for paragraph in text.replace("\r\n", "\n").split("\n\n"):
        lines = [line.rstrip() for line in paragraph.strip("\n").split("\n")]
        words = "\n".join(lines).strip()
        if words:
            head, _, rest = words.partition("\n")
            found.append((head[:1000], rest) if len(head) <= 80 else ("", words))
    return found
