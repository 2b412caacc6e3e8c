"""What the parts of one running call share: its recording, and who in the network is listening to the caller."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from dev.phone.clock import Clock
from dev.phone.network import Network
from dev.phone.turns import TurnLog
from dev.phone.updates import CallerPressed, CallerSpoke, Ended, Hearer, PhoneEvent, Update

if TYPE_CHECKING:
    from dev.phone.webhooks import Webhooks


class Tape:
    """Appended to by the network; read by iterating, or by waiting until something holds."""

    def __init__(self, clock: Clock) -> None:
        self.updates: list[Update] = []
        self.log = TurnLog()
        self.ended: Ended | None = None
        self._clock = clock
        self._changed = asyncio.Event()

    def write(self, event: PhoneEvent) -> None:
        """Record an event that happens now; nothing is recorded after ``Ended``."""
        if self.ended is not None:
            return
        update = Update(self._clock.real_s() * 1000, event)
        self.updates.append(update)
        self.log.feed(update)
        if isinstance(event, Ended):
            self.ended = event
        self._changed.set()
        self._changed = asyncio.Event()

    async def read(self) -> AsyncIterator[Update]:
        """Every update from the first to ``Ended``, as they come."""
        position = 0
        while True:
            while position < len(self.updates):
                yield self.updates[position]
                position += 1
            if self.ended is not None:
                return
            await self._changed.wait()

    async def wait_until(self, holds: Callable[[], bool], *, within: float | None) -> bool:
        """Wait until that holds, the call ends, or ``within`` real seconds are over; whether it holds then."""
        try:
            async with asyncio.timeout(within):
                while not holds() and self.ended is None:
                    await self._changed.wait()
        except TimeoutError:
            pass
        return holds()


def new_sid(prefix: str) -> str:
    """A random identifier in Twilio's form: two letters and 32 hexadecimal digits."""
    return prefix + uuid.uuid4().hex


class NoSession(RuntimeError):
    """There is no ConversationRelay session to send something to."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who calls whom, under which CallSid."""

    account_sid: str
    call_sid: str
    to: str
    from_: str


class Ear(Protocol):
    """Whoever is listening to the caller just now."""

    def heard(self, text: str, language: str | None) -> None:
        """The caller is saying that."""
        ...

    def said(self, text: str, language: str | None) -> None:
        """The caller has said that."""
        ...

    def pressed(self, digit: str) -> None:
        """The caller pressed that key."""
        ...

    def hung_up(self) -> bool:
        """The caller put the phone down; whether the listener brings the call to its end itself."""
        ...

    def inject(self, message: str | bytes) -> None:
        """Send the application this message, whatever it is; raises ``NoSession`` where it has no socket now."""
        ...


@dataclass(frozen=True, slots=True)
class DeafEar:
    """Nobody of the business listens: the network is speaking or connecting, or the caller talks to a callee."""

    tape: Tape
    to: Hearer = "nobody"

    def heard(self, text: str, language: str | None) -> None:
        """Lost to the business."""

    def said(self, text: str, language: str | None) -> None:
        """Lost to the business."""
        self.tape.write(CallerSpoke(text, language or "", self.to))

    def pressed(self, digit: str) -> None:
        """Lost to the business."""
        self.tape.write(CallerPressed(digit, self.to))

    def hung_up(self) -> bool:
        """The call just breaks off."""
        return False

    def inject(self, message: str | bytes) -> None:
        """There is no socket."""
        raise NoSession(f"expected a relay session to send {message[:40]!r} to")


@dataclass(slots=True)
class Exchange:
    """One running call: its network, clock, recording and identity, and the task that carries it out."""

    network: Network
    clock: Clock
    tape: Tape
    webhooks: Webhooks
    identity: Identity
    ear: Ear = field(init=False)
    recordings: list[tuple[str, float]] = field(default_factory=list[tuple[str, float]])
    """Of the call itself: the URL that hears of each, and when it began, in call time."""
    caller_gone: bool = False
    talk: asyncio.Task[Ended] | None = None

    def __post_init__(self) -> None:
        self.ear = self.deaf

    @property
    def deaf(self) -> DeafEar:
        """The ear of nobody."""
        return DeafEar(self.tape)

    def hang_up(self) -> None:
        """The caller puts the phone down."""
        if self.caller_gone:
            return
        self.caller_gone = True
        if not self.ear.hung_up() and self.talk is not None:
            self.talk.cancel()
