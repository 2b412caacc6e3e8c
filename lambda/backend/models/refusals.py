"""Answers that say nothing is known: told by their words, whoever gave them, counted in a row, and made of use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Literal

from backend.languages import LANGUAGES, language_of
from common.intents import classify
from common.session.wording import fresh, repeats

if TYPE_CHECKING:
    from backend.models.interface import ModelPrompt
    from backend.profiles.people import Resort
    from common.wire.turn import Utterance

PATIENCE: Final = 2
"""After so many in a row the next one offers a person, a message, or what else there is."""
_SENTENCE: Final = re.compile(r"[^.!?\n]+[.!?\n]*")
_EDGES: Final = " .,;:!?¡¿\"'"


def refuses(text: str) -> bool:
    """Whether an answer, of any language, begins by saying that this is not known; "here it is again" begins none."""
    said = _sentences(text)
    for known in LANGUAGES.values():
        led = set(_sentences(" ".join(known.core.phrases.sayings["again"])))
        first = next((one for one in said if one not in led and not known.admitting.regret.match(one)), "")
        if first and known.admitting.refuses.search(first):
            return True
    return False


def in_a_row(history: Sequence[Utterance]) -> int:
    """How many answers in a row, up to the last one, were refusals; what was said again on request counts once."""
    times, asked = 0, ""
    for entry in history:
        if entry.role == "user":
            asked = entry.text
        elif not refuses(entry.text):
            times = 0
        elif not any(classify(asked, known.core.intents).name == "repeat" for known in LANGUAGES.values()):
            times += 1
    return times


def offered(text: str) -> Resort:
    """What these words end by offering the caller: a person, a message, or nothing of the kind."""
    last = _sentences(text)[-2:]
    for known in LANGUAGES.values():
        if any(known.admitting.offers_person.search(sentence) for sentence in last):
            return "person"
        if any(known.admitting.offers_message.search(sentence) for sentence in last):
            return "message"
    return "nobody"


def offers_message(text: str) -> Literal["only", "among others", "no"]:
    """Whether these words end by offering to take a message, and whether by offering nothing else."""
    last = _sentences(text)[-2:]
    if not any(known.admitting.offers_message.search(one) for known in LANGUAGES.values() for one in last):
        return "no"
    return "among others" if offered(text) == "person" else "only"


def leaves_something(text: str, prompt: ModelPrompt) -> bool:
    """Whether these words tell a caller what can be done instead of the answer that is not known."""
    replies = language_of(prompt.language).replies
    honest = " ".join((*replies.only_help, *replies.just_ask)).format(business=prompt.business.name)
    return offered(text) != "nobody" or repeats(text, honest) > 0


def refuse(prompt: ModelPrompt) -> str:
    """The words of an answerer that knows nothing."""
    unknown = language_of(prompt.language).replies.unknown
    return f"{pick(unknown, prompt)} {offer(prompt)}".strip()


def offer(prompt: ModelPrompt, *, said: str = "") -> str:
    """What can be done instead for a caller who got no answer; nothing, at first, where there is nobody.

    ``said`` are the words that it follows.
    """
    replies, tired = language_of(prompt.language).replies, in_a_row(prompt.history) >= PATIENCE
    resort = prompt.people.resort()
    if prompt.pending:
        # Whatever is asked here would be taken for an answer to the question that follows.
        return pick(replies.just_ask, prompt, said) if tired and resort == "person" else ""
    match resort:
        case "person":
            either = tired and prompt.people.message
            return pick(replies.offer_either if either else replies.offer_person, prompt, said)
        case "message":
            return pick(replies.offer_message, prompt, said)
        case "nobody" if tired:
            helps = [words.format(business=prompt.business.name) for words in replies.only_help]
            return pick(helps, prompt, said)
        case _:
            return ""


def pick(wordings: Sequence[str], prompt: ModelPrompt, said: str = "") -> str:
    """One that repeats nothing of what the caller heard last; another one each time that nothing was known."""
    turn = in_a_row(prompt.history) % len(wordings)
    return fresh((*wordings[turn:], *wordings[:turn]), f"{prompt.last_said} {said}")


def _sentences(text: str) -> list[str]:
    found = (match[0].strip() for match in _SENTENCE.finditer(text.lower().replace("\u2019", "'")))
    return [sentence.strip(_EDGES) if "?" not in sentence else sentence for sentence in found if sentence.strip(_EDGES)]
