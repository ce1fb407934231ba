"""Edits of a talk and of a brand, what a file keeps of them, and taking them over."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvas_app.document.brand import Brand
from canvas_app.document.canvas import Canvas, Image
from canvas_app.document.codec import decode, encode
from canvas_app.document.stops import MOST_STOPS, STANDARD, Stop, is_standard, title_of
from canvas_app.editing import differences, edits, stops
from canvas_app.editing.change import RefusedEdit
from tests.canvases import canvas_of, card


def picture(content: bytes = b"a logo") -> Image:
    return Image(sha256=sha256(content).hexdigest(), data=b64encode(content).decode())


def ids(canvas: Canvas) -> list[str]:
    return [stop.id for stop in canvas.talk]


# --- the talk ----------------------------------------------------------------------------------


def test_a_canvas_that_nobody_prepared_is_presented_in_the_standard_way():
    assert ids(canvas_of()) == [
        "overview", "market", "customer", "distribution", "positioning", "price", "figures", "next",
    ]  # fmt: skip
    assert b"stops" not in encode(canvas_of())


def test_stops_are_moved_hidden_and_put_back():
    plan = canvas_of()
    moved = stops.move_stop(plan, "price", 0)
    assert ids(moved)[:2] == ["price", "overview"]
    hidden = stops.set_stop(moved, "customer", hidden=True)
    assert next(stop for stop in hidden.talk if stop.id == "customer").hidden
    again = stops.set_stop(stops.move_stop(hidden, "price", 5), "customer", hidden=False)
    assert again.stops == (), "it is the standard talk again"
    assert stops.standard_stops(hidden).stops == ()


def test_what_changes_nothing_gives_the_same_canvas():
    plan = canvas_of()
    assert stops.move_stop(plan, "market", 1) is plan
    assert stops.set_stop(plan, "market", headline="") is plan
    assert stops.remove_stop(plan, "market") is plan
    assert stops.standard_stops(plan) is plan
    assert stops.set_brand(plan, font="") is plan


def test_an_added_stop_stands_behind_the_chosen_one_and_can_be_removed():
    plan, funnel = stops.add_stop(canvas_of(), "market", shows="chart", chart="funnel")
    assert ids(plan)[1:3] == ["market", funnel]
    assert title_of(plan.talk[2]) == "Funnel"
    assert stops.remove_stop(plan, funnel).stops == ()


def test_a_standard_stop_that_another_program_left_out_comes_back_as_itself():
    kept = [stop for stop in STANDARD if stop.id != "price"]
    plan = canvas_of(stops=[stop.model_dump() for stop in kept])
    after, id = stops.add_stop(plan, "positioning", shows="price")
    assert id == "price"
    assert after.stops == ()


def test_a_talk_has_an_end():
    plan = canvas_of(stops=[{"id": f"s{n}", "shows": "market"} for n in range(MOST_STOPS)])
    with pytest.raises(RefusedEdit, match="at most 200 stops"):
        stops.add_stop(plan, None, shows="chart", chart="funnel")


EDITS = st.one_of(
    st.tuples(st.just("move"), st.integers(0, 20), st.integers(0, 20)),
    st.tuples(st.just("hide"), st.integers(0, 20), st.booleans()),
    st.tuples(st.just("say"), st.integers(0, 20), st.sampled_from(["", "Why us", "为什么"])),
    st.tuples(st.just("add"), st.integers(0, 20), st.sampled_from(["chart", "cards", "price"])),
    st.tuples(st.just("remove"), st.integers(0, 20), st.none()),
)


def edited(canvas: Canvas, edit: tuple[str, int, Any]) -> Canvas:
    what, at, value = edit
    id = ids(canvas)[at % len(canvas.talk)]
    match what:
        case "move":
            return stops.move_stop(canvas, id, value)
        case "hide":
            return stops.set_stop(canvas, id, hidden=value)
        case "say":
            return stops.set_stop(canvas, id, headline=value)
        case "add":
            return stops.add_stop(canvas, id, shows=value)[0]
    return stops.remove_stop(canvas, id)


@settings(max_examples=40)
@given(st.lists(EDITS, max_size=12))
def test_whatever_is_done_every_standard_stop_is_there_once_and_no_id_twice(done):
    canvas = canvas_of()
    for edit in done:
        before, canvas = canvas, edited(canvas, edit)
        assert (canvas == before) == (canvas is before), "what changes nothing is no step"
    assert len(set(ids(canvas))) == len(canvas.talk)
    standard = [stop.id for stop in canvas.talk if is_standard(stop)]
    assert sorted(standard) == sorted(stop.id for stop in STANDARD)
    assert decode(encode(canvas)) == canvas
    assert stops.standard_stops(canvas) == canvas_of()


# --- the brand ---------------------------------------------------------------------------------


def test_a_brand_says_what_it_says_and_nothing_is_none():
    plan = stops.set_brand(canvas_of(), primary="#E2001A")
    assert plan.brand == Brand(primary="#E2001A")
    assert stops.set_brand(plan, primary=None).brand is None
    with pytest.raises(RefusedEdit, match="First colour"):
        stops.set_brand(plan, primary="red")


def test_a_logo_is_a_picture_of_the_document_and_leaves_with_the_brand():
    plan = stops.set_logo(canvas_of(), picture())
    assert plan.brand is not None
    assert [image.sha256 for image in plan.images] == [plan.brand.logo]
    assert stops.set_logo(plan, picture()) is plan
    other = stops.set_logo(plan, picture(b"another"))
    assert [image.sha256 for image in other.images] == [picture(b"another").sha256]
    assert stops.set_brand(plan, logo="").images == ()


def test_a_logo_stays_when_a_card_with_the_same_picture_goes():
    plan, photo = edits.add_card(canvas_of(), "image", 0, 0, image=picture().sha256)
    plan = stops.set_logo(plan, picture())
    assert len(edits.delete(plan, {photo}).images) == 1


def test_a_logo_counts_among_the_pictures_but_not_the_one_that_it_replaces(monkeypatch):
    monkeypatch.setattr(edits, "MOST_IMAGE_BYTES", 150)
    large = [Image(sha256=c * 64, data=c * 100) for c in "ab"]
    plan = stops.set_logo(canvas_of(), large[0])
    assert stops.set_logo(plan, large[1]).images == (large[1],)
    with pytest.raises(RefusedEdit, match="pictures on a canvas"):
        edits.add_image(plan, large[1])


# --- what differs ------------------------------------------------------------------------------


def rows(mine: Canvas, theirs: Canvas) -> dict[str, tuple[Any, Any]]:
    (found,) = differences.differences(mine, theirs)
    return {str(each.title): (each.mine, each.theirs) for each in found.fields}


def test_another_talk_is_one_difference_told_by_its_stops():
    plan = canvas_of(card("note", "idea", title="Idea"))
    theirs = stops.set_stop(plan, "market", headline="Where we win", notes="Slowly")
    theirs = stops.set_stop(theirs, "customer", hidden=True)
    theirs, _ = stops.add_stop(theirs, "price", shows="cards", cards=("idea", "gone"))
    told = rows(plan, theirs)
    assert told["Market: Headline"] == ("", "Where we win")
    assert told["Market: Notes"] == ("", "Slowly")
    assert told["Chosen cards: Cards"] == ((), ("Idea",))
    order = [str(each) for each in told["Order"][1]]
    assert order[2] == "Customer (hidden)"
    assert order[6] == "Chosen cards"
    found = differences.differences(plan, theirs)
    assert differences.taken(plan, theirs, found) == theirs


def test_a_brand_is_taken_over_with_its_logo_and_leaves_with_it():
    plan = canvas_of()
    theirs = stops.set_logo(stops.set_brand(plan, primary="#123456"), picture())
    assert rows(plan, theirs) == {
        "First colour": (None, "#123456"),
        "Logo": ("", picture().sha256),
    }
    both = differences.differences(plan, theirs)
    assert differences.taken(plan, theirs, both) == theirs
    assert differences.taken(theirs, plan, differences.differences(theirs, plan)) == plan


def test_a_brand_of_a_version_to_come_keeps_what_it_says():
    data = (
        b'{"format": "gtm-canvas", "version": 1, "id": "x", "brand": {"x_icon": "'
        + picture().sha256.encode()
        + b'"}, "stops": [{"id": "s", "shows": "market", "x_glide": 2}], "images": ['
        + picture().model_dump_json().encode()
        + b"]}"
    )
    plan = stops.set_brand(decode(data), primary="#123456")
    plan = stops.set_stop(plan, "s", notes="Slowly")
    assert len(plan.images) == 1, "whose hash the unknown field holds"
    plan = stops.set_brand(plan, primary=None)
    assert plan.brand is not None
    assert plan.brand.model_extra == {"x_icon": picture().sha256}
    (stop,) = decode(encode(plan)).stops
    assert stop == Stop.model_validate(
        {"id": "s", "shows": "market", "notes": "Slowly", "x_glide": 2}
    )


def test_notes_are_told_from_whatever_else_is_edited() -> None:
    canvas = canvas_of(card("note", "n"))
    noted = stops.set_stop(canvas, "market", notes="Ask about Asia.")
    assert stops.same_but_notes(canvas, noted)
    assert stops.same_but_notes(noted, stops.set_stop(noted, "price", notes="Slowly."))
    headlined = stops.set_stop(canvas, "market", headline="Where we win")
    for other in (
        headlined,
        stops.move_stop(canvas, "market", 5),
        edits.set_card(canvas, "n", title="N"),
        stops.set_brand(canvas, primary="#112233"),
    ):
        assert not stops.same_but_notes(canvas, other)
