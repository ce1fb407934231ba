"""The palette: every kind of card, clicked, chosen by key or dragged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canvas_app.document.cards import CARD_KINDS
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.ui.palette import KIND_MIME, TIPS, CardPalette, card_picture, kind_mime, kind_of

LEFT = Qt.MouseButton.LeftButton

# What the offscreen platform says of itself when a widget is shown alone; a screen is silent.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def palette(qtbot: QtBot, themed: None) -> CardPalette:
    made = CardPalette(LIGHT)
    qtbot.addWidget(made)
    made.resize(made.width(), 600)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def test_every_kind_is_there_and_explained(palette: CardPalette) -> None:
    assert list(palette.buttons) == list(CARD_KINDS)
    assert set(TIPS) == set(CARD_KINDS)
    for button in palette.buttons.values():
        assert button.toolTip()
        assert button.accessibleName().startswith("New card: ")


def test_all_kinds_fit_in_a_small_window(palette: CardPalette) -> None:
    palette.resize(palette.width(), 545)
    assert palette.verticalScrollBar().maximum() == 0
    lowest = palette.buttons["link"]
    assert lowest.mapTo(palette, QPoint(0, lowest.height())).y() <= 545
    palette.resize(palette.width(), 300)
    assert palette.verticalScrollBar().maximum() > 0


def test_a_click_or_enter_wants_the_card(palette: CardPalette, qtbot: QtBot) -> None:
    with qtbot.waitSignal(palette.wanted) as wanted:
        QTest.mouseClick(palette.buttons["persona"], LEFT)
    assert wanted.args == ["persona"]
    with qtbot.waitSignal(palette.wanted) as wanted:
        QTest.keyClick(palette.buttons["tier"], Qt.Key.Key_Return)
    assert wanted.args == ["tier"]


def test_arrows_go_from_kind_to_kind(palette: CardPalette) -> None:
    palette.buttons["segment"].setFocus()
    for _ in range(3):
        QTest.keyClick(palette.focusWidget(), Qt.Key.Key_Down)
    assert palette.focusWidget() is palette.buttons["persona"]
    QTest.keyClick(palette.focusWidget(), Qt.Key.Key_Up)
    assert palette.focusWidget() is palette.buttons["competitor"]


def test_a_drag_carries_the_kind_and_is_no_click(
    palette: CardPalette, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, bool, str | None]] = []

    def drag(self: QDrag, *actions: Qt.DropAction) -> Qt.DropAction:
        data = self.mimeData()
        text = bytes(data.data(KIND_MIME).data()).decode()
        seen.append((text, self.pixmap().isNull(), kind_of(data)))
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", drag)
    button = palette.buttons["segment"]
    with qtbot.assertNotEmitted(palette.wanted):
        QTest.mousePress(button, LEFT, pos=QPoint(20, 10))
        QTest.mouseMove(button, QPoint(22, 11))
        QTest.mouseMove(button, QPoint(70, 40))
    assert seen == [("segment", False, "segment")]
    assert not button.isDown()


def test_other_drags_carry_no_kind() -> None:
    assert kind_of(QMimeData()) is None
    assert kind_of(kind_mime("spaceship")) is None
    assert kind_of(kind_mime("note")) == "note"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_the_dragged_picture_is_sharp(themed: None, theme, ratio: float) -> None:  # type: ignore[no-untyped-def]
    picture = card_picture(CARD_KINDS["segment"], theme, ratio)
    assert picture.devicePixelRatio() == ratio
    assert picture.deviceIndependentSize().width() == 160 + 12


def test_a_card_in_the_hand_is_as_large_as_it_will_lie_on_the_canvas(
    palette: CardPalette, monkeypatch: pytest.MonkeyPatch
) -> None:
    widths = []
    monkeypatch.setattr(QDrag, "exec", lambda self, *actions: widths.append(self.pixmap().width()))
    for zoom in (1.0, 0.5):
        palette.follow_zoom(zoom)
        QTest.mousePress(palette.buttons["segment"], LEFT, pos=QPoint(20, 10))
        QTest.mouseMove(palette.buttons["segment"], QPoint(70, 40))
    assert widths == [172, 86]
