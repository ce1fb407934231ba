"""A canvas whose every text is markup that names a file, and a walk through a window with it.

For tests/ui/test_plain_text.py, and for scripts/trials/no_open.sh, which watches it with strace.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QTimer, QUrl
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode
from canvas_app.document.text import Text
from canvas_app.editing.edits import set_card, set_fields
from canvas_app.files.recovering import Recovered
from canvas_app.files.unsaved import Mark
from canvas_app.ui import scenario_menu
from canvas_app.ui.board.taken import taken
from canvas_app.ui.comparing.dialog import CompareDialog
from canvas_app.ui.damaged import DamagedDialog
from canvas_app.ui.keeping.offer_dialog import OfferDialog
from canvas_app.ui.messages import say
from canvas_app.ui.versions.dialog import VersionsDialog
from canvas_app.ui.window import MainWindow

PROBE = "gtm-canvas-probe"
"""Occurs in every path that somebody's text names."""
HOSTILE = f'<img src="file:///{PROBE}/picture.png"><img src=//{PROBE}/x><b>bold</b>'
FILE_NAME = f"<img src={PROBE}.png>.gtm.json"
_TEXTS = frozenset(
    ("title", "text", "label", "name", "owner", "author", "note", "question", "unit", "url",
     "reference", "tags", "pains", "claims", "alternatives", "strengths", "weaknesses")
)  # fmt: skip


def hostile() -> Canvas:
    """A sample with each text in it replaced, a scenario and comments."""
    sample = next(iter(sorted(paths.sample_canvases().glob("slack*.json"))))
    plain = _replaced(json.loads(sample.read_bytes()))
    plain["scenarios"] = [{"id": "worst", "name": HOSTILE}]
    for card in plain["cards"]:
        card["comments"] = [{"id": "c1", "author": HOSTILE, "text": HOSTILE}]
        card["tags"] = [HOSTILE]
    plain["cards"].append({"kind": "link", "id": "away", "title": HOSTILE, "url": f"//{PROBE}/x"})
    plain["cards"].append({"kind": "from tomorrow", "id": "unknown", "title": HOSTILE})
    return decode(json.dumps(plain).encode())


def _replaced(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _replaced(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_replaced(inner, key) for inner in value]
    return HOSTILE if isinstance(value, str) and key in _TEXTS else value


def walk(window: MainWindow, folder: Path, look: Callable[[], object]) -> int:
    """Show everything that says something of a canvas; `look` is called at each stop.

    Gives the count of stops. Tool tips are shown and screen readers' texts asked for at each.
    """
    desk = window.desk
    assert desk is not None
    session, stops, met = desk.session, 0, set[tuple[QWidget, str]]()

    def stop() -> None:
        nonlocal stops
        stops += 1
        QApplication.processEvents()
        session.settle()
        for widget in QApplication.allWidgets():
            what = widget, widget.toolTip()
            if widget.isVisible() and what not in met:
                met.add(what)
                _read(widget)
        look()

    def modal(show: Callable[[], object]) -> None:
        def shown() -> None:
            stop()
            box = QApplication.activeModalWidget()
            if isinstance(box, QDialog):
                box.reject()

        QTimer.singleShot(0, window, shown)
        show()

    stop()
    kinds = {card.kind: card.id for card in session.canvas.cards}
    for kind in ("segment", "persona", "channel", "tier", "proof", "link", "from tomorrow"):
        if kind in kinds:
            session.select({kinds[kind]})
            stop()
    session.select(set(kinds.values()))
    stop()
    desk.show_comments(next(iter(kinds.values())))
    stop()
    desk.show_view("numbers")
    stop()
    desk.show_view("canvas")
    for cell in desk.strip.findChildren(QAbstractButton)[:2]:
        cell.click()
        stop()
        _close_popups()
    scenario_menu.make(session, None, HOSTILE)  # what can be undone is called by its name
    session.apply(Text("Change"), lambda c: set_card(c, "away", title=HOSTILE + "&amp;"))
    session.undo()
    stop()
    scenario_menu.ask_for_name(session, window, "worst")
    stop()
    _close_popups()
    desk.navigate.find()
    stop()
    window.overlays.commands()
    stop()
    _close_popups()
    window.show_settings()
    stop()
    _close_popups()
    desk.files.told(HOSTILE)
    session.refused.emit(Text("{what}", what=HOSTILE))
    desk.files.standing.say("probe", Text("{what}", what=HOSTILE))
    stop()
    modal(lambda: say(window, HOSTILE, HOSTILE))
    _paste(window, folder)
    stop()
    _close_popups()
    for dialog in _dialogs(window):
        dialog.open()
        stop()
        _close_popups()
    return stops


def _dialogs(window: MainWindow) -> Iterator[QDialog]:
    """What is asked about kept versions, damaged files and unsaved work, each with such names."""
    desk = window.desk
    assert desk is not None
    mine = desk.session.canvas
    id = mine.cards[0].id
    theirs = set_fields(set_card(mine, id, text=HOSTILE * 2), title=HOSTILE + "!", author=HOSTILE)
    yield CompareDialog(
        mine, theirs, title=HOSTILE, mine_name=FILE_NAME, theirs_name=HOSTILE,
        accept_words="Take over", theme=window.theme, parent=window,
    )  # fmt: skip
    kept = window.keeping.versions.keep(theirs, saved=True)
    damaged = Text("“{name}” is damaged.", name=FILE_NAME)
    yield DamagedDialog(damaged, (), window.theme, window, there=True)
    yield VersionsDialog(mine, window.keeping.versions, window.theme, window)
    mark = Mark("1" * 16, "2" * 16, "doc-01234567", HOSTILE, Path("/nowhere") / FILE_NAME)
    works = [Recovered(mark, kept, theirs, None), Recovered(mark, None, None, None, 2)]
    yield OfferDialog(works, {}, window.theme, window)


def _read(widget: QWidget) -> None:
    """Rest the pointer on a widget, and let a screen reader read it."""
    middle = widget.rect().center()
    for at in (middle, QPoint(6, 6)):
        tip = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, tip)
    seen = QAccessible.queryAccessibleInterface(widget)
    if seen is not None and seen.isValid():
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
            seen.text(kind)


def _paste(window: MainWindow, folder: Path) -> None:
    """What other programs could offer: rich text, addresses, a file that is no picture."""
    desk = window.desk
    assert desk is not None
    rich = QMimeData()
    rich.setHtml(HOSTILE)
    rich.setText(HOSTILE)
    address = QMimeData()
    address.setUrls([QUrl(f"http://{PROBE}/x"), QUrl(f"ftp://{PROBE}/y")])
    drawing = folder / f"{PROBE}-drawing.png"
    drawing.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
        f'<image width="9" height="9" x:href="file:///{PROBE}/picture.png"/></svg>'
    )
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(drawing))])
    svg = QMimeData()
    svg.setData("image/svg+xml", drawing.read_bytes())
    for data in (rich, address, file, svg):
        found = taken(data)
        if found is not None:
            desk.transfer._take(found, None)
        QApplication.processEvents()
    table = QMimeData()
    table.setText(f"{HOSTILE}\tCustomers\n{HOSTILE}\t5\n{HOSTILE}\t7\n")
    found = taken(table)
    assert found is not None
    desk.transfer._take(found, None)


def _close_popups() -> None:
    for widget in QApplication.topLevelWidgets():
        popup = widget.isVisible() and not isinstance(widget, MainWindow)
        if popup:
            widget.close()
    QApplication.processEvents()
