"""The program's few questions, as plain text with words on the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from canvas_app.i18n import tr


def ask(parent: QWidget, question: str, detail: str, answers: Sequence[str]) -> str:
    """Ask; gives the chosen answer. The last answer is what Esc means."""
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
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(buttons[-1])
    box.exec()
    clicked = box.clickedButton()
    # by the button: some platforms put mnemonics into its text
    chosen = next((n for n, button in enumerate(buttons) if button is clicked), -1)
    box.deleteLater()
    return answers[chosen]


def say(parent: QWidget, what: str, detail: str = "") -> None:
    """Say what happened and what is safe."""
    ask(parent, what, detail, [tr("OK")])
