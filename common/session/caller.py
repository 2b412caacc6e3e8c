"""What the caller says and presses: whether it is a turn, with what it is joined, and who answers it."""

from __future__ import annotations

from typing import Final

from common.intents import Intent, IntentName, classify, is_backchannel
from common.languages import language_of
from common.languages.telling import language_told_by
from common.limits import CLASSIFY_DEADLINE_S, MAX_UTTERANCE_CHARS
from common.numbers import spoken_digits
from common.session import turns
from common.session.effects import Classify
from common.session.emergencies import alarm_in, calls_off, follow_up, sound_alarm
from common.session.ending import reopen
from common.session.interruption import resume
from common.session.reflexes import may_reply, reply, tell
from common.session.state.call import Call
from common.session.state.keypad import Entry
from common.session.state.stages import Answering, Ending, Idle
from common.session.wording import announce, phrase, say
from common.wire.events import Reflex
from common.wire.frames import Prompt
from common.wire.profile import DigitRule

_OPERATOR_KEY: Final = "0"
_CALLS_OFF: Final[frozenset[IntentName]] = frozenset({"never_mind", "refuse_agent", "farewell", "wait"})


def hear(call: Call, prompt: Prompt, now: float) -> None:
    """Take what the recogniser wrote: a whole utterance is a turn, a partial one only shows that somebody speaks."""
    text = prompt.text.strip()[:MAX_UTTERANCE_CHARS]
    if not prompt.last:
        call.quiet.hear_voice(now, on=True)
        return
    if not text or _takes_no_turn(call, text, now):
        return
    call.quiet.end(now)
    _hear_language(call, prompt, text, now)
    if alarm := alarm_in(call, text):
        sound_alarm(call, yield_floor(call, text, now), alarm, now)
        return
    if isinstance(call.stage, Ending):
        if call.stage.route != "hangup" and not _calls_off(call, text):
            return
        reopen(call)
    said = yield_floor(call, text, now)
    if follow_up(call, said, now) == "goes_on":
        _answer(call, said, now)


def _calls_off(call: Call, text: str) -> bool:
    """Whether the caller changes their mind before they are put through: "actually, never mind"."""
    intent = classify(text, call.tables().intents, names=call.identity.assistant_names())
    return intent.name in _CALLS_OFF or calls_off(call, text)


def press(call: Call, digit: str, now: float) -> None:
    """Take a key; the one that completes an entry makes a turn of it."""
    call.quiet.end(now)
    if digit == _OPERATOR_KEY and not call.keypad.digits and not _waits_for_keys(call):
        take_entry(call, Entry(digit, short=False), now)  # no more will come: nobody asked for a number
        return
    outcome = call.keypad.press(digit, call.digit_rule(), now)
    if isinstance(outcome, Entry):
        take_entry(call, outcome, now)


def take_entry(call: Call, entry: Entry, now: float) -> None:
    """A keypad or spoken entry is complete: ask again if it is too short, else it is the caller's turn."""
    if isinstance(call.stage, Ending):
        return
    operator = entry.digits == _OPERATOR_KEY and (entry.short or not _waits_for_keys(call))
    if operator and _asks_for_a_person(call, entry, now):
        return
    if not (_waits_for_keys(call) or call.standing.in_workflow()):
        _press_unasked(call, entry, now)
        return
    if entry.short:
        yield_floor(call, "", now)
        call.next_turn()
        announce(call, phrase(call, "digits_again"), "digits_again", now, said=" ".join(entry.digits))
        return
    call.standing.take_digits()
    turns.ask(call, yield_floor(call, " ".join(entry.digits), now), now, digits=entry.digits)


def _waits_for_keys(call: Call) -> bool:
    return call.standing.digits is not None or call.profile.digits != DigitRule()


def _asks_for_a_person(call: Call, entry: Entry, now: float) -> bool:
    """Zero is how callers everywhere ask for a person: whether that could be answered."""
    person = Intent("live_agent", False, "key")
    may_write = call.profile.takes_messages and not call.standing.in_workflow()
    if not (may_reply(call, "", person) or may_write):
        return False
    said = yield_floor(call, " ".join(entry.digits), now)
    if not reply(call, said, person, now):
        tell(call, said, person.name, phrase(call, "offer_message"), now)
    return True


def _press_unasked(call: Call, entry: Entry, now: float) -> None:
    """Nothing asked for keys: tell the caller what to do instead."""
    text = yield_floor(call, " ".join(entry.digits), now)
    call.next_turn()
    words = phrase(call, "keys_or_person" if call.identity.may_transfer else "keys_unasked")
    call.history.put(call.turn, "user", text)
    call.enter(Idle())
    say(call, words, now)
    call.record(Reflex(said=text, intent="keys", text=words), now)


def take_classification(call: Call, answering: Answering, intent: Intent | None, now: float) -> None:
    """The fast model's word counts only while nothing of the answer was spoken; then a reflex takes its place."""
    counts = intent is not None and answering.first_spoken_at is None and may_reply(call, answering.question, intent)
    call.log("info", "classified", intent=intent.name if intent else None, counts=counts)
    if intent is not None and counts:
        reply(call, turns.cancel(call, answering, now), intent, now)


def apologise(call: Call, now: float) -> None:
    """The caller would wait in vain, by a fault of ours: ask again, or ask the caller to."""
    if isinstance(call.stage, Answering):
        turns.abandon(call, call.stage, "fault", now)
    elif isinstance(call.stage, Idle):
        call.next_turn()
        announce(call, phrase(call, "failed"), "fault", now)


def yield_floor(call: Call, text: str, now: float) -> str:
    """End what is being said for a new turn: a question without an answer yet is joined with what came now."""
    call.resumption.forget()
    stage = call.stage
    if isinstance(stage, Answering):
        if stage.first_spoken_at is None:
            return f"{turns.cancel(call, stage, now)} {text}".strip()
        turns.truncate(call, stage, now)
    call.stop_speaking(call.turn)
    return text


def _hear_language(call: Call, prompt: Prompt, text: str, now: float) -> None:
    """Change to the language that the words are plainly in, or to one that Twilio detected twice in a row.

    A recogniser of several languages may mistake a single prompt; words that no other language has are no mistake.
    """
    told = language_told_by(text, call.language, call.profile.codes)
    detected = language_of(prompt.language).code
    offered = call.profile.codes if call.profile.detects_language else ()
    if call.spoken.hear(detected, offered) or told:
        call.change_language(told or detected, now)


def _takes_no_turn(call: Call, text: str, now: float) -> bool:
    """Whether this only accompanies the assistant's words; if it cut them, the rest is said again."""
    if not is_backchannel(text, call.tables().intents):
        return False
    unsaid = call.resumption.unsaid
    if unsaid is not None and isinstance(call.stage, Idle):
        # "Okay" after a question that was heard to its end is an answer.
        return not unsaid.heard.endswith("?") and resume(call, now)
    return isinstance(call.stage, Answering) or not call.playback.is_quiet(now)


def _answer(call: Call, text: str, now: float) -> None:
    digits = spoken_digits(text, call.tables().numbers) if call.standing.digits else None
    if digits is not None:
        call.keypad.forget()
        take_entry(call, Entry(digits, short=len(digits) < call.digit_rule().minimum), now)
        return
    intent = classify(text, call.tables().intents, names=call.identity.assistant_names())
    if reply(call, text, intent, now):
        return
    turns.ask(call, text, now)
    if call.profile.preprocessing and intent.name == "other":
        call.do(Classify(call.turn, text, call.language, CLASSIFY_DEADLINE_S))
