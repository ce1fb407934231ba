"""Pages that belong to no stop of a talk: what is handed over has more of them than a talk."""

from __future__ import annotations

from collections.abc import Sequence

from canvas_app.document.stops import Stop
from canvas_app.document.text import Text
from canvas_app.drawing.slides.deck import Deck
from canvas_app.drawing.slides.frame import headline_parts, logo_parts
from canvas_app.drawing.slides.parts import Part, Slide


def extra_stop(name: str) -> Stop:
    """What stands for a stop where a page belongs to none: nothing to present, no notes."""
    return Stop(id=f"page-{name}", shows="cards")


def extra_slides(
    deck: Deck, name: str, title: str, kicker: str, pages: Sequence[Sequence[Part]]
) -> tuple[Slide, ...]:
    """Slides of one name, with a headline and a line below it."""
    made: list[Slide] = []
    for n, parts in enumerate(pages):
        under = kicker
        if len(pages) > 1:
            under += deck.say(Text(" · page {n} of {all}", n=n + 1, all=len(pages)))
        head: tuple[Part, ...] = (*headline_parts(deck, title, under), *logo_parts(deck))
        made.append(
            Slide(
                stop=extra_stop(name), title=title, width=deck.width, parts=(*head, *parts),
                page=n, pages=len(pages),
            )
        )  # fmt: skip
    return tuple(made)
