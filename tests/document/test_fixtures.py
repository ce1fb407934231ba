"""Files of every released version open, and come back as they were."""

import json
from pathlib import Path
from typing import Any

import pytest

from canvas_app.document.canvas import VERSION
from canvas_app.document.cards import ChannelCard, SegmentCard, TierCard, UnknownCard
from canvas_app.document.codec import decode, encode

FIXTURES = Path(__file__).parent / "fixtures"
KINDS_OF_VERSION_1 = {
    "segment", "market_total", "competitor", "persona", "job", "channel", "partner", "message",
    "proof", "differentiator", "tier", "offer", "note", "image", "link",
}  # fmt: skip


def stored(version: int, part: str = "") -> bytes:
    return (FIXTURES / f"version-{version}{part}.gtm.json").read_bytes()


def test_every_version_has_its_file() -> None:
    assert all(stored(version) for version in range(1, VERSION + 1))


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_file_of_every_version_opens_and_survives_saving(version: int) -> None:
    canvas = decode(stored(version))
    assert decode(encode(canvas)) == canvas


def test_the_present_version_comes_back_value_for_value() -> None:
    assert json.loads(encode(decode(stored(VERSION)))) == json.loads(stored(VERSION))


def test_version_1_holds_every_kind_with_its_values() -> None:
    canvas = decode(stored(1))
    assert {card.kind for card in canvas.cards} == {*KINDS_OF_VERSION_1, "hologram"}
    segment = canvas.by_id["smb"]
    assert isinstance(segment, SegmentCard)
    assert segment.customers is not None
    assert (segment.customers.low, segment.customers.base) == (90_000, 118_000)
    assert segment.filters[0].share is not None
    assert segment.filters[0].share.high == 0.9
    channel, tier = canvas.by_id["inside"], canvas.by_id["team"]
    assert isinstance(channel, ChannelCard)
    assert channel.stages == ("reach", "win", "retain", "grow")
    assert isinstance(tier, TierCard)
    assert tier.billing == "one_off"


def test_what_a_later_version_added_is_kept_where_it_was() -> None:
    plain: dict[str, Any] = json.loads(encode(decode(stored(1))))
    assert plain["x_future"] == {"any": "thing"}
    assert plain["links"][1]["x_bend"] == 0.25
    smb = plain["cards"][0]
    assert smb["x_new"] == {"kept": [1.5, "中"]}
    assert smb["customers"]["x_method"] == "census"


def test_a_card_of_an_unknown_kind_is_kept_with_exactly_its_fields() -> None:
    canvas = decode(stored(1))
    assert isinstance(canvas.by_id["later"], UnknownCard)
    (before,) = (c for c in json.loads(stored(1))["cards"] if c["kind"] == "hologram")
    (after,) = (c for c in json.loads(encode(canvas))["cards"] if c["kind"] == "hologram")
    assert after == before
    assert after["text"] == ""  # a default of ours, which need not be one of theirs


def test_a_talk_and_a_brand_come_back_with_what_a_later_version_added() -> None:
    data = stored(1, "-talk")
    canvas = decode(data)
    assert [stop.shows for stop in canvas.talk if stop.hidden] == ["price"]
    assert [stop.chart for stop in canvas.talk if stop.shows == "chart"] == ["funnel"]
    area = next(stop.area for stop in canvas.talk if stop.area)
    assert area.rect == (-10, 20.5, 640, 360)
    assert canvas.talk[-1].text == "Talk to ten customers\nDecide in May"
    assert canvas.brand is not None
    assert (canvas.brand.primary, canvas.brand.font) == ("#E2001A", "Georgia")
    assert canvas.brand.logo == canvas.images[0].sha256
    plain: dict[str, Any] = json.loads(encode(canvas))
    assert plain == json.loads(data)
    assert plain["brand"]["x_claim"] == "We deliver"
    assert next(stop for stop in plain["stops"] if stop["id"] == "stop-1")["x_glide"] == 0.5
