"""Cards in rows, section by section, on as many slides as they need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import QRectF

from canvas_app.document.cards import Card, ImageCard
from canvas_app.document.panes import Lane
from canvas_app.document.text import Text
from canvas_app.drawing.charts.words import broken
from canvas_app.drawing.face import Face
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.marks import without_marks
from canvas_app.drawing.slides.deck import LANE, Deck
from canvas_app.drawing.slides.parts import Box, CardPart, Part, Writing
from canvas_app.drawing.words import PADDING, TEXT_PIXELS, Words

GAP: Final = 18.0
_NARROWEST, _WIDEST = 150.0, 300.0
"""Of a card, in units of the canvas."""
_HEAD, _PAD = 46.0, 12.0
_LEAST_LANE = 40.0
_BETWEEN = 12.0
_MOST_KEPT: Final = 2_000
"""Words of cards that a talk keeps for the next step of a slider."""
_JOINED: Final = -1
"""Nothing is left out, but a card's lines are one."""
_ON_SEVERAL: Final = 1.7
"""How large cards are in a deck where they don't fit on one slide."""


@dataclass(frozen=True)
class Section:
    """Cards that stand together: a lane with its title and its figure, or a whole pane."""

    cards: tuple[Card, ...]
    title: str = ""
    figure: str = ""
    lane: Lane | None = None
    fill: str | None = None
    line: str | None = None
    accent: str = ""

    @property
    def framed(self) -> bool:
        return self.fill is not None


@dataclass(frozen=True)
class _Row:
    """Cards side by side: their widths, words and heights on the slide."""

    placed: tuple[tuple[Card, Words, float, float], ...]
    scale: float

    @property
    def height(self) -> float:
        return max(high for _, _, _, high in self.placed)


@dataclass
class _Stack:
    """A section's rows on one slide."""

    section: Section
    rows: list[_Row] = field(default_factory=list)

    @property
    def height(self) -> float:
        rows = sum(row.height for row in self.rows) + GAP * max(len(self.rows) - 1, 0)
        if not self.section.framed:
            return rows
        return _HEAD + (rows + _PAD if self.rows else _LEAST_LANE)


def pages_of(deck: Deck, area: QRectF, sections: Sequence[Section]) -> list[list[Part]]:
    """The parts of each slide that the sections need, as large as lets all stand on one."""
    framed = any(section.framed for section in sections) and not deck.on_paper
    for brief, scale in _attempts(deck, framed):
        fitting = _on_one(deck, area, sections, scale, brief)
        if fitting is not None:
            return [_laid(deck, area, fitting)]
    if deck.native:  # on several slides, words need not be as small
        brief, scale = 0, _ON_SEVERAL
    stacks = [_Stack(each, list(_rows(deck, area, each, scale, brief))) for each in sections]
    on_several = _side_by_side if framed else _broken
    return [_laid(deck, area, page) for page in on_several(stacks, area.height())]


def _on_one(
    deck: Deck, area: QRectF, sections: Sequence[Section], scale: float, brief: int
) -> list[_Stack] | None:
    """All of them where they fit on one slide; given up at the first row that doesn't: the other
    thousand cards needn't be laid out to know it."""
    stacks: list[_Stack] = []
    for section in sections:
        stacks.append(_Stack(section))
        for row in _rows(deck, area, section, scale, brief):
            stacks[-1].rows.append(row)
            if _together(stacks) > area.height():
                return None
    return stacks if _together(stacks) <= area.height() else None


def _attempts(deck: Deck, framed: bool) -> Iterable[tuple[int, float]]:
    """How brief and how large cards may be, the best first."""
    if deck.native:  # all words; lines in one before they get smaller
        return [(brief, scale) for scale in deck.scales for brief in (0, _JOINED)]
    levels = (0, 1, 2) if framed else (0,)
    return [(brief, scale) for brief in levels for scale in deck.scales]


def _together(stacks: Sequence[_Stack]) -> float:
    return sum(stack.height for stack in stacks) + _BETWEEN * max(len(stacks) - 1, 0)


def _side_by_side(stacks: Sequence[_Stack], high: float) -> Iterable[list[_Stack]]:
    """As many rows of every lane on a slide as fit: cards can be dragged to all lanes on each."""
    framed = [stack for stack in stacks if stack.section.framed]
    rest = [stack for stack in stacks if not stack.section.framed]
    first = 0
    while any(len(stack.rows) > first for stack in framed):
        if _together(_cut(framed, first, 1)) > high:  # one row of all of them is too much
            for one in framed:
                if row := one.rows[first : first + 1]:
                    yield [_Stack(each.section, row if each is one else []) for each in framed]
            first += 1
            continue
        count = 1
        while _together(_cut(framed, first, count + 1)) <= high and count < 50:
            count += 1
        yield _cut(framed, first, count)
        first += count
    yield from _broken(rest, high)


def _cut(stacks: Sequence[_Stack], first: int, count: int) -> list[_Stack]:
    return [_Stack(stack.section, stack.rows[first : first + count]) for stack in stacks]


def _broken(stacks: Sequence[_Stack], high: float) -> Iterable[list[_Stack]]:
    """Rows on pages; a section that goes on has its title once more."""
    page: list[_Stack] = []
    for stack in stacks:
        part = _Stack(stack.section)
        if page and _together([*page, _Stack(stack.section, stack.rows[:1])]) > high:
            yield page
            page = []
        for row in stack.rows:
            part.rows.append(row)
            if len(part.rows) > 1 and _together([*page, part]) > high:
                part.rows.pop()
                yield [*page, part]
                page, part = [], _Stack(stack.section, [row])
        page.append(part)
    if page:
        yield page


def _rows(deck: Deck, area: QRectF, section: Section, scale: float, brief: int) -> Iterator[_Row]:
    """A section's cards side by side, laid out as they are asked for."""
    inset = _PAD if section.framed else 0.0
    room = area.width() - 2 * inset
    columns = max(int((room + GAP) // (_NARROWEST * scale + GAP)), 1)
    columns = min(columns, max(len(section.cards), 1))
    wide = min((room - (columns - 1) * GAP) / columns, _WIDEST * scale)
    tallest = area.height()
    if section.framed:  # the other two lanes are there as well
        tallest -= _HEAD + _PAD + (0.0 if deck.on_paper else 2 * (_HEAD + _LEAST_LANE + _BETWEEN))
    for first in fairly(range(0, len(section.cards), columns)):
        deck.step()
        cards = section.cards[first : first + columns]
        placed = tuple(_card(deck, card, wide, scale, brief) for card in cards)
        row = _Row(placed, scale)
        if row.height > tallest:  # one card with very much text: by itself, all across
            for card in cards:
                yield _alone(deck, card, room, scale, tallest)
        else:
            yield row


def _alone(deck: Deck, card: Card, room: float, scale: float, tallest: float) -> _Row:
    """A card all across; the one thing that is made smaller than all else where it must be."""
    row = _Row((_card(deck, card, room, scale, 0),), scale)
    while row.height > tallest and scale > 0.05:
        scale *= max(tallest / row.height, 0.5) ** 0.5 * 0.98
        row = _Row((_card(deck, card, room, scale, 0),), scale)
    return row


def _card(
    deck: Deck, card: Card, wide: float, scale: float, brief: int
) -> tuple[Card, Words, float, float]:
    results = deck.results.get(card.id, ())
    key = (id(card), wide, scale, brief, deck.case, deck.shown.language, deck.look.family)
    known = deck.kept.get(key)
    if known is not None and known[0] is card and known[1] == results:
        words, high = known[2:]
        return card, words, wide, high
    words, high = _words(deck, card, wide, scale, brief)
    if len(deck.kept) >= _MOST_KEPT:
        deck.kept.clear()
    deck.kept[key] = card, results, words, high
    return card, words, wide, high


def _words(deck: Deck, card: Card, wide: float, scale: float, brief: int) -> tuple[Words, float]:
    face = deck.face(card)
    if brief:
        face = in_brief(face, wide / scale, brief, deck.say(Text(", ")))
    words = Words(face, wide / scale)
    least = 0.0
    if isinstance(card, ImageCard) and card.image and card.width > 0:
        least = min(card.height * words.width / card.width, 330.0)
    return words, words.frame_height(least) * scale


def in_brief(face: Face, wide: float, brief: int, between: str) -> Face:
    """Title and numbers together, for a slide on which all lanes are to be seen; … stands for what
    is left out. At 2, only the first of the numbers; at -1, nothing is left out."""
    if brief == _JOINED:
        line = between.join(face.lines).replace(f"{between}×", " ×")
        return replace(face, lines=(line,) if line else ())
    said = (line.strip("• \t") for line in without_marks(face.text).splitlines())
    lines, text = face.lines, " · ".join(line for line in said if line)
    if brief > 1:
        lines = lines[: 2 if len(lines) > 1 and lines[1].startswith("×") else 1]
    room = wide - 2 * PADDING

    def joined(facts: tuple[str, ...]) -> str:
        return between.join(facts).replace(f"{between}×", " ×")

    def high(line: str) -> int:
        return len(broken(line, room, TEXT_PIXELS, family=face.family))

    line = joined(lines)
    if text and not line:
        line = broken(text, room, TEXT_PIXELS, most=1, family=face.family)[0]
    elif text or len(lines) < len(face.lines):
        # rather a fact less than a line more; never a part of one, which would be another number
        while len(lines) > 1 and high(f"{joined(lines)} …") > high(line):
            lines = lines[:-1]
        line = f"{joined(lines)} …".strip()
    return replace(face, lines=(line,) if line else (), text="", badge="")


def _laid(deck: Deck, area: QRectF, stacks: Sequence[_Stack]) -> list[Part]:
    """Places for what is on one slide; lanes share the room that is left."""
    framed = [stack for stack in stacks if stack.section.framed]
    spare = (area.height() - _together(stacks)) / len(framed) if framed else 0.0
    y, parts = area.top(), list[Part]()
    for stack in stacks:
        section = stack.section
        high = stack.height + (max(spare, 0.0) if section.framed else 0.0)
        rect = QRectF(area.left(), y, area.width(), high)
        inset = 0.0
        top = y
        if section.framed:
            inset, top = _PAD, y + _HEAD
            parts += _frame(deck, section, rect)
        for row in stack.rows:
            x = area.left() + inset
            for card, words, wide, alone in row.placed:
                place = QRectF(x, top, wide, alone)
                image = deck.image_of(card)
                parts.append(
                    CardPart(
                        rect=place, card=card, words=words, scale=row.scale, image=image,
                        lane=section.lane,
                    )
                )  # fmt: skip
                x += wide + GAP
            top += row.height + GAP
        y += high + _BETWEEN
    return parts


def _frame(deck: Deck, section: Section, rect: QRectF) -> Iterable[Box | Writing]:
    yield Box(
        rect=rect, fill=section.fill, line=section.line, width=1.5, dashed=True, radius=16,
        lane=section.lane,
    )  # fmt: skip
    head = QRectF(rect.left() + _PAD + 2, rect.top() + 4, rect.width() - 2 * _PAD - 4, _HEAD - 8)
    wide = deck.wide(section.figure, LANE, "bold") + 4
    left = head.adjusted(0, 0, -wide - 12, 0)
    right = QRectF(head.right() - wide, head.top(), wide, head.height())
    yield deck.write(
        left, section.title, size=26, weight="semibold", colour=section.accent, upright="middle",
        most=1,
    )  # fmt: skip
    if section.figure:
        yield deck.write(
            right, section.figure, size=LANE, weight="bold", align="right", upright="middle",
            most=1, role="figure",
        )  # fmt: skip
