"""The program is offline: it opens no network socket, whatever is done with it.

What a sandbox would see, too, is shown by scripts/trials/no_network.sh.
"""

from __future__ import annotations

import ast
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

from canvas_app.document.codec import encode
from tests.canvases import canvas_of, card
from tests.driving import CHECKOUT, Steps, drive, process

NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "select",
    "smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser",
    "xmlrpc",
}  # fmt: skip
QT_NETWORK = {"QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "QtBluetooth"}
ALLOWED = {"canvas_app/doctor.py: socket", "canvas_app/ui/keeping/departure.py: socket"}
"""Whether the local display answers; a pair within the process, by which Qt hears of a signal."""
HARMLESS = "urllib.parse"
"""It takes addresses apart, and imports nothing of the rest."""


def modules() -> list[Path]:
    return sorted((CHECKOUT / "canvas_app").rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """What a module imports, with what it takes from there."""
    text = path.read_text("utf-8")
    if not any(word in text for word in NETWORK | QT_NETWORK):
        return  # parsing takes its time
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{each.name}" for each in node.names)


def test_nothing_of_ours_imports_what_could_reach_a_network() -> None:
    found = set()
    for path in modules():
        for name in imported(path):
            if name.startswith(HARMLESS):
                continue
            parts = name.split(".")
            if parts[0] in NETWORK or QT_NETWORK & set(parts):
                found.add(f"{path.relative_to(CHECKOUT).as_posix()}: {parts[0]}")
    assert found == ALLOWED


OPENS = CHECKOUT / "canvas_app" / "ui" / "exporting" / "opening.py"


def test_no_address_is_opened_by_itself() -> None:
    opening = ("QDesktopServices", "setOpenExternalLinks(True", "setOpenLinks(True", "startfile")
    for path in modules():
        text = path.read_text("utf-8")
        if path != OPENS:
            assert not [word for word in opening if word in text], path


def test_what_is_opened_is_a_file_on_this_computer() -> None:
    """A file that was just exported, by a click on the button that says so."""
    calls = [
        node for node in ast.walk(ast.parse(OPENS.read_text("utf-8"))) if isinstance(node, ast.Call)
    ]
    opened = [ast.unparse(call) for call in calls if "openUrl" in ast.unparse(call.func)]
    assert opened == ["QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))"]


def test_a_whole_session_opens_no_socket(tmp_path: Path) -> None:
    link = card("link", "l", url="https://example.com/x", title="<img src=//host/x>")
    plan = tmp_path / "plan.gtm.json"
    smb = card("segment", "smb", lane="target", title="SMB", customers=1000, revenue=50)
    plan.write_bytes(encode(canvas_of(smb, link)))
    done = process(Path(__file__), tmp_path, plan)
    said = [line for line in done.stderr.splitlines() if "plugin does not support" not in line]
    assert said == []
    assert done.returncode == 0
    assert done.stdout.splitlines() == ["exported", "saved", "seen: []", "libraries: []"]
    assert (tmp_path / "out.xlsx").stat().st_size > 10_000
    assert (tmp_path / "out.png").stat().st_size > 10_000


def _steps(app) -> Steps:  # type: ignore[no-untyped-def]
    """Open, add, edit, look at the numbers, undo, copy, paste, export, save, close."""
    from functools import partial

    from canvas_app.document.text import Text
    from canvas_app.editing.edits import set_fields

    window = app.window
    yield lambda: window.desk is not None
    desk, folder = window.desk, Path(sys.argv[1]).parent
    desk.add_kind("note")
    desk.session.apply(Text("Title"), partial(set_fields, title="Plan"))
    desk.show_view("numbers")
    yield lambda: desk.shown_view == "numbers"
    desk.show_view("canvas")
    desk.session.undo()
    desk.session.redo()
    desk.commands.select_all()
    desk.transfer.copy()
    desk.transfer.paste()
    for suffix in (".xlsx", ".png"):
        out = folder / f"out{suffix}"
        desk.exporting.export_to(out, suffix)
        yield out.exists
    print("exported", flush=True)
    desk.files.save()
    yield lambda: not desk.session.dirty
    print("saved", flush=True)
    window.close()


if __name__ == "__main__":
    seen: list[str] = []
    watched = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "ssl.")

    def look(event: str, about: tuple[object, ...]) -> None:
        within = event == "socket.__new__" and about[1] == getattr(socket, "AF_UNIX", None)
        if event.startswith(watched) and not within:
            seen.append(event)

    sys.addaudithook(look)
    code = drive(_steps, [Path(sys.argv[1])])
    print("seen:", seen)
    maps = Path("/proc/self/maps")
    mapped = maps.read_text().splitlines() if maps.exists() else []
    names = {os.path.basename(line.split(" ", 5)[-1]) for line in mapped}
    print("libraries:", [name for name in names if "Network" in name or "WebEngine" in name])
    sys.exit(code)
