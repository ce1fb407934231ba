"""The disk is full, to the last byte and a little less: what saving, keeping and exporting do.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. .venv/bin/python scripts/trials/full_disk.py

Needs root on Linux: it mounts a small tmpfs and, where mkfs.ext4 and loop devices are there, a
small ext4, which notices a full disk at other moments. On each it leaves so much room free as one
page, two pages, and so on up to enough, and then saves a document, keeps a recovery copy, writes
the settings, and exports a workbook and a picture. Then the same with a limit on the size of
files (ulimit -f) in small steps. What is reported as saved must be there whole; after an error
the old one must be, and the error must say that the disk is full. Prints counts; ends with 1
where anything of that was broken.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # pictures are painted, nothing is shown

from PySide6.QtGui import QGuiApplication
from saving import document, number_in, temporary_files  # type: ignore[import-not-found]

from canvas_app.exports import exporter_for
from canvas_app.exports.request import Request
from canvas_app.files.failures import DiskFull
from canvas_app.files.opening import read_canvas, save_canvas
from canvas_app.files.unsaved import Unsaved
from canvas_app.files.versions import Versions
from canvas_app.files.writer import backup_path, write_atomically
from canvas_app.settings import Settings

OLD, NEW = 1, 2
PAGE = 4096
WORK, OWNER = "0123456789abcdef", "fedcba9876543210"
ROOM = 4 << 20  # bytes of each small disk
_MOST_STEPS = 60


@dataclass(frozen=True)
class Thing:
    """What is written: the old one, the new one, and which of them is there.

    `found` raises ValueError where it is neither.
    """

    write: Callable[[Path, int], object]
    found: Callable[[Path], int | None]
    in_two_files: bool = False
    """Where the second was refused, the first may be the new one."""


def save_document(folder: Path, number: int) -> None:
    path = folder / "plan.gtm.json"
    save_canvas(document(number), path, read_canvas(path).sha256 if path.exists() else None)


def saved_document(folder: Path) -> int | None:
    path = folder / "plan.gtm.json"
    if number_in(backup_path(path)) not in (None, OLD):
        raise ValueError("the backup is not the old version")
    return int(number) if (number := number_in(path)) else None


def keep_copy(folder: Path, number: int) -> None:
    unsaved = Unsaved(Versions(folder / "versions"), OWNER)
    unsaved.keep(WORK, document(number), None, None)


def kept_copy(folder: Path) -> int | None:
    """The latest one; all others and the mark must be whole, too."""
    unsaved = Unsaved(Versions(folder / "versions"), OWNER)
    marks = unsaved.all()
    if [mark.id for mark in marks] != [WORK]:
        raise ValueError(f"{len(marks)} marks of unsaved work instead of one")
    numbers = [number_in(version.path) for version in unsaved.of(marks[0])]
    if OLD not in numbers:
        raise ValueError("the old recovery copy is gone")
    return numbers[0]


def write_settings(folder: Path, number: int) -> None:
    settings = Settings(folder / "settings.json")
    settings.author = f"{number} " * 30
    settings.save()


def settings_there(folder: Path) -> int | None:
    words = set(Settings(folder / "settings.json").author.split())
    if len(words) > 1:
        raise ValueError("a mixture of settings")
    return int(words.pop()) if words else None


def exported(suffix: str) -> Thing:
    exporter = exporter_for(suffix)
    assert exporter is not None
    made = {}
    for number in (OLD, NEW):
        canvas = document(number, 40 + number)  # another picture, too
        made[number] = exporter.export(Request(canvas)).data

    def write(folder: Path, number: int) -> None:
        write_atomically(folder / f"plan{suffix}", made[number], keep_backup=False)

    def found(folder: Path) -> int | None:
        data = (folder / f"plan{suffix}").read_bytes()
        if data not in made.values():
            raise ValueError(f"{len(data)} bytes that are neither the old nor the new export")
        return OLD if data == made[OLD] else NEW

    return Thing(write, found)


def things() -> dict[str, Thing]:
    """All that the program writes."""
    return {
        "document": Thing(save_document, saved_document),
        "recovery copy": Thing(keep_copy, kept_copy, in_two_files=True),
        "settings": Thing(write_settings, settings_there),
        "workbook": exported(".xlsx"),
        "picture": exported(".png"),
    }


def attempt(thing: Thing, folder: Path, where: str, broken: list[str]) -> str:
    """Write the new one and look at what is there; what was reported."""
    try:
        thing.write(folder, NEW)
        said = "saved"
    except OSError as error:
        said = "refused: disk full" if isinstance(error, DiskFull) else f"refused: {error}"
        if not isinstance(error, DiskFull):
            broken.append(f"{where}: it does not say that the disk is full: {error!r}")
    return said


def look(thing: Thing, folder: Path, where: str, said: str, broken: list[str]) -> None:
    """What is there must be what was reported."""
    try:
        found = thing.found(folder)
    except (ValueError, OSError) as error:
        broken.append(f"{where}: {error}")
        return
    either = thing.in_two_files and said != "saved" and found == NEW
    if found != (NEW if said == "saved" else OLD) and not either:
        broken.append(f"{where}: {said}, but number {found} is there")
    if temporary_files(folder):
        broken.append(f"{where}: temporary files were left")


@contextmanager
def filled(folder: Path, room: int) -> Iterator[None]:
    """With so many bytes free and no more."""
    ballast = folder / "ballast"
    found = os.statvfs(folder)
    spare = found.f_bavail * found.f_frsize - room
    handle = os.open(ballast, os.O_WRONLY | os.O_CREAT)
    with suppress(OSError):  # a file system may keep a block or two for itself
        while spare > 0:
            os.posix_fallocate(handle, 0, spare)
            found = os.statvfs(folder)
            over = found.f_bavail * found.f_frsize - room
            if over <= 0:
                break
            spare += over
    os.close(handle)
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def limited(folder: Path, size: int) -> Iterator[None]:
    """With files of so many bytes at most."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@contextmanager
def disk(kind: str, folder: Path) -> Iterator[Path]:
    """A small disk of that kind."""
    mounted = folder / kind
    mounted.mkdir()
    if kind == "tmpfs":
        command = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "trial", str(mounted)]
    else:
        image = folder / "image"
        with open(image, "wb") as file:
            file.truncate(2 * ROOM)
        made = ["mkfs.ext4", "-q", "-b", str(PAGE), "-m", "0", str(image)]
        subprocess.run(made, check=True, capture_output=True)
        command = ["mount", "-o", "loop", str(image), str(mounted)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise OSError(done.stderr.strip())
    try:
        yield mounted
    finally:
        subprocess.run(["umount", str(mounted)], check=True)


def trial(kind: str, name: str, thing: Thing, home: Path) -> list[str]:
    """One thing with every shortage, from none at all free to enough; what was broken."""
    shortage, step = (limited, 1024) if kind == "ulimit -f" else (filled, PAGE)
    broken: list[str] = []
    tally: Counter[str] = Counter()
    saved_in_turn = room = 0
    for _ in range(10 * _MOST_STEPS):
        folder = home / "work"
        folder.mkdir()
        thing.write(folder, OLD)
        where = f"{name}, {kind}, {room} bytes"
        with shortage(home, room):
            said = attempt(thing, folder, where, broken)
        look(thing, folder, where, said, broken)
        shutil.rmtree(folder)
        tally[said] += 1
        saved_in_turn = saved_in_turn + 1 if said == "saved" else 0
        if saved_in_turn == 3:
            break
        room += step
    else:
        broken.append(f"{name}, {kind}: not saved although {room} bytes are free")
    counts = ", ".join(f"{count} {said}" for said, count in sorted(tally.items()))
    print(f"{kind:9}  {name:13}  up to {room // 1024:4} kB: {counts}; {len(broken)} violations")
    for line in broken[:5]:
        print(f"          {line}")
    sys.stdout.flush()
    return broken


def main() -> int:
    """1 where anything was broken."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        sys.exit("This trial mounts small disks: it needs Linux and root.")
    application = QGuiApplication(sys.argv)
    written, broken = things(), []
    with tempfile.TemporaryDirectory() as name:
        for kind in ("tmpfs", "ext4"):
            try:
                with disk(kind, Path(name)) as mounted:
                    for each, thing in written.items():
                        broken += trial(kind, each, thing, mounted)
            except (OSError, subprocess.CalledProcessError) as error:
                print(f"{kind}: not tried, because this machine does not allow it: {error}")
        for each, thing in written.items():
            broken += trial("ulimit -f", each, thing, Path(name))
    del application
    print(f"{len(broken)} violations")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
