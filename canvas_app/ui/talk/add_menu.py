"""What can be added to a talk: the selected cards, what is in view, a chart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QMenu, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.stops import CHART_TITLES, STANDARD, title_of
from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme
from canvas_app.editing.stops import add_stop, in_reading_order
from canvas_app.i18n import tr
from canvas_app.ui.look import icon
from canvas_app.ui.session import Session
from canvas_app.ui.talk.words import ICONS


class AddMenu(QMenu):
    """Offers what can be added now. `in_view` gives the part of the canvas that can be seen."""

    added = Signal(str)
    """The id of a stop that was just made."""

    def __init__(
        self, session: Session, theme: Theme, in_view: Callable[[], QRectF], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._in_view = session, theme, in_view
        self.after: str | None = None
        """The stop behind which others are added."""
        self.aboutToShow.connect(self._offer)

    def selected(self) -> tuple[str, ...]:
        """The selected cards, as they are read on the canvas."""
        return in_reading_order(self._session.canvas, self._session.selection)

    def seen(self) -> dict[str, float]:
        """The part of the canvas that is in view, as a stop keeps it."""
        rect = self._in_view().toAlignedRect()
        return {"x": rect.x(), "y": rect.y(), "width": rect.width(), "height": rect.height()}

    def _offer(self) -> None:
        self.clear()
        for old in self.findChildren(QMenu):  # which `clear` leaves behind
            old.deleteLater()
        session, tint = self._session, self._theme.muted
        cards = self.addAction(icon(ICONS["cards"], tint), tr("Selected cards"))
        cards.setEnabled(bool(session.selection))
        cards.triggered.connect(self._add_cards)
        area = self.addAction(icon(ICONS["area"], tint), tr("This view"))
        area.triggered.connect(self._add_area)
        charts = self.addMenu(icon(ICONS["chart"], tint), tr("Chart"))
        for key, title in CHART_TITLES.items():
            each = charts.addAction(tr(title).replace("&", "&&"))
            each.triggered.connect(partial(self._add, shows="chart", chart=key))
        there = {stop.id for stop in session.canvas.talk}
        missing = [stop for stop in STANDARD if stop.id not in there]
        if missing:
            self.addSeparator()
        for stop in missing:
            each = self.addAction(icon(ICONS[stop.shows], tint), tr(title_of(stop)))
            each.triggered.connect(partial(self._add, shows=stop.shows))

    def _add_cards(self) -> None:
        self._add(shows="cards", cards=self.selected())

    def _add_area(self) -> None:
        self._add(shows="area", area=self.seen())

    def _add(self, _checked: bool = False, **fields: Any) -> None:
        made: list[str] = []

        def edit(canvas: Canvas) -> Canvas:
            after, id = add_stop(canvas, self.after, **fields)
            made.append(id)
            return after

        if self._session.apply(Text("Add stop"), edit):
            self.added.emit(made[0])
