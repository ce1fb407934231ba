"""What somebody was looking at on a desk, kept while the desk is made anew.

Zoom and corner of the board, the view that is shown, a card whose words are being edited, a cell of
the Numbers view, the keyboard's place. The document, its history, the selection and the case are
the session's, and stay where they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLineEdit

from canvas_app.ui.focus_place import FocusPlace, focus_again, focus_within

if TYPE_CHECKING:
    from canvas_app.ui.board.editor import CardEditor
    from canvas_app.ui.board.zooming import ZoomingView
    from canvas_app.ui.desk import Desk
    from canvas_app.ui.desk_files import DeskFiles
    from canvas_app.ui.inspector.comments import CommentPlace
    from canvas_app.ui.numbers.page import NumbersPage
    from canvas_app.ui.session import Session
    from canvas_app.ui.talk.talk import TalkPlace


@dataclass(frozen=True)
class BoardPlace:
    """How the board was looked at."""

    zoom: float
    corner: QPointF
    """The point of the canvas at the view's upper left."""
    as_opened: bool
    """Nobody has zoomed or panned yet, so that it still follows the window's size."""


@dataclass(frozen=True)
class CellPlace:
    """The cursor in the table that was used last, and a text in it that could not be read."""

    table: int
    row: int
    column: int
    typed: str | None


@dataclass(frozen=True)
class NumbersPlace:
    """How the Numbers view was looked at."""

    scrolled: int
    cell: CellPlace | None


@dataclass(frozen=True)
class WordsPlace:
    """A card whose words are being edited."""

    card: str
    in_text: bool


@dataclass(frozen=True)
class DeskPlace:
    """How a desk was looked at."""

    view: str
    board: BoardPlace
    numbers: NumbersPlace | None
    words: WordsPlace | None
    label: str | None
    """The link whose label is being typed."""
    comment: CommentPlace | None
    """What is being typed among the comments of the selected card."""
    panels: bool
    alone: bool
    """Only the board is shown."""
    found: str | None
    """What is searched for, where the search is open."""
    inspector: int
    result_open: bool
    talk: TalkPlace | None
    """How the presentation was being prepared, where its dialog was open."""
    focus: FocusPlace | None


@dataclass(frozen=True)
class WindowPlace:
    """What a window keeps while everything to be seen in it is made anew."""

    session: Session | None
    files: DeskFiles | None
    desk: DeskPlace | None
    start: FocusPlace | None
    """The keyboard's place on the start page."""
    settings: tuple[QPoint, FocusPlace | None] | None
    """Where the settings stood, and the keyboard in them."""


def leave(desk: Desk) -> DeskPlace:
    """Take over what is being typed; how the desk, which is to be freed, is looked at."""
    comment, focus = desk.inspector.typed_comment, focus_within(desk)
    talk = desk.talk_place
    desk.files.finish_typing()
    navigate = desk.navigate
    alone, found = navigate.focused, None
    if navigate.find_bar is not None:
        found = navigate.find_bar.field.text()
    navigate.leave_focus()
    place = DeskPlace(
        desk.shown_view,
        _board(desk.view),
        desk.numbers_place if desk.numbers is None else _numbers(desk.numbers),
        _words(desk.editor),
        desk.links.editor.id,
        comment,
        not desk.palette_.isHidden(),
        alone,
        found,
        desk.inspector.scrolled,
        desk.inspector.result_open,
        talk,
        _focus(focus, focus_within(desk)),
    )
    desk.close_editors()
    return place


def restore(desk: Desk, place: DeskPlace) -> None:
    """Let a desk that was just made be looked at like the one before it."""
    if not place.panels:
        desk.toggle_panels()
    _look_at(desk.view, place.board)
    desk.inspector.result_open = place.result_open
    desk.inspector.scrolled = place.inspector
    desk.numbers_place = place.numbers
    if place.view != "canvas":
        desk.show_view(place.view)
    if place.alone:
        desk.navigate.toggle_focus()
    if place.found is not None:
        desk.navigate.find()
        if desk.navigate.find_bar is not None:
            desk.navigate.find_bar.field.setText(place.found)
    if place.words is not None and place.words.card in desk.session.canvas.by_id:
        desk.editor.edit(place.words.card, place.words.in_text)
    if place.label is not None:
        desk.links.editor.edit(place.label)
    desk.inspector.typed_comment = place.comment
    if place.focus is not None:
        focus_again(desk, place.focus)
    if place.talk is not None:
        desk.talk.put_up(place.talk)


def _board(view: ZoomingView) -> BoardPlace:
    return BoardPlace(view.zoom, view.to_canvas(QPointF(0, 0)), view.as_opened)


def _look_at(view: ZoomingView, place: BoardPlace) -> None:
    view.set_zoom(place.zoom)
    for _ in range(2):  # scroll bars go by whole pixels
        off = (view.to_canvas(QPointF(0, 0)) - place.corner) * view.zoom
        view.pan(off.x(), off.y())
    view.as_opened = place.as_opened


def _focus(typing: FocusPlace | None, now: FocusPlace | None) -> FocusPlace | None:
    """Where the keyboard is, and the cursor as it was before a text was taken over."""
    same = typing is not None and now is not None and typing.steps == now.steps
    return typing if same and typing is not None and typing.typed is None else now


def _words(editor: CardEditor) -> WordsPlace | None:
    if editor.id is None:
        return None
    return WordsPlace(editor.id, editor.text.hasFocus())


def _numbers(page: NumbersPage) -> NumbersPlace:
    cell, table = None, page.table
    if table is not None and table.currentIndex().isValid():
        at, editor = table.currentIndex(), table.editor
        typed = editor.text() if isinstance(editor, QLineEdit) else None
        cell = CellPlace(page.tables.index(table), at.row(), at.column(), typed)
    return NumbersPlace(page.area.verticalScrollBar().value(), cell)


def look_at_numbers(page: NumbersPage, place: NumbersPlace) -> None:
    """Let a Numbers view that was just made be looked at like the one before it."""
    cell = place.cell
    if cell is not None and cell.table >= len(page.tables):
        page.complete()
    if cell is not None and cell.table < len(page.tables):
        table = page.tables[cell.table]
        table.setFocus()
        table.go_to(cell.row, cell.column)
        if cell.typed is not None and table.edit(table.currentIndex()):
            editor = table.editor
            if isinstance(editor, QLineEdit):
                editor.setText(cell.typed)
                table.commit()
    page.scroll_to(place.scrolled)
