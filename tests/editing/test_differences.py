"""How two canvases differ, and one with chosen parts of the other."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from canvas_app.document.canvas import Canvas, Image
from canvas_app.document.codec import decode, encode
from canvas_app.document.text import Text
from canvas_app.editing import edits
from canvas_app.editing.change import assembled
from canvas_app.editing.differences import Difference, cards_needed, differences, taken
from canvas_app.editing.groups import group
from canvas_app.editing.scenarios import add_scenario, remove_scenario
from tests.canvases import canvas_of, canvases, card

SHA = "a" * 64
OTHER_SHA = "b" * 64


def plan(**fields: Any) -> Canvas:
    return canvas_of(
        card("segment", "smb", title="SMB", customers=(1000, 800, 1500), obtainable=0.1, x=10),
        card("tier", "pro", title="Pro", price=25),
        card("note", "idea", text="Think\nof it"),
        links=[("smb", "pro")],
        **{"title": "Plan", **fields},
    )


def with_picture(canvas: Canvas, sha256: str) -> Canvas:
    canvas, _ = edits.add_card(canvas, "image", 0, 0, image=sha256)
    return edits.add_image(canvas, Image(sha256=sha256, data="aGk="))


def said(found: tuple[Difference, ...]) -> list[tuple[str, str, str]]:
    return [(each.part, each.kind, each.key) for each in found]


def fields(difference: Difference) -> list[tuple[str, Any, Any]]:
    return [(str(each.title), each.mine, each.theirs) for each in difference.fields]


# --- what is different -------------------------------------------------------------------------


def test_the_same_canvas_differs_in_nothing():
    mine = plan()
    assert differences(mine, decode(encode(mine))) == ()
    assert differences(mine, edits.set_fields(mine, id="a-copy")) == ()


def test_a_changed_number_is_named_with_its_case_before_and_after():
    mine = plan()
    smb = mine.by_id["smb"].customers.model_copy(update={"base": 1200.0, "low": None})
    theirs = edits.set_card(mine, "smb", customers=smb, title="Small firms")
    (found,) = differences(mine, theirs)
    assert (found.part, found.kind, found.key) == ("card", "changed", "smb")
    assert fields(found) == [
        ("Title", "SMB", "Small firms"),
        ("Customers in the segment", 1000, 1200),
        ("Customers in the segment, low case", 800, None),
    ]
    assert {each.measure for each in found.fields} == {"", "count"}


def test_a_moved_resized_and_raised_card_is_one_difference():
    mine = plan()
    theirs = edits.raise_cards(edits.resize_card(mine, "smb", 30, 400, 300, 90), {"smb"})
    (found,) = differences(mine, theirs)
    assert (found.part, found.key) == ("place", "smb")
    assert "Width" in [title for title, _, _ in fields(found)]


def test_cards_links_settings_and_scenarios_that_only_one_has():
    mine = plan()
    theirs, partner = edits.add_card_in(mine, "partner", "distribution", title="Partner X")
    theirs = edits.delete(edits.set_fields(theirs, currency="EUR"), {"pro"})
    theirs, war = add_scenario(theirs, "Price war")
    found = differences(mine, theirs)
    assert said(found) == [
        ("setting", "changed", "currency"),
        ("scenario", "added", war),
        ("card", "removed", "pro"),
        ("card", "added", partner),
        ("link", "removed", "link-0"),
    ]
    assert fields(found[0]) == [("Currency", "USD", "EUR")]
    assert fields(found[3]) == [("Title", None, "Partner X")]
    assert fields(found[4]) == [("From", "SMB", None), ("To", "Pro", None)]


def test_fields_and_kinds_of_a_version_to_come_count():
    newer: Any = {"id": "c", "x_mood": "calm", "cards": [{"kind": "wish", "id": "w", "stars": 3}]}
    older: Any = {"id": "c", "cards": [{"kind": "wish", "id": "w", "stars": 2}]}
    mine, theirs = Canvas.model_validate(older), Canvas.model_validate(newer)
    mood, wish = differences(mine, theirs)
    assert fields(mood) == [("“x_mood”, which this version does not know", None, "calm")]
    assert fields(wish) == [("“stars”, which this version does not know", 2, 3)]
    assert taken(mine, theirs, [wish]).cards == theirs.cards
    assert taken(mine, theirs, [mood]).model_extra == {"x_mood": "calm"}
    assert taken(theirs, mine, differences(theirs, mine)) == mine


def test_a_card_that_became_another_kind_is_taken_whole():
    mine = canvas_of(card("segment", "a", title="A", value=5))
    theirs = canvas_of(card("message", "a", title="A", value="time", x=50))
    (found,) = differences(mine, theirs)
    assert fields(found)[0] == ("Kind of card", Text("Segment"), Text("Message"))
    assert taken(mine, theirs, [found]) == theirs


# --- what is taken -----------------------------------------------------------------------------


def test_a_card_moved_and_changed_can_be_taken_by_halves():
    mine = plan()
    theirs = edits.set_card(edits.move_cards(mine, {"smb"}, 0, 300), "smb", title="Small firms")
    content, place = differences(mine, theirs)
    only = taken(mine, theirs, [content]).by_id["smb"]
    assert (only.title, only.y) == ("Small firms", mine.by_id["smb"].y)
    only = taken(mine, theirs, [place]).by_id["smb"]
    assert (only.title, only.y) == ("SMB", theirs.by_id["smb"].y)


def test_what_is_not_taken_stays_the_very_same():
    mine = plan()
    theirs = edits.set_card(mine, "smb", title="Small firms")
    after = taken(mine, decode(encode(theirs)), differences(mine, theirs))
    assert after.by_id["pro"] is mine.by_id["pro"]
    assert taken(mine, theirs, []) is mine


def test_a_link_comes_only_with_its_cards_and_goes_with_them():
    mine = plan()
    theirs, team = edits.add_card_in(mine, "tier", "price", title="Team")
    theirs, _ = edits.add_link(theirs, "smb", team)
    new_card, new_link = differences(mine, theirs)
    assert cards_needed(new_link, mine) == (team,)
    assert taken(mine, theirs, [new_link]) is mine
    assert taken(mine, theirs, [new_card, new_link]) == theirs
    back = differences(theirs, mine)
    assert taken(theirs, mine, [each for each in back if each.part == "card"]) == mine


def test_a_link_is_not_drawn_a_second_time():
    mine, theirs = plan(), edits.delete(plan(), (), {"link-0"})
    theirs, again = edits.add_link(theirs, "smb", "pro")
    (added,) = (each for each in differences(mine, theirs) if each.key == again)
    assert taken(mine, theirs, [added]) is mine
    assert taken(mine, theirs, differences(mine, theirs)) == theirs


def test_a_card_brings_its_picture_and_takes_it_away():
    mine = plan()
    theirs = with_picture(with_picture(mine, SHA), OTHER_SHA)
    photo, _ = differences(mine, theirs)
    after = taken(mine, theirs, [photo])
    assert [image.sha256 for image in after.images] == [SHA]
    (gone, _) = differences(theirs, mine)
    assert [image.sha256 for image in taken(theirs, mine, [gone]).images] == [OTHER_SHA]


def test_of_a_group_no_card_stays_alone():
    mine = plan()
    theirs = group(edits.set_card(mine, "smb", title="Small"), ["smb", "pro"])
    smb = next(each for each in differences(mine, theirs) if each.key == "smb")
    assert ("Grouped with", None, ("Pro",)) in fields(smb)
    assert taken(mine, theirs, [smb]).by_id["smb"].group is None
    assert taken(mine, theirs, differences(mine, theirs)) == theirs


def test_numbers_of_a_scenario_go_with_it():
    theirs, war = add_scenario(plan(), "Price war")
    price = {"base": 25.0, "scenarios": [{"scenario": war, "value": 19.0}]}
    mine = edits.set_card(theirs, "pro", price=price)
    gone = remove_scenario(mine, war)
    scenario = next(each for each in differences(mine, gone) if each.part == "scenario")
    assert taken(mine, gone, [scenario]).by_id["pro"].price.scenarios == ()


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Canvas, Canvas]:
    """Two canvases that have much in common, as two versions of one have."""
    one, other = draw(canvases(most_cards=4)), draw(canvases(most_cards=4))
    parts: dict[str, Any] = {}
    for name in ("panes", "scenarios", "cards", "links"):
        own, new = getattr(one, name), getattr(other, name)
        mixed = [*own[: draw(st.integers(0, len(own)))], *new]
        found = {getattr(each, "id", getattr(each, "pane", None)): each for each in mixed}
        values = list(found.values())
        parts[name] = draw(st.permutations(values)) if draw(st.booleans()) else values
    ids = {each.id for each in parts["cards"]}
    parts["links"] = [e for e in parts["links"] if e.start in ids and e.end in ids]
    images = [*one.images, *other.images]
    parts["images"] = images[draw(st.integers(0, len(images))) :]
    values = {name: getattr(other, name) for name in Canvas.model_fields}
    return one, Canvas.model_validate({**values, **(other.model_extra or {}), **parts})


@settings(max_examples=12)
@given(pairs(), st.randoms(use_true_random=False))
def test_any_choice_is_a_canvas_all_of_them_theirs_and_none_mine(pair, dice):
    mine, theirs = pair
    found = differences(mine, theirs)
    assert taken(mine, theirs, []) is mine
    everything = taken(mine, theirs, found)
    assert everything == assembled(theirs, id=mine.id)
    assert differences(everything, theirs) == ()
    chosen = [each for each in found if dice.random() < 0.5]
    some = taken(mine, theirs, chosen)
    assert decode(encode(some)) == some, "it can be saved and opened again"
