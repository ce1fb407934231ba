"""The talk of the open canvas: the dialog in which it is prepared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF
from shiboken6 import isValid

from canvas_app.ui.branding.page import BrandPage
from canvas_app.ui.desk import TALK
from canvas_app.ui.focus_place import FocusPlace, focus_again, focus_within
from canvas_app.ui.talk.dialog import TalkDialog
from canvas_app.ui.talk.stops_page import StopsPage

if TYPE_CHECKING:
    from canvas_app.ui.desk import Desk

_KEYS = ("undo", "redo", "save", "present")
"""Actions of the window that work in the dialog as well."""


@dataclass(frozen=True)
class TalkPlace:
    """How the dialog was looked at, kept while it is made anew."""

    part: str
    stop: str | None
    geometry: QRect
    focus: FocusPlace | None


class Talk(QObject):
    """The dialog of one desk; it goes with the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName(TALK)
        self._desk = desk
        self._dialog: TalkDialog | None = None

    @staticmethod
    def of(desk: Desk) -> Talk:
        """The desk's one."""
        return desk.findChild(Talk) or Talk(desk)

    @property
    def dialog(self) -> TalkDialog | None:
        """The dialog, while it is open."""
        if self._dialog is None or not isValid(self._dialog):
            return None
        return self._dialog

    def show(self, part: str = "stops") -> None:
        """Show the stops of the presentation, or the brand, or bring them to the front."""
        self._desk.files.finish_typing()
        dialog = self.dialog or self._made()
        dialog.show_part(part)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @property
    def place(self) -> TalkPlace | None:
        """How the dialog is looked at; None where it is not open."""
        dialog = self.dialog
        if dialog is None or not dialog.isVisible():
            return None
        return TalkPlace(
            dialog.part, dialog.stops.list.chosen, dialog.geometry(), focus_within(dialog)
        )

    def commit(self) -> None:
        """Take over what is typed and not yet in the document."""
        if self.dialog is not None:
            self.dialog.brand.commit()

    def put_up(self, place: TalkPlace) -> None:
        """Show the dialog as it was looked at, in other colours or another language."""
        self.show(place.part)
        dialog = self.dialog
        assert dialog is not None
        dialog.setGeometry(place.geometry)
        dialog.stops.choose(place.stop)
        if place.focus is not None:
            focus_again(dialog, place.focus)

    def _made(self) -> TalkDialog:
        desk = self._desk
        stops = StopsPage(desk.session, desk.theme, self._in_view, desk)
        brand = BrandPage(desk.session, desk.theme, desk.files.folder, desk)
        self._dialog = TalkDialog(desk.session, desk.theme, stops, brand, desk)
        self._dialog.addActions([desk.actions_.each[id] for id in _KEYS])
        return self._dialog

    def _in_view(self) -> QRectF:
        """The part of the canvas that can be seen now."""
        view = self._desk.view
        size = view.viewport().size()
        return QRectF(
            view.to_canvas(QPointF(0, 0)), view.to_canvas(QPointF(size.width(), size.height()))
        )
