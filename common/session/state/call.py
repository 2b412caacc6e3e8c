"""All that the edge knows about one call, and the effects that the event in hand has led to so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from unicodedata import combining, normalize

from common.session.dice import Dice
from common.session.effects import Effect, Level, Log, Record, Scalar, Send
from common.session.state.history import History
from common.session.state.keypad import Keypad
from common.session.state.playback import Playback
from common.session.state.stages import Broken, Ending, Stage, may_follow
from common.session.state.voice import Voice
from common.wire.events import CallEvent, Detail
from common.wire.frames import Text
from common.wire.profile import DigitRule, EdgeProfile


@dataclass(frozen=True, slots=True)
class Footing:
    """Where the caller stood before the answer of a turn: the workflow's state, and the digits that were waited for."""

    turn: int
    workflow: dict[str, Any] | None
    digits: DigitRule | None


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What an interrupt kept the caller from hearing, to be said if no words follow it.

    ``at``: when it was cut (seconds). ``heard``: what was heard of the words that were playing. ``rest``: the words
    that are missing. ``broken``: an answer whose rest was never made. ``ending``: how the call would have ended after
    them. ``ahead``: where the missing words lead.
    """

    at: float
    heard: str
    rest: str
    broken: Broken | None
    ending: Ending | None
    ahead: Footing


@dataclass(slots=True)
class Call:
    """The state of one call. ``turn`` and ``seq`` only grow. All but the effects outlives a sleep (``snapshot``).

    ``edge`` is the profile's text as it came: storage keeps that, since it is written with every turn.
    """

    language: str
    stage: Stage
    dice: Dice
    sid: str = ""
    session_token: str = ""
    token_ids: list[str] = field(default_factory=list[str])
    profile_name: str = ""
    edge: str = ""
    profile: EdgeProfile = field(default_factory=EdgeProfile)
    assistant_name: str = ""
    caller_name: str = ""
    may_transfer: bool = False
    started_at: float = 0.0
    close_by: float | None = None
    turn: int = 0
    seq: int = 0
    history: History = field(default_factory=History)
    voice: Voice = field(default_factory=Voice)
    keypad: Keypad = field(default_factory=Keypad)
    digits: DigitRule | None = None
    workflow: dict[str, Any] | None = None
    footings: list[Footing] = field(default_factory=list[Footing])
    unsaid: Unsaid | None = None
    resumed: bool = False
    other_language: tuple[str, int] = ("", 0)
    idle_since: float = 0.0
    idle_prompts: int = 0
    hold_until: float = 0.0
    speech_failures: int = 0
    effects: list[Effect] = field(default_factory=list[Effect])

    def enter(self, stage: Stage) -> None:
        """Go on to another stage, or to the same anew; which may follow which is the table's matter."""
        assert may_follow(self.stage, stage), f"{type(stage).__name__} may not follow {type(self.stage).__name__}"
        self.stage = stage

    @property
    def playback(self) -> Playback:
        """What of the sent text has been heard."""
        return self.voice.playback

    def locale(self) -> str:
        """The call's language with the region that the profile speaks it for (``es-MX``), else alone."""
        return self.profile.locale(self.language)

    def in_workflow(self) -> bool:
        """Whether a workflow waits for the caller; its state says so by a ``run``, null once it is over."""
        return self.workflow is not None and self.workflow.get("run", self.workflow) is not None

    def names(self) -> frozenset[str]:
        """The lower-case words, without accents, that the caller may address the assistant by."""
        plain = normalize("NFD", self.assistant_name.lower())
        return frozenset("".join(letter for letter in plain if not combining(letter)).split())

    def digit_rule(self) -> DigitRule:
        """The rule for keypad entries now: the backend's, while it waits for digits, else the profile's."""
        return self.digits or self.profile.digits

    def flush(self, now: float) -> None:
        """Send the words whose time has come."""
        for line in self.voice.take(now):
            self.effects.append(Send(Text(line.token, last=line.last)))
            self.history.put(line.turn, "assistant", self.playback.said.get(line.turn, ""))

    def silence(self, turn: int) -> None:
        """Say no more of this turn and of older ones."""
        self.effects.extend(Send(frame) for frame in self.voice.stop(turn))

    def record(self, detail: Detail, now: float, *, turn: int | None = None) -> None:
        """Put what happened in the outbox, about the newest turn unless another is named."""
        self.seq += 1
        self.effects.append(Record(CallEvent(self.seq, self.turn if turn is None else turn, int(now * 1000), detail)))

    def log(self, level: Level, name: str, **fields: Scalar) -> None:
        """One structured line about this call."""
        self.effects.append(Log(level, name, {"call": self.sid, "turn": self.turn, **fields}))
