"""What the edge answers by itself, at once: greetings, goodbyes, thanks, "repeat that", "wait", a person."""

from __future__ import annotations

from common.call import Call, Ending, Idle
from common.effects import Save
from common.ending import begin_ending
from common.intents import Intent
from common.language_change import change_language
from common.profile import QuickAnswer
from common.speech import Chunker, speakable
from common.wording import phrase

_QUICK_ANSWER_WORDS = 12
"""A longer prompt says more than a quick answer answers."""


def reply(call: Call, text: str, intent: Intent, now: float) -> bool:
    """Answer this prompt at the edge if it can be; ``False`` leaves it to the backend."""
    if intent.name == "live_agent":
        return _hand_off(call, text, now)
    if intent.edge_may_answer:
        return _answer(call, text, intent, now)
    if (quick := _quick_answer(call, text)) is not None:
        _say(call, text, "quick_answer", quick.answer, now)
        return True
    return False


def say(call: Call, text: str, now: float) -> None:
    """Speak these words as a whole talk cycle of the newest turn."""
    chunker = Chunker(call.language)
    call.voice.speak(call.turn, chunker.feed(text) + chunker.flush(), last=True)
    call.flush(now)


def _answer(call: Call, text: str, intent: Intent, now: float) -> bool:
    match intent.name:
        case "repeat":
            return _repeat(call, text, now)
        case "change_language":
            return _change_language(call, text, intent, now)
        case "farewell":
            _say(call, text, "farewell", phrase(call, "farewell"), now)
            begin_ending(call, Ending("assistant", "goodbye", "hangup", "goodbye"), now)
        case "wait":
            _say(call, text, "wait", phrase(call, "wait"), now)
            call.hold_until = now + call.profile.hold_s
        case "greeting" | "thanks" as name:
            _say(call, text, name, phrase(call, name), now)
        case _:
            return False
    return True


def _repeat(call: Call, text: str, now: float) -> bool:
    said = call.history.last_said("assistant")
    if not said:
        return False
    _say(call, text, "repeat", said, now)
    return True


def _change_language(call: Call, text: str, intent: Intent, now: float) -> bool:
    if intent.language not in call.profile.codes:
        return False
    change_language(call, intent.language, now)
    _say(call, text, "change_language", phrase(call, "language_changed"), now)
    return True


def _hand_off(call: Call, text: str, now: float) -> bool:
    if not call.may_transfer:
        return False
    _say(call, text, "live_agent", phrase(call, "hand_off"), now)
    begin_ending(call, Ending("assistant", "the caller asks for a person", "agent", "live-agent-handoff"), now)
    return True


def _quick_answer(call: Call, text: str) -> QuickAnswer | None:
    words = set(speakable(text, call.language).lower().replace("?", " ").replace(",", " ").replace(".", " ").split())
    if not call.profile.quick_answers or len(words) > _QUICK_ANSWER_WORDS:
        return None
    for answer in call.profile.quick_answers:
        if any(set(words_of.lower().split()) <= words for words_of in answer.phrases if words_of.strip()):
            return answer
    return None


def _say(call: Call, said: str, intent: str, words: str, now: float) -> None:
    """Take the turn and answer it with these words."""
    call.turn += 1
    call.history.put(call.turn, "user", said)
    call.stage = Idle()
    say(call, words, now)
    call.record("reflex", now, said=said, intent=intent, text=words)
    call.log("info", "reflex", intent=intent)
    call.effects.append(Save())
