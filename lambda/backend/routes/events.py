"""``POST /v1/calls/{call_sid}/events``: what the edge did in a call, sent again until it is stored."""

from __future__ import annotations

from typing import Any, Final

from fastapi import APIRouter, Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from backend.database import attempt
from backend.records.store import Keeping, store_events
from backend.routes.relay import SessionDep, invalid, json_of, refusal
from backend.services import ServicesDep
from common.json_shape import NotJson
from common.wire import CallEvent

router = APIRouter()
STORE_S: Final = 8.0
"""How long a batch may take to be stored: nobody is kept waiting, and what is given up is sent again."""
_MAX_INT: Final = 2**31 - 1
_MAX_BIGINT: Final = 2**63 - 1


class _Event(BaseModel):
    """One event: four fields of every kind, and that kind's own beside them."""

    model_config = ConfigDict(extra="allow")

    seq: int = Field(ge=0, le=_MAX_INT)
    turn: int = Field(ge=0, le=_MAX_INT)
    at_ms: int = Field(ge=0, le=_MAX_BIGINT)
    kind: str = Field(min_length=1, max_length=64)

    def to_event(self) -> CallEvent:
        """As the value that both sides share."""
        detail: dict[str, Any] = self.model_extra or {}
        return CallEvent(self.seq, self.turn, self.at_ms, self.kind, detail)


class _Events(BaseModel):
    events: list[_Event] = Field(max_length=1000)


@router.post("/v1/calls/{call_sid}/events", response_model=None)
async def store(call_sid: str, request: Request, session: SessionDep, services: ServicesDep) -> Response:
    """204 once all of them are committed; an event that is known already is dropped."""
    if call_sid != session.call_sid:
        return refusal(403, "forbidden", "call_sid: the session token was made for another call")
    try:
        body = _Events.model_validate_json(await json_of(request))
    except (ValidationError, NotJson) as error:
        return invalid(error)
    keeping = Keeping.by(session.profile, await services.profiles.profile(session.profile))
    events = [event.to_event() for event in body.events]
    await attempt(
        services.database.within(STORE_S),
        lambda connection: store_events(connection, call_sid, events, keeping, services.prices),
    )
    return Response(status_code=204)
