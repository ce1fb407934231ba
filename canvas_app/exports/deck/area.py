"""A part of the canvas as it is: panes, lanes, cards and the links among them, all native."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pptx.enum.shapes import MSO_CONNECTOR
from PySide6.QtCore import QPointF, QRectF

from canvas_app.document.canvas import Link
from canvas_app.document.cards import ImageCard
from canvas_app.document.panes import (
    HEADER,
    LANE_HEADER,
    LANE_TITLES,
    LANES,
    PANE_QUESTIONS,
    PANE_TITLES,
    PaneFrame,
    lane_rects,
)
from canvas_app.document.text import Text
from canvas_app.drawing.board import Board
from canvas_app.drawing.charts.build.market import busiest_level, methods_chart, nested_chart
from canvas_app.drawing.charts.build.years import capacity_chart
from canvas_app.drawing.fairly import fairly
from canvas_app.drawing.links import LABEL_PIXELS, DrawnLink, link_colour, rect_of
from canvas_app.drawing.market_panel import panel_rect
from canvas_app.drawing.notes import notes_of
from canvas_app.drawing.panes import PaneNotes, mixed, qrect
from canvas_app.drawing.routing import BOTTOM, LEFT, RIGHT, TOP
from canvas_app.drawing.slides.parts import BoardPart, CardPart, ChartPart
from canvas_app.drawing.theme import RADIUS, colour_of
from canvas_app.editing.reading import reading_order
from canvas_app.exports.deck.charts import add_chart
from canvas_app.exports.deck.page import Page, named
from canvas_app.exports.deck.shapes import add_card
from canvas_app.exports.deck.words import Paragraph, Run
from canvas_app.exports.deck.xml import box_of, child, find, without

_SITES: Final = {TOP: 0, LEFT: 1, BOTTOM: 2, RIGHT: 3}
"""Where a connector holds on to a rectangle, by its sides."""
_DEPTHS: Final = (0.025, 0.06, 0.13)
_QUARTER: Final = 5_400_000
"""A right angle, in parts of a degree."""
_ENOUGH: Final = 0.5
"""A card is there if its middle is; the panel if so much of it can be seen."""


class _View:
    """Where on the slide a place of the canvas is."""

    def __init__(self, part: BoardPart, area: QRectF) -> None:
        self.area = area
        self.scale = min(part.rect.width() / area.width(), part.rect.height() / area.height())
        self.offset = part.rect.center() - area.center() * self.scale

    def rect(self, rect: QRectF) -> QRectF:
        top_left = rect.topLeft() * self.scale + self.offset
        return QRectF(top_left, rect.size() * self.scale)


def add_area(page: Page, part: BoardPart) -> None:
    """The canvas as large as fits a rectangle, in its middle. Of a pane at the edge the rest is
    left out; a card is there if its middle is."""
    board = page.deck.board
    area = board.bounds() if part.area is None else part.area
    if area.isEmpty():
        return
    view = _View(part, area)
    notes = notes_of(board.model, board.shown, board.shown.case)
    for pane in board.canvas.panes:
        if area.intersects(qrect(pane.rect)):
            _pane(page, view, pane, notes)
    _panel(page, view, board)
    shapes: dict[str, Any] = {}
    cards = board.canvas.by_id
    for id in fairly(reading_order(board.canvas)):
        frame = board.frames[id]
        if area.contains(frame.center()):
            shapes[id] = _card(page, view, board, id, cards[id], frame)
    for link, drawn in fairly(zip(board.canvas.links, board.links, strict=True)):
        if link.start in shapes and link.end in shapes:
            _link(page, view, board, link, drawn, shapes)


def _card(page: Page, view: _View, board: Board, id: str, card: Any, frame: QRectF) -> Any:
    image = page.deck.image_of(card) if isinstance(card, ImageCard) else None
    part = CardPart(
        rect=view.rect(frame), card=card, words=board.words[id], scale=view.scale, image=image
    )
    return add_card(page, part)


def _pane(page: Page, view: _View, pane: PaneFrame, notes: PaneNotes) -> None:
    theme, scale, say = page.deck.theme, view.scale, page.deck.say
    rect = view.rect(qrect(pane.rect).intersected(view.area))
    title = say(Text(PANE_TITLES[pane.pane]))
    page.shape(rect, title, fill=theme.surface, line=theme.line, width=scale, radius=RADIUS * scale)
    whole = qrect(pane.rect)
    head = QRectF(whole.left() + 14, whole.top() + 10, whole.width() - 28, HEADER - 20)
    if view.area.contains(head.center()):
        head = view.rect(head.intersected(view.area))
        question = say(Text(PANE_QUESTIONS[pane.pane]))
        runs = (
            Run(text=title, size=14 * scale, colour=theme.ink, bold=True),
            Run(text=f"  {question}", size=12 * scale, colour=theme.muted),
        )
        _line(page, head, runs, notes.panes.get(pane.pane, ""), 12 * scale,
              theme.accents[pane.pane])  # fmt: skip
    if pane.pane == "market":
        _lanes(page, view, pane, notes)


def _lanes(page: Page, view: _View, pane: PaneFrame, notes: PaneNotes) -> None:
    theme, scale = page.deck.theme, view.scale
    accent = theme.accents["market"]
    for lane, rect in lane_rects(pane).items():
        whole = qrect(rect)
        if not view.area.intersects(whole):
            continue
        depth = LANES.index(lane)
        ground = colour_of(theme.surface)
        fill = mixed(ground, colour_of(accent), _DEPTHS[depth]).name()
        line = mixed(ground, colour_of(accent), 0.35 + 0.15 * depth).name()
        name = page.deck.say(Text(LANE_TITLES[lane]))
        page.shape(
            view.rect(whole.intersected(view.area)), name, fill=fill, line=line, width=scale,
            dashed=True, radius=10 * scale,
        )  # fmt: skip
        head = QRectF(whole.left() + 11, whole.top() + 5, whole.width() - 22, LANE_HEADER - 10)
        if view.area.contains(head.center()):
            runs = (Run(text=name, size=12 * scale, colour=accent, bold=True),)
            place = view.rect(head.intersected(view.area))
            _line(page, place, runs, notes.lanes.get(lane, ""), 13 * scale, theme.ink, bold=True)


def _line(
    page: Page, rect: QRectF, runs: tuple[Run, ...], figure: str, size: float, colour: str,
    *, bold: bool = False,
) -> None:  # fmt: skip
    """Words with a figure at their right; the words give way where both don't fit."""
    used = sum(page.deck.wide(run.text, round(run.size), "bold" if run.bold else "normal")
               for run in runs)  # fmt: skip
    wide = page.deck.wide(figure, round(size), "semibold") + size if figure else 0.0
    if used + wide > rect.width():
        runs = runs[:1]
    page.write(page.text_box(rect, runs[0].text), [Paragraph(runs=runs)], upright="middle",
               wrap=False)  # fmt: skip
    if figure:
        run = Run(text=figure, size=size, colour=colour, bold=bold)
        made = page.text_box(QRectF(rect.right() - wide, rect.top(), wide, rect.height()), figure)
        page.write(made, [Paragraph(runs=(run,), align="right")], upright="middle", wrap=False)


def _panel(page: Page, view: _View, board: Board) -> None:
    """The panel below the panes: its charts, where enough of it is to be seen."""
    rect = panel_rect(board.canvas)
    seen = rect.intersected(view.area)
    if seen.width() * seen.height() < _ENOUGH * rect.width() * rect.height():
        return
    theme, scale, shown = page.deck.theme, view.scale, board.shown
    page.shape(
        view.rect(seen), "Panel", fill=theme.surface, line=theme.line, width=scale,
        radius=RADIUS * scale,
    )  # fmt: skip
    charts = (
        nested_chart(board.model, shown.case, shown),
        methods_chart(board.model, shown.case, shown, (busiest_level(board.model, shown.case),)),
        capacity_chart(board.model, shown.case, shown),
    )
    third = (rect.width() - 32) / 3
    for n, chart in enumerate(charts):
        place = QRectF(rect.left() + 16 + n * third, rect.top() + 14, third - 24,
                       rect.height() - 28)  # fmt: skip
        if view.area.contains(place.center()):
            add_chart(page, ChartPart(rect=view.rect(place), chart=chart, scale=scale * 0.9))


# --- links -----------------------------------------------------------------------------------


def _link(
    page: Page,
    view: _View,
    board: Board,
    link: Link,
    drawn: DrawnLink,
    shapes: Mapping[str, Any],
) -> None:
    """A connector that holds on to both cards, and its label."""
    route = drawn.shown.route
    start = _middle(view.rect(board.frames[link.start]), route.start.side)
    end = _middle(view.rect(board.frames[link.end]), route.end.side)
    sides = {route.start.side, route.end.side}
    across, upright = sides <= {LEFT, RIGHT}, sides <= {TOP, BOTTOM}
    kind = MSO_CONNECTOR.CURVE if across or upright else MSO_CONNECTOR.STRAIGHT
    rect = QRectF(start, end).normalized()
    x, y, wide, high = box_of(rect)
    made = page.shapes.add_connector(kind, x, y, x + wide, y + high)
    element = made._element
    without(element, "p:style")
    place = find(element, "p:spPr/a:xfrm")
    for name in ("flipH", "flipV", "rot"):
        place.attrib.pop(name, None)
    right, down = end.x() > start.x(), end.y() > start.y()
    if upright:  # the same curve, turned: it begins and ends upright
        place.set("rot", str(_QUARTER))
        middle_x, middle_y = x + wide // 2, y + high // 2
        find(place, "a:off").set("x", str(middle_x - high // 2))
        find(place, "a:off").set("y", str(middle_y - wide // 2))
        find(place, "a:ext").set("cx", str(high))
        find(place, "a:ext").set("cy", str(wide))
        _flip(place, across=not down, over=right)
    else:
        _flip(place, across=not right, over=not down)
    line = page.palette.line(element.spPr, link_colour(page.deck.theme).name(), 1.4 * view.scale)
    child(line, "a:tailEnd", type="triangle", w="med", len="med")
    about = find(element, "p:nvCxnSpPr/p:cNvCxnSpPr")
    for tag, id, side in (("a:stCxn", link.start, route.start.side),
                          ("a:endCxn", link.end, route.end.side)):  # fmt: skip
        child(about, tag, id=shapes[id].shape_id, idx=_SITES[side])
    named(made, link.label or "Link")
    if drawn.place is not None and link.label:
        _label(page, view, rect_of(drawn.place), link.label)


def _flip(place: Any, *, across: bool, over: bool) -> None:
    if across:
        place.set("flipH", "1")
    if over:
        place.set("flipV", "1")


def _middle(rect: QRectF, side: int) -> QPointF:
    middle = rect.center()
    return {
        RIGHT: QPointF(rect.right(), middle.y()),
        BOTTOM: QPointF(middle.x(), rect.bottom()),
        LEFT: QPointF(rect.left(), middle.y()),
        TOP: QPointF(middle.x(), rect.top()),
    }[side]


def _label(page: Page, view: _View, rect: QRectF, label: str) -> None:
    theme, scale = page.deck.theme, view.scale
    wide = page.deck.wide(label, LABEL_PIXELS) + 16
    rect = rect.adjusted(-max(wide - rect.width(), 0) / 2, 0, max(wide - rect.width(), 0) / 2, 0)
    place = view.rect(rect)
    made = page.shape(
        place, label, fill=theme.surface, line=theme.line, width=scale, radius=place.height() / 2
    )
    run = Run(text=label, size=LABEL_PIXELS * scale, colour=theme.muted)
    page.write(made, [Paragraph(runs=(run,), align="centre")], upright="middle", wrap=False)
