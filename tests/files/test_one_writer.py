"""One function writes every file: nothing else in the program opens one for writing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import canvas_app

PACKAGE = Path(canvas_app.__file__).parent

ALLOWED = {
    "files/temporary.py": "the one writer",
    "files/writer.py": "the one writer",
    "ui/keeping/locks.py": "notes of who has a file open, without any content",
    "crashes.py": "what a crash writes in its last moment can't be replaced as a whole",
    "cli.py": "the null device, in place of an output that is not there",
    "commands/output.py": "the null device, in place of an output that is gone",
}
_WRITERS = {"QSaveFile", "QSettings", "NamedTemporaryFile", "mkstemp"}
_METHODS = {"write_bytes", "write_text", "copyfile", "copy2"}
_WORTH_A_LOOK = re.compile("|".join((*_WRITERS, *_METHODS, r"\bopen\(", r"os\.replace")))


def opens_for_writing(call: ast.Call) -> bool:
    function, method = call.func, isinstance(call.func, ast.Attribute)
    name = getattr(function, "attr", "") or getattr(function, "id", "")
    if name in _METHODS | _WRITERS:
        return True
    if name not in ("open", "replace"):
        return False
    if method and ast.unparse(function).startswith("os."):
        return True
    if name == "replace":
        return False
    first = 0 if method else 1  # Path.open has no path before its mode
    modes = [*call.args[first : first + 1], *(k.value for k in call.keywords if k.arg == "mode")]
    return any(isinstance(m, ast.Constant) and set(str(m.value)) & set("wax+") for m in modes)


def found(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    if not _WORTH_A_LOOK.search(source):
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and opens_for_writing(node):
            yield f"{path.relative_to(PACKAGE).as_posix()}:{node.lineno} {ast.unparse(node)[:60]}"


def test_no_other_module_writes_files() -> None:
    others = [path for path in PACKAGE.rglob("*.py") if "_data" not in path.parts]
    lines = [line for path in others for line in found(path) if line.split(":")[0] not in ALLOWED]
    assert not lines


def test_this_would_notice() -> None:
    for source in (
        "open(path, 'wb')",
        "path.open(mode='a')",
        "path.open('w')",
        "path.write_text('x')",
        "QSaveFile(path)",
        "os.open(path, 1)",
        "os.replace(a, b)",
    ):
        assert opens_for_writing(ast.parse(source, mode="eval").body)  # type: ignore[arg-type]
    for source in ("open(path)", "open(path, 'rb')", "image.save(buffer, 'PNG')"):
        assert not opens_for_writing(ast.parse(source, mode="eval").body)  # type: ignore[arg-type]
