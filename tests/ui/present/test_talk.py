"""A talk without windows: where it is, its end, and numbers that are typed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from canvas_app.document.stops import STANDARD, Stop
from canvas_app.ui.present.talk import Talk
from canvas_app.ui.session import Session
from tests.canvases import canvas_of

NOTES = tuple(Stop(id=f"n{n}", shows="cards", headline=f"{n}") for n in range(1, 13))


@pytest.fixture
def talk(qapp: object) -> Talk:
    session = Session(canvas_of())
    return Talk(session, session)


@pytest.fixture
def long_talk(qapp: object) -> Talk:
    """One of twelve stops."""
    session = Session(canvas_of(stops=NOTES))
    return Talk(session, session)


def shows(talk: Talk) -> str:
    return talk.stop.shows


def test_a_talk_goes_from_the_overview_to_the_next_steps_and_ends_calmly(talk):
    seen = [shows(talk)]
    while talk.forward():
        seen.append(shows(talk))
    assert seen == [stop.shows for stop in STANDARD]
    assert talk.over
    assert not talk.forward()
    assert talk.back()
    assert (shows(talk), talk.over) == ("next", False)
    assert talk.back()
    assert shows(talk) == "figures"


def test_it_does_not_go_back_behind_its_first_stop(talk):
    assert not talk.back()
    assert shows(talk) == "overview"


def test_hidden_stops_are_left_out(qapp):
    session = Session(canvas_of(stops=[s.model_copy(update={"hidden": s.shows == "market"})
                                       for s in STANDARD]))  # fmt: skip
    talk = Talk(session, session)
    talk.forward()
    assert shows(talk) == "customer"


def test_it_resumes_where_it_stopped(talk):
    talk.jump(4)
    again = Talk(talk.session, talk.session)
    assert shows(again) == "positioning"


def test_a_digit_jumps_at_once_where_no_other_stop_can_be_meant(talk):
    talk.digits.type("5")
    assert shows(talk) == "positioning"
    talk.digits.type("2")
    assert shows(talk) == "market"
    talk.digits.type("9")
    assert shows(talk) == "market"


def test_zero_is_the_overview(talk):
    talk.jump(4)
    talk.digits.type("0")
    assert shows(talk) == "overview"


def test_of_more_than_nine_stops_a_second_digit_is_waited_for(long_talk, qtbot: QtBot):
    talk = long_talk
    talk.digits.type("1")
    assert talk.number == 0
    talk.digits.type("2")
    assert talk.number == 11
    talk.digits.type("1")
    assert talk.digits.confirm()
    assert talk.number == 0
    talk.jump(5)
    talk.digits.type("1")
    qtbot.waitUntil(lambda: talk.number == 0)  # a moment later it is clear that no other follows
    talk.digits.type("7")
    assert talk.number == 6


def test_enter_after_a_number_only_confirms_it_as_in_other_programs(talk):
    talk.digits.type("4")
    assert talk.digits.confirm()
    assert not talk.digits.confirm()


def test_a_screen_of_any_usual_shape_is_filled(talk):
    for width, height in ((1024, 768), (1920, 1080), (2560, 1080), (3840, 1080)):
        talk.set_shape(width, height)
        assert talk.slide.width / 1080 == pytest.approx(width / height, abs=0.001)
    talk.set_shape(1280, 1024)
    assert talk.slide.width == 1440


def test_going_on_ends_a_blank_screen(talk):
    talk.set_blank("black")
    talk.forward()
    assert talk.blank == ""
    talk.set_blank("white")
    talk.set_blank("white")
    assert talk.blank == ""
