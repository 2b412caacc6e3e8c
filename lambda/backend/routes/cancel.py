"""``POST /v1/turns/{call_sid}/{turn}/cancel``: nobody waits for this answer any more."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import Response

from backend.calls.guard import cancel_turn
from backend.database import attempt
from backend.routes.relay import SessionDep, refusal
from backend.services import ServicesDep

router = APIRouter()


@router.post("/v1/turns/{call_sid}/{turn}/cancel", response_model=None)
async def cancel(call_sid: str, turn: int, session: SessionDep, services: ServicesDep) -> Response:
    """Stop the turn and all before it, in this process at once, in others within half a second; 204."""
    if call_sid != session.call_sid:
        return refusal(403, "forbidden", "call_sid: the session token was made for another call")
    services.running.stop(call_sid, turn)
    await attempt(services.database, lambda connection: cancel_turn(connection, call_sid, turn))
    return Response(status_code=204)
