"""The view of the board: the pointer's and the keyboard's events, handed to one tool at a time."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from canvas_app.document.errors import DocumentError
from canvas_app.drawing.theme import Theme
from canvas_app.i18n import tr
from canvas_app.ui.board.drops import DropView
from canvas_app.ui.board.grips.chevron import Chevron
from canvas_app.ui.board.grips.comment_bubble import CommentBubble
from canvas_app.ui.board.grips.corners import Corners
from canvas_app.ui.board.grips.grip import Grip
from canvas_app.ui.board.grips.group_outline import GroupOutline
from canvas_app.ui.board.grips.link_ends import LinkEnds, LinkLine
from canvas_app.ui.board.grips.link_handle import LinkHandle
from canvas_app.ui.board.grips.padlock import Padlock
from canvas_app.ui.board.grips.pane_edges import PaneEdges
from canvas_app.ui.board.grips.pane_tidy import PaneTidy
from canvas_app.ui.board.grips.pane_title import PaneTitle
from canvas_app.ui.board.grips.plus import Plus
from canvas_app.ui.board.items.card import CardItem
from canvas_app.ui.board.layer import Layer
from canvas_app.ui.board.overlay import joined, region_of
from canvas_app.ui.board.paper import paint_paper
from canvas_app.ui.board.picking import Picking
from canvas_app.ui.board.scene import BoardScene
from canvas_app.ui.board.tools.drag import DragCards, movable
from canvas_app.ui.board.tools.edge_scroll import EdgeScroll
from canvas_app.ui.board.tools.marquee import Marquee
from canvas_app.ui.board.tools.pan import Pan
from canvas_app.ui.board.tools.tool import Pointer, Tool
from canvas_app.ui.board.typed_on import TypedOn
from canvas_app.ui.board.writing.field import WordsField

_HELD = {
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}
"""Keys that mean something in the middle of a gesture."""


class BoardView(DropView):
    """Shows a `BoardScene` and turns the pointer into gestures."""

    edit_wanted = Signal(str, bool)
    """A card's id, and whether its text (not its title) was aimed at."""
    words_wanted = Signal()
    """Somebody types on the selected card."""
    pressed = Signal()
    """A mouse button, anywhere: the pointer is used now, and no longer the keyboard."""
    comments_wanted = Signal(str)
    """The comments of a card."""
    label_wanted = Signal(str)
    """A link's id: its label is to be edited."""
    note_wanted = Signal(QPointF)
    linked_wanted = Signal(str, QPointF)
    """A link from a card was drawn to an empty place."""
    copied = Signal(object)
    """Cards were copied by dragging: copy by original."""
    card_wanted = Signal(str)
    """The + of a pane."""
    tidy_wanted = Signal(str)
    """What tidies up a pane."""
    escaped = Signal()
    """Esc with nothing left to end or to deselect."""
    context_wanted = Signal(QPointF, QPointF)
    """A place on the canvas, and the same on the screen."""

    tool: Tool | None = None
    """The gesture that is under way. Qt asks for events before there is an instance's own."""

    def __init__(self, board: BoardScene, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(board, parent)
        self.theme, self.session = theme, board.session
        self.link_handle, self.link_ends = LinkHandle(self), LinkEnds(self)
        self.grips: tuple[Grip, ...] = (
            self.link_ends,
            self.link_handle,
            Corners(self),
            Chevron(self),
            Padlock(self),
            CommentBubble(self),
            Plus(self),
            PaneTidy(self),
            LinkLine(self),
            PaneEdges(self),
            PaneTitle(self),
            GroupOutline(self),
        )
        self.picking = Picking(board)
        self.typed_on = TypedOn(self, self.session)
        self.typed_on.wanted.connect(self.words_wanted)
        self.layers: list[Layer] = []
        self._overlaid: QRegion | None = None
        """Where it was painted since it was last asked for anew; None where that was anywhere."""
        self._pressed: QMouseEvent | None = None
        self._button = Qt.MouseButton.NoButton
        self._space = False
        self._shift_pressed: str | None = None
        """A selected card on which Shift was pressed: a click leaves it out, a drag keeps it."""
        self._place, self._keys = QPointF(), Qt.KeyboardModifier.NoModifier
        """Where on the view the pointer of a gesture is, and the keys held with it."""
        self.edge_scroll = EdgeScroll(self)
        self.pointer: QPointF | None = None
        """Where the pointer is on the canvas, while it is over the board: pasting goes there."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Canvas"))
        self.moved.connect(board.wires.hurry)
        board.shown_anew.connect(self.repaint_overlay)
        self.session.changed.connect(self._document_changed)
        self.session.read_only_changed.connect(self._read_only_changed)

    # --- the pointer -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pressed.emit()
        if self.tool is not None or self._pressed is not None:
            return
        self._button = event.button()
        self.edge_scroll.begin(event.position())
        at = self.pointer = self.to_canvas(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self.tool = Pan(self)
            self.tool.move_by(event.position())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.RightButton:
            self.picking.press(at, self.zoom, add=False)
            self.context_wanted.emit(at, event.globalPosition())
        elif left:
            self._press_left(at, event)

    def _press_left(self, at: QPointF, event: QMouseEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        before = self.session.selection
        if grip := self._grip_at(at):
            self.tool = grip.press(at)
        elif shift and (chosen := self.picking.chosen_at(at)):
            self._pressed, self._shift_pressed = event.clone(), chosen
        elif self.picking.press(at, self.zoom, add=shift):
            self._pressed = event.clone()
        else:
            self.tool = Marquee(self, at, before, add=shift)

    def _grip_at(self, at: QPointF) -> Grip | None:
        return next((grip for grip in self._usable if grip.cursor(at) is not None), None)

    @property
    def _usable(self) -> list[Grip]:
        """What can be taken hold of now."""
        looks = self.session.read_only is not None
        return [grip for grip in self.grips if not (looks and grip.changes)]

    def _read_only_changed(self) -> None:
        """No gesture goes on that could not end, and no handle promises one."""
        self.cancel_tool()
        for grip in self.grips:
            grip.hover(None)
        self.unsetCursor()
        self.repaint_overlay()

    def single(self) -> CardItem | None:
        """The only selected card."""
        return self.picking.single()

    def _hover(self, at: QPointF | None) -> None:
        """Follow the pointer while no button is held."""
        over = self._grip_at(at) if at is not None else None
        shape = over.cursor(at) if over is not None and at is not None else None
        if shape is None:
            self.unsetCursor()
        else:
            self.setCursor(shape)
        for grip in self._usable:
            grip.hover(at if over in (None, grip) else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer = self.to_canvas(event.position())
        if not event.buttons():  # the release went to somebody else, such as a dialog
            self.cancel_tool()
        if self._pressed is not None and self.tool is None:
            way = event.position() - self._pressed.position()
            if way.manhattanLength() >= QApplication.startDragDistance() / 2:
                start = self.to_canvas(self._pressed.position())
                self._pressed = self._shift_pressed = None
                if movable(self):
                    self.tool = DragCards(self, start)
        if isinstance(self.tool, Pan):
            self.tool.move_by(event.position())
        elif self.tool is not None:
            self._place, self._keys = event.position(), event.modifiers()
            self.carry_on()
            if self.tool.scrolls:
                self.edge_scroll.follow(event.position())
        else:
            self._hover(self.to_canvas(event.position()))

    def carry_on(self) -> None:
        """A key was pressed or let go, or the board scrolled: the gesture sees it at once."""
        if self.tool is None or isinstance(self.tool, Pan):
            return
        # what no file could hold is not shown; who lets go there is told so
        with suppress(DocumentError):
            self.tool.move(Pointer(self.to_canvas(self._place), self._keys))
        shape = self.tool.cursor
        if shape is not None and self.cursor().shape() != shape:
            self.setCursor(shape)
        elif shape is None and self.cursor().shape() == Qt.CursorShape.DragCopyCursor:
            self.unsetCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != self._button:
            return  # another one, while the one of the gesture is still down
        pressed, self._pressed = self._pressed, None
        left_out, self._shift_pressed = self._shift_pressed, None
        self.edge_scroll.stop()
        if self.tool is not None:
            tool, self.tool = self.tool, None
            tool.finish(self._pointer(event))
            self.repaint_overlay()
            self._hover(self.to_canvas(event.position()))
        elif left_out is not None:
            self.picking.leave_out(left_out)
        elif pressed is not None and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            item = self.board.card_at(self.to_canvas(event.position()))
            if item is not None and event.button() == Qt.MouseButton.LeftButton:
                self.picking.click(item.card.id)

    def hideEvent(self, event: QHideEvent) -> None:
        self.cancel_tool()  # in another view of the canvas, nobody would let go of it
        super().hideEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if QApplication.activePopupWidget() is None:  # its own menu pastes where it was opened
            self.pointer = None
        self._hover(None)
        super().leaveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._space:
            self.mousePressEvent(event)  # two presses in quick succession
            return
        self.cancel_tool()
        at = self.to_canvas(event.position())
        if (grip := self._grip_at(at)) and grip.double_press(at):
            return
        item = self.board.card_at(at)
        if item is not None:
            below = at.y() - item.frame.top() >= item.words.text_top
            self.edit_wanted.emit(item.card.id, below)
            self._put_cursor(event.globalPosition().toPoint())
        elif not self.board.plus_at(at):
            self._hover(None)  # a border below is not meant
            self.note_wanted.emit(at)

    @staticmethod
    def _put_cursor(at: QPoint) -> None:
        """Words are edited where they were clicked."""
        field = QApplication.focusWidget()
        if isinstance(field, WordsField):
            place = field.viewport().mapFromGlobal(at)
            if field.viewport().rect().contains(place):
                field.setTextCursor(field.cursorForPosition(place))

    def _pointer(self, event: QMouseEvent) -> Pointer:
        return Pointer(self.to_canvas(event.position()), event.modifiers())

    def _document_changed(self) -> None:
        """Undo, delete and the like end a gesture: it began on cards as they were before."""
        if not isinstance(self.tool, Pan):
            self.cancel_tool()

    def pinch_begins(self) -> None:
        self.cancel_tool()

    def cancel_tool(self) -> bool:
        """End a running gesture as if it had not begun; whether there was one."""
        self._pressed = self._shift_pressed = None
        self.edge_scroll.stop()
        if self.tool is None:
            return False
        tool, self.tool = self.tool, None
        tool.cancel()
        self.repaint_overlay()
        self.unsetCursor()
        return True

    def event(self, event: QEvent) -> bool:
        # before anybody else: Alt let go would put the focus into the menu bar
        if self.tool is not None and isinstance(event, QKeyEvent) and event.key() in _HELD:
            held = _HELD[Qt.Key(event.key())]
            if event.type() == QEvent.Type.KeyPress:
                self._keys = event.modifiers() | held
                self.carry_on()
            elif event.type() == QEvent.Type.KeyRelease:
                self._keys = event.modifiers() & ~held
                self.carry_on()
            event.accept()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self.carry_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.cancel_tool():
                if not self.session.selection and self.session.selected_link is None:
                    self.escaped.emit()
                self.session.select(())
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif not self.typed_on.key(event):
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if not self.typed_on.composed(event):
            super().inputMethodEvent(event)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        if query == Qt.InputMethodQuery.ImEnabled:
            return self.typed_on.possible
        return super().inputMethodQuery(query)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.unsetCursor()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._space:  # its release will be somebody else's
            self._space = False
            self.unsetCursor()
        super().focusOutEvent(event)

    # --- what is painted above the cards -----------------------------------------------------

    def repaint_overlay(self) -> None:
        """Handles, marquee or a half-drawn link have changed."""
        now, before = self._overlay_region(), self._overlaid
        self._overlaid = now
        if now is None or before is None:
            self.viewport().update()
        else:
            self.viewport().update(now | before)

    def _overlay_region(self) -> QRegion | None:
        areas = [layer.extent() for layer in self.layers]
        if self.tool is not None:
            areas.append(self.tool.extent())
        if self.tool is None or not self.tool.hides_grips:
            areas += [grip.extent() for grip in self._usable]
        return region_of(areas, self.viewportTransform())

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        paint_paper(painter, QRectF(rect), self.theme)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        # a marquee grows by itself: what it was painted on has to be cleared when it ends
        self._overlaid = joined(self._overlaid, self._overlay_region())
        for layer in self.layers:
            layer.paint(painter, QRectF(rect))
        if self.tool is not None:
            self.tool.paint(painter)
        if self.tool is None or not self.tool.hides_grips:
            for grip in self._usable:
                grip.paint(painter)
