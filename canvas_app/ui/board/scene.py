"""Keeps the items on the board the same as the session's canvas, touching only what changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from canvas_app.document.canvas import Canvas, Image
from canvas_app.document.cards import Card, ImageCard
from canvas_app.document.panes import Lane, Pane
from canvas_app.drawing.decoding import Album
from canvas_app.drawing.face import Face, face_of, results_of
from canvas_app.drawing.market_panel import panel_rect
from canvas_app.drawing.notes import notes_of
from canvas_app.drawing.panes import plus_rect, qrect
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.numbers.shown import Shown
from canvas_app.ui.board.items.blocks import BlocksItem
from canvas_app.ui.board.items.card import CardItem, Detail
from canvas_app.ui.board.items.link import LinkItem
from canvas_app.ui.board.items.panes import PaneItem, PanelItem
from canvas_app.ui.board.links import BoardLinks
from canvas_app.ui.session import Session

ROOM = 4000.0
"""How far one can pan beyond what lies on the board."""


class BoardScene(QGraphicsScene):
    """The session's canvas as items."""

    shown_anew = Signal()
    """After every change: overlays that depend on frames are to be painted again."""

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.theme = session, theme
        self.cards: dict[str, CardItem] = {}
        self.detail = Detail.FULL
        self._results: dict[str, tuple[str, ...]] = {}
        self._case = session.case
        canvas, model, shown = session.canvas, session.model, self._shown()
        notes = notes_of(model, shown, session.case)
        self.panes: dict[Pane, PaneItem] = {}
        for frame in canvas.panes:
            self.panes[frame.pane] = PaneItem(frame, notes, theme)
            self.addItem(self.panes[frame.pane])
        self.panel = PanelItem(panel_rect(canvas), model, session.case, shown, theme)
        self.addItem(self.panel)
        self.blocks = BlocksItem(self.cards, theme)
        self.addItem(self.blocks)
        self._results = results_of(model, shown, session.case)
        self._chosen: frozenset[str] = frozenset()
        self._content: QRectF | None = None
        self._album = Album()
        self._images: tuple[Image, ...] = ()
        self._by_hash: dict[str, Image] = {}
        self._paper = QRectF()
        self.wires = BoardLinks(self, self.cards, theme)
        self._sync(canvas.cards)
        self.wires.show((), (), canvas.links)
        self._mark_selection()
        session.changed.connect(self._changed)
        session.numbers_changed.connect(self._numbers_changed)
        session.numbers_settled.connect(self._numbers_settled)
        session.selection_changed.connect(self._mark_selection)
        session.read_only_changed.connect(self._follow_read_only)
        self._follow_read_only()

    def _follow_read_only(self) -> None:
        for item in self.panes.values():
            item.look_on(self.session.read_only is not None)

    # --- asking ------------------------------------------------------------------------------

    def card_at(self, point: QPointF) -> CardItem | None:
        """The topmost card under a point."""
        return next((i for i in self.items(point) if isinstance(i, CardItem)), None)

    @property
    def links(self) -> dict[str, LinkItem]:
        """The links by their id."""
        return self.wires.items

    def link_at(self, point: QPointF, zoom: float = 1.0) -> LinkItem | None:
        """The link under a point, within a few pixels."""
        return self.wires.at(point, zoom)

    def plus_at(self, point: QPointF) -> Pane | None:
        """The pane whose + is under a point."""
        if self.session.read_only is not None:
            return None
        for pane, item in self.panes.items():
            if plus_rect(item.frame).adjusted(-4, -4, 4, 4).contains(point):
                return pane
        return None

    def cards_in(self, area: QRectF) -> set[str]:
        """The cards that an area touches."""
        return {i.card.id for i in self.items(area) if isinstance(i, CardItem)}

    def content(self, ids: Collection[str] | None = None) -> QRectF:
        """The frame of some cards, or of everything there is."""
        if ids is not None:
            return self._around(ids)
        if self._content is None:
            around = self._around(self.cards).united(self.panel.rect)
            self._content = around.united(self.content_of_panes())
        return QRectF(self._content)

    def _around(self, ids: Iterable[str]) -> QRectF:
        area = QRectF()
        for id in ids:
            area = area.united(self.cards[id].frame)
        return area

    def content_of_panes(self) -> QRectF:
        """The frame of the five panes."""
        area = QRectF()
        for item in self.panes.values():
            area = area.united(qrect(item.frame.rect))
        return area

    # --- showing -----------------------------------------------------------------------------

    def follow_links(self, ids: Collection[str]) -> None:
        """Let the links of some cards follow them."""
        self.wires.follow(ids)

    def light(self, pane: Pane | None, lane: Lane | None = None) -> None:
        """Show where what is being dragged would land."""
        for name, item in self.panes.items():
            item.light(name == pane, lane if name == pane else None)

    def restore(self, ids: Collection[str]) -> None:
        """Put items back to where the document says that their cards are, if they still are."""
        by_id = self.session.canvas.by_id
        for id in ids:
            if id in by_id:
                self.cards[id].show_card(by_id[id], self._face(by_id[id]))
        self.wires.show(self.cards.keys() & set(ids))
        self._show_blocks()

    def set_detail(self, detail: Detail) -> None:
        """Paint more or less of each card."""
        if detail is not self.detail:
            self.detail = detail
            for item in self.cards.values():
                item.show_detail(detail)
            self.blocks.setVisible(detail is Detail.BLOCK)
            self._show_blocks()
            self.update()

    def _show_blocks(self) -> None:
        if self.detail is Detail.BLOCK:
            self.blocks.show_cards(self.sceneRect())

    # --- following the session ---------------------------------------------------------------

    def _changed(self, before: Canvas, after: Canvas) -> None:
        if (before.currency, before.language) != (after.currency, after.language):
            changed = list(after.cards)  # each says something else, though it is the same
        else:
            changed = _changed_cards(before, after)
        gone = self.cards.keys() - after.by_id.keys()
        self._sync(changed, gone)
        links = None if before.links is after.links else after.links
        self.wires.show([card.id for card in changed], gone, links)
        self._show_blocks()
        self.shown_anew.emit()

    def _sync(self, cards: Iterable[Card], gone: Iterable[str] = ()) -> None:
        """Show cards that are new or have changed, and those no more that are gone."""
        area = QRectF()
        self._content = None
        for id in gone:
            self.removeItem(self.cards.pop(id))
        for card in cards:
            item = self.cards.get(card.id)
            if item is None:
                item = CardItem(card, self._face(card), self.theme, self._show_blocks)
                self.cards[card.id] = item
                item.show_detail(self.detail)
                item.choose(card.id in self._chosen)
                self.addItem(item)
            else:
                item.show_card(card, self._face(card))
            self._show_pictures((item,))
            area = area.united(item.frame)
        near = ROOM / 4
        if not self._paper.contains(area.adjusted(-near, -near, near, near)):
            # said, not left to Qt: layers that reach everywhere would make its index useless
            self._paper = self.content().adjusted(-ROOM, -ROOM, ROOM, ROOM)
            self.setSceneRect(self._paper)

    def _numbers_changed(self) -> None:
        session, shown = self.session, self._shown()
        model = session.model
        notes = notes_of(model, shown, session.case)
        for frame in session.shown.panes:
            self.panes[frame.pane].show_pane(frame, notes)
        results = results_of(model, shown, session.case)
        before, self._results = self._results, results
        changed = {id for id in before.keys() | results.keys() if before.get(id) != results.get(id)}
        if session.case != self._case:  # cards say their own numbers in the case too
            self._case = session.case
            changed = set(self.cards)
        for id in changed & self.cards.keys():
            item = self.cards[id]
            place, order = item.pos(), item.zValue()
            item.show_card(item.card, self._face(item.card))
            item.setPos(place)  # it may be in somebody's hand
            item.setZValue(order)
        self.follow_links(changed)

    def _numbers_settled(self) -> None:
        session = self.session
        self._content = None
        self.panel.show_model(panel_rect(session.shown), session.model, session.case, self._shown())

    def _mark_selection(self) -> None:
        before, self._chosen = self._chosen, self.session.selection
        for id in (before ^ self._chosen) & self.cards.keys():
            self.cards[id].choose(id in self._chosen)
        self._show_blocks()
        self.wires.choose(self.session.selected_link)
        self.shown_anew.emit()

    @property
    def broken_pictures(self) -> int:
        """How many cards have a picture that can't be shown."""
        return sum(item.picture_broken for item in self.cards.values())

    def _show_pictures(self, items: Iterable[CardItem]) -> None:
        """Decode the pictures of some cards, each once."""
        images = self.session.canvas.images
        if self._images is not images:
            self._images, self._by_hash = images, {image.sha256: image for image in images}
            self._album.show_only(self._by_hash)
        for item in items:
            card = item.card
            if isinstance(card, ImageCard):
                image = self._by_hash.get(card.image)
                item.picture = self._album.of(image) if image else None
                item.picture_broken = bool(card.image) and item.picture is None

    def _shown(self) -> Shown:
        canvas = self.session.canvas
        return Shown(canvas.currency, canvas.language, tr, self.session.case)

    def _face(self, card: Card) -> Face:
        return face_of(card, self._shown(), self._results.get(card.id, ()))


def _changed_cards(before: Canvas, after: Canvas) -> list[Card]:
    """The cards of a canvas that were not there before, or were others."""
    if len(before.cards) == len(after.cards):
        pairs = zip(before.cards, after.cards, strict=True)
        found = [new for old, new in pairs if old is not new]
        if len(found) * 2 < len(after.cards):
            return found
    known = before.by_id
    return [card for card in after.cards if known.get(card.id) is not card]
