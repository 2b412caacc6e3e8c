"""What several commands ask for alike: a moment, one of many by the beginning of its name, a table that fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import typer

from dev.terminal.failures import CommandFailed

SHORT = 8
"""As much of an id as is printed, and as a person types; a thousand rows seldom share it."""
_SHOWN = 10
Row = TypeVar("Row")


def moment(text: str | None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> datetime | None:
    """A moment: ISO 8601, in UTC unless it says otherwise, or so many days ago."""
    if text is None:
        return None
    if text.endswith("d") and text[:-1].isdecimal() and len(text) < 7:
        return now() - timedelta(days=int(text[:-1]))
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"expected a time such as 2026-10-01 or 7d, got {text!r}") from None
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def the_one(found: Sequence[Row], beginning: str, *, what: str, describe: Callable[[Row], str], advice: str) -> Row:
    """The only one of these, which all begin so; raises ``CommandFailed`` when there is none, or several."""
    if not found or not beginning:
        raise CommandFailed(f"no {what} begins with {beginning!r}: {advice}")
    if len(found) > 1:
        shown = [f"  {describe(row)}" for row in found[:_SHOWN]]
        more = ["  ..."] if len(found) > _SHOWN else []
        raise CommandFailed("\n".join([f"several {what}s begin with {beginning!r}:", *shown, *more]))
    return found[0]
