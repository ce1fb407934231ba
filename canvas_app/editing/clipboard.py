"""Cards as bytes on the clipboard, and back; the same format as a file, links included."""

from __future__ import annotations

from collections.abc import Collection

from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, encode
from canvas_app.document.estimate import Estimate, ScenarioValue
from canvas_app.editing.change import assembled, revised
from canvas_app.editing.edits import add_image, insert
from canvas_app.editing.scenarios import with_estimates

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

    Numbers of scenarios come along to those with the same id or the same name; there is no place
    where others could be seen or changed. Raises UnreadableDocument where the bytes are no cards.
    """
    source = _in_scenarios_of(canvas, decode(data))
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
