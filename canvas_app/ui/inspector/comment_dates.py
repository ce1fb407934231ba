"""When a comment was made, as people say it: "just now", "today, 10:05", "2026-03-12"."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from canvas_app.i18n import tr


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """A moment as the document keeps it: 2026-11-22T10:05Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def moment_of(at: str | None) -> datetime | None:
    """A kept moment in the reader's own time zone; None where there is none that exists."""
    if not at:
        return None
    try:
        return datetime.fromisoformat(at).astimezone()
    except (ValueError, OverflowError, OSError):  # 2026-02-31 has the right form
        return None


def said_at(at: str | None, now: datetime) -> str:
    """When it was, in few words; "" where that is not known."""
    moment = moment_of(at)
    if moment is None:
        return ""
    now = now.astimezone()
    past = now - moment
    if timedelta(minutes=-2) < past < timedelta(minutes=1):
        return tr("just now")
    if timedelta(0) < past < timedelta(hours=1):
        return tr("{n} min ago", n=int(past.total_seconds() // 60))
    if moment.date() == now.date():
        return tr("today, {time}", time=f"{moment:%H:%M}")
    if moment.date() == now.date() - timedelta(days=1):
        return tr("yesterday, {time}", time=f"{moment:%H:%M}")
    return f"{moment:%Y-%m-%d}"


def exactly(at: str | None) -> str:
    """Day and time in full."""
    moment = moment_of(at)
    return f"{moment:%Y-%m-%d %H:%M}" if moment else ""
