"""What to export, how, and where to: one dialog, as it was used for this document last time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme
from canvas_app.exports import Exporter
from canvas_app.exports.request import Options
from canvas_app.files.names import unfit
from canvas_app.i18n import tr
from canvas_app.numbers.expressions import Case
from canvas_app.remembered_exports import DocumentMemory
from canvas_app.ui.exporting.form import NAMES, OptionsForm
from canvas_app.ui.exporting.format_list import FormatList
from canvas_app.ui.exporting.formats import offer_of, offered_formats
from canvas_app.ui.exporting.missing import MissingHint
from canvas_app.ui.exporting.remembered import options_from
from canvas_app.ui.look import icon, set_role
from canvas_app.ui.plain import label, set_tip

_LIST, _WIDTH, _HEIGHT = 196, 720, 500
_BEFORE_PATH = 44
"""Pixels of the folder's button that its path can't have."""


@dataclass(frozen=True)
class Offer:
    """What the dialog begins with."""

    canvas: Canvas
    case: Case
    selected: frozenset[str]
    memory: DocumentMemory
    folder: Path
    name: str
    """A file name for the canvas, without a suffix."""


@dataclass(frozen=True)
class Wish:
    """What somebody wants."""

    exporter: Exporter
    options: Options
    case: Case
    path: Path


class ExportDialog(QDialog):
    """Enter exports. It stays open until the one who listens to `wanted` closes it."""

    wanted = Signal(object)
    """A Wish."""

    def __init__(self, offer: Offer, suffix: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._offer, self._theme = offer, theme
        self._options: dict[str, Options] = {}
        """What was chosen for other formats meanwhile."""
        self._case, self._folder, self._busy = offer.case, offer.folder, False
        formats = offered_formats()
        self._formats = {exporter.suffix: exporter for exporter in formats}
        self.exporter = self._formats.get(suffix, formats[0])
        self.formats = FormatList(formats, theme)
        self.formats.setFixedWidth(_LIST)
        self.formats.chosen.connect(self.show_format)
        self.form: OptionsForm | None = None
        self._title, self._purpose = label(role="title"), label(role="muted", wrap=True)
        self._missing = MissingHint(theme)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("File name"))
        self.name.textEdited.connect(self._name_typed)
        self._name_is_typed = False
        self._suffix = label(role="muted")
        self.folder = QPushButton(icon("folder-open", theme.muted), "")
        set_role(self.folder, "left")
        self.folder.clicked.connect(self._choose_folder)
        self._change = label(tr("Change…"), "muted")
        self._change.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        beside = QHBoxLayout(self.folder)
        beside.setContentsMargins(0, 0, 12, 0)
        beside.addStretch(1)
        beside.addWidget(self._change)
        self.trouble = label(role="danger", wrap=True)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go = QPushButton(tr("Export"))
        set_role(self.go, "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._want)
        self._lay_out(cancel)
        self.show_format(self.exporter.suffix)
        self.formats.buttons[self.exporter.suffix].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, cancel: QPushButton) -> None:
        self._form_place = QVBoxLayout()
        file = QGridLayout()
        file.setHorizontalSpacing(16)
        file.setVerticalSpacing(10)
        file.setColumnMinimumWidth(0, NAMES)
        file.setColumnStretch(1, 1)
        named = QHBoxLayout()
        named.setSpacing(8)
        named.addWidget(self.name, 1)
        named.addWidget(self._suffix)
        for row, (words, control) in enumerate(
            ((tr("File name"), self.name), (tr("Folder"), self.folder))
        ):
            before = label(words)
            before.setBuddy(control)
            file.addWidget(before, row, 0)
        file.addLayout(named, 0, 1)
        file.addWidget(self.folder, 1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.trouble, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout()
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._purpose)
        column.addSpacing(20)
        column.addLayout(self._form_place)
        column.addWidget(self._missing)
        column.addStretch(1)
        column.addSpacing(18)
        column.addWidget(_line(horizontal=True))
        column.addSpacing(16)
        column.addLayout(file)
        column.addSpacing(18)
        column.addLayout(buttons)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.formats)
        whole.addWidget(_line(horizontal=False))
        whole.addLayout(column, 1)
        self.setMinimumSize(_WIDTH, _HEIGHT)

    # --- the format --------------------------------------------------------------------------

    def show_format(self, suffix: str) -> None:
        """Show a format, with what was last chosen for it."""
        offer, old = self._offer, self.form
        if old is not None:
            self._options[self.exporter.suffix] = old.options
            self._case = old.case
            self._form_place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.exporter = exporter = self._formats[suffix]
        memory = offer.memory.of(suffix)
        options = self._options.get(suffix) or options_from(memory, exporter)
        self.form = OptionsForm(
            exporter, options, offer.canvas, self._case, offer.selected, self._theme
        )
        self._form_place.addWidget(self.form)
        self.formats.show_choice(suffix)
        self._title.setText(tr(exporter.title))
        self._purpose.setText(tr(offer_of(suffix).purpose))
        self._suffix.setText(suffix)
        if not self._name_is_typed:
            self.name.setText(memory.name or offer.name)
        missing = exporter.missing is not None
        self._missing.show_for(exporter if missing else None)
        self.form.setVisible(not missing)
        for each in (*self.form.findChildren(QAbstractButton), *self.formats.buttons.values()):
            if isinstance(each, QPushButton):
                each.setAutoDefault(False)  # Enter exports from everywhere but where it is asked
        self._order_stops()
        self._update()

    def _order_stops(self) -> None:
        """Tab goes from the formats through the options to the file, as they are read."""
        assert self.form is not None
        before: QWidget = list(self.formats.buttons.values())[-1]
        for stop in (*self.form.findChildren(QWidget), self._missing.command, self._missing.copy):
            # a drop-down's list is a window of its own
            if stop.focusPolicy() != Qt.FocusPolicy.NoFocus and stop.window() is self:
                self.setTabOrder(before, stop)
                before = stop
        self.setTabOrder(before, self.name)

    # --- the file ----------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The file that is meant."""
        name, suffix = self.name.text().strip(), self.exporter.suffix
        if name.lower().endswith(suffix):
            name = name[: -len(suffix)].rstrip()
        return self._folder / (name + suffix)

    def _name_typed(self) -> None:
        self._name_is_typed = True
        self._update()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Folder of the export"), str(self._folder)
        )
        if chosen:
            self._folder = Path(chosen)
            self._update()

    def _update(self, trouble: Text | None = None) -> None:
        named = self.path.name != self.exporter.suffix
        why = trouble or (unfit(self.path.name) if named else None)
        self.trouble.setText(tr(why) if why is not None else "")
        missing = self.exporter.missing is not None
        wrong = named and why is not None and trouble is None
        self.go.setEnabled(named and not wrong and not missing and not self._busy)
        full = str(self._folder)
        set_tip(self.folder, full)
        self.folder.setAccessibleName(tr("Folder: {folder}", folder=full))
        self._show_folder()

    def _show_folder(self) -> None:
        home, full = str(Path.home()), str(self._folder)
        short = "~" + full[len(home) :] if full == home or full.startswith(home + "/") else full
        aside = _BEFORE_PATH + self._change.sizeHint().width() + 24
        room = max(self.folder.width() - aside, 120)
        shown = self.folder.fontMetrics().elidedText(short, Qt.TextElideMode.ElideMiddle, room)
        self.folder.setText(" " + shown.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_folder()

    # --- going ahead -------------------------------------------------------------------------

    def _want(self) -> None:
        form = self.form
        assert form is not None
        self.wanted.emit(Wish(self.exporter, form.options, form.case, self.path))

    def wait(self) -> None:
        """The file is being looked at."""
        self._busy = True
        self._update()

    def stay(self, why: Text | None = None) -> None:
        """It is not exported yet, and why."""
        self._busy = False
        self._update(why)


def _line(*, horizontal: bool) -> QFrame:
    line = QFrame()
    set_role(line, "line")
    (line.setFixedHeight if horizontal else line.setFixedWidth)(1)
    return line
