"""A day's limits: counting calls and what models cost, telling the business, and knowing when to do without."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias
from zoneinfo import ZoneInfo

from psycopg import AsyncConnection

from backend.notices.queue import tell

if TYPE_CHECKING:
    from backend.calls.rows import NewCall
    from backend.profiles.model import Profile
    from backend.profiles.notify import Kind

NEAR: Final = Decimal("0.8")
"""The share of a limit at which the business is told that it is nearly reached."""
Limit: TypeAlias = Literal["calls", "calls_of_caller", "model_usd"]


def day_of(profile: Profile, now: float) -> datetime:
    """When the day of this moment (Unix time in seconds) began for the business."""
    local = datetime.fromtimestamp(now, ZoneInfo(profile.timezone or "UTC"))
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


def news_of(used: Decimal, most: Decimal) -> Kind | None:
    """What a business is told when so much of a limit is used; nothing while it is far."""
    if used >= most:
        return "limit.reached"
    return "limit.near" if used >= most * NEAR else None


async def count_call(connection: AsyncConnection, profile: Profile, call: NewCall, *, now: float) -> bool:
    """Count a call whose row was just written; whether it is past a limit. In the transaction of its row."""
    limits, day = profile.limits, day_of(profile, now)
    if limits.calls_a_day is None and limits.calls_a_day_of_a_caller is None:
        return False
    cursor = await connection.execute(
        "select count(*), count(*) filter (where from_number = %s and from_number <> '') from calls"
        " where profile = %s and to_number = %s and started_at >= %s",
        (call.from_number, call.profile, call.to_number, day),
    )
    row = await cursor.fetchone()
    assert row is not None, "an aggregate gives a row"
    most: dict[Limit, int | None] = {"calls": limits.calls_a_day, "calls_of_caller": limits.calls_a_day_of_a_caller}
    is_over = False
    for limit, used in zip(most, row, strict=True):
        bound = most[limit]
        if bound is not None:
            is_over = is_over or used > bound
            number = call.to_number if limit == "calls" else call.from_number
            await _tell(connection, profile.name, limit, number, Decimal(used), Decimal(bound), day)
    if is_over:
        await connection.execute("update calls set over_limit = true where call_sid = %s", (call.call_sid,))
    return is_over


async def note_spending(connection: AsyncConnection, profile: Profile, call_sid: str, *, now: float) -> None:
    """Tell the business once a day how near its models' limit is. In the transaction that stores what they cost."""
    most, day = profile.limits.model_usd_a_day, day_of(profile, now)
    if most is None:
        return
    number, _, spent = await _state_of(connection, call_sid, day)
    await _tell(connection, profile.name, "model_usd", number, spent, most, day)


async def must_quote(connection: AsyncConnection, profile: Profile, call_sid: str, *, now: float) -> bool:
    """Whether a turn of this call has to do without models."""
    limits = profile.limits
    _, is_over, spent = await _state_of(connection, call_sid, day_of(profile, now))
    return is_over or (limits.model_usd_a_day is not None and spent >= limits.model_usd_a_day)


async def _state_of(connection: AsyncConnection, call_sid: str, day: datetime) -> tuple[str, bool, Decimal]:
    """The number that was called, whether the call is past a limit, and what that number's models cost on this day.

    What the newest turns cost comes with their events, some seconds after them.
    """
    cursor = await connection.execute(
        "select c.to_number, c.over_limit, coalesce((select sum(m.cost_usd) from calls o join call_metadata m"
        " on m.call_sid = o.call_sid where o.profile = c.profile and o.to_number = c.to_number and o.started_at >= %s),"
        " 0) from calls c where c.call_sid = %s",
        (day, call_sid),
    )
    row = await cursor.fetchone()
    return (str(row[0]), bool(row[1]), row[2]) if row else ("", False, Decimal())


async def _tell(
    connection: AsyncConnection, profile: str, limit: Limit, number: str, used: Decimal, most: Decimal, day: datetime
) -> None:
    kind = news_of(used, most)
    if kind is None:
        return
    data: Mapping[str, str] = {
        "limit": limit,
        "number": number,
        "used": _plain(used),
        "most": _plain(most),
        "day": day.date().isoformat(),
    }
    await tell(connection, profile, kind, data, once=f"{kind} {limit} {number} {data['day']}")


def _plain(amount: Decimal) -> str:
    """Without an exponent or more digits than money has."""
    return f"{amount:.2f}".removesuffix(".00")
