"""Everything around one open canvas: palette, board, inspector, strip of figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from canvas_app.document.cards import ImageCard
from canvas_app.document.text import Text
from canvas_app.drawing.theme import Theme
from canvas_app.editing.comments import next_with_open
from canvas_app.editing.placement import pane_at
from canvas_app.i18n import tr
from canvas_app.numbers.cases import case_title
from canvas_app.numbers.expressions import CASES
from canvas_app.ui.actions.made import Actions
from canvas_app.ui.board.arranging import ArrangeCommands
from canvas_app.ui.board.by_keys import ByKeys
from canvas_app.ui.board.commands import BoardCommands
from canvas_app.ui.board.context_menu import fill_context_menu
from canvas_app.ui.board.copied_picture import PictureCopy
from canvas_app.ui.board.editor import CardEditor
from canvas_app.ui.board.link_commands import LinkCommands
from canvas_app.ui.board.scene import BoardScene
from canvas_app.ui.board.texts import TextCommands
from canvas_app.ui.board.transfer import TransferCommands
from canvas_app.ui.board.view import BoardView
from canvas_app.ui.desk_files import DeskFiles
from canvas_app.ui.desk_header import DeskHeader
from canvas_app.ui.desk_place import NumbersPlace, look_at_numbers
from canvas_app.ui.exporting import Exporting
from canvas_app.ui.inspector import Inspector
from canvas_app.ui.look import set_role
from canvas_app.ui.navigate.navigator import Navigator
from canvas_app.ui.notice import Notice
from canvas_app.ui.palette import CardPalette
from canvas_app.ui.picture_dialog import ask_for_picture
from canvas_app.ui.regions import Regions
from canvas_app.ui.scenario_menu import ask_for_new
from canvas_app.ui.session import Session
from canvas_app.ui.standing import Banner
from canvas_app.ui.strip import FigureStrip
from canvas_app.ui.zoom_control import ZoomControl

if TYPE_CHECKING:
    from canvas_app.ui.incoming.importer import Importer
    from canvas_app.ui.numbers.page import NumbersPage
    from canvas_app.ui.present.presenting import Presenting
    from canvas_app.ui.talk.talk import Talk, TalkPlace
    from canvas_app.ui.versions.browser import VersionBrowser


_ARRANGING = (
    "align-left", "align-centre", "align-right", "align-top", "align-middle", "align-bottom",
    "distribute-across", "distribute-down", "group",
)  # fmt: skip
"""What the inspector offers for several selected cards."""


_TOLD_OF_PICTURES = "toldOfPictures"
TALK = "talk"
"""The name of the object that shows the dialog of a talk, once it was asked for."""
PRESENTING = "presenting"
"""The name of the object that presents a session, once it was asked for."""


class Desk(QWidget):
    """One open canvas. A new document gets a new desk."""

    def __init__(
        self, session: Session, actions: Actions, files: DeskFiles, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session, self.actions_, self.files, self.theme = session, actions, files, theme
        session.setParent(self)
        set_role(self, "page")
        self.scene = BoardScene(session, theme, self)
        self.view = BoardView(self.scene, theme)
        self.editor = CardEditor(self.view)
        self.commands = BoardCommands(session, self.view, self.editor)
        self.links = LinkCommands(session, self.view)
        self.keys = ByKeys(session, self.view, self.commands)
        self.arrange = ArrangeCommands(session, self.view)
        self.transfer = TransferCommands(session, self.view, self.commands)
        self.pictures = PictureCopy(session, files, self)
        self.texts = TextCommands(session)
        self.palette_ = CardPalette(theme)
        self.inspector = Inspector(session, theme)
        self.inspector.tools = [actions.each[id] for id in _ARRANGING]
        self.strip = FigureStrip(session, theme)
        self.zoom_control = ZoomControl(self.view, theme)
        self.navigate = Navigator(self)
        self.notice = Notice(self.view, theme)
        self.header = DeskHeader(session, actions, files, theme)
        self.banner = Banner(files.standing, theme)
        self.exporting = Exporting(files, parent)
        self.regions = Regions(self)
        self._importer: Importer | None = None
        self.numbers: NumbersPage | None = None
        """The Numbers view, once somebody has asked for it."""
        self.numbers_place: NumbersPlace | None = None
        """How it was looked at before the desk was made anew."""
        files.told = self._tell
        files.finish_typing = self._finish_typing
        self._explained_case = session.case
        self._lay_out()
        self._connect()
        self.follow_settings()
        actions.add_board_keys(self.view)
        self._tell_of_broken_pictures()
        if self._is_presented:  # in another theme or language
            self.presenting.renew()

    def _lay_out(self) -> None:
        self._lines = _line(horizontal=False), _line(horizontal=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        canvas = QWidget()
        row = QHBoxLayout(canvas)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.palette_)
        row.addWidget(self._lines[0])
        row.addWidget(self.view, 1)
        row.addWidget(self._lines[1])
        row.addWidget(self.inspector)
        self._views = QStackedWidget()
        self._views.addWidget(canvas)
        column.addWidget(self.banner)
        column.addWidget(self._views, 1)
        self._foot = _line(horizontal=True)
        column.addWidget(self._foot)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        session, view, commands = self.session, self.view, self.commands
        self.palette_.wanted.connect(commands.add_kind)
        view.zoom_changed.connect(self.palette_.follow_zoom)
        view.card_wanted.connect(commands.add_to_pane)
        view.tidy_wanted.connect(self.arrange.tidy_pane)
        view.kind_dropped.connect(commands.add_at)
        view.edit_wanted.connect(self._edit)
        self.editor.left.connect(self.keys.step)
        view.words_wanted.connect(commands.edit)
        view.note_wanted.connect(self._note)
        view.linked_wanted.connect(commands.add_linked)
        view.context_wanted.connect(self._context_menu)
        self.strip.jump.connect(self.go_to)
        self.inspector.jump.connect(commands.go_to)
        self.keys.said.connect(self._tell)
        view.comments_wanted.connect(self.show_comments)
        session.refused.connect(self._refused)
        self.banner.left.connect(self._leave_banner)
        self.header.settings_wanted.connect(self._show_settings)
        session.numbers_changed.connect(self._explain_case)
        session.changed.connect(self._update_actions)
        session.selection_changed.connect(self._update_actions)
        session.read_only_changed.connect(self._follow_read_only)
        self._follow_read_only()

    def _leave_banner(self) -> None:
        """The keyboard goes to what is shown below the message."""
        if self.shown_view == "canvas" or self.numbers is None:
            self.view.setFocus()
        else:
            self.numbers.start()

    def _tell_of_broken_pictures(self) -> None:
        """Say once that some can't be shown: a hostile file must not look like an empty one."""
        count = self.scene.broken_pictures
        if count and not self.session.property(_TOLD_OF_PICTURES):
            self.session.setProperty(_TOLD_OF_PICTURES, True)
            self.files.standing.say(
                "pictures",
                Text("Pictures that can't be shown: {n}. Each is damaged, too large, or not the "
                     "one that its card asks for. The file keeps them as they are.", n=count),
            )  # fmt: skip

    def follow_settings(self) -> None:
        """Do what the settings say now."""
        settings = self.files.settings
        self.view.wheel_zooms = settings.wheel == "zoom"
        self.view.animated = self.strip.animated = not settings.reduce_motion
        self.inspector.author = settings.author
        self.navigate.follow_settings()
        self._update_actions()  # their ticks

    def _update_actions(self) -> None:
        # a slot of this widget, so that it is forgotten with it: the session may outlive both
        self.actions_.update()

    def _follow_read_only(self) -> None:
        """Offer what can be done with it, which for a canvas that is looked at is not to change."""
        looks = self.session.read_only is not None
        self.palette_.setEnabled(not looks)
        if looks:
            self.keys.link_mode.stop()
        self._update_actions()

    # --- what the actions call ---------------------------------------------------------------

    @property
    def importer(self) -> Importer:
        """Brings a workbook's changes in; reading workbooks is no part of starting."""
        if self._importer is None:
            from canvas_app.ui.incoming.importer import Importer  # noqa: PLC0415

            self._importer = Importer(
                self.session, self.files, self.theme, self.window(), self.files
            )
        return self._importer

    @property
    def versions(self) -> VersionBrowser:
        """The kept versions of the document; looking at them is no part of starting."""
        from canvas_app.ui.versions.browser import VersionBrowser  # noqa: PLC0415

        return VersionBrowser.of(self)

    @property
    def presenting(self) -> Presenting:
        """The talk about the canvas; presenting is no part of starting."""
        from canvas_app.ui.present.presenting import Presenting  # noqa: PLC0415

        return Presenting.of(self)

    @property
    def talk(self) -> Talk:
        """Preparing a presentation; it is no part of starting."""
        from canvas_app.ui.talk.talk import Talk  # noqa: PLC0415

        return Talk.of(self)

    @property
    def talk_place(self) -> TalkPlace | None:
        """How the presentation is being prepared; None where its dialog is not open."""
        opened = self.findChild(QObject, TALK)
        return self.talk.place if opened is not None else None

    @property
    def _is_presented(self) -> bool:
        return self.session.findChild(QObject, PRESENTING) is not None

    @property
    def shown_view(self) -> str:
        """ "canvas" or "numbers"."""
        numbers = self.numbers is not None and self._views.currentWidget() is self.numbers
        return "numbers" if numbers else "canvas"

    def show_view(self, view: str) -> None:
        """Show the canvas, or its numbers; the other one stays as it is."""
        self._finish_typing()
        if view == "numbers":
            self.navigate.leave_focus()
            self.editor.close_editor()
            page = self._numbers_page()
            self._views.setCurrentWidget(page)
            page.start()
            if self.numbers_place is not None:
                look_at_numbers(page, self.numbers_place)
                self.numbers_place = None
        else:
            self._views.setCurrentIndex(0)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.header.switch.mark(self.shown_view)
        self.actions_.update()

    def _numbers_page(self) -> NumbersPage:
        if self.numbers is None:
            # with its charts, it is no part of starting
            from canvas_app.ui.numbers.page import NumbersPage  # noqa: PLC0415

            self.numbers = NumbersPage(self.session, self.theme)
            self.numbers.jump.connect(self.go_to)
            self._views.addWidget(self.numbers)
        return self.numbers

    def do_in_numbers(self, command: str) -> None:
        """What the Edit menu does to the cells of a table."""
        if self.numbers is not None:
            self.numbers.do(command)

    def go_to(self, id: str) -> None:
        """Show a card on the canvas, selected and in view."""
        if self.shown_view != "canvas":
            self.show_view("canvas")
        self.commands.go_to(id)

    def add_kind(self, kind: str) -> None:
        """A new card from the menu, where it can be seen: on the canvas."""
        if self.shown_view != "canvas":
            self.show_view("canvas")
        self.commands.add_kind(kind)

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out around the middle."""
        self.view.zoom_by(factor)

    def zoom_to(self, zoom: float) -> None:
        """Zoom to a percentage; 1 is 100 %."""
        self.view.zoom_to(zoom)

    def fit_all(self) -> None:
        """Show everything."""
        self.view.fit()

    def fit_selection(self) -> None:
        """Show the selected cards as large as is useful."""
        if self.session.selection:
            self.view.fit(self.scene.content(self.session.selection))

    def ask_for_scenario(self) -> None:
        """Ask how a new scenario is called, then show it."""
        ask_for_new(self.session, self)

    def toggle_panels(self) -> None:
        """Hide or show the palette and the inspector: the whole width for the canvas."""
        if self.navigate.focused:
            self.navigate.leave_focus()
            return
        shown = self.palette_.isHidden()
        for panel in (self.palette_, self.inspector, *self._lines):
            panel.setVisible(shown)

    def surroundings(self) -> list[QWidget]:
        """Everything that stands around the board, from the window's menus to the figures."""
        window = self.window()
        above = window.menuWidget() if isinstance(window, QMainWindow) else None
        parts = [self.palette_, self.inspector, *self._lines, self._foot, self.strip]
        return [above, *parts] if above is not None else parts

    def details(self) -> None:
        """Take the keyboard to the form of what is selected; Esc brings it back."""
        self._show_panels()
        self.inspector.setFocus(Qt.FocusReason.TabFocusReason)

    def comment(self) -> None:
        """Begin a comment on the selected card."""
        if len(self.session.selection) == 1:
            self._show_panels()
            self.inspector.comment()

    def show_comments(self, id: str) -> None:
        """Show the comments of a card."""
        self.session.select({id})
        self.comment()

    def next_comment(self) -> None:
        """Show the next card with a comment that is not settled."""
        id = next_with_open(self.session.canvas, self.keys.current)
        if id is None:
            self._tell(tr("There is no open comment."))
            return
        self.go_to(id)
        self._show_panels()
        self.inspector.show_comments()

    def _show_panels(self) -> None:
        if self.shown_view != "canvas":
            self.show_view("canvas")
        if self.inspector.isHidden():
            self.toggle_panels()

    # --- events ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else wanted: from the panels back to the board."""
        if event.key() == Qt.Key.Key_Escape and self.shown_view == "canvas":
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _edit(self, id: str, in_text: bool) -> None:
        if self.session.refuse():
            return
        if isinstance(self.session.canvas.by_id[id], ImageCard) and in_text is False:
            picture = ask_for_picture(self.window(), self.files.folder())
            if picture is not None:
                self.transfer.add_picture(picture, into=id)
            return
        self.editor.edit(id, in_text)

    def close_editors(self) -> None:
        """End typing on the board: what is open there would follow a scene that is going."""
        for editor in (self.editor, self.links.editor):
            editor.close_editor()

    def end_talk(self) -> None:
        """End the talk about the canvas, if one is being given."""
        if self._is_presented:
            self.presenting.end()

    def _finish_typing(self) -> None:
        # What is typed on a card is in the document at once, but for an unfinished Chinese word;
        # the editor stays open, so that whoever saves in the middle of a sentence can go on.
        QGuiApplication.inputMethod().commit()
        self.inspector.commit()
        if self.numbers is not None:
            self.numbers.commit()
        if self.findChild(QObject, TALK) is not None:
            self.talk.commit()

    @property
    def shown_notice(self) -> Notice:
        """Where something is said in the view that is shown."""
        numbers = self.numbers if self.shown_view == "numbers" else None
        return self.notice if numbers is None else numbers.notice

    def _tell(self, text: str) -> None:
        self.shown_notice.show(text)

    def _note(self, at: QPointF) -> None:
        self.commands.add_at("note", at)

    def _context_menu(self, at: QPointF, on_screen: QPointF) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pane = pane_at(self.session.canvas, at.x(), at.y())
        fill_context_menu(menu, self.actions_, self.arrange, pane)
        menu.popup(on_screen.toPoint())

    def _explain_case(self) -> None:
        """A case without numbers of its own changes nothing: say so, once for each switch."""
        case = self.session.case
        if case in ("base", self._explained_case):
            self._explained_case = case
            return
        self._explained_case = case
        typed = [i.estimate for i in self.session.model.inputs if i.estimate is not None]
        if case in CASES:
            if not any(e.low is not None or e.high is not None for e in typed):
                self._tell(tr("No number has a low or a high value yet: every case is the base."))
        elif not any(e.typed_in(case) is not None for e in typed):
            self._tell(tr("“{name}” is still like the base. Type its own numbers in Numbers "
                          "(Ctrl+2), or below a number's arrow at the right.",
                          name=tr(case_title(self.session.canvas, case))))  # fmt: skip

    def _refused(self, text: Text) -> None:
        self._tell(tr(text))

    def _show_settings(self) -> None:
        if self.shown_view != "canvas":
            self.show_view("canvas")
        self.session.select(())
        self.inspector.setFocus()


def _line(*, horizontal: bool) -> QFrame:
    line = QFrame()
    set_role(line, "line")
    if horizontal:
        line.setFixedHeight(1)
    else:
        line.setFixedWidth(1)
    return line
