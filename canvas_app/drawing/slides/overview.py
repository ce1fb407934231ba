"""The overview: the five panes as they lie on the canvas, each with what is on it by its title.

At 1080 p a whole canvas is too small to be read from the back of a room; this says the same in
words that can be, and where the following slides come from. On paper it is the canvas itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF

from canvas_app.document.cards import Card
from canvas_app.document.panes import LANE_TITLES, LANES, PANE_QUESTIONS, PANE_TITLES, Pane
from canvas_app.document.text import Text
from canvas_app.drawing.charts.words import LEAD
from canvas_app.drawing.notes import notes_of
from canvas_app.drawing.panes import PaneNotes, qrect
from canvas_app.drawing.slides.deck import LABEL, SMALLEST, Deck
from canvas_app.drawing.slides.paint import area_of, on_slide
from canvas_app.drawing.slides.panes import lane_of
from canvas_app.drawing.slides.parts import HIGH, BoardPart, Box, Part
from canvas_app.editing.reading import cards_of

_GAP = 20.0
_PAD = 26.0
_TITLE = 32


def overview_parts(deck: Deck) -> tuple[list[Part], dict[str, QRectF]]:
    """The overview's content, and where each pane is in it."""
    if deck.on_paper and not deck.native:
        part = BoardPart(
            rect=QRectF(deck.margin * 0.5, 200, deck.width - deck.margin, HIGH - 200 - 56)
        )
        area = area_of(part, deck)
        return [part], {frame.pane: on_slide(part, area, qrect(frame.rect))
                        for frame in deck.canvas.panes}  # fmt: skip
    places = _places(deck)
    notes = notes_of(deck.model, deck.shown, deck.case)
    parts: list[Part] = []
    for pane, rect in places.items():
        parts += _tile(deck, pane, rect, notes)
    return parts, {pane: rect for pane, rect in places.items()}  # noqa: C416 (any stop's name)


def _places(deck: Deck) -> dict[Pane, QRectF]:
    """The panes' frames, stretched over the slide; as a row where they lie one on the other."""
    frames = {frame.pane: QRectF(*frame.rect) for frame in deck.canvas.panes}
    whole = QRectF()
    for rect in frames.values():
        whole = whole.united(rect)
    area = deck.content.adjusted(0, -16, 0, 0)
    across = area.width() / max(whole.width(), 1.0)
    down = area.height() / max(whole.height(), 1.0)
    placed = {
        pane: QRectF(
            area.left() + (rect.left() - whole.left()) * across,
            area.top() + (rect.top() - whole.top()) * down,
            rect.width() * across,
            rect.height() * down,
        ).adjusted(_GAP / 4, _GAP / 4, -_GAP / 4, -_GAP / 4)
        for pane, rect in frames.items()
    }
    small = any(rect.width() < 260 or rect.height() < 150 for rect in placed.values())
    if small or _overlapping(list(placed.values())):
        wide = (area.width() - 4 * _GAP) / 5
        order = sorted(frames, key=lambda pane: (frames[pane].left(), frames[pane].top()))
        return {
            pane: QRectF(area.left() + n * (wide + _GAP), area.top(), wide, area.height())
            for n, pane in enumerate(order)
        }
    return placed


def _overlapping(rects: Sequence[QRectF]) -> bool:
    return any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])


def _tile(deck: Deck, pane: Pane, rect: QRectF, notes: PaneNotes) -> Iterable[Part]:
    theme, accent = deck.theme, deck.theme.accents[pane]
    yield Box(rect=rect, fill=theme.surface, line=theme.line, width=1.5, radius=18)
    yield Box(rect=QRectF(rect.left() + _PAD, rect.top() + 22, 36, 6), fill=accent, radius=3)
    room = rect.adjusted(_PAD, 34, -_PAD, -18)
    note = notes.panes.get(pane, "")
    wide = deck.wide(note, SMALLEST) + 6 if note else 0.0
    title = deck.say(Text(PANE_TITLES[pane]))
    fits = deck.wide(title, _TITLE, "bold") + wide + 16 <= room.width()
    yield deck.write(
        QRectF(room.left(), room.top(), room.width() - (wide + 12 if fits else 0), _TITLE * LEAD),
        title, size=_TITLE, weight="bold", most=1,
    )  # fmt: skip
    if note and fits:
        place = QRectF(room.right() - wide, room.top(), wide, _TITLE * LEAD)
        yield deck.write(
            place, note, size=SMALLEST, colour=accent, align="right", upright="middle", most=1
        )
    lines = _market_lines(deck, notes) if pane == "market" else _lines(deck, pane)
    below = room.adjusted(0, _TITLE * LEAD + 6, 0, 0)
    if not lines:
        text = deck.say(Text(PANE_QUESTIONS[pane]))
        yield deck.write(below, text, size=LABEL, colour=theme.muted, most=2)
        return
    high = SMALLEST * 1.48
    fitting = int(below.height() // high)
    shown = lines if len(lines) <= fitting else lines[: max(fitting - 1, 0)]
    y = below.top()
    for line, figure, strong in shown:
        wide = deck.wide(figure, SMALLEST, "semibold") + 10 if figure else 0.0
        yield deck.write(
            QRectF(below.left(), y, below.width() - wide, high), line, size=SMALLEST,
            weight="semibold" if strong else "normal", colour=accent if strong else theme.ink,
            most=1,
        )  # fmt: skip
        if figure:
            yield deck.write(
                QRectF(below.right() - wide, y, wide, high), figure, size=SMALLEST,
                weight="semibold", align="right", most=1,
            )  # fmt: skip
        y += high
    left_out = len(lines) - len(shown)
    if left_out and fitting:
        more = deck.say(Text("and {n} more", n=left_out))
        yield deck.write(
            QRectF(below.left(), y, below.width(), high), more, size=SMALLEST, colour=theme.muted,
            most=1,
        )  # fmt: skip


_Line = tuple[str, str, bool]
"""Words, a figure at their right, and whether it is a heading."""


def _lines(deck: Deck, pane: Pane) -> list[_Line]:
    return [(_name(deck, card), "", False) for card in cards_of(deck.canvas, pane)]


def _market_lines(deck: Deck, notes: PaneNotes) -> list[_Line]:
    cards = cards_of(deck.canvas, "market")
    lines: list[_Line] = []
    for lane in LANES:
        lines.append((deck.say(Text(LANE_TITLES[lane])), notes.lanes.get(lane, ""), True))
        lines += [(_name(deck, c), "", False) for c in cards if lane_of(deck, c) == lane]
    return lines + [(_name(deck, c), "", False) for c in cards if lane_of(deck, c) is None]


def _name(deck: Deck, card: Card) -> str:
    return card.title.strip() or deck.face(card).title or card.name
