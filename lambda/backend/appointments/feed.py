"""The private feed of a profile's appointments, as iCalendar: whoever has its token may read, until it is revoked.

``GET /calendar/{token}.ics``: the token is all it takes.
"""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import Response
from psycopg import AsyncConnection

from backend.api.refusal import refusal
from backend.api.services import ServicesDep
from backend.appointments.store import Appointment, Selection, find
from backend.postgres.database import read

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
    from backend.appointments.ics import to_ics  # noqa: PLC0415  # a tenth of a second and more, which no call needs

    profile = await services.profiles.profile(found[0])
    body = to_ics(found[1], name=profile.assistant.display_name if profile else found[0])
    headers = {**_HEADERS, "etag": f'"{sha256(body).hexdigest()[:32]}"'}
    if request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type="text/calendar; charset=utf-8", headers=headers)
