"""A `.canvas` becomes a canvas: of other programs beside the panes, of ours with what was done."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from canvas_app.cli import main
from canvas_app.document.canvas import Canvas
from canvas_app.document.codec import decode, encode
from canvas_app.document.errors import DocumentError, NewerDocument
from canvas_app.document.json_canvas import KEY, SCALE
from canvas_app.editing.packing import overlap
from canvas_app.exports import exporter_for
from canvas_app.exports.request import Request
from canvas_app.imports.json_canvas.opening import Brought, read_json_canvas, take
from tests.exports.small import small

Plain = dict[str, Any]


def node(id: str, x: int, y: int, **fields: Any) -> Plain:
    """A text node of another program, 250 × 60 as Obsidian makes it."""
    made = {"id": id, "type": "text", "x": x, "y": y, "width": 250, "height": 60, **fields}
    return made if made["type"] != "text" else {"text": id, **made}


def edge(start: str, end: str, **fields: Any) -> Plain:
    return {"id": f"{start}-{end}", "fromNode": start, "toNode": end, **fields}


def taken(nodes: list[Any], edges: list[Any] | None = None, **more: Any) -> Brought:
    return take(json.dumps({"nodes": nodes, "edges": edges or [], **more}).encode(), "Their plan")


# --- of other programs ---------------------------------------------------------------------------


def test_cards_lie_beside_the_panes_as_they_lay_to_each_other() -> None:
    for shape in ([(0, 0), (300, 0), (-900, 150)], [(0, 0), (30, 900), (0, -4000)]):
        brought = taken([node(f"n{i}", x, y) for i, (x, y) in enumerate(shape)])
        canvas = brought.canvas
        assert canvas.title == "Their plan"
        assert brought.foreign
        first = canvas.by_id["n0"]
        for card, (x, y) in zip(canvas.cards, shape, strict=True):
            assert card.pane is None
            assert not any(overlap(card.rect, frame.rect) for frame in canvas.panes)
            assert card.x - first.x == pytest.approx(x / SCALE, abs=1)
            assert card.y - first.y == pytest.approx(y / SCALE, abs=1)
        assert decode(encode(canvas)) == canvas


def test_the_same_file_gives_the_same_canvas_again() -> None:
    nodes = [node("a", 0, 0), node("no id of ours", 300, 0), {**node("b", 0, 90), "id": 7}]
    assert taken(nodes).canvas == taken(nodes).canvas
    assert len(taken(nodes).canvas.cards) == 3


@pytest.mark.parametrize(
    ("source", "title", "text"),
    [
        ("# Why now?\n\n- remote *work*\n- **cuts**", "Why now?", "- remote work\n- **cuts**"),
        ("**Bold title**\nand words", "Bold title", "and words"),
        ("Call Berta", "Call Berta", ""),
        ("First thought.\nSecond thought.", "", "First thought.\nSecond thought."),
        ("Head\n\nBody", "Head", "Body"),
        ("- one\n- two", "", "- one\n- two"),
        ("x" * 81, "", "x" * 81),
        ("", "", ""),
    ],
)
def test_a_text_node_becomes_a_note_with_its_heading_as_title(
    source: str, title: str, text: str
) -> None:
    (card,) = taken([node("n", 0, 0, text=source)]).canvas.cards
    assert (card.kind, card.title, card.text) == ("note", title, text)


def test_files_and_addresses_become_words_and_nothing_is_opened() -> None:
    cards = taken([
        node("f", 0, 0, type="file", file="Notes/Ann's talk.md", subpath="#Pains"),
        node("l", 0, 90, type="link", url="https://example.com/x"),
        node("j", 0, 180, type="link", url="javascript:alert(1)"),
    ]).canvas.by_id  # fmt: skip
    assert (cards["f"].kind, cards["f"].title) == ("note", "Ann's talk")
    assert cards["f"].text == "Notes/Ann's talk.md#Pains"
    assert (cards["l"].kind, cards["l"].url) == ("link", "https://example.com/x")  # type: ignore[attr-defined]
    assert (cards["j"].kind, cards["j"].text) == ("note", "javascript:alert(1)")


def test_a_group_is_a_heading_and_a_tag_of_what_lies_in_it() -> None:
    brought = taken(
        [
            node("outer", 0, 0, type="group", width=1000, height=800, label="Interviews",
                 color="4"),
            node("inner", 20, 20, type="group", width=400, height=300, label="  Berlin "),
            node("plain", 600, 20, type="group", width=300, height=300),
            node("a", 50, 80), node("b", 650, 80), node("far", 2000, 80),
        ],
        [edge("inner", "far"), edge("plain", "far")],
    )  # fmt: skip
    canvas = brought.canvas
    tags = {card.title: card.tags for card in canvas.cards}
    assert tags == {
        "Interviews": (), "Berlin": ("Interviews",), "Group": ("Interviews",),
        "a": ("Interviews", "Berlin"), "b": ("Interviews",), "far": (),
    }  # fmt: skip
    assert all(card.group is None for card in canvas.cards), "they are dragged one by one"
    heading = canvas.by_id["outer"]
    assert heading.colour == "price"
    assert heading.rect.bottom < canvas.by_id["a"].y
    assert {(link.start, link.end) for link in canvas.links} == {("inner", "far"), ("plain", "far")}


def test_edges_become_links_in_the_direction_of_their_arrow() -> None:
    links = taken(
        [node("a", 0, 0), node("b", 300, 0), node("c", 600, 0)],
        [edge("a", "b", label="so\nthat"), edge("c", "b", fromEnd="arrow", toEnd="none")],
    ).canvas.links
    assert [(x.start, x.end, x.label) for x in links] == [("a", "b", "so that"), ("b", "c", "")]


def test_what_can_not_be_understood_is_left_out_and_counted() -> None:
    brought = taken(
        [
            1, None, {"id": "x", "type": "text"}, {"type": "shape"},
            {"id": "own", "type": "sticky", "text": "of another kind", "x": 0, "y": 0,
             "width": 250, "height": 60, "z": {"deep": [1]}},
            node("a", 0, 0), node("a", 300, 0, text="its twin"),
            node("far", 10**30, 0), node("wrong", 0, 0, width="wide"), node("neg", 0, 0, height=-5),
        ],
        [1, edge("a", "nobody"), edge("a", "a"), {"fromNode": "a"}, edge("a", "far", label=[])],
    )  # fmt: skip
    canvas = brought.canvas
    assert {card.name for card in canvas.cards} == {
        "of another kind", "a", "its twin", "far", "wrong", "neg",
    }  # fmt: skip
    assert [(link.start, link.end) for link in canvas.links] == [("a", "far")]
    assert [str(remark).rpartition("(")[2] for remark in brought.remarks] == [
        "nodes: 4, edges: 4).", "nodes: 3).",
    ]  # fmt: skip
    lowest = max(card.rect.bottom for card in canvas.cards if card.title in ("a", "its twin"))
    assert all(canvas.by_id[id].y > lowest for id in ("far", "wrong", "neg"))


def test_ids_that_end_in_a_line_and_names_in_no_alphabet_open_all_the_same(tmp_path: Path) -> None:
    nodes = [node("a\n", 0, 0), node("b", 0, 90)]
    file = tmp_path / b"caf\xe9.canvas".decode("utf-8", "surrogateescape")  # an old file system's
    file.write_text(json.dumps({"nodes": nodes, "edges": [edge("a\n", "b", id="e\n")]}))
    canvas = read_json_canvas(file).canvas
    assert [card.title for card in canvas.cards] == ["a", "b"]
    assert [(link.start, link.end) for link in canvas.links] == [(canvas.cards[0].id, "b")]
    assert canvas.title == "caf\ufffd"
    assert decode(encode(canvas)) == canvas


def test_a_text_that_no_card_can_hold_goes_on_in_the_next_one() -> None:
    cards = taken([node("n", 0, 0, text="word " * 25_000)]).canvas.cards
    assert "".join(card.text for card in cards).split() == ["word"] * 25_000


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"[]", "no JSON Canvas"),
        (b'{"nodes":{}}', "nodes are no list"),
        (b'{"name":"package"}', "neither nodes nor edges"),
        (b'{"nodes":[', "cut off"),
        (b"nodes", "line 1, column 1"),
        (b'{"nodes":[{"x":NaN}]}', "NaN"),
        (b'{"nodes":[],"nodes":[]}', "twice"),
        (b'{"nodes":[{"x":1e999}]}', "too large"),
        (b'{"nodes":' + b"[" * 100 + b"]" * 100 + b"}", "nested too deeply"),
        (b'{"nodes":["\\ud800"]}', "lone surrogate"),
        (b"\xff\xfe{\x00}\x00", "UTF-16"),
        (b'{"nodes":[' + b",".join([b"{}"] * 21_001) + b"]}", "21001 nodes"),
        (b'{"nodes":[],"edges":[' + b",".join([b"{}"] * 50_001) + b"]}", "50001 edges"),
        (
            json.dumps({"nodes": [node(f"n{i}", 0, 0) for i in range(20_001)]}).encode(),
            "at most 20000 cards",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_json_canvas_is_refused_with_a_sentence(
    tmp_path: Path, data: bytes, says: str
) -> None:
    path = tmp_path / "theirs.canvas"
    path.write_bytes(data)
    with pytest.raises(DocumentError, match=says) as refused:
        read_json_canvas(path)
    assert str(refused.value).startswith("“theirs.canvas”: ")
    assert path.read_bytes() == data


def test_an_empty_one_is_an_empty_canvas() -> None:
    for data in (b"{}", b'{"nodes":[],"edges":[]}', b'{"metadata":{},"edges":[]}'):
        assert take(data, "x").canvas.cards == ()


def test_one_of_our_own_files_by_that_name_opens_as_it_is() -> None:
    assert take(encode(small()), "x").canvas == small()


# --- of ours, changed elsewhere ------------------------------------------------------------------


@pytest.fixture
def ours() -> Plain:
    exporter = exporter_for("plan.canvas")
    assert exporter is not None
    return json.loads(exporter.export(Request(small())).data)


def back(plain: Plain) -> Brought:
    """Read again, as another program writes the same content."""
    return take(json.dumps(plain, indent="\t").encode(), "x")


def of(plain: Plain, id: str) -> Plain:
    return next(each for each in (*plain["nodes"], *plain["edges"]) if each["id"] == id)


def differing(after: Canvas, before: Canvas) -> set[str]:
    """The cards that are not the same."""
    return {id for id in after.by_id.keys() | before.by_id.keys()
            if after.by_id.get(id) != before.by_id.get(id)}  # fmt: skip


def test_what_another_program_adds_on_its_own_changes_nothing(ours: Plain) -> None:
    for each in ours["nodes"]:
        each["styleAttributes"] = {}
    for each in ours["edges"]:
        each |= {"fromFloating": False, "fromEnd": "none"}
        each.pop("toEnd")
    ours["nodes"].reverse()
    ours["metadata"] = {"version": "1.0-1.0"}
    assert back(ours) == Brought(small())


def test_a_card_that_was_moved_lies_there_and_counts_there(ours: Plain) -> None:
    before = small()
    of(ours, "labs").update(y=of(ours, "lane-target")["y"] + 30, width=300)
    of(ours, "standard").update(x=-600)
    brought = back(ours)
    labs, standard = brought.canvas.by_id["labs"], brought.canvas.by_id["standard"]
    assert (labs.pane, labs.lane, labs.x, labs.width) == ("market", "target", 24.0, 200.0)  # type: ignore[attr-defined]
    assert (standard.pane, standard.x, standard.y) == (None, -400.0, 380.0)
    assert standard.height == before.by_id["standard"].height
    assert differing(brought.canvas, before) == {"labs", "standard"}
    assert "moved: 2" in str(brought.remarks[0])


def test_words_that_were_changed_are_taken_line_by_line(ours: Plain) -> None:
    text = of(ours, "clinics")["text"]
    assert "share 10%\n\nNear us:\n\n- Basel\n- **Bern**" in text
    of(ours, "clinics")["text"] = text.replace("- Basel", "- Basel *and* Zug\n- Chur")
    of(ours, "head")["text"] = of(ours, "head")["text"].replace("Head of ward", "Ward \\# 1")
    of(ours, "calm")["text"] += "\n\nA **new** line"
    brought = back(ours)
    cards = brought.canvas.by_id
    assert cards["clinics"].title == "Clinics | #1 <b>"
    assert cards["clinics"].text == "Near us:\n- Basel and Zug\n- Chur\n- **Bern**"
    assert (cards["head"].title, cards["head"].text) == ("Ward # 1", "")
    assert cards["calm"].text == "# not a heading\n\nA **new** line"
    assert differing(brought.canvas, small()) == {"clinics", "head", "calm"}
    assert "edited: 3" in str(brought.remarks[0])


def test_numbers_that_were_typed_over_are_kept_as_words_and_told_of(ours: Plain) -> None:
    of(ours, "labs")["text"] = "**Labs**  \n450 × $4,000"
    of(ours, "standard")["text"] = "Gold\n" + of(ours, "standard")["text"].partition("\n")[2]
    brought = back(ours)
    labs, standard = brought.canvas.by_id["labs"], brought.canvas.by_id["standard"]
    assert labs.text == "450 × $4,000"
    assert labs.customers.base == 300  # type: ignore[attr-defined]
    assert (standard.title, standard.text) == ("Gold", "")
    assert "(cards: 1)" in str(brought.remarks[1])


def test_a_title_or_a_text_can_be_taken_away(ours: Plain) -> None:
    of(ours, "idea")["text"] = "- pilot\n- price"
    of(ours, "calm")["text"] = "**今天就能用**"
    cards = back(ours).canvas.by_id
    assert (cards["idea"].title, cards["idea"].text) == ("", "- pilot\n- price")
    assert (cards["calm"].title, cards["calm"].text) == ("今天就能用", "")


def test_colours_and_panes_follow(ours: Plain) -> None:
    of(ours, "labs")["color"] = "1"
    of(ours, "pane-price").update(x=2400)
    of(ours, "pane-customer").update(label="People")
    of(ours, "lane-total").update(x=5000)
    brought = back(ours)
    assert brought.canvas.by_id["labs"].colour == "red"
    assert brought.canvas.frame("price").x == 1600.0
    assert brought.canvas.by_id["standard"].pane != "price", "it was not moved along"
    assert brought.canvas.frame("customer") == small().frame("customer")
    assert "panes: 1" in str(brought.remarks[0])
    assert "(2)" in str(brought.remarks[1])


def test_what_was_moved_as_a_whole_is_the_same_elsewhere(ours: Plain) -> None:
    for each in ours["nodes"]:
        each["x"] += 1500
        each["y"] -= 300
    brought = back(ours)
    for card in small().cards:
        moved = brought.canvas.by_id[card.id]
        assert moved == card.model_copy(update={"x": card.x + 1000, "y": card.y - 200})
    for frame in small().panes:
        assert brought.canvas.frame(frame.pane).x == frame.x + 1000
    assert len(brought.remarks) == 1
    assert "moved: 7" in str(brought.remarks[0])
    assert "panes: 5" in str(brought.remarks[0])


def test_cards_and_links_that_were_removed_are_gone(ours: Plain) -> None:
    ours["nodes"].remove(of(ours, "calm"))
    ours["edges"].remove(of(ours, "pays"))
    brought = back(ours)
    assert differing(brought.canvas, small()) == {"calm"}
    assert brought.canvas.links == ()
    assert "removed: 1; links: 1" in str(brought.remarks[0])


def test_cards_links_and_groups_that_were_added_are_there(ours: Plain) -> None:
    labs = of(ours, "labs")
    ours["nodes"] += [
        node("Ask Ann/1", -700, 0, text="## Ask Ann\nsoon", color="5"),
        node("in", 640, 250, text="In a pane"),
        node("round", labs["x"] - 5, labs["y"] - 5, type="group", width=300, height=150,
             label="Check this"),
    ]  # fmt: skip
    ours["edges"] += [edge("Ask Ann/1", "labs", label="asks")]
    brought = back(ours)
    canvas = brought.canvas
    new = {card.title: card for card in canvas.cards if card.id not in small().by_id}
    assert new.keys() == {"Ask Ann", "In a pane", "Check this"}
    assert (new["Ask Ann"].text, new["Ask Ann"].colour) == ("soon", "market")
    assert (new["In a pane"].pane, new["Ask Ann"].pane) == ("customer", None)
    assert canvas.by_id["labs"].tags == ("later", "EU", "Check this")
    assert canvas.links[:2] == small().links
    assert (canvas.links[2].start, canvas.links[2].end) == (new["Ask Ann"].id, "labs")
    assert min(card.order for card in new.values()) > max(card.order for card in small().cards)
    assert decode(encode(canvas)) == canvas


def test_links_that_lead_elsewhere_now_do_so(ours: Plain) -> None:
    of(ours, "pays").update(toNode="head", label="asks")
    of(ours, "to").update(fromEnd="arrow", toEnd="none")
    links = back(ours).canvas.links
    assert [(x.id, x.start, x.end, x.label) for x in links] == [
        ("pays", "clinics", "head", "asks"), ("to", "head", "calm", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "spoil",
    [
        lambda own: own.pop("document"),
        lambda own: own["document"].update(cards=5),
        lambda own: own.update(written=[]),
        lambda own: own["written"].update(labs={"at": [1, 2, "3", 4]}),
        lambda own: own["written"]["labs"].update(at=[10**400, 0, 1, 1]),
        lambda own: own["written"]["labs"].update(said=5),
        lambda own: own["written"]["pane-price"].update(pane="sea"),
        lambda own: own.update(version=0),
    ],
)
def test_with_a_damaged_key_the_words_still_come(
    ours: Plain, spoil: Callable[[Plain], None]
) -> None:
    spoil(ours[KEY])
    brought = back(ours)
    assert "damaged" in str(brought.remarks[0])
    assert {"Labs", "今天就能用", "Of a later version"} <= {c.title for c in brought.canvas.cards}
    assert all(card.pane is None for card in brought.canvas.cards)


def test_what_a_newer_version_wrote_is_not_taken_by_half(ours: Plain) -> None:
    ours[KEY]["version"] = 2
    with pytest.raises(NewerDocument, match="newer version"):
        back(ours)
    ours[KEY] = {**ours[KEY], "version": 1, "document": {**ours[KEY]["document"], "version": 99}}
    with pytest.raises(NewerDocument):
        back(ours)


def test_the_command_line_makes_a_canvas_of_it(
    tmp_path: Path, ours: Plain, capsys: pytest.CaptureFixture[str]
) -> None:
    ours["nodes"].remove(of(ours, "calm"))
    theirs, out = tmp_path / "theirs.canvas", tmp_path / "ours.gtm.json"
    theirs.write_text(json.dumps(ours), "utf-8")
    assert main(["export", str(theirs), str(out)]) == 0
    assert decode(out.read_bytes()).by_id.keys() == small().by_id.keys() - {"calm"}
    assert "removed: 1" in capsys.readouterr().err
    assert main(["numbers", str(theirs)]) == 0
    theirs.write_text("[]", "utf-8")
    assert main(["export", str(theirs), str(out)]) == 2
    assert "theirs.canvas" in capsys.readouterr().err
