"""A drive with a cache that a power cut empties, as a file that a loop device can stand on.

The page cache of Linux keeps what was never written, and hides what a power cut would lose. So
the drive is a file of a file system in this process (FUSE, spoken directly): each write reaches
`Drive`, which knows what the last flush made safe and what came after it. `cut` gives an image of
what the platter could hold if the power failed now: all that was flushed, and of the rest any
part in any order, sector by sector, as real drives do.
"""

from __future__ import annotations

import ctypes
import errno
import os
import random
import stat
import struct
import threading
from collections.abc import Callable
from pathlib import Path

_FORGET, _GETATTR, _SETATTR, _OPEN, _READ, _WRITE = 2, 3, 4, 14, 15, 16
_RELEASE, _FSYNC, _FLUSH, _INIT, _INTERRUPT, _DESTROY, _BATCH_FORGET = 18, 20, 25, 26, 36, 38, 42
_MOST = 1 << 17  # bytes in one write
_SECTOR = 4096  # bytes that a drive writes at once
_BIG_WRITES, _MAX_PAGES, _DIRECT_IO = 1 << 5, 1 << 22, 1
_DETACH = 2
_PATIENCE = 5  # seconds


class _Stop:
    """Where the drive stands still until it may go on."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.reached, self.go_on = threading.Event(), threading.Event()


class Drive:
    """The drive, seen as the file `path`. Serves until `close`."""

    def __init__(self, folder: Path, size: int) -> None:
        self.path = folder / "drive.img"
        self.path.touch()
        self._size = size
        self._now, self._safe = (_sparse(folder / name, size) for name in ("now.img", "safe.img"))
        self._pending: list[tuple[int, bytes]] = []
        self._lock = threading.Lock()
        self._stop: _Stop | None = None
        self.flushes = self.writes = 0
        self._fuse = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
        options = f"fd={self._fuse},rootmode={stat.S_IFREG | 0o600:o},user_id=0,group_id=0"
        self._libc = ctypes.CDLL(None, use_errno=True)
        done = self._libc.mount(b"drive", bytes(self.path), b"fuse", 0, options.encode())
        if done != 0:
            os.close(self._fuse)
            raise OSError(ctypes.get_errno(), "FUSE can't be mounted here")
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """Unplug it. Nothing may be mounted on it any more."""
        self._libc.umount2(bytes(self.path), _DETACH)
        for handle in (self._now, self._safe):
            os.close(handle)

    def cut(
        self, image: Path, chance: random.Random, stalled: Callable[[], None], writes: int = 0
    ) -> int:
        """Write what a power cut leaves to `image`; how many sectors were not safe by then.

        The cut is now, or once so many more writes have arrived, or after some seconds without
        them. `stalled` is called at that moment, while the drive does nothing.
        """
        stop = _Stop(self.writes + writes)
        try:
            if writes:
                self._stop = stop
                stop.reached.wait(_PATIENCE)
            with self._lock:
                stalled()
                pending = list(self._pending)
                _copy_sparse(self._safe, image, self._size)
        finally:
            self._stop = None
            stop.go_on.set()
        sectors = [
            (offset + at, data[at : at + _SECTOR])
            for offset, data in pending
            for at in range(0, len(data), _SECTOR)
        ]
        way = chance.choice(("all lost", "cut off", "any part"))
        if way == "all lost":
            kept = []
        elif way == "cut off":
            kept = sectors[: chance.randint(0, len(sectors))]
        else:
            share = chance.random()
            kept = [sector for sector in sectors if chance.random() < share]
        with open(image, "r+b") as file:
            for offset, data in kept:
                file.seek(offset)
                file.write(data)
        return len(sectors)

    # --- the other side of FUSE ----------------------------------------------------------------

    def _serve(self) -> None:
        while True:
            try:
                request = os.read(self._fuse, _MOST + 8192)
            except OSError as error:
                if error.errno in (errno.EINTR, errno.ENOENT):
                    continue
                os.close(self._fuse)  # ENODEV: unmounted
                return
            _, code, unique = struct.unpack_from("<IIQ", request)
            if code in (_FORGET, _BATCH_FORGET, _INTERRUPT):
                continue
            try:
                answer, failed = self._answer(code, memoryview(request)[40:]), 0
            except OSError as error:
                answer, failed = b"", -(error.errno or errno.EIO)
            os.write(self._fuse, struct.pack("<IiQ", 16 + len(answer), failed, unique) + answer)

    def _answer(self, code: int, body: memoryview) -> bytes:
        if code == _INIT:
            flags = _BIG_WRITES | _MAX_PAGES
            return struct.pack("<IIIIHHIIHH32x", 7, 31, 0, flags, 16, 12, _MOST, 1, 32, 0)
        if code in (_GETATTR, _SETATTR):
            return self._attributes()
        if code == _OPEN:
            return struct.pack("<QII", 0, _DIRECT_IO, 0)
        if code == _READ:
            _, offset, size = struct.unpack_from("<QQI", body)
            return os.pread(self._now, size, offset)
        if code == _WRITE:
            _, offset, size = struct.unpack_from("<QQI", body)
            self._write(offset, bytes(body[40 : 40 + size]))
            return struct.pack("<II", size, 0)
        if code == _FSYNC:
            self._flush()
            return b""
        if code in (_RELEASE, _FLUSH, _DESTROY):
            return b""
        raise OSError(errno.ENOSYS, "not needed")

    def _attributes(self) -> bytes:
        times = struct.pack("<QQQIII", 0, 0, 0, 0, 0, 0)
        sizes = struct.pack("<QQQ", 1, self._size, self._size // 512)
        rest = struct.pack("<IIIIIII", stat.S_IFREG | 0o600, 1, 0, 0, 0, 4096, 0)
        return struct.pack("<QII", 3600, 0, 0) + sizes + times + rest

    def _write(self, offset: int, data: bytes) -> None:
        with self._lock:
            os.pwrite(self._now, data, offset)
            self._pending.append((offset, data))
            self.writes += 1
        stop = self._stop
        if stop is not None and self.writes >= stop.at:
            stop.reached.set()
            stop.go_on.wait()

    def _flush(self) -> None:
        with self._lock:
            for offset, data in self._pending:
                os.pwrite(self._safe, data, offset)
            self._pending.clear()
            self.flushes += 1


def _sparse(path: Path, size: int) -> int:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    os.ftruncate(handle, size)
    return handle


def _copy_sparse(source: int, target: Path, size: int) -> None:
    with open(target, "wb") as file:
        file.truncate(size)
        at = 0
        while at < size:
            try:
                at = os.lseek(source, at, os.SEEK_DATA)
            except OSError as error:
                if error.errno == errno.ENXIO:  # nothing but holes up to the end
                    return
                raise
            end = os.lseek(source, at, os.SEEK_HOLE)
            while at < end:
                block = os.pread(source, min(1 << 20, end - at), at)
                os.pwrite(file.fileno(), block, at)
                at += len(block)
