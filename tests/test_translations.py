"""Every text that people see can be translated, and is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent
MARKERS = {"tr", "N_", "Text"}


def messages(ts: Path) -> dict[str, tuple[str, str]]:
    """Source text → translation and state."""
    found = {}
    for message in ElementTree.parse(ts).getroot().iter("message"):
        target = message.find("translation")
        assert target is not None
        found[message.findtext("source") or ""] = (target.text or "", target.get("type") or "done")
    return found


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, str]]:
    folder = tmp_path_factory.mktemp("ts")
    subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "translations.py"), "--into", str(folder)],
        check=True,
    )
    return messages(folder / "gtm-canvas_zh_CN.ts")


@pytest.fixture(scope="module")
def chinese() -> dict[str, tuple[str, str]]:
    return messages(ROOT / "resources" / "translations" / "gtm-canvas_zh_CN.ts")


def test_every_text_of_the_source_is_translated(collected, chinese) -> None:
    missing = [
        text for text in collected
        if text not in chinese or chinese[text][1] != "done" or not chinese[text][0].strip()
    ]  # fmt: skip
    assert not missing, f"{len(missing)} without translation, such as {missing[:5]}"


def test_translations_have_the_same_placeholders(chinese) -> None:
    for source, (target, _) in chinese.items():
        wanted = sorted(set(re.findall(r"\{(\w+)\}", source)))
        assert sorted(set(re.findall(r"\{(\w+)\}", target))) == wanted, source


def test_the_compiled_file_is_that_of_the_source(qapp, chinese) -> None:
    from canvas_app.i18n import translator

    translate = translator("zh_CN")
    for source, (target, state) in chinese.items():
        if state == "done" and target:
            assert translate(source) == target, "run scripts/translations.py"


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
