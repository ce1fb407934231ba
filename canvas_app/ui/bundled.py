"""What the start page knows of the canvases that come with the program: an emblem and a title.

Their pictures are much alike, because each fills the same five panes; the emblem tells them apart.
The canvases themselves are in the language that they were written in.
"""

from __future__ import annotations

from dataclasses import dataclass

from canvas_app.document.text import N_


@dataclass(frozen=True)
class Emblem:
    """A line icon in one of the theme's accents."""

    icon: str
    accent: str


EMBLEMS: dict[str, Emblem] = {
    "b2b-saas": Emblem("building-2", "customer"),
    "consulting-engagement": Emblem("briefcase", "market"),
    "consumer": Emblem("shopping-bag", "positioning"),
    "cloud-telephony": Emblem("phone", "market"),
    "hipchat": Emblem("messages-square", "blue"),
    "nintendo-switch": Emblem("gamepad-2", "red"),
    "slack": Emblem("hash", "positioning"),
    "supply-chain": Emblem("truck", "distribution"),
}
"""By the file's name without its suffix."""

TITLES: tuple[str, ...] = (
    N_("Blank canvas"),
    N_("B2B SaaS"),
    N_("Consulting engagement"),
    N_("Consumer product"),
    N_("Cloud telephony, launch plan"),
    N_("HipChat 2014: try, then buy"),
    N_("Nintendo Switch 2019: for those who had stopped playing"),
    N_("Slack 2019: metered freemium"),
)
"""As the files have them. The Chinese sample's title is left as it is, in every language."""
