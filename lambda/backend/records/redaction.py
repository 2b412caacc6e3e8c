"""What of an event may be stored, by a business's privacy: words are masked or left out before anything is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, TypeAlias

from backend.profiles.model import Profile
from backend.profiles.privacy import Privacy
from backend.records.detail import objects
from backend.records.masking import Mask, mask_parts, mask_text
from common.wire.json_shape import clean_text
from common.wire.turn import CallEvent

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
_WORDLESS: Final[Mapping[str, tuple[str, ...]]] = {
    "started": ("from", "to", "language", "session_id"),
    "reflex": ("intent",),
    "answered": ("complete", "again", "latency_ms", "sources"),
    "spoken": ("why",),
    "interrupted": ("by",),
    "failed": ("code", "again"),
    "language": ("to",),
    "records": ("records",),
    "ended": ("by", "reason"),
    "set_aside": ("of", "bytes", "status"),
}
"""The fields of each kind that hold none of a conversation's words; of an unknown kind there is none."""
_AUDIT_WORDS: Final = ("request", "response")
_PLAIN_REASON: Final = re.compile(r"hang-up|idle|goodbye|time limit|socket closed with [0-9]+")
"""Reasons that are the edge's own; a model may have worded any other after what the caller said."""
_NEVER_MASKED: Final = frozenset({"to", "session_id", "sources"})
NOTHING: Final = Privacy(store_transcripts=False, store_audit=False, mask=("card", "email", "phone"))
"""For events of a profile that nobody knows: what a business might forbid is not stored."""


def mask_of(profile: Profile | None) -> Mask:
    """What to mask for a profile; phone numbers as they look where its languages are spoken."""
    if profile is None:
        return Mask(NOTHING.mask)
    regions = dict.fromkeys(speech.code.rpartition("-")[2] for speech in profile.languages.values())
    return Mask(profile.privacy.mask, tuple(regions))


def redact(event: CallEvent, privacy: Privacy, mask: Mask) -> CallEvent:
    """The event as it may be stored."""
    detail = dict(event.detail)
    if not privacy.store_transcripts:
        detail = _without_words(event.kind, detail)
    if event.kind == "records":
        detail["records"] = _audits(detail.get("records"), privacy)
    if event.kind == "interrupted" and {"heard", "unheard"} <= detail.keys():
        heard, unheard = mask_parts((str(detail["heard"]), str(detail["unheard"])), mask)
        detail |= {"heard": heard, "unheard": unheard}
    stored = {clean_text(name): _masked(value, mask) if name not in _NEVER_MASKED else _stored(value)
              for name, value in detail.items()}  # fmt: skip
    return replace(event, detail=stored)


def _without_words(kind: str, detail: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in detail.items() if name in _WORDLESS.get(kind, ())}
    if kind == "ended" and not _PLAIN_REASON.fullmatch(str(kept.get("reason", ""))):
        kept.pop("reason", None)
    return kept


def _audits(records: object, privacy: Privacy) -> list[Any]:
    """The backend's own records; an audit pair without its words keeps what the turn cost."""
    kept: list[Any] = []
    for record in objects(records):
        if record.get("kind") == "audit":
            left_out = () if privacy.store_audit else _AUDIT_WORDS
            kept.append({name: value for name, value in record.items() if name not in left_out})
        elif privacy.store_audit and privacy.store_transcripts:
            kept.append(record)  # of a kind that is not known here, so it may hold words
    return kept


def _masked(value: Json, mask: Mask) -> Json:
    """The same JSON value with every text in it masked."""
    if isinstance(value, str):
        return mask_text(clean_text(value), mask)
    if isinstance(value, dict):
        return {clean_text(name): _masked(inner, mask) for name, inner in value.items()}
    if isinstance(value, list):
        return [_masked(inner, mask) for inner in value]
    return value


def _stored(value: Json) -> Json:
    return _masked(value, Mask())
