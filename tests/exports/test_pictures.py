"""The PNG: its size, its ground, its part of the canvas, its pixels; and giving it up."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from canvas_app.document.canvas import Canvas
from canvas_app.drawing import picture as painting
from canvas_app.drawing.board import Board
from canvas_app.drawing.picture import board_picture
from canvas_app.drawing.png import png_bytes, strips
from canvas_app.drawing.theme import DARK, LIGHT
from canvas_app.exports import Exported, exporter_for
from canvas_app.exports.checking import check_picture
from canvas_app.exports.copied import copied
from canvas_app.exports.picture import NothingChosen
from canvas_app.exports.request import SCALES, Cancelled, Options, Request
from canvas_app.numbers.model import model_of
from canvas_app.numbers.shown import Shown
from tests.canvases import canvas_of, card

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture(scope="module")
def plan() -> Canvas:
    return canvas_of(
        card("note", "a", title="One", x=0, y=1400, width=200, height=100),
        card("note", "b", title="Two", x=300, y=1400, width=200, height=100),
        card("note", "c", title="Three", x=600, y=1400, width=200, height=100),
        links=(("a", "b"), ("b", "c")),
    )


def exported(canvas: Canvas, **options: object) -> Exported:
    exporter = exporter_for("plan.png")
    assert exporter is not None
    return exporter.export(Request(canvas, options=Options(**options)))  # type: ignore[arg-type]


def picture(canvas: Canvas, **options: object) -> QImage:
    return QImage.fromData(exported(canvas, **options).data)


def board_of(canvas: Canvas) -> Board:
    return Board(canvas, model_of(canvas), Shown(canvas.currency, canvas.language))


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 3)
    }


# --- what was asked for --------------------------------------------------------------------------


def test_a_scale_is_how_many_pixels_a_unit_has(plan: Canvas) -> None:
    for scale in SCALES:
        image = picture(plan, scale=scale, only=frozenset({"a"}))
        assert (image.width(), image.height()) == (scale * (200 + 32), scale * (100 + 32))
        # laid into a letter, each is as large as the others
        assert image.width() / image.dotsPerMeterX() == pytest.approx(232 / 96 * 0.0254, rel=0.001)


def test_a_selection_is_its_cards_and_the_links_among_them_on_paper(plan: Canvas) -> None:
    image = picture(plan, only=frozenset({"a", "b"}), scale=1.0)
    assert (image.width(), image.height()) == (500 + 32, 132)
    assert image.pixelColor(16 + 250, 2).name() == LIGHT.paper.lower()
    between = [image.pixelColor(16 + 250, y).name() for y in range(132)]
    assert len(set(between)) > 1, "the link"
    beside = picture(plan, only=frozenset({"a", "c"}), scale=1.0)
    assert {beside.pixelColor(16 + 250, y).name() for y in range(132)} == {LIGHT.paper.lower()}
    with pytest.raises(NothingChosen):
        exported(plan, only=frozenset({"gone"}))


def test_the_dark_theme(plan: Canvas) -> None:
    image = picture(plan, theme="dark", scale=1.0)
    assert image.pixelColor(2, 2).name() == DARK.paper.lower()
    assert LIGHT.surface.lower() not in colours(image)


def test_without_paper_there_is_nothing_between_the_cards(plan: Canvas) -> None:
    image = picture(plan, transparent=True, scale=1.0)
    assert image.hasAlphaChannel()
    assert image.pixelColor(2, 2).alpha() == 0
    beside = image.pixelColor(28 + 250, image.height() - 28 - 100)  # the shadow ends before
    assert beside.alpha() == 0
    card = image.pixelColor(28 + 190, image.height() - 28 - 10)
    assert (card.name(), card.alpha()) == (LIGHT.tints["note"].lower(), 255)
    pane = image.pixelColor(28 + 560, 28 + 200)
    assert (pane.name(), pane.alpha()) == (LIGHT.surface.lower(), 255), "panes stay"
    shadow = [
        image.pixelColor(28 + 100, y).alpha()
        for y in range(image.height() - 28, image.height() - 20)
    ]
    assert any(0 < alpha < 60 for alpha in shadow)
    assert not picture(plan, scale=1.0).hasAlphaChannel()


# --- its pixels ----------------------------------------------------------------------------------


@pytest.mark.parametrize("transparent", [False, True])
def test_every_pixel_is_as_it_was_painted(plan: Canvas, transparent: bool) -> None:
    # a width that fills no four bytes, and a height that fills no strip
    painted = board_picture(board_of(plan).part({"a"}), 0.987, transparent=transparent).image
    assert painted.width() % 4
    data = png_bytes(painted)
    check_picture(data, plan)
    kind = QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32
    assert QImage.fromData(data).convertToFormat(kind) == painted.convertToFormat(kind)


def test_many_strips_are_one_picture() -> None:
    image = QImage(3, 1000, QImage.Format.Format_RGB32)
    for y in range(1000):
        image.setPixelColor(1, y, QColor(y % 256, y // 4, 7))
    told: list[tuple[int, int]] = []
    data = png_bytes(image, lambda done, of: told.append((done, of)))
    assert told == [(n + 1, strips(image)) for n in range(strips(image))]
    assert strips(image) > 3
    assert QImage.fromData(data).convertToFormat(image.format()) == image


# --- given up ------------------------------------------------------------------------------------


def test_it_tells_how_far_it_is_and_can_be_given_up_while_painting_and_encoding(
    plan: Canvas,
) -> None:
    exporter = exporter_for("plan.png")
    assert exporter is not None
    told: list[tuple[int, int]] = []
    exporter.make(Request(plan, tell=lambda done, of: told.append((done, of))))
    of = told[-1][1]
    assert {all_ for _, all_ in told} == {of}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (of, of)
    assert sum(1 for done, _ in told if done > of / 2) > 10, "encoding tells too"

    for end in (0.2, 0.7):

        def tell(done: int, of: int, end: float = end) -> None:
            if done >= of * end:
                raise Cancelled

        with pytest.raises(Cancelled):
            exporter.make(Request(plan, tell=tell))


def test_a_board_counts_each_step(plan: Canvas) -> None:
    steps: list[int] = []
    board = Board(plan, model_of(plan), Shown("USD", "en"), step=lambda: steps.append(1))
    board_picture(board, 0.2)
    assert len(steps) == board.steps
    steps.clear()
    part = board.part({"a", "b"})
    board_picture(part, 0.2)
    assert len(steps) == part.steps - len(part.canvas.cards), "their words were known"


# --- for the clipboard ---------------------------------------------------------------------------


def test_what_is_copied_is_no_larger_than_a_clipboard_should_hold(
    plan: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canvas_app.exports.copied.MOST_PIXELS", 300_000)
    made = copied(Request(plan))
    assert 250_000 < made.image.width() * made.image.height() <= 301_000
    assert QImage.fromData(made.png).size() == made.image.size()
    assert made.svg.endswith(b"</svg>\n")


def test_a_copied_picture_is_never_beyond_what_qt_paints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(painting, "MOST_SIDE", 1000)
    far = canvas_of(card("note", "far", title="Far", x=9000, y=0))
    assert max(*copied(Request(far)).image.size().toTuple()) <= 1000  # type: ignore[misc]
