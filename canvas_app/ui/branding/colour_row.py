"""A colour: typed as it stands in a brand's manual, or chosen from a palette."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from canvas_app.document.text import Text
from canvas_app.drawing.branding import contrast, hardest, on_theme
from canvas_app.drawing.theme import DARK, LIGHT, Theme, colour_of
from canvas_app.i18n import tr
from canvas_app.ui.inspector.pieces import CONTROL, plain_label
from canvas_app.ui.inspector.text_blocks import LineField
from canvas_app.ui.look import icon
from canvas_app.ui.plain import set_tip

_SIX = re.compile(r"#?([0-9A-Fa-f]{6})")
_THREE = re.compile(r"#?([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])")


def read_colour(typed: str) -> str | None:
    """What somebody typed as "#RRGGBB": "#1d5fbf", "1D5FBF" or "#abc"; None where it is none."""
    typed = typed.strip()
    if found := _SIX.fullmatch(typed):
        return "#" + found[1].upper()
    if found := _THREE.fullmatch(typed):
        return "#" + "".join(2 * each for each in found.groups()).upper()
    return None


def moved_words(colour: str, least: float) -> list[str]:
    """Where a colour can't be shown as it is: on which ground, and what stands there instead."""
    told = []
    for theme, words in (
        (LIGHT, Text("“{colour}” is too pale on light ground: shown there as “{shown}”, "
                     "{ratio} : 1.", colour=colour, **_shown(colour, LIGHT, least))),
        (DARK, Text("“{colour}” is too dark on dark ground: shown there as “{shown}”, "
                    "{ratio} : 1.", colour=colour, **_shown(colour, DARK, least))),
    ):  # fmt: skip
        if on_theme(colour, theme, least) != colour.upper():
            told.append(tr(words))
    return told


def _shown(colour: str, theme: Theme, least: float) -> dict[str, str]:
    shown = on_theme(colour, theme, least)
    return {"shown": shown, "ratio": f"{contrast(shown, hardest(theme)):.1f}"}


class ColourRow(QWidget):
    """Tells a colour as soon as what is typed is one; nothing typed is none."""

    chosen = Signal(object, bool)
    """"#RRGGBB" or None, and whether it is being typed and more may follow."""
    left = Signal()

    def __init__(self, title: str, least: float, usual: str, theme: Theme) -> None:
        super().__init__()
        self._title, self._least, self._theme = title, least, theme
        self._colour: str | None = None
        self.field = LineField()
        self.field.setMaxLength(9)
        self.field.setPlaceholderText(usual)
        self.field.setAccessibleName(title)
        self.swatch = Swatch(theme, usual)
        self.swatch.setAccessibleName(tr("{title}: choose from a palette", title=title))
        set_tip(self.swatch, tr("Choose from a palette"))
        self.clear = QToolButton()
        self.clear.setIcon(icon("x", theme.muted))
        self.clear.setIconSize(QSize(16, 16))
        self.clear.setAccessibleName(tr("{title}: none", title=title))
        set_tip(self.clear, tr("No colour of its own"))
        named = plain_label(title, "small")
        named.setBuddy(self.field)
        self.remark = plain_label("", "small", wraps=True)
        self.problem = plain_label("", "danger", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.swatch)
        row.addWidget(self.field, 1)
        row.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(named)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.remark)
        self.problem.hide()
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self._on_left)
        self.swatch.clicked.connect(self._ask)
        self.clear.clicked.connect(self._take_none)
        self.show_colour(None)

    def show_colour(self, colour: str | None) -> None:
        """Show what the document says; what is being typed stays until it is a colour."""
        if colour != self._colour:
            self._colour = colour
            if read_colour(self.field.text()) != (colour.upper() if colour else None):
                self.field.show_text(colour or "")
                self._complain(False)
        elif not self.field.isModified():
            self.field.show_text(colour or "")
        self.swatch.show_colour(colour)
        told = moved_words(colour, self._least) if colour else []
        self.remark.setText("\n".join(told))
        self.remark.setVisible(bool(told))
        self.clear.setVisible(colour is not None)

    def allow(self, changes: bool) -> None:
        """Let it be changed, or only be looked at."""
        self.field.setReadOnly(not changes)
        self.swatch.setEnabled(changes)
        self.clear.setEnabled(changes)

    def commit(self) -> None:
        """Take over what is typed, if it is a colour."""
        typed = self.field.text().strip()
        colour = read_colour(typed)
        if colour is None and typed:
            self._complain(True)
            return
        self._complain(False)
        self.field.setModified(False)
        if colour is not None:
            self.field.show_text(colour)
        self._tell(colour, typing=False)

    def _on_typed(self, typed: str) -> None:
        if not typed.strip():
            self._tell(None, typing=True)
        elif _SIX.fullmatch(typed.strip()):
            self._tell(read_colour(typed), typing=True)

    def _on_left(self) -> None:
        if not isValid(self.field):  # it says that it was left even while it is freed
            return
        if self.field.isModified() and not self.field.isReadOnly():
            self.commit()
        self.left.emit()

    def _tell(self, colour: str | None, *, typing: bool) -> None:
        self._complain(False)
        if colour != self._colour:
            self.chosen.emit(colour, typing)

    def _take_none(self) -> None:
        self.field.clear()
        self.field.setFocus()
        self._tell(None, typing=False)

    def _complain(self, wrong: bool) -> None:
        words = tr("A colour is # and six digits or letters from A to F, such as {example}.",
                   example=self._theme.accents["blue"])  # fmt: skip
        self.problem.setText(words if wrong else "")
        self.problem.setVisible(wrong)
        if bool(self.field.property("wrong")) != wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._colour or self.field.placeholderText()), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self._title)
        dialog.colorSelected.connect(partial(ColourRow._take, self))
        dialog.open()

    def _take(self, colour: QColor) -> None:
        self.field.setModified(False)
        self._tell(colour.name().upper(), typing=False)


class Swatch(QToolButton):
    """A button in the colour that it chooses; striped while there is none."""

    def __init__(self, theme: Theme, usual: str) -> None:
        super().__init__()
        self._theme, self._usual = theme, usual
        self._colour: str | None = None
        self.setFixedSize(CONTROL + 8, CONTROL)

    def show_colour(self, colour: str | None) -> None:
        """Take on a colour; None is that of the program."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        ring = self._theme.selection if focused else self._theme.edge
        painter.setPen(QPen(colour_of(ring), 2 if focused else 1))
        painter.setBrush(QColor(self._colour or self._usual))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, 7, 7)
        if self._colour is None:
            painter.setBrush(colour_of(self._theme.surface))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setClipRect(rect.adjusted(3, 3, -3, -3))
            painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 4, 4)
        painter.end()
