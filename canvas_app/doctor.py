"""Looks for what the window needs before Qt is loaded, because Qt aborts and blames the wrong
library; and reports on the installation for whoever helps from afar.
"""

from __future__ import annotations

import ctypes
import os
import platform
import re
import socket
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from canvas_app import paths
from canvas_app.document.text import N_, Text

Load = Callable[[str], object]
Environment = Mapping[str, str]

COMMON: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt links to on Linux whatever it paints on, with Debian's package of it."""

X11: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND: Mapping[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}

_PATIENCE = 2.0  # seconds that a display on another machine may take to answer


def window_problem(environment: Environment = os.environ, load: Load = ctypes.CDLL) -> Text | None:
    """Why the window can't open here, or None. Does not import Qt."""
    return (
        qt_problem()
        or display_problem(environment)
        or library_problem(libraries(environment), load)
    )


def picture_problem(load: Load = ctypes.CDLL) -> Text | None:
    """Why nothing can be painted here even without a screen, or None."""
    return qt_problem() or library_problem(COMMON if sys.platform == "linux" else {}, load)


def qt_problem(
    version: str | None = None, python: tuple[int, int] = sys.version_info[:2]
) -> Text | None:
    """Whether Qt is there and sound with this Python.

    PySide6 6.12 drops a reference of None at every void call on Python 3.10 and 3.11, and
    aborts the process after some thousand of them.
    """
    version = version or installed("PySide6-Essentials")
    if version is None:
        return Text(
            "PySide6, which draws the window, is not installed; “pip install gtm-canvas” brings it."
        )
    numbers = tuple(int(part) for part in re.findall(r"\d+", version)[:2])
    if python < (3, 12) and numbers >= (6, 12):
        return Text(
            "PySide6 {version} crashes on Python {python}: please install a version below 6.12 "
            "(pip install 'PySide6-Essentials<6.12'), or use Python 3.12 or newer.",
            version=version,
            python=".".join(str(n) for n in python),
        )
    return None


def display_problem(environment: Environment = os.environ) -> Text | None:
    """Whether there is a screen to show a window on; only X11 and Wayland can lack one."""
    wanted = _wanted_platform(environment)
    if sys.platform != "linux" or wanted not in ("", "xcb", "wayland"):
        return None
    x, wayland = environment.get("DISPLAY"), environment.get("WAYLAND_DISPLAY")
    if not (x if wanted != "wayland" else None) and not (wayland if wanted != "xcb" else None):
        return Text(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window "
            "can't open; the commands numbers, check and export work without one."
        )
    if wayland and wanted != "xcb" and _wayland_answers(wayland, environment):
        return None
    if x and wanted != "wayland" and _x_answers(x):
        return None
    return Text(
        "The display {display} does not answer, so the window can't open; the commands numbers, "
        "check and export work without one.",
        display=x or wayland,
    )


def library_problem(wanted: Mapping[str, str], load: Load = ctypes.CDLL) -> Text | None:
    """Which of the wanted system libraries are missing, with the packages that bring them."""
    missing = missing_libraries(wanted, load)
    if not missing:
        return None
    return Text(
        "System libraries that Qt needs are missing: {libraries} (on Debian and Ubuntu: sudo "
        "apt-get install {packages}).",
        libraries=", ".join(missing),
        packages=" ".join(dict.fromkeys(wanted[name] for name in missing)),
    )


def libraries(environment: Environment = os.environ) -> Mapping[str, str]:
    """The system libraries that the window needs here; none but on Linux."""
    if sys.platform != "linux":
        return {}
    wanted = _wanted_platform(environment)
    if wanted == "wayland" or (wanted == "" and environment.get("WAYLAND_DISPLAY")):
        return {**COMMON, **WAYLAND}
    return {**COMMON, **X11} if wanted in ("", "xcb") else COMMON


def missing_libraries(wanted: Mapping[str, str], load: Load = ctypes.CDLL) -> list[str]:
    """Those that the dynamic linker does not find, or can't load."""
    missing = []
    for name in wanted:
        try:
            load(name)
        except OSError:
            missing.append(name)
    return missing


def installed(distribution: str) -> str | None:
    """The version of an installed package, found without importing it."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


# --- the report --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the report. `sound` is False for what keeps the program from working."""

    title: str
    text: Text | str
    sound: bool = True


def report(environment: Environment = os.environ, load: Load = ctypes.CDLL) -> Iterator[Line]:
    """What is installed here, line by line."""
    yield Line("GTM Canvas", installed("gtm-canvas") or Text("not installed as a package"))
    yield Line("Python", f"{platform.python_version()} ({sys.executable})")
    yield Line(N_("System"), platform.platform())
    for name in ("PySide6-Essentials", "pydantic", "openpyxl", "defusedxml", "pypdf"):
        version = installed(name)
        yield Line(name, version or Text("missing"), version is not None)
    without = Text("not installed: only the export to PowerPoint needs it")
    yield Line("python-pptx", installed("python-pptx") or without)
    qt = qt_problem()
    if qt is not None:
        yield Line("Qt", qt, False)
    wanted = libraries(environment)
    broken = library_problem(wanted, load)
    all_there = Text("all {count} that Qt needs are there", count=len(wanted))
    yield Line(N_("Libraries"), broken or all_there, broken is None)
    yield Line(N_("Display"), display_problem(environment) or _display(environment))
    for title, find in ((N_("Resources"), paths.resources), (N_("Samples"), paths.sample_canvases)):
        yield _folder(title, find)
    yield _fonts()
    if qt is None:  # which knows where the user's own folders are
        yield from _own()


def _display(environment: Environment) -> Text | str:
    shown = [environment.get(name) for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")]
    return next((name for name in shown if name), None) or Text("the system's own")


def _folder(title: str, find: Callable[[], Path]) -> Line:
    try:
        return Line(title, str(find()))
    except paths.BundledFilesMissingError as error:
        return Line(title, str(error), False)


def _fonts() -> Line:
    try:
        names = [file.stem for file in sorted((paths.resources() / "fonts").glob("*.otf"))]
    except paths.BundledFilesMissingError:
        names = []
    text = ", ".join(names) or Text("the bundled fonts are missing")
    return Line(N_("Fonts"), text, bool(names))


def _own() -> Iterator[Line]:
    """Where the program keeps what is its own, and what is there."""
    from canvas_app.crashes import last_crash
    from canvas_app.places import Places

    places = Places.of_user()
    yield Line(N_("Settings"), _if_there(places.settings))
    yield Line(N_("Log"), _if_there(places.logs))
    yield Line(N_("Locks"), _if_there(places.locks))
    yield Line(N_("Recovery copies"), _if_there(places.versions))
    yield Line(N_("Kept there"), _kept(places.versions))
    crash = last_crash(places.logs)
    if crash is None:
        text = Text("none is known of")
    elif crash.of_last_run:
        text = Text("in the last run, {when}: {path}", when=f"{crash.at:%Y-%m-%d %H:%M}",
                    path=crash.path)  # fmt: skip
    else:
        text = Text("{when}: {path}", when=f"{crash.at:%Y-%m-%d %H:%M}", path=crash.path)
    yield Line(N_("Last crash"), text)


def _if_there(path: Path) -> Text | str:
    return str(path) if os.path.exists(path) else Text("{path} (not there yet)", path=path)


def _kept(folder: Path) -> Text:
    from canvas_app.files.unsaved import Unsaved
    from canvas_app.files.versions import Versions

    return Text(
        "versions of canvases: {versions}; unsaved work: {unsaved}",
        versions=sum(1 for _ in folder.glob("*/*.gtm.json")),
        unsaved=len(Unsaved(Versions(folder), "0" * 16).all()),
    )


# --- displays ----------------------------------------------------------------------------------


def _wanted_platform(environment: Environment) -> str:
    """The platform plugin that was asked for: "xcb", "wayland", "offscreen" …; "" for any."""
    name = re.split("[;:]", environment.get("QT_QPA_PLATFORM", ""))[0]
    return "wayland" if name.startswith("wayland") else name


def _wayland_answers(display: str, environment: Environment) -> bool:
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return _connects(socket.AF_UNIX, os.path.join(folder, display))


def _x_answers(display: str) -> bool:
    """Whether something listens where DISPLAY points. In doubt yes: Qt knows more forms."""
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit() or "/" in host:
        return True
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # where every X server puts it
        return _connects(socket.AF_UNIX, f"\0{path}") or _connects(socket.AF_UNIX, path)
    return _connects(socket.AF_INET, (host, 6000 + int(number)))


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(_PATIENCE)
            probe.connect(address)
    except (OSError, OverflowError):
        return False
    return True
