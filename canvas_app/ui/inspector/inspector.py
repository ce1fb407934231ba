"""The inspector: shows what is selected, rebuilt only when that is another thing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.numbers.cases import case_title
from canvas_app.ui.inspector.card_page import CardPage
from canvas_app.ui.inspector.comments import CommentPlace
from canvas_app.ui.inspector.link_page import LinkPage
from canvas_app.ui.inspector.page import MARGIN, Page
from canvas_app.ui.inspector.pieces import Ground, in_reading_order
from canvas_app.ui.inspector.result_box import ResultBox
from canvas_app.ui.inspector.results import result
from canvas_app.ui.inspector.settings_page import SettingsPage
from canvas_app.ui.inspector.several_page import SeveralPage
from canvas_app.ui.session import Session

WIDTH = 312

_Wanted = tuple[object, ...]


class _QuietScrollBar(QScrollBar):
    """Always has its room, so that fields keep their width, and is seen only when it scrolls."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class Inspector(QWidget):
    """The panel on the right.

    Whatever is typed goes through `session.apply`; whatever changes elsewhere is shown here.
    """

    jump = Signal(str)
    """The id of a card that is named here and should be shown."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._theme = session, theme
        self._author = ""
        self.tools: Sequence[QAction] = ()
        """What arranges several selected cards."""
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(280)
        self.setAccessibleName(tr("Inspector"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setVerticalScrollBar(_QuietScrollBar())
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._line = QFrame()
        self._line.setProperty("role", "line")
        self._line.setFixedHeight(1)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._line)
        column.addLayout(self._foot)
        self._box = ResultBox(theme)
        self._box.jump.connect(self.jump)
        self._box.hide()
        self._foot.addWidget(self._box)
        self._wanted: _Wanted = ()
        self.page = self._build()
        session.read_only_changed.connect(self._on_read_only)
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self._on_selection)
        session.numbers_changed.connect(self._on_case)
        session.numbers_settled.connect(self._on_numbers)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 600)

    def commit(self) -> None:
        """Take over what is typed in a field but not finished; call it before saving."""
        self.page.commit()

    @property
    def author(self) -> str:
        """Who comments: the name that stands on new comments."""
        return self._author

    @author.setter
    def author(self, name: str) -> None:
        if name != self._author:
            self._author = name
            if isinstance(self.page, CardPage):
                self.page.ground = self.page.comments.ground = self._ground(self.page.ground.accent)

    def comment(self) -> None:
        """Put the cursor into the field for a new comment."""
        if isinstance(self.page, CardPage):
            self._bring_into_view(self.page.comments)
            self.page.comments.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_comments(self) -> None:
        """Bring the comments of the card into view, down to the field for a new one."""
        if isinstance(self.page, CardPage):
            self._bring_into_view(self.page.comments)

    def _bring_into_view(self, part: QWidget) -> None:
        layout = self.page.layout()
        if layout is not None:  # a form that was made just now has no places yet
            layout.activate()
            self.page.resize(self.page.width(), self.page.sizeHint().height())
        QApplication.sendPostedEvents(None, 0)
        self._scroll.ensureWidgetVisible(part, 0, MARGIN)

    @property
    def typed_comment(self) -> CommentPlace | None:
        """What is being typed among the comments of a card; setting it goes on with it."""
        return self.page.comments.place() if isinstance(self.page, CardPage) else None

    @typed_comment.setter
    def typed_comment(self, place: CommentPlace | None) -> None:
        if place is not None and isinstance(self.page, CardPage):
            self.page.comments.go_on(place)

    @property
    def scrolled(self) -> int:
        """How far the form is scrolled."""
        return self._scroll.verticalScrollBar().value()

    @scrolled.setter
    def scrolled(self, to: int) -> None:
        self._scroll.verticalScrollBar().setValue(to)

    @property
    def result_open(self) -> bool:
        """Whether the lines of the result are to be seen, not just its heading."""
        return self._box.is_open

    @result_open.setter
    def result_open(self, on: bool) -> None:
        self._box.open(on)

    # --- what is shown -------------------------------------------------------------------------

    def _what(self) -> _Wanted:
        """What is selected, with everything whose change needs another form."""
        session, canvas = self.session, self.session.canvas
        chosen = session.selection
        if session.selected_link:
            return ("link", session.selected_link)
        if len(chosen) > 1:
            return ("several", chosen)
        card = canvas.by_id.get(next(iter(chosen), ""))
        if card is None:
            return ("settings", canvas.currency)
        return ("card", card.id, card.kind, canvas.currency, canvas.scenarios, session.case)

    def _build(self) -> Page:
        """Make the form of what is selected, in place of the one before."""
        self._wanted = self._what()
        page = self._page_of(self._wanted)
        page.jump.connect(self.jump)
        self.page = page
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()
        self._scroll.setWidget(page)
        self.setFocusProxy(next(in_reading_order(page.layout()), self._scroll))
        self._scroll.verticalScrollBar().setValue(0)
        self._on_numbers()
        return page

    def _page_of(self, wanted: _Wanted) -> Page:
        session, kind = self.session, wanted[0]
        if kind == "card":
            card = session.canvas.by_id[str(wanted[1])]
            page = CardPage(session, self._ground(card.COLOUR), card.id)
            page.comments.offered.connect(self.show_comments, Qt.ConnectionType.QueuedConnection)
            return page
        if kind == "link":
            return LinkPage(session, self._ground("blue"), str(wanted[1]))
        if kind == "several":
            return SeveralPage(session, self._ground("grey"), session.selection, self.tools)
        return SettingsPage(session, self._ground("market"))

    def _ground(self, accent: str) -> Ground:
        canvas = self.session.canvas
        return Ground(
            self._theme,
            canvas.currency,
            canvas.language,
            canvas.target_year,
            accent,
            tuple((each.id, tr(case_title(canvas, each.id))) for each in canvas.scenarios),
            self.session.case,
            tr(case_title(canvas, self.session.case)),
            self._author,
            self.session.read_only is not None,
        )

    # --- what happens elsewhere ----------------------------------------------------------------

    def _on_selection(self) -> None:
        if self._what() != self._wanted:
            self.page.commit()  # to what it belongs to, before the form goes
            self._build()

    def _on_changed(self) -> None:
        # Undo may change the selection too. Nothing may be committed while others have yet to
        # hear of this change, so another form waits for `selection_changed`.
        wanted = self._what()
        if wanted == self._wanted:
            self.page.refresh()
        elif wanted[:2] == self._wanted[:2] or wanted[0] == self._wanted[0] == "settings":
            self._build()

    def _on_read_only(self) -> None:
        """The same form, to be read or to be typed in."""
        at = self._scroll.verticalScrollBar().value()
        self._build()
        self._scroll.verticalScrollBar().setValue(at)

    def _other_case(self) -> None:
        """The same form with the numbers of another case; whoever types in it can go on."""
        self.page.commit()  # to the case in which it was typed
        focus, at = QApplication.focusWidget(), self._scroll.verticalScrollBar().value()
        blocks = self.page.blocks.items()
        here = next((name for name, b in blocks if focus and b.isAncestorOf(focus)), "")
        self._build()
        self._scroll.verticalScrollBar().setValue(at)
        if here in self.page.blocks:
            field: Any = getattr(self.page.blocks[here], "field", self.page.blocks[here])
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_case(self) -> None:
        """Another case is shown at once: what is typed next belongs to it."""
        wanted = self._what()
        if wanted[0] == "card" and wanted[:-1] == self._wanted[:-1] and wanted != self._wanted:
            self._other_case()

    def _on_numbers(self) -> None:
        self.page.refresh_numbers()
        session = self.session
        card = session.shown.by_id.get(self.page.id) if isinstance(self.page, CardPage) else None
        found = None
        if card is not None:
            found = result(session.model, card, session.case, self.page.ground.shown)
        self._box.show_result(found)
        self._line.setVisible(found is not None)
        inset = MARGIN if found else 0
        self._foot.setContentsMargins(MARGIN, inset * 3 // 4, MARGIN, inset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo):
            self.session.undo()
        elif event.matches(keys.Redo):
            self.session.redo()
        else:
            super().keyPressEvent(event)
