"""The program's log: rotating files that help whoever looks into a fault, and nobody else.

No text of a document, no user's name, no path of a file gets in. Exceptions are told by type and
traceback, without their messages, which quote what they stumbled over. Other modules write with
`logging.getLogger(__name__)`, and their lines are masked as well.
"""

from __future__ import annotations

import errno
import hashlib
import linecache
import logging
import os
import re
import sys
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

NAME: Final = "gtm-canvas.log"
MOST_BYTES: Final = 512 * 1024
FILES: Final = 3
"""The present one and two older ones."""
_ROOT: Final = "canvas_app"
_FIRST, _LAST = 12, 40
"""Of a deeper traceback these frames are told, from its two ends."""
_REMEMBERED: Final = 200
"""So many different lines are counted when they come again."""
_LONGEST: Final = 2000
"""Characters of one message."""


def start(folder: Path) -> LogFile:
    """Let everything that the program tells go into a folder's log. `close` ends it."""
    handler = LogFile(folder)
    logger = logging.getLogger(_ROOT)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


class LogFile(RotatingFileHandler):
    """Never in the way: where nothing can be written, nothing is, and nobody hears of it.

    The same thing again is counted and not written again, but for the tenth time, the hundredth,
    and so on: a fault in painting comes with every frame.
    """

    def __init__(self, folder: Path) -> None:
        self._counts: OrderedDict[str, int] = OrderedDict()
        super().__init__(
            folder / NAME, maxBytes=MOST_BYTES, backupCount=FILES - 1, encoding="utf-8", delay=True
        )
        self.setFormatter(Discreet())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, unless it was written before."""
        try:
            text = self.format(record)
        except Exception as error:  # noqa: BLE001 (what can't be told must not be a fault itself)
            text = f"? {type(error).__name__} while something was to be told"
        count = self._counts.pop(text, 0) + 1
        self._counts[text] = count
        if len(self._counts) > _REMEMBERED:
            self._counts.popitem(last=False)
        if count == 1:
            self._put(text)
        elif count >= 10 and str(count).strip("0") == "1":
            self._put(f"{count} times by now: {_first_line(text)}")

    def close(self) -> None:
        """Say how often things came that were told once, and end."""
        logging.getLogger(_ROOT).removeHandler(self)
        self.acquire()
        try:
            for text, count in self._counts.items():
                if count > 1:
                    self._put(f"{count} times in all: {_first_line(text)}")
            self._counts.clear()
        finally:
            self.release()
        with suppress(OSError, ValueError):  # the disk is full
            super().close()

    def doRollover(self) -> None:
        """Begin a new file; where another program holds the old one, that one just grows."""
        with suppress(OSError):
            super().doRollover()

    def handleError(self, record: logging.LogRecord) -> None:
        """A log that can't be written is no reason to disturb anybody."""

    def _put(self, text: str) -> None:
        super().emit(_Formatted(text))

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return super()._open()


class _Formatted(logging.LogRecord):
    """A text that only needs its time."""

    def __init__(self, text: str) -> None:
        super().__init__(_ROOT, logging.INFO, "", 0, text, None, None)


class Discreet(logging.Formatter):
    """Tells what happened without quoting anything of the user's."""

    def format(self, record: logging.LogRecord) -> str:
        """Level, module, message, and the traceback of an exception."""
        if isinstance(record, _Formatted):
            return f"{self.formatTime(record, '%Y-%m-%d %H:%M:%S')} {record.msg}"
        text = f"{record.levelname} {record.name}: {masked(record.getMessage())}"
        error = record.exc_info[1] if record.exc_info else None
        if error is None:
            return text
        trace = told(error)
        # by which its count is told later
        return f"{text} #{hashlib.sha256(trace.encode()).hexdigest()[:6]}\n{trace}"


def _first_line(text: str) -> str:
    return text.split("\n", 1)[0]


# --- exceptions ----------------------------------------------------------------------------------


def told(error: BaseException) -> str:
    """An exception and those that led to it: types, places and our own source lines."""
    lines: list[str] = []
    seen: set[int] = set()
    chain: list[tuple[BaseException, str]] = []
    now: BaseException | None = error
    because = ""
    while now is not None and id(now) not in seen and len(chain) < 10:
        seen.add(id(now))
        chain.append((now, because))
        if now.__cause__ is not None:
            now, because = now.__cause__, "which was the cause of:"
        elif now.__suppress_context__:
            now = None
        else:
            now, because = now.__context__, "while that was handled:"
    for each, link in reversed(chain):
        lines += _frames(each.__traceback__)
        lines.append(described(each))
        if link_after := link:
            lines.append(link_after)
    return "\n".join(lines)


def described(error: BaseException) -> str:
    """An exception's type, with what tells nothing about anybody: an error's code, field names."""
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        name = f"{kind.__module__}.{name}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} ({errno.errorcode.get(error.errno, error.errno)})"
    if isinstance(error, BaseExceptionGroup):
        return f"{name} ({', '.join(described(each) for each in error.exceptions[:10])})"
    if name.endswith(".ValidationError"):
        with suppress(Exception):
            return f"{name} ({'; '.join(_invalid(error))})"
    return name


def _invalid(error: BaseException) -> Iterator[str]:
    """The places and kinds of what pydantic found wrong. A key of somebody's own is a “…”."""
    fields = _field_names()
    for each in error.errors(include_input=False, include_context=False)[:20]:  # type: ignore[attr-defined]
        place = (str(p) if isinstance(p, int) or p in fields else "…" for p in each["loc"])
        yield f"{'.'.join(place)}: {each['type']}"


def _field_names() -> set[str]:
    names: set[str] = set()
    base = sys.modules.get(f"{_ROOT}.document.base")  # only loaded when a canvas is
    waiting = [base.Model] if base is not None else []
    while waiting:
        model = waiting.pop()
        names.update(model.model_fields)
        waiting += model.__subclasses__()
    return names


def _frames(trace: TracebackType | None) -> list[str]:
    places: list[str] = []
    while trace is not None:
        places.append(_place(trace))
        trace = trace.tb_next
    left_out = len(places) - _FIRST - _LAST
    if left_out > 0:
        places[_FIRST:-_LAST] = [f"  … {left_out} more …"]
    return places


def _place(trace: TracebackType) -> str:
    frame, code = trace.tb_frame, trace.tb_frame.f_code
    module = str(frame.f_globals.get("__name__", "?"))
    path = module.replace(".", "/")
    if os.path.basename(code.co_filename) == "__init__.py":
        path += "/__init__"
    text = f"  {path}.py:{trace.tb_lineno} in {code.co_name}"
    ours = module == _ROOT or module.startswith(_ROOT + ".")
    line = linecache.getline(code.co_filename, trace.tb_lineno).strip() if ours else ""
    return f"{text}\n    {line}" if line else text


# --- messages ------------------------------------------------------------------------------------

_QUOTED = re.compile(
    r"“[^”]*”?|«[^»]*»?|‘[^’]*’?|「[^」]*」?|\"[^\"]*\"?|(?<!\w)'[^']*'?|`[^`']*[`']?"
)
_PATH = re.compile(
    r"""\b[a-z][a-z0-9+.-]{1,20}://.*  # an address
      | \b[a-z]:[\\/].*              # a drive of Windows
      | \\\\.*                       # a share
      | (?<![\w/:])~?/\S.*           # from the root or from home
    """,
    re.IGNORECASE | re.VERBOSE,
)
_WORD = re.compile(r"\S+")
_INSIDE = re.compile(r"[^:/\\][/\\][^/\\]")
_SUFFIX = re.compile(r"\.(?:gtm|json|xlsx|xlsm|xls|ods|png|jpe?g|pdf|csv|txt|bak)\b", re.IGNORECASE)
_FOREIGN = re.compile(r"[^\x00-\x7f“”‘’«»「」…–—]+")


def masked(message: str) -> str:
    """A message with everything in quotes, paths, names of files and foreign letters left out.

    What begins with a path is left out to the end of its line, as paths may hold spaces.
    """
    lines = []
    for line in message[:_LONGEST].splitlines():
        line = _QUOTED.sub("“…”", line)
        line = _PATH.sub("…", line)
        line = _WORD.sub(_without_files, line)
        line = _FOREIGN.sub("…", line)
        for name in _user_names():
            line = re.sub(rf"\b{re.escape(name)}\b", "…", line, flags=re.IGNORECASE)
        lines.append("".join(sign if sign.isprintable() else " " for sign in line))
    return " / ".join(lines)


def _without_files(word: re.Match[str]) -> str:
    """A word, unless it is a path from where we are or the name of a file."""
    return "…" if _INSIDE.search(word[0]) or _SUFFIX.search(word[0]) else word[0]


def _user_names() -> set[str]:
    names = {os.environ.get(variable, "") for variable in ("USER", "LOGNAME", "USERNAME")}
    with suppress(RuntimeError, OSError):
        names.add(Path.home().name)
    return {name for name in names if len(name) > 2}
