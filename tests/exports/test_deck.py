"""A deck holds the whole talk as things that go on living in PowerPoint, in the order in which
they are read. LibreOffice, which knows nothing of us, says what it reads.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn
from pypdf import PdfReader
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from canvas_app import paths
from canvas_app.cli import main
from canvas_app.document.canvas import Canvas, Image
from canvas_app.document.codec import encode
from canvas_app.document.panes import PANES, Pane
from canvas_app.document.stops import CHART_TITLES, HEADLINES, STANDARD
from canvas_app.editing.reading import cards_of
from canvas_app.exports import exporter_for
from canvas_app.exports.checking import ExportDamaged, check_deck
from canvas_app.exports.request import Cancelled, Options, Request
from canvas_app.files.opening import read_canvas
from canvas_app.numbers.model import model_of
from tests.canvases import canvas_of, card
from tests.exports.workbook import hostile, libreoffice

pytestmark = pytest.mark.usefixtures("themed")
SAMPLE = paths.sample_canvases() / "cloud-telephony.gtm.json"
TALK = [stop.model_dump(mode="json") for stop in STANDARD]


def deck_of(canvas: Canvas, **options: Any) -> bytes:
    exporter = exporter_for("plan.pptx")
    assert exporter is not None
    return exporter.export(Request(canvas, options=Options(**options))).data


def opened(data: bytes) -> Any:
    return Presentation(io.BytesIO(data))


def words(shape: Any) -> str:
    return shape.text_frame.text if shape.has_text_frame else ""


def every(shapes: Any) -> Iterator[Any]:
    """Shapes in the order in which they are read, those of groups too."""
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from every(shape.shapes)


def slide_called(deck: Any, headline: str) -> Any:
    return next(s for s in deck.slides if s.shapes.title.text_frame.text == headline)


def charts_of(slide: Any) -> list[Any]:
    return [shape for shape in every(slide.shapes) if shape.has_chart]


@pytest.fixture(scope="module")
def telephony() -> Canvas:
    return read_canvas(SAMPLE).canvas


@pytest.fixture(scope="module")
def sample(telephony: Canvas, qapp: object) -> bytes:
    from canvas_app.drawing import fonts

    fonts.load()
    return deck_of(telephony)


def test_there_is_a_slide_for_every_stop_and_its_title_is_the_headline(sample: bytes) -> None:
    titles = [slide.shapes.title.text_frame.text for slide in opened(sample).slides]
    assert titles[0] == "Cloud telephony, launch plan"
    assert titles[1:7] == [
        "Our strategy on one page", "Where do we play?", "Who buys?",
        "How do we reach, win, retain and grow?", "Why us?", "What do they pay?",
    ]  # fmt: skip
    told = list(dict.fromkeys(titles[7:]))
    assert told == [
        "What does it amount to?", "What comes next?", "Beside the panes",
        "What is it based on?", "What should be looked at?",
    ]  # fmt: skip


def test_each_card_is_one_shape_with_its_words_in_reading_order(
    telephony: Canvas, sample: bytes
) -> None:
    slide = slide_called(opened(sample), "Who buys?")
    wanted = cards_of(telephony, "customer")
    found = [s for s in slide.shapes if s.name in {card.name for card in wanted}]
    assert [shape.name for shape in found] == [card.name for card in wanted]
    for shape, each in zip(found, wanted, strict=True):
        assert words(shape).startswith(each.title)
        assert each.text.replace("**", "") in words(shape).replace("\v", "\n")
    order = [words(shape) for shape in slide.shapes if words(shape)]
    assert order[0] == "Who buys?"
    assert order.index("TAM") > order.index(words(found[-1]))  # the figures are read last


def test_marks_are_bullets_numbers_and_bold_letters() -> None:
    text = "Before\n- one **two**\n  - inner\n3. third\n4. fourth"
    made = opened(deck_of(canvas_of(card("persona", "p", title="Ann", text=text))))
    shape = next(s for s in slide_called(made, "Who buys?").shapes if s.name == "Ann")
    lines = {p.text: p for p in shape.text_frame.paragraphs}
    assert list(lines) == ["Ann", "Before", "one two", "inner", "third", "fourth"]
    assert [run.font.bold for run in lines["one two"].runs] == [None, True]

    def mark(line: str) -> str:
        about = lines[line]._p.pPr
        bullet, number = about.find(qn("a:buChar")), about.find(qn("a:buAutoNum"))
        if number is not None:
            return number.get("startAt")
        return bullet.get("char") if bullet is not None else ""

    assert [mark(line) for line in lines] == ["", "", "•", "◦", "3", "3"]


def test_charts_are_native_and_carry_the_models_numbers(telephony: Canvas, sample: bytes) -> None:
    (frame,) = charts_of(slide_called(opened(sample), "How do we reach, win, retain and grow?"))
    delivery = model_of(telephony).delivery
    years = range(telephony.horizon + 1)
    need = [
        delivery.needed(year).evaluate("base") for year in years if year in delivery.needed.years
    ]
    series = frame.chart.plots[0].series[0]
    axes = [x.get("val") for x in frame.chart._chartSpace.iter(qn("c:axId"), qn("c:crossAx"))]
    assert all(int(id) > 0 for id in axes)  # python-pptx has ids that the format doesn't allow
    known = [value for value in series.values if value is not None]
    assert known == pytest.approx(need)
    assert frame.chart.value_axis.minimum_scale == 0  # bars that begin elsewhere would lie
    assert "9,169" in frame._element._nvXxPr.cNvPr.get("descr")
    book = load_workbook(io.BytesIO(frame.chart.part.chart_workbook.xlsx_part.blob))
    column = [row[1].value for row in book.active.iter_rows(min_row=2)]
    assert column == [pytest.approx(v) if v is not None else None for v in series.values]


def test_money_and_shares_are_written_as_on_the_canvas(sample: bytes) -> None:
    made = opened(sample)
    (frame,) = charts_of(slide_called(made, "Where do we play?"))
    assert frame.chart.value_axis.tick_labels.number_format == '"$"0,,"M"'
    prices = [f for slide in made.slides for f in charts_of(slide) if "price" in f.name]
    assert {f.chart.value_axis.tick_labels.number_format for f in prices} == {"0%"}


def test_every_chart_that_can_be_a_stop_becomes_one(telephony: Canvas) -> None:
    stops = [{"id": name, "shows": "chart", "chart": name, "headline": name.upper()}
             for name in CHART_TITLES]  # fmt: skip
    talk = [stop | {"hidden": True} for stop in TALK]
    canvas = Canvas.model_validate(telephony.model_dump(mode="json") | {"stops": talk + stops})
    made = opened(deck_of(canvas))
    assert len(made.slides) < 30
    for name in CHART_TITLES:
        shapes = list(every(slide_called(made, name.upper()).shapes))
        if name == "sizes":  # circles, of which PowerPoint has no chart
            assert {"TAM", "SAM", "SOM"} <= {words(s).split("\n")[0] for s in shapes}
            assert sum(s.name in ("TAM", "SAM", "SOM") and not words(s) for s in shapes) == 3
        else:
            assert any(shape.has_chart for shape in shapes), name
        assert not any(shape.shape_type == MSO_SHAPE_TYPE.PICTURE for shape in shapes)


def test_what_looks_like_a_formula_stays_a_text_in_the_workbook_of_a_chart() -> None:
    data = deck_of(hostile.canvas())
    links = b"".join(part for name, part in parts(data).items() if name.endswith(".rels"))
    assert b"javascript:" not in links
    names: set[str] = set()
    for name, part in parts(data).items():
        if name.endswith(".xlsx"):
            for row in load_workbook(io.BytesIO(part)).active.iter_rows():
                assert {cell.data_type for cell in row} <= {"s", "n"}
                names |= {cell.value for cell in row if isinstance(cell.value, str)}
    assert any(name.startswith("=HYPERLINK") for name in names)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_notes_are_with_the_first_slide_of_their_stop_or_left_out() -> None:
    stops = [stop | {"notes": f"Say {stop['shows']}.\nPause."} for stop in TALK]
    stops[2]["hidden"] = True
    canvas = canvas_of(stops=stops)
    made = opened(deck_of(canvas))
    told = [s.notes_slide.notes_text_frame.text for s in made.slides if s.has_notes_slide]
    assert told == [f"Say {stop['shows']}.\nPause." for n, stop in enumerate(stops) if n != 2]
    assert all(s.shapes.title.text_frame.text != "Who buys?" for s in made.slides)
    assert not any("notesSlide" in name for name in parts(deck_of(canvas, notes=False)))


def test_the_brand_is_the_decks_theme_and_its_logo_is_there_once() -> None:
    photo, logo = picture(60, 40), picture(90, 30)
    brand = {
        "primary": "#7A1FA2",
        "secondary": "#C62828",
        "font": "Georgia & Co",
        "logo": logo.sha256,
    }
    image = card("image", "i", title="Our office", pane="customer", image=photo.sha256)
    canvas = canvas_of(image, brand=brand, images=[photo, logo])
    exporter = exporter_for(".pptx")
    assert exporter is not None
    export = exporter.export(Request(canvas))
    assert ["Georgia & Co" in str(remark) for remark in export.remarks] == [True]
    theme = parts(export.data)["ppt/theme/theme1.xml"].decode()
    assert re.findall(r"<a:accent[12]><a:srgbClr val=\"(\w+)\"", theme) == ["7A1FA2", "C62828"]
    assert theme.count('<a:latin typeface="Georgia &amp; Co"/>') == 2
    made = opened(export.data)
    shown = [s for slide in made.slides for s in every(slide.shapes)
             if s.shape_type == MSO_SHAPE_TYPE.PICTURE]  # fmt: skip
    assert len(shown) == 2  # the cover's logo, and the office
    office = shown[1]._element._nvXxPr.cNvPr
    assert (office.get("name"), office.get("descr")) == ("Our office", "Our office")
    logos = [[s.name for s in layout.shapes].count("Logo") for layout in made.slide_layouts]
    assert logos == [1, 1, 0]


def picture(width: int, height: int) -> Image:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(width * 65536 + height)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    data = bytes(buffer.data().data())
    return Image(sha256=sha256(data).hexdigest(), data=b64encode(data).decode())


def test_a_part_of_the_canvas_has_its_cards_and_links_that_hold_on_to_them() -> None:
    area = {"x": 390, "y": -10, "width": 400, "height": 340}
    canvas = canvas_of(
        card("persona", "a", title="Ann", x=410, y=60),
        card("persona", "b", title="Bob", x=600, y=60),
        card("tier", "t", title="Gold", x=900, y=400), links=[("a", "b"), ("a", "t")],
        stops=[*TALK, {"id": "x", "shows": "area", "headline": "Here", "area": area}],
    )  # fmt: skip
    shapes = {s.name: s for s in slide_called(opened(deck_of(canvas)), "Here").shapes}
    assert {"Ann", "Bob", "Customer"} <= shapes.keys()
    assert "Gold" not in shapes
    ends = shapes["Link"]._element.find(f"{qn('p:nvCxnSpPr')}/{qn('p:cNvCxnSpPr')}")
    assert [end.get("id") for end in ends] == [str(shapes[n].shape_id) for n in ("Ann", "Bob")]
    assert shapes["Link"].begin_x == shapes["Ann"].left + shapes["Ann"].width
    assert shapes["Link"].end_x == shapes["Bob"].left


def test_assumptions_are_a_native_table_with_a_heading(sample: bytes) -> None:
    slide = slide_called(opened(sample), "What is it based on?")
    (table,) = [shape.table for shape in slide.shapes if shape.has_table]
    assert table.first_row
    assert table.cell(0, 0).text == "Card"
    assert table.cell(1, 0).text == "Enterprise 1k+"


def test_the_same_canvas_gives_the_same_bytes_and_tells_nobodys_name(
    telephony: Canvas, sample: bytes
) -> None:
    assert deck_of(telephony) == sample
    about = opened(sample).core_properties
    assert (about.title, about.author) == ("Cloud telephony, launch plan", telephony.author)
    assert about.last_modified_by == ""
    whole = b"".join(parts(sample).values())
    assert b"Steve Canny" not in whole
    assert b"Macintosh" not in whole


def test_a_dark_deck_is_dark_all_through(telephony: Canvas) -> None:
    made = opened(deck_of(canvas_of(card("persona", "p", title="Ann")), theme="dark"))
    colours = made.slide_master._element.find(qn("p:clrMap"))
    assert (colours.get("bg1"), colours.get("tx1")) == ("dk1", "lt1")


def test_it_can_be_cancelled_between_two_slides() -> None:
    told: list[int] = []

    def tell(done: int, of: int) -> None:
        told.append(done)
        if done == 3:
            raise Cancelled

    exporter = exporter_for(".pptx")
    assert exporter is not None
    with pytest.raises(Cancelled):
        exporter.export(Request(canvas_of(), tell=tell))
    assert told == [0, 1, 2, 3]


def test_without_python_pptx_the_command_says_what_to_install_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pptx", None)
    plan, deck, copy = (tmp_path / name for name in ("p.gtm.json", "p.pptx", "copy.gtm.json"))
    plan.write_bytes(encode(canvas_of()))
    assert main(["export", str(plan), str(copy), str(deck)]) == 2
    assert 'pip install "gtm-canvas[pptx]"' in capsys.readouterr().err
    assert not deck.exists()
    assert not copy.exists()


@pytest.mark.parametrize("harm", ["cut", "slide", "workbook"])
def test_a_damaged_deck_is_noticed(sample: bytes, harm: str) -> None:
    if harm == "cut":
        broken = sample[:-200]
    else:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for name, part in parts(sample).items():
                hit = name == "ppt/slides/slide3.xml" if harm == "slide" else name.endswith(".xlsx")
                archive.writestr(name, part[:-9] if hit else part)
        broken = stream.getvalue()
    with pytest.raises(ExportDamaged):
        check_deck(broken, canvas_of())
    check_deck(sample, canvas_of())


@pytest.mark.oracle
@pytest.mark.skipif(not libreoffice.available(), reason="LibreOffice is not installed")
def test_libreoffice_reads_every_card_in_order(
    telephony: Canvas, sample: bytes, tmp_path: Path
) -> None:
    """Those in Chinese too, of which the sample has some."""
    (tmp_path / "plan.pptx").write_bytes(sample)
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore",
         "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "plan.pptx")],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    pages, slides = PdfReader(tmp_path / "plan.pdf").pages, opened(sample).slides
    assert len(pages) == len(slides)
    for n, pane in enumerate(PANES, start=2):  # after the cover and the overview
        assert slides[n].shapes.title.text_frame.text == HEADLINES[pane]
        said, at = squeezed(pages[n].extract_text()), 0
        for each in written(telephony, pane):
            found = said.find(squeezed(each), at)
            assert found >= 0, (pane, each, said)
            at = found if pane != "market" else 0  # its lanes have an order of their own


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def written(canvas: Canvas, pane: Pane) -> list[str]:
    """Titles and texts of a pane's cards as they are read, line by line."""
    lines = (line for c in cards_of(canvas, pane) for line in (c.title, *c.text.split("\n")))
    return [line.removeprefix("- ").replace("**", "") for line in lines if line.strip()]
