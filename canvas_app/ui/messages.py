"""The program's few questions, as plain text with words on the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from canvas_app.i18n import tr


def ask(parent: QWidget, question: str, detail: str, answers: Sequence[str]) -> str:
    """Ask; gives the chosen answer. The first is what Enter means, the last what Esc means."""
    return answers[_asked(parent, question, detail, answers)]


def confirm(parent: QWidget, question: str, detail: str, yes: str) -> bool:
    """Ask before something goes: neither Enter nor Esc means yes."""
    return _asked(parent, question, detail, [yes, tr("Cancel")], default=1) == 0


def say(parent: QWidget, what: str, detail: str = "") -> None:
    """Say what happened and what is safe."""
    ask(parent, what, detail, [tr("OK")])


def _asked(
    parent: QWidget, question: str, detail: str, answers: Sequence[str], default: int = 0
) -> int:
    box = QMessageBox(parent)
    box.setWindowTitle("GTM Canvas")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(detail)
    role = QMessageBox.ButtonRole
    roles = [role.AcceptRole, *[role.DestructiveRole] * (len(answers) - 2), role.RejectRole]
    buttons = [
        box.addButton(text, roles[n] if len(answers) > 1 else role.AcceptRole)
        for n, text in enumerate(answers)
    ]
    box.setDefaultButton(buttons[default])
    box.setEscapeButton(buttons[-1])
    box.exec()
    clicked = box.clickedButton()
    # by the button: some platforms put mnemonics into its text
    chosen = next((n for n, b in enumerate(buttons) if b is clicked), len(buttons) - 1)
    box.deleteLater()
    return chosen
