"""Rules about unit economics, sales people, buying roles and pains."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from canvas_app.document.cards import JobCard, MessageCard, PersonaCard
from canvas_app.document.cards.customer import ROLES
from canvas_app.document.text import Text
from canvas_app.numbers.checks.base import Finding, Look, listed

LEAST_LTV_CAC: Final = 3
LONGEST_PAYBACK: Final = 24
"""Months."""


def customers_are_worth_it(look: Look) -> Iterator[Finding]:
    """LTV : CAC below 3."""
    economics = look.model.economics
    ratio = look.value(economics.ltv_cac)
    if ratio is not None and ratio < LEAST_LTV_CAC:
        text = Text(
            "LTV : CAC is {ratio}. Below {least} too little is left for everything but winning "
            "customers.",
            ratio=look.short(economics.ltv_cac),
            least=LEAST_LTV_CAC,
        )
        figures = (economics.ltv_cac, economics.ltv, look.model.channels.cac)
        yield Finding("ltv-cac:canvas", "warning", text, figures)


def cac_is_paid_back(look: Look) -> Iterator[Finding]:
    """Payback beyond 24 months, or never."""
    economics, cac = look.model.economics, look.model.channels.cac
    months = look.value(economics.payback)
    text = None
    if months is not None and months > LONGEST_PAYBACK:
        text = Text(
            "It takes {months} months to earn back what a customer costs to win; {limit} is long "
            "already.",
            months=look.short(economics.payback),
            limit=LONGEST_PAYBACK,
        )
    elif look.value(cac) is not None and look.value(economics.margin) is not None:
        never = look.reason(economics.payback)
        if never is None and look.value(economics.monthly_churn) is not None:
            never = look.reason(economics.payback_churn)
        if never is not None:
            text = Text("What a customer costs to win is not paid back: {reason}.", reason=never)
    if text is not None:
        figures = (economics.payback, cac, economics.margin)
        yield Finding("payback:canvas", "warning", text, figures)


def sales_wait_for_pull(look: Look) -> Iterator[Finding]:
    """Sales people in the plan before product-market fit is marked as reached."""
    if look.canvas.product_market_fit:
        return
    hiring = [c for c in look.model.channels.each if (look.value(c.reps) or 0) > 0]
    if hiring:
        text = Text(
            "Sales people are planned in {channels}, but product-market fit is not marked as "
            "reached. Hire once customers pull.",
            channels=listed(f"“{channel.card.name}”" for channel in hiring),
        )
        figures = tuple(channel.reps for channel in hiring)
        yield Finding("early-sales:canvas", "warning", text, figures, hiring[0].card.id)


def roles_are_held(look: Look) -> Iterator[Finding]:
    """Buying roles that no persona holds. In B2C one customer holds all seven."""
    personas = [card for card in look.counting(PersonaCard) if isinstance(card, PersonaCard)]
    if look.canvas.audience != "b2b" or not personas:
        return
    held = {role for persona in personas for role in persona.roles}
    missing = [title for role, title in ROLES.items() if role not in held]
    if len(missing) == 1:
        text = Text("Nobody holds the buying role {role}.", role=Text(missing[0]))
    elif missing:
        text = Text(
            "Nobody holds these buying roles: {roles}.", roles=listed(Text(m) for m in missing)
        )
    else:
        return
    yield Finding("roles:canvas", "warning", text, card=personas[0].id)


def pains_are_answered(look: Look) -> Iterator[Finding]:
    """Pains that no message answers: neither linked with it, nor naming it or its role."""
    messages = [card for card in look.counting(MessageCard) if isinstance(card, MessageCard)]
    named = {_folded(message.pain) for message in messages} - {""}
    addressed = {role for message in messages for role in message.roles}
    linked = _linked_with(look, {message.id for message in messages})
    for card in look.counting(PersonaCard, JobCard):
        if card.id in linked:
            continue
        if isinstance(card, JobCard):
            said = _folded(card.title) or _folded(card.text)
            if card.aspect != "pain" or not said or said in named:
                continue
            text = Text("No message answers the pain “{pain}”.", pain=card.name)
        elif isinstance(card, PersonaCard):
            pains = [pain for pain in card.pains if pain.strip()]
            roles = set(card.roles) if look.canvas.audience == "b2b" else set(ROLES)
            answered = roles & addressed or {_folded(pain) for pain in pains} & named
            if not pains or answered:
                continue
            text = Text(
                "No message answers the pains of “{persona}”, such as “{pain}”.",
                persona=card.name,
                pain=pains[0],
            )
        yield Finding(f"pain:{card.id}", "hint", text, card=card.id)


def _linked_with(look: Look, ids: set[str]) -> set[str]:
    """The cards at the other end of links with any of `ids`, in either direction."""
    links = look.canvas.links
    return {link.end for link in links if link.start in ids} | {
        link.start for link in links if link.end in ids
    }


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
