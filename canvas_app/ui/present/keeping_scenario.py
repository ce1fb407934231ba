"""What becomes of what was tried: kept as a scenario under a name, or thrown away on leaving."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.errors import DocumentError
from canvas_app.document.panes import LANE_TITLES
from canvas_app.document.text import Text
from canvas_app.drawing.slides.deck import LABEL
from canvas_app.editing.what_if import kept, moved
from canvas_app.i18n import tr
from canvas_app.ui.plain import label
from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.controls import SlideButton, SlideTick
from canvas_app.ui.present.talk import Talk

_WIDE: Final = 980.0
_SHEET = """
#panel {{ background: {surface}; border: {one}px solid {edge}; border-radius: {round}px; }}
#panel QLabel {{ color: {muted}; font-size: {text}px; background: transparent; }}
#panel QLabel#heading {{ color: {ink}; font-size: {heading}px; font-weight: 700; }}
#panel QLabel#wrong {{ color: {danger}; }}
#panel QLineEdit {{
    font-size: {field}px; color: {ink}; background: {paper}; border: {one}px solid {edge};
    border-radius: {small}px; padding: {pad}px;
    selection-background-color: {selection}; selection-color: {surface};
}}
#panel QLineEdit:focus {{ border: {two}px solid {selection}; padding: {pad}px; }}
"""


class SlidePanel(QWidget):
    """A question over a slide, as large as its words. Whatever else is pressed meanwhile is not
    for the talk. It is freed when it is closed."""

    closed = Signal()

    def __init__(self, talk: Talk, window: AudienceWindow, heading: str) -> None:
        super().__init__(window)
        self.talk, self.window_ = talk, window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(heading)
        self.box = QFrame(self)
        self.box.setObjectName("panel")
        self.rows = QVBoxLayout(self.box)
        self.row = QHBoxLayout()
        self.buttons: list[SlideButton] = []
        self.ticks: list[SlideTick] = []
        self.say(heading, "heading")
        window.arranged.connect(self.place)

    def say(self, text: str, name: str = "") -> QLabel:
        """A paragraph."""
        made = label(text, wrap=True)
        made.setObjectName(name)
        self.rows.addWidget(made)
        return made

    def add_button(self, words: str, *, strong: bool = False, cap: str = "") -> SlideButton:
        """A button at the end of the row of buttons."""
        button = SlideButton(words, self.talk, self.box, strong=strong, cap=cap)
        self.buttons.append(button)
        return button

    def open(self, focus: QWidget) -> None:
        """Show it, after everything was added."""
        self.row.addStretch(1)
        for button in self.buttons:
            self.row.addWidget(button)
        self.rows.addLayout(self.row)
        self.place()
        self.show()
        self.raise_()
        focus.setFocus()

    def place(self) -> None:
        """Stand in the middle of the slide, as large as the slide's own words."""
        window = self.window_
        scale = window.place.scale
        self.setGeometry(window.rect())
        theme = self.talk.deck.theme
        sizes = {"text": LABEL, "heading": 34, "field": 28, "round": 22, "small": 10, "pad": 10}
        self.box.setStyleSheet(
            _SHEET.format(
                surface=theme.surface, edge=theme.edge, muted=theme.muted, ink=theme.ink,
                paper=theme.paper, danger=theme.danger, selection=theme.selection,
                one=max(round(1.5 * scale), 1), two=max(round(3 * scale), 2),
                **{name: max(round(size * scale), 1) for name, size in sizes.items()},
            )
        )  # fmt: skip
        self.rows.setContentsMargins(*(round(44 * scale),) * 4)
        self.rows.setSpacing(round(20 * scale))
        self.row.setSpacing(round(14 * scale))
        self.row.setContentsMargins(0, round(10 * scale), 0, 0)
        for field in self.box.findChildren(QLineEdit):
            field.setFixedHeight(round(60 * scale))
        controls: list[SlideButton | SlideTick] = [*self.buttons, *self.ticks]
        for each in controls:
            each.scale = scale
            each.setFixedSize(each.sizeHint())
        wide = min(round(_WIDE * scale), self.width())
        self.box.setFixedWidth(wide)
        high = self.rows.heightForWidth(wide) if self.rows.hasHeightForWidth() else 0
        high = max(high, self.rows.minimumSize().height())
        self.box.setGeometry((self.width() - wide) // 2, (self.height() - high) // 2, wide, high)

    def leave(self) -> None:
        """Nothing was decided."""
        self.close()
        self.window_.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 110))
        painter.end()


class KeepPanel(SlidePanel):
    """Asks how what was tried is called, and makes it a scenario of the document."""

    def __init__(self, talk: Talk, window: AudienceWindow) -> None:
        found = talk.trial.tried
        only_moves = not found.numbers
        heading = tr("Keep the new lanes") if only_moves else tr("Keep as a scenario")
        super().__init__(talk, window, heading)
        self.name = QLineEdit(free_name(talk.trial.plan), self.box)
        self.name.setAccessibleName(tr("Name of the scenario"))
        self.also = SlideTick(tr("Also move the cards in the plan"), talk, self.box)
        self.wrong = label("", wrap=True)
        self.wrong.setObjectName("wrong")
        self.read_only = talk.session.read_only
        if self.read_only is not None:
            self._only_say(tr("This canvas can only be looked at, so nothing can be kept in it."))
            return
        if only_moves:
            self.name.hide()
            self.also.hide()
            self.say(
                tr("A scenario holds numbers, and only cards were moved: {moves}. They can be "
                   "moved in the plan itself; undo takes it back.", moves=self._moves())
            )  # fmt: skip
        else:
            self.say(tr("The plan stays as it is; this stands beside it under a name."))
            self.rows.addWidget(self.name)
            self.also.setVisible(bool(found.moves))
            if found.moves:
                self.say(tr("A scenario holds numbers, not lanes. Where these were moved, its "
                            "figures differ from those that you see: {moves}.",
                            moves=self._moves()))  # fmt: skip
                self.rows.addWidget(self.also)
                self.ticks.append(self.also)
        self.rows.addWidget(self.wrong)
        self.wrong.hide()
        self.cancel = self.add_button(tr("Cancel"))
        self.cancel.clicked.connect(self.leave)
        words = tr("Move them in the plan") if only_moves else tr("Keep")
        self.keep = self.add_button(words, strong=True)
        self.keep.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.name.selectAll()
        self.open(self.keep if only_moves else self.name)

    def _only_say(self, why: str) -> None:
        assert self.read_only is not None
        for each in (self.name, self.also):
            each.hide()
        self.say(why)
        self.say(tr(self.read_only.why))
        ok = self.add_button(tr("OK"), strong=True)
        ok.clicked.connect(self.leave)
        self.open(ok)

    def _moves(self) -> str:
        said = [
            tr("“{card}” to {lane}", card=move.card.name, lane=tr(LANE_TITLES[move.card.lane]))
            for move in self.talk.trial.tried.moves
        ]
        return tr(", ").join(said)

    def _keep(self) -> None:
        name = self.name.text().strip() or free_name(self.talk.trial.plan)
        wrong = keep(self.talk, name, moving=self.also.isChecked())
        if wrong is None:
            self.leave()
            return
        self.wrong.setText(tr(wrong))
        self.wrong.show()
        self.place()


class LeavePanel(SlidePanel):
    """Asks, before a talk ends, what becomes of what was tried. Leaving again throws it away."""

    keep_wanted = Signal()

    def __init__(self, talk: Talk, window: AudienceWindow, said: str) -> None:
        super().__init__(talk, window, tr("Keep what you tried as a scenario?"))
        self.say(said)
        self.say(tr("The plan itself was not changed."))
        self.stay = self.add_button(tr("Go on presenting"))
        self.keep = self.add_button(tr("Keep…"), cap="K")
        self.away = self.add_button(tr("Throw away"), strong=True, cap="Esc")
        self.stay.clicked.connect(self.leave)
        self.keep.clicked.connect(self._keep)
        self.away.clicked.connect(self._throw_away)
        self.open(self.away)

    def leave(self) -> None:
        super().leave()
        self.talk.stay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._throw_away()
        elif event.key() == Qt.Key.Key_K:
            self._keep()
        event.accept()

    def _keep(self) -> None:
        self.leave()
        self.keep_wanted.emit()

    def _throw_away(self) -> None:
        self.close()
        self.talk.end(anyway=True)


def free_name(canvas: Canvas) -> str:
    """A name for a scenario that none has yet: "What if 1"."""
    taken = {scenario.name.strip().casefold() for scenario in canvas.scenarios}
    n = 1
    while (name := tr("What if {n}", n=n)).casefold() in taken:
        n += 1
    return name


def keep(talk: Talk, name: str, *, moving: bool) -> Text | None:
    """Make what was tried a scenario of the document, as one step, and go on with it; where only
    cards were moved, move them in the plan. What can't be done is given back, and nothing is."""
    session, play, found = talk.session, talk.trial.play, talk.trial.tried
    made: str | None = None
    try:
        if found.numbers:
            after, made = kept(session.canvas, play.canvas, play.case, name, moving=moving)
            label = Text("New scenario “{name}”", name=name)
        else:
            after = moved(session.canvas, found.moves)
            label = Text("Move cards to other lanes")
    except DocumentError as error:
        return error.text
    case = play.case if made is None else made
    if session.apply(label, lambda _: after):
        session.set_case(case)
        talk.trial.back_to_plan()
    return None
