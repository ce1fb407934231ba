"""The PDF, as programs that we did not write read it: text, fonts, pages, bookmarks, links."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination, NameObject, StreamObject
from PySide6.QtGui import QImage

from canvas_app import i18n, paths
from canvas_app.document.brand import Brand
from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import new_card
from canvas_app.document.stops import STANDARD, Stop
from canvas_app.document.text import Translate
from canvas_app.drawing import fonts
from canvas_app.drawing.branding import look_of
from canvas_app.drawing.slides.deck import Deck, paper_of
from canvas_app.drawing.slides.parts import (
    HIGH,
    Box,
    CardPart,
    ChartPart,
    PicturePart,
    Slide,
    TablePart,
    Writing,
)
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing.stops import set_stop
from canvas_app.exports import exporter_for
from canvas_app.exports.checking import ExportDamaged
from canvas_app.exports.pdf.check import _unpack, check_pdf
from canvas_app.exports.pdf.letters import corrected
from canvas_app.exports.pdf.pages import chapters
from canvas_app.exports.request import Cancelled, Options, Request
from canvas_app.files.opening import read_canvas

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need an application

A4, LETTER = (842, 595), (792, 612)
POINTS = A4[1] / 1080
"""Of a unit of a slide on the lower of the two papers."""


def sample(name: str) -> Canvas:
    return read_canvas(paths.sample_canvases() / f"{name}.gtm.json").canvas


def made(canvas: Canvas, translate: Translate = str, **options: object) -> bytes:
    exporter = exporter_for("plan.pdf")
    assert exporter is not None
    wanted = Options(**options)  # type: ignore[arg-type]
    return exporter.export(Request(canvas, "base", translate, wanted)).data


def slides_of(canvas: Canvas, translate: Translate = str) -> tuple[Deck, list[Slide]]:
    """The pages as they are laid out."""
    deck = paper_of(canvas, "base", LIGHT, translate, ratio=A4[0] / A4[1])
    return deck, [slide for chapter in chapters(deck) for slide in chapter.slides]


def judged(program: str, data: bytes, *options: str, folder: Path) -> str:
    """What another program says of a PDF."""
    file = folder / "judged.pdf"
    file.write_bytes(data)
    done = subprocess.run(
        [program, *options, str(file), *(["-"] if program == "pdftotext" else [])],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(scope="module")
def english(qapp: object) -> bytes:
    fonts.load()
    return made(sample("cloud-telephony"))


@pytest.fixture(scope="module")
def chinese(qapp: object) -> bytes:
    fonts.load()
    return made(sample("supply-chain"), i18n.translator("zh_CN"))


@pytest.fixture
def small() -> Canvas:
    """A segment with a source in the web, and one whose address no reader should follow."""
    source = {"text": "Census", "url": "https://census.example/tab%204?q=ü", "as_of": "2025"}
    bad = {"text": "Our server", "url": "file:///etc/passwd"}
    return Canvas(
        id="small", title="Kliniken (Österreich)", author="Ines", language="de",
        cards=(
            new_card("segment", "s", title="Clinics", pane="market", lane="target", x=60.0, y=500.0,
                     customers={"base": 200.0, "low": 150.0, "source": source, "clarity": 4},
                     revenue={"base": 900.0, "source": bad}),
            new_card("note", "n", title="A note", text="Beside all panes.", x=-400.0, y=80.0),
        ),
    )  # fmt: skip


# --- text ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "language"), [("cloud-telephony", "en"), ("supply-chain", "zh_CN")]
)
def test_every_card_is_found_on_its_page_in_order(
    name: str, language: str, english: bytes, chinese: bytes, tmp_path: Path
) -> None:
    data = chinese if language == "zh_CN" else english
    pages = judged("pdftotext", data, "-raw", folder=tmp_path).split("\f")
    _, slides = slides_of(sample(name), i18n.translator(language))
    seen: set[str] = set()
    for page, slide in zip(pages, slides, strict=False):
        said, at = squeezed(page), 0
        for part in slide.cards:
            face = part.words.face
            for words in (face.title, *face.lines, *face.text.split("\n")):
                wanted = squeezed(words.removeprefix("- "))
                at = said.find(wanted, at)
                assert at >= 0, (slide.title, words)
            seen.add(part.card.id)
        for line in (x for part in slide.parts if isinstance(part, Writing) for x in part.lines):
            assert squeezed(line) in said
    assert seen == {card.id for card in sample(name).cards}


def test_the_canvas_on_one_page_is_text_too(english: bytes, tmp_path: Path) -> None:
    page = squeezed(judged("pdftotext", english, "-raw", "-f", "2", "-l", "2", folder=tmp_path))
    for card in sample("cloud-telephony").cards:
        assert squeezed(card.title) in page


def test_figures_and_signs_are_the_characters_that_are_seen(english: bytes, tmp_path: Path) -> None:
    """Fonts draw figures in columns, and signs between capitals, by glyphs of their own."""
    cover = judged("pdftotext", english, "-raw", "-l", "1", folder=tmp_path)
    for words in ("2026–2031", "$2.30B", "8.5×", "LTV : CAC", "$1,581", "Base case · USD"):
        assert words in cover


def test_no_letter_is_a_radical_or_one_of_nobody(
    english: bytes, chinese: bytes, tmp_path: Path
) -> None:
    for data in (english, chinese):
        text = judged("pdftotext", data, folder=tmp_path)
        odd = {c for c in text if "\u2e80" <= c <= "\u2fdf" or "\ue000" <= c <= "\uf8ff"}
        assert not odd | ({"\ufffd", "\t", "\0"} & set(text))


def test_a_font_with_radicals_gives_characters(themed: None, tmp_path: Path) -> None:
    """Such fonts draw 户 and the radical ⼾, whose normal form is another character, alike."""
    family = next((name for name in fonts.chosen() if "CJK SC" in name), "")
    if not family:
        pytest.skip("no font that has radicals is installed")
    canvas = sample("supply-chain").model_copy(update={"brand": Brand(font=family)})
    text = judged("pdftotext", made(canvas, i18n.translator("zh_CN")), folder=tmp_path)
    assert "客户" in text
    assert not {c for c in text if "\u2e80" <= c <= "\u2fdf" or c == "戶"}


def test_what_qt_says_of_letters_is_put_right() -> None:
    """A space is no tab, a character no radical; what is not known is said by nobody."""
    qt = (b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n4 beginbfrange\n"
          b"<0000> <0000> <0000>\n<0001> <0004> [<0009> <2F2F> <E071> <FFFF> ]\n"
          b"<0005> <0006> <FB01>\n<0008> <0008> <0041>\n"
          b"<000A> <000A> <2EDA>\nendbfrange\n")  # fmt: skip
    made = corrected(qt, {3: "1", 7: "\U00020bb7", 9: "ffi"}, {"\u2eda": "页"}).decode()
    said = dict(re.findall(r"<(....)> <(\w+)>\n", made.partition("endcodespacerange")[2]))
    letters = {glyph: bytes.fromhex(code).decode("utf-16-be") for glyph, code in said.items()}
    assert letters == {"0001": " ", "0002": "工", "0003": "1", "0005": "fi", "0006": "fl",
                       "0007": "𠮷", "0008": "A", "0009": "ffi", "000A": "页"}  # fmt: skip


def test_fonts_are_in_the_file_with_what_their_letters_mean(
    english: bytes, chinese: bytes, tmp_path: Path
) -> None:
    for data in (english, chinese):
        rows = judged("pdffonts", data, folder=tmp_path).splitlines()[2:]
        assert rows
        for row in rows:
            assert row.split()[-5:-2] == ["yes", "yes", "yes"], row  # embedded, a part, unicode


def test_nothing_is_smaller_than_can_be_read_on_paper() -> None:
    for name in ("cloud-telephony", "slack", "nintendo-switch"):
        _, slides = slides_of(sample(name))
        for part in (part for slide in slides for part in slide.parts):
            if isinstance(part, CardPart | ChartPart):
                assert part.scale * 11 * POINTS >= 6.5
            elif isinstance(part, Writing | TablePart):
                assert part.size * POINTS >= 6.5


def test_charts_have_their_room_to_themselves() -> None:
    """Rows that don't fit beside a pane's cards are among the figures."""
    many = [
        new_card("channel", f"c{n}", title=f"Channel {n}", pane="distribution", x=700.0, y=600.0,
                 leads={"base": 90.0}, spend={"base": 900.0}, conversions=[
                     {"label": "Won", "share": {"base": 0.2}}])
        for n in range(40)
    ]  # fmt: skip
    plan = sample("cloud-telephony")
    for canvas in (plan, plan.model_copy(update={"cards": (*plan.cards, *many)})):
        deck, slides = slides_of(canvas)
        for slide in slides:
            charts = [part.rect for part in slide.parts if isinstance(part, ChartPart)]
            for n, rect in enumerate(charts):
                assert deck.content.adjusted(-1, -1, 1, 1).contains(rect), slide.title
                assert not any(rect.intersects(other) for other in charts[n + 1 :])
            for part in (part for part in slide.parts if isinstance(part, ChartPart)):
                wide, high = part.rect.width() / part.scale, part.rect.height() / part.scale
                wanted = part.chart.height_for(wide, titled=part.titled)
                assert wanted <= high * 1.55, slide.title  # some can be drawn a little lower


# --- pages ---------------------------------------------------------------------------------------


def test_the_file_is_sound_for_another_program(
    english: bytes, chinese: bytes, tmp_path: Path
) -> None:
    for data in (english, chinese):
        assert "No syntax or stream encoding errors" in judged(
            "qpdf", data, "--check", folder=tmp_path
        )


def test_pages_follow_the_talk_and_hidden_stops_are_left_out() -> None:
    canvas = sample("cloud-telephony")
    by_id = {stop.id: stop for stop in STANDARD}
    stops = (
        by_id["price"],
        by_id["overview"],
        Stop(id="who", shows="cards", headline="Whom first?", cards=(canvas.cards[0].id,)),
        Stop(id="chart", shows="chart", chart="funnel"),
        by_id["next"].model_copy(update={"text": "Call them"}),
        *(by_id[id].model_copy(update={"hidden": True})
          for id in ("market", "customer", "distribution", "positioning", "figures")),
    )  # fmt: skip
    deck, _ = slides_of(canvas.model_copy(update={"stops": stops}))
    assert [chapter.title for chapter in chapters(deck)] == [
        canvas.title, "Price", "Beside the panes", "Overview", "Whom first?", "Funnel",
        "Next steps", "Assumptions", "Findings",
    ]  # fmt: skip


def test_an_empty_canvas_is_a_cover_and_the_canvas(qapp: object, tmp_path: Path) -> None:
    data = made(Canvas(id="empty"))
    assert len(PdfReader(io.BytesIO(data)).pages) == 2
    assert "Untitled canvas" in judged("pdftotext", data, "-l", "1", folder=tmp_path)


@pytest.mark.parametrize(("paper", "size"), [("a4", A4), ("letter", LETTER)])
def test_the_paper_is_the_one_that_was_asked_for(
    paper: str, size: tuple[int, int], small: Canvas, themed: None
) -> None:
    for page in PdfReader(io.BytesIO(made(small, paper=paper))).pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == size


@pytest.mark.parametrize(("theme", "shade"), [("light", 255), ("dark", 0x12)])
def test_the_paper_is_white_or_dark(
    theme: str, shade: int, small: Canvas, themed: None, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(made(small, theme=theme))
    subprocess.run(
        ["pdftoppm", "-r", "20", "-f", "2", "-l", "2", "-png", "a.pdf", "a"], cwd=tmp_path,
        check=True,
    )  # fmt: skip
    (picture,) = tmp_path.glob("a-*.png")
    image = QImage(str(picture))
    assert image.pixelColor(image.width() - 3, 3).red() == shade


def test_cards_are_shapes_and_text_not_pictures(english: bytes) -> None:
    for page in PdfReader(io.BytesIO(english)).pages:
        assert not page["/Resources"]["/XObject"]  # type: ignore[index]


def test_a_canvas_that_is_tiny_on_one_page_has_its_titles_before_it() -> None:
    canvas = sample("cloud-telephony")
    far = new_card("note", "far", title="Far away", x=40_000.0, y=9_000.0)
    wide = canvas.model_copy(update={"cards": (*canvas.cards, far)})
    deck, _ = slides_of(wide)
    overview = next(chapter for chapter in chapters(deck) if chapter.title == "Overview")
    titles, whole = overview.slides
    assert any(isinstance(p, Writing) and "Starter" in p.lines for p in titles.parts)
    assert not any(isinstance(p, Writing) and "Starter" in p.lines for p in whole.parts)


# --- bookmarks and links -------------------------------------------------------------------------


def test_bookmarks_lead_to_every_chapter_card_and_chart(english: bytes) -> None:
    reader = PdfReader(io.BytesIO(english))
    found: dict[str, int | None] = {}
    nested: dict[str, list[str]] = {}
    last = ""
    for entry in reader.outline:
        if isinstance(entry, Destination):
            last = str(entry.title)
            found[last] = reader.get_destination_page_number(entry)
        else:
            nested[last] = [str(each.title) for each in entry if isinstance(each, Destination)]
    _, slides = slides_of(sample("cloud-telephony"))
    assert found["Overview"] == 1
    assert slides[found["Customer"] or 0].stop.shows == "customer"
    assert {"CFO", "IT lead"} <= set(nested["Customer"])
    assert "From lead to customer" in nested["Figures"]
    assert list(found)[-2:] == ["Assumptions", "Findings"]


def links_on(reader: PdfReader, page: int) -> list[dict[str, object]]:
    return [dict(each.get_object()) for each in reader.pages[page].get("/Annots", ())]


def words_below(data: bytes, page: int, link: dict[str, object], folder: Path) -> str:
    """What somebody sees who points at a link."""
    left, bottom, right, top = (float(each) for each in link["/Rect"])  # type: ignore[attr-defined]
    at = {"-x": left, "-y": A4[1] - top, "-W": right - left, "-H": top - bottom}
    crop = [word for name, value in at.items() for word in (name, str(round(value)))]
    pages = ("-f", str(page + 1), "-l", str(page + 1))
    return judged("pdftotext", data, *pages, *crop, folder=folder)


def test_links_lie_on_what_they_are_about(small: Canvas, themed: None, tmp_path: Path) -> None:
    data = made(small)
    reader = PdfReader(io.BytesIO(data))
    texts = [words_below(data, 1, link, tmp_path) for link in links_on(reader, 1)]
    pane, *cards = sorted(texts, key=len, reverse=True)
    assert pane.split()[0] == "Market"
    assert {card.split("\n")[0] for card in cards} == {"Clinics", "A note"}
    last = next(n for n, page in enumerate(reader.pages) if "As of" in page.extract_text())
    (source,) = links_on(reader, last)
    assert words_below(data, last, source, tmp_path).strip() == "Census · census.example"


def test_bookmarks_can_be_gone_through_both_ways(english: bytes) -> None:
    root = PdfReader(io.BytesIO(english)).trailer["/Root"]["/Outlines"]  # type: ignore[index]

    def walk(first: str, step: str) -> list[str]:
        titles: list[str] = []
        entry = root[first]
        while entry is not None and len(titles) < 99:
            titles.append(str(entry["/Title"]))
            entry = entry.get(step)
            entry = entry and entry.get_object()
        return titles

    forth = walk("/First", "/Next")
    assert len(forth) == root["/Count"] > 8
    assert walk("/Last", "/Prev") == forth[::-1]


def test_what_has_several_lines_has_one_among_the_bookmarks(themed: None) -> None:
    card = new_card("note", "n", title="Two\nlines", pane="customer", x=10.0, y=500.0)
    canvas = Canvas(id="lines", title="A plan\nin two lines", cards=(card,))
    reader = PdfReader(io.BytesIO(made(set_stop(canvas, "overview", hidden=True))))
    titles = [str(each.title) for part in reader.outline
              for each in (part if isinstance(part, list) else [part])]  # fmt: skip
    assert titles[:3] == ["A plan in two lines", "Customer", "Two lines"]
    assert reader.metadata is not None
    assert reader.metadata.title == "A plan in two lines"


def test_the_overview_leads_to_panes_and_cards(small: Canvas, themed: None) -> None:
    reader = PdfReader(io.BytesIO(made(small)))
    pages = {page.indirect_reference: n for n, page in enumerate(reader.pages)}
    leads = [pages[link["/Dest"][0]] for link in links_on(reader, 1)]  # type: ignore[index]
    texts = [page.extract_text() for page in reader.pages]
    market = next(n for n, text in enumerate(texts) if "Where do we play?" in text)
    beside = next(n for n, text in enumerate(texts) if "Beside the panes" in text)
    assert sorted(leads) == [market, market, beside]  # the pane, its card, the note


def test_sources_lead_into_the_web_and_to_nothing_else(small: Canvas, themed: None) -> None:
    reader = PdfReader(io.BytesIO(made(small)))
    actions = [
        link["/A"]["/URI"]  # type: ignore[index]
        for n in range(len(reader.pages))
        for link in links_on(reader, n)
        if "/A" in link
    ]
    assert actions == ["https://census.example/tab%204?q=%C3%BC"]


# --- what it says of itself ----------------------------------------------------------------------


def test_it_says_whose_it_is_and_nothing_of_the_day(small: Canvas, themed: None) -> None:
    reader = PdfReader(io.BytesIO(made(small)))
    assert {key: str(said) for key, said in (reader.metadata or {}).items()} == {
        "/Title": "Kliniken (Österreich)",
        "/Author": "Ines",
        "/Creator": "GTM Canvas",
        "/Producer": "GTM Canvas",
    }
    assert reader.trailer["/Root"]["/Lang"] == "de"  # type: ignore[index]
    assert reader.xmp_metadata is None


def test_the_same_canvas_gives_the_same_bytes(tmp_path: Path) -> None:
    """Even in another process, in which Qt goes through its tables in another order."""
    plan = paths.sample_canvases() / "slack.gtm.json"
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "canvas_app", "export", str(plan), str(tmp_path / f"{n}.pdf")],
            env={**os.environ, "QT_HASH_SEED": seed},
            cwd=Path(__file__).parents[2],
        )
        for n, seed in enumerate(("0", ""))
    ]
    assert [run.wait(60) for run in runs] == [0, 0]
    assert (tmp_path / "0.pdf").read_bytes() == (tmp_path / "1.pdf").read_bytes()


# --- on its way ----------------------------------------------------------------------------------


def test_it_tells_how_far_it_is_and_can_be_given_up(small: Canvas, themed: None) -> None:
    exporter = exporter_for("plan.pdf")
    assert exporter is not None
    told: list[tuple[int, int]] = []
    exporter.export(Request(small, tell=lambda done, of: told.append((done, of))))
    shares = [done / of for done, of in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len({share for share in shares if 0.3 < share < 0.9}) > 3

    def enough(done: int, of: int) -> None:
        if done / of > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        exporter.export(Request(small, tell=enough))


def test_what_is_damaged_anywhere_is_refused(small: Canvas, themed: None) -> None:
    data = made(small)
    check_pdf(data, small)
    font = data.index(b"/FontFile2")
    stream = data.index(b"stream\n", font) + 200
    table = data.rindex(b"xref\n0") + 60
    for at in (stream, table, len(data) - 12):
        with pytest.raises(ExportDamaged):
            check_pdf(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :], small)
    cut = StreamObject()
    cut[NameObject("/Filter")] = NameObject("/FlateDecode")
    cut.set_data(zlib.compress(b"words" * 99)[:-6])
    with pytest.raises(ValueError, match="missing"):
        _unpack(cut)
    for broken in (data[: len(data) // 2], data[:-1], data + b"x", b"%PDF-1.7\n%%EOF\n"):
        with pytest.raises(ExportDamaged):
            check_pdf(broken, small)


def test_long_titles_and_texts_are_whole(themed: None, tmp_path: Path) -> None:
    words = " ".join(f"word{n}" for n in range(330))
    title = "Title " * 120
    canvas = Canvas(
        id="long", title=title,
        cards=(new_card("note", "n", title="Long", text=words, pane="customer", x=500.0, y=90.0),),
    )  # fmt: skip
    pages = judged("pdftotext", made(canvas), "-raw", folder=tmp_path).split("\f")
    assert squeezed(title) in squeezed(pages[0])
    assert squeezed(words) in squeezed(pages[2])


def test_a_brand_is_on_every_page(themed: None) -> None:
    canvas = sample("slack")
    deck, slides = slides_of(canvas.model_copy(update={"brand": Brand(primary="#C2185B")}))
    (band,) = [p for p in slides[0].parts if isinstance(p, Box) and p.rect.height() == HIGH]
    assert band.fill == deck.look.primary != look_of(canvas, LIGHT).primary
    logo = QImage(40, 20, QImage.Format.Format_RGB32)
    deck = replace(deck, look=replace(deck.look, logo=logo))
    for chapter in chapters(deck):
        for slide in chapter.slides:
            assert any(isinstance(part, PicturePart) for part in slide.parts), slide.title
