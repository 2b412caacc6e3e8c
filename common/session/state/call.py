"""All that the edge knows about one call, and the effects that the event in hand has led to so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from common.languages import Language, language_of
from common.session.effects import Effect, Level, Log, Record, Scalar, Send
from common.session.state.dice import Dice
from common.session.state.history import History
from common.session.state.identity import Identity
from common.session.state.keypad import Keypad
from common.session.state.playback import Cut, Playback
from common.session.state.quiet import Quiet
from common.session.state.resumption import Resumption
from common.session.state.spoken import Spoken
from common.session.state.stages import Fresh, Stage, dump_stage, load_stage, may_follow
from common.session.state.standing import Standing
from common.session.state.voice import Voice
from common.speech import Chunker, speakable
from common.wire.events import CallEvent, Cutter, Detail, Interrupted, LanguageChanged, Noticed
from common.wire.frames import Language as LanguageFrame
from common.wire.frames import Text
from common.wire.profile import DigitRule, EdgeProfile

VERSION: Final = 6
"""Grows with each change of what is stored; a call that another version stored is begun afresh."""
_CONFIG_UPDATED: Final = "configUpdated"
_MOST_NOTICED, _MOST_NAME, _MOST_TEXT = 20, 64, 300


@dataclass(slots=True)
class Call:
    """The state of one call. All but the effects outlives a sleep: a Durable Object wakes with what was stored.

    ``turn`` and ``seq`` only grow. ``close_by`` is when a socket that Twilio leaves open after the end is closed,
    ``back_by`` when one that dropped must have come back; ``newcomer``: a socket was opened that carries nothing yet.
    ``noticed`` are the names that were recorded of what changes nothing.
    """

    stage: Stage
    spoken: Spoken
    dice: Dice
    turn: int = 0
    seq: int = 0
    close_by: float | None = None
    back_by: float | None = None
    newcomer: bool = False
    noticed: list[str] = field(default_factory=list[str])
    speech_failures: int = 0
    identity: Identity = field(default_factory=Identity)
    history: History = field(default_factory=History)
    voice: Voice = field(default_factory=Voice)
    keypad: Keypad = field(default_factory=Keypad)
    standing: Standing = field(default_factory=Standing)
    resumption: Resumption = field(default_factory=Resumption)
    quiet: Quiet = field(default_factory=Quiet)
    effects: list[Effect] = field(default_factory=list[Effect])

    @classmethod
    def begin(cls, language: str, seed: int, *, setup_by: float, before: dict[str, Any] | None = None) -> Call:
        """A new call; it counts on from what another version of this program stored ``before``.

        That is not understood but for its numbers, which the backend has seen and must not see again.
        """
        turn, seq = (int((before or {}).get(name, 0)) for name in ("turn", "seq"))
        return cls(Fresh(setup_by), Spoken(language), Dice(seed), turn, seq)

    @property
    def language(self) -> str:
        """The language that the call is in."""
        return self.spoken.language

    @property
    def profile(self) -> EdgeProfile:
        """How the business wants its calls held."""
        return self.identity.profile

    @property
    def playback(self) -> Playback:
        """What of the sent text has been heard."""
        return self.voice.playback

    def tables(self) -> Language:
        """The tables of the call's language."""
        return language_of(self.language)

    def speakable(self, text: str) -> str:
        """A text as a voice shall say it in this call, by the customs of the profile's region."""
        return speakable(text, language_of(self.profile.locale(self.language)).speech)

    def chunker(self) -> Chunker:
        """What cuts an answer into such pieces as it comes."""
        return Chunker(language_of(self.profile.locale(self.language)).speech)

    def digit_rule(self) -> DigitRule:
        """The rule for keypad entries now: the backend's, while it waits for digits, else the profile's."""
        return self.standing.digits or self.profile.digits

    def enter(self, stage: Stage) -> None:
        """Go on to another stage, or to the same anew; which may follow which is the table's matter."""
        assert may_follow(self.stage, stage), f"{type(stage).__name__} may not follow {type(self.stage).__name__}"
        self.stage = stage

    def next_turn(self) -> int:
        """Take the next number for what the caller or the assistant says now."""
        self.turn += 1
        return self.turn

    def do(self, effect: Effect) -> None:
        """Have this done, after what the event in hand has led to before."""
        self.effects.append(effect)

    def take_effects(self) -> list[Effect]:
        """What the event in hand has led to."""
        effects, self.effects = self.effects, []
        return effects

    def change_language(self, language: str, now: float) -> None:
        """Switch to a language that the profile offers, for all that is heard and said; any other is ignored."""
        if language == self.language:
            return
        code = self.profile.codes.get(language)
        if code is None:
            self.log("warn", "language not offered", language=language)
            return
        self.spoken.change(language)
        # Recognition that detects languages by itself must keep listening to all of them.
        recognised = None if self.profile.detects_language else code
        self.do(Send(LanguageFrame(tts=code, transcription=recognised)))
        self.record(LanguageChanged(to=language), now)

    def flush(self, now: float) -> None:
        """Send the words whose time has come."""
        for line in self.voice.take(now):
            self.do(Send(Text(line.token, last=line.last)))
            self.history.put(line.turn, "assistant", self.playback.said.get(line.turn, ""))

    def stop_speaking(self, turn: int) -> None:
        """Say no more of this turn and of older ones."""
        for frame in self.voice.stop(turn):
            self.do(Send(frame))

    def leave_unheard(self, cuts: Sequence[Cut], now: float, *, by: Cutter = "") -> None:
        """Keep of these turns' words what was heard: the rest is no part of history, and where it led is undone.

        ``by`` says that no voice of the caller cut them.
        """
        for cut in cuts:
            self.history.put(cut.turn, "assistant", cut.heard)
            self.record(Interrupted(heard=cut.heard, unheard=cut.rest, by=by), now, turn=cut.turn)
        if unheard := [cut.turn for cut in cuts if not cut.heard]:
            self.standing.roll_back(min(unheard))

    def record(self, detail: Detail, now: float, *, turn: int | None = None) -> None:
        """Put what happened in the outbox, about the newest turn unless another is named."""
        self.seq += 1
        self.do(Record(CallEvent(self.seq, self.turn if turn is None else turn, int(now * 1000), detail)))

    def notice(self, name: str, text: str, now: float) -> None:
        """Record what changes nothing: each name once, but for settings that Twilio changed, so nothing floods."""
        if name not in self.noticed and len(self.noticed) < _MOST_NOTICED:
            self.noticed.append(name)
        elif name != _CONFIG_UPDATED:
            return
        self.record(Noticed(name=name[:_MOST_NAME], text=text[:_MOST_TEXT]), now)

    def log(self, level: Level, name: str, **fields: Scalar) -> None:
        """One structured line about this call."""
        self.do(Log(level, name, {"call": self.identity.sid, "turn": self.turn, **fields}))

    def to_json(self) -> dict[str, Any]:
        """The call as JSON that shares nothing with it that will change."""
        return {
            "version": VERSION,
            "stage": dump_stage(self.stage),
            "spoken": self.spoken.to_json(),
            "dice": self.dice.to_json(),
            "turn": self.turn,
            "seq": self.seq,
            "close_by": self.close_by,
            "back_by": self.back_by,
            "newcomer": self.newcomer,
            "noticed": list(self.noticed),
            "speech_failures": self.speech_failures,
            "identity": self.identity.to_json(),
            "history": self.history.to_json(),
            "voice": self.voice.to_json(),
            "keypad": self.keypad.to_json(),
            "standing": self.standing.to_json(),
            "resumption": self.resumption.to_json(),
            "quiet": self.quiet.to_json(),
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Call | None:
        """The call that ``to_json`` wrote; ``None`` if another version of this program did.

        A turn under way comes back as such. Its request does not; the turn's own deadlines find it broken, and it is
        asked anew or apologised for like any other that stalls.
        """
        if body.get("version") != VERSION:
            return None
        spoken, identity = Spoken.from_json(body["spoken"]), Identity.from_json(body["identity"])
        return cls(
            load_stage(body["stage"], Chunker(language_of(identity.profile.locale(spoken.language)).speech)),
            spoken,
            Dice.from_json(body["dice"]),
            body["turn"],
            body["seq"],
            body["close_by"],
            body["back_by"],
            body["newcomer"],
            list(body["noticed"]),
            body["speech_failures"],
            identity,
            History.from_json(body["history"]),
            Voice.from_json(body["voice"]),
            Keypad.from_json(body["keypad"]),
            Standing.from_json(body["standing"]),
            Resumption.from_json(body["resumption"]),
            Quiet.from_json(body["quiet"]),
        )
