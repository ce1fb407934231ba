"""The mark that what is seen is not the plan: what was changed, the way back, how to keep it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from canvas_app.document.panes import LANE_TITLES
from canvas_app.document.text import Text
from canvas_app.drawing.fonts import BOLD, font
from canvas_app.drawing.slides.deck import LABEL
from canvas_app.drawing.slides.parts import Writing
from canvas_app.drawing.theme import colour_of
from canvas_app.i18n import tr
from canvas_app.numbers.cases import case_words
from canvas_app.ui.present.audience import AudienceWindow
from canvas_app.ui.present.controls import BUTTON_HIGH, SlideButton
from canvas_app.ui.present.talk import Talk

_TOP, _BELOW_LOGO = 146.0, 166.0
"""Below the dashes and the logo, above what the slide shows."""
_BETWEEN: Final = 14.0
_CLEAR: Final = 48.0
"""From the line below the headline."""
_LEAST_WORDS: Final = 80.0
_SPARE: Final = 12.0
"""A window's pixels are not the slide's, and no word is to be cut for that."""


class WhatIfBar(QWidget):
    """Appears as soon as something is tried, on every slide until it is the plan again."""

    back_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, talk: Talk, window: AudienceWindow) -> None:
        super().__init__(window)
        self._talk, self._window = talk, window
        self.back = SlideButton(tr("Back to the plan"), talk, self, cap="R")
        self.keep = SlideButton(tr("Keep as scenario…"), talk, self, cap="K")
        self.back.clicked.connect(self.back_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self.setAccessibleName(tr("What if"))
        self.said = ""
        """What it says was changed."""
        window.arranged.connect(self.place)
        talk.levers_changed.connect(self.place)
        self.place()

    def place(self) -> None:
        """Stand where nothing is covered; away while the plan is shown as it is."""
        talk, window = self._talk, self._window
        told = talk.trial.wonders or talk.trial.play.case != "base"
        if not told or not window.rests:
            self.hide()
            return
        self.back.setVisible(talk.trial.wonders or talk.trial.elsewhere)
        self.keep.setVisible(talk.trial.wonders)
        shown = [button for button in (self.keep, self.back) if not button.isHidden()]
        self.said = self._words()
        deck = talk.deck
        buttons = sum(button.units + _BETWEEN for button in shown) + (_BETWEEN if shown else 0.0)
        head = self._head_wide()
        most = deck.width - 2 * deck.margin - self._kicker_wide() - _CLEAR
        words = min(self._wide(self.said), max(most - buttons - head, _LEAST_WORDS))
        wide = head + words + _SPARE + buttons
        right = deck.width - deck.margin
        top = _TOP if deck.look.logo is None else _BELOW_LOGO
        self.setGeometry(window.from_slide(QRectF(right - wide, top, wide, BUTTON_HIGH)))
        scale = window.place.scale
        x = self.width()
        for button in shown:
            button.scale = scale
            size = button.sizeHint()
            x -= size.width()
            button.setGeometry(x, 0, size.width(), self.height())
            x -= round(_BETWEEN * scale)
        self.setAccessibleDescription(self.said)
        self.show()
        self.update()

    def _kicker_wide(self) -> float:
        """How wide the line is beside which it stands."""
        deck = self._talk.deck
        lines = (part for part in self._talk.slide.parts if isinstance(part, Writing))
        said = (part for part in lines if part.role == "kicker")
        return max((deck.wide(part.text, part.size, part.weight) for part in said), default=0.0)

    @property
    def _head(self) -> str:
        return tr("What if") if self._talk.trial.wonders else ""

    def _head_wide(self) -> float:
        strong = font(LABEL, BOLD, self._talk.deck.look.family)
        return QFontMetricsF(strong).horizontalAdvance(self._head) + 14 if self._head else 0.0

    def _wide(self, words: str) -> float:
        plain = font(LABEL, family=self._talk.deck.look.family)
        return QFontMetricsF(plain).horizontalAdvance(words)

    def _words(self) -> str:
        """What was tried, in short; or which case is shown, where it is not the base."""
        talk = self._talk
        if not talk.trial.wonders:
            words = tr(case_words(talk.trial.plan, talk.trial.play.case))
            return words[:1].upper() + words[1:]
        shown, found = talk.deck.shown, talk.trial.tried
        each: list[Text] = []
        for move in found.moves:
            lane = Text(LANE_TITLES[move.card.lane])
            each.append(Text("{card} in {lane}", card=move.card.name, lane=lane))
        for number in found.numbers:
            before = shown.compact(number.input, number.plan)
            after = shown.compact(number.input, number.tried)
            each.append(Text("{quantity}: {before} → {after}", quantity=number.input.label,
                             before=before, after=after))  # fmt: skip
        first = tr(each[0])
        if len(each) == 1:
            return first
        return tr("{change}, and {n} more", change=first, n=len(each) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        deck = self._talk.deck
        painter = QPainter(self)
        scale = self._window.place.scale
        painter.scale(scale, scale)
        left = self._head_wide()
        buttons = (
            self.width() / scale if self.back.isHidden() else self.back.x() / scale - 2 * _BETWEEN
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(LABEL, BOLD, deck.look.family))
        painter.setPen(colour_of(deck.theme.warning))
        painter.drawText(QRectF(0, 0, left, BUTTON_HIGH - 1), middle, self._head)
        plain = font(LABEL, family=deck.look.family)
        painter.setFont(plain)
        painter.setPen(colour_of(deck.theme.muted))
        room = QRectF(left, 0, buttons - left, BUTTON_HIGH - 1)
        shown = QFontMetricsF(plain).elidedText(
            self.said, Qt.TextElideMode.ElideRight, room.width() + 2
        )
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, shown)
        painter.end()
