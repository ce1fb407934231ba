"""The first start: on whatever screen, the whole window is on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from canvas_app.ui.launch import fit_to_screen


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def room(window: QWidget) -> QRect:
    return window.screen().availableGeometry()


def test_a_large_window_is_made_as_large_as_the_screen_has_room_for(window: QWidget) -> None:
    window.resize(room(window).size() + QSize(640, 100))
    fit_to_screen(window)
    assert room(window).contains(QRect(window.pos(), window.size()))
    assert window.width() > room(window).width() - 40, "no smaller than it must be"


def test_one_that_hangs_over_the_edge_comes_back(window: QWidget) -> None:
    window.resize(400, 300)
    window.move(room(window).right() - 100, room(window).bottom() - 50)
    fit_to_screen(window)
    assert window.size() == QSize(400, 300)
    assert room(window).contains(QRect(window.pos(), window.size()))


def test_one_that_fits_stays_where_it_is(window: QWidget) -> None:
    window.resize(400, 300)
    window.move(room(window).left() + 30, room(window).top() + 40)
    before = window.geometry()
    fit_to_screen(window)
    QApplication.processEvents()
    assert window.geometry() == before
