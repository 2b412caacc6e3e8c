"""What the person who answers a transfer hears first, alone: who calls, and why. All of it is in one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from backend.languages import LANGUAGES, BackendLanguage, language_of
from backend.languages.sentences import Words, phrase
from backend.profiles.fields import RouteLanguage
from common.wire.handoff import ASSISTANT, CALLER, EMERGENCY, HANDED_OVER, PERSON_ASKED, TRANSFER_ANNOUNCED, URGENT

_SUMMARY_CHARS: Final = 240
"""The caller waits while it is spoken: sixteen seconds of speech at most."""
_REASONS: Final[Mapping[str, Words]] = {
    PERSON_ASKED: "whisper_asked",
    TRANSFER_ANNOUNCED: "whisper_announced",
    HANDED_OVER: "whisper_announced",
    URGENT: "whisper_urgent",
}
_WORKFLOW: Final = re.compile(r"workflow \S+")
_SPEAKERS: Final[Mapping[str, Words]] = {CALLER: "whisper_caller", ASSISTANT: "whisper_assistant"}
_WORD: Final = re.compile(r"\w+(?:'\w+)?")


def whisper(
    business: str, caller: str, handoff: Mapping[str, Any], language: RouteLanguage, spoken: RouteLanguage
) -> str:
    """The words, in ``language``; ``spoken`` is the caller's.

    ``handoff`` may hold ``reasonCode``, ``reason`` and ``summary``. Of the last two only what is in the language of the
    whisper is quoted, the newest of the summary; a caller who speaks another one is announced as such.
    """
    heard, caller_speaks = language_of(language), language_of(spoken)

    def said(words: Words, **filled: str) -> str:
        return phrase(heard.phrases, words).format(**filled)

    parts = [said("whisper_emergency")] if handoff.get("reasonCode") == EMERGENCY else []
    parts.append(said("whisper", business=business, caller=_digits(caller) or said("whisper_hidden")))
    if spoken != language:
        own_name = caller_speaks.names[caller_speaks.code]
        parts.append(said("whisper_speaks", language=heard.names.get(caller_speaks.code, own_name)))
    if reason := _reason(str(handoff.get("reason", "")), heard):
        parts.append(said("whisper_reason", reason=reason))
    if spoken == language and (summary := _newest(str(handoff.get("summary", "")), heard)):
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


def _newest(summary: str, language: BackendLanguage) -> str:
    """The last whole lines that are short enough, back to where the call was held in another language."""
    kept: list[str] = []
    room = _SUMMARY_CHARS
    for line in reversed(summary.splitlines()):
        speaker, _, said = line.partition(": ")
        if not _is_in(said or line, language):
            break
        told = f"{phrase(language.phrases, _SPEAKERS[speaker])}: {said}" if speaker in _SPEAKERS else line
        room -= len(told) + 1
        if room < 0:
            break
        kept.insert(0, told)
    return " ".join(kept)


def _is_in(text: str, language: BackendLanguage) -> bool:
    """Whether no other language has more of the text's small words."""
    found = _WORD.findall(text.lower())
    counts = {code: sum(word in known.lexicon.stop_words for word in found) for code, known in LANGUAGES.items()}
    return counts[language.code] == max(counts.values())
