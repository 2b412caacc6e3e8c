"""A telephone line into the fake network, and a call placed on it: what tests, commands and the web phone use."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from types import TracebackType
from typing import Final

from dev.phone.clock import FINAL_AFTER_PARTIAL_S, KEY_EVERY_S, PARTIAL_EVERY_S, Clock
from dev.phone.exchange import DeafEar, Exchange, Identity, Tape, new_sid
from dev.phone.network import Network
from dev.phone.program import run_call
from dev.phone.turns import Turn
from dev.phone.updates import (
    AgentSpeaking,
    Asking,
    Ended,
    FellSilent,
    Interrupted,
    Listening,
    RelayConnected,
    Update,
)
from dev.phone.webhooks import Webhooks

DEFAULT_CALLER: Final = "+15550109999"
_HANG_UP_LIMIT_S: Final = 5.0


class PlacedCall:
    """A call in progress, seen from the caller's side. Made by ``PhoneLine.call``.

    Every ``within`` is real seconds. Nothing raises when the call has ended meanwhile: what is said then is not heard.
    """

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._tape = exchange.tape
        self._running = asyncio.create_task(run_call(exchange), name=f"phone call {exchange.identity.call_sid}")

    @property
    def sid(self) -> str:
        """The CallSid."""
        return self._exchange.identity.call_sid

    @property
    def turns(self) -> Sequence[Turn]:
        """What the caller said so far, each with its answer; the greeting is no turn."""
        return self._tape.log.turns

    @property
    def history(self) -> Sequence[Update]:
        """Everything that has happened so far."""
        return self._tape.updates

    @property
    def connected(self) -> bool:
        """Whether an assistant's relay session has been opened in this call."""
        return any(isinstance(update.event, RelayConnected) for update in self.history)

    @property
    def listened_to(self) -> bool:
        """Whether somebody would hear the caller now: the assistant, a menu, a recorder; nobody while it rings."""
        return not isinstance(self._exchange.ear, DeafEar)

    @property
    def asked(self) -> bool:
        """Whether it is the network itself that listens, for a choice of a menu or for a message."""
        events = (update.event for update in reversed(self.history))
        last = next((event for event in events if isinstance(event, Asking | Listening | RelayConnected)), None)
        return self.listened_to and isinstance(last, Asking | Listening)

    @property
    def ready(self) -> bool:
        """Whether somebody listens who has said what there was to be said first."""
        if not self.listened_to or self.asked:
            return self.listened_to
        for update in reversed(self.history):
            match update.event:
                case RelayConnected(_, _, greeting):
                    return not greeting
                case FellSilent() | Interrupted():
                    return True
                case _:
                    pass
        return False

    @property
    def over(self) -> bool:
        """Whether the call has ended."""
        return self._tape.ended is not None

    @property
    def agent_speaking(self) -> bool:
        """Whether the agent's voice is on right now."""
        events = (update.event for update in reversed(self.history))
        return next((event.on for event in events if isinstance(event, AgentSpeaking)), False)

    def updates(self) -> AsyncIterator[Update]:
        """Everything that happens, from the start of the call to ``Ended``; may be read many times."""
        return self._tape.read()

    async def until(self, holds: Callable[[], bool], *, within: float | None = None) -> bool:
        """Wait until that holds, which is asked after each update; false when it does not in time or the call ends."""
        return await self._tape.wait_until(holds, within=within)

    async def greeted(self, *, within: float | None = 30.0) -> bool:
        """Wait until the assistant is there and its greeting, if any, has been heard to the end."""
        return await self.until(lambda: self._tape.log.greeted, within=within)

    async def say(self, text: str, language: str | None = None, partials: Sequence[str] = ()) -> None:
        """Speak, now, whoever else is speaking; barges in where the agent is.

        ``partials`` is what the recogniser makes of it on the way: each comes a quarter of a second after the other,
        and the end of the sentence somewhat later. Without them the whole sentence is recognised at once. An empty
        text is a noise: it may interrupt, but no prompt follows.
        """
        for partial in partials:
            self._exchange.ear.heard(partial, language)
            await self._exchange.clock.sleep(PARTIAL_EVERY_S)
        if partials:
            await self._exchange.clock.sleep(FINAL_AFTER_PARTIAL_S - PARTIAL_EVERY_S)
        self._exchange.ear.said(text, language)

    async def barge_in(
        self, text: str, *, after_words: int = 1, language: str | None = None, within: float | None = 30.0
    ) -> bool:
        """Speak once that many words of the present answer were heard; whether the answer was cut short by it.

        Should the answer be heard to its end before, the words are said then.
        """
        turn = self.turns[-1] if self.turns else None
        await self.listen(after_words, within=within)
        await self.say(text, language)
        return turn is not None and turn.interrupted

    async def listen(self, words: int, *, within: float | None = 30.0) -> None:
        """Wait until that many words of the newest turn's answer were heard, or it is over."""
        turn = self.turns[-1] if self.turns else None
        if turn is not None:
            await self.until(lambda: turn.words_played >= words or turn.played or turn.interrupted, within=within)

    async def press(self, digits: str) -> None:
        """Press these keys, one after the other: ``0-9``, ``*``, ``#``."""
        for position, digit in enumerate(digits):
            if position:
                await self._exchange.clock.sleep(KEY_EVERY_S)
            self._exchange.ear.pressed(digit)

    def inject(self, message: str | bytes) -> None:
        """Send the application any message, as a broken or newer network might; raises ``NoSession`` without one."""
        self._exchange.ear.inject(message)

    async def answer(self, *, within: float | None = 30.0) -> Turn:
        """Wait until the newest turn's answer has come whole and been played, was cut short, or the time is up.

        The turn's ``answered``, ``played`` and ``interrupted`` tell which. Raises ``IndexError`` before the first turn.
        """
        turn = self.turns[-1]
        await self.until(lambda: turn.played or turn.interrupted, within=within)
        return turn

    async def hang_up(self) -> None:
        """Put the phone down, and wait until the business has been told."""
        self._exchange.hang_up()
        await self.ended()

    async def ended(self) -> Ended:
        """Wait for the end of the call."""
        await asyncio.shield(self._running)
        assert self._tape.ended is not None, "a call always ends with an update that says so"
        return self._tape.ended

    async def drop(self) -> None:
        """Let go of everything at once, telling nobody: the network itself has broken down."""
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)

    async def finish(self) -> None:
        """Hang up if the call still runs; drop it if that takes too long."""
        self._exchange.hang_up()
        done, _ = await asyncio.wait({self._running}, timeout=_HANG_UP_LIMIT_S)
        if not done:
            await self.drop()
        elif not self._running.cancelled():
            self._running.result()  # a bug of the network itself must not pass unseen


class PhoneLine:
    """A line from which calls are placed, any number at a time; leaving its context hangs all of them up."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._webhooks = Webhooks(network)
        self._calls: list[PlacedCall] = []

    async def __aenter__(self) -> PhoneLine:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await asyncio.gather(*(call.finish() for call in self._calls))
        await self._webhooks.close()

    async def call(self, to: str, from_: str = DEFAULT_CALLER, *, call_sid: str | None = None) -> PlacedCall:
        """Dial a number; returns at once, while it rings. ``call_sid`` is random when not given."""
        clock = Clock(self.network.speed)
        identity = Identity(self.network.account_sid, call_sid or new_sid("CA"), to, from_)
        call = PlacedCall(Exchange(self.network, clock, Tape(clock), self._webhooks, identity))
        self._calls.append(call)
        return call
