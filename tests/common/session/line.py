"""A scripted call for tests: events go in at a time of the test's choosing, effects come out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeVar

from common.session.effects import AbortTurn, Effect, Record, Save, Send, StartTurn
from common.session.events import (
    Event,
    FrameReceived,
    SetupReceived,
    SocketClosed,
    SocketOpened,
    Ticked,
    TurnFailed,
    TurnStreamed,
)
from common.session.machine import Session
from common.wire.credentials import SessionToken
from common.wire.events import dump_detail
from common.wire.frames import (
    Dtmf,
    End,
    Inbound,
    Interrupt,
    Outbound,
    Prompt,
    Setup,
    SpeakerChanged,
    Text,
    TokensPlayed,
)
from common.wire.turn import Chunk, Context, Failure, Status, StreamEvent, TurnRequest, read_context

CALL = "CA00000000000000000000000000000001"
GREETING = "Welcome to Bright Smile."
EffectT = TypeVar("EffectT", bound=Effect)


class Line:
    """One call; every method feeds one event and returns its effects. ``now`` moves only when told to."""

    def __init__(self, *, transfer: bool = False, start: bool = True, language: str = "en", **edge: Any) -> None:
        self.now = 1000.0
        self.edge = {"greeting": GREETING, "codes": {"en": "en-US", "es": "es-US"}, **edge}
        self.transfer = transfer
        self.tokens = 0
        self.session = Session(language=language, seed=1, now=self.now)
        self.log: list[Effect] = []
        self.stored = ""
        if start:
            self.setup()

    def feed(self, event: Event) -> list[Effect]:
        effects = self.session.handle(event, self.now)
        for save in of(Save, effects):
            self.stored = json.dumps(save.snapshot)
        self.log += effects
        return effects

    def woken(self) -> Session:
        """The session that an object would wake with now: the one that was stored last."""
        return Session(language="en", seed=2, now=self.now, stored=json.loads(self.stored))

    def sleeps(self) -> None:
        """The object is put away and wakes."""
        self.session = self.woken()

    def frame(self, frame: Inbound) -> list[Effect]:
        return self.feed(FrameReceived(frame))

    # Twilio

    def setup(self, *, token: bool = True, again: bool = False, token_id: str = "") -> list[Effect]:
        self.tokens += 1
        parameters = {
            "session_token": f"t{self.tokens}",
            "edge": json.dumps(self.edge),
            "display_name": "Ana",
            "guru_name": "Ada",
            "checkLiveTransfer": str(self.transfer).lower(),
        }
        made = SessionToken(CALL, "clinic", int(self.now), token_id or f"jti{self.tokens}") if token else None
        frame = Setup("VX1", CALL, from_="+15550100009", to="+15550100001", parameters=parameters)
        return self.feed(SetupReceived(frame, made, "" if token else "expired", again=again))

    def opened(self) -> list[Effect]:
        return self.feed(SocketOpened())

    def closed(self, code: int = 1000) -> list[Effect]:
        return self.feed(SocketClosed(code))

    def says(self, text: str, *, last: bool = True, language: str = "en-US") -> list[Effect]:
        return self.feed(self.prompt(text, last=last, language=language))

    def prompt(self, text: str, *, last: bool = True, language: str = "en-US") -> FrameReceived:
        return FrameReceived(Prompt(text, language, last=last))

    def presses(self, keys: str) -> list[Effect]:
        return [effect for key in keys for effect in self.frame(Dtmf(key))]

    def cuts_in(self, heard: str = "") -> list[Effect]:
        return self.frame(Interrupt(heard, 500))

    def hears(self, text: str) -> list[Effect]:
        return self.frame(TokensPlayed(text))

    def hears_all(self) -> list[Effect]:
        """Everything sent has been played, and the assistant's voice goes off."""
        effects: list[Effect] = []
        for piece in list(self.session.call.playback.pieces):
            effects += self.hears(piece.text)
        return effects + self.frame(SpeakerChanged(agent=True, speaking=False))

    # The backend

    def streams(self, *events: StreamEvent, turn: int | None = None) -> list[Effect]:
        number = self.session.call.turn if turn is None else turn
        return [effect for event in events for effect in self.feed(TurnStreamed(number, event))]

    def answers(self, text: str, turn: int | None = None, **context: Any) -> list[Effect]:
        """A whole answer, word by word."""
        words = [Chunk(word + " ") for word in text.split()]
        end = [Context(read_context(context))] if context else []
        return self.streams(Status("connected"), *words, *end, Status("done"), turn=turn)

    def fails(self, code: str = "cut", turn: int | None = None) -> list[Effect]:
        return self.feed(TurnFailed(self.session.call.turn if turn is None else turn, code))

    def refuses(self, code: str = "overloaded") -> list[Effect]:
        return self.streams(Failure(code))

    # Time

    def waits(self, seconds: float) -> list[Effect]:
        """Time passes; every deadline on the way is met with a tick at its time."""
        until, effects = self.now + seconds, list[Effect]()
        while (due := self.session.deadline) is not None and due <= until:
            assert due > self.now - 3600, "a deadline that is met must move"
            self.now = max(self.now, due)
            effects += self.feed(Ticked())
            if self.session.deadline == due:
                self.now += 0.001
        self.now = until
        return effects


def of(kind: type[EffectT], effects: Iterable[Effect]) -> list[EffectT]:
    return [effect for effect in effects if isinstance(effect, kind)]


def sent(effects: Iterable[Effect]) -> list[Outbound]:
    return [effect.frame for effect in of(Send, effects)]


def texts(effects: Iterable[Effect]) -> list[Text]:
    return [frame for frame in sent(effects) if isinstance(frame, Text)]


def words(effects: Iterable[Effect]) -> str:
    """Everything spoken, fillers aside."""
    return "".join(text.token for text in texts(effects) if not text.preemptible).strip()


def fillers(effects: Iterable[Effect]) -> list[str]:
    return [text.token for text in texts(effects) if text.preemptible]


def asked(effects: Iterable[Effect]) -> list[TurnRequest]:
    return [effect.request for effect in of(StartTurn, effects)]


def aborted(effects: Iterable[Effect]) -> list[int]:
    return [effect.turn for effect in of(AbortTurn, effects)]


def records(effects: Iterable[Effect], kind: str) -> list[dict[str, Any]]:
    details = [record.event.detail for record in of(Record, effects)]
    return [dump_detail(detail) for detail in details if detail.kind == kind]


def ends(effects: Iterable[Effect]) -> list[dict[str, Any]]:
    """The hand-off data of each ``end``."""
    return [json.loads(frame.handoff_data or "{}") for frame in sent(effects) if isinstance(frame, End)]


def history(line: Line) -> list[tuple[str, str]]:
    return [(entry.role, entry.text) for entry in line.session.call.history.utterances()]
