"""The backdrops: the panes, and the figures below them."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from canvas_app.document.panes import LANES, Lane, PaneFrame
from canvas_app.drawing.market_panel import paint_panel
from canvas_app.drawing.panes import (
    PaneNotes,
    header_rect,
    lit_rects,
    note_rect,
    paint_pane,
    paint_plus,
    paint_tidy,
    qrect,
)
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.numbers.model import Model
from canvas_app.numbers.shown import Shown

PANE_Z, PANEL_Z = -3e9, -2e9
"""Behind every link and card."""


class PaneItem(QGraphicsItem):
    """A pane: a backdrop, never the parent of its cards."""

    def __init__(self, frame: PaneFrame, notes: PaneNotes, theme: Theme) -> None:
        super().__init__()
        self.frame, self.notes, self.theme = frame, notes, theme
        self.lit = False
        self.lit_lane: Lane | None = None
        self.hot = False
        self.tools = self.tidy_hot = False
        """Whether the pointer is over the title, and over what tidies up there."""
        self.looks = False
        """Whether the canvas is only looked at, so that nothing is offered."""
        self.setZValue(PANE_Z)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def show_pane(self, frame: PaneFrame, notes: PaneNotes) -> None:
        """Show another state of the pane; only words that differ are painted anew."""
        before, pane = self.notes, frame.pane
        if frame is not self.frame:
            self.prepareGeometryChange()
        elif notes.hints.get(pane) == before.hints.get(pane):
            self.notes = notes
            if notes.panes.get(pane) != before.panes.get(pane):
                self._update_part(header_rect(frame))
            for lane in LANES if pane == "market" else ():
                if notes.lanes.get(lane) != before.lanes.get(lane):
                    self._update_part(note_rect(frame, lane))
            return
        self.frame, self.notes = frame, notes
        self.update()

    def light(self, lit: bool, lane: Lane | None = None) -> None:
        """Show whether what is being dragged would land here."""
        before = self.lit, self.lit_lane
        self.lit, self.lit_lane = lit, lane
        if before[0] != lit:
            self.update()
        elif before[1] != lane:
            for changed in (before[1], lane):
                for part in lit_rects(self.frame, changed) if changed else ():
                    self._update_part(part)

    def _update_part(self, part: QRectF) -> None:
        """Of several parts, an item's own `update` would paint all that lies between them too."""
        self.scene().update(part)  # a pane lies at the origin

    def heat(self, hot: bool) -> None:
        """Show that the pointer is over the +."""
        if hot != self.hot:
            self.hot = hot
            self.update()

    def offer(self, tools: bool, tidy_hot: bool = False) -> None:
        """Show what the title offers while the pointer is over it."""
        if (tools, tidy_hot) != (self.tools, self.tidy_hot):
            self.tools, self.tidy_hot = tools, tidy_hot
            self._update_part(header_rect(self.frame))

    def look_on(self, looks: bool) -> None:
        """Offer nothing, or everything again."""
        self.looks = looks
        self.update()

    def boundingRect(self) -> QRectF:
        return qrect(self.frame.rect).adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        exposed = option.exposedRect
        paint_pane(
            painter,
            self.frame,
            self.notes,
            self.theme,
            tr,
            lit=self.lit,
            lit_lane=self.lit_lane,
            tidy=self.tools,
            plus=not self.looks,
            within=exposed,
        )
        if not self.looks:
            paint_plus(painter, self.frame, self.theme, hot=self.hot)
        if self.tools and not self.looks:
            paint_tidy(painter, self.frame, self.theme, hot=self.tidy_hot)


class PanelItem(QGraphicsItem):
    """The figures below the panes."""

    def __init__(self, rect: QRectF, model: Model, case: Case, shown: Shown, theme: Theme) -> None:
        super().__init__()
        self.rect, self.model, self.case, self.shown, self.theme = rect, model, case, shown, theme
        self.setZValue(PANEL_Z)
        # what lies over it moves; its charts stay the same and take 3 ms to paint
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_model(self, rect: QRectF, model: Model, case: Case, shown: Shown) -> None:
        """Show other figures."""
        if rect != self.rect:
            self.prepareGeometryChange()
        self.rect, self.model, self.case, self.shown = rect, model, case, shown
        self.update()

    def boundingRect(self) -> QRectF:
        return self.rect.adjusted(-2, -2, 2, 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint_panel(painter, self.rect, self.model, self.case, self.shown, self.theme)
