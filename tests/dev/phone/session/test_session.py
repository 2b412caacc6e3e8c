"""A ConversationRelay session as recorded calls have it: which frame comes after which."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dev.phone.clock import END_CLOSES_S, FIRST_AUDIO_S, PREEMPT_S, SPEECH_CHARS_PER_S
from dev.phone.session.effects import Close, Effect, Outcome, Tell, Transmit
from dev.phone.session.machine import CLOSING, TOO_MANY_INVALID, RelaySession
from dev.phone.twiml.relay import Relay
from dev.phone.updates import CallerPressed, CallerSpoke, FellSilent, RelayClosed, Warned

EVENTS = frozenset({"speaker-events", "tokens-played"})
SETUP = {"type": "setup", "sessionId": "VX1", "callSid": "CA1"}

OVER_THE_AGENT = "not passed on while the assistant speaks"


class Harness:
    """A session, the time, and what it did since it was last looked at."""

    def __init__(self, **settings: Any) -> None:
        settings.setdefault("events", EVENTS)
        self.session = RelaySession(Relay(url="wss://x.example/", **settings), SETUP)
        self.now = 0.0
        self.effects: list[Effect] = []
        self.do(self.session.opened(self.now))

    def do(self, effects: list[Effect]) -> None:
        self.effects += effects

    def wait(self, seconds: float) -> None:
        """Let time pass, deadline by deadline."""
        until = self.now + seconds
        while (deadline := self.session.deadline) is not None and deadline <= until:
            self.now = deadline
            self.do(self.session.ticked(self.now))
        self.now = until

    def hear(self, text: str) -> None:
        """Let so many characters be heard, the wait for the voice included."""
        self.wait(FIRST_AUDIO_S + len(text) / SPEECH_CHARS_PER_S + 0.001)

    def send(self, kind: str, **fields: Any) -> None:
        self.do(self.session.received(json.dumps({"type": kind, **fields}), self.now))

    def heard(self, text: str, language: str | None = None) -> None:
        self.do(self.session.heard(text, language, self.now))

    def said(self, text: str, language: str | None = None) -> None:
        self.do(self.session.said(text, language, self.now))

    def press(self, digit: str) -> None:
        self.do(self.session.pressed(digit, self.now))

    def take(self) -> list[str]:
        """The frames and closes since the last look, each in short."""
        effects, self.effects = self.effects, []
        return [short for effect in effects if (short := shorten(effect))]

    def told(self, kind: type) -> list[Any]:
        return [effect.event for effect in self.effects if isinstance(effect, Tell) and isinstance(effect.event, kind)]


def shorten(effect: Effect) -> str:
    match effect:
        case Close(code, reason):
            return f"close {code} {reason}"
        case Transmit({"type": "info", "name": name, "value": value}):
            return f"{name} {value}"
        case Transmit({"type": "prompt", "voicePrompt": text, "lang": language, "last": last}):
            return f"prompt {text} [{language}]" + ("" if last else " ...")
        case Transmit({"type": "interrupt", "utteranceUntilInterrupt": heard}):
            return f"interrupt {heard}"
        case Transmit({"type": "error", "description": description}):
            return f"error {description}"
        case Transmit({"type": "dtmf", "digit": digit}):
            return f"dtmf {digit}"
        case Transmit(frame):
            return str(frame["type"])
        case _:
            return ""


def test_a_session_begins_with_setup_and_the_whole_greeting_is_one_piece() -> None:
    line = Harness(greeting="Hello. How can I help?")
    line.wait(10)

    assert line.take() == ["setup", "agentSpeaking on", "tokensPlayed Hello. How can I help?", "agentSpeaking off"]


def test_a_turn_runs_in_the_recorded_order() -> None:
    line = Harness()
    line.take()
    line.said("What time do you open?")
    line.send("text", token="We open at")
    line.send("text", token=" nine. On Sunday")
    line.send("text", token=" at ten", last=True)
    line.wait(10)

    assert line.take() == [
        "clientSpeaking on",
        "clientSpeaking off",
        "prompt What time do you open? [en-US]",
        "agentSpeaking on",
        "tokensPlayed We open at nine.",
        "tokensPlayed  On Sunday at ten",
        "agentSpeaking off",
    ]


def test_words_without_a_clause_end_are_not_spoken_before_the_cycle_is_closed() -> None:
    line = Harness()
    line.send("text", token="We open at nine")
    line.take()
    line.wait(10)
    assert line.take() == []

    line.send("text", token="", last=True)
    line.wait(10)
    assert line.take() == ["agentSpeaking on", "tokensPlayed We open at nine", "agentSpeaking off"]


def test_no_event_is_sent_that_was_not_subscribed_to() -> None:
    line = Harness(events=frozenset[str](), greeting="Hello.")
    line.wait(10)
    line.said("Hi.")

    assert line.take() == ["setup", "prompt Hi. [en-US]"]


def test_speech_barges_in_with_the_frames_in_the_recorded_order() -> None:
    line = Harness(partial_prompts=True)
    line.send("text", token="Sentence one. Sentence two of many. Sentence three.", last=True)
    line.hear("Sentence one. Sentence two of")
    line.take()
    line.heard("Stop stop,")
    line.said("Stop. Stop.")
    line.wait(60)

    assert line.take() == [
        "clientSpeaking on",
        "tokensPlayed  Sentence two of",
        "interrupt Sentence two of",
        "prompt Stop stop, [en-US] ...",
        "agentSpeaking off",
        "clientSpeaking off",
        "prompt Stop. Stop. [en-US]",
    ]


def test_the_time_until_an_interrupt_is_that_of_the_present_piece() -> None:
    line = Harness()
    line.send("text", token="Sentence one. Sentence two of many.", last=True)
    line.hear("Sentence one. Sentence two of")
    line.said("Stop.")

    frame = next(e.frame for e in line.effects if isinstance(e, Transmit) and e.frame["type"] == "interrupt")
    assert frame["durationUntilInterruptMs"] == round((len(" Sentence two of") / SPEECH_CHARS_PER_S + 0.001) * 1000)


def test_a_key_barges_in_after_its_own_frame() -> None:
    line = Harness(dtmf_detection=True, report_input="any")
    line.send("text", token="Enter your number now.", last=True)
    line.hear("Enter your")
    line.take()
    line.press("1")
    line.press("2")

    assert line.take() == [
        "dtmf 1",
        "tokensPlayed Enter your",
        "interrupt Enter your",
        "agentSpeaking off",
        "dtmf 2",
    ]


def test_a_noise_interrupts_and_no_prompt_follows() -> None:
    line = Harness()
    line.send("text", token="We open at nine.", last=True)
    line.hear("We open")
    line.take()
    line.said("")

    assert line.take() == [
        "clientSpeaking on",
        "tokensPlayed We open",
        "interrupt We open",
        "agentSpeaking off",
        "clientSpeaking off",
    ]


def test_text_that_still_comes_after_an_interrupt_is_new_speech() -> None:
    line = Harness()
    line.send("text", token="One. Two. Three.")
    line.hear("One")
    line.said("Stop.")
    line.take()
    line.send("text", token=" Four.", last=True)
    line.wait(10)

    assert line.take() == ["agentSpeaking on", "tokensPlayed  Four.", "agentSpeaking off"]


@pytest.mark.parametrize("interruptible", ["none", "dtmf"])
def test_speech_does_not_interrupt_what_it_may_not(interruptible: str) -> None:
    line = Harness(interruptible=interruptible, report_input="speech")
    line.send("text", token="Listen to this.", last=True)
    line.hear("Listen")
    line.take()
    line.said("But I want to speak.")
    line.wait(10)

    assert line.take() == [
        "clientSpeaking on",
        "clientSpeaking off",
        "prompt But I want to speak. [en-US]",
        "tokensPlayed Listen to this.",
        "agentSpeaking off",
    ]


def test_a_message_can_override_what_interrupts_it() -> None:
    line = Harness(report_input="none")
    line.send("text", token="Listen to this.", last=True, interruptible=False)
    line.hear("Listen")
    line.take()
    line.said("But I want to speak.")

    assert line.take() == ["clientSpeaking on", "clientSpeaking off"]


def test_the_greeting_has_its_own_rule() -> None:
    line = Harness(greeting="Hello. How can I help?", greeting_interruptible="none", report_input="speech")
    line.hear("Hello")
    line.take()
    line.said("What time is it?")

    assert "interrupt Hello." not in line.take()


def test_unreported_speech_over_the_agent_is_lost_and_said_to_be() -> None:
    line = Harness(interruptible="none")
    line.send("text", token="Listen to this.", last=True)
    line.hear("Listen")
    line.said("But I want to speak.")

    assert line.told(CallerSpoke) == [CallerSpoke("But I want to speak.", "en-US", ignored=OVER_THE_AGENT)]


def test_an_unreported_key_over_the_agent_interrupts_all_the_same() -> None:
    line = Harness(dtmf_detection=True)
    line.send("text", token="Listen to this.", last=True)
    line.hear("Listen")
    line.take()
    line.press("5")

    assert line.told(CallerPressed) == [CallerPressed("5", ignored=OVER_THE_AGENT)]
    assert line.take() == ["tokensPlayed Listen", "interrupt Listen", "agentSpeaking off"]


def test_keys_are_only_reported_when_asked_for() -> None:
    line = Harness()
    line.take()
    line.press("5")

    assert line.told(CallerPressed) == [CallerPressed("5", ignored="keys are not passed on to the assistant")]
    assert line.take() == []


def test_a_backchannel_takes_no_turn_while_the_agent_speaks() -> None:
    line = Harness(ignore_backchannel=True, report_input="any")
    line.send("text", token="We open at nine. And we close at six.", last=True)
    line.hear("We open")
    line.take()
    line.said("Uh huh.")
    line.wait(10)

    assert line.take() == [
        "clientSpeaking on",
        "clientSpeaking off",
        "tokensPlayed We open at nine.",
        "tokensPlayed  And we close at six.",
        "agentSpeaking off",
    ]
    line.said("Uh huh.")
    assert "prompt Uh huh. [en-US]" in line.take()


def test_a_very_short_word_is_reported_but_interrupts_nothing() -> None:
    line = Harness(report_input="any")
    line.send("text", token="We open at nine.", last=True)
    line.hear("We open")
    line.take()
    line.said("No")

    assert line.take() == ["clientSpeaking on", "clientSpeaking off", "prompt No [en-US]"]


def test_a_later_text_displaces_a_preemptible_one_without_an_interrupt() -> None:
    line = Harness()
    line.send("text", token="One moment, let me look.", last=True, preemptible=True)
    line.hear("One moment, let me")
    line.take()
    line.send("text", token="We open at nine.", last=True)
    line.wait(PREEMPT_S)
    assert line.take() == ["tokensPlayed  let me"]

    line.wait(10)
    assert line.take() == ["tokensPlayed We open at nine.", "agentSpeaking off"]


def test_marking_the_later_text_preemptible_displaces_nothing() -> None:
    line = Harness()
    line.send("text", token="We open at nine.", last=True)
    line.hear("We open")
    line.take()
    line.send("text", token=" One moment.", last=True, preemptible=True)
    line.wait(10)

    assert line.take() == ["tokensPlayed We open at nine.", "tokensPlayed  One moment.", "agentSpeaking off"]


def test_the_tokens_of_one_cycle_never_displace_each_other() -> None:
    line = Harness(preemptible=True)
    line.take()
    line.send("text", token="One moment,")
    line.send("text", token=" I am checking.", last=True)
    line.wait(10)

    assert line.take() == [
        "agentSpeaking on",
        "tokensPlayed One moment,",
        "tokensPlayed  I am checking.",
        "agentSpeaking off",
    ]


def test_an_empty_closing_token_displaces_nothing() -> None:
    line = Harness()
    line.send("text", token="One moment.", last=True, preemptible=True)
    line.hear("One")
    line.take()
    line.send("text", token="", last=True)
    line.wait(10)

    assert line.take() == ["tokensPlayed One moment.", "agentSpeaking off"]


def test_a_change_of_settings_within_a_cycle_speaks_what_waited_under_the_old_ones() -> None:
    line = Harness()
    line.take()
    line.send("text", token="Not to be cut", interruptible=False)
    line.send("text", token=" but this may.", last=True)
    line.wait(10)

    assert line.take() == [
        "agentSpeaking on",
        "tokensPlayed Not to be cut",
        "tokensPlayed  but this may.",
        "agentSpeaking off",
    ]


def test_keys_and_sounds_wait_behind_speech() -> None:
    line = Harness()
    line.take()
    line.send("text", token="Dialling now", last=False)
    line.send("sendDigits", digits="12#")
    line.send("play", source="https://example.com/a.mp3")
    line.wait(10)

    assert line.take() == ["agentSpeaking on", "tokensPlayed Dialling now", "tokensPlayed 12#", "agentSpeaking off"]


def test_a_language_message_changes_the_language_of_prompts() -> None:
    line = Harness()
    line.send("language", transcriptionLanguage="es-US")
    line.take()
    line.said("Hola.")
    line.send("language", ttsLanguage="en-US")
    line.said("Adiós.")

    assert [frame for frame in line.take() if "prompt" in frame] == ["prompt Hola. [es-US]", "prompt Adiós. [es-US]"]


def test_detected_languages_are_reported_by_their_primary_tag() -> None:
    line = Harness(transcription_language="multi")
    line.said("Hola.", "es-US")
    line.said("Hello.")

    assert [frame for frame in line.take() if "prompt" in frame] == ["prompt Hola. [es]", "prompt Hello. [en]"]


def test_partials_are_only_sent_when_asked_for() -> None:
    line = Harness()
    line.take()
    line.heard("What")
    line.said("What time?")

    assert line.take() == ["clientSpeaking on", "clientSpeaking off", "prompt What time? [en-US]"]


def test_an_invalid_message_is_answered_by_an_error_and_the_session_lives() -> None:
    line = Harness()
    line.take()
    line.send("ping")
    line.send("text", token="Hello.", last=True)
    line.wait(10)

    error, *rest = line.take()
    assert error.startswith("error Invalid message received, code: 64107, type: expected one of")
    assert rest == ["agentSpeaking on", "tokensPlayed Hello.", "agentSpeaking off"]


def test_ten_invalid_messages_in_a_row_end_the_session() -> None:
    line = Harness()
    for _ in range(9):
        line.send("ping")
    line.send("text", token="", last=True)
    for _ in range(9):
        line.send("ping")
    assert line.session.outcome is None
    line.take()

    line.send("ping")

    assert line.session.outcome == Outcome("failed", error_code=64105, error_message="Websocket ended")
    assert line.told(RelayClosed) == [RelayClosed(1007, TOO_MANY_INVALID, "failed", 64105)]
    assert len(line.told(Warned)) == 1
    assert line.take()[-1] == f"close 1007 {TOO_MANY_INVALID}"


def test_end_cuts_what_is_playing_and_closes_shortly_after() -> None:
    line = Harness()
    line.send("text", token="Goodbye and thank you.", last=True)
    line.hear("Goodbye and")
    line.take()
    line.send("end", handoffData="{}")
    assert line.take() == ["tokensPlayed Goodbye and", "agentSpeaking off"]
    assert line.session.outcome == Outcome("ended", handoff_data="{}")

    line.wait(END_CLOSES_S / 2)
    line.send("text", token="Too late.", last=True)
    line.said("Hello?")
    line.press("1")
    line.heard("Hel")
    assert line.told(CallerSpoke) == [CallerSpoke("Hello?", "en-US", "nobody")]
    assert line.told(CallerPressed) == [CallerPressed("1", "nobody")]
    assert line.take() == []

    line.wait(END_CLOSES_S)
    assert line.take() == [f"close 1000 {CLOSING}"]
    assert line.session.deadline is None


def test_hanging_up_closes_the_session_as_completed() -> None:
    line = Harness()
    line.take()
    line.do(line.session.hung_up(line.now))
    line.do(line.session.hung_up(line.now))

    assert line.session.outcome == Outcome("completed")
    assert line.take() == [f"close 1000 {CLOSING}"]


def test_a_dropped_socket_fails_the_session_once() -> None:
    line = Harness()
    line.do(line.session.dropped(1006, ""))
    line.do(line.session.dropped(1006, ""))

    assert line.session.outcome == Outcome("failed", error_code=64105, error_message="Websocket ended")
    assert line.told(RelayClosed) == [RelayClosed(1006, "", "failed", 64105)]


def test_silence_is_told_once_everything_sent_has_been_heard() -> None:
    line = Harness(greeting="Hello.")
    line.wait(10)
    assert len(line.told(FellSilent)) == 1

    line.send("text", token="One")
    line.wait(10)
    assert len(line.told(FellSilent)) == 1

    line.send("text", token=".", last=True)
    line.wait(10)
    line.send("text", token="", last=True)
    assert len(line.told(FellSilent)) == 3
