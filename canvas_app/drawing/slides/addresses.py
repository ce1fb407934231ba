"""Web addresses that others may follow: none that could open a program or a file, and all of them
as files hold them. Readers that meet a broken one offer to repair the whole file."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urlsplit

_SAFE: Final = ("http", "https", "mailto")
_HOST: Final = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+")
_ALLOWED: Final = "%:/?#[]@!$&'()*+,;=~"
"""Signs of a web address that stay as they are; all others are written as numbers."""


def safe_url(url: str) -> str:
    """A web address that a reader may follow; "" for what could open a program or a file."""
    try:
        return url if urlsplit(url.strip()).scheme.lower() in _SAFE else ""
    except ValueError:
        return ""


def address_of(url: str) -> str:
    """A web address in ASCII, with the name of its site as the net has it; "" for none."""
    url = safe_url(url.strip())
    try:
        parts = urlsplit(url)
        if parts.scheme.lower() != "mailto":
            host = parts.hostname or ""
            named = host if host.isascii() else host.encode("idna").decode()
            if parts.port == 0 or not _HOST.fullmatch(named):
                return ""
            if named != host:
                place = named if parts.port is None else f"{named}:{parts.port}"
                url = parts._replace(netloc=place).geturl()
    except ValueError:  # a port that is no number, a name that is none
        return ""
    return quote(re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", url), safe=_ALLOWED)
