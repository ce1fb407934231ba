"""Which language the program speaks, and in which of the two kinds of Chinese."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from canvas_app.i18n import best_language, install, spoken, tr, translator


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        ("en", "en"),
        ("en_GB", "en"),
        ("zh", "zh_CN"),
        ("zh_CN", "zh_CN"),
        ("zh-CN", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_Hans", "zh_CN"),
        ("zh-Hans-HK", "zh_CN"),
        ("zh_TW", "zh_TW"),
        ("zh-TW", "zh_TW"),
        ("zh_HK", "zh_TW"),
        ("zh_MO", "zh_TW"),
        ("zh_Hant", "zh_TW"),
        ("zh-Hant-TW", "zh_TW"),
        ("zh_TW.UTF-8", "zh_TW"),
        ("de_DE", "en"),
        ("nonsense", "en"),
    ],
)
def test_the_nearest_language_that_there_is(wanted: str, spoken: str) -> None:
    assert best_language(wanted) == spoken


def test_languages_follow_each_other_and_leave_nothing_behind(app: QApplication) -> None:
    said = []
    for language in ("zh_CN", "zh_TW", "en", "zh_TW", "zh_CN", "en"):
        install(app, language)
        said.append(tr("Saved · {name}", name="plan"))
        assert spoken() == language
    assert said[0] == said[4] == "已保存 · plan"
    assert said[1] == said[3] == "已儲存 · plan"
    assert said[2] == said[5] == "Saved · plan"
    QCoreApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert not app.findChildren(QTranslator)


def test_qts_own_dialogs_speak_it_too(app: QApplication) -> None:
    install(app, "zh_TW")
    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert cancel == "取消"


def test_exports_speak_a_language_of_their_own(app: QApplication) -> None:
    install(app, "zh_CN")
    assert translator("zh_TW")("Summary") == "摘要"
    assert translator("zh_TW")("Segment") == "市場區隔"
    assert translator("en")("Segment") == "Segment"
