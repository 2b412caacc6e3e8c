"""``POST /v1/turns``: one caller turn in, the events of its answer out, as they come.

``POST /v1/warm``: the phone rings, and turns will follow.
"""

from __future__ import annotations

from typing import Annotated, Final, cast

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response
from pydantic import TypeAdapter, ValidationError
from starlette.background import BackgroundTask

from backend.answering.interface import Stopwatch, TurnServices
from backend.answering.orchestrate import answer_turn
from backend.api.refusal import invalid, invalid_fields, refusal
from backend.api.relay.guard import TurnGuard
from backend.api.relay.stream import EventStream
from backend.api.services import ServicesDep, SessionDep, json_of
from common.wire.json_shape import NotJson
from common.wire.turn import TurnRequest

router = APIRouter()
_REQUEST: Final = TypeAdapter(TurnRequest)
_MAX_TURN: Final = 2**31 - 1


async def _answering(request: Request) -> TurnServices:
    return cast("TurnServices", request.app.state.answering)


AnsweringDep = Annotated[TurnServices, Depends(_answering)]


@router.post("/v1/warm", response_model=None)
async def get_ready(_session: SessionDep, answering: AnsweringDep) -> Response:
    """202 at once; what idle connections need is done after it, in the same invocation, which lasts until then."""
    return Response(status_code=202, background=BackgroundTask(answering.wake))


@router.post("/v1/turns", response_model=None)
async def stream_turn(
    request: Request, session: SessionDep, services: ServicesDep, answering: AnsweringDep
) -> Response:
    """A stream of events; 422 for a body that is no turn, 403 for a turn of another call or profile."""
    try:
        turn = _REQUEST.validate_json(await json_of(request))
    except (ValidationError, NotJson) as error:
        return invalid(error)
    if not 0 <= turn.turn <= _MAX_TURN:
        return invalid_fields([("turn", f"expected 0 to {_MAX_TURN}")])
    if turn.call_sid != session.call_sid:
        return refusal(403, "forbidden", "call_sid: the session token was made for another call")
    if turn.profile != session.profile:
        return refusal(403, "forbidden", "profile: the session token was made for another profile")
    state = request.scope["state"]
    watch = Stopwatch(timings={"verify": state["verify_ms"]})
    guard = TurnGuard(services.database, services.running, turn.call_sid, turn.turn, state["nonce"])
    events = answer_turn(turn, answering, watch, guard.claim)
    return EventStream(events, guard.until_superseded, about={"call_sid": turn.call_sid, "turn": turn.turn})
