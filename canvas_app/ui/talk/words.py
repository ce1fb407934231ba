"""Stops in a reader's words, and the icons that stand for them."""

from __future__ import annotations

from typing import Final

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card
from canvas_app.document.panes import PANES
from canvas_app.document.stops import HEADLINES, Stop, title_of
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr

ICONS: Final = {
    "overview": "layout-dashboard", "market": "chart-pie", "customer": "users",
    "distribution": "route", "positioning": "message-square", "price": "tag",
    "figures": "calculator", "next": "flag", "cards": "square-stack", "area": "scan",
    "chart": "chart-bar",
}  # fmt: skip
_NAMES_SHOWN = 12


def tint_of(stop: Stop, theme: Theme) -> str:
    """The colour of a stop's icon: that of its pane, or a quiet one."""
    return theme.accents[stop.shows] if stop.shows in PANES else theme.muted


def usual_headline(stop: Stop) -> str:
    """What stands over a stop whose headline nobody has written."""
    return tr(HEADLINES.get(stop.shows, title_of(stop)))


def cards_of(stop: Stop, canvas: Canvas) -> list[Card]:
    """The cards of a stop that are still there."""
    return [canvas.by_id[id] for id in stop.cards if id in canvas.by_id]


def names_of(cards: list[Card]) -> str:
    """The names of some cards, for a line that may be elided."""
    names = [
        tr(card.name) if card.name == card.LABEL else " ".join(card.name.split())
        for card in cards[:_NAMES_SHOWN]
    ]
    return tr(", ").join(names)


def below(stop: Stop, canvas: Canvas) -> str:
    """The second line of a stop in a list: whether it is hidden, its headline, or its cards."""
    words = _said(stop, canvas)
    if stop.hidden:
        return tr("Hidden · {words}", words=words) if words else tr("Hidden")
    return words


def _said(stop: Stop, canvas: Canvas) -> str:
    words = " ".join(stop.headline.split())
    if words or stop.shows in HEADLINES:
        return words or usual_headline(stop)
    if stop.shows == "cards":
        there = cards_of(stop, canvas)
        return names_of(there) if there else tr("Its cards are no longer there.")
    return ""


def made_of(stop: Stop, canvas: Canvas) -> str:
    """What an added stop shows, in a sentence; "" where its title says it."""
    if stop.shows == "area":
        if stop.area is None:
            return tr("It shows no part of the canvas yet.")
        return tr("A part of the canvas, {width} × {height}, as it looks when it is presented.",
                  width=round(stop.area.width), height=round(stop.area.height))  # fmt: skip
    if stop.shows != "cards":
        return ""
    there = cards_of(stop, canvas)
    gone = len(stop.cards) - len(there)
    if not there:
        return tr("Its cards are no longer on the canvas. Choose others, or undo what took them "
                  "away.")  # fmt: skip
    told = tr("{n} cards: {names}", n=len(there), names=names_of(there))
    if len(there) == 1:
        told = tr("1 card: {names}", names=names_of(there))
    if len(there) > _NAMES_SHOWN:
        told += "…"
    if gone:
        told += "\n" + tr("No longer on the canvas: {n}.", n=gone)
    return told


def spoken(stop: Stop, canvas: Canvas, number: int | None) -> str:
    """All of a row, for whom it is read out to."""
    title = tr(title_of(stop))
    if number is not None:
        title = tr("{n}. {title}", n=number, title=title)
    return ". ".join(each for each in (title, below(stop, canvas)) if each)
