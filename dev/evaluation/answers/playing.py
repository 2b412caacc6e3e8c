"""A question asked as in a call: through the session that the edge runs, and the backend's own way to an answer.

No socket, no telephone and no time pass; what is left out is how fast speech is heard and played.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Final
from uuid import uuid4
from xml.etree import ElementTree

from backend.answering.generation import answer_turn
from backend.answering.interface import Stopwatch, TurnServices
from backend.calls.twiml.document import Origins
from backend.calls.twiml.relay import RelaySession, connect
from backend.profiles.model import Profile
from common.session.effects import Effect, Record, Send, StartTurn
from common.session.events import Event, FrameReceived, SetupReceived, Ticked, TurnStreamed
from common.session.machine import Session
from common.wire.credentials import SessionToken
from common.wire.events import Reflex
from common.wire.frames import Prompt, Setup, Text
from common.wire.turn import AnswerContext, Chunk, Context, Failure, TurnRequest

CALLER: Final = "+15550100177"
_NOWHERE: Final = Origins("https://voice.example", "wss://relay.example", "dev")
_PAUSE_S: Final = 60.0
"""How much later each turn comes, by the session's clock: whatever was said before it has been played."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the caller heard, and what the product says it did: ``answered``, ``refused``, ``handed off``, ``failed``.

    ``by`` is ``edge`` or the model's name; ``first_ms`` is how long the first word took, None where none came.
    """

    text: str
    outcome: str
    by: str
    sources: tuple[str, ...] = ()
    first_ms: float | None = None
    total_ms: float = 0.0


@dataclass(slots=True)
class _Played:
    """What came of one turn."""

    words: list[str] = field(default_factory=list[str])
    reflex: bool = False
    context: AnswerContext = field(default_factory=AnswerContext)
    failed: str = ""
    asked: float | None = None
    first: float | None = None


class Caller:
    """One call to the business, in one language; every turn is said when the answer to the last one was heard."""

    def __init__(self, profile: Profile, answering: TurnServices, language: str) -> None:
        """Ring, and hear the greeting; ``answering.now`` is the moment of the call."""
        self._answering = answering
        self._now = answering.now()
        self._session = Session(language=language, seed=1, now=self._now)
        call_sid = f"CA{uuid4().hex}"
        number = next((number for number, spoken in profile.numbers.items() if spoken == language), "")
        greeting = profile.languages[language].greeting if language in profile.languages else ""
        relay = RelaySession(call_sid, language, "", CALLER, "", greeting, now=self._now, called=number)
        document = ElementTree.fromstring(str(connect(profile, relay, _NOWHERE)))
        parameters = {item.attrib["name"]: item.attrib.get("value", "") for item in document.iter("Parameter")}
        setup = Setup("VX1", call_sid, from_=CALLER, to=number, direction="inbound", parameters=parameters)
        token = SessionToken(call_sid, profile.name, int(self._now), uuid4().hex)
        self._feed(SetupReceived(setup, token))

    async def say(self, text: str) -> Reply:
        """What is heard after these words."""
        self._now += _PAUSE_S
        played, begun = _Played(), time.perf_counter()
        waiting = self._take(self._feed(FrameReceived(Prompt(text))), played)
        while waiting:
            waiting = await self._ask(waiting[-1], played)
        self._play_out(played)
        total = (time.perf_counter() - begun) * 1000
        first = None if played.first is None else (played.first - begun) * 1000
        return Reply(
            " ".join("".join(played.words).split()),
            _outcome(played),
            "edge" if played.reflex else str(played.context.get("usage", {}).get("model", "none")),
            tuple(played.context.get("sources", ())),
            first,
            total,
        )

    async def _ask(self, request: TurnRequest, played: _Played) -> list[TurnRequest]:
        """Bring the backend's answer to the session; what it asks then (once more, after a failure) comes back."""
        again: list[TurnRequest] = []
        events = answer_turn(request, self._answering, Stopwatch(), _claimed)
        async with aclosing(events):
            async for event in events:
                match event:
                    case Chunk() if played.first is None:
                        played.first = time.perf_counter()
                    case Context(context):
                        played.context |= context
                    case Failure(code):
                        played.failed = code
                    case _:
                        pass
                again += self._take(self._feed(TurnStreamed(request.turn, event)), played)
        return again

    def _play_out(self, played: _Played) -> None:
        """Let the words out that wait for the pace at which the profile wants them sent."""
        while self._session.call.voice.waiting and (due := self._session.deadline) is not None:
            self._now = max(self._now, due)
            self._take(self._feed(Ticked()), played)

    def _feed(self, event: Event) -> Sequence[Effect]:
        return self._session.handle(event, self._now)

    def _take(self, effects: Sequence[Effect], played: _Played) -> list[TurnRequest]:
        asked: list[TurnRequest] = []
        for effect in effects:
            match effect:
                case Send(Text(token)):
                    played.words.append(token)
                case StartTurn(request):
                    asked.append(request)
                case Record(event):
                    played.reflex |= isinstance(event.detail, Reflex)
                case _:
                    pass
        return asked


def _outcome(played: _Played) -> str:
    if played.reflex:
        return "answered"
    if "handoff" in played.context:
        return "handed off"
    # A failure that a second try has mended left an outcome behind.
    return played.context.get("outcome") or ("failed" if played.failed else "answered")


async def _claimed() -> bool:
    return True
