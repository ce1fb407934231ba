"""The program ends cleanly whatever still runs, and whatever of ours is on the clipboard (F48).

`test_no_network` closes its window with our cards on the clipboard as well.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from canvas_app.document.codec import encode
from canvas_app.editing.clipboard import MIME
from canvas_app.log import NAME
from tests.canvases import canvas_of, card
from tests.driving import Steps, drive, process

SECRET = "Bluebird"


def test_quitting_with_running_jobs_and_our_cards_on_the_clipboard(tmp_path: Path) -> None:
    plan = tmp_path / f"{SECRET}.gtm.json"
    plan.write_bytes(encode(canvas_of(card("note", "n", title=SECRET), title=SECRET)))
    done = process(Path(__file__), tmp_path, plan)
    said = [line for line in done.stderr.splitlines() if "plugin does not support" not in line]
    assert said == []
    assert done.returncode == 0
    assert done.stdout.splitlines() == ["copied", "job ended", "job ended"]
    logs = [log.read_text("utf-8") for log in tmp_path.rglob(NAME)]
    assert not [log for log in logs if "ERROR" in log or SECRET in log or str(tmp_path) in log]
    assert not list(tmp_path.rglob("crash-*.txt"))
    assert list(tmp_path.rglob("settings.json")), "the window's place was remembered"


def _steps(app) -> Steps:  # type: ignore[no-untyped-def]
    window = app.window
    yield lambda: window.desk is not None
    window.desk.commands.select_all()
    window.desk.transfer.copy()
    yield lambda: app.clipboard().mimeData().hasFormat(MIME)
    print("copied", flush=True)
    started: list[None] = []

    def job() -> None:
        started.append(None)
        time.sleep(0.3)  # longer than closing takes
        os.write(1, b"job ended\n")  # two threads at once

    for background in (window.keeping.background, window.files.background):
        background.run(job, lambda _: None, print)
    yield lambda: len(started) == 2
    app.quit()


if __name__ == "__main__":
    sys.exit(drive(_steps, [Path(sys.argv[1])]))
