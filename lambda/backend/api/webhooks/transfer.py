"""``POST /voice/whisper``: what the person who answers hears, and ``/voice/whisper/accepted`` the key that they press.

``/voice/queue/wait``: what a waiting caller hears. The person hears first, alone, who calls and why, in one language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from fastapi import APIRouter

from backend.api.webhooks.call import KnownCall, find
from backend.api.webhooks.request import TwimlResponse, Webhook, WebhookDep, whole_number
from backend.calls.twiml.document import ask_to_accept, document, leave, say, wait
from backend.languages import DEFAULT, LANGUAGES, BackendLanguage, language_of
from backend.languages.sentences import Words, phrase
from backend.profiles.fields import RouteLanguage
from backend.profiles.reception import Destination
from backend.runtime.logs import log_failure
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
    if not any(map(str.isalpha, said)):
        return False  # keys
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


router = APIRouter()
_LONGEST_WAIT_S: Final = 300
"""Where the destination is not known."""


@router.post("/voice/whisper")
async def tell_person(webhook: WebhookDep) -> TwimlResponse:
    """Who calls and why; nothing, rather than an apology, when that is not to be found: the caller is waiting."""
    try:
        return TwimlResponse(await _whisper(webhook))
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=webhook.form.get("ParentCallSid"))
        return TwimlResponse(document())


@router.post("/voice/whisper/accepted")
async def accept(_webhook: WebhookDep) -> TwimlResponse:
    """A key was pressed: nothing more is said, and Twilio connects the caller."""
    return TwimlResponse(document())


@router.post("/voice/queue/wait")
async def wait_in_queue(webhook: WebhookDep) -> TwimlResponse:
    """Words for the caller, until the destination's time is over: then the assistant takes them back."""
    try:
        call = await find(webhook)
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=webhook.form.get("CallSid"))
        call = None
    destination = _destination(call)
    longest = destination.max_wait_s if destination else _LONGEST_WAIT_S
    waited = whole_number(webhook.form.get("QueueTime", "")) or 0
    if waited >= longest:
        return TwimlResponse(leave())
    return TwimlResponse(wait(call.language if call else DEFAULT.code))


async def _whisper(webhook: Webhook) -> str:
    # The document runs on the leg of the person; the call it is about is that leg's parent.
    call = await find(webhook, sid="ParentCallSid")
    if call is None:
        return document()
    destination = _destination(call)
    language = (destination.language if destination else None) or call.language
    business, caller = call.profile.assistant.display_name, call.state.from_number
    words = whisper(business, caller, call.state.handoff or {}, language, call.language)
    if destination is not None and destination.accept == "key":
        return ask_to_accept(words, language, webhook.origins())
    return document(say(words, language))


def _destination(call: KnownCall | None) -> Destination | None:
    """Where the caller was put through to."""
    if call is None:
        return None
    return call.profile.transfer.destinations.get(str((call.state.handoff or {}).get("destination", "")))
