"""Carries a ConversationRelay session over a real WebSocket: the only part that knows sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus, InvalidURI

from dev.phone.exchange import Exchange
from dev.phone.network import signature_headers
from dev.phone.session.effects import Close, Effect, Outcome, Tell, Transmit
from dev.phone.session.frames import untidy
from dev.phone.updates import FrameSent, RelayConnected

if TYPE_CHECKING:
    from dev.phone.session.machine import RelaySession
    from dev.phone.twiml.relay import Relay

_CONNECT_LIMIT_S: Final = 10.0
_CLOSE_LIMIT_S: Final = 2.0
_USER_AGENT: Final = "Jetty/11.0.24"


class RelayRefused(Exception):
    """The WebSocket could not be opened (64102): no server, or an answer other than 101."""


class RelayLeg:
    """One session from the upgrade to the closed socket; the caller's ear while it runs."""

    def __init__(self, exchange: Exchange, session: RelaySession, socket: ClientConnection) -> None:
        self._exchange = exchange
        self._session = session
        self._socket = socket
        self._outgoing: asyncio.Queue[Transmit | Close | str | bytes] = asyncio.Queue()
        self._timer: asyncio.TimerHandle | None = None

    @property
    def session_id(self) -> str:
        """Twilio's identifier of this session."""
        return self._session.session_id

    async def run(self) -> Outcome:
        """Speak until the session is over."""
        self._exchange.ear = self
        writing = asyncio.create_task(self._write())
        try:
            self._perform(self._session.opened(self._now))
            await self._read()
            if self._session.outcome is None:
                self._perform(self._session.dropped(self._socket.close_code or 1006, self._socket.close_reason or ""))
        finally:
            self._exchange.ear = self._exchange.deaf
            if self._timer is not None:
                self._timer.cancel()
            writing.cancel()
            await asyncio.gather(writing, return_exceptions=True)
            self._socket.transport.abort()  # closed already, unless the whole call was dropped
        assert self._session.outcome is not None, "a session whose socket is closed has an outcome"
        return self._session.outcome

    # The caller's ear

    def heard(self, text: str, language: str | None) -> None:
        """The caller is saying that."""
        self._perform(self._session.heard(text, language, self._now))

    def said(self, text: str, language: str | None) -> None:
        """The caller has said that."""
        self._perform(self._session.said(text, language, self._now))

    def pressed(self, digit: str) -> None:
        """The caller pressed that key."""
        self._perform(self._session.pressed(digit, self._now))

    def hung_up(self) -> bool:
        """The session is closed, and then the call ends as after any session."""
        self._perform(self._session.hung_up(self._now))
        return True

    def inject(self, message: str | bytes) -> None:
        """Send a message as it is."""
        self._outgoing.put_nowait(message)

    # Sockets and timers

    @property
    def _now(self) -> float:
        return self._exchange.clock.now()

    async def _read(self) -> None:
        try:
            async for message in self._socket:
                self._perform(self._session.received(message, self._now))
        except ConnectionClosed:
            pass  # without a close frame: the session is told it was dropped, as Twilio would be

    async def _write(self) -> None:
        while True:
            match await self._outgoing.get():
                case Transmit(frame):
                    shown = untidy(frame) if self._exchange.network.untidy else frame
                    await self._socket.send(json.dumps(shown))  # escaped: any text travels, half a character too
                case Close(code, reason):
                    await self._socket.close(code, reason)
                    return
                case message:
                    await self._socket.send(message)

    def _perform(self, effects: Sequence[Effect]) -> None:
        for effect in effects:
            match effect:
                case Tell(event):
                    self._exchange.tape.write(event)
                case Transmit(frame):
                    self._exchange.tape.write(FrameSent(frame))
                    self._outgoing.put_nowait(effect)
                case Close():
                    self._outgoing.put_nowait(effect)
        self._arm()

    def _arm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        deadline = self._session.deadline
        self._timer = None if deadline is None else self._exchange.clock.call_at(deadline, self._tick)

    def _tick(self) -> None:
        self._perform(self._session.ticked(self._now))


async def open_relay(exchange: Exchange, relay: Relay, session: RelaySession) -> RelayLeg:
    """Dial the WebSocket of a ``<ConversationRelay>`` for this session; raises ``RelayRefused``."""
    network = exchange.network
    headers = signature_headers(network.auth_token, relay.url, signing=network.upgrade_signing)
    try:
        socket = await connect(
            network.actual_url(relay.url),
            additional_headers={name.lower(): value for name, value in headers.items()},
            user_agent_header=_USER_AGENT,
            origin=None,
            compression=None,
            ping_interval=None,
            proxy=None,
            open_timeout=_CONNECT_LIMIT_S,
            close_timeout=_CLOSE_LIMIT_S,
        )
    except InvalidStatus as error:
        raise RelayRefused(f"{relay.url} answered {error.response.status_code}") from error
    except (OSError, InvalidHandshake, InvalidURI, TimeoutError) as error:
        raise RelayRefused(f"{relay.url} was not reached: {error}") from error
    exchange.tape.write(RelayConnected(session.session_id, relay.url, relay.greeting))
    return RelayLeg(exchange, session, socket)
