"""Find in canvas: a small bar at the board's upper right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton

from canvas_app.document.cards import Card
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.announcing import announce
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.navigate.finding import Match, Words
from canvas_app.ui.navigate.found_layer import MOST_MARKED, FoundLayer
from canvas_app.ui.plain import label, set_tip

WIDTH = 340
_MARGIN = 12
_PAUSE_MS = 200


class FindBar(QFrame):
    """Searches while one types; freed when it closes."""

    closed = Signal()

    def __init__(self, view: BoardView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._matches: list[Match] = []
        self._cards: frozenset[str] = frozenset()
        """The cards among them."""
        self._at = -1
        self._words = Words(self._lines_of, tr)
        self._layer = FoundLayer(view)
        view.layers.append(self._layer)
        set_role(self, "card")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in canvas"))
        self.field.setAccessibleName(tr("Find in canvas"))
        self.field.setFrame(False)
        self.field.setStyleSheet("QLineEdit, QLineEdit:focus { border: none; padding: 3px 0; }")
        self.field.addAction(icon("search", theme.muted), QLineEdit.ActionPosition.LeadingPosition)
        self.count = label(role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 5, 5)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addSpacing(4)
        for name, words, pressed in (
            ("chevron-up", tr("Previous match"), partial(self.go, -1)),
            ("chevron-down", tr("Next match"), partial(self.go, 1)),
            ("x", tr("Close"), self.close_bar),
        ):
            button = QToolButton()
            button.setIcon(icon(name, theme.muted))
            button.setIconSize(QSize(15, 15))
            set_tip(button, words)
            button.setAccessibleName(words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            set_role(button, "compact")
            button.clicked.connect(pressed)
            row.addWidget(button)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        view.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        view.session.changed.connect(self._changed)
        self._place()
        self.show()

    def start(self) -> None:
        """Let somebody type, over what was searched last."""
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Go away; the card that was found stays selected."""
        self._view.layers.remove(self._layer)
        self._view.repaint_overlay()
        self.hide()
        self.deleteLater()
        self.closed.emit()

    def go(self, step: int) -> None:
        """Go to the next match, or to the one before; round from the ends."""
        if self._pause.isActive():
            self._look_again()
        if self._matches:
            self._at = (self._at + step) % len(self._matches)
            self._show_current()

    # --- searching ---------------------------------------------------------------------------

    @property
    def matches(self) -> tuple[Match, ...]:
        """What was found."""
        return tuple(self._matches)

    def _lines_of(self, card: Card) -> tuple[str, ...]:
        return self._view.board.cards[card.id].words.face.lines

    def _search(self) -> None:
        self._find()
        self._at = self._nearest() if self._matches else -1
        self._show_current()

    def _find(self) -> None:
        self._matches = self._words.matches(self._view.session.canvas, self.field.text())
        self._cards = frozenset(match.id for match in self._matches if match.kind == "card")

    def _nearest(self) -> int:
        """The selected match, so that typing on does not lead away from it; else the first."""
        chosen = self._view.session.selection
        for number, match in enumerate(self._matches):
            if match.kind == "card" and match.id in chosen:
                return number
        return 0

    def _changed(self) -> None:
        """The canvas was edited: what is marked follows at once, what is found after a pause."""
        canvas = self._view.session.canvas
        links = {link.id for link in canvas.links} if canvas.links else set()
        there = {"card": canvas.by_id, "link": links, "pane": self._view.board.panes}
        current = self._matches[self._at] if self._at >= 0 else None
        self._matches = [match for match in self._matches if match.id in there[match.kind]]
        if current in self._matches:
            self._at = self._matches.index(current)
        else:
            self._at = min(self._at, len(self._matches) - 1)
        self._mark()
        self._pause.start()

    def _look_again(self) -> None:
        """Whoever edited has come to rest: others may match now. The place among them stays."""
        self._pause.stop()
        current = self._matches[self._at] if self._at >= 0 else None
        self._find()
        if current in self._matches:
            self._at = self._matches.index(current)
        else:
            self._at = min(max(self._at, 0), len(self._matches) - 1)
        self._mark()

    def _show_current(self) -> None:
        self._mark()
        if self._at < 0:
            return
        match, view = self._matches[self._at], self._view
        if match.kind == "card":
            view.session.select({match.id})
        elif match.kind == "link":
            view.session.select((), match.id)
        else:
            view.session.select(())
        frame = self._frame(match)
        if match.kind == "pane" or not self._in_sight(frame):
            view.show_area(frame, 60)

    def _in_sight(self, frame: QRectF) -> bool:
        """Whether it can be seen, and not only behind this bar."""
        view = self._view
        on_view = view.mapFromScene(frame).boundingRect()
        if on_view.intersects(self.geometry()):
            seen = view.seen()  # scrolled by what is missing below the bar
            view.pan(0, self.geometry().bottom() + 12 - on_view.top())
            return seen.contains(frame)
        return view.seen().contains(frame)

    def _mark(self) -> None:
        if len(self._matches) <= MOST_MARKED:
            frames = [self._frame(match) for match in self._matches]
            self._layer.mark(frames, frames[self._at] if self._at >= 0 else None)
        else:
            self._layer.mark_cards(self._cards, self._frame(self._matches[self._at]))
        if not self.field.text().strip():
            words = ""
        elif not self._matches:
            words = tr("Nothing found")
        else:
            words = tr("{n} of {all}", n=self._at + 1, all=len(self._matches))
        if words != self.count.text():
            self.count.setText(words)
            announce(self.field, words)
        set_role(self.count, "danger" if words and not self._matches else "small")

    def _frame(self, match: Match) -> QRectF:
        board = self._view.board
        if match.kind == "pane":
            return QRectF(*board.panes[match.id].frame.rect)  # type: ignore[index]
        if match.kind == "link":
            link = board.links[match.id].link
            return board.cards[link.start].frame.united(board.cards[link.end].frame)
        return board.cards[match.id].frame

    # --- keys and places ---------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view:
            if event.type() == QEvent.Type.Resize:
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.go(-1 if back else 1)
        elif key == Qt.Key.Key_Down:
            self.go(1)
        elif key == Qt.Key.Key_Up:
            self.go(-1)
        elif key == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            return False
        return True

    def _place(self) -> None:
        width = min(WIDTH, self._view.width() - 2 * _MARGIN)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(self._view.width() - width - _MARGIN, _MARGIN)
