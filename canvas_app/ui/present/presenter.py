"""What the presenter sees: the slide that is shown, the next one, notes, clock and timer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.text import Text
from canvas_app.drawing.slides.deck import Deck
from canvas_app.drawing.slides.parts import Slide
from canvas_app.drawing.theme import Theme
from canvas_app.editing.stops import set_stop
from canvas_app.i18n import tr
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.one_line import OneLine
from canvas_app.ui.plain import label, set_tip
from canvas_app.ui.present.clock import Clock, Stopwatch
from canvas_app.ui.present.key_sheet import KeySheet
from canvas_app.ui.present.keys import alone, meant, talk_key
from canvas_app.ui.present.slide_view import SlideView
from canvas_app.ui.present.talk import Talk

LEAST: Final = QSize(592, 440)
_ASIDE = 400
_LONGEST = 80
"""Characters of a headline in the list of stops."""
_OF_A_BUTTON = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_OF_A_LIST = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PresenterWindow(QWidget):
    """A window of its own; it goes with the talk."""

    swap_wanted = Signal()
    """The audience is to look at the other screen."""

    def __init__(
        self, talk: Talk, watch: Stopwatch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.talk, self._theme = talk, theme
        set_role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Presenter – {title}", title=self._canvas_title()))
        self.setMinimumSize(LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(1180, 740)
        self.now = SlideView(self._shown, theme)
        self.next = SlideView(self._coming, theme)
        self.next.message = tr("End of the talk")
        self.now.setAccessibleName(tr("Current slide"))
        self.next.setAccessibleName(tr("Next slide"))
        self.title, self.next_title = OneLine("title"), OneLine("strong")
        self.clock = Clock(watch, theme)
        self.notes = QPlainTextEdit()
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setPlaceholderText(tr("Notes for this stop. Only you see them."))
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(84)
        font = self.notes.font()
        font.setPixelSize(17)
        self.notes.setFont(font)
        self.stops = QListWidget()
        self.stops.setAccessibleName(tr("Stops of the talk"))
        self.stops.setWordWrap(True)
        self.stops.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self.stops, "stops")
        self.swap = self._button("arrow-left-right", tr("Swap screens"), self.swap_wanted.emit)
        self._noting = self._leaving = False
        self.sheet: KeySheet | None = None
        self._lay_out()
        self._connect()
        self._show_stops()
        self._moved()
        self.setFocus()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.now)
        column.addLayout(self._buttons())
        column.addWidget(label(tr("Notes"), "small"))
        column.addWidget(self.notes, 1)
        aside = QVBoxLayout(right)
        aside.setContentsMargins(14, 0, 0, 0)
        aside.setSpacing(8)
        aside.addWidget(label(tr("Next"), "small"))
        aside.addWidget(self.next_title)
        aside.addWidget(self.next)
        aside.addSpacing(6)
        aside.addWidget(label(tr("Stops"), "small"))
        aside.addWidget(self.stops, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(0, 1)
        split.setSizes([self.width() - _ASIDE, _ASIDE])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 16)
        whole.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self.clock)
        head.addStretch(1)
        head.addWidget(self.swap)
        head.addWidget(self._button("x", tr("End the talk"), self.talk.end, text=True))
        whole.addLayout(head)
        whole.addWidget(split, 1)

    def _buttons(self) -> QHBoxLayout:
        talk = self.talk
        row = QHBoxLayout()
        row.setSpacing(6)
        self.back = self._button("chevron-left", tr("Back"), talk.back, text=True)
        self.forward = self._button("chevron-right", tr("Next"), talk.forward, text=True)
        set_role(self.forward, "primary")
        self.forward.setIcon(icon("chevron-right", self._theme.surface))
        self.place = label("", "muted")
        self.black = self._button("eye-off", tr("Blank the screen (B)"), self._black)
        self.black.setCheckable(True)
        self.dark = self._button("moon", tr("Light or dark (T)"), talk.switch_theme)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(8)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.black)
        row.addWidget(self.dark)
        row.addWidget(self._button("keyboard", tr("Keys (?)"), self.switch_sheet))
        return row

    def _button(
        self, symbol: str, name: str, run: Callable[[], object], *, text: bool = False
    ) -> QPushButton:
        button = QPushButton(icon(symbol, self._theme.ink), name if text else "")
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(name)
        if not text:
            set_role(button, "flat")
            set_tip(button, name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: run())
        return button

    def _connect(self) -> None:
        talk = self.talk
        talk.moved.connect(self._moved)
        talk.changed.connect(self._renew)
        talk.blanked.connect(self._follow_blank)
        talk.session.changed.connect(self._document_changed)
        talk.session.read_only_changed.connect(self._follow_read_only)
        self.now.pressed.connect(talk.forward)
        self.next.pressed.connect(talk.forward)
        self.now.pointed.connect(self._point)
        self.notes.textChanged.connect(self._note)
        self.stops.itemClicked.connect(self._chosen)
        for widget in (self.stops, self.notes, *self.findChildren(QPushButton)):
            widget.installEventFilter(self)
        self._follow_read_only()

    # --- what it shows -------------------------------------------------------------------------

    def _canvas_title(self) -> str:
        return self.talk.session.canvas.title or tr("Untitled canvas")

    def _shown(self) -> tuple[Slide, Deck] | None:
        return self.talk.slide, self.talk.deck

    def _coming(self) -> tuple[Slide, Deck] | None:
        slide = self.talk.next_slide
        return None if slide is None else (slide, self.talk.deck)

    def _renew(self) -> None:
        self.now.renew()
        self.next.renew()

    def _moved(self, way: int = 0) -> None:
        talk = self.talk
        slide, coming = talk.slide, talk.next_slide
        self.title.say(slide.title)
        self.next_title.say(coming.title if coming else tr("End of the talk"))
        place = tr("{n} of {all}", n=talk.number + 1, all=len(talk.stops))
        if slide.pages > 1:
            place = tr("{place} · page {n} of {all}", place=place, n=slide.page + 1,
                       all=slide.pages)  # fmt: skip
        self.place.setText(place)
        self.back.setEnabled(talk.number > 0 or talk.page > 0)
        self._show_notes()
        self.stops.setCurrentRow(talk.number)
        self._renew()

    def _show_notes(self) -> None:
        text = self.talk.stop.notes
        if self.notes.toPlainText() != text:
            self._noting = True
            self.notes.setPlainText(text)
            self._noting = False

    def _show_stops(self) -> None:
        self.stops.clear()
        deck = self.talk.deck
        for n, stop in enumerate(self.talk.stops, start=1):
            name = stop.headline.strip() or deck.title_of(stop)
            name = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
            self.stops.addItem(QListWidgetItem(tr("{n}  {name}", n=n, name=name)))
        self.stops.setCurrentRow(self.talk.number)

    def _document_changed(self) -> None:
        self._show_stops()
        self._moved()

    def _follow_blank(self) -> None:
        self.black.setChecked(bool(self.talk.blank))

    def _follow_read_only(self) -> None:
        self.notes.setReadOnly(self.talk.session.read_only is not None)

    # --- what it does --------------------------------------------------------------------------

    def _black(self) -> None:
        self.talk.set_blank("black")
        self._follow_blank()

    def _point(self, at: object) -> None:
        if self.talk.lasing:
            self.talk.point(at)  # type: ignore[arg-type]

    def _chosen(self, item: QListWidgetItem) -> None:
        """Go there; from then on, arrows and a clicker's keys are the talk's again."""
        self.talk.jump(self.stops.row(item))
        self.setFocus()

    def _note(self) -> None:
        if self._noting:
            return
        id, text = self.talk.stop.id, self.notes.toPlainText()
        self.talk.session.apply(
            Text("Notes"),
            lambda canvas: set_stop(canvas, id, notes=text),
            merge_key=f"notes-{id}",
        )

    def switch_sheet(self) -> None:
        """Show the keys, or take them away."""
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.hide()
            sheet.deleteLater()
            self.setFocus()
        else:
            self.sheet = KeySheet(self, self._theme)
            self.sheet.installEventFilter(self)
            self.sheet.open()
            self.sheet.setFocus()

    def _sheet_key(self, event: QKeyEvent) -> bool:
        """Whether a key is for the sheet: any key closes it, two open it."""
        if self.sheet is None:
            keys = meant(event)
            if keys is None or keys.does != "keys" or self.talk.blank:
                return False
        if not (event.isAutoRepeat() or alone(event)):
            self.switch_sheet()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sheet is not None:
            self.sheet.setGeometry(self.rect())

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Esc leaves the notes; in the list and on buttons, only their own keys stay there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if (self.sheet is not None or watched is not self.notes) and self._sheet_key(event):
                return True
            if watched is self.notes and event.key() == Qt.Key.Key_Escape:
                self.setFocus()
                return True
            if watched is self.stops and event.key() in _ENTER:
                # a list lets it go on to the window, which would take it for "next"
                self._chosen(self.stops.currentItem())
                return True
            own = _OF_A_LIST if watched is self.stops else _OF_A_BUTTON
            if watched is not self.notes and event.key() not in own:
                # through the window, so that those who watch its keys see them too
                QApplication.sendEvent(self, event)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._sheet_key(event) and not talk_key(self.talk, event):
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Go without ending the talk: another window takes its place."""
        self._leaving = True
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it has finished."""
        event.accept()
        if not self._leaving:
            self.talk.end()
