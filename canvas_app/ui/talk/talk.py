"""The talk of the open canvas: the dialog in which it is prepared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF
from shiboken6 import isValid

from canvas_app.ui.branding.page import BrandPage
from canvas_app.ui.talk.dialog import TalkDialog
from canvas_app.ui.talk.stops_page import StopsPage

if TYPE_CHECKING:
    from canvas_app.ui.desk import Desk

_KEYS = ("undo", "redo", "save")
"""Actions of the window that work in the dialog as well."""


class Talk(QObject):
    """The dialog of one desk; it goes with the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
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
