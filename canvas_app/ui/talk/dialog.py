"""Preparing a presentation: its stops, and the brand in which it is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.text import N_, Text
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.branding.page import BrandPage
from canvas_app.ui.look import set_role
from canvas_app.ui.notice import Notice
from canvas_app.ui.plain import label
from canvas_app.ui.segments import Segments
from canvas_app.ui.session import Session
from canvas_app.ui.talk.stops_page import StopsPage

PARTS = {"stops": N_("Stops"), "brand": N_("Brand")}
_SIZE = (900, 620)


class TalkDialog(QDialog):
    """Stands beside the window, so that cards can be selected meanwhile; it holds nothing up."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        stops: StopsPage,
        brand: BrandPage,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Presentation"))
        self._session = session
        self.stops, self.brand = stops, brand
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        self.parts = Segments(tr("Part"), {key: tr(word) for key, word in PARTS.items()})
        self.parts.chosen.connect(self.show_part)
        head = QHBoxLayout()
        head.addWidget(label(tr("Presentation"), "title"))
        head.addStretch(1)
        head.addWidget(self.parts)
        column.addLayout(head)
        self.why = label("", "warning", wrap=True)
        column.addWidget(self.why)
        self._stack = QStackedWidget()
        self._stack.addWidget(stops)
        self._stack.addWidget(brand)
        column.addWidget(self._stack, 1)
        close = QPushButton(tr("Close"))
        set_role(close, "primary")
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(stops.tools, 1)
        foot.addStretch()
        foot.addWidget(close)
        column.addLayout(foot)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a line of text ends nothing
        self.notice = Notice(self, theme)
        session.refused.connect(self._refused)
        session.read_only_changed.connect(self._follow_read_only)
        self._follow_read_only()
        self._fit_into_window()
        self.show_part("stops")

    def show_part(self, part: str) -> None:
        """Show the stops, or the brand."""
        self.parts.show_choice(part)
        self._stack.setCurrentWidget(self.stops if part == "stops" else self.brand)
        self.stops.tools.setVisible(part == "stops")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def part(self) -> str:
        """ "stops" or "brand"."""
        return "stops" if self._stack.currentWidget() is self.stops else "brand"

    @property
    def _first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.stops.list if self.part == "stops" else self.parts.buttons[self.part]

    def _refused(self, text: Text) -> None:
        if self.isActiveWindow():
            self.notice.show(tr(text))

    def _follow_read_only(self) -> None:
        why = self._session.read_only
        self.why.setText(tr(why.why) if why is not None else "")
        self.why.setVisible(why is not None)

    def _fit_into_window(self) -> None:
        width, height = _SIZE
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window()
            width, height = min(width, window.width() - 60), min(height, window.height() - 60)
        self.resize(width, height)
