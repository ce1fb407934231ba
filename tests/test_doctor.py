"""What the window needs is looked for before Qt is loaded, and said in one sentence."""

import os
import re
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from canvas_app import doctor, paths
from canvas_app.crashes import CrashFile
from canvas_app.document.canvas import Canvas
from canvas_app.files.unsaved import Unsaved
from canvas_app.files.versions import Versions
from canvas_app.places import Places

linux = pytest.mark.skipif(sys.platform != "linux", reason="only there can a screen be missing")


def loads_all_but(*missing: str) -> Callable[[str], object]:
    def load(name: str) -> object:
        if name in missing:
            raise OSError(f"{name}: cannot open shared object file")
        return None

    return load


@pytest.mark.parametrize(
    ("version", "python", "sound"),
    [
        ("6.12.0", (3, 11), False),
        ("6.12.0", (3, 10), False),
        ("6.13.1", (3, 11), False),
        ("6.12.0", (3, 12), True),
        ("6.12.0", (3, 13), True),
        ("6.11.3", (3, 11), True),
        ("6.8.3", (3, 11), True),
        ("6.9", (3, 11), True),
    ],
)
def test_qt_that_would_abort_is_refused(version: str, python: tuple[int, int], sound: bool) -> None:
    problem = doctor.qt_problem(version, python)
    assert (problem is None) is sound
    if problem is not None:
        assert f"PySide6 {version} crashes on Python 3.{python[1]}" in str(problem)


def test_missing_qt_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "installed", lambda _: None)
    assert "not installed" in str(doctor.qt_problem())


def test_missing_libraries_are_named_with_their_packages() -> None:
    load = loads_all_but("libxcb-cursor.so.0", "libEGL.so.1")
    problem = doctor.library_problem({**doctor.COMMON, **doctor.X11}, load)
    assert str(problem) == (
        "System libraries that Qt needs are missing: libEGL.so.1, libxcb-cursor.so.0 (on Debian "
        "and Ubuntu: sudo apt-get install libegl1 libxcb-cursor0)."
    )
    assert doctor.library_problem(doctor.COMMON, loads_all_but()) is None


@linux
@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"DISPLAY": ":0"}, {**doctor.COMMON, **doctor.X11}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {**doctor.COMMON, **doctor.WAYLAND}),
        ({"QT_QPA_PLATFORM": "wayland-egl"}, {**doctor.COMMON, **doctor.WAYLAND}),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "x"}, {**doctor.COMMON, **doctor.X11}),
        ({"QT_QPA_PLATFORM": "offscreen"}, doctor.COMMON),
    ],
)
def test_libraries_are_those_of_the_platform(
    environment: dict[str, str], wanted: dict[str, str]
) -> None:
    assert doctor.libraries(environment) == wanted


@linux
def test_every_library_that_is_looked_for_is_installed_by_the_set_up() -> None:
    script = (Path(__file__).parent.parent / "scripts" / "system.sh").read_text("utf-8")
    for package in {**doctor.COMMON, **doctor.X11, **doctor.WAYLAND}.values():
        assert package in re.findall(r"[a-z0-9.+-]+", script)


@linux
def test_no_screen() -> None:
    problem = doctor.display_problem({})
    assert str(problem).startswith("There is no screen here")
    assert "There is no screen" in str(doctor.display_problem({"DISPLAY": ""}))


@linux
@pytest.mark.parametrize("display", [":4711", "unix:4711.0", "127.0.0.1:4711"])
def test_a_screen_that_does_not_answer(display: str) -> None:
    problem = doctor.display_problem({"DISPLAY": display})
    assert f"The display {display} does not answer" in str(problem)


@linux
def test_an_x_server_that_answers() -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X4712")
        server.listen()
        assert doctor.display_problem({"DISPLAY": ":4712"}) is None
        assert doctor.display_problem({"DISPLAY": ":4712.0", "QT_QPA_PLATFORM": "xcb"}) is None
        assert doctor.display_problem({"DISPLAY": ":4712", "QT_QPA_PLATFORM": "wayland"})


@linux
def test_an_x_server_on_another_machine() -> None:
    with socket.socket() as server:
        try:
            server.bind(("127.0.0.1", 6713))
        except OSError:
            pytest.skip("the port is taken")
        server.listen()
        assert doctor.display_problem({"DISPLAY": "127.0.0.1:713.0"}) is None


@linux
def test_a_wayland_compositor(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "way", "XDG_RUNTIME_DIR": os.path.relpath(tmp_path)}
    assert "The display way does not answer" in str(doctor.display_problem(environment))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.join(environment["XDG_RUNTIME_DIR"], "way"))
        server.listen()
        assert doctor.display_problem(environment) is None


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_platforms_that_need_no_screen(platform: str) -> None:
    assert doctor.display_problem({"QT_QPA_PLATFORM": platform}) is None


def test_the_window_can_open_where_all_is_there() -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    assert doctor.window_problem(environment, loads_all_but()) is None
    assert doctor.picture_problem(loads_all_but()) is None


@linux
def test_the_first_problem_is_the_one_that_is_said() -> None:
    assert "no screen" in str(doctor.window_problem({}, loads_all_but("libEGL.so.1")))
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    assert "libEGL" in str(doctor.window_problem(offscreen, loads_all_but("libEGL.so.1")))
    assert "libEGL" in str(doctor.picture_problem(loads_all_but("libEGL.so.1")))


def test_the_report_covers_versions_libraries_display_and_fonts() -> None:
    lines = {line.title: line for line in doctor.report({}, loads_all_but())}
    assert {"Python", "PySide6-Essentials", "Libraries", "Display", "Resources", "Fonts"} <= set(
        lines
    )
    assert "Inter-Regular" in str(lines["Fonts"].text)
    assert all(line.sound for line in lines.values())


def test_the_report_marks_what_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "files", lambda _: tmp_path / "nowhere" / "canvas_app")
    broken = {
        line.title for line in doctor.report({}, loads_all_but("libGL.so.1")) if not line.sound
    }
    wanted = {"Resources", "Samples", "Fonts"}
    assert broken == wanted | ({"Libraries"} if sys.platform == "linux" else set())


def lines() -> dict[str, str]:
    return {line.title: str(line.text) for line in doctor.report({}, loads_all_but())}


def test_the_report_says_where_the_programs_own_things_are_and_what_is_there() -> None:
    places = Places.of_user()
    found = lines()
    assert found["Settings"] == f"{places.settings} (not there yet)"
    assert found["Log"] == f"{places.logs} (not there yet)"
    assert found["Locks"].startswith(str(places.locks))
    assert found["Recovery copies"].startswith(str(places.versions))
    assert found["Kept there"] == "versions of canvases: 0; unsaved work: 0"
    assert found["Last crash"] == "none is known of"
    assert not places.data.exists(), "who only looks makes nothing"

    unsaved = Unsaved(Versions(places.versions), "0123456789abcdef")
    unsaved.keep_saved(Canvas(id="plan"))
    unsaved.keep(unsaved.new_id(), Canvas(id="plan", title="B"), None, None, None)
    found = lines()
    assert found["Recovery copies"] == str(places.versions)
    assert found["Kept there"] == "versions of canvases: 2; unsaved work: 1"


def test_the_report_tells_of_a_crash() -> None:
    logs = Places.of_user().logs
    logs.mkdir(parents=True)
    (logs / "crash-dead.txt").write_text("Fatal Python error: Segmentation fault")
    assert lines()["Last crash"].startswith("in the last run, 20")
    next_run = CrashFile(logs, "next")
    next_run.open()
    next_run.close()
    assert lines()["Last crash"].endswith(str(logs / "last-crash.txt"))
    assert lines()["Last crash"].startswith("20")


def test_a_thousand_void_calls_leave_none_alone() -> None:
    """What the refused pairs of Qt and Python get wrong (F01), measured on the pair in use."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for n in range(1000):
        thing.setObjectName("none")
        thing.blockSignals(n % 2 == 0)
    assert abs(sys.getrefcount(None) - before) < 100
