"""Every text that people see can be translated, and is, into every language that is offered."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QRawFont

from canvas_app import paths
from canvas_app.i18n import LANGUAGES, translator

ROOT = Path(__file__).parent.parent
MARKERS = {"tr", "N_", "Text"}
TRANSLATED = [language for language in LANGUAGES if language != "en"]
Messages = dict[str, tuple[str, str]]


def messages(ts: Path) -> Messages:
    """Source text → translation and state."""
    found = {}
    for message in ElementTree.parse(ts).getroot().iter("message"):
        target = message.find("translation")
        assert target is not None
        found[message.findtext("source") or ""] = (target.text or "", target.get("type") or "done")
    return found


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the texts of the source as it is now."""
    folder = tmp_path_factory.mktemp("ts")
    subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "translations.py"), "--into", str(folder)],
        check=True,
    )
    return folder


@pytest.fixture(params=TRANSLATED)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def translated(language: str) -> Messages:
    return messages(ROOT / "resources" / "translations" / f"gtm-canvas_{language}.ts")


def test_every_text_of_the_source_is_translated(
    collected: Path, translated: Messages, language: str
) -> None:
    missing = [
        text for text in messages(collected / f"gtm-canvas_{language}.ts")
        if text not in translated
        or translated[text][1] != "done"
        or not translated[text][0].strip()
    ]  # fmt: skip
    assert not missing, f"{len(missing)} without translation, such as {missing[:5]}"


def test_translations_have_the_same_placeholders(translated: Messages) -> None:
    for source, (target, _) in translated.items():
        wanted = sorted(set(re.findall(r"\{(\w+)\}", source)))
        assert sorted(set(re.findall(r"\{(\w+)\}", target))) == wanted, source


def test_a_menus_letter_is_kept(translated: Messages) -> None:
    """Chinese has it in brackets behind the word, so that Alt and a letter go on working."""
    for source, (target, _) in translated.items():
        if (letter := re.search(r"&(\w)", source)) and target:
            assert f"(&{letter.group(1).upper()})" in target, source


def test_the_compiled_file_is_that_of_the_source(translated: Messages, language: str) -> None:
    translate = translator(language)
    for source, (target, state) in translated.items():
        if state == "done" and target:
            assert translate(source) == target, "run scripts/translations.py"


def test_the_bundled_font_has_every_character(
    qapp: object, translated: Messages, language: str
) -> None:
    """On a machine without Chinese fonts, whatever it lacks would be a box."""
    font = QRawFont(str(paths.resources() / "fonts" / "NotoSansSC-Regular.otf"), 16)
    assert font.isValid()
    words = {LANGUAGES[language], *(target for target, _ in translated.values())}
    lacking = {sign for text in words for sign in text if not font.supportsCharacter(ord(sign))}
    assert not lacking - set("\n"), sorted(lacking)


def test_the_two_kinds_of_chinese_are_not_mixed() -> None:
    """Characters that only the other script has; each a word that this program often uses."""
    for language, others in (
        ("zh_CN", "檔儲匯設選單視數書點動畫"),
        ("zh_TW", "档储汇设选单视数书点动画"),
    ):
        texts = messages(ROOT / "resources" / "translations" / f"gtm-canvas_{language}.ts")
        wrong = [text for text, _ in texts.values() if set(text) & set(others)]
        assert not wrong, wrong[:5]


def test_no_marker_holds_an_f_string() -> None:
    """Nobody would find it: the words would stay English for ever."""
    wrong = []
    for path in (ROOT / "canvas_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in MARKERS
                and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
            ):
                wrong.append(f"{path.name}:{node.lineno}")
    assert not wrong
