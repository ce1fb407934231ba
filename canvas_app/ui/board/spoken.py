"""The board in words, as a screen reader says it."""

from __future__ import annotations

from collections.abc import Iterable

from canvas_app.document.canvas import Canvas, Link
from canvas_app.document.cards import Card, SegmentCard
from canvas_app.document.panes import LANE_TITLES, LANES, PANE_QUESTIONS, PANE_TITLES, Pane
from canvas_app.document.text import N_
from canvas_app.drawing.face import Face
from canvas_app.drawing.panes import PaneNotes
from canvas_app.i18n import tr

_ENDS = ".!?。！？…"
MARGIN = N_("Beside the panes")


def pane_name(pane: Pane | None) -> str:
    """What a pane is called, with its question."""
    if pane is None:
        return tr(MARGIN)
    return tr("{pane}: {question}", pane=tr(PANE_TITLES[pane]), question=tr(PANE_QUESTIONS[pane]))


def pane_description(pane: Pane | None, notes: PaneNotes, cards: int) -> str:
    """How many cards lie there, what they amount to, or what to do first."""
    said = [tr("1 card") if cards == 1 else tr("{n} cards", n=cards)]
    if pane is not None:
        said += [notes.panes.get(pane, ""), notes.hints.get(pane, "").replace("\n", " ")]
    if pane == "market":
        said += [
            tr("{lane}: {amount}", lane=tr(LANE_TITLES[lane]), amount=notes.lanes[lane])
            for lane in LANES
            if notes.lanes.get(lane)
        ]
    return _joined(said)


def card_name(card: Card, face: Face) -> str:
    """What a card is, and what it is called."""
    kind = tr(card.LABEL)
    title = card.title.strip() or face.title.strip() or card.text.strip().split("\n")[0][:80]
    return kind if title == kind or not title else tr("{kind}: {title}", kind=kind, title=title)


def card_description(card: Card, face: Face, links: Iterable[tuple[Link, Card, bool]]) -> str:
    """Where it lies, what it says, how sure that is, and to what it is linked.

    Of each link: the card at its other end, and whether it begins here.
    """
    said: list[str] = []
    if isinstance(card, SegmentCard) and card.counts:
        said.append(tr(LANE_TITLES[card.lane]))
    elif card.HOME and not card.counts:
        said.append(tr("Its numbers don't count here"))
    said += [*face.lines, face.badge, card.text.strip() if card.title.strip() else ""]
    if card.locked:
        said.append(tr("locked"))
    if card.collapsed:
        said.append(tr("collapsed"))
    if face.comments:
        n = face.comments
        said.append(tr("1 open comment") if n == 1 else tr("{n} open comments", n=n))
    for link, other, begins in links:
        name = tr("{name} ({label})", name=other.name, label=link.label) if link.label else (
            other.name
        )  # fmt: skip
        said.append(tr("linked to {card}", card=name) if begins
                    else tr("linked from {card}", card=name))  # fmt: skip
    return _joined(said)


def link_name(canvas: Canvas, link: Link) -> str:
    """From where to where."""
    start, end = canvas.by_id[link.start].name, canvas.by_id[link.end].name
    if link.label:
        return tr("{start} to {end}: {label}", start=start, end=end, label=link.label)
    return tr("{start} to {end}", start=start, end=end)


def _joined(said: Iterable[str]) -> str:
    """Sentences one after the other; those that have an end get none besides."""
    whole = ""
    for part in filter(None, said):
        whole += ("" if not whole else " " if whole[-1] in _ENDS else ". ") + part
    return whole
