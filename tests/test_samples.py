"""The samples and templates that come with the program can be shown to a client as they are."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.cards import Card, SegmentCard, TierCard
from canvas_app.document.cards.base import Model
from canvas_app.document.codec import decode, encode
from canvas_app.document.estimate import Estimate, Source
from canvas_app.document.panes import Rect
from canvas_app.editing.placement import area, placed
from canvas_app.numbers.expressions import CASES, Absent
from canvas_app.numbers.findings import findings
from canvas_app.numbers.model import model_of

SAMPLES = sorted(paths.sample_canvases().glob("*.gtm.json"))
TEMPLATES = sorted((paths.resources() / "templates").glob("*.gtm.json"))

every_file = pytest.mark.parametrize("file", SAMPLES + TEMPLATES, ids=lambda file: file.name)
every_sample = pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.name)
every_template = pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.name)

CHINESE = re.compile("[\u4e00-\u9fff]")


def read(file: Path) -> Canvas:
    return decode(file.read_bytes())


def estimates(model: Model, place: str) -> Iterator[tuple[str, Estimate]]:
    """Every estimate in a card, those in its rows too, with its place."""
    for name in type(model).model_fields:
        value = getattr(model, name)
        for n, item in enumerate(value if isinstance(value, tuple) else (value,)):
            if isinstance(item, Estimate):
                yield f"{place}.{name}", item
            elif isinstance(item, Model) and not isinstance(item, Source):
                yield from estimates(item, f"{place}.{name}.{n}")


def inside(inner: Rect, outer: Rect) -> bool:
    return (
        inner.x >= outer.x
        and inner.y >= outer.y
        and inner.right <= outer.right
        and inner.bottom <= outer.bottom
    )


def overlapping(a: Rect, b: Rect) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def test_the_promised_ones_are_there() -> None:
    names = {file.name.removesuffix(".gtm.json") for file in SAMPLES}
    assert {"cloud-telephony", "slack", "hipchat", "supply-chain"} <= names
    names = {file.name.removesuffix(".gtm.json") for file in TEMPLATES}
    assert {"blank", "b2b-saas", "consumer", "consulting-engagement"} <= names


@every_file
def test_its_bytes_are_those_that_saving_would_write(file: Path) -> None:
    assert encode(read(file)) == file.read_bytes()


@every_file
def test_its_id_is_its_file_name_and_it_has_a_title(file: Path) -> None:
    canvas = read(file)
    assert canvas.id == file.name.removesuffix(".gtm.json")
    assert canvas.title.strip()


@every_sample
@pytest.mark.parametrize("case", CASES)
def test_no_headline_figure_of_a_sample_is_absent(file: Path, case: str) -> None:
    model = model_of(read(file))
    absent = {
        figure.key: str(value.reason)
        for figure in model.headlines
        if isinstance(value := figure.evaluate(case), Absent)  # type: ignore[arg-type]
    }
    assert absent == {}


@every_sample
def test_a_sample_sizes_its_market_by_three_methods_that_agree(file: Path) -> None:
    model = model_of(read(file))
    for method in model.sizing.methods:
        levels = [figure.evaluate("base") for figure in (method.tam, method.sam, method.som)]
        assert not [level for level in levels if isinstance(level, Absent)], method.key
    for agreement in model.sizing.agreement.values():
        value = agreement.evaluate("base")
        assert not isinstance(value, Absent)
        assert value <= model.canvas.tolerance


@every_sample
def test_every_number_of_a_sample_says_where_it_comes_from(file: Path) -> None:
    bare = [
        place
        for card in read(file).cards
        for place, estimate in estimates(card, card.id)
        if estimate.clarity is None
        or estimate.source is None
        or not estimate.source.text.strip()
        or estimate.source.as_of is None
    ]
    assert bare == []


@every_sample
def test_a_published_number_has_an_address_or_names_its_publisher(file: Path) -> None:
    """Whatever is not marked as illustrative must be possible to look up."""
    unnamed = []
    for card in read(file).cards:
        for place, estimate in estimates(card, card.id):
            source = estimate.source
            assert source is not None
            marked = source.text.startswith(("Illustrative:", "示意"))
            if (
                not marked
                and not source.url.startswith(("https://", "http://"))
                and "》" not in (source.text)
            ):
                unnamed.append(place)
    assert unnamed == []


@every_file
def test_cards_lie_inside_the_panes_and_lanes_that_they_name(file: Path) -> None:
    canvas = read(file)
    for card in canvas.cards:
        # what dropping the card at its own place would say
        dropped = placed(canvas, card, card.x, card.y)
        assert dropped.pane == card.pane, card.id
        if isinstance(card, SegmentCard):
            assert isinstance(dropped, SegmentCard)
            assert dropped.lane == card.lane, card.id
            assert inside(card.rect, area(canvas, "market", card.lane)), card.id
        elif card.pane is not None:
            assert inside(card.rect, area(canvas, card.pane)), card.id
        else:
            assert not any(overlapping(card.rect, frame.rect) for frame in canvas.panes), card.id


@every_file
def test_no_two_cards_or_panes_overlap(file: Path) -> None:
    canvas = read(file)
    for one, other in combinations(canvas.cards, 2):
        assert not overlapping(one.rect, other.rect), (one.id, other.id)
    for a, b in combinations(canvas.panes, 2):
        assert not overlapping(a.rect, b.rect), (a.pane, b.pane)


@every_file
def test_the_words_fit_into_their_cards_and_leave_the_panel_free(file: Path, qapp: object) -> None:
    """Cards grow with their words; in what we ship, none has to, so rows stay aligned."""
    from canvas_app.drawing import fonts
    from canvas_app.drawing.board import Board
    from canvas_app.drawing.market_panel import panel_rect
    from canvas_app.numbers.shown import Shown

    fonts.load()
    canvas = read(file)
    words = Board(canvas, model_of(canvas), Shown(canvas.currency, canvas.language)).words
    panel = panel_rect(canvas)
    below = Rect(panel.x(), panel.y(), panel.width(), panel.height())
    for card in canvas.cards:
        assert words[card.id].height <= card.height + 0.5, card.id
        assert not overlapping(card.rect, below), card.id


@every_sample
def test_a_sample_has_something_in_every_pane(file: Path) -> None:
    canvas = read(file)
    for frame in canvas.panes:
        at_home = [card for card in canvas.cards if card.pane == frame.pane == card.HOME]
        assert len(at_home) >= 2, frame.pane


@every_sample
def test_a_sample_has_no_errors(file: Path) -> None:
    found = findings(model_of(read(file)))
    assert [finding.id for finding in found if finding.severity == "error"] == []


def test_one_sample_is_chinese_throughout() -> None:
    chinese = [canvas for canvas in map(read, SAMPLES) if canvas.language.startswith("zh")]
    assert chinese
    for canvas in chinese:
        assert canvas.currency == "CNY"
        for card in canvas.cards:
            assert CHINESE.search(card.title), card.id
            assert not re.search(r"[\u4e00-\u9fff][,;:?!]", card.title + card.text), card.id


def test_the_first_sample_gives_the_figures_it_is_known_for() -> None:
    model = model_of(read(paths.sample_canvases() / "cloud-telephony.gtm.json"))
    size = model.sizing.bottom_up
    assert size.tam.evaluate("base") == pytest.approx(2_295_600_000)
    assert size.sam.evaluate("base") == pytest.approx(922_320_000)
    assert size.som.evaluate("base") == pytest.approx(38_232_000)
    assert model.economics.arpa.evaluate("base") == pytest.approx(5_400)
    assert model.channels.new.evaluate("base") == pytest.approx(551)
    assert model.channels.cac.evaluate("base") == pytest.approx(871_200 / 551)


@every_template
def test_a_template_has_no_numbers_and_finds_no_fault(file: Path) -> None:
    """Numbers that nobody typed would be believed; a fresh canvas must not scold."""
    canvas = read(file)
    typed = [place for card in canvas.cards for place, _ in estimates(card, card.id)]
    assert typed == []
    faults = [f.id for f in findings(model_of(canvas)) if f.severity != "hint"]
    assert faults == []


@every_template
def test_a_template_asks_and_names_units(file: Path) -> None:
    cards: tuple[Card, ...] = read(file).cards
    if file.name == "blank.gtm.json":
        assert cards == ()
        return
    assert sum("?" in card.title + card.text for card in cards) >= len(cards) / 3
    tiers = [card for card in cards if isinstance(card, TierCard)]
    assert tiers
    assert all(tier.unit_name for tier in tiers)
