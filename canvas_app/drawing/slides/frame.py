"""What every slide has around its content: headline, where we are, the figures, the logo."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from canvas_app.document.stops import Stop
from canvas_app.document.text import N_, Text
from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.slides.deck import (
    FIGURE,
    HEADLINE,
    KICKER,
    LABEL,
    Deck,
)
from canvas_app.drawing.slides.parts import HIGH, Box, Part, PicturePart, Writing
from canvas_app.numbers.expressions import Absent
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import NOTHING

_SHORT = {
    "arpa": N_("ARPA"),
    "cac": N_("CAC"),
    "ltv_cac": N_("LTV : CAC"),
    "payback": N_("Payback"),
}
_FIRST = ("tam", "sam", "som", "ltv_cac", "payback", "cac", "arpa")
"""The order in which figures find room."""
_DASH, _BETWEEN = 44.0, 10.0
_LOGO = 150.0, 52.0


def frame_parts(deck: Deck, stop: Stop, page: int, pages: int) -> tuple[Part, ...]:
    """Headline, place in the talk and logo of a stop's slide."""
    return (
        *headline_parts(deck, deck.headline_of(stop), _kicker(deck, stop, page, pages)),
        *_progress(deck, stop),
    )


def figures_below(deck: Deck, stop: Stop) -> tuple[Part, ...]:
    """The figures on every slide of a stop. The canvas itself, as paper shows it, has its own."""
    whole = deck.on_paper and not deck.native and stop.shows == "overview"
    return () if whole else figure_parts(deck)


def headline_parts(deck: Deck, headline: str, kicker: str) -> tuple[Writing, ...]:
    """A headline, as large as lets it stand in the room that there is, with a line below it."""
    room = deck.width - 2 * deck.margin - max(_progress_width(deck), _LOGO[0]) - 40
    size, most = next(
        (
            (size, most)
            for size, most in ((HEADLINE, 1), (42, 2), (30, 3))
            if len(deck.write(QRectF(0, 0, room, 0), headline, size=size, weight="bold").lines)
            <= most
        ),
        (26, 4),
    )
    rect = QRectF(deck.margin, 40, room, 106)
    title = deck.write(
        rect, headline, size=size, weight="bold", most=most, upright="bottom", role="headline"
    )
    below = QRectF(deck.margin, 150, room, KICKER * LEAD)
    under = deck.write(below, kicker, size=KICKER, colour=deck.theme.muted, most=1, role="kicker")
    return title, under


def _kicker(deck: Deck, stop: Stop, page: int, pages: int) -> str:
    stops = deck.stops
    at = next((n for n, each in enumerate(stops, start=1) if each.id == stop.id), 1)
    name = deck.title_of(stop)
    text = name
    if not deck.on_paper:
        text = deck.say(Text("{stop} · {n} of {all}", stop=name, n=at, all=max(len(stops), 1)))
    if pages > 1:
        text += deck.say(Text(" · page {n} of {all}", n=page + 1, all=pages))
    return text


def _progress_width(deck: Deck) -> float:
    n = len(deck.stops)
    return n * _dash(deck) + (n - 1) * _BETWEEN if n else 0.0


def _dash(deck: Deck) -> float:
    n = max(len(deck.stops), 1)
    return max(min(_DASH, deck.width * 0.28 / n - _BETWEEN), 2.0)


def _progress(deck: Deck, stop: Stop) -> tuple[Part, ...]:
    """A dash for every stop, the present one coloured, and the logo below them."""
    parts: list[Part] = []
    right = deck.width - deck.margin
    if not deck.on_paper:
        x = right - _progress_width(deck)
        for each in deck.stops:
            fill = deck.look.primary if each.id == stop.id else deck.theme.edge
            parts.append(Box(rect=QRectF(x, 80, _dash(deck), 6), fill=fill, radius=3))
            x += _dash(deck) + _BETWEEN
    return (*parts, *logo_parts(deck))


def logo_parts(deck: Deck) -> tuple[PicturePart, ...]:
    """The client's logo at the top right, where there is one."""
    if deck.look.logo is None:
        return ()
    top = 60.0 if deck.on_paper else 112.0
    place = QRectF(deck.width - deck.margin - _LOGO[0], top, *_LOGO)
    return (PicturePart(rect=place, image=deck.look.logo, align="right"),)


def figure_parts(deck: Deck) -> tuple[Part, ...]:
    """The headline figures, which are always in view; none where nothing is known yet."""
    told = _told(deck, deck.model)
    planned = _told(deck, deck.plan) if deck.plan is not None else {}
    if all(said == NOTHING for _, said in told.values()):
        return ()
    theme, x, top = deck.theme, deck.margin, HIGH - 168
    line = QRectF(deck.margin, top, deck.width - 2 * deck.margin, 1.5)
    parts: list[Part] = [Box(rect=line, fill=theme.line)]
    right = deck.width - deck.margin
    for key in (key for key in _FIRST if key in told):
        label, said = told[key]
        wide = max(deck.wide(label, LABEL), deck.wide(said, FIGURE, "bold")) + 2
        was = planned.get(key, (label, said))[1]
        plan = deck.say(Text("plan {figure}", figure=was)) if was != said else ""
        wide = max(wide, deck.wide(plan, LABEL) + 2)
        if x + wide > right:
            break
        above = QRectF(x, top + 22, wide, LABEL * LEAD)
        below = QRectF(x, top + 54, wide, FIGURE * LEAD)
        parts.append(deck.write(above, label, size=LABEL, colour=theme.muted, most=1, role="label"))
        colour = deck.look.primary if key == "som" else theme.ink
        parts.append(
            deck.write(
                below, said, size=FIGURE, weight="bold", colour=colour, most=1, role="figure"
            )
        )
        if plan:
            under = QRectF(x, top + 54 + FIGURE * LEAD, wide, LABEL * LEAD)
            parts.append(deck.write(under, plan, size=LABEL, colour=theme.muted, most=1))
        x += wide + 56
    return tuple(parts)


def _told(deck: Deck, model: Model) -> dict[str, tuple[str, str]]:
    """The headline figures of a model by their keys: what each is called, and its value."""
    told: dict[str, tuple[str, str]] = {}
    for figure in model.headlines:
        value = figure.evaluate(deck.case)
        if isinstance(value, Absent) and figure.key not in ("tam", "sam", "som"):
            continue
        unit = deck.shown.unit(figure) if figure.measure == "months" else ""
        said = deck.shown.value(figure, value)
        if not isinstance(value, Absent) and figure.measure == "ratio":
            said += "×"
        told[figure.key] = (_label(deck, figure.key, figure.label), f"{said} {unit}".strip())
    return told


def _label(deck: Deck, key: str, label: Text) -> str:
    if key == "som":
        return deck.say(Text("SOM, year {year}", year=deck.canvas.target_year))
    return deck.say(Text(_SHORT[key]) if key in _SHORT else label)
