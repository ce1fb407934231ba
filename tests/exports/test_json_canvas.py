"""A `.canvas` of ours: as the specification has it, readable elsewhere, and nothing lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from canvas_app import paths
from canvas_app.document.canvas import Canvas
from canvas_app.document.cards.base import Colour
from canvas_app.document.codec import decode, encode
from canvas_app.document.json_canvas import ACCENTS, KEY, nearest
from canvas_app.document.panes import PANES
from canvas_app.drawing.marks import paragraphs
from canvas_app.drawing.theme import LIGHT
from canvas_app.editing.reading import reading_order
from canvas_app.exports import exporter_for, json_canvas
from canvas_app.exports.check_texts import check_json_canvas
from canvas_app.exports.checking import ExportDamaged
from canvas_app.exports.json_canvas import JsonCanvasTooLarge
from canvas_app.exports.request import Options, Request
from canvas_app.i18n import translator
from canvas_app.imports.json_canvas.opening import Brought, take
from tests import generated
from tests.canvases import canvas_of, canvases, card
from tests.exports.json_canvas_validator import problems
from tests.exports.small import GOLDEN, small

SAMPLES = sorted(paths.sample_canvases().glob("*.gtm.json"))


def exported(canvas: Canvas, **options: Any) -> bytes:
    """Made and checked, as for a file."""
    exporter = exporter_for("plan.canvas")
    assert exporter is not None
    return exporter.export(Request(canvas, options=Options(**options))).data


def nodes(data: bytes) -> list[dict[str, Any]]:
    return json.loads(data)["nodes"]


def spaced(text: str) -> str:
    return " ".join(text.replace("\\", "").replace("*", "").split())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_sample_is_sound_and_comes_back_as_it_was(path: Any) -> None:
    canvas = decode(path.read_bytes())
    data = exported(canvas)
    assert problems(data, own_key=KEY) == []
    brought = take(data, "other")
    assert brought.canvas == canvas
    assert encode(brought.canvas) == path.read_bytes()
    assert brought.remarks == ()
    strict = exported(canvas, own_key=False)
    assert problems(strict) == []
    assert KEY not in json.loads(strict)
    assert nodes(strict) == nodes(data)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(canvases(most_cards=4))
def test_any_canvas_is_sound_and_comes_back_as_it_was(canvas: Canvas) -> None:
    data = exported(canvas)
    assert problems(data, own_key=KEY) == []
    assert problems(exported(canvas, own_key=False)) == []
    brought = take(data, "other")
    assert brought.canvas == canvas
    assert brought.remarks == ()


def test_rich_canvases_come_back_as_they_were() -> None:
    for seed in range(12):
        canvas = generated.canvas(seed)
        data = exported(canvas)
        assert problems(data, own_key=KEY) == []
        assert take(data, "other") == Brought(canvas)


def test_the_validator_finds_what_is_against_the_specification() -> None:
    """What finds nothing wrong could be blind."""
    good = json.loads(exported(small(), own_key=False))
    for spoil in (
        lambda plain: plain.update(more=1),
        lambda plain: plain["nodes"][0].update(x=1.5),
        lambda plain: plain["nodes"][0].update(id=plain["nodes"][1]["id"]),
        lambda plain: plain["nodes"][9].pop("text"),
        lambda plain: plain["nodes"][9].update(color="7"),
        lambda plain: plain["nodes"][9].update(label="of a text"),
        lambda plain: plain["edges"][0].update(toNode="nobody"),
        lambda plain: plain["edges"][0].update(fromSide="middle"),
        lambda plain: plain["edges"][0].pop("id"),
    ):
        spoilt = json.loads(json.dumps(good))
        spoil(spoilt)  # type: ignore[no-untyped-call]
        assert problems(json.dumps(spoilt).encode())
    assert problems(b'{"nodes":[{"x":NaN}]}')


def test_the_file_of_a_small_canvas_is_the_golden_one() -> None:
    """To be looked at when it changes: people keep such files in Git."""
    assert exported(small()).decode() == (GOLDEN / "small.canvas").read_text("utf-8")


def test_every_card_says_its_words_in_reading_order() -> None:
    canvas = decode(SAMPLES[0].read_bytes())
    texts = [node for node in nodes(exported(canvas)) if node["type"] == "text"]
    assert [node["id"] for node in texts] == list(reading_order(canvas))
    for node in texts:
        found, own = spaced(node["text"]), canvas.by_id[node["id"]]
        at = 0
        for words in (own.title, *(p.words for p in paragraphs(own.text))):
            at = found.index(spaced(words), at)


def test_panes_and_lanes_are_groups_around_their_cards_in_the_readers_language() -> None:
    canvas = decode((paths.sample_canvases() / "supply-chain.gtm.json").read_bytes())
    made = json_canvas.json_canvas(Request(canvas, translate=translator("zh_CN")))[0]
    groups = {node["id"]: node for node in nodes(made) if node["type"] == "group"}
    assert [groups[f"pane-{pane}"]["label"].split(" · ")[0] for pane in PANES] == [
        "市场", "客户", "分销", "定位", "价格",
    ]  # fmt: skip
    for node in nodes(made):
        own = canvas.by_id.get(node["id"])
        if own is not None and own.pane is not None:
            pane = groups[f"pane-{own.pane}"]
            assert pane["x"] <= node["x"] < node["x"] + node["width"] <= pane["x"] + pane["width"]
            assert pane["y"] <= node["y"] < pane["y"] + pane["height"]


def test_a_card_comes_after_those_that_it_lies_on() -> None:
    canvas = canvas_of(
        card("note", "over", x=0.0, y=900.0, order=5),
        card("note", "under", x=50.0, y=920.0, order=1),
        card("note", "apart", x=700.0, y=900.0, order=9),
    )
    assert [node["id"] for node in nodes(exported(canvas))[-3:]] == ["under", "over", "apart"]
    pile = canvas_of(*(card("note", f"n{i}", order=500 - i) for i in range(300)))
    assert [node["id"] for node in nodes(exported(pile))[-300:]] == [
        f"n{i}" for i in reversed(range(300))
    ]


def test_links_leave_and_arrive_at_the_sides_that_face_each_other() -> None:
    places = {"here": (500.0, 900.0), "right": (900.0, 910.0), "left": (100.0, 900.0),
              "above": (500.0, 700.0), "below": (510.0, 1200.0)}  # fmt: skip
    canvas = canvas_of(
        *(card("note", id, x=x, y=y) for id, (x, y) in places.items()),
        links=[("here", id) for id in places if id != "here"],
    )
    edges = json.loads(exported(canvas))["edges"]
    assert [(e["toNode"], e["fromSide"], e["toSide"]) for e in edges] == [
        ("right", "right", "left"), ("left", "left", "right"),
        ("above", "top", "bottom"), ("below", "bottom", "top"),
    ]  # fmt: skip


def test_other_programs_get_our_colours_and_give_them_back() -> None:
    assert LIGHT.accents == ACCENTS
    for name, accent in ACCENTS.items():
        assert nearest(accent) == name
    others: dict[str, Colour | None] = {
        "1": "red", "2": "distribution", "3": "note", "4": "price", "5": "market",
        "#ff0000": "red", "#f5c518": "note", "#00AA44": "price", "#777": "grey",
        "#ff69b4": "positioning", "7": None, "red": None, "#12": None,
    }  # fmt: skip
    assert {colour: nearest(colour) for colour in others} == others


def test_no_screen_is_needed_for_it_nor_for_markdown(tmp_path: Path) -> None:
    script = (
        "import sys\nsys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        "from canvas_app.cli import main\nsys.exit(main(sys.argv[1:]))"
    )
    out = [str(tmp_path / name) for name in ("a.canvas", "a.md")]
    ran = [sys.executable, "-c", script, "export", str(SAMPLES[0]), *out]
    subprocess.run(ran, cwd=paths.sample_canvases().parent, check=True, timeout=120)
    assert take((tmp_path / "a.canvas").read_bytes(), "a").canvas == decode(SAMPLES[0].read_bytes())
    assert (tmp_path / "a.md").read_text("utf-8").startswith("# ")


def test_ids_of_panes_give_way_to_those_of_cards() -> None:
    data = exported(canvas_of(card("note", "pane-market", title="Mine")))
    assert problems(data, own_key=KEY) == []
    assert take(data, "x").canvas.by_id["pane-market"].title == "Mine"


def test_pictures_are_words_elsewhere_and_that_is_said() -> None:
    canvas = canvas_of(card("image", "logo", title="Our logo", image="0" * 64))
    exporter = exporter_for(".canvas")
    assert exporter is not None
    made = exporter.export(Request(canvas))
    assert "(1)" in str(made.remarks[0])
    assert nodes(made.data)[-1]["text"] == "**Our logo**"


def test_what_could_not_be_opened_again_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_canvas, "MOST_BYTES", 2_000)
    with pytest.raises(JsonCanvasTooLarge):
        exported(small())
    assert exported(small(), own_key=False)


def test_what_our_key_remembers_wrongly_is_found_before_it_replaces_anything() -> None:
    canvas = small()
    good = json.loads(exported(canvas))
    for spoil in (
        lambda plain: plain[KEY]["written"]["clinics"].update(words="0" * 16),
        lambda plain: plain[KEY]["written"]["clinics"].update(said=["other numbers"]),
        lambda plain: plain[KEY]["written"].pop("pane-price"),
        lambda plain: plain[KEY]["document"].update(title="Another"),
        lambda plain: plain["edges"].pop(),
        lambda plain: plain["nodes"].pop(),
        lambda plain: plain["nodes"][0].update(color="red"),
    ):
        spoilt = json.loads(json.dumps(good))
        spoil(spoilt)  # type: ignore[no-untyped-call]
        with pytest.raises(ExportDamaged):
            check_json_canvas(json.dumps(spoilt).encode(), canvas)
