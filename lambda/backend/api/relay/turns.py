"""``POST /v1/turns``: one caller turn in, the events of its answer out, as they come, until nobody wants them any more.

``POST /v1/warm``: the phone rings, and turns will follow. Tokens that come faster than anybody needs them are joined:
fewer events are less work at the edge.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from typing import Annotated, Final, cast

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response
from pydantic import TypeAdapter, ValidationError
from starlette.background import BackgroundTask
from starlette.types import Receive, Scope, Send

from backend.answering.generation import answer_turn
from backend.answering.interface import Stopwatch, TurnServices
from backend.api.refusal import invalid, invalid_fields, refusal
from backend.api.relay.guard import TurnGuard
from backend.api.services import ServicesDep, SessionDep, json_of
from backend.runtime.logs import log, log_failure
from common.languages import DEFAULT, language_of
from common.limits import TURN_DEADLINE_S
from common.speech import Clauses
from common.wire.json_shape import NotJson
from common.wire.sse import encode
from common.wire.turn import Chunk, Context, Failure, StreamEvent, TurnRequest, dump_stream_event

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
    about = {"call_sid": turn.call_sid, "turn": turn.turn}
    return EventStream(events, guard.until_superseded, about=about, language=turn.language)


WINDOW_S: Final = 0.25
"""How long a token may be held to be joined with the next ones: nobody hears it, since a clause is spoken whole.

It bounds how late a clause without an end is cut.
"""


class Joiner:
    """Decides which events leave now; ``now`` is a monotonic clock in seconds.

    The first token leaves at once, and so does each that comes ``WINDOW_S`` after the last one left, or that completes
    a clause, as the edge will find in the language of the answer. Any other is held until ``due``. Events that are no
    tokens are never held, and never overtake one.
    """

    def __init__(self, language: str = DEFAULT.code, window_s: float = WINDOW_S) -> None:
        """Nothing is held."""
        self.due: float | None = None
        self._window_s = window_s
        self._free_at = float("-inf")
        self._held: list[str] = []
        self._clauses = Clauses(language_of(language).speech)

    def feed(self, event: StreamEvent, now: float) -> list[StreamEvent]:
        """The events that leave now."""
        if not isinstance(event, Chunk):
            if isinstance(event, Context) and (language := event.context.get("language")) is not None:
                self._clauses = Clauses(language_of(language).speech)
            return [*self.flush(now), event]
        self._held.append(event.chunk)
        completed = self._clauses.feed(event.chunk)
        if completed or now >= self._free_at:
            return self.flush(now)
        self.due = self._free_at
        return []

    def flush(self, now: float) -> list[StreamEvent]:
        """What is held, as one token."""
        self.due = None
        if not self._held:
            return []
        text = "".join(self._held)
        self._held.clear()
        self._free_at = now + self._window_s
        return [Chunk(text)]


HEADERS: Final = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    # Nginx and its kind would otherwise collect the tokens.
    "x-accel-buffering": "no",
}
_MARGIN_S: Final = 2.0
"""Time left to say that the turn took too long, before the function's own limit cuts the stream."""
_CANCEL_AGAIN_S: Final = 0.5


class EventStream(Response):
    """Sends events as they come, tokens at most a quarter of a second later, and none that a clause waits for.

    It stops when the client goes away, when ``superseded`` returns, and at the turn's deadline.

    Starlette's own streaming response notices a client that went away only when it next sends, on servers that speak
    ASGI 2.4; a model that is thinking must be stopped at once.
    """

    def __init__(
        self,
        events: AsyncGenerator[StreamEvent, None],
        superseded: Callable[[], Awaitable[None]],
        *,
        about: Mapping[str, object] | None = None,
        language: str = DEFAULT.code,
        deadline_s: float = TURN_DEADLINE_S - _MARGIN_S,
    ) -> None:
        """Nothing runs before the server calls the response; ``about`` names the turn in logs.

        ``language`` is the answer's, unless an event says another one.
        """
        super().__init__(headers=HEADERS)
        # The length is not known; Response sets it for the empty body.
        del self.headers["content-length"]
        self._events = events
        self._superseded = superseded
        self._about = about or {}
        self._joiner = Joiner(language)
        self._deadline_s = deadline_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002  # ASGI's signature
        """Stream until the last event, or until the client goes away, others end the turn, or its time is up."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        produce = asyncio.create_task(self._produce(send), name="turn")
        gone = asyncio.create_task(_gone(receive), name="client")
        superseded = asyncio.ensure_future(self._superseded())
        tasks: set[asyncio.Future[None]] = {produce, gone, superseded}
        try:
            await asyncio.wait(tasks, timeout=self._deadline_s, return_when=asyncio.FIRST_COMPLETED)
            ending = None if produce.done() or gone.done() else _ending(superseded.done())
        finally:
            await _cancel(tasks)
        if superseded.done() and not superseded.cancelled() and (error := superseded.exception()):
            log_failure("guard_broke", error, **self._about)
        if not produce.cancelled():
            produce.result()
        elif ending is not None:
            log("turn_stopped", code=ending.code, **self._about)
            await _send(send, [ending])
        if not gone.done() or gone.cancelled():
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        else:
            log("turn_abandoned", **self._about)

    async def _produce(self, send: Send) -> None:
        ready: asyncio.Queue[StreamEvent | None] = asyncio.Queue()
        reading = asyncio.create_task(self._read(ready), name="events")
        try:
            await _write(ready, self._joiner, send)
            await reading
        finally:
            await _cancel({reading})

    async def _read(self, ready: asyncio.Queue[StreamEvent | None]) -> None:
        try:
            async with aclosing(self._events) as events:
                async for event in events:
                    ready.put_nowait(event)
        finally:
            ready.put_nowait(None)


async def _write(ready: asyncio.Queue[StreamEvent | None], joiner: Joiner, send: Send) -> None:
    """Send events until ``None``; those that leave at the same time go as one piece."""
    clock = asyncio.get_running_loop().time
    while True:
        try:
            async with asyncio.timeout_at(joiner.due):
                event = await ready.get()
        except TimeoutError:
            await _send(send, joiner.flush(clock()))
            continue
        leaving: list[StreamEvent] = []
        while event is not None:
            leaving += joiner.feed(event, clock())
            if ready.empty():
                break
            event = ready.get_nowait()
        else:
            leaving += joiner.flush(clock())
        if leaving:
            await _send(send, leaving)
        if event is None:
            return


def _ending(superseded: bool) -> Failure:
    if superseded:
        return Failure("superseded", "a newer turn came, or this one was called off")
    return Failure("deadline", "the turn took too long")


async def _send(send: Send, events: Sequence[StreamEvent]) -> None:
    data = "".join(encode(dump_stream_event(event)) for event in events).encode()
    await send({"type": "http.response.body", "body": data, "more_body": True})


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _cancel(tasks: set[asyncio.Future[None]]) -> None:
    pending = {task for task in tasks if not task.done()}
    while pending:
        for task in pending:
            task.cancel()
        # Asked again, because a cancellation can get lost: until Python 3.12 ``wait_for`` drops one that comes at the
        # very moment it ends, and the database driver waits with it. The stream would stay open for ever.
        _, pending = await asyncio.wait(pending, timeout=_CANCEL_AGAIN_S)
    await asyncio.gather(*tasks, return_exceptions=True)
