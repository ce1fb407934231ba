"""The SVG: every card's words as text, in order; only shapes; right in a renderer not ours."""

from __future__ import annotations

import base64
import os
import random
import re
import shutil
import subprocess
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from canvas_app import paths
from canvas_app.document.canvas import Canvas, Image
from canvas_app.document.codec import decode
from canvas_app.drawing.board import Board
from canvas_app.drawing.marks import paragraphs
from canvas_app.drawing.png import png_bytes
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.editing.reading import reading_order
from canvas_app.exports import exporter_for
from canvas_app.exports.picture import NothingChosen
from canvas_app.exports.request import Cancelled, Options, Request
from canvas_app.exports.svg import svg
from canvas_app.exports.svg_shapes import rounded, shortened
from canvas_app.i18n import translator
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from tests.canvases import canvas_of, canvases, card
from tests.exports.workbook import hostile

pytestmark = pytest.mark.usefixtures("themed")

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}href"
SAMPLES = {"en": "hipchat", "zh_CN": "supply-chain"}


def sample(language: str) -> Canvas:
    file = paths.sample_canvases() / f"{SAMPLES[language]}.gtm.json"
    return decode(file.read_bytes())


def drawn(canvas: Canvas, language: str = "en", **options: object) -> ElementTree.Element:
    """The drawing of a canvas, once exported and checked as for a file."""
    exporter = exporter_for("plan.svg")
    assert exporter is not None
    request = Request(
        canvas,
        translate=translator(language),
        options=Options(**options),  # type: ignore[arg-type]
    )
    return ElementTree.fromstring(exporter.export(request).data)


def said(element: ElementTree.Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{SVG}text"))


def plain(words: Iterable[str]) -> str:
    """Words without spaces, which belong to the line breaks of a card."""
    return re.sub(r"\s", "", "".join(words))


def as_shown(text: str) -> str:
    """A card's text with bullets and without the stars of bold words."""
    shown = ""
    for paragraph in paragraphs(text):
        if (item := paragraph.item) is not None:
            shown += "•◦"[item.level] if item.number is None else item.mark
        shown += paragraph.words
    return shown


def embedded(picture: QImage) -> Image:
    data = png_bytes(picture)
    return Image(sha256=sha256(data).hexdigest(), data=base64.b64encode(data).decode())


def groups(svg: ElementTree.Element) -> dict[str, ElementTree.Element]:
    return {group.get("id", ""): group for group in svg.iter(f"{SVG}g")}


# --- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", SAMPLES)
def test_every_card_is_there_with_all_its_words_in_reading_order(language: str) -> None:
    canvas = sample(language)
    shown = Shown(canvas.currency, canvas.language, translator(language))
    words = Board(canvas, model_of(canvas), shown).words
    found = [(name, said(group)) for name, group in groups(drawn(canvas, language)).items()]
    cards = [(name, text) for name, text in found if name.startswith("card-")]
    assert [name for name, _ in cards] == [f"card-{id}" for id in reading_order(canvas)]
    for (_, text), id in zip(cards, reading_order(canvas), strict=True):
        face = words[id].face
        assert plain(text) == plain((face.title, *face.lines, as_shown(face.text), face.badge))


def test_what_panes_and_lanes_amount_to_is_text_too() -> None:
    found = groups(drawn(sample("zh_CN"), "zh_CN"))
    assert said(found["market"]).startswith("市场")
    assert "¥88.9亿TAM" in plain(said(found["market"]))
    assert "市场规模" in said(found["panel"])


def test_text_stands_in_the_font_of_the_screen_or_in_one_like_it() -> None:
    root = drawn(sample("zh_CN"), "zh_CN")
    families = root.get("font-family", "")
    assert families.startswith("Inter, 'Noto Sans SC', ")
    assert families.endswith(", sans-serif")
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "zh-Hans"
    for text in root.iter(f"{SVG}text"):
        assert text.get("font-family") is None
        assert float(text.get("textLength", "0")) > 0


def test_a_list_has_each_bullet_before_its_words() -> None:
    canvas = canvas_of(card("note", "n", title="Why", text="- first\n- second\n1. third"))
    texts = [text.text for text in groups(drawn(canvas))["card-n"].iter(f"{SVG}text")]
    assert texts == ["Why", "•", "first", "•", "second", "1.", "third"]


def test_words_that_look_like_markup_stay_words() -> None:
    nasty = (*hostile.NASTY, "]]> <![CDATA[x]]>", "<!-- no -->", "&lt;&amp;&#65;", hostile.STRIPPED)
    cards = [
        card("note", f"n{i}", title=text, text=text, y=900 + i * 400, width=600)
        for i, text in enumerate(nasty)
    ]
    canvas = canvas_of(*cards, title='<b> & \x07 "quotes" \'')
    root = drawn(canvas)
    assert root.findtext(f"{SVG}title") == '<b> &  "quotes" \''
    found = groups(root)
    for i, text in enumerate(nasty):
        kept = re.sub("[\x00\x07\x1b\ufffe\uffff]", "", canvas.by_id[f"n{i}"].title)
        assert plain(said(found[f"card-n{i}"])) == plain((kept, kept)), text
    kinds = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert kinds <= {"svg", "title", "desc", "g", "text", "clipPath", "rect", "path", "polyline"}


def test_only_web_addresses_lead_anywhere() -> None:
    urls = {"web": "https://example.com/?a=1&b=<2>", "code": "javascript:alert(1)", "none": ""}
    cards = [card("link", id, title=id, url=url, y=900) for id, url in urls.items()]
    root = drawn(canvas_of(*cards))
    (link,) = root.iter(f"{SVG}a")
    assert link.get("href") == link.get(XLINK) == urls["web"]
    assert said(link).startswith("web")
    assert "code" in said(root)


# --- shapes --------------------------------------------------------------------------------------


def test_a_card_that_lies_on_another_is_painted_after_it() -> None:
    over = [("low", 3, 300), ("top", 9, 290), ("middle", 5, 310)]
    canvas = canvas_of(
        *(card("note", id, title=id, order=order, x=x, y=900) for id, order, x in over),
        card("note", "aside", title="aside", order=0, x=700, y=900),
        card("note", "before", title="before", order=99, x=20, y=900),
    )
    names = [name for name in groups(drawn(canvas)) if name.startswith("card-")]
    assert names == ["card-before", "card-low", "card-middle", "card-top", "card-aside"]


def test_a_drawing_has_no_images_but_those_on_cards() -> None:
    noise = random.Random(6).randbytes(160 * 120 * 4)
    photo = QImage(noise, 160, 120, QImage.Format.Format_RGB32)
    photo = photo.scaled(2000, 1500, mode=Qt.TransformationMode.SmoothTransformation)
    sign = QImage(300, 200, QImage.Format.Format_ARGB32)
    sign.fill(QColor(200, 0, 0, 90))
    pictures = {"photo": embedded(photo), "sign": embedded(sign)}
    cards = [
        card("image", name, image=image.sha256, width=240, height=180, x=x, y=900)
        for (name, image), x in zip(pictures.items(), (0, 400), strict=True)
    ]
    root = drawn(canvas_of(*cards, card("note", "n", title="Note"), images=pictures.values()))
    found = {name: list(group.iter(f"{SVG}image")) for name, group in groups(root).items()}
    assert {name for name, images in found.items() if images} == {"card-photo", "card-sign"}
    ((kept,), (signed,)) = found["card-photo"], found["card-sign"]
    kind, _, data = kept.get(XLINK, "").partition(",")
    shown = QImage.fromData(base64.b64decode(data))
    assert kind == "data:image/jpeg;base64"
    assert shown.width() == round(float(kept.get("width", "0")) * 4), "no more than can be seen"
    assert signed.get(XLINK, "").startswith("data:image/png;base64,")


def test_the_theme_and_no_paper() -> None:
    canvas = canvas_of(card("note", "n", title="A note", y=900))
    light, dark = drawn(canvas), drawn(canvas, theme="dark")
    assert light[2].get("fill") == LIGHT.paper
    assert dark[2].get("fill") == DARK.paper
    assert {text.get("fill") for text in groups(dark)["card-n"].iter(f"{SVG}text")} == {
        DARK.ink.lower()
    }
    bare = drawn(canvas, transparent=True)
    assert bare[2].tag == f"{SVG}g"


def test_a_selection_is_those_cards_and_the_links_among_them() -> None:
    cards = [card("note", id, title=id, x=x, y=900) for id, x in (("a", 0), ("b", 300), ("c", 600))]
    canvas = canvas_of(*cards, links=(("a", "b"), ("b", "c")))
    root = drawn(canvas, only=frozenset({"a", "b", "gone"}))
    assert list(groups(root)) == ["links", "card-a", "card-b"]
    assert len(list(groups(root)["links"].iter(f"{SVG}polygon"))) == 1
    left, top, width, height = map(float, root.get("viewBox", "").split())
    assert (left, top, width) == (-16, 884, 300 + 168 + 32)
    assert (root.get("width"), root.get("height")) == ("500", f"{height:g}")
    with pytest.raises(NothingChosen):
        svg(Request(canvas, options=Options(only=frozenset({"gone"}))))


def test_a_path_is_a_rectangle_only_if_it_is_one() -> None:
    box = (
        "M0,14 C0,6.26801 6.26801,0 14,0 L342,0 C349.732,0 356,6.26801 356,14 L356,674 "
        "C356,681.732 349.732,688 342,688 L14,688 C6.26801,688 0,681.732 0,674 L0,14 Z"
    )
    assert rounded(box) == {"x": "0", "y": "0", "width": "356", "height": "688", "rx": "14"}
    assert rounded(box.replace("L342,0", "L342,9")) is None
    assert rounded("M0,0 L1,1") is None
    assert shortened("1.13687e-13,2.34567 -0.001,12345.678901") == "0,2.35 0,12345.68"


@settings(max_examples=20)
@given(canvas=canvases())
def test_any_canvas_can_be_drawn(canvas: Canvas) -> None:
    names = [group.get("id", "") for group in drawn(canvas).iter(f"{SVG}g") if group.get("id")]
    assert len(set(names)) == len(names)
    assert {name for name in names if name.startswith("card-")} == {
        f"card-{card.id}" for card in canvas.cards
    }


# --- given up ------------------------------------------------------------------------------------


def test_it_tells_how_far_it_is_and_can_be_given_up() -> None:
    canvas = sample("en")
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> None:
        told.append((done, of))
        if len(told) == 60:
            raise Cancelled

    svg(Request(canvas, tell=lambda done, of: told.append((done, of))))
    of = told[-1][1]
    assert told == [(n + 1, of) for n in range(of)]
    told.clear()
    with pytest.raises(Cancelled):
        svg(Request(canvas, tell=tell))
    assert len(told) == 60


# --- as another program shows it -----------------------------------------------------------------


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="scripts/system.sh installs it")
@pytest.mark.parametrize(("language", "theme"), [("en", "dark"), ("zh_CN", "light")])
def test_another_renderer_shows_what_the_picture_shows(
    language: str, theme: str, tmp_path: Path
) -> None:
    canvas = sample(language)
    options = Options(theme=theme, scale=1.0)  # type: ignore[arg-type]
    request = Request(canvas, translate=translator(language), options=options)
    file = tmp_path / "plan.svg"
    file.write_bytes(svg(request))
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{paths.resources() / 'fonts'}</dir>"
        f"<cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>"
    )
    made = subprocess.run(
        ["rsvg-convert", str(file)],
        env=os.environ | {"FONTCONFIG_FILE": str(fonts)},
        capture_output=True,
        check=True,
        timeout=60,
    )
    theirs = QImage.fromData(made.stdout)
    exporter = exporter_for("plan.png")
    assert exporter is not None
    ours = QImage.fromData(exporter.export(request).data)
    assert theirs.size() == ours.size()
    mean, unlike = difference(ours, theirs)
    assert mean < 2.5
    assert unlike < 0.002


def difference(one: QImage, other: QImage) -> tuple[float, float]:
    """How far two pictures are apart on average, of 255, and the part of them that is clearly
    unlike; both are made small, because letters are smoothed differently everywhere."""
    size = QSize(one.width() // 24, one.height() // 24)
    small = [
        bytes(
            image.convertToFormat(QImage.Format.Format_RGB32)
            .scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
            .constBits()
        )
        for image in (one, other)
    ]
    apart = [abs(a - b) for a, b in zip(*small, strict=True)]
    return sum(apart) / len(apart), sum(1 for each in apart if each > 20) / len(apart)
