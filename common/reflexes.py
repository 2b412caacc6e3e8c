"""What the edge answers by itself, at once: greetings, goodbyes, thanks, "repeat that", "wait", a person."""

from __future__ import annotations

from common.call import Call, Ending, Idle
from common.ending import begin_ending
from common.intents import Intent
from common.language_change import change_language
from common.limits import MAX_CHUNK_CHARS
from common.phrases import greeting_situation
from common.profile import QuickAnswer
from common.speech import Chunker, speakable
from common.wording import phrase

_QUICK_ANSWER_WORDS = 12
"""A longer prompt says more than a quick answer answers."""
_COURTESIES = frozenset({"greeting", "thanks"})


def may_reply(call: Call, intent: Intent) -> bool:
    """Whether this intent can be answered at the edge now."""
    if intent.name == "live_agent":
        return call.may_transfer
    if intent.name == "repeat":
        return bool(call.history.last_said("assistant"))
    if intent.name == "change_language":
        return intent.language in call.profile.codes
    if intent.name in _COURTESIES and call.workflow is not None:
        return False  # "okay, thanks" is an answer to "shall I book it?"
    return intent.edge_may_answer


def reply(call: Call, text: str, intent: Intent, now: float) -> bool:
    """Answer this prompt at the edge if it can be; ``False`` leaves it to the backend."""
    if may_reply(call, intent):
        _answer(call, text, intent, now)
        return True
    if (quick := _quick_answer(call, text)) is not None:
        _say(call, text, "quick_answer", quick.answer, now)
        return True
    return False


def say(call: Call, text: str, now: float) -> None:
    """Speak these words as a whole talk cycle of the newest turn, in one frame if they fit."""
    words = speakable(text, call.locale())
    chunks = [words] if len(words) <= MAX_CHUNK_CHARS else _chunks(call, text)
    call.voice.speak(call.turn, filter(None, chunks), last=True)
    call.flush(now)


def _chunks(call: Call, text: str) -> list[str]:
    chunker = Chunker(call.locale())
    return chunker.feed(text) + chunker.flush()


def _answer(call: Call, text: str, intent: Intent, now: float) -> None:
    match intent.name:
        case "repeat":
            _say(call, text, "repeat", call.history.last_said("assistant"), now)
        case "change_language":
            change_language(call, intent.language, now)
            _say(call, text, "change_language", phrase(call, "language_changed"), now)
        case "live_agent":
            _say(call, text, "live_agent", phrase(call, "hand_off"), now)
            begin_ending(call, Ending("assistant", "the caller asks for a person", "agent", "live-agent-handoff"), now)
        case "farewell":
            _say(call, text, "farewell", phrase(call, "farewell"), now)
            begin_ending(call, Ending("assistant", "goodbye", "hangup", "goodbye"), now)
        case "wait":
            _say(call, text, "wait", phrase(call, "wait"), now)
            call.hold_until = now + call.profile.hold_s
        case "thanks":
            _say(call, text, "thanks", phrase(call, "thanks"), now)
        case _:
            assert intent.name == "greeting", f"no reflex for {intent.name}"
            _say(call, text, "greeting", phrase(call, greeting_situation(intent.pattern)), now)


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
