"""What is said at one stop: its headline, notes for the presenter, the steps that come next."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from canvas_app.document.base import MOST_LINE, MOST_PROSE
from canvas_app.document.canvas import Canvas
from canvas_app.document.stops import CHART_TITLES, Stop, title_of
from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.combo import Combo
from canvas_app.ui.inspector.pieces import plain_label
from canvas_app.ui.inspector.text_blocks import LineField
from canvas_app.ui.inspector.words_field import WordsField
from canvas_app.ui.look import icon
from canvas_app.ui.talk.preview import SlidePreview
from canvas_app.ui.talk.words import ICONS, made_of, tint_of, usual_headline

_SLIDE = QSize(256, 144)


class StopForm(QWidget):
    """Shows a stop; what is typed is told at every keystroke."""

    typed = Signal(str, str)
    """Name of a field of the stop, and its new text."""
    left = Signal()
    """The person went on to something else: what is typed next is another step of undo."""
    again_wanted = Signal()
    """The stop is to show what is selected, or in view, now."""
    chart_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._id: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(5)
        column.addLayout(self._head())
        self.headline = LineField()
        self.headline.setMaxLength(MOST_LINE)
        self._label(column, tr("Headline"), self.headline)
        column.addWidget(self.headline)
        self.text = WordsField()
        self.text.setPlaceholderText(
            tr("One step per line. As long as there is none, what the checks found is shown.")
        )
        self._text_label = self._label(column, tr("What comes next"), self.text)
        column.addWidget(self.text, 2)
        self.notes = WordsField()
        self.notes.setPlaceholderText(tr("What you want to say. Only you see it."))
        self._label(column, tr("Notes for the presenter"), self.notes)
        column.addWidget(self.notes, 3)
        self.problem = plain_label("", "danger", wraps=True)
        column.addWidget(self.problem)
        self._connect()
        self.show_stop(None, Canvas(id="none"))

    def _head(self) -> QHBoxLayout:
        """What the stop shows, in words at the left and as a slide at the right."""
        name = QHBoxLayout()
        name.setSpacing(9)
        self._icon = QLabel()
        self.title = plain_label("", "title", wraps=True)
        name.addWidget(self._icon)
        name.addWidget(self.title, 1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addLayout(name)
        self.made = plain_label("", "muted", wraps=True)
        words.addWidget(self.made)
        self.chart = Combo(self._theme)
        for key, title in CHART_TITLES.items():
            self.chart.addItem(tr(title), key)
        self.chart.setAccessibleName(tr("Chart"))
        self.chart.activated.connect(self._on_chart)
        words.addWidget(self.chart)
        words.addStretch(1)
        self.again = QPushButton()
        self.again.clicked.connect(self.again_wanted)
        words.addWidget(self.again)
        self.slide = SlidePreview(self._theme, tr("The slide of this stop"), self._theme.edge)
        self.slide.setFixedSize(_SLIDE)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.slide)
        return row

    @staticmethod
    def _label(column: QVBoxLayout, words: str, control: QWidget) -> QLabel:
        named = plain_label(words, "small")
        named.setBuddy(control)
        named.setContentsMargins(0, 8, 0, 0)
        control.setAccessibleName(words)
        column.addWidget(named)
        return named

    def _connect(self) -> None:
        self.headline.textEdited.connect(self._on_headline)
        self.headline.editingFinished.connect(self.left)
        self.text.typed.connect(self._on_text)
        self.notes.typed.connect(self._on_notes)
        for field in (self.text, self.notes):
            field.left.connect(self.left)

    # --- what is shown -------------------------------------------------------------------------

    def show_stop(self, stop: Stop | None, canvas: Canvas) -> None:
        """Show a stop as it is in the document now."""
        self.setEnabled(stop is not None)
        if stop is None:
            stop = Stop(id="none", shows="overview")
        if stop.id != self._id:
            self._id = stop.id
            self.problem.hide()
        self.title.setText(tr(title_of(stop)))
        picture = icon(ICONS[stop.shows], tint_of(stop, self._theme))
        self._icon.setPixmap(picture.pixmap(18, 18))
        made = made_of(stop, canvas)
        self.made.setText(made)
        self.made.setVisible(bool(made))
        self.again.setVisible(stop.shows in ("cards", "area"))
        self.chart.setVisible(stop.shows == "chart")
        self.chart.setCurrentIndex(self.chart.findData(stop.chart))
        self.text.setVisible(stop.shows == "next")
        self._text_label.setVisible(stop.shows == "next")
        self.headline.setPlaceholderText(usual_headline(stop))
        self.headline.show_text(stop.headline)
        self.text.show_text(stop.text)
        self.notes.show_text(stop.notes)

    def allow(self, changes: bool) -> None:
        """Let it be changed, or only be read and copied."""
        for field in (self.headline, self.text, self.notes):
            field.setReadOnly(not changes)
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        for words in (self.text, self.notes):
            if not changes:
                words.setTextInteractionFlags(words.textInteractionFlags() | keyboard)
        self.chart.setEnabled(changes)

    def offer_again(self, words: str, *, possible: bool) -> None:
        """What the button for other cards, or another view, says, and whether it can be used."""
        self.again.setText(words)
        self.again.setEnabled(possible)

    # --- what is typed -------------------------------------------------------------------------

    def _on_headline(self, text: str) -> None:
        self.typed.emit("headline", text)

    def _on_text(self, text: str) -> None:
        self._tell("text", text)

    def _on_notes(self, text: str) -> None:
        self._tell("notes", text)

    def _tell(self, name: str, text: str) -> None:
        long = len(text) > MOST_PROSE
        words = Text("This is too long to keep: at most {most} characters.", most=MOST_PROSE)
        self.problem.setText(tr(words))
        self.problem.setVisible(long)
        if not long:
            self.typed.emit(name, text)

    def _on_chart(self, at: int) -> None:
        self.chart_chosen.emit(self.chart.itemData(at))
