"""The options that several commands share, and what is asked of their values: a moment, one of many, a known name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Final, TypeAlias, TypeVar

import typer

from dev.terminal.failures import CommandFailed, UnknownName

if TYPE_CHECKING:
    from psycopg import AsyncConnection


StackName: TypeAlias = Annotated[
    str,
    typer.Option("--name", metavar="NAME", help="Its state is kept under this name; another name is another stack."),
]
Business: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--profile", metavar="NAME", help="The business that is meant; without it, the newest one of your own."
    ),
]
OfStack: TypeAlias = Annotated[
    str, typer.Option("--name", metavar="NAME", help="The stack whose database it is, unless DATABASE_URL names one.")
]
OfProfile: TypeAlias = Annotated[
    str | None, typer.Option("--profile", metavar="NAME", help="Only of this business; of every one without it.")
]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]
BackendPort: TypeAlias = Annotated[
    int, typer.Option(min=0, max=65535, metavar="PORT", help="The backend's port; 0 picks a free one.")
]
EdgePort: TypeAlias = Annotated[
    int, typer.Option(min=0, max=65535, metavar="PORT", help="The edge's port; 0 picks a free one.")
]
PhonePort: TypeAlias = Annotated[
    int, typer.Option(min=0, max=65535, metavar="PORT", help="The web phone's port; 0 picks a free one.")
]
Speed: TypeAlias = Annotated[
    float, typer.Option(min=0.1, max=100, metavar="FACTOR", help="Seconds of a call that pass in one real second.")
]


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


_ADVICE: Final = "`guru init` makes one, `guru profile apply FILE` adds one"


_APPLIED: Final = "select name from profiles"
_NEWEST: Final = "select name from profiles where active order by name = any(%s), applied_at desc, name limit 1"
_OF_CALLS: Final = f"{_APPLIED} union select profile from calls union select profile from call_metadata"


async def check_profile(connection: AsyncConnection, name: str | None, *, of_calls: bool = False) -> None:
    """Let None pass, which stands for all; raises ``UnknownName`` for a profile that was never applied.

    ``of_calls`` knows those too whose calls are kept while they themselves are gone.
    """
    cursor = await connection.execute(_OF_CALLS if of_calls else _APPLIED)
    known = {str(row[0]) for row in await cursor.fetchall()}
    if name is not None and name not in known:
        raise UnknownName("profile", name, known, _ADVICE)


async def business_of(connection: AsyncConnection, name: str | None) -> str:
    """The profile of this name, else the newest that is no example; raises ``CommandFailed`` where there is none."""
    from dev.stack.state import EXAMPLES

    await check_profile(connection, name)
    if name is not None:
        return name
    cursor = await connection.execute(_NEWEST, (list(EXAMPLES),))
    row = await cursor.fetchone()
    if row is None:
        raise CommandFailed("no profile was applied yet: `guru init` makes one, `guru profile apply FILE` applies one")
    return str(row[0])
