"""Any sequence of edits, then undo all of them: the canvas that one began with."""

from __future__ import annotations

import json
from itertools import combinations, count

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from canvas_app.document.canvas import Canvas, Image
from canvas_app.document.cards import CARD_KINDS, new_card
from canvas_app.document.codec import decode, encode
from canvas_app.document.estimate import Estimate
from canvas_app.document.panes import LANES
from canvas_app.document.text import Text
from canvas_app.editing import clipboard, edits
from canvas_app.editing.change import RefusedEdit, revised
from canvas_app.editing.history import History, Step
from canvas_app.numbers.expressions import CASES
from canvas_app.numbers.model import model_of
from tests.canvases import canvas_of, card

PLACES = st.integers(-300, 1500)
WORDS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r"), max_size=30)


class Editing(RuleBasedStateMachine):
    """Edits at random, as a person would make them, with undo and redo in between."""

    @initialize()
    def begin(self) -> None:
        # new ids are random; hypothesis must be able to play the same edits again
        numbers = count()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(edits.secrets, "token_hex", lambda size: f"{next(numbers):06x}")
        self.start = self.canvas = Canvas(id="start")
        self.history = History()

    def _apply(self, after: Canvas, merge_key: str | None = None) -> None:
        if after is not self.canvas:
            self.history.add(
                Step(self.canvas, after, Text("Edit"), merge_key, frozenset(), frozenset())
            )
            self.canvas = after

    def _some(self, data: st.DataObject) -> frozenset[str]:
        ids = sorted(self.canvas.by_id)
        return data.draw(st.frozensets(st.sampled_from(ids), min_size=1))

    @rule(kind=st.sampled_from(sorted(CARD_KINDS)), x=PLACES, y=PLACES, title=WORDS)
    def add(self, kind: str, x: int, y: int, title: str) -> None:
        self._apply(edits.add_card(self.canvas, kind, x, y, title=title)[0])

    @rule(kind=st.sampled_from(sorted(CARD_KINDS)))
    def add_to_its_pane(self, kind: str) -> None:
        home = CARD_KINDS[kind].HOME
        after, id = edits.add_card_in(self.canvas, kind, home)
        assert after.by_id[id].pane == home
        self._apply(after)

    @precondition(lambda self: self.canvas.cards)
    @rule(data=st.data(), dx=PLACES, dy=PLACES)
    def move(self, data: st.DataObject, dx: int, dy: int) -> None:
        self._apply(edits.move_cards(self.canvas, self._some(data), dx, dy))

    @precondition(lambda self: self.canvas.cards)
    @rule(data=st.data(), width=st.integers(-50, 900), height=st.integers(-50, 900))
    def resize(self, data: st.DataObject, width: int, height: int) -> None:
        card = self.canvas.by_id[min(self._some(data))]
        self._apply(edits.resize_card(self.canvas, card.id, card.x, card.y, width, height))
        assert self.canvas.by_id[card.id].width >= edits.SMALLEST[0]

    @precondition(lambda self: self.canvas.cards)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        gone = self._some(data)
        self._apply(edits.delete(self.canvas, gone))
        assert not gone & self.canvas.by_id.keys()

    @precondition(lambda self: self.canvas.cards)
    @rule(data=st.data())
    def duplicate(self, data: st.DataObject) -> None:
        self._apply(edits.duplicate(self.canvas, self._some(data), 20, 20)[0])

    @precondition(lambda self: self.canvas.cards)
    @rule(data=st.data())
    def copy_and_paste(self, data: st.DataObject) -> None:
        chosen = self._some(data)
        after, made = clipboard.pasted(self.canvas, clipboard.copied(self.canvas, chosen), (5, 5))
        assert len(made) == len(chosen)
        assert len(after.cards) == len(self.canvas.cards) + len(chosen)
        self._apply(after)

    @precondition(lambda self: len(self.canvas.cards) > 1)
    @rule(data=st.data())
    def link(self, data: st.DataObject) -> None:
        ids = sorted(self.canvas.by_id)
        start, end = data.draw(st.permutations(ids))[:2]
        after, id = edits.add_link(self.canvas, start, end)
        assert any(link.id == id for link in after.links)
        self._apply(after)

    @precondition(lambda self: self.canvas.cards)
    @rule(data=st.data(), words=WORDS)
    def write(self, data: st.DataObject, words: str) -> None:
        id = min(self._some(data))
        self._apply(edits.set_card(self.canvas, id, text=words), merge_key=f"text:{id}")

    @precondition(lambda self: any(c.kind == "segment" for c in self.canvas.cards))
    @rule(data=st.data(), lane=st.sampled_from(LANES), customers=st.integers(0, 10**9))
    def size(self, data: st.DataObject, lane: str, customers: int) -> None:
        ids = sorted(c.id for c in self.canvas.cards if c.kind == "segment")
        id = data.draw(st.sampled_from(ids))
        self._apply(
            edits.set_card(self.canvas, id, lane=lane, customers=Estimate(base=float(customers)))
        )
        assert self.canvas.by_id[id].lane == lane  # type: ignore[attr-defined]

    @rule()
    def undo(self) -> None:
        if step := self.history.undo():
            self.canvas = step.before

    @rule()
    def redo(self) -> None:
        if step := self.history.redo():
            assert step.before == self.canvas
            self.canvas = step.after

    @invariant()
    def the_canvas_is_valid_and_comes_back_from_its_file(self) -> None:
        data = encode(self.canvas)
        assert decode(data) == self.canvas
        assert encode(decode(data)) == data

    @invariant()
    def every_figure_is_a_number_or_says_why_not(self) -> None:
        for figure in model_of(self.canvas).figures:
            value = figure.evaluate("base")
            assert value == value

    @invariant()
    def what_is_made_from_the_model_before_is_the_same_as_made_anew(self) -> None:
        self.model = model_of(self.canvas, getattr(self, "model", None))
        anew = model_of(self.canvas)
        for case in CASES:
            assert [(f.key, f.evaluate(case)) for f in self.model.figures] == [
                (f.key, f.evaluate(case)) for f in anew.figures
            ]
        assert [x.key for x in self.model.inputs] == [x.key for x in anew.inputs]

    def teardown(self) -> None:
        self.patch.undo()
        end = self.canvas
        steps = 0
        while step := self.history.undo():
            assert step.after == self.canvas
            self.canvas = step.before
            steps += 1
        assert self.canvas == self.start
        for _ in range(steps):
            step = self.history.redo()
            assert step is not None
            self.canvas = step.after
        assert self.canvas == end


Editing.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestEditing = Editing.TestCase


def test_moving_a_card_that_is_wider_than_a_lane_keeps_its_id_and_links() -> None:
    canvas, a = edits.add_card_in(Canvas(id="c"), "segment", "market")
    canvas, b = edits.add_card_in(canvas, "tier", "price")
    canvas, link = edits.add_link(canvas, a, b)
    moved = edits.move_cards(canvas, {a}, 0, 400)
    assert [x.id for x in moved.links] == [link]
    assert moved.by_id[a] is not canvas.by_id[a]
    assert moved.by_id[b] is canvas.by_id[b], "what did not change is shared"


def test_text_becomes_a_card_a_paragraph() -> None:
    found = clipboard.cards_from_text("Call Ann\r\nabout the price\n\n\n\nSecond thought\n")
    assert found == [("Call Ann", "about the price"), ("Second thought", "")]


def with_picture() -> tuple[Canvas, str]:
    image = Image(sha256="a" * 64, data="AAAA")
    return edits.add_card(edits.add_image(Canvas(id="c"), image), "image", 0, 0, image="a" * 64)


def test_a_deleted_picture_leaves_the_file_unless_somebody_still_names_it() -> None:
    canvas, id = with_picture()
    twice, other = edits.duplicate(canvas, {id}, 20, 20)
    assert edits.delete(twice, {id}).images == canvas.images
    assert edits.delete(edits.delete(twice, {id}), other).images == ()
    newer = decode(encode(canvas).replace(b'"image": "a', b'"photo": "a'))
    assert edits.delete(edits.add_card(newer, "note", 0, 0)[0], {"nobody"}).images == newer.images


def test_nothing_grows_beyond_what_can_be_opened_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edits, "MOST_CARDS", 2)
    canvas, id = edits.add_card(Canvas(id="c"), "note", 0, 0)
    canvas, _ = edits.duplicate(canvas, {id}, 20, 20)
    with pytest.raises(RefusedEdit, match="at most 2 cards"):
        edits.duplicate(canvas, {id}, 20, 20)


def test_a_link_needs_both_its_cards() -> None:
    canvas, id = edits.add_card(Canvas(id="c"), "note", 0, 0)
    with pytest.raises(RefusedEdit):
        edits.add_link(canvas, id, "gone")


def test_pasting_twice_hides_nothing_behind_the_first() -> None:
    canvas, id = edits.add_card(Canvas(id="c"), "note", 0, 0)
    copied = clipboard.copied(canvas, {id})
    for _ in range(3):
        canvas, _ = clipboard.pasted(canvas, copied)
    assert len({(card.x, card.y) for card in canvas.cards}) == 4


def test_numbers_of_scenarios_find_theirs_in_another_canvas() -> None:
    own = [{"scenario": id, "value": n} for n, id in enumerate(("war", "boom", "gone"))]
    source = canvas_of(
        card("segment", "a", customers={"base": 5, "scenarios": own}),
        scenarios=[{"id": "war", "name": "Price war"}, {"id": "boom", "name": "Boom"}],
    )
    target = canvas_of(
        scenarios=[{"id": "w2", "name": "price war"}, {"id": "boom", "name": "Bust"}]
    )
    after, (id,) = clipboard.pasted(target, clipboard.copied(source, {"a"}))
    customers = after.by_id[id].customers  # type: ignore[attr-defined]
    assert [(each.scenario, each.value) for each in customers.scenarios] == [("w2", 0), ("boom", 1)]
    same, (id,) = clipboard.pasted(source, clipboard.copied(source, {"a"}))
    assert same.by_id[id].customers.typed_in("war") == 0  # type: ignore[attr-defined]


def test_moving_a_card_of_an_unknown_kind_adds_nothing_but_its_place() -> None:
    data = b'{"format": "gtm-canvas", "version": 1, "id": "c", "cards": ['
    data += b'{"kind": "robot", "id": "r", "x": 1, "width": 170, "arms": [1, 2]}]}'
    moved = edits.move_cards(decode(data), {"r"}, 5, 0)
    card = json.loads(encode(moved))["cards"][0]
    place = {"pane": "market", "x": 6, "y": 0}
    assert card == {"kind": "robot", "id": "r", "width": 170, "arms": [1, 2], **place}


def test_cards_made_in_a_lane_stand_beside_each_other() -> None:
    canvas = Canvas(id="lanes")
    for _ in range(4):
        canvas, _ = edits.add_card_in(canvas, "segment", "market", "target")
    for a, b in combinations(canvas.cards, 2):
        apart = max(
            b.x - a.rect.right, a.x - b.rect.right, b.y - a.rect.bottom, a.y - b.rect.bottom
        )
        assert apart >= 10, "a gap lies between any two of the four that fit"
    canvas, fifth = edits.add_card_in(canvas, "segment", "market", "target")
    places = {(card.x, card.y) for card in canvas.cards}
    assert len(places) == 5, "where none fits any more, a card lies beside another's corner"
    assert canvas.by_id[fifth].pane == "market"


def test_a_value_that_cant_be_kept_is_said_in_words_that_can_be_translated() -> None:
    note = new_card("note", "idea")
    with pytest.raises(RefusedEdit) as refused:
        revised(note, text="x" * 50_001)
    assert str(refused.value.text) == "This can't be kept: Text: the text is too long."
    assert refused.value.text.in_language({
        "This can't be kept: {field}: {what}.": "Nein, {field}: {what}.",
        "Text": "Text!",
        "the text is too long": "zu lang",
    }.__getitem__) == "Nein, Text!: zu lang."  # fmt: skip
