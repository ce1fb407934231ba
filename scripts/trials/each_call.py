"""One save in which each call to the system fails once: a kill, a full or damaged disk, no right.

    PYTHONPATH=. .venv/bin/python scripts/trials/each_call.py [SCENE …]

Needs Linux and strace. First it writes down which calls a save makes; then it runs the save anew
for each of them and for each fault, which strace injects. Whatever happens, the file must be the
complete old version or the complete new one, "saved" must mean the new one and an error the old
one, and the backup must be a whole document. Prints counts for each scene; ends with 1 where
anything of that was broken, and then says where.

Scenes: new, existing, backup, copy (the drive knows no hard links), link, foreign (another
owner's file; root only). All without a word.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from saving import document, number_in, temporary_files  # type: ignore[import-not-found]

from canvas_app.document.errors import DocumentError
from canvas_app.files.failures import WriteError
from canvas_app.files.opening import read_canvas, save_canvas
from canvas_app.files.writer import backup_path

FAULTS = ("signal=KILL", "error=ENOSPC", "error=EIO", "error=EACCES")
NAME = "plan.gtm.json"
OLDER, OLD, NEW = 1, 2, 3
_ANY_TRACER = 0x59616D61  # PR_SET_PTRACER


@dataclass(frozen=True)
class Call:
    """The save's call number `when` of that name."""

    name: str
    when: int


@dataclass
class Tally:
    """What came of the runs of one scene."""

    outcomes: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    temporary: Counter[str] = field(default_factory=Counter)


def new(folder: Path) -> Path:
    return folder / NAME


def existing(folder: Path) -> Path:
    save_canvas(document(OLD), folder / NAME)
    return folder / NAME


def with_backup(folder: Path) -> Path:
    save_canvas(document(OLDER), folder / NAME)
    return existing(folder)


def link(folder: Path) -> Path:
    (folder / "desk").mkdir()
    shortcut = folder / "desk" / "shortcut.gtm.json"
    shortcut.symlink_to(with_backup(folder))
    return shortcut


def foreign(folder: Path) -> Path:
    path = with_backup(folder)
    os.chown(path, 12345, 23456)
    path.chmod(0o664)
    return path


SCENES: dict[str, Callable[[Path], Path]] = {
    "new": new,
    "existing": existing,
    "backup": with_backup,
    "copy": with_backup,
    "link": link,
    "foreign": foreign,
}


def run_save(scene: str, path: Path, expected: str | None, options: list[str], log: Path) -> str:
    """Save in a process of its own under strace; what it reported, "" where it was killed."""
    reading, writing = os.pipe()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            ctypes.CDLL(None).prctl(_ANY_TRACER, ctypes.c_ulong(-1), 0, 0, 0)
            _child(scene, path, expected, writing)
        finally:  # nothing of the parent may run on in the child
            os._exit(1)
    os.close(writing)
    os.read(reading, 1)  # it waits now, and no call but those of the save is still to come
    command = ["strace", "-f", "-p", str(child), "-o", str(log), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        said = tracer.stderr.readline()
        if "attached" not in said:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            sys.exit(f"strace can't trace here, so this trial can't run: {said.strip()}")
        os.kill(child, signal.SIGUSR1)
        with os.fdopen(reading) as pipe:
            report = pipe.read()
        os.waitpid(child, 0)
        tracer.stderr.read()
    return report


def _child(scene: str, path: Path, expected: str | None, writing: int) -> None:
    """Never returns. The two getppid mark where the save begins and ends."""
    os.write(writing, b".")
    signal.sigwait({signal.SIGUSR1})
    if scene == "copy":
        os.link = _no_links
    canvas = document(NEW)
    os.getppid()
    try:
        written = save_canvas(canvas, path, expected)
        said = "saved"
        if written.warning is not None:
            said = "saved, " + (
                "without backup" if "backup" in written.warning.template else "not confirmed"
            )
    except (WriteError, DocumentError) as error:
        said = f"refused: {type(error).__name__}"
    except BaseException as error:  # noqa: BLE001 (whatever else comes out is a find)
        said = f"raised {error!r}"
    os.getppid()
    os.write(writing, said.encode())
    os._exit(0)


def _no_links(*_: object, **__: object) -> None:
    raise PermissionError(1, "Operation not permitted")


def recorded(scene: str) -> list[Call]:
    """The calls of one save, in order."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, expected = prepared(scene, folder)
        log = folder.with_suffix(".strace")
        said = run_save(scene, path, expected, ["-e", "trace=all"], log)
        lines = log.read_text().splitlines()
        log.unlink()
    if said != "saved":
        sys.exit(f"{scene}: the save without any fault {said or 'died'}.")
    calls, seen, inside = [], Counter[str](), False
    for line in lines:
        found = re.match(r"(?:\d+\s+)?(\w+)\(", line)
        if found is None:
            continue
        name = found[1]
        seen[name] += 1
        if name == "getppid":
            inside = not inside
        elif inside:
            calls.append(Call(name, seen[name]))
    return calls


def prepared(scene: str, folder: Path) -> tuple[Path, str | None]:
    """The scene laid out, and the content that a save expects there."""
    path = SCENES[scene](folder)
    return path, read_canvas(path).sha256 if path.exists() else None


def run(scene: str, call: Call, fault: str, tally: Tally) -> None:
    """One save with one fault, looked at closely."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, expected = prepared(scene, folder)
        log = folder.with_suffix(".strace")
        inject = f"inject={call.name}:{fault}:when={call.when}"
        options = ["-e", f"trace={call.name}", "-e", inject]
        said = run_save(scene, path, expected, options, log)
        trace = log.read_text()
        log.unlink()
        where = f"{scene}: {call.name} number {call.when}, {fault}"
        if "INJECTED" not in trace and "killed by SIGKILL" not in trace:
            tally.outcomes["not reached"] += 1
            if said != "saved":
                tally.broken.append(f"{where}: no fault, yet {said or 'it died'}")
            return
        tally.outcomes[said or "killed"] += 1
        tally.broken += [f"{where}: {what}" for what in faults_of(scene, folder, path, said)]
        left = len(temporary_files(folder))
        if left:
            tally.temporary["after a kill" if not said else f"{call.name}, {fault}"] += left


def faults_of(scene: str, folder: Path, path: Path, said: str) -> list[str]:
    """What is not as it must be after a save that reported this ("": it was killed)."""
    broken = []
    old = None if scene == "new" else OLD
    try:
        found = number_in(folder / NAME)
    except ValueError as error:
        return [str(error)]
    if found not in (old, NEW):
        broken.append(f"version {found} is on disk")
    if said.startswith("saved") and found != NEW:
        broken.append("reported as saved, but the old version is on disk")
    if said.startswith("refused") and found != old:
        broken.append("reported as failed, but the new version is on disk")
    if said.startswith("raised"):
        broken.append(f"no sentence for the user: {said}")
    if scene == "link" and not path.is_symlink():
        broken.append("the link is gone")
    try:
        kept = number_in(backup_path(folder / NAME))
    except ValueError as error:
        return [*broken, f"backup: {error}"]
    if said == "saved" and old is not None and kept != OLD:
        broken.append(f"saved, but the backup is version {kept}")
    may_be = {"new": {None}, "existing": {None, OLD}}.get(scene, {OLDER, OLD})
    if kept not in may_be:
        broken.append(f"the backup is version {kept}")
    return broken


def main(scenes: list[str]) -> int:
    """All scenes that were asked for; 1 where one was broken."""
    if not sys.platform.startswith("linux") or shutil.which("strace") is None:
        sys.exit("This trial needs Linux and strace.")
    unknown = set(scenes) - set(SCENES)
    if unknown:
        sys.exit(f"No such scene: {', '.join(sorted(unknown))}. There are {', '.join(SCENES)}.")
    bad = total = 0
    with tempfile.TemporaryDirectory() as name:  # once, so that nothing is loaded in a save
        save_canvas(document(OLD), Path(name) / NAME)
        save_canvas(document(NEW), Path(name) / NAME)
    for scene in scenes or [each for each in SCENES if each != "foreign" or os.geteuid() == 0]:
        calls, tally = recorded(scene), Tally()
        for call in calls:
            for fault in FAULTS:
                run(scene, call, fault, tally)
        names = ", ".join(f"{name} {n}" for name, n in Counter(c.name for c in calls).items())
        runs = sum(tally.outcomes.values())
        total, bad = total + runs, bad + len(tally.broken)
        print(f"{scene}: {len(calls)} calls ({names}), {runs} runs")
        for said, count in sorted(tally.outcomes.items()):
            print(f"    {count:5} {said}")
        for what, count in sorted(tally.temporary.items()):
            print(f"    {count:5} temporary files left: {what}")
        print(f"    {len(tally.broken):5} violations", flush=True)
        for line in tally.broken:
            print(f"          {line}")
    print(f"{total} runs, {bad} violations")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
