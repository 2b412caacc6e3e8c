"""What the person who answers a transfer hears first, alone: who calls, and why. All of it is in one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from backend.languages import LANGUAGES, BackendLanguage, language_of
from backend.languages.sentences import Words, phrase
from backend.profiles.fields import RouteLanguage
from common.intents import IntentName, classify
from common.wire.handoff import ASSISTANT, CALLER, EMERGENCY, HANDED_OVER, PERSON_ASKED, TRANSFER_ANNOUNCED, URGENT

_SUMMARY_CHARS: Final = 200
"""The caller waits while it is spoken: thirteen seconds of speech at most."""
_MATTERS: Final[frozenset[IntentName]] = frozenset({"question", "request", "other", "complaint"})
"""All else that callers say is no matter of theirs: courtesies, yes and no, that they want a person."""
_MORE_THAN_A_WISH: Final = 12
"""Words: who says so many tells something, whatever else they want."""
_REASONS: Final[Mapping[str, Words]] = {
    PERSON_ASKED: "whisper_asked",
    TRANSFER_ANNOUNCED: "whisper_announced",
    HANDED_OVER: "whisper_announced",
    URGENT: "whisper_urgent",
}
_WORKFLOW: Final = re.compile(r"workflow \S+")
_WORD: Final = re.compile(r"\w+(?:'\w+)?")


def whisper(
    business: str, caller: str, handoff: Mapping[str, Any], language: RouteLanguage, spoken: RouteLanguage
) -> str:
    """The words, in ``language``; ``spoken`` is the caller's.

    ``handoff`` may hold ``reasonCode``, ``reason`` and ``summary``. Of the last two only what is in the language of the
    whisper is quoted, of the summary what the caller said of their matter; a caller who speaks another one is announced
    as such.
    """
    heard, caller_speaks = language_of(language), language_of(spoken)

    def said(words: Words, **filled: str) -> str:
        return phrase(heard.phrases, words).format(**filled)

    parts = [said("whisper_emergency")] if handoff.get("reasonCode") == EMERGENCY else []
    parts.append(said("whisper", business=business, caller=_digits(caller) or said("whisper_hidden")))
    if spoken != language:
        own_name = caller_speaks.names[caller_speaks.code]
        parts.append(said("whisper_speaks", language=heard.names.get(caller_speaks.code, own_name)))
    reason = _reason(str(handoff.get("reason", "")), heard)
    if reason:
        parts.append(said("whisper_reason", reason=reason))
    if spoken == language and (summary := _matter(str(handoff.get("summary", "")), reason, heard)):
        parts.append(said("whisper_summary", summary=summary))
    return " ".join(parts)


def _digits(caller: str) -> str:
    """A number digit by digit, an address as it is."""
    return " ".join(caller.removeprefix("+")) if caller.startswith("+") else caller.partition(":")[2]


def _reason(reason: str, language: BackendLanguage) -> str:
    """The program's own reasons translated; a model's, if it is in this language."""
    reason = reason.strip(" .")
    words = "whisper_workflow" if _WORKFLOW.fullmatch(reason) else _REASONS.get(reason)
    if words:
        return phrase(language.phrases, words)
    return reason if _is_in(reason, language) else ""


def _matter(summary: str, reason: str, language: BackendLanguage) -> str:
    """What the caller said that it is about, newest last, back to where the call was held in another language.

    Whoever takes the call need not hear the courtesies, what the assistant said, or again whom the caller asks for.
    """
    kept: list[str] = []
    room = _SUMMARY_CHARS
    for line in reversed(summary.splitlines()):
        speaker, _, said = line.partition(": ")
        if speaker == ASSISTANT:
            continue
        said = said if speaker == CALLER else line
        if not _is_in(said, language):
            break
        if not _tells_the_matter(said, reason, language):
            continue
        room -= len(said) + 1
        if room < 0:
            break
        kept.insert(0, said)
    return " ".join(kept)


def _tells_the_matter(said: str, reason: str, language: BackendLanguage) -> bool:
    words = set(_WORD.findall(said.lower()))
    if len(words) > _MORE_THAN_A_WISH:
        return True
    named = words.intersection(_WORD.findall(reason.lower())) - language.lexicon.stop_words
    return not named and classify(said, language.core.intents).name in _MATTERS


def _is_in(text: str, language: BackendLanguage) -> bool:
    """Whether no other language has more of the text's small words."""
    found = _WORD.findall(text.lower())
    counts = {code: sum(word in known.lexicon.stop_words for word in found) for code, known in LANGUAGES.items()}
    return counts[language.code] == max(counts.values())
