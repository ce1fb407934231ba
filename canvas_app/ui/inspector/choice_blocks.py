"""Editors of choices: one of several words, some of several words, yes or no."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from canvas_app.i18n import tr
from canvas_app.ui import look
from canvas_app.ui.combo import Combo
from canvas_app.ui.inspector.about import About
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.flow_layout import FlowLayout
from canvas_app.ui.inspector.pieces import Ground
from canvas_app.ui.tick_box import TickBox


class ChoiceBlock(Block):
    """One word of several; the first line is "none" where that is allowed."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        self.field = Combo(ground.theme)
        if about.optional:
            self.field.addItem("–", None)
        for word, title in about.choices.items():
            self.field.addItem(tr(title), word)
        self.field.activated.connect(self._on_chosen)
        self.add_control(self.field)

    def show_value(self, value: Any) -> None:
        at = self.field.findData(value)
        if at < 0 and value is not None:  # a language that this version has no name for
            self.field.addItem(str(value), value)
            at = self.field.count() - 1
        self.field.setCurrentIndex(at)

    def _on_chosen(self, at: int) -> None:
        self.tell(self.field.itemData(at))


class ChipsBlock(Block):
    """Some words of several, each a chip that is on or off."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        flow = FlowLayout(holder)
        self.chips: dict[Any, QPushButton] = {}
        for word, title in about.choices.items():
            chip = QPushButton(tr(title))
            chip.setProperty("role", "chip")
            chip.setProperty("accent", ground.accent)
            chip.setAccessibleName(f"{self.name}: {tr(title)}")
            chip.setCheckable(True)
            chip.setIconSize(QSize(12, 12))
            chip.clicked.connect(self._on_clicked)
            flow.addWidget(chip)
            self.chips[word] = chip
        self.add_control(holder)
        self._mark()

    def show_value(self, value: Any) -> None:
        for word, chip in self.chips.items():
            chip.setChecked(word in value)
        self._mark()

    def _on_clicked(self) -> None:
        self._mark()
        self.tell(tuple(word for word, chip in self.chips.items() if chip.isChecked()))

    def _mark(self) -> None:
        """A tick or a plus: what is chosen must not be known by colour alone."""
        theme = self.ground.theme
        for chip in self.chips.values():
            on = chip.isChecked()
            colour = theme.accents[self.ground.accent] if on else theme.muted  # type: ignore[index]
            chip.setIcon(look.icon("check" if on else "plus", colour))


class FlagBlock(Block):
    """Yes or no."""

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=True)
        self.field = TickBox(self.name, ground.theme)
        self.field.clicked.connect(self._on_clicked)
        self.add_control(self.field)

    def show_value(self, value: Any) -> None:
        self.field.setChecked(bool(value))

    def _on_clicked(self, on: bool) -> None:
        self.tell(on)
