"""Copying, cutting, pasting and dropping: what leaves the board, and what comes onto it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import ImageCard, new_card
from canvas_app.document.errors import DocumentError
from canvas_app.document.text import N_, Text
from canvas_app.drawing.board import Board
from canvas_app.drawing.picture import selection_image
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing import clipboard, edits
from canvas_app.files.opening import ReadError, read_bytes
from canvas_app.ui.board.commands import BoardCommands
from canvas_app.ui.board.landing import Landing
from canvas_app.ui.board.taken import Taken, opens, plain_text, taken
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.mime import mime_data
from canvas_app.ui.pictures import (
    UnreadablePicture,
    card_size,
    embedded,
    is_picture,
    picture_from,
    picture_of,
)
from canvas_app.ui.session import Session

if TYPE_CHECKING:
    from canvas_app.imports.table.reading import Table
    from canvas_app.ui.pasting.dialog import CellsDialog

TABLES = (".csv", ".tsv", ".tab")
TEXTS = (".txt", ".md")
MOST_TEXT = 5_000_000
"""Characters; nobody pastes a longer text on purpose."""
_LARGEST_FILE = 5 * 1024 * 1024
"""Bytes of a dropped text or table."""


class TooLargeText(ReadError):
    """Longer than anything that becomes cards; it was not read."""

    _template = N_("“{name}” is too large to become cards ({size} MB; at most {most} MB).")


class TransferCommands(QObject):
    """Clipboard and drops of one session."""

    open_wanted = Signal(object)
    """A canvas or workbook was pasted: its path. Dropped ones the window takes by itself."""

    def __init__(self, session: Session, view: BoardView, commands: BoardCommands) -> None:
        super().__init__(view)
        self.session, self.view, self.commands = session, view, commands
        self.landing = Landing(session, view)
        self._dropped = False
        """Whether what is being taken was dropped, and not pasted."""
        view.dropped.connect(self._drop)

    # --- out -----------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected cards on the clipboard: ours, as text, and as a picture."""
        ids = self.session.selection
        if not ids:
            return
        canvas = self.session.canvas
        data = mime_data()
        data.setData(clipboard.MIME, clipboard.copied(canvas, ids))
        data.setText(clipboard.as_text(canvas, ids, self.landing.shown()))
        words = {id: self.view.board.cards[id].words for id in ids}
        # light, whatever the window's theme: it goes onto somebody's white page
        board = Board(canvas, self.session.model, self.landing.shown(), LIGHT, words=words)
        data.setImageData(selection_image(board.part(ids)))
        QGuiApplication.clipboard().setMimeData(data)

    def cut(self) -> None:
        """Copy, then delete."""
        if self.session.selection:
            self.copy()
            self.commands.delete()

    # --- in ------------------------------------------------------------------------------------

    def paste(self) -> None:
        """What is on the clipboard as cards, where the pointer is or in the middle of the view."""
        found = taken(QGuiApplication.clipboard().mimeData())
        if found is not None:
            self._take(found, self._aim())

    def paste_plain(self) -> None:
        """The clipboard's text in one note, whatever else it may be."""
        text = plain_text(QGuiApplication.clipboard().mimeData())
        if text.strip() and not self.session.refuse():
            self._notes([clipboard.note_from_text(text)], self._aim())

    def _aim(self) -> QPointF | None:
        """Where the pointer is on the board; None if it is elsewhere, or on what lies over it."""
        view = self.view
        over = (child for child in (*view.children(), *view.viewport().children())
                if isinstance(child, QWidget) and child is not view.viewport())  # fmt: skip
        return None if any(child.underMouse() for child in over) else view.pointer

    def take_files(self, paths: Sequence[Path], at: QPointF | None = None) -> None:
        """Files that were dropped or pasted: pictures, tables and texts."""
        self._take(Taken(files=tuple(paths)), at)

    def _drop(self, found: Taken, at: QPointF) -> None:
        # later: a question now would block the program that it came from
        QTimer.singleShot(0, self, partial(self._take, found, at, dropped=True))

    def _take(self, found: Taken, at: QPointF | None, *, dropped: bool = False) -> None:
        self._dropped = dropped
        if not any(opens(path) for path in found.files) and self.session.refuse():
            return
        self.commands.editor.close_editor()
        if found.cards is not None:
            self._cards(found.cards, at)
        elif found.files:
            self._files(found.files, at)
        elif found.picture is not None:
            self._pictures([found.picture], at)
        elif found.picture_data:
            try:
                self._pictures([picture_of(found.picture_data)], at)
            except UnreadablePicture as error:
                self.session.refused.emit(error.text)
        elif found.addresses:
            self._links(found.addresses, at)
        else:
            self._text(found.text, found.cells, at)

    def _cards(self, data: bytes, at: QPointF | None) -> None:
        """Cards at the pointer; beside the originals where it rests on them."""
        canvas = self.session.canvas
        try:
            source = clipboard.source_of(data)
            frame = clipboard.frame_of_copies(source)
            beside = source.id == canvas.id and any(c.id in canvas.by_id for c in source.cards)
            if at is not None and beside and frame is not None and frame.contains(at.x(), at.y()):
                at = None
            elif at is None and not beside:
                at = self.landing.middle()
            point = None if at is None else (at.x(), at.y())
            after, made = clipboard.pasted(canvas, data, point)
        except DocumentError as error:
            self.session.refused.emit(error.text)
            return
        self.landing.land(Text("Paste"), after, made)

    # --- text and cells ------------------------------------------------------------------------

    def _text(self, text: str, cells: bool, at: QPointF | None) -> None:
        from canvas_app.imports.table.reading import table_of  # noqa: PLC0415 (not for starting)

        if len(text) > MOST_TEXT:
            self.session.refused.emit(
                Text("This text is too long to paste: {n} characters, at most {most}. Paste it in "
                     "parts.", n=len(text), most=MOST_TEXT)
            )  # fmt: skip
            return
        table = table_of(text, sure=cells)
        if table is None:
            self._notes(clipboard.cards_from_text(text), at)
        elif table.is_list:
            self._notes(table.as_notes(), at)
        else:
            self.ask_about(table, at)

    def ask_about(self, table: Table, at: QPointF | None) -> CellsDialog | None:
        """Show what a block of cells would become; freed when it closes."""
        from canvas_app.imports.table.placing import Place  # noqa: PLC0415 (not for starting)
        from canvas_app.ui.pasting.dialog import CellsDialog  # noqa: PLC0415 (not for starting)

        if table.too_large is not None:
            self.session.refused.emit(table.too_large)
            return None
        place = None if at is None else Place(at.x(), at.y(), self._dropped)
        dialog = CellsDialog(
            table, self.session, self.view.theme, place, self.landing.height, self.view.window()
        )
        dialog.made.connect(self._made)
        dialog.open()
        return dialog

    def _made(self, canvas: Canvas, ids: tuple[str, ...]) -> None:
        label = Text("Add card") if len(ids) == 1 else Text("Add {n} cards", n=len(ids))
        self.landing.land(label, canvas, ids)

    def _notes(self, words: Sequence[tuple[str, str]], at: QPointF | None) -> None:
        try:
            cards = clipboard.new_notes(self.session.canvas, words)
        except DocumentError as error:
            self.session.refused.emit(error.text)
            return
        self.landing.lay(Text("Paste"), self.session.canvas, cards, at)

    def _links(self, addresses: Sequence[tuple[str, str]], at: QPointF | None) -> None:
        canvas, cards = self.session.canvas, []
        known = set(canvas.by_id)
        for address, title in addresses:
            id = edits.fresh_id("link", known)
            known.add(id)
            cards.append(new_card("link", id, title=title or _place_of(address), url=address))
        label = Text("Add link") if len(cards) == 1 else Text("Add {n} links", n=len(cards))
        self.landing.lay(label, canvas, cards, at)

    # --- files ---------------------------------------------------------------------------------

    def _files(self, paths: Sequence[Path], at: QPointF | None) -> None:
        """Pictures beside each other, tables and texts as cards; a canvas is opened."""
        pictures = [path for path in paths if is_picture(path)]
        rest = [path for path in paths if path not in pictures]
        if opened := next((path for path in rest if opens(path)), None):
            self.open_wanted.emit(opened)
            return
        found, refused = [], list[Text]()
        for path in pictures:
            try:
                found.append(picture_from(path))
            except UnreadablePicture as error:
                refused.append(error.text)
        if found:
            self._pictures(found, at)
        tables = [path for path in rest if path.suffix.lower() in (*TABLES, *TEXTS)]
        if tables:
            refused += self._text_file(tables[0], at)
        left = [path for path in rest if path not in tables[:1]]
        if left:
            names = ", ".join(path.name for path in left[:3]) + ("…" if len(left) > 3 else "")
            refused.append(
                Text("Left out: {names}. Pictures, one text or one table (.csv) at a time can be "
                     "put onto a canvas.", names=names)
            )  # fmt: skip
        if refused:
            more = refused[0]
            if len(refused) == 2:
                more = Text("{what} 1 more file was left out as well.", what=more)
            elif len(refused) > 2:
                more = Text("{what} {n} more files were left out as well.", what=more,
                            n=len(refused) - 1)  # fmt: skip
            self.session.refused.emit(more)

    def _text_file(self, path: Path, at: QPointF | None) -> list[Text]:
        from canvas_app.imports.table.reading import decoded_text, table_in  # noqa: PLC0415

        try:
            data = read_bytes(path, _LARGEST_FILE, TooLargeText)
        except ReadError as error:
            return [error.text]
        text = decoded_text(data)
        if text is None or not text.strip():
            return [Text("“{name}” holds no text that could become cards.", name=path.name)]
        table = table_in(text) if path.suffix.lower() in TABLES else None
        if table is None:
            self._notes(clipboard.cards_from_text(text), at)
        else:
            self.ask_about(replace(table, name=path.name), at)
        return []

    # --- pictures ------------------------------------------------------------------------------

    def add_picture(
        self, picture: QImage, at: QPointF | None = None, into: str | None = None
    ) -> None:
        """Embed a picture, in a new image card or in one that is there."""
        self._pictures([picture], at, into)

    def _pictures(
        self, pictures: Sequence[QImage], at: QPointF | None, into: str | None = None
    ) -> None:
        canvas, cards = self.session.canvas, []
        if into is None and len(pictures) == 1 and at is not None:
            into = self._empty_picture_at(at)
        try:
            known = set(canvas.by_id)
            for picture in pictures:
                image = embedded(picture)
                if image is None:
                    self.session.refused.emit(Text("This picture can't be read."))
                    return
                canvas = edits.add_image(canvas, image)
                if into is not None:
                    canvas = edits.set_card(canvas, into, image=image.sha256)
                    continue
                id = edits.fresh_id("image", known)
                known.add(id)
                width, height = card_size(picture)
                cards.append(new_card("image", id, width=width, height=height, image=image.sha256))
        except DocumentError as error:
            self.session.refused.emit(error.text)
            return
        if into is not None:
            self.landing.land(Text("Add picture"), canvas, (into,))
        else:
            n = len(cards)
            label = Text("Add picture") if n == 1 else Text("Add {n} pictures", n=n)
            self.landing.lay(label, canvas, cards, at)

    def _empty_picture_at(self, at: QPointF) -> str | None:
        """The image card under a point that waits for its picture."""
        item = self.view.board.card_at(at)
        if item is not None and isinstance(item.card, ImageCard) and not item.card.image:
            return item.card.id
        return None


def _place_of(address: str) -> str:
    """What to call a web address that came without a title: where it leads, without the rest."""
    try:
        parts = urlsplit(address)
    except ValueError:  # such as https://[x: a card may keep what no browser would open
        return address[:80]
    host = (parts.hostname or address).removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}"[:80]
