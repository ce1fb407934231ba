"""Every kind of card, in the order of the palette. A new kind is a class and a line here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from pydantic import Discriminator, Tag

from canvas_app.document.cards.anywhere import ImageCard, LinkCard, NoteCard
from canvas_app.document.cards.base import Card, UnknownCard
from canvas_app.document.cards.customer import JobCard, PersonaCard
from canvas_app.document.cards.distribution import ChannelCard, PartnerCard
from canvas_app.document.cards.market import CompetitorCard, MarketTotalCard, SegmentCard
from canvas_app.document.cards.positioning import DifferentiatorCard, MessageCard, ProofCard
from canvas_app.document.cards.price import OfferCard, TierCard
from canvas_app.document.cards.research import ResearchCard

__all__ = [
    "CARD_KINDS",
    "AnyCard",
    "Card",
    "ChannelCard",
    "CompetitorCard",
    "DifferentiatorCard",
    "ImageCard",
    "JobCard",
    "LinkCard",
    "MarketTotalCard",
    "MessageCard",
    "NoteCard",
    "OfferCard",
    "PartnerCard",
    "PersonaCard",
    "ProofCard",
    "ResearchCard",
    "SegmentCard",
    "TierCard",
    "UnknownCard",
    "new_card",
]

CARD_KINDS: dict[str, type[Card]] = {
    "segment": SegmentCard,
    "market_total": MarketTotalCard,
    "competitor": CompetitorCard,
    "persona": PersonaCard,
    "job": JobCard,
    "channel": ChannelCard,
    "partner": PartnerCard,
    "message": MessageCard,
    "proof": ProofCard,
    "differentiator": DifferentiatorCard,
    "tier": TierCard,
    "offer": OfferCard,
    "research": ResearchCard,
    "note": NoteCard,
    "image": ImageCard,
    "link": LinkCard,
}


def _kind_of(value: Any) -> str:
    kind = value.get("kind") if isinstance(value, dict) else getattr(value, "kind", None)
    return kind if isinstance(kind, str) and kind in CARD_KINDS else "unknown"


if TYPE_CHECKING:
    AnyCard = Card
else:
    _TAGGED = [Annotated[card, Tag(kind)] for kind, card in CARD_KINDS.items()]
    _TAGGED.append(Annotated[UnknownCard, Tag("unknown")])
    AnyCard = Annotated[Union[tuple(_TAGGED)], Discriminator(_kind_of)]  # noqa: UP007 (made here)
"""Any card, told apart by its `kind`; kinds of a newer version become `UnknownCard`."""


def new_card(kind: str, id: str, **fields: Any) -> Card:
    """A card of a known kind, with the kind's own size unless `fields` says otherwise."""
    made = CARD_KINDS[kind]
    width, height = made.SIZE
    return made.model_validate({"width": width, "height": height, **fields, "kind": kind, "id": id})
