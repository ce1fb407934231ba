"""What the tests of the one writer share: three versions of a file, and calls that fail."""

from __future__ import annotations

import os
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from canvas_app.files import temporary, writer
from canvas_app.files.writer import TEMP_PREFIX

OLDER, OLD, NEW = b"older version\n", b"old version\n" * 9, "new version, 新版\n".encode() * 99

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and links")


def leftovers(folder: Path) -> list[str]:
    """The temporary files in a folder."""
    return [name for name in os.listdir(folder) if name.startswith(TEMP_PREFIX)]


def with_os(patch: pytest.MonkeyPatch, faulty: FaultyOs) -> None:
    """The writer, and what it calls, gets this `os`."""
    patch.setattr(writer, "os", faulty)
    patch.setattr(temporary, "os", faulty)


class Killed(BaseException):
    """The process is gone: nothing after this runs, not even cleaning up."""


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


class FaultyOs:
    """`os`, whose calls fail: the one numbered `fatal`, or with `for_good` all from it on."""

    def __init__(self, fatal: int, fault: Callable[[], BaseException], *, for_good: bool) -> None:
        self.fatal = fatal
        self.fault = fault
        self.for_good = for_good
        self.calls: list[str] = []

    def __getattr__(self, name: str) -> object:
        real = getattr(os, name)
        if not isinstance(real, types.BuiltinFunctionType) or name == "strerror":
            return real

        def call(*args: object, **options: object) -> object:
            self.calls.append(name)
            number = len(self.calls) - 1
            if number == self.fatal or (self.for_good and number > self.fatal):
                if name == "close":  # a handle is closed even where close reports an error
                    real(*args, **options)
                raise self.fault()
            return real(*args, **options)

        return call

    @property
    def failed(self) -> bool:
        return len(self.calls) > self.fatal
