"""``POST /v1/turns/{call_sid}/{turn}/cancel``: nobody waits for this answer any more."""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import APIRouter, Path
from fastapi.responses import Response

from backend.calls.guard import cancel_turn
from backend.database import attempt
from backend.refusal import refusal
from backend.routes.relay import SessionDep
from backend.services import ServicesDep

router = APIRouter()
_MAX_TURN: Final = 2**31 - 1


@router.post("/v1/turns/{call_sid}/{turn}/cancel", response_model=None)
async def cancel(
    call_sid: str, turn: Annotated[int, Path(ge=0, le=_MAX_TURN)], session: SessionDep, services: ServicesDep
) -> Response:
    """Stop the turn and all before it, in this process at once, in others within half a second; 204."""
    if call_sid != session.call_sid:
        return refusal(403, "forbidden", "call_sid: the session token was made for another call")
    services.running.stop(call_sid, turn)
    await attempt(services.database, lambda connection: cancel_turn(connection, call_sid, turn))
    return Response(status_code=204)
