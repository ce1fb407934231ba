"""Text that somebody typed stays text: nothing takes it for markup and opens what it names.

F38 of docs/faults.md; scripts/trials/no_open.sh proves the same with strace. F35: links and files
never open by themselves.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QTextEdit,
    QWidget,
)

from canvas_app.ui import plain
from canvas_app.ui.plain import tip
from tests.ui.conftest import Person
from tests.ui.markup import FILE_NAME, HOSTILE, hostile, walk

SOURCES = sorted(Path(plain.__file__).parent.rglob("*.py"))
NOWHERE = {
    "QTextEdit", "QTextBrowser", "setHtml", "insertHtml", "appendHtml", "setMarkdown",
    "QDesktopServices", "setOpenExternalLinks", "QErrorMessage", "setWhatsThis", "QStaticText",
    "toHtml", "QWebEngineView", "QMovie",
}  # fmt: skip
ONLY_IN = {"QMessageBox": "messages.py", "openUrl": "opening.py"}


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    """Every call in the interface: where, what, and the call itself."""
    for path in SOURCES:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
                name = node.func.id if isinstance(node.func, ast.Name) else name
                yield f"{path.name}:{node.lineno}", name, node


def sure(given: ast.expr) -> bool:
    """Whether a text can't hold markup of somebody else's: our own words, or escaped."""
    if isinstance(given, ast.IfExp):
        return sure(given.body) and sure(given.orelse)
    if isinstance(given, ast.Call) and isinstance(given.func, ast.Name):
        return given.func.id == "tip" or (given.func.id == "tr" and not given.keywords)
    return isinstance(given, ast.Constant)


def test_no_widget_is_given_a_text_that_could_be_taken_for_markup() -> None:
    found = []
    for where, name, call in calls():
        inside_plain = where.startswith("plain.py")
        if name in NOWHERE or ONLY_IN.get(name, where.split(":")[0]) != where.split(":")[0]:
            found.append(f"{where} {name}")
        if name == "QLabel" and call.args and not inside_plain:
            found.append(f"{where} QLabel with a text: use plain.label")
        if name in ("setToolTip", "setStatusTip") and not inside_plain and not sure(call.args[-1]):
            found.append(f"{where} {name}: use plain.set_tip, or tip()")
        if name == "showText" and not sure(call.args[1]):
            found.append(f"{where} showText: use tip()")
        if name == "QProgressDialog" and len(call.args) > 3:
            words = call.args[0]
            if not (isinstance(words, ast.Constant) and not words.value):
                found.append(f"{where} QProgressDialog: use setLabel(label(…))")
    assert not found


def test_no_bare_label_is_given_a_text_later() -> None:
    """`QLabel()` is for icons: Qt guesses at markup in whatever text it is given."""
    found = []
    for path in SOURCES:
        if path.name == "plain.py":
            continue
        tree = tree_of(path)
        if "QLabel()" not in path.read_text("utf-8"):
            continue
        bare = {
            ast.unparse(target)
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and ast.unparse(node.value) == "QLabel()"
            for target in node.targets
        }
        found += [
            f"{path.name}: {name}.setText"
            for name in bare
            if f"{name}.setText(" in ast.unparse(tree)
        ]
    assert not found


def test_tips_show_exactly_their_text() -> None:
    shown = QTextDocument()
    shown.setHtml(tip(HOSTILE))
    assert shown.toPlainText() == HOSTILE
    assert "<img" not in tip(HOSTILE)


def harmless(window: QWidget) -> list[str]:
    """What of a window could be taken for markup, as Qt itself would decide."""
    found = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            found += markup(widget.text(), "label")
        if isinstance(widget, QTextEdit):
            found.append(f"rich text field {widget.objectName()!r}")
        found += markup(widget.toolTip(), f"tip of {type(widget).__name__}")
        if isinstance(widget, QAbstractItemView) and widget.isVisible() and widget.model():
            found += in_model(widget.model(), QModelIndex())
    for action in window.findChildren(QAction):
        found += markup(action.toolTip(), f"tip of {action.objectName()}")
    return found


def markup(text: str, where: str) -> list[str]:
    return [f"{where}: {text!r}"] if GuiQt.mightBeRichText(text) and "<img" in text else []


def in_model(model: QAbstractItemModel, parent: QModelIndex, deep: int = 0) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), 40)):
        for column in range(columns):
            index = model.index(row, column, parent)
            told = index.data(Qt.ItemDataRole.ToolTipRole)
            yield from markup(told if isinstance(told, str) else "", "tip of a cell")
        if deep < 3:
            yield from in_model(model, model.index(row, 0, parent), deep + 1)
    for column in range(columns):
        told = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        yield from markup(told if isinstance(told, str) else "", "tip of a column")


def test_a_window_full_of_markup_shows_it_as_text(person: Person) -> None:
    """The same walk that scripts/trials/no_open.sh watches with strace."""
    person.opens(hostile(), FILE_NAME)
    seen: list[str] = []
    stops = walk(person.window, person.folder, lambda: seen.extend(harmless(person.window)))
    assert not seen
    assert stops > 20, "it went through the window"
