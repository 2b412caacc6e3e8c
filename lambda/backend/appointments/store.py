"""Appointments in Postgres as the business reads them, and the notices of what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal
from uuid import UUID
from zoneinfo import ZoneInfo

from psycopg import AsyncConnection
from psycopg.rows import class_row

from backend.notices.queue import tell

if TYPE_CHECKING:
    from backend.profiles.model import Profile
    from backend.profiles.notify import Kind
    from backend.workflows.calendar.book import Owner


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment; ``id`` stays the same when it is moved, and then ``revision`` grows."""

    id: UUID
    profile: str
    calendar: str
    start: datetime
    end: datetime
    details: Mapping[str, str]
    call_sid: str
    booked_at: datetime
    changed_at: datetime
    revision: int

    def at(self, zone: ZoneInfo) -> Appointment:
        """The same one, its times in the business's own time."""
        return replace(self, start=self.start.astimezone(zone), end=self.end.astimezone(zone))

    def as_json(self) -> dict[str, Any]:
        """For webhooks and other programs; times in ISO 8601."""
        return {
            "id": str(self.id),
            "profile": self.profile,
            "calendar": self.calendar,
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "details": dict(self.details),
            "call_sid": self.call_sid,
            "booked_at": self.booked_at.isoformat(),
            "changed_at": self.changed_at.isoformat(),
            "revision": self.revision,
        }


@dataclass(frozen=True, slots=True)
class Selection:
    """Which appointments: of a profile, beginning in a span of time, by the beginning of their id or their call's."""

    profile: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    beginning: str = ""


async def find(connection: AsyncConnection, selection: Selection) -> list[Appointment]:
    """The appointments of a selection, earliest first; times in UTC."""
    where = (
        "(%(profile)s::text is null or s.profile = %(profile)s)"
        " and (%(since)s::timestamptz is null or upper(a.during) > %(since)s)"
        " and (%(until)s::timestamptz is null or lower(a.during) < %(until)s)"
        " and (starts_with(a.uid::text, %(beginning)s) or starts_with(a.call_sid, %(beginning)s))"
    )
    given = {name: getattr(selection, name) for name in ("profile", "since", "until", "beginning")}
    return await _select(connection, where, given)


async def of_owner(connection: AsyncConnection, owner: Owner) -> list[Appointment]:
    """What a run has booked, or one step of it, held until the end of the transaction."""
    where = "a.call_sid = %(call_sid)s and a.run = %(run)s and (%(step)s = '' or a.step = %(step)s)"
    given = {"call_sid": owner.call_sid, "run": owner.run, "step": owner.step}
    return await _select(connection, where, given, lock=True)


async def of_caller(
    connection: AsyncConnection, profile: str, call_sid: str, *, calendar: str, after: datetime
) -> list[Appointment]:
    """What is still to come of what was booked in this call, or with the number that it comes from; earliest first."""
    where = f"{_OF_CALLER} and s.calendar = %(calendar)s and lower(a.during) > %(after)s"
    given = {"profile": profile, "call_sid": call_sid, "calendar": calendar, "after": after}
    return await _select(connection, where, given)


async def hold(connection: AsyncConnection, profile: str, call_sid: str, appointment: UUID) -> Appointment | None:
    """The caller's own appointment, held until the end of the transaction; None when it is gone, or another's."""
    given = {"profile": profile, "call_sid": call_sid, "uid": appointment}
    found = await _select(connection, f"{_OF_CALLER} and a.uid = %(uid)s", given, lock=True)
    return found[0] if found else None


async def confirm(connection: AsyncConnection, appointment: Appointment, zone: ZoneInfo) -> None:
    """Write down that the caller will come, and tell the business. Within a transaction."""
    await connection.execute("update appointments set confirmed_at = now() where uid = %s", (appointment.id,))
    await _note(connection, "appointment.confirmed", appointment.at(zone), {})


async def note_moved(connection: AsyncConnection, before: Appointment, zone: ZoneInfo) -> None:
    """Tell the business that a caller has moved an appointment, which was at another time ``before``."""
    (now,) = await _select(connection, "a.uid = %(uid)s", {"uid": before.id})
    await _note(connection, "appointment.moved", now.at(zone), _before(before, zone))


async def cancel(connection: AsyncConnection, appointment: UUID, *, zone: ZoneInfo, by: CancelledBy) -> bool:
    """Delete an appointment and tell the business; False when it was gone already. Within a transaction."""
    found = await _select(connection, "a.uid = %(uid)s", {"uid": appointment}, lock=True)
    await connection.execute(
        "with gone as (delete from appointments where uid = %s returning call_sid, run, step)"
        # Or the caller, while still on the line, would be told that it is booked already.
        " delete from workflow_effects e using gone"
        " where (e.call_sid, e.run, e.step) = (gone.call_sid, gone.run, gone.step)",
        (appointment,),
    )
    await note_cancelled(connection, found, zone, by=by)
    return bool(found)


CancelledBy = Literal["caller", "business"]


async def note_booking(
    connection: AsyncConnection, owner: Owner, before: Sequence[Appointment], zone: ZoneInfo
) -> None:
    """Tell the business what a step has booked, moved or changed; ``before`` is what it had before."""
    for appointment in await of_owner(connection, owner):
        known = next((other for other in before if other.id == appointment.id), None)
        await _note(connection, _kind(known, appointment), appointment.at(zone), _before(known, zone))


async def note_cancelled(
    connection: AsyncConnection, lost: Sequence[Appointment], zone: ZoneInfo, *, by: CancelledBy
) -> None:
    """Tell the business which appointments there are no more."""
    for appointment in lost:
        await _note(connection, "appointment.cancelled", appointment.at(zone), {"by": by})


def zone_of(profile: Profile | None, calendar: str) -> ZoneInfo:
    """The time zone of a calendar: its workflow's, else the business's, else UTC."""
    if profile is None:
        return ZoneInfo("UTC")
    for workflow in profile.workflows.values():
        if calendar in workflow.calendars and workflow.timezone is not None:
            return workflow.zone
    return ZoneInfo(profile.timezone or "UTC")


def _kind(known: Appointment | None, appointment: Appointment) -> Kind:
    if known is None:
        return "appointment.booked"
    return "appointment.changed" if known.start == appointment.start else "appointment.moved"


def _before(known: Appointment | None, zone: ZoneInfo) -> dict[str, Any]:
    return {"before": known.at(zone).as_json()} if known else {}


async def _note(connection: AsyncConnection, kind: Kind, appointment: Appointment, more: Mapping[str, Any]) -> None:
    data = {"appointment": appointment.as_json(), **more}
    await tell(connection, appointment.profile, kind, data, call_sid=appointment.call_sid)


async def _select(
    connection: AsyncConnection, where: str, given: Mapping[str, object], *, lock: bool = False
) -> list[Appointment]:
    query = f"{_SELECT} where {where} order by lower(a.during), a.id{' for update of a' if lock else ''}"
    async with connection.cursor(row_factory=class_row(Appointment)) as cursor:
        await cursor.execute(query.encode(), given)
        return await cursor.fetchall()


_OF_CALLER: Final = (
    "s.profile = %(profile)s and (a.call_sid = %(call_sid)s"
    " or a.details ->> 'phone' = (select from_number from calls where call_sid = %(call_sid)s))"
)
_SELECT: Final = (
    'select a.uid as id, s.profile, s.calendar, lower(a.during) as start, upper(a.during) as "end", a.details,'
    " a.call_sid, a.booked_at, a.changed_at, a.revision"
    " from appointments a join calendar_seats s on s.id = a.seat_id"
)
