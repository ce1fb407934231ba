"""The scenarios of a document: choose one, make one, call it something else, take it away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.text import Text
from canvas_app.editing.scenarios import add_scenario, remove_scenario, rename_scenario
from canvas_app.i18n import tr
from canvas_app.numbers.cases import CASE_TITLES, case_title
from canvas_app.ui.session import Session


class ScenarioMenu(QMenu):
    """Opens below the switch of cases; frees itself when it is closed."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Scenarios"))
        group = QActionGroup(self)
        for scenario in session.canvas.scenarios:
            name = tr(case_title(session.canvas, scenario.id))
            action = self.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(session.case == scenario.id)
            action.triggered.connect(partial(session.set_case, scenario.id))
            group.addAction(action)
        if session.canvas.scenarios:
            self.addSeparator()
        add = self.addAction(tr("New scenario…"))
        add.triggered.connect(partial(ask_for_new, session, parent))
        add.setEnabled(session.read_only is None)
        if session.case not in CASE_TITLES:
            name = tr(case_title(session.canvas, session.case)).replace("&", "&&")
            again = self.addAction(tr("Rename “{name}”…", name=name))
            again.triggered.connect(partial(ask_for_name, session, parent, session.case))
            away = self.addAction(tr("Delete “{name}”", name=name))
            away.triggered.connect(partial(remove, session, session.case))
            for action in (again, away):
                action.setEnabled(session.read_only is None)


def ask_for_new(session: Session, parent: QWidget) -> None:
    """Ask how a new scenario is called, then make and show it.

    It begins as the scenario in use, or as the base.
    """
    like = None if session.case == "base" else session.case
    title = tr(case_title(session.canvas, session.case))
    words = tr("It begins with the numbers of “{case}”. Change single ones while it is shown.",
               case=title)  # fmt: skip
    dialog = _dialog(parent, tr("New scenario"), f"{tr('Name')}\n{words}", "")
    dialog.textValueSelected.connect(partial(make, session, like))
    dialog.open()


def ask_for_name(session: Session, parent: QWidget, id: str) -> None:
    """Ask how a scenario is to be called."""
    name = next((s.name for s in session.canvas.scenarios if s.id == id), "")
    dialog = _dialog(parent, tr("Rename scenario"), tr("Name"), name)
    dialog.textValueSelected.connect(partial(rename, session, id))
    dialog.open()


def make(session: Session, like: str | None, name: str) -> None:
    """Make a scenario and show it."""
    made: list[str] = []

    def edit(canvas: Canvas) -> Canvas:
        after, id = add_scenario(canvas, name, like)
        made.append(id)
        return after

    if session.apply(Text("New scenario “{name}”", name=name), edit):
        session.set_case(made[0])


def rename(session: Session, id: str, name: str) -> None:
    """Call a scenario something else."""
    session.apply(Text("Rename scenario"), lambda canvas: rename_scenario(canvas, id, name))


def remove(session: Session, id: str) -> None:
    """Take a scenario away; undo brings it back with its numbers."""
    name = tr(case_title(session.canvas, id))
    session.apply(
        Text("Delete scenario “{name}”", name=name), lambda canvas: remove_scenario(canvas, id)
    )


def _dialog(parent: QWidget, title: str, words: str, text: str) -> QInputDialog:
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setInputMode(QInputDialog.InputMode.TextInput)
    dialog.setWindowTitle(title)
    dialog.setLabelText(words)
    dialog.setTextValue(text)
    dialog.setOkButtonText(tr("OK"))
    dialog.setCancelButtonText(tr("Cancel"))
    return dialog
