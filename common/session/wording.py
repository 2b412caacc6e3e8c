"""What the edge says in its own words: by chance, no sentence twice in a row, and only with names that are known."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from common.intents import classify
from common.languages import language_of
from common.languages.situations import Situation, Stage
from common.limits import MAX_CHUNK_CHARS
from common.wire.events import Announced, Occasion
from common.wire.turn import Work
from common.words import plain_words

if TYPE_CHECKING:
    from common.session.state.call import Call

_STAGES: Final[Mapping[Work, Stage]] = {
    "": "waiting",
    "Analyzing...": "analyzing",
    "Searching...": "searching",
    "Checking...": "searching",
    "Calling...": "waiting",
    "Answering...": "evaluating",
}

_LAST_QUESTION: Final = re.compile(r"[^.!?]+\?\s*\Z")
_QUESTION_AND_WHAT_LED_TO_IT: Final = re.compile(r"(?:[^.!?]+[.!]\s+)?[^.!?]+\?\s*\Z")
_ACKNOWLEDGED: Final = re.compile(r"\s*([^,.!?]+),\s*(.+)", re.DOTALL)
_SENTENCE: Final = re.compile(r"[^.!?…¡¿\n]+")


def phrase(call: Call, situation: Situation, *, but: Collection[str] = ()) -> str:
    """Words for this situation in the call's language; of those ``but`` these while there are others."""
    return _pick(call, situation, language_of(call.language).phrases.sayings[situation], but)


def filler(call: Call, work: Work, said: tuple[str, ...]) -> str:
    """Words that stand in for an answer while the backend is busy with this; none that this turn has said already."""
    variants = language_of(call.language).phrases.fillers[_STAGES[work]]
    return _pick(call, "filler", tuple(words for words in variants if words not in said))


def say(call: Call, text: str, now: float) -> None:
    """Speak these words as a whole talk cycle of the newest turn, in one frame if they fit."""
    words = call.speakable(text)
    chunks = [words] if len(words) <= MAX_CHUNK_CHARS else _chunks(call, text)
    call.voice.speak(call.turn, filter(None, chunks), last=True)
    call.flush(now)


def announce(call: Call, words: str, why: Occasion, now: float, *, said: str = "") -> None:
    """Say these words unasked, as the newest turn, and record why; ``said`` is what they answer all the same."""
    say(call, words, now)
    call.record(Announced(why=why, said=said, text=words), now)


def _chunks(call: Call, text: str) -> list[str]:
    chunker = call.chunker()
    return chunker.feed(text) + chunker.flush()


def _pick(call: Call, name: str, options: tuple[str, ...], but: Collection[str] = ()) -> str:
    phrases = language_of(call.language).phrases
    names = {
        "assistant": call.identity.assistant_name,
        "caller": call.identity.caller_name,
        "business": call.profile.business,
        # Digit by digit, wherever it stands: no "nine hundred and eleven".
        "emergency": " ".join(call.profile.emergency_number) or phrases.emergency_number,
        "crisis": " ".join(call.profile.crisis_line),
        "languages": _languages(call),
    }
    known = tuple(
        words.format(**names) for words in options if all(names[key] for key in names if f"{{{key}}}" in words)
    )
    known = tuple(words for words in known if words not in but) or known
    # Another situation may have used the same words: "How can I help you?" belongs to several.
    return call.dice.pick(f"{name}.{call.language}", known, freshest(known, call.history.last_said("assistant")))


def _languages(call: Call) -> str:
    """What the languages of this call are called, its own last."""
    phrases = language_of(call.language).phrases
    others = [
        name for code, name in phrases.language_names.items() if code in call.profile.codes and code != call.language
    ]
    named = [*others, phrases.language_names.get(call.language, "")]
    *first, last = filter(None, named) if any(named) else [""]
    return f"{', '.join(first)} {phrases.and_word} {last}" if first else last


def salutation(call: Call, said: str) -> str:
    """The caller's greeting returned, if it tells the time of day: "good morning"."""
    words = f" {' '.join(plain_words(said))} "
    returned = language_of(call.language).phrases.salutations
    return next((answer for greeting, answer in returned.items() if f" {greeting} " in words), "")


def unled(call: Call, *leads: Situation) -> str:
    """What the assistant said last, without the words of these situations before it."""
    words = call.history.last_said("assistant")
    sayings = language_of(call.language).phrases.sayings
    while lead := next((led for one in leads for led in sayings[one] if words.startswith(f"{led} ")), ""):
        words = words.removeprefix(lead).lstrip()
    return words


def question_in_context(call: Call) -> str:
    """The question that the assistant asked last, with the sentence before it that tells what is settled so far."""
    found = _QUESTION_AND_WHAT_LED_TO_IT.search(call.history.last_said("assistant"))
    if not found:
        return ""
    asked = found[0].strip()
    heard = _ACKNOWLEDGED.fullmatch(asked)
    if heard and classify(heard[1], call.tables().intents).name in ("affirm", "backchannel"):
        asked = heard[2][:1].upper() + heard[2][1:]  # "okay, Tuesday" was the answer to words that are long past
    return asked


def open_question(call: Call) -> str:
    """The question that the assistant asked last, by itself; empty if its last words were none."""
    found = _LAST_QUESTION.search(call.history.last_said("assistant"))
    return found[0].strip() if found else ""


def repeats(words: str, last: str) -> int:
    """How many sentences of these words stand in what was said last."""
    return len(_sentences(words) & _sentences(last))


def freshest(options: Sequence[str], last: str) -> list[int]:
    """The places of the options that repeat the fewest sentences of what was said last; at least one of them."""
    said_again = [repeats(words, last) for words in options]
    return [place for place, times in enumerate(said_again) if times == min(said_again)]


def fresh(options: Sequence[str], last: str) -> str:
    """The first of the options that repeats the fewest sentences of what was said last."""
    return options[freshest(options, last)[0]]


def _sentences(text: str) -> frozenset[str]:
    return frozenset(filter(None, (" ".join(plain_words(sentence)) for sentence in _SENTENCE.findall(text))))
