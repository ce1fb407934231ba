"""Keeps the links on the board where the cards are, and paints them.

A route is found when its link is first painted, and what does not fit into the time of a frame is
painted as a plain curve until there is time. While cards are dragged, their own links follow at
each step; links that are in the way of the cards go around them as soon as the gesture rests.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping

from PySide6.QtCore import QLineF, QObject, QPointF, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene

from canvas_app.document.canvas import Link
from canvas_app.drawing.boxes import Box, Places
from canvas_app.drawing.links import (
    Drawn,
    box_of,
    distance,
    drawn,
    label_of,
    link_colour,
    link_pen,
    paint_label,
    paint_line,
    paint_lines,
    paint_marked,
    rect_of,
)
from canvas_app.drawing.routes import Routes
from canvas_app.drawing.routing import Port
from canvas_app.drawing.theme import Theme
from canvas_app.ui.board.hub import Hub, paint_straight
from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.items.link import LABEL_Z, LINK_Z, LinkItem, LinkLayer

REACH = 6.0
"""How near to a link the pointer must be, in pixels of the view."""
LIVE = 6
"""So many links find their way at each step of a drag; more of them are curves meanwhile."""
CURVES = 24
"""Beyond that, links that follow are straight lines while the drag lasts."""
_REST_MS = 140
_FRAME = 0.004
"""Seconds that finding routes may take in one frame. In a drag, those in the hand take it all."""
_STEP = 0.003
"""The same, in one step of a drag."""
_STEPS_IN_HAND = 700
_FEW = 40
"""More lines in view than these are thin while the view moves."""
_FAR = 0.35
"""Below this zoom nobody sees which way a link takes: those not known yet are straight."""
_HEADS = 0.42
_LABELS = 0.5
"""The zooms from which arrowheads and labels can be made out."""


class BoardLinks(QObject):
    """All links of a board."""

    def __init__(self, scene: QGraphicsScene, cards: Mapping[str, CardItem], theme: Theme) -> None:
        super().__init__(scene)
        self.items: dict[str, LinkItem] = {}
        self.theme = theme
        self.chosen: str | None = None
        self.hovered: str | None = None
        self.edited: str | None = None
        """The link whose label is being typed: the editor stands in its place."""
        self.lifted: str | None = None
        self._board, self.cards = scene, cards
        self._routes = Routes()
        self._places: Places[str] = Places()
        self._in_hand: set[str] = set()
        """Links that were drawn in a hurry: their cards are being dragged."""
        self._waiting: set[str] = set()
        """Links that are to go another way once the gesture rests."""
        self._begun = False
        self._moved: set[str] = set()
        self._hub = Hub()
        self._late: set[str] = set()
        """Links that wait for time to find their way."""
        self._uncovered: list[Box] = []
        """What to paint again once this frame is done."""
        self._hurried = False
        self._lines = LinkLayer(LINK_Z, self._paint_lines)
        self._labels = LinkLayer(LABEL_Z, self._paint_labels)
        scene.addItem(self._lines)
        scene.addItem(self._labels)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.settle)
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.setInterval(_REST_MS)
        self._moving.timeout.connect(self._look_again)
        self._thin = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._find_late)

    # --- what there is -----------------------------------------------------------------------

    def show(
        self, cards: Iterable[str], gone: Iterable[str] = (), links: Iterable[Link] | None = None
    ) -> None:
        """These cards are new, or lie elsewhere; those are gone; and these are the links now."""
        if links is not None:
            links = tuple(links)
        if not self._begun:
            if links is not None:
                self.items = {link.id: LinkItem(link, self) for link in links}
            return
        changed, own = set[str](), set[str]()
        for id in cards:
            passing = self._routes.place(id, box_of(self.cards[id].frame))
            if passing:
                own |= self._routes.links_of((id,))
                changed |= passing
        if links is not None:
            own |= self._show_links(links)
        for id in gone:
            changed |= self._routes.forget(id)
        self._redo(own & self.items.keys())
        self._go_around((changed - own) & self.items.keys())
        self.settle()

    def _begin(self) -> None:
        """Nothing of this is done before a link is painted or asked for: opening is quick."""
        if self._begun or not self.items:
            return
        self._begun = True
        for id, card in self.cards.items():
            self._routes.place(id, box_of(card.frame))
        for id, item in self.items.items():
            self._routes.connect(id, item.link.start, item.link.end)
        self._redo(self.items, silently=True)

    def _show_links(self, links: Iterable[Link]) -> set[str]:
        present = {link.id: link for link in links}
        changed: set[str] = set()
        for id in self.items.keys() - present.keys():
            changed |= self._routes.disconnect(id)
            self._uncover(id)
            del self.items[id]
            self._places.drop(id)
            self._in_hand.discard(id)
        for id, link in present.items():
            item = self.items.get(id)
            if item is not None and item.link is link:
                continue
            if item is None:
                self.items[id] = LinkItem(link, self)
            else:
                item.link = link
            changed.add(id)
            changed |= self._routes.connect(id, link.start, link.end)
        return changed

    def follow(self, ids: Collection[str]) -> None:
        """Some cards are being moved: their links follow at once, the others when it rests."""
        if not self.items:
            return
        self._begin()
        frames = {id: box_of(self.cards[id].frame) for id in ids if id in self.cards}
        moved = {
            id: box
            for id, box in frames.items()
            if id in self._moved or box != self._routes.box(id)
        }
        if not moved:
            return
        own = self._routes.links_of(moved)
        self._moved |= moved.keys()
        self._rest.start()
        if len(own) > CURVES:
            self._follow_straight(own, moved)
        elif len(own) > LIVE or len(moved) > LIVE or self._hurried:
            self._in_hand |= own
            for id, route in self._routes.curves(own, moved).items():
                self._draw(id, drawn(route))
        else:
            self._follow_live(own, moved)

    def _follow_live(self, own: set[str], moved: Mapping[str, Box]) -> None:
        """The links go their proper ways at each step, as long as they are found quickly."""
        begun = time.perf_counter()
        waiting: set[str] = set()
        for id, box in moved.items():
            waiting |= self._routes.place(id, box)
        self._waiting |= waiting - own
        self._in_hand |= own
        for id in own & waiting:
            self._draw(id, drawn(self._routes.route(id, _STEPS_IN_HAND)))
            if time.perf_counter() - begun > _STEP:
                self._hurried = True
        # the last one may have taken long: the next step is a quick one

    def _follow_straight(self, own: set[str], moved: Mapping[str, Box]) -> None:
        """More links than can be followed one by one: straight lines until it rests."""
        if not own <= self._in_hand:
            self._hub.begin([(*self._routes.cards(id), *self._routes.middles(id)) for id in own])
            for id in own - self._in_hand:
                self._uncover(id)
                item = self.items[id]
                item.shown, item.label, item.straight = None, None, True
            self._in_hand |= own
        area = self._hub.follow(moved)
        if area is not None:
            self._update(area)

    def settle(self) -> None:
        """A gesture rests or has ended: every link goes its proper way."""
        self._rest.stop()
        self._hurried = False
        changed = set(self._waiting)
        for id in self._moved & self.cards.keys():
            changed |= self._routes.place(id, box_of(self.cards[id].frame))
        left = self._hub.end()
        if left is not None:
            self._update(left)
        if self._late:
            self._soon.start(0)
        own = self._in_hand
        if own:
            changed |= self._routes.renew(own)
        self._in_hand, self._waiting, self._moved = set(), set(), set()
        self._redo(own & self.items.keys())
        self._go_around((changed - own) & self.items.keys())
        self._look_again()

    # --- asking ------------------------------------------------------------------------------

    def at(self, point: QPointF, zoom: float) -> LinkItem | None:
        """The link under a point, or the nearest within a few pixels."""
        self._begin()
        reach = REACH / zoom
        x, y = point.x(), point.y()
        best, least = None, reach
        for id in sorted(self._places.near(Box(x, y, x, y).grown(reach))):
            item = self.items[id]
            if item.label is not None and zoom >= _LABELS:
                left, top, right, bottom = item.label
                if left <= x <= right and top <= y <= bottom:
                    return item
            if item.shown is not None:
                far = distance(item.shown.line, (x, y)) - (0.5 if id == self.chosen else 0)
                if far <= least:
                    best, least = item, far
        return best

    def ports(self, id: str) -> tuple[Port, Port]:
        """Where a link leaves and where it arrives."""
        route = self.shown(id).route
        return route.start, route.end

    def label_area(self, id: str) -> Box:
        """Where the label of a link stands, or would stand if it had one."""
        shown, item = self.shown(id), self.items[id]
        return item.label or self._label_of(item, shown, " ")

    # --- while the view moves ----------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether links are still to find their way, or to be painted as they are at rest."""
        return bool(self._late) or any(
            timer.isActive() for timer in (self._moving, self._rest, self._soon)
        )

    def hurry(self) -> None:
        """Another part of the board is shown, and soon another: many thick lines are thin now.

        At twice the pixels a hundred of them take 30 ms of a frame, thin ones 4.
        """
        self._moving.start()

    def _look_again(self) -> None:
        if self._thin:
            self._thin = False
            self._board.update()

    # --- marking -----------------------------------------------------------------------------

    def choose(self, id: str | None) -> None:
        """Mark the selected link."""
        if id != self.chosen:
            before, self.chosen = self.chosen, id
            self._repaint(before, id)

    def hover(self, id: str | None) -> None:
        """Mark the link under the pointer."""
        if id != self.hovered:
            before, self.hovered = self.hovered, id
            self._repaint(before, id)

    def edit(self, id: str | None) -> None:
        """Hide the label that is being typed."""
        if id != self.edited:
            before, self.edited = self.edited, id
            self._repaint(before, id)

    def lift(self, id: str | None) -> None:
        """Do not paint a link whose end is in somebody's hand."""
        if id != self.lifted:
            before, self.lifted = self.lifted, id
            self._repaint(before, id)

    # --- drawing -----------------------------------------------------------------------------

    def _redo(self, ids: Iterable[str], *, silently: bool = False) -> None:
        """These links are to find their way when they are next painted."""
        area: Box | None = None
        for id in ids:
            item = self.items.get(id)
            if item is None:
                continue
            start, end = self._routes.ends(id)
            place = start.united(end).grown(90)
            for box in (item.place, place):
                if box is not None:
                    area = box if area is None else area.united(box)
            item.shown, item.label, item.straight, item.place = None, None, False, place
            item.line = None
            self._places.put(id, place)
        if area is not None and not silently:
            self._update(area)

    def _go_around(self, ids: Iterable[str]) -> None:
        """These links may have to go another way; until it is found, they are seen as they are."""
        for id in ids:
            item = self.items[id]
            if item.shown is None or item.straight:
                self._redo((id,))
            else:
                item.stale = True
                self._uncover(id)

    def _uncover(self, id: str) -> None:
        """Paint again what is where a link is drawn."""
        item = self.items[id]
        if item.shown is not None:
            for piece in item.shown.pieces():
                self._update(piece)
            if item.label is not None:
                self._update(item.label.grown(2))
        elif item.place is not None:
            self._update(item.place)

    def shown(self, id: str) -> Drawn:
        """How a link is drawn; its way is found now if it has not been painted yet."""
        self._begin()
        item = self.items[id]
        if item.shown is None or item.stale:
            return self._draw(id, drawn(self._routes.route(id)))
        return item.shown

    def _draw(self, id: str, shown: Drawn) -> Drawn:
        item = self.items[id]
        self._uncover(id)
        item.shown, item.straight, item.label, item.stale = shown, False, None, False
        item.place = shown.bounds
        if item.link.label:
            item.label = self._label_of(item, shown, item.link.label)
            item.place = item.place.united(item.label.grown(2))
        self._places.put(id, item.place)
        self._uncover(id)
        return shown

    def _label_of(self, item: LinkItem, shown: Drawn, label: str) -> Box:
        return label_of(item.link.id, label, shown.line, self._routes)

    def _update(self, box: Box) -> None:
        self._board.update(rect_of(box))

    def _repaint(self, *ids: str | None) -> None:
        for id in ids:
            if id is not None and id in self.items:
                self._uncover(id)

    # --- painting ----------------------------------------------------------------------------

    def _paint_lines(self, painter: QPainter, exposed: Box, scale: float) -> None:
        self._begin()
        until = time.perf_counter() + (0.0 if self._in_hand else _FRAME)
        straight = list(self._hub.lines)
        pen = link_pen(link_colour(self.theme), scale * painter.device().devicePixelRatioF())
        marked, quiet = [], []
        for id in self._places.near(exposed):
            item = self.items[id]
            shown = item.shown
            if item.straight or id == self.lifted:
                continue
            if shown is None and (scale < _FAR or time.perf_counter() > until):
                straight.append(self._line(item))
                if scale >= _FAR:
                    self._later(id)
                continue
            if shown is None:
                shown = self._find(id)
            elif item.stale:
                self._later(id)
            if id in (self.chosen, self.hovered):
                marked.append((id == self.chosen, shown))
            else:
                quiet.append(shown)
        moving = self._moving.isActive() or bool(self._in_hand)
        if moving and len(quiet) > _FEW and pen.widthF() != 1:
            pen = link_pen(link_colour(self.theme), 0.0)
            self._thin = True
        paint_lines(painter, quiet, pen, heads=scale >= _HEADS)
        if straight:
            paint_straight(painter, straight, link_colour(self.theme))
        for chosen, shown in sorted(marked, key=lambda one: one[0]):
            paint_marked(painter, shown, self.theme, scale, chosen=chosen)

    def paint_one(self, painter: QPainter, item: LinkItem, scale: float) -> None:
        """Paint one link by itself, such as a copy that is being dragged."""
        pen = link_pen(link_colour(self.theme), scale * painter.device().devicePixelRatioF())
        paint_line(painter, self.shown(item.link.id), pen)
        if item.label is not None:
            paint_label(painter, item.label, item.link.label, self.theme)

    def _line(self, item: LinkItem) -> QLineF:
        if item.line is None:
            (ax, ay), (bx, by) = self._routes.middles(item.link.id)
            item.line = QLineF(ax, ay, bx, by)
        return item.line

    def _find(self, id: str) -> Drawn:
        """Find the way of a link; what has to be painted for it is painted soon."""
        item = self.items[id]
        before, was_at, label = item.shown, item.place, item.label
        item.shown = shown = drawn(self._routes.route(id))
        item.label, item.stale = None, False
        place = shown.bounds
        if item.link.label:
            item.label = self._label_of(item, shown, item.link.label)
            place = place.united(item.label.grown(2))
        if before is not None and before.route != shown.route:
            self._uncovered.extend((*before.pieces(), place))
            if label is not None:
                self._uncovered.append(label.grown(2))
        elif before is None and was_at is not None:
            self._uncovered.append(was_at.united(place))
        item.place = place
        self._places.put(id, place)
        self._soon.start(0)
        return shown

    def _later(self, id: str) -> None:
        """Find the way of a link when there is time: after this frame, or when a gesture rests."""
        self._late.add(id)
        if not self._in_hand:
            self._soon.start(0)

    def _find_late(self) -> None:
        until = time.perf_counter() + _FRAME
        while self._late and not self._in_hand and time.perf_counter() <= until:
            id = self._late.pop()
            item = self.items.get(id)
            if item is not None and (item.stale or item.shown is None):
                self._find(id)
        uncovered, self._uncovered = set(self._uncovered), []
        for box in uncovered:
            self._update(box)
        if self._late and not self._in_hand:
            self._soon.start(0)

    def _paint_labels(self, painter: QPainter, exposed: Box, scale: float) -> None:
        if scale < _LABELS:
            return
        for id in self._places.near(exposed):
            item = self.items[id]
            if (
                item.label is None
                or id in (self.edited, self.lifted)
                or not item.label.touches(exposed)
            ):
                continue
            edge = self.theme.selection if id in (self.chosen, self.hovered) else ""
            paint_label(painter, item.label, item.link.label, self.theme, edge=edge)
