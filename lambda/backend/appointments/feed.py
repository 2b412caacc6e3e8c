"""The private feed of a profile's appointments: whoever has its token may read, until it is revoked.

``GET /calendar/{token}.ics``: the token is all it takes. It is iCalendar (RFC 5545), as an export is too.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from fastapi import APIRouter, Request
from fastapi.responses import Response
from psycopg import AsyncConnection

from backend.api.refusal import refusal
from backend.api.services import ServicesDep
from backend.appointments.store import Appointment, Selection, find
from backend.postgres.database import read

if TYPE_CHECKING:
    from icalendar import Component, Event

_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{43}")
"""32 random bytes in URL-safe Base64."""
_BACK: Final = timedelta(days=60)


async def open_feed(connection: AsyncConnection, profile: str) -> str:
    """A new token for the profile's feed, in place of the one before; it is kept nowhere, only its digest is."""
    token = secrets.token_urlsafe(32)
    await connection.execute(
        "insert into calendar_feeds (profile, token_sha256) values (%s, %s) on conflict (profile) do update"
        " set token_sha256 = excluded.token_sha256, made_at = now()",
        (profile, _digest(token)),
    )
    return token


async def revoke_feed(connection: AsyncConnection, profile: str) -> bool:
    """Close the profile's feed; False when it had none."""
    cursor = await connection.execute("delete from calendar_feeds where profile = %s", (profile,))
    return cursor.rowcount > 0


async def open_since(connection: AsyncConnection, profile: str) -> datetime | None:
    """When the token of the profile's feed was made; None when it has none."""
    cursor = await connection.execute("select made_at from calendar_feeds where profile = %s", (profile,))
    row = await cursor.fetchone()
    return row[0] if row else None


async def profile_of(connection: AsyncConnection, token: str) -> str | None:
    """Whose feed a token opens; None for one that opens none."""
    if not _TOKEN.fullmatch(token):
        return None
    # By digest: how long the look-up takes tells nothing about a token that is nearly right.
    cursor = await connection.execute("select profile from calendar_feeds where token_sha256 = %s", (_digest(token),))
    row = await cursor.fetchone()
    return str(row[0]) if row else None


def shown(profile: str, now: datetime) -> Selection:
    """What a feed shows: what is to come, and what was in the last two months."""
    return Selection(profile=profile, since=now - _BACK)


def _digest(token: str) -> bytes:
    return sha256(token.encode()).digest()


router = APIRouter()
_HEADERS: Final = {"cache-control": "private, max-age=300", "x-robots-tag": "noindex", "referrer-policy": "no-referrer"}


@router.get("/calendar/{token}.ics", response_model=None)
async def feed(token: str, request: Request, services: ServicesDep) -> Response:
    """The calendar, or 304 for a reader that has it; 404 for a token that is revoked or never was."""
    now = datetime.fromtimestamp(services.now(), UTC)

    async def look_up(connection: AsyncConnection) -> tuple[str, list[Appointment]] | None:
        name = await profile_of(connection, token)
        return None if name is None else (name, await find(connection, shown(name, now)))

    found = await read(services.database, look_up)
    if found is None:
        return refusal(404, "unknown", "no feed has this address")

    profile = await services.profiles.profile(found[0])
    body = to_ics(found[1], name=profile.assistant.display_name if profile else found[0])
    headers = {**_HEADERS, "etag": f'"{sha256(body).hexdigest()[:32]}"'}
    if request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="text/calendar; charset=utf-8", headers=headers)


_REFRESH: Final = timedelta(minutes=15)
"""How often a calendar is asked to look; most take their own time, some a day."""


def to_ics(appointments: Iterable[Appointment], *, name: str) -> bytes:
    """A calendar of this name, with times in UTC; the same appointments give the same bytes."""
    from icalendar import Calendar  # noqa: PLC0415  # a tenth of a second and more, which no call needs

    calendar = Calendar()
    _add(calendar, "prodid", "-//Guru//Appointments//EN")
    _add(calendar, "version", "2.0")
    calendar.calendar_name = " ".join(name.split())
    calendar.refresh_interval = _REFRESH
    for appointment in appointments:
        calendar.add_component(_event(appointment))
    return bytes(calendar.to_ical())


def summary_of(appointment: Appointment) -> str:
    """What a calendar shows in one line: the name that was left, else all that was, and the calendar's name."""
    details = appointment.details
    who = details.get("name") or ", ".join(details.values())
    return f"{who} ({appointment.calendar})" if who else appointment.calendar


def _event(appointment: Appointment) -> Event:
    from icalendar import Event  # noqa: PLC0415  # as above

    event = Event()
    _add(event, "uid", str(appointment.id))
    _add(event, "sequence", appointment.revision)
    # A whole second, or two readings of one row would differ.
    _add(event, "dtstamp", appointment.changed_at.astimezone(UTC).replace(microsecond=0))
    _add(event, "created", appointment.booked_at.astimezone(UTC).replace(microsecond=0))
    _add(event, "dtstart", appointment.start.astimezone(UTC))
    _add(event, "dtend", appointment.end.astimezone(UTC))
    _add(event, "summary", summary_of(appointment))
    lines = [*(f"{name}: {value}" for name, value in appointment.details.items()), appointment.call_sid]
    _add(event, "description", "\n".join(lines))
    return event


def _add(component: Component, name: str, value: object) -> None:
    component.add(name, value)  # pyright: ignore[reportUnknownMemberType]  # half typed
