"""One ConversationRelay session as Twilio runs it: pure, with time as an argument.

What happens goes in by a method, together with the time; what to do comes out as effects, in order. ``deadline`` says
when ``ticked`` is due. Frame orders and wordings are those of recorded calls.
"""

from __future__ import annotations

import json
import re
from typing import Final, Literal

from common.wire.frames import End, Language, Play, SendDigits, Text
from dev.phone.clock import END_CLOSES_S
from dev.phone.session import frames
from dev.phone.session.effects import Close, Effect, Outcome, Tell, Transmit
from dev.phone.session.messages import InvalidMessage, read_message
from dev.phone.session.voice import AgentVoice
from dev.phone.twiml.relay import Relay, includes
from dev.phone.updates import (
    AgentSpeaking,
    CallerPressed,
    CallerSpoke,
    FellSilent,
    FrameReceived,
    Interrupted,
    PiecePlayed,
    RelayClosed,
    Warned,
)

SOCKET_LOST: Final = 64105
INVALID_MESSAGE: Final = 64107
MAX_INVALID_IN_A_ROW: Final = 10
CLOSING: Final = "Closing websocket session"
TOO_MANY_INVALID: Final = "Too many consecutive malformed messages."
MIN_BARGE_IN_CHARS: Final = 3
"""Shorter speech does not interrupt: the observed meaning of the default ``interruptSensitivity``."""
_OVER_THE_AGENT: Final = "not passed on while the assistant speaks"
_NO_KEYS: Final = "keys are not passed on to the assistant"
_BACKCHANNEL: Final = re.compile(
    r"uh ?huh|m+ ?hm+|hm+|yeah|yes|ok(ay)?|right|sure|i see|got it|aj[aá]|ya|s[ií]|claro|vale"
)


class RelaySession:
    """From ``setup`` to the closed socket; ``outcome`` is set once its end has begun."""

    def __init__(self, relay: Relay, setup: frames.Frame) -> None:
        self.relay = relay
        self.outcome: Outcome | None = None
        self._setup = setup
        self._voice = AgentVoice(relay)
        self._language = relay.transcription_language
        self._caller_speaking = False
        self._told_speaking = False
        self._told_silent = True
        self._invalid_in_a_row = 0
        self._closes_at: float | None = None

    @property
    def session_id(self) -> str:
        """Twilio's identifier of this session, as ``setup`` tells it."""
        return str(self._setup["sessionId"])

    @property
    def deadline(self) -> float | None:
        """When ``ticked`` must be called; None when nothing is due."""
        return self._voice.deadline if self.outcome is None else self._closes_at

    # What happens

    def opened(self, now: float) -> list[Effect]:
        """The socket is open."""
        self._voice.greet(now)
        self._told_silent = self._voice.idle
        return [Transmit(self._setup)]

    def ticked(self, now: float) -> list[Effect]:
        """The deadline has come."""
        if self.outcome is None:
            return self._advance(now)
        if self._closes_at is None or now < self._closes_at:
            return []
        self._closes_at = None
        return self._close(self.outcome, 1000, CLOSING)

    def received(self, message: str | bytes, now: float) -> list[Effect]:
        """The application sent a message."""
        if self.outcome is not None:
            return []
        effects = self._advance(now)
        try:
            frame = read_message(message)
        except InvalidMessage as invalid:
            return effects + self._refuse(str(invalid))
        self._invalid_in_a_row = 0
        effects.append(Tell(FrameReceived(json.loads(message))))
        if isinstance(frame, End):
            return effects + self._end(frame, now)
        self._obey(frame, now)
        return effects + self._advance(now)

    def heard(self, text: str, language: str | None, now: float) -> list[Effect]:
        """The caller is speaking; that is the transcript so far."""
        if self.outcome is not None:
            return []
        effects = self._advance(now) + self._caller_speaks(text, now)
        if self.relay.partial_prompts and self._reaches("speech", text):
            effects.append(Transmit(frames.prompt(text, self._tag(language), last=False)))
        return effects + self._settle()

    def said(self, text: str, language: str | None, now: float) -> list[Effect]:
        """The caller has finished a sentence. Without text it was a noise: no prompt follows."""
        if self.outcome is not None:
            return [Tell(CallerSpoke(text, self._tag(language), "nobody"))]
        effects = self._advance(now) + self._caller_speaks(text, now) + self._settle()
        self._caller_speaking = False
        effects += self._info("clientSpeaking", "off")
        if text:
            reached = self._reaches("speech", text)
            if reached:
                effects.append(Transmit(frames.prompt(text, self._tag(language), last=True)))
            effects.append(Tell(CallerSpoke(text, self._tag(language), ignored="" if reached else _OVER_THE_AGENT)))
        return effects

    def pressed(self, digit: str, now: float) -> list[Effect]:
        """The caller pressed a key."""
        if self.outcome is not None:
            return [Tell(CallerPressed(digit, "nobody"))]
        effects = self._advance(now)
        ignored = "" if self._reaches("dtmf", digit) else _OVER_THE_AGENT
        ignored = ignored if self.relay.dtmf_detection else _NO_KEYS
        if not ignored:
            effects.append(Transmit(frames.dtmf(digit)))
        effects += self._interrupt("dtmf", now) + self._settle()
        return [*effects, Tell(CallerPressed(digit, ignored=ignored))]

    def hung_up(self, now: float) -> list[Effect]:
        """The caller put the phone down."""
        if self.outcome is not None:
            return []
        effects = self._advance(now)
        self.outcome = Outcome("completed")
        return effects + self._close(self.outcome, 1000, CLOSING)

    def dropped(self, code: int, reason: str) -> list[Effect]:
        """The application's side closed the socket, or it broke."""
        if self.outcome is not None:
            return []
        self.outcome = _lost()
        return [_closed(self.outcome, code, reason)]

    # What the application sends

    def _obey(self, frame: Text | Play | SendDigits | Language, now: float) -> None:
        match frame:
            case Text():
                self._voice.text(frame, now)
            case Play():
                self._voice.play(frame, now)
            case SendDigits():
                self._voice.send_digits(frame, now)
            case Language():
                self._language = frame.transcription or self._language
                return
        self._told_silent = False

    def _refuse(self, why: str) -> list[Effect]:
        self._invalid_in_a_row += 1
        effects: list[Effect] = [Transmit(frames.error(INVALID_MESSAGE, why)), Tell(Warned(INVALID_MESSAGE, why))]
        if self._invalid_in_a_row < MAX_INVALID_IN_A_ROW:
            return effects
        self.outcome = _lost()
        return effects + self._close(self.outcome, 1007, TOO_MANY_INVALID)

    def _end(self, frame: End, now: float) -> list[Effect]:
        fragment, _ = self._voice.cut(now)
        effects = self._played(fragment, whole=False) + self._settle()
        self.outcome = Outcome("ended", handoff_data=frame.handoff_data)
        self._closes_at = now + END_CLOSES_S
        return effects

    def _close(self, outcome: Outcome, code: int, reason: str) -> list[Effect]:
        return [Close(code, reason), _closed(outcome, code, reason)]

    # What the caller does

    def _caller_speaks(self, text: str, now: float) -> list[Effect]:
        effects: list[Effect] = []
        if not self._caller_speaking:
            self._caller_speaking = True
            effects += self._info("clientSpeaking", "on")
        noticed = not text or (len(text) >= MIN_BARGE_IN_CHARS and not self._is_backchannel(text))
        return effects + (self._interrupt("speech", now) if noticed else [])

    def _reaches(self, kind: Literal["dtmf", "speech"], text: str) -> bool:
        """Whether the application gets to know of it."""
        if not self._voice.speaking:
            return True
        return includes(self.relay.report_input, kind) and not self._is_backchannel(text)

    def _is_backchannel(self, text: str) -> bool:
        words = " ".join(re.findall(r"\w+", text.lower()))
        return self.relay.ignore_backchannel and _BACKCHANNEL.fullmatch(words) is not None

    def _interrupt(self, kind: Literal["dtmf", "speech"], now: float) -> list[Effect]:
        if not includes(self._voice.interruptible, kind):
            return []
        cycle = self._voice.heard_cycle
        fragment, seconds = self._voice.cut(now)
        return [
            *self._played(fragment, whole=False),
            Transmit(frames.interrupt(fragment, seconds)),
            Tell(Interrupted(fragment.lstrip(), cycle)),
        ]

    def _tag(self, language: str | None) -> str:
        if self._language == "multi":  # what Twilio detected, by its primary tag alone
            return (language or "en").partition("-")[0]
        return language or self._language

    # What is heard

    def _advance(self, now: float) -> list[Effect]:
        effects: list[Effect] = []
        for heard in self._voice.advance(now):
            match heard:
                case AgentSpeaking(on):
                    effects += self._tell_speaking(on=on)
                case PiecePlayed(text, whole):
                    effects += self._played(text, whole=whole)
                case _:
                    effects.append(Tell(heard))
        return effects + self._settle()

    def _settle(self) -> list[Effect]:
        """Tell that the voice was cut off, and that all is silent now."""
        effects: list[Effect] = []
        if self._told_speaking and not self._voice.speaking:
            effects += self._tell_speaking(on=False)
        if not self._told_silent and self._voice.idle:
            self._told_silent = True
            effects.append(Tell(FellSilent()))
        return effects

    def _tell_speaking(self, *, on: bool) -> list[Effect]:
        self._told_speaking = on
        return [*self._info("agentSpeaking", "on" if on else "off"), Tell(AgentSpeaking(on))]

    def _played(self, text: str, *, whole: bool) -> list[Effect]:
        if not text:
            return []
        subscribed = "tokens-played" in self.relay.events
        told = Tell(PiecePlayed(text, whole))
        return [Transmit(frames.info("tokensPlayed", text)), told] if subscribed else [told]

    def _info(self, name: Literal["agentSpeaking", "clientSpeaking"], value: Literal["on", "off"]) -> list[Effect]:
        return [Transmit(frames.info(name, value))] if "speaker-events" in self.relay.events else []


def _lost() -> Outcome:
    return Outcome("failed", error_code=SOCKET_LOST, error_message="Websocket ended")


def _closed(outcome: Outcome, code: int, reason: str) -> Effect:
    return Tell(RelayClosed(code, reason, outcome.status, outcome.error_code))
