"""``GET /calendar/{token}.ics``: the appointments of a business for its own calendar. The token is all it takes."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import Response
from psycopg import AsyncConnection

from backend.api.refusal import refusal
from backend.api.services import ServicesDep
from backend.appointments.feed import profile_of, shown
from backend.appointments.store import Appointment, find
from backend.postgres.database import read

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
