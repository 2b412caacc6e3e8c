"""What the person who answers a transfer hears first, alone: who calls, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from backend.phrases import PHRASES
from backend.profiles.fields import RouteLanguage

_SUMMARY_CHARS: Final = 240
"""The caller waits while it is spoken: sixteen seconds of speech at most."""


def whisper(business: str, caller: str, handoff: Mapping[str, Any], language: RouteLanguage) -> str:
    """The words, in that language; ``handoff`` may hold ``reason`` and ``summary``, the newest of which is kept."""
    phrases = PHRASES[language]
    parts = [phrases["whisper"].format(business=business, caller=_spoken(caller) or phrases["whisper_hidden"])]
    reason, summary = str(handoff.get("reason", "")).strip(" ."), _newest(str(handoff.get("summary", "")))
    if reason:
        parts.append(phrases["whisper_reason"].format(reason=reason))
    if summary:
        parts.append(phrases["whisper_summary"].format(summary=summary))
    return " ".join(parts)


def _spoken(caller: str) -> str:
    """A number digit by digit, an address as it is."""
    return " ".join(caller.removeprefix("+")) if caller.startswith("+") else caller.partition(":")[2]


def _newest(summary: str) -> str:
    """The last whole lines that are short enough."""
    kept: list[str] = []
    room = _SUMMARY_CHARS
    for line in reversed(summary.splitlines()):
        room -= len(line) + 1
        if room < 0:
            break
        kept.insert(0, line)
    return " ".join(kept)
