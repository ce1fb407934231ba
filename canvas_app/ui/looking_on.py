"""A canvas that can only be looked at: everything can be read and copied, nothing changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

_READS, _CHANGES = "reads", "changes"


def only_reads(widget: QWidget) -> None:
    """Mark a button that changes nothing: it stays of use where a canvas is looked at."""
    widget.setProperty(_READS, True)


def changes(widget: QWidget) -> None:
    """Mark a control of our own making by which something is chosen."""
    widget.setProperty(_CHANGES, True)


def lock(form: QWidget) -> None:
    """Let a form be read, selected and copied, and not be changed."""
    for line in form.findChildren(QLineEdit):
        line.setReadOnly(True)
    for text in form.findChildren(QPlainTextEdit):
        text.setReadOnly(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    controls: list[QWidget] = [*form.findChildren(QAbstractButton), *form.findChildren(QComboBox)]
    controls += [each for each in form.findChildren(QWidget) if each.property(_CHANGES)]
    for control in controls:
        if not control.property(_READS):
            control.setEnabled(False)
