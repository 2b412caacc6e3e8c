"""``POST /v1/calls/{call_sid}/events``: what the edge did in a call, sent again until it is stored.

``POST /v1/turns/{call_sid}/{turn}/cancel``: nobody waits for this answer any more.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Request
from fastapi.responses import Response
from psycopg import AsyncConnection, DataError
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from backend.api.refusal import invalid, invalid_fields, refusal
from backend.api.relay.guard import cancel_turn
from backend.api.services import Services, ServicesDep, SessionDep, json_of
from backend.calls.limits import note_spending
from backend.notices.messages import tell_unfinished
from backend.notices.queue import tell
from backend.postgres.database import attempt
from backend.profiles.model import Profile
from backend.records.rows import LoggedEvent
from backend.records.store import Keeping, store_events
from backend.runtime.logs import log, log_failure
from common.wire.events import Announced, BackendRecords, CallEnded, SetAside, Unanswered
from common.wire.json_shape import NotJson, as_list, as_object

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
    kind: str = Field(pattern=r"^[a-z_]{1,64}$")

    def to_event(self) -> LoggedEvent:
        """As it goes into the log."""
        detail: dict[str, Any] = self.model_extra or {}
        return LoggedEvent(self.seq, self.turn, self.at_ms, self.kind, detail)


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
    profile = await services.profiles.profile(session.profile)
    keeping = Keeping.by(session.profile, profile)
    if wrong := [
        fault for at, event in enumerate(body.events) for fault in _unstorable(event.model_extra, f"events.{at}")
    ]:
        return invalid_fields(wrong)
    events = [event.to_event() for event in body.events]
    try:
        await attempt(
            services.database.within(STORE_S),
            lambda connection: _keep(connection, call_sid, events, keeping, profile, services),
        )
    except (DataError, ArithmeticError) as error:
        # Figures that no column holds. The relay halves what was refused, until it is one event.
        log_failure("events_refused", error, call_sid=call_sid)
        return invalid_fields(
            (f"events.{at}", f"seq {event.seq}: no record can be made of it, or of one beside it")
            for at, event in enumerate(events)
        )
    for event in events:
        if trouble := _trouble(event):
            log("edge_failed", call_sid=call_sid, turn=event.turn, kind=event.kind, code=trouble)
    return Response(status_code=204)


@router.post("/v1/turns/{call_sid}/{turn}/cancel", response_model=None)
async def cancel(
    call_sid: str, turn: Annotated[int, Path(ge=0, le=_MAX_INT)], session: SessionDep, services: ServicesDep
) -> Response:
    """Stop the turn and all before it, in this process at once, in others within half a second; 204."""
    if call_sid != session.call_sid:
        return refusal(403, "forbidden", "call_sid: the session token was made for another call")
    services.running.stop(call_sid, turn)
    await attempt(services.database, lambda connection: cancel_turn(connection, call_sid, turn))
    return Response(status_code=204)


async def _keep(
    connection: AsyncConnection,
    call_sid: str,
    events: Sequence[LoggedEvent],
    keeping: Keeping,
    profile: Profile | None,
    services: Services,
) -> None:
    """Store events, and write down what the business is to hear of them, both or neither."""
    async with connection.transaction():
        await store_events(connection, call_sid, events, keeping, services.prices)
        if any(map(_is_over, events)):
            await tell_unfinished(connection, call_sid)
        if profile is not None:
            await _tell_business(connection, profile, call_sid, events, now=services.now())


async def _tell_business(
    connection: AsyncConnection, profile: Profile, call_sid: str, events: Sequence[LoggedEvent], *, now: float
) -> None:
    """What a business is to hear of these events: that a call broke, that its models' limit is near. Each once."""
    details = [event.read().detail for event in events]
    if any(isinstance(detail, BackendRecords) for detail in details):
        await note_spending(connection, profile, call_sid, now=now)
    for detail in details:
        if isinstance(detail, CallEnded) and detail.by == "error":
            data = {"call_sid": call_sid, "code": detail.reason}
            await tell(connection, profile.name, "call.failed", data, call_sid=call_sid, once=f"call.failed {call_sid}")


def _is_over(event: LoggedEvent) -> bool:
    """Whether the caller has gone; one whose line broke may be back in a moment."""
    detail = event.read().detail
    return isinstance(detail, CallEnded) and detail.by != "error"


def _trouble(event: LoggedEvent) -> str | None:
    """What broke for a caller at the edge, where the log that is watched does not reach; None where nothing did."""
    match event.read().detail:
        case Unanswered(code=code):
            return code
        case Announced(why="fault"):
            return "fault"
        case CallEnded(by="error") | SetAside():
            return event.kind
        case _:
            return None


def _unstorable(value: Any, field: str) -> Iterator[tuple[str, str]]:
    """The numbers that JSON readers let through and Postgres refuses, by field."""
    if isinstance(value, float) and not math.isfinite(value):
        yield field, "expected a finite number"
    elif isinstance(value, int) and abs(value) > _MAX_BIGINT:
        yield field, "expected an integer of at most 64 bits"
    parts: Iterable[tuple[str | int, Any]] = (as_object(value) or {}).items() or enumerate(as_list(value) or ())
    for name, part in parts:
        yield from _unstorable(part, f"{field}.{name}")
