"""Requests to the backend about one call, signed afresh each time."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from common.limits import MAX_STREAM_BYTES
from common.session.effects import Scalar
from common.session.events import Event, TurnFailed, TurnStreamed
from common.wire.aws_signature import sign_for_aws
from common.wire.credentials import RelayCall
from common.wire.json_shape import write_json
from common.wire.sse import Decoder, EventTooLong
from common.wire.turn import Failure, Status, StreamEvent, TurnRequest, Unreadable, parse_stream_event
from relay.access import relay_headers
from relay.platform import Platform, Request, RequestBroken, Response
from relay.settings import Settings

_STORED_WITHIN_S = 8.0
"""How long the backend may take to store events; an alarm that waits for it keeps the next one from ringing."""


@dataclass(frozen=True, slots=True)
class Principal:
    """The call on whose behalf the backend is asked; ``token`` gives its newest session token, empty before a setup."""

    call_sid: str
    token: Callable[[], str]


class Backend:
    """Speaks to the backend for one call."""

    def __init__(self, platform: Platform, settings: Settings, principal: Principal) -> None:
        self.call_sid = principal.call_sid
        self._platform = platform
        self._settings = settings
        self._principal = principal

    def turn(self, request: TurnRequest) -> Request:
        """The request for a turn's stream, not sent yet."""
        return self._post(self._settings.stream_url, "/v1/turns", write_json(request.to_json()))

    async def cancel(self, turn: int) -> None:
        """Tell the backend to stop a turn: a Lambda is not told when its client goes away."""
        request = self._post(self._settings.api_url, f"/v1/turns/{self.call_sid}/{turn}/cancel", "{}")
        try:
            await _drain(await request.send())
        except RequestBroken as broken:
            fields: dict[str, Scalar] = {"call": self.call_sid, "turn": turn, "reason": str(broken)}
            self._platform.log("info", "cancel not delivered", fields)

    async def post_events(self, events: list[str]) -> int | None:
        """Hand over events as JSON texts; the status of the answer, a 2xx once all are stored, or ``None``."""
        body = f'{{"events":[{",".join(events)}]}}'
        request = self._post(self._settings.api_url, f"/v1/calls/{self.call_sid}/events", body)
        deadline = self._platform.after(_STORED_WITHIN_S, request.abort)
        try:
            response = await request.send()
            await _drain(response)
            return response.status
        except RequestBroken:
            return None
        finally:
            deadline.cancel()

    def _post(self, origin: str, path: str, body: str) -> Request:
        payload = body.encode(errors="replace")  # half a character, as JSON can carry it, has no UTF-8
        signed_path = urlsplit(origin).path.rstrip("/") + path
        call, token = RelayCall("POST", signed_path, payload, self.call_sid), self._principal.token()
        headers = relay_headers(self._settings, call, token, self._platform.now(), self._platform.nonce())
        if self._settings.aws_key is not None and origin == self._settings.stream_url:
            headers |= sign_for_aws(self._settings.aws_key, origin, path, payload, now=self._platform.now())
        return self._platform.request("POST", origin + path, headers, payload)


async def _drain(response: Response) -> None:
    await response.deliver(lambda _: True)


async def stream_turn(request: Request, turn: int, feed: Callable[[Event], None]) -> None:
    """Send a turn's request and feed its stream as events; a stream without a terminal event feeds ``TurnFailed``."""
    try:
        response = await request.send()
        if response.status != 200:
            feed(TurnFailed(turn, f"http_{response.status}"))
            return
        stream = _Stream(turn, feed)
        await response.deliver(stream.take)
    except RequestBroken:
        feed(TurnFailed(turn, "unreachable"))
        return
    except EventTooLong:
        request.abort()
        feed(TurnFailed(turn, "too_long"))
        return
    if not stream.terminated:
        feed(TurnFailed(turn, "cut"))


class _Stream:
    """The stream of a turn: bytes in, the session's events out, up to the terminal one."""

    __slots__ = ("_feed", "_left", "_to_events", "_to_text", "_turn", "terminated")

    def __init__(self, turn: int, feed: Callable[[Event], None]) -> None:
        self.terminated = False
        self._left = MAX_STREAM_BYTES
        self._turn = turn
        self._feed = feed
        self._to_text = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._to_events = Decoder().feed

    def take(self, piece: bytes) -> bool:
        """Feed the events that this piece completes; ``False`` after the terminal one. Raises ``EventTooLong``."""
        self._left -= len(piece)
        if self._left < 0:
            raise EventTooLong(f"expected a stream of at most {MAX_STREAM_BYTES} bytes")
        for data in self._to_events(self._to_text(piece)):
            event = parse_stream_event(data)
            if isinstance(event, Unreadable):
                continue
            self._feed(TurnStreamed(self._turn, event))
            if _is_terminal(event):
                self.terminated = True
                return False
        return True


def _is_terminal(event: StreamEvent) -> bool:
    return isinstance(event, Failure) or (isinstance(event, Status) and event.status == "done")
