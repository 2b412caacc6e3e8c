"""What the routes of the relay have in common: the session that ``RelayAccess`` let in."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import Depends, Request

from common.limits import MAX_BODY_BYTES, MAX_OWN_JSON_DEPTH
from common.wire.credentials import SessionToken
from common.wire.json_shape import check_json, clean_json


async def _session(request: Request) -> SessionToken:
    return cast("SessionToken", request.scope["state"]["session"])


SessionDep = Annotated[SessionToken, Depends(_session)]


async def json_of(request: Request) -> bytes:
    """The body, measured before it is parsed, its texts clean; raises ``NotJson`` for one that is nested too deep."""
    body = await request.body()
    text = body.decode(errors="replace")
    check_json(text, most=MAX_BODY_BYTES, depth=MAX_OWN_JSON_DEPTH)
    clean = clean_json(text)
    return body if clean == text else clean.encode()
