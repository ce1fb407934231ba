"""Pages that belong to no stop of a talk: what is handed over has more of them than a talk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from canvas_app.document.stops import Stop
from canvas_app.document.text import Text
from canvas_app.drawing.slides.deck import Deck
from canvas_app.drawing.slides.flow import Section, pages_of
from canvas_app.drawing.slides.frame import headline_parts, logo_parts
from canvas_app.drawing.slides.parts import HIGH, Part, Slide
from canvas_app.editing.reading import cards_of


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


def beside_slides(deck: Deck) -> tuple[Slide, ...]:
    """What lies outside of all panes, large enough to be read."""
    cards = cards_of(deck.canvas, None)
    if not cards:
        return ()
    title = deck.say(Text("Beside the panes"))
    under = deck.say(Text("Cards that lie outside of all panes"))
    area = QRectF(deck.content)
    area.setBottom(HIGH - 78)
    pages = pages_of(deck, area, (Section(cards),))
    return extra_slides(deck, "beside", title, under, pages)
