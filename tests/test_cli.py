"""The command line, used as people and scripts use it."""

import dataclasses
import io
import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from canvas_app import cli, doctor
from canvas_app.commands import export, figures, progress
from canvas_app.commands.output import FAILED
from canvas_app.document.codec import decode, encode
from canvas_app.document.schema import schema_text
from canvas_app.document.text import Text
from canvas_app.exports import EXPORTERS, Exported, exporter_for
from canvas_app.exports.checking import ExportError
from canvas_app.exports.request import Request
from canvas_app.numbers.model import model_of
from canvas_app.paths import resources, sample_canvases
from tests.canvases import canvas_of, card

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLE = sample_canvases() / "cloud-telephony.gtm.json"
SMB = card(
    "segment",
    "smb",
    title="SMB",
    lane="target",
    customers=(1000, 800, 1500),
    revenue=50,
    obtainable=0.1,
    source={"text": "census"},
)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A file with one segment and nothing to find fault with."""
    path = tmp_path / "plan.gtm.json"
    path.write_bytes(encode(canvas_of(SMB, title="Plan")))
    return path


Gives = Callable[..., tuple[int, str, str]]


@pytest.fixture
def gives(capfd: pytest.CaptureFixture[str]) -> Gives:
    """Runs a command line; gives its exit code, stdout and stderr."""

    def run(*arguments: object) -> tuple[int, str, str]:
        capfd.readouterr()
        code = cli.main([str(argument) for argument in arguments])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        if code == FAILED:
            assert err.startswith("gtm-canvas: ")
            assert err.count("\n") == 1
        return code, out, err

    return run


def process(*arguments: object, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """The same in a process of its own."""
    command = [sys.executable, "-m", "canvas_app", *(str(a) for a in arguments)]
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), **more.pop("env", {})}
    return subprocess.run(command, capture_output=True, timeout=120, env=environment, **more)


# --- numbers -------------------------------------------------------------------------------------


def test_numbers_prints_every_figure_with_unit_or_reason(gives: Gives, plan: Path) -> None:
    code, out, err = gives("numbers", plan)
    assert (code, err) == (0, "")
    assert out.startswith("Plan · base case\n")
    lines = [line.split() for line in out.splitlines()]
    assert ["TAM", "$50,000", "/", "year"] in lines
    assert "– (there is no market total in the Market pane)" in out
    single = [figure for figure in model_of(canvas_of(SMB)).figures if figure.year is None]
    assert out.count("\n") > len(single)
    years = out[out.index("Year by year") :].splitlines()
    assert years[0].split()[3:5] == ["2026", "2027"]
    assert years[1].split()[:3] == ["TAM", "$50k", "$50k"]


def test_a_scenario_is_asked_for_by_its_name(gives: Gives, plan: Path) -> None:
    code, _, err = gives("numbers", plan, "--case", "price war")
    assert code == 2
    assert "no case “price war”" in err
    assert "there are: low, base, high." in err  # as they can be typed
    smb = {**SMB, "revenue": {"base": 50, "scenarios": [{"scenario": "s1", "value": 30}]}}
    canvas = canvas_of(smb, scenarios=[{"id": "s1", "name": "Price war"}])
    plan.write_bytes(encode(canvas))
    code, out, err = gives("numbers", plan, "--case", "price war")
    assert (code, err) == (0, "")
    assert "scenario “Price war”" in out
    assert "$30,000" in out


def test_numbers_of_another_case(gives: Gives, plan: Path) -> None:
    assert "$40,000" in gives("numbers", plan, "--case", "low")[1]
    assert "$75,000" in gives("numbers", plan, "--case", "high")[1]


def test_numbers_for_other_programs(gives: Gives, plan: Path) -> None:
    code, out, _ = gives("numbers", "--json", "--case", "high", plan)
    told = json.loads(out)
    assert (code, told["case"], told["currency"]) == (0, "high", "USD")
    figures = {figure["key"]: figure for figure in told["figures"]}
    assert figures["tam"]["value"] == 75_000
    assert figures["tam"]["name"] == "out_tam"
    assert figures["smb.tam"]["subject"] == "SMB"
    assert figures["cac"]["value"] is None
    assert figures["cac"]["reason"] == "there is no channel in the Distribution pane"


def test_json_keeps_every_digit(gives: Gives, tmp_path: Path) -> None:
    third = card("segment", "s", customers=1, filters=[("a", 0.1)], revenue=1 / 3)
    path = tmp_path / "third.gtm.json"
    path.write_bytes(encode(canvas_of(third)))
    figures = json.loads(gives("numbers", path, "--json")[1])["figures"]
    (tam,) = (figure["value"] for figure in figures if figure["key"] == "tam")
    assert tam == model_of(decode(path.read_bytes())).by_key["tam"].evaluate("base")


# --- check ---------------------------------------------------------------------------------------


def test_check_of_a_sound_canvas(gives: Gives, plan: Path) -> None:
    assert gives("check", plan) == (0, "", "")


def test_check_prints_findings(gives: Gives, tmp_path: Path) -> None:
    path = tmp_path / "bold.gtm.json"
    path.write_bytes(encode(canvas_of({**SMB, "obtainable": {"base": 0.5}})))
    code, out, err = gives("check", path)
    assert (code, err) == (1, "")
    assert out.startswith("warning: “SMB” counts on 50% of its market.")
    assert gives("check", path, "--case", "low")[0] == 1


def test_check_of_what_can_not_be_read(gives: Gives, tmp_path: Path) -> None:
    path = tmp_path / "bad.gtm.json"
    for content in (b"", b"{", b"\0" * 50, b'{"format": "gtm-canvas", "version": "1"}'):
        path.write_bytes(content)
        code, out, err = gives("check", path)
        assert (code, out) == (2, "")
        assert "“bad.gtm.json”" in err
    assert gives("check", tmp_path / "gone.gtm.json")[0] == 2
    assert gives("check", tmp_path)[0] == 2


# --- export --------------------------------------------------------------------------------------


def test_export_by_suffix(gives: Gives, plan: Path, tmp_path: Path) -> None:
    copy, book = tmp_path / "copy.gtm.json", tmp_path / "PLAN.XLSX"
    assert gives("export", plan, copy, book) == (0, "", "")
    assert copy.read_bytes() == plan.read_bytes()
    assert "xl/workbook.xml" in zipfile.ZipFile(book).namelist()


def test_export_of_a_picture_needs_no_display(tmp_path: Path) -> None:
    picture = tmp_path / "plan.png"
    bare = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb"}
    done = process("export", SAMPLE, picture, env=bare)
    assert (done.returncode, done.stderr) == (0, b"")
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_an_unknown_suffix_is_refused_before_anything_is_written(
    gives: Gives, plan: Path, tmp_path: Path
) -> None:
    code, _, err = gives("export", plan, tmp_path / "a.gtm.json", tmp_path / "b.docx")
    assert code == 2
    assert "“b.docx” can't be exported: its name must end with one of .xlsx, .pdf" in err
    assert not (tmp_path / "a.gtm.json").exists()


def test_an_unreadable_canvas_leaves_an_earlier_export_alone(gives: Gives, tmp_path: Path) -> None:
    out = tmp_path / "plan.xlsx"
    out.write_bytes(b"last year's")
    (tmp_path / "bad").write_bytes(b"{")
    assert gives("export", tmp_path / "bad", out)[0] == 2
    assert out.read_bytes() == b"last year's"


def test_a_folder_that_is_not_there(gives: Gives, plan: Path, tmp_path: Path) -> None:
    code, _, err = gives("export", plan, tmp_path / "gone" / "x.gtm.json")
    assert code == 2
    assert "isn't there any more" in err


@pytest.fixture
def paints(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """The application that is there already paints; a command would leave one of its own behind."""
    monkeypatch.setenv("QT_QPA_PLATFORM", os.environ.get("QT_QPA_PLATFORM", ""))


def test_the_options_of_a_format(gives: Gives, tmp_path: Path, paints: None) -> None:
    plan, small, large = tmp_path / "plan.gtm.json", tmp_path / "s.png", tmp_path / "l.png"
    note = card("note", "n", title="To check", x=900.0, y=900.0)
    plan.write_bytes(encode(canvas_of(SMB, note, title="Plan")))
    assert gives("export", plan, large, "--scale", "1", "--theme", "dark") == (0, "", "")
    assert gives("export", "--only", "smb", "--scale=1", "--transparent", plan, small)[0] == 0
    dark, part = QImage(str(large)), QImage(str(small))
    assert dark.pixelColor(3, 3).lightness() < 60
    assert not dark.hasAlphaChannel()
    assert part.pixelColor(1, 1).alpha() == 0
    assert part.width() < dark.width() / 2


def test_strict_json_canvas_has_no_key_of_ours(gives: Gives, plan: Path, tmp_path: Path) -> None:
    whole, strict = tmp_path / "whole.canvas", tmp_path / "strict.canvas"
    assert gives("export", plan, whole)[0] == 0
    assert gives("export", plan, strict, "--strict")[0] == 0
    assert set(json.loads(strict.read_bytes())) == {"nodes", "edges"}
    assert set(json.loads(whole.read_bytes())) > {"nodes", "edges"}


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--scale", "2"], "--scale means nothing to .xlsx, .json."),
        (["--no-notes"], "--no-notes means nothing to .xlsx, .json."),
        (["--strict"], "--strict means nothing to .xlsx, .json."),
        (["--only", "smb"], "--only means nothing to .xlsx, .json."),
        (["--scale", "none"], "no number from 0.1 to 10"),
        (["--scale", "nan"], "no number from 0.1 to 10"),
        (["--paper", "a5"], "invalid choice"),
    ],
)
def test_an_option_that_means_nothing_is_refused_before_anything_is_written(
    gives: Gives, plan: Path, tmp_path: Path, options: list[str], said: str
) -> None:
    book, copy = tmp_path / "book.xlsx", tmp_path / "copy.json"
    code, _, err = gives("export", plan, book, copy, *options)
    assert code == 2
    assert said in err
    assert not book.exists()
    assert not copy.exists()


def test_an_option_may_mean_something_to_one_of_several_formats(
    gives: Gives, plan: Path, tmp_path: Path, paints: None
) -> None:
    picture, book = tmp_path / "plan.png", tmp_path / "plan.xlsx"
    assert gives("export", plan, book, picture, "--scale", "1", "--case", "high")[0] == 0
    assert picture.exists()
    assert book.exists()


def test_a_card_that_is_not_there_is_named(
    gives: Gives, plan: Path, tmp_path: Path, paints: None
) -> None:
    code, _, err = gives("export", plan, tmp_path / "x.png", "--only", "smb,gone, lost")
    assert code == 2
    assert "no card of the id “gone”, “lost”" in err


def test_the_help_names_every_suffix_and_its_options(gives: Gives) -> None:
    said = gives("export", "--help")[1]
    for exporter in EXPORTERS:
        assert f"  {exporter.suffix} " in said
        for option in exporter.options:
            assert export.WRITTEN[option] in said


def broken(monkeypatch: pytest.MonkeyPatch, make: Callable[[Request], Exported]) -> None:
    """Let every format be made like that."""
    plain = exporter_for("x.json")
    assert plain is not None
    other = dataclasses.replace(plain, make=make)
    monkeypatch.setattr(export, "exporter_for", lambda name: other)


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (MemoryError(), 2, "not enough memory"),
        (ExportError(), 2, "could not be made"),
        (ValueError("no encoder"), 2, "Something unexpected went wrong (ValueError: no encoder)"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_an_export_that_ends_early_leaves_the_earlier_files(
    gives: Gives,
    plan: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    code: int,
    said: str,
) -> None:
    """Even that of the format which was made already."""
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    first.write_bytes(b"an earlier export")
    second.write_bytes(b"another")
    made = []

    def make(request: Request) -> Exported:
        made.append(request)
        if len(made) == 2:
            raise error
        return Exported(encode(request.canvas))

    broken(monkeypatch, make)
    found, out, err = gives("export", plan, first, second)
    assert (found, out) == (code, "")
    assert said in err
    assert first.read_bytes() == b"an earlier export"
    assert second.read_bytes() == b"another"
    assert len(list(tmp_path.iterdir())) == 3, "and nothing half written"


def test_ctrl_c_while_something_is_painted_cancels_as_in_the_window(
    gives: Gives, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paints: None
) -> None:
    """An exception in the middle of Qt's painting ended in a crash."""
    out = tmp_path / "out.png"
    out.write_bytes(b"an earlier export")
    picture = exporter_for("x.png")
    assert picture is not None

    def make(request: Request) -> Exported:
        def tell(done: int, of: int) -> None:
            signal.raise_signal(signal.SIGINT)
            request.tell(done, of)

        return picture.make(dataclasses.replace(request, tell=tell))

    other = dataclasses.replace(picture, make=make)
    monkeypatch.setattr(export, "exporter_for", lambda name: other)
    assert gives("export", plan, out) == (130, "", "")
    assert out.read_bytes() == b"an earlier export"
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("patience", "told"), [(0.0, True), (60.0, False)])
def test_a_long_export_tells_a_terminal_how_far_it_is(
    plan: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    patience: float,
    told: bool,
) -> None:
    def make(request: Request) -> Exported:
        request.tell(1, 4)
        return Exported(encode(request.canvas))

    broken(monkeypatch, make)
    monkeypatch.setattr(progress, "PATIENCE", patience)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert cli.main(["export", str(plan), str(tmp_path / "out.json")]) == 0
    said = terminal.getvalue()
    assert ("Exporting “out.json”… 25%" in said) == told
    assert said.split("\r")[-1] == "", "and nothing of it is left"


# --- new -----------------------------------------------------------------------------------------

TEMPLATES = sorted(
    path.name.removesuffix(".gtm.json") for path in (resources() / "templates").glob("*.gtm.json")
)


@pytest.mark.parametrize("template", TEMPLATES)
def test_new_makes_a_canvas_of_its_own(gives: Gives, tmp_path: Path, template: str) -> None:
    first, second = tmp_path / "a.gtm.json", tmp_path / "b.gtm.json"
    assert gives("new", "--template", template, first) == (0, "", "")
    assert gives("new", "--template", template, second) == (0, "", "")
    made = [decode(path.read_bytes()) for path in (first, second)]
    source = decode((resources() / "templates" / f"{template}.gtm.json").read_bytes())
    assert len({made[0].id, made[1].id, source.id}) == 3
    assert made[0].cards == made[1].cards == source.cards


def test_there_are_templates() -> None:
    assert "blank" in TEMPLATES


def test_new_never_overwrites_unasked(gives: Gives, plan: Path) -> None:
    before = plan.read_bytes()
    code, _, err = gives("new", "--template", "blank", plan)
    assert (code, plan.read_bytes()) == (2, before)
    assert "“plan.gtm.json” exists already; --force overwrites it." in err
    assert gives("new", "--template", "blank", "--force", plan)[0] == 0
    assert plan.read_bytes() != before


def test_an_unknown_template_is_told_with_those_there_are(gives: Gives, tmp_path: Path) -> None:
    code, _, err = gives("new", "--template", "../../x", tmp_path / "x.gtm.json")
    assert code == 2
    assert "There is no template “../../x”; there are: " in err
    assert "blank" in err


# --- schema, doctor, version, help ---------------------------------------------------------------


def test_schema_prints_what_is_published(gives: Gives) -> None:
    assert gives("schema") == (0, schema_text(), "")


def test_doctor_reports(gives: Gives) -> None:
    code, out, _ = gives("doctor")
    assert code == 0
    for title in ("Python: ", "PySide6-Essentials: ", "Libraries: ", "Display: ", "Fonts: "):
        assert title in out


def test_doctor_says_when_something_is_missing(
    gives: Gives, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> list[doctor.Line]:
        return [doctor.Line("Libraries", Text("gone"), sound=False)]

    monkeypatch.setattr(doctor, "report", broken)
    assert gives("doctor") == (1, "Libraries: gone\n", "")


def test_version_and_help(gives: Gives) -> None:
    assert gives("--version")[:1] == (0,)
    assert gives("--version")[1].startswith("GTM Canvas ")
    assert "gtm-canvas [FILE" in gives("--help")[1]


@pytest.mark.parametrize(
    "wrong",
    [
        ["numbers"],
        ["numbers", "a", "b"],
        ["numbers", "a", "--case"],
        ["export", "a"],
        ["new", "out"],
        ["numbers", "--nonsense", "a"],
        ["schema", "what"],
    ],
)
def test_a_wrong_command_line_is_one_line(gives: Gives, wrong: list[str]) -> None:
    code, out, err = gives(*wrong)
    assert (code, out) == (2, "")
    assert "--help" in err


# --- the window ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "files", "language"),
    [
        ([], [], None),
        (["a.gtm.json", "b.gtm.json"], ["a.gtm.json", "b.gtm.json"], None),
        (["--lang", "en", "a.gtm.json"], ["a.gtm.json"], "en"),
        (["open", "numbers"], ["numbers"], None),
        (["./numbers"], ["numbers"], None),
        (["--", "-odd"], ["-odd"], None),
    ],
)
def test_files_open_the_window(
    arguments: list[str],
    files: list[str],
    language: str | None,
    gives: Gives,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from canvas_app.ui import launch

    seen: list[object] = []
    monkeypatch.setattr(launch, "run", lambda *given: seen.append(given) or 0)
    monkeypatch.setattr(doctor, "window_problem", lambda: None)
    assert gives(*arguments) == (0, "", "")
    assert seen == [([Path(file) for file in files], language)]


def test_without_a_screen_the_window_says_so_and_qt_is_not_loaded(plan: Path) -> None:
    bare = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    if sys.platform != "linux":
        pytest.skip("only Linux can be without a screen")
    done = process(plan, env=bare)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"gtm-canvas: There is no screen here")
    assert done.stderr.count(b"\n") == 1


# --- languages -----------------------------------------------------------------------------------


def test_an_unknown_language_is_told_with_those_there_are(gives: Gives, plan: Path) -> None:
    code, _, err = gives("--lang", "tlh", "numbers", plan)
    assert code == 2
    assert "no translation into “tlh”; there are: en, zh_CN, zh_TW" in err


@pytest.mark.parametrize("language", ["zh_CN", "zh-CN", "zh"])
def test_chinese_counts_in_its_own_units(gives: Gives, plan: Path, language: str) -> None:
    code, out, _ = gives("numbers", plan, "--lang", language)
    assert code == 0
    assert "SMB" in out
    assert gives("--lang", language, "numbers", plan)[1] == out


# --- in the shell --------------------------------------------------------------------------------


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_has_seen_enough_is_no_error(unbuffered: str) -> None:
    command = [sys.executable, "-m", "canvas_app", "schema"]
    with subprocess.Popen(
        command,
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.read(10)  # the schema is longer than a pipe holds
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that only Linux has")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_behind_the_output_is_one_sentence(unbuffered: str) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "canvas_app", "numbers", str(SAMPLE)],
            cwd=CHECKOUT,
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            timeout=120,
        )
    assert done.returncode == 2
    assert done.stderr == b"gtm-canvas: That did not work: No space left on device.\n"


def test_a_terminal_that_knows_no_chinese_gets_question_marks(plan: Path) -> None:
    plan.write_bytes(encode(canvas_of(SMB, title="云电话")))
    done = process("numbers", plan, env={"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"})
    assert done.returncode == 0
    assert done.stdout.startswith(b"???")
    as_json = process("numbers", plan, "--json", env={"PYTHONIOENCODING": "latin-1"})
    assert json.loads(as_json.stdout.decode())["title"] == "云电话"


def test_modules_in_the_working_folder_are_not_imported(plan: Path, tmp_path: Path) -> None:
    for name in ("json", "pydantic", "fractions", "openpyxl", "argparse"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('not ours')")
    assert process("numbers", plan, cwd=tmp_path).returncode == 0


def test_what_nobody_expected_is_one_sentence(
    gives: Gives, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise RuntimeError("a bug\nin two lines")

    monkeypatch.setattr(figures, "model_in", fail)
    code, _, err = gives("numbers", plan)
    assert code == 2
    assert (
        err == "gtm-canvas: Something unexpected went wrong (RuntimeError: a bug in two lines).\n"
    )
    monkeypatch.setenv("GTM_CANVAS_DEBUG", "1")
    with pytest.raises(RuntimeError):
        cli.main(["numbers", str(plan)])


def test_the_windows_program_has_no_console(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "argv", ["gtm-canvas-gui", "numbers", str(plan)])
    assert cli.main_gui() == 0


# --- files of a newer version ---------------------------------------------------------------------


def test_a_newer_file_is_looked_at_with_a_note_and_never_gone_on_with(
    plan: Path, gives: Gives, tmp_path: Path
) -> None:
    newer = tmp_path / "newer.gtm.json"
    newer.write_bytes(plan.read_bytes().replace(b'"version": 1', b'"version": 2'))
    before = newer.read_bytes()
    for command in (("numbers", newer), ("check", newer), ("export", newer, tmp_path / "o.xlsx")):
        code, _, err = gives(*command)
        assert code != FAILED
        assert err.startswith("gtm-canvas: “newer.gtm.json”: This canvas was written by a newer")
    gives("export", plan, tmp_path / "book.xlsx")
    for command in (
        ("export", newer, tmp_path / "copy.gtm.json"),
        ("import", tmp_path / "book.xlsx", newer),
    ):
        code, _, err = gives(*command)
        assert code == FAILED
        assert "Please update the program" in err
    assert not (tmp_path / "copy.gtm.json").exists()
    assert newer.read_bytes() == before
