"""Theme and language change while a canvas is open, and nothing of it is lost."""

from __future__ import annotations

import gc
import re
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from canvas_app import i18n, paths
from canvas_app.document.canvas import Canvas
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.files.opening import read_canvas
from canvas_app.i18n import LANGUAGES
from canvas_app.ui import look
from canvas_app.ui.appearance import Appearance
from canvas_app.ui.arrival import Arrival
from canvas_app.ui.inspector.number_field import NumberField
from canvas_app.ui.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
CHINESE = re.compile("[\u3400-\u9fff]")


@dataclass
class Look:
    """The theme and language of the program that somebody uses."""

    appearance: Appearance
    window: MainWindow
    dark_outside: list[bool] = field(default_factory=lambda: [False])
    """Whether the desktop is dark."""

    def becomes(self, **chosen: object) -> None:
        """Choose settings, and let the program follow."""
        for name, value in chosen.items():
            self.window.choose(name, value)
        self.settles()

    def settles(self) -> None:
        for _ in range(4):
            QApplication.processEvents()


@pytest.fixture
def look_of(qapp: QApplication, person) -> Iterator[Look]:
    outside = [False]
    person.window.settings.language = "en"
    appearance = Appearance(qapp, person.window.settings, is_dark=lambda: outside[0])
    appearance.add(person.window)
    yield Look(appearance, person.window, outside)
    QGuiApplication.styleHints().colorSchemeChanged.disconnect(appearance.follow)
    appearance._waiting.stop()
    i18n.install(qapp, "en")
    if appearance.theme is not LIGHT:
        look.recolour(qapp, LIGHT)
    appearance.deleteLater()


@pytest.fixture
def sample() -> Canvas:
    return read_canvas(paths.sample_canvases() / "cloud-telephony.gtm.json").canvas


# --- what is to be seen ----------------------------------------------------------------------


@pytest.mark.x11
def test_another_theme_colours_everything(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    before = person.desk
    assert _corner(person.window).lightness() > 200
    look_of.becomes(theme="dark")
    assert person.desk.theme is DARK
    assert _corner(person.window).lightness() < 60
    assert _corner(person.desk.view).lightness() < 60
    assert _corner(person.desk.inspector).lightness() < 60
    assert not isValid(before), "the desk before is freed"
    look_of.becomes(theme="light")
    assert _corner(person.window).lightness() > 200


def test_another_language_leaves_no_word_of_the_one_before(
    person, look_of: Look, sample: Canvas
) -> None:
    person.opens(sample)
    person.does("view-numbers")
    person.desk.numbers.complete()
    person.does("settings")
    look_of.becomes(language="zh_TW")
    person.desk.numbers.complete()
    assert person.desk.header.export.accessibleName() == "匯出活頁簿"
    left = {word for word in _words(person.window) if i18n.tr(word) != word}
    assert left <= {sample.title}, "a canvas's own title stays as it is"
    traditional = _chinese(person.window)
    assert len(traditional) > 150
    look_of.becomes(language="zh_CN")
    person.desk.numbers.complete()
    others = set("檔儲匯設選單視數書點動畫環節")
    assert not {text for text in _chinese(person.window) if set(text) & others}
    look_of.becomes(language="en")
    person.desk.numbers.complete()
    assert not _chinese(person.window)


def test_the_start_page_follows_and_keeps_the_keyboards_place(person, look_of: Look) -> None:
    tile = person.window.start_page.sample_tiles[2]
    tile.setFocus()
    look_of.becomes(theme="dark", language="zh_CN")
    start = person.window.start_page
    assert start.theme is DARK
    assert start.accessibleName() == "开始"
    assert start.focusWidget() is start.sample_tiles[2]
    assert not isValid(tile)


def test_every_window_follows(person, look_of: Look, qtbot: QtBot, sample: Canvas) -> None:
    person.opens(sample)
    other = MainWindow(person.window.settings, look_of.appearance.theme, person.window.keeping)
    qtbot.addWidget(other)
    other.show()
    look_of.appearance.add(other)
    look_of.becomes(theme="dark", language="zh_TW")
    assert other.theme is person.window.theme is DARK
    assert other.start_page.accessibleName() == "開始"
    look_of.becomes(wheel="zoom")
    assert person.desk.view.wheel_zooms


# --- what is kept ----------------------------------------------------------------------------


@pytest.mark.x11
def test_nothing_of_the_document_is_lost(person, look_of: Look, sample: Canvas) -> None:
    path = person.opens(sample)
    session = person.desk.session
    person.double_clicks(QPointF(-300, -200))
    person.types("An idea")
    person.presses(Qt.Key.Key_Escape)
    session.set_case("high")
    before = person.canvas, session.selection, session.history.undo_label
    look_of.becomes(theme="dark", language="zh_CN")
    after = person.desk.session
    assert after is session
    assert (person.canvas, after.selection, after.history.undo_label) == before
    assert after.case == "high"
    assert after.dirty
    assert after.path == path
    assert person.window.isWindowModified()
    while after.history.undo_label is not None:
        person.does("undo")
    assert person.canvas is after._saved
    assert not person.window.isWindowModified()
    while after.history.redo_label is not None:
        person.does("redo")
    person.saves()
    assert "An idea" in path.read_text("utf-8")


def test_the_board_shows_the_same_part(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    view = person.desk.view
    view.set_zoom(0.83)
    view.pan(120, -40)
    person.does("panels")
    size, zoom, corner = person.window.size(), view.zoom, view.to_canvas(QPointF(0, 0))
    look_of.becomes(theme="dark")
    view = person.desk.view
    assert person.window.size() == size
    assert view.zoom == pytest.approx(zoom)
    gone = view.to_canvas(QPointF(0, 0)) - corner
    assert max(abs(gone.x()), abs(gone.y())) * zoom <= 1
    assert person.desk.palette_.isHidden()
    assert person.desk.inspector.isHidden()


def test_until_somebody_zooms_the_board_still_follows_the_window(
    person, look_of: Look, sample: Canvas
) -> None:
    person.window.files.show(Arrival(sample))
    look_of.settles()
    zoom = person.desk.view.zoom
    look_of.becomes(theme="dark")
    assert person.desk.view.zoom == pytest.approx(zoom)
    person.window.resize(1000, 640)
    look_of.settles()
    assert person.desk.view.zoom < zoom


def test_whoever_types_on_a_card_types_on(person, look_of: Look, sample: Canvas) -> None:
    """As when the desktop turns dark in the evening, in the middle of a word."""
    person.opens(sample)
    person.double_clicks(QPointF(-300, -200))
    person.types("Half")
    look_of.dark_outside[0] = True
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    look_of.settles()
    assert person.desk.theme is DARK
    person.types(" and half")
    person.presses(Qt.Key.Key_Escape)
    assert person.card("Half and half")


def test_whoever_types_on_a_link_types_on(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    link = person.canvas.links[0].id
    person.desk.session.select((), link)
    person.presses(Qt.Key.Key_F2)
    person.presses(Qt.Key.Key_A, CONTROL)
    person.types("tells ")
    look_of.becomes(theme="dark")
    person.types("him")
    assert person.canvas.links[0].label == "tells him"


def test_whoever_comments_goes_on_with_the_same_comment(
    person, look_of: Look, sample: Canvas
) -> None:
    person.opens(sample)
    card = sample.cards[0].id
    person.desk.session.select({card})
    person.does("comment")
    person.types("Ask ")
    look_of.becomes(theme="dark")
    person.types("Ann")
    person.presses(Qt.Key.Key_Return, CONTROL)
    comments = person.canvas.by_id[card].comments
    assert [each.text for each in comments] == ["Ask Ann"]
    person.desk.inspector.page.comments.rows[comments[0].id].edit()
    person.presses(Qt.Key.Key_End)
    person.types(" or ")
    look_of.becomes(theme="light")
    person.types("Bob")
    person.presses(Qt.Key.Key_Return, CONTROL)
    comments = person.canvas.by_id[card].comments
    assert [each.text for each in comments] == ["Ask Ann or Bob"]


def test_what_could_not_be_read_is_still_in_its_field(
    person, look_of: Look, sample: Canvas
) -> None:
    person.opens(sample)
    segment = next(card for card in sample.cards if card.kind == "segment")
    person.desk.session.select({segment.id})
    field = person.desk.inspector.findChild(NumberField)
    field.setFocus()
    field.selectAll()
    person.types("12 or so")
    look_of.becomes(theme="dark")
    again = QApplication.focusWidget()
    assert isinstance(again, NumberField)
    assert again is not field
    assert again.text() == "12 or so"
    assert again.cursorPosition() == len("12 or so")
    again.selectAll()
    person.types("12")
    person.presses(Qt.Key.Key_Return)
    assert person.canvas.by_id[segment.id] != segment


def test_numbers_are_where_they_were(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    person.does("view-numbers")
    page = person.desk.numbers
    page.complete()
    look_of.settles()
    table = page.tables[2]
    table.setFocus()
    table.go_to(1, 2)
    look_of.settles()
    place = page.area.verticalScrollBar().value(), page.section
    assert place[0] > 0
    look_of.becomes(theme="dark", language="zh_CN")
    page = person.desk.numbers
    assert person.desk.shown_view == "numbers"
    assert (page.area.verticalScrollBar().value(), page.section) == place
    assert page.table is page.tables[2]
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (1, 2)
    assert page.table.hasFocus()


def test_a_cell_keeps_what_could_not_be_read(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    person.does("view-numbers")
    table = person.desk.numbers.tables[0]
    table.setFocus()
    column = next(n for n, c in enumerate(table.grid.columns) if c.key == "customers")
    table.go_to(0, column)
    person.types("a")  # opens the editor
    person.types("bout 100")
    look_of.becomes(theme="dark")
    table = person.desk.numbers.table
    assert isinstance(table.editor, QLineEdit)
    assert table.editor.text() == "about 100"
    assert table.remark.text


def test_numbers_seen_before_are_there_again_later(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    person.does("view-numbers")
    person.desk.numbers.tables[0].go_to(1, 1)
    person.does("view-canvas")
    look_of.becomes(theme="dark")
    look_of.becomes(language="zh_CN")
    assert person.desk.numbers is None, "nobody looks at it"
    person.does("view-numbers")
    index = person.desk.numbers.table.currentIndex()
    assert (index.row(), index.column()) == (1, 1)


def test_a_save_that_runs_ends_well(person, look_of: Look, sample: Canvas) -> None:
    path = person.opens(sample)
    person.double_clicks(QPointF(-300, -200))
    person.types("Saved meanwhile")
    person.does("save")
    look_of.becomes(theme="dark", language="zh_TW")
    person.qtbot.waitUntil(lambda: not person.desk.session.dirty)
    assert "Saved meanwhile" in path.read_text("utf-8")
    assert person.desk.header._words[1] == "已儲存 · plan.gtm.json"


def test_what_is_searched_for_and_the_board_alone_stay(
    person, look_of: Look, sample: Canvas
) -> None:
    person.opens(sample)
    person.does("find")
    person.types("seat")
    look_of.becomes(theme="dark")
    bar = person.desk.navigate.find_bar
    assert bar.field.text() == "seat"
    assert bar.field.hasFocus()
    assert bar.matches
    person.presses(Qt.Key.Key_Escape)
    person.does("focus-mode")
    look_of.becomes(theme="light")
    assert person.desk.navigate.focused
    assert person.desk.inspector.isHidden()
    person.does("focus-mode")
    assert not person.desk.inspector.isHidden()
    assert not person.desk.strip.isHidden()
    assert not person.window.header.isHidden()


# --- when it waits ---------------------------------------------------------------------------


def test_it_waits_until_a_question_is_answered(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    box = QMessageBox(person.window)
    box.open()
    look_of.becomes(theme="dark")
    assert person.desk.theme is LIGHT
    box.done(0)
    person.qtbot.waitUntil(lambda: person.desk.theme is DARK)


def test_it_waits_while_a_menu_is_open(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    menu = QMenu(person.window)
    menu.addAction("x")
    menu.popup(QPoint(10, 10))
    look_of.becomes(theme="dark")
    assert person.desk.theme is LIGHT
    menu.close()
    person.qtbot.waitUntil(lambda: person.desk.theme is DARK)


def test_it_waits_while_a_card_is_dragged(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    title = next(card.title for card in sample.cards if card.kind == "segment")
    person.grabs(person.middle(title))
    person.moves(person.middle(title) + QPointF(60, 60))
    assert person.desk.view.tool is not None
    look_of.becomes(theme="dark")
    assert person.desk.theme is LIGHT
    person.lets_go()
    person.qtbot.waitUntil(lambda: person.desk.theme is DARK)


def test_it_waits_while_the_command_palette_is_open(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    person.does("commands")
    look_of.dark_outside[0] = True
    look_of.appearance.follow()
    look_of.settles()
    assert person.desk.theme is LIGHT
    person.presses(Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: person.desk.theme is DARK)


def test_the_palette_itself_switches(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    person.does("commands")
    person.types("theme dark")
    person.presses(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: person.desk.theme is DARK)
    assert person.desk.view.hasFocus()


# --- what is freed ---------------------------------------------------------------------------


def test_a_dozen_switches_leave_nothing_behind(person, look_of: Look, sample: Canvas) -> None:
    person.opens(sample)
    person.does("view-numbers")
    person.desk.numbers.complete()

    def left() -> tuple[int, int, int]:
        look_of.settles()
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
        gc.collect()
        actions = sum(isinstance(each, QAction) for each in gc.get_objects())
        return len(QApplication.allWidgets()), actions, len(gc.get_objects())

    gone = []
    for n in range(14):
        gone.append(weakref.ref(person.desk))
        look_of.becomes(theme=("dark", "light")[n % 2], language=("zh_CN", "en")[n % 2])
        person.desk.numbers.complete()
        if n == 1:
            before = left()
    after = left()
    assert not [ref for ref in gone if ref() is not None]
    assert after[:2] == before[:2]
    assert after[2] - before[2] < 500, "a desk is many thousands of objects"


# --- what decides ----------------------------------------------------------------------------


def test_the_systems_theme_counts_while_no_other_is_chosen(person, look_of: Look) -> None:
    changed = QGuiApplication.styleHints().colorSchemeChanged
    look_of.dark_outside[0] = True
    changed.emit(Qt.ColorScheme.Dark)
    look_of.settles()
    assert person.window.theme is DARK
    look_of.becomes(theme="light")
    assert person.window.theme is LIGHT
    changed.emit(Qt.ColorScheme.Dark)
    look_of.settles()
    assert person.window.theme is LIGHT
    look_of.becomes(theme="system")
    assert person.window.theme is DARK
    look_of.dark_outside[0] = False
    changed.emit(Qt.ColorScheme.Unknown)
    look_of.settles()
    assert person.window.theme is LIGHT


def test_the_command_lines_language_holds_until_another_is_chosen(
    qapp: QApplication, person
) -> None:
    settings = person.window.settings
    settings.language = "en"
    appearance = Appearance(qapp, settings, "zh_TW", is_dark=lambda: False)
    appearance.add(person.window)
    try:
        assert appearance.language == "zh_TW"
        person.window.choose("wheel", "zoom")
        QApplication.processEvents()
        assert appearance.language == "zh_TW"
        assert settings.language == "en", "it is for this start only"
        person.window.choose("language", "zh_CN")
        QApplication.processEvents()
        assert appearance.language == "zh_CN"
    finally:
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(appearance.follow)
        i18n.install(qapp, "en")


def test_no_theme_and_no_language_is_switched_for_nothing(
    person, look_of: Look, sample: Canvas
) -> None:
    person.opens(sample)
    desk = person.desk
    look_of.becomes(wheel="zoom", reduce_motion=True, author="Ann", theme="light")
    assert person.desk is desk
    assert desk.view.wheel_zooms
    assert not desk.strip.animated


def test_a_new_canvas_counts_in_the_interfaces_language(person, look_of: Look) -> None:
    look_of.becomes(language="zh_TW")
    person.does("new")
    assert person.canvas.language == "zh_TW"
    person.desk.palette_.buttons["segment"].click()
    segment = person.canvas.cards[0]
    person.desk.session.select({segment.id})
    field = person.desk.inspector.findChild(NumberField)
    field.setFocus()
    field.insert("12萬")  # as an input method does
    person.presses(Qt.Key.Key_Return)
    assert person.canvas.cards[0].customers.base == 120_000
    assert "12萬" in " ".join(person.desk.scene.cards[segment.id].words.face.lines)
    look_of.becomes(language="en")
    assert person.canvas.language == "zh_TW", "a canvas keeps its own"


# --- the pieces ------------------------------------------------------------------------------


def _corner(widget: QWidget):  # type: ignore[no-untyped-def]
    """The colour near a widget's lower right corner."""
    image = widget.grab().toImage()
    return image.pixelColor(image.width() - 3, image.height() - 3)


def _words(window: MainWindow) -> Iterator[str]:
    """Everything that a window says: seen, as a tip, or to a screen reader."""
    tops: list[QWidget] = [window]
    tops += [dialog for dialog in (window.settings_dialog,) if dialog is not None]
    for top in tops:
        for widget in (top, *top.findChildren(QWidget)):
            said: list[Callable[[], str]] = [
                widget.toolTip, widget.accessibleName, widget.accessibleDescription,
                widget.statusTip, widget.windowTitle,
            ]  # fmt: skip
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                said.append(widget.placeholderText)
            elif isinstance(widget, QComboBox):
                yield from (widget.itemText(n) for n in range(widget.count()))
            elif isinstance(widget, QMenu):
                said.append(widget.title)
            elif isinstance(widget, QLabel | QAbstractButton):
                said.append(widget.text)
            yield from (str(say()) for say in said)
    for action in window.actions_.each.values():
        yield action.text()
    if window.desk is not None:
        for item in window.desk.scene.cards.values():
            face = item.words.face
            yield from (*face.lines, face.badge)


def _chinese(window: MainWindow) -> set[str]:
    """What is said in Chinese, but for the names of languages and of a Chinese sample."""
    samples = [tile.sketch.title for tile in window.start_page.sample_tiles]
    names = "|".join([*LANGUAGES.values(), *map(re.escape, samples)])
    return {text for text in _words(window) if CHINESE.search(re.sub(names, "", text))}
