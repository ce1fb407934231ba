"""When a version was kept, and what is known of it, in a reader's words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from canvas_app.files.versions import Version
from canvas_app.i18n import tr
from canvas_app.ui.versions.looking import Facts


def moment(at: datetime, now: datetime, *, exact: bool = False) -> str:
    """When it was, within a sentence: "today, 14:05". An `exact` one has its seconds."""
    there, here = at.astimezone(), now.astimezone()
    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if exact:
        form = form.replace("mm", "mm:ss")
    time = locale.toString(QTime(there.hour, there.minute, there.second), form)
    days = (here.date() - there.date()).days
    if days == 0:
        return tr("today, {time}", time=time)
    if days == 1:
        return tr("yesterday, {time}", time=time)
    date = QDate(there.year, there.month, there.day)
    day = locale.toString(date, QLocale.FormatType.ShortFormat)
    if 0 < days < 7:
        day = locale.dayName(date.dayOfWeek())
    return tr("{day}, {time}", day=day, time=time)


def moments(versions: list[Version], now: datetime) -> list[str]:
    """When each was, with seconds where two would be called the same."""
    plain = [moment(each.at, now) for each in versions]
    return [
        moment(each.at, now, exact=True) if plain.count(words) > 1 else words
        for each, words in zip(versions, plain, strict=True)
    ]


def capital(words: str) -> str:
    """The same where it stands alone."""
    return words[:1].upper() + words[1:]


def facts_of(version: Version, facts: Facts | None) -> str:
    """How it came about, how much is on it, how large it is."""
    if facts is not None and facts.newer:
        return tr("Kept by a newer version of GTM Canvas")
    if facts is not None and facts.problem is not None:
        return tr("Damaged, can't be opened")
    parts = [tr("Saved") if version.saved else tr("Kept meanwhile")]
    if facts is not None:
        cards = tr("1 card") if facts.cards == 1 else tr("{count} cards", count=facts.cards)
        parts.append(cards)
    parts.append(
        QLocale().formattedDataSize(version.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    )
    return " · ".join(parts)
