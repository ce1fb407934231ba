"""The editor of an estimate: a number with its unit, and a box with the rest that opens below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from canvas_app.document.estimate import Estimate
from canvas_app.editing.change import revised
from canvas_app.editing.scenarios import with_value
from canvas_app.i18n import tr
from canvas_app.numbers.display import editable
from canvas_app.ui.inspector.about import About
from canvas_app.ui.inspector.block import Block
from canvas_app.ui.inspector.estimate_details import EstimateDetails, scenario_of
from canvas_app.ui.inspector.number_block import number_field
from canvas_app.ui.inspector.pieces import Ground
from canvas_app.ui.inspector.remark_button import RemarkButton
from canvas_app.ui.looking_on import only_reads


@dataclass(frozen=True)
class Derived:
    """A number that counts while none is typed, and the cards or the words it comes from."""

    number: float
    words: str
    cards: tuple[tuple[str, str], ...] = ()
    """Ids and names."""


class EstimateBlock(Block):
    """An estimate, or None where no number is typed."""

    jump = Signal(str)

    def __init__(self, about: About, ground: Ground, *, bare: bool = False) -> None:
        super().__init__(about, ground, bare=bare)
        self._estimate: Estimate | None = None
        self._derived: Derived | None = None
        self._details: EstimateDetails | None = None
        words = tr("{field}: range, source and clarity", field=self.name)
        self._toggle = RemarkButton(words, ground.theme, "chevron-down")
        self._toggle.setCheckable(True)
        self._toggle.clicked.connect(self.open)
        self._origin = RemarkButton(tr("Show where it comes from"), ground.theme)
        self._origin.clicked.connect(self._on_origin)
        for button in (self._origin, self._toggle):
            self._header.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
            only_reads(button)
        self._origin.hide()
        self._hint = self.name if bare else ""
        if bare:
            self._toggle.hide()
        self.field = number_field(about, ground, optional=True)
        self.field.committed.connect(self._on_number)
        self.field.judged.connect(self.complain)
        self.add_control(self.field)
        self._tell_remark()

    def show_value(self, value: Any) -> None:
        self._estimate = value
        self.field.show_number(value.typed_in(self.ground.case) if value else None)
        unit = value.unit if value and value.unit else self.ground.unit(self.about.unit)
        self.field.set_suffix("" if self.headed else unit)
        if self._details:
            self._details.show_value(value)
        self._tell_remark()

    def show_derived(self, derived: Derived | None) -> None:
        """What counts while nothing is typed here."""
        if derived != self._derived:
            self._derived = derived
            self._tell_remark()

    @property
    def is_open(self) -> bool:
        """Whether the box below is to be seen."""
        return self._toggle.isChecked()

    def commit(self) -> None:
        self.field.commit()
        if self._details:
            self._details.commit()

    def open(self, on: bool = True) -> None:
        """Show or hide low, high, unit, source and clarity."""
        if on and self._details is None:
            self._details = EstimateDetails(self.about, self.ground)
            self._details.edited.connect(self._set_part)
            self._details.left.connect(self.left)
            self._details.show_value(self._estimate)
            self._column.addWidget(self._details)
            self.rearranged.emit()
        if self._details:
            self._details.setVisible(on)
        self._toggle.setChecked(on)
        self._toggle.set_icon("chevron-up" if on else "chevron-down")

    def _on_number(self, number: float | None, typing: bool) -> None:
        case, assumed = self.ground.case, self.about.assumed
        self.tell(with_value(self._estimate, case, number, assumed), typing and number is not None)

    def _set_part(self, name: str, value: Any, typing: bool) -> None:
        if self._estimate is None:
            return
        scenario = scenario_of(name)
        if scenario:
            self.tell(with_value(self._estimate, scenario, value), typing)
        else:
            self.tell(revised(self._estimate, **{name: value}), typing)

    def _on_origin(self) -> None:
        cards = self._derived.cards if self._derived else ()
        if len(cards) == 1:
            self.jump.emit(cards[0][0])
        elif cards:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for id, name in cards:
                menu.addAction(name.replace("&", "&&")).setData(id)
            menu.triggered.connect(self._on_origin_chosen)
            menu.popup(self._origin.mapToGlobal(self._origin.rect().bottomLeft()))

    def _on_origin_chosen(self, action: Any) -> None:
        self.jump.emit(action.data())

    def _tell_remark(self) -> None:
        """Range at the right of the label; where no number is typed, what counts instead."""
        text, hint, origin = "", "", ""
        if self._estimate is not None:
            text = range_words(self._estimate, self.about, self.ground)
            if self.ground.case != "base":
                hint = self._written(self._estimate.base)
                text = tr("{case}; base {number}", case=self.ground.case_name, number=hint)
        elif self._derived is not None:
            hint = self._written(self._derived.number)
            if self._derived.cards:
                origin = self._derived.words
            else:
                text = self._derived.words
        elif self.about.assumed is not None:
            hint = self._written(self.about.assumed)
            text = assumed_words(self.about, self.ground)
        self.field.setPlaceholderText(hint or ("" if self.headed else self._hint))
        self._toggle.say(text)
        self._origin.say(origin)
        self._origin.setVisible(bool(origin))

    def _written(self, number: float) -> str:
        share = self.about.measure == "share"
        return editable(number, decimal=self.ground.decimal, percent=share, grouped=True)


def range_words(estimate: Estimate, about: About, ground: Ground) -> str:
    """ "low 90k · high 140k", as far as they are there."""
    shown, measure = ground.shown, about.measure
    kind: Any = "share" if measure == "share" else "number"
    words = []
    if estimate.low is not None:
        words.append(tr("low {number}", number=shown.value(kind, estimate.low)))
    if estimate.high is not None:
        words.append(tr("high {number}", number=shown.value(kind, estimate.high)))
    return " · ".join(words)


def assumed_words(about: About, ground: Ground) -> str:
    """ "assumed 100%": what counts while nothing is typed."""
    kind: Any = "share" if about.measure == "share" else "number"
    return tr("assumed {number}", number=ground.shown.value(kind, about.assumed or 0.0))
