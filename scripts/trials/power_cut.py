"""The power fails while documents are saved: what is on the platter then, many times.

    PYTHONPATH=. .venv/bin/python scripts/trials/power_cut.py [CUTS=100] [FILE SYSTEM …] [careless]

Needs root on Linux, loop devices and FUSE. A program saves again and again on a real file system
(ext4, ext4-writeback, xfs, btrfs; all that can be made here without a word), which stands on a
drive with a cache of its own (see drive.py). Right after a save reported success, in the middle
of what the drive is given to write, and at random moments, the trial takes what a power cut would
leave, mounts that copy, so that the file system repairs itself from its journal, and reads it.
The document last reported as saved, or a later one, must be there whole, and the backup must be
whole too. Prints counts; ends with 1 where anything of that was broken.

`careless` saves without fsync instead, as many programs do: it shows that the trial would notice.
"""

from __future__ import annotations

import os
import random
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path

from drive import Drive  # type: ignore[import-not-found]
from saving import document, number_in, temporary_files  # type: ignore[import-not-found]

from canvas_app.document.codec import encode
from canvas_app.files.opening import read_canvas, save_canvas
from canvas_app.files.writer import backup_path

NAME = "plan.gtm.json"
MB = 1 << 20
# How it is made, how large, how it is mounted, how its copy is mounted beside it.
# `noauto_da_alloc`: without the help that ext4 gives to programs that forget to sync.
SYSTEMS: dict[str, tuple[list[str], int, str, str]] = {
    "ext4": (["mkfs.ext4", "-q"], 64 * MB, "noauto_da_alloc", "defaults"),
    "ext4-writeback": (
        ["mkfs.ext4", "-q"], 64 * MB, "noauto_da_alloc,data=writeback", "data=writeback"
    ),
    "xfs": (["mkfs.xfs", "-q"], 320 * MB, "defaults", "nouuid"),
    "btrfs": (["mkfs.btrfs", "-q"], 128 * MB, "defaults", "defaults"),
}  # fmt: skip


def call(*command: str | Path) -> str:
    """Run a tool of the system; its first word of complaint ends the trial."""
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise OSError(f"{Path(command[0]).name} failed: {done.stderr.strip() or done.returncode}")
    return done.stdout.strip()


def save_for_ever(path: Path, *, careless: bool) -> None:
    """Tell the number of each document that was saved, until this is ended."""
    number, expected = 1, read_canvas(path).sha256
    while True:
        number += 1
        if careless:
            other = path.with_suffix(".new")
            other.write_bytes(encode(document(number)))
            os.replace(other, path)
            time.sleep(0.01)
        else:
            expected = save_canvas(document(number), path, expected).sha256
        os.write(1, f"{number}\n".encode())


class Saver:
    """The program that saves, and the last number that it reported."""

    def __init__(self, path: Path, careless: bool) -> None:
        words = ["save", str(path), *(["careless"] if careless else [])]
        self._program = subprocess.Popen([sys.executable, __file__, *words], stdout=subprocess.PIPE)
        self.saved = 1

    def listen(self, seconds: float, *, until_next: bool = False) -> None:
        """Take note of what it reports for so long, or until it has reported once more."""
        assert self._program.stdout is not None
        end = time.monotonic() + seconds
        handle = self._program.stdout.fileno()
        while select.select([handle], [], [], max(0.0, end - time.monotonic()))[0]:
            said = os.read(handle, 65536)
            if not said:
                raise OSError("the saving program ended by itself: a save failed without a fault")
            self.saved = int(said.split(b"\n")[-2])  # numbers are short, so lines come whole
            if until_next:
                return

    def stop(self) -> None:
        self._program.terminate()
        self._program.communicate()


def note(saver: Saver, known: list[int]) -> None:
    """What was reported as saved up to now."""
    saver.listen(0)
    known.append(saver.saved)


def look(image: Path, at: Path, options: str, saved: int, tally: Counter[str]) -> list[str]:
    """Mount what a cut left and say what is wrong with it."""
    call("mount", "-o", f"loop,{options}", image, at)
    try:
        number, kept = number_in(at / NAME), number_in(backup_path(at / NAME))
        tally["temporary files left"] += len(temporary_files(at))
    except ValueError as error:
        return [str(error)]
    finally:
        call("umount", at)
    if number is None or number < saved:
        return [f"version {saved} was reported as saved, {number} is there"]
    tally["the last version reported as saved" if number == saved else "a later version"] += 1
    if kept is not None and not number - 1 <= kept <= number:
        return [f"version {number} has version {kept} as its backup"]
    return []


def trial(system: str, cuts: int, seed: int, *, careless: bool) -> list[str]:
    """All cuts on one file system; what was wrong."""
    make, size, options, copy_options = SYSTEMS[system]
    chance, broken, tally = random.Random(seed), [], Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        mounted, copy = folder / "mounted", folder / "copy"
        mounted.mkdir(), copy.mkdir()
        drive = Drive(folder, size)
        loop, saver = "", None
        try:
            loop = call("losetup", "--find", "--show", drive.path)
            call(*make, loop)
            call("mount", "-o", options, loop, mounted)
            save_canvas(document(1), mounted / NAME)
            saver = Saver(mounted / NAME, careless)
            saver.listen(60, until_next=True)
            lost = 0
            for n in range(cuts):
                saver.listen(chance.uniform(0, 0.1))
                if n % 3 == 0:
                    saver.listen(60, until_next=True)
                writes = chance.randint(1, 20) if n % 3 == 1 else 0
                known: list[int] = []
                image = folder / "cut.img"
                lost += drive.cut(image, chance, partial(note, saver, known), writes)
                try:
                    found = look(image, copy, copy_options, known[0], tally)
                except OSError as error:  # what can't be mounted any more is lost, too
                    found = [str(error)]
                broken += [f"cut {n}: {what}" for what in found]
            saves, flushes = saver.saved, drive.flushes
        finally:
            if saver is not None:
                saver.stop()
            subprocess.run(["umount", mounted], stderr=subprocess.DEVNULL, check=False)
            if loop:
                subprocess.run(["losetup", "-d", loop], check=False)
            drive.close()
    print(f"{system}: {cuts} cuts (seed {seed}) during {saves} saves and {flushes} flushes;")
    print(f"    {lost:5} sectors were in the drive's cache at the cuts")
    for what, count in tally.items():
        print(f"    {count:5} {what}")
    print(f"    {len(broken):5} violations", flush=True)
    for line in broken[:10]:
        print(f"          {line}")
    return broken


def main(words: list[str]) -> int:
    """1 where anything was lost."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        sys.exit("This trial makes and mounts file systems: it needs Linux and root.")
    for needed in ("/dev/fuse", "/dev/loop-control"):
        if not os.path.exists(needed):
            sys.exit(f"This trial needs {needed}, which this machine does not have.")
    cuts = next((int(word) for word in words if word.isdigit()), 100)
    careless = "careless" in words
    chosen = [word for word in words if not word.isdigit() and word != "careless"]
    broken = []
    for system in chosen or SYSTEMS:
        if system not in SYSTEMS:
            sys.exit(f"No such file system here: {system}. There are {', '.join(SYSTEMS)}.")
        tool = SYSTEMS[system][0][0]
        if shutil.which(tool) is None:
            print(f"{system}: not tried, there is no {tool} on this machine")
            continue
        try:
            broken += trial(system, cuts, 1, careless=careless)
        except OSError as error:
            print(f"{system}: not tried to the end: {error}", flush=True)
            if system in chosen:
                return 1
    return 1 if broken else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["save"]:
        save_for_ever(Path(sys.argv[2]), careless="careless" in sys.argv)
    sys.exit(main(sys.argv[1:]))
