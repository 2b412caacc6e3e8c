"""What of an event may be stored, by a business's privacy: words are masked or left out before anything is written.

Masked are card numbers, e-mail addresses and phone numbers, written or spoken.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

from backend.profiles.model import Privacy, Profile
from backend.records.masking import Kind, Span, find_cards, find_emails, find_phones, find_runs, merged
from backend.records.rows import LoggedEvent
from common.wire.events import KINDS, Interrupted, Sensitivity, sensitivity_of
from common.wire.json_shape import as_objects, clean_text

__all__ = ["Mask", "mask_parts", "mask_text"]


@dataclass(frozen=True, slots=True)
class Mask:
    """What to mask; ``regions`` (such as ``US``) tell how phone numbers without a country code look."""

    kinds: tuple[Kind, ...] = ()
    regions: tuple[str, ...] = ("US",)


def mask_text(text: str, mask: Mask) -> str:
    """The text with a mark such as ``[card]`` in the place of each find."""
    return mask_parts([text], mask)[0]


def mask_parts(parts: Sequence[str], mask: Mask) -> list[str]:
    """The parts of one text, masked as a whole: a number that was cut in two is found, and each part gets its mark."""
    text = " ".join(parts)
    spans = _find(text, mask)
    masked: list[str] = []
    start = 0
    for part in parts:
        masked.append(_replace(part, start, spans))
        start += len(part) + 1
    return masked


def _find(text: str, mask: Mask) -> list[Span]:
    spans: list[Span] = []
    if "email" in mask.kinds:
        spans += find_emails(text)
    numbers = {"card", "phone"} & set(mask.kinds)
    runs = find_runs(text) if numbers else []
    if "card" in mask.kinds:
        spans += find_cards(runs)
    if "phone" in mask.kinds:
        spans += find_phones(text, runs, mask.regions)
    return merged(spans)


def _replace(part: str, start: int, spans: Sequence[Span]) -> str:
    """The part that begins at ``start`` of the whole text, with the marks of the spans that reach into it."""
    pieces: list[str] = []
    done = 0
    for span in spans:
        begin, end = max(span.start - start, 0), min(span.end - start, len(part))
        if begin < end:
            pieces += (part[done:begin], f"[{span.kind}]")
            done = end
    return "".join((*pieces, part[done:]))


Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
_AUDIT_WORDS: Final = ("request", "response")
_PLAIN_REASON: Final = re.compile(r"hang-up|idle|goodbye|time limit|socket closed with [0-9]+")
"""Reasons that are the edge's own; a model may have worded any other after what the caller said."""
_ADDRESSES: Final = frozenset(
    name for kind in KINDS for name, how in sensitivity_of(kind).items() if how is Sensitivity.ADDRESS
)
"""By name alone: what they hold in one kind they hold in every other, also in one that is not known here."""
NOTHING: Final = Privacy(store_transcripts=False, store_audit=False, mask=("card", "email", "phone"))
"""For events of a profile that nobody knows: what a business might forbid is not stored."""


def mask_of(profile: Profile | None) -> Mask:
    """What to mask for a profile; phone numbers as they look where its languages are spoken."""
    if profile is None:
        return Mask(NOTHING.mask)
    regions = dict.fromkeys(speech.code.rpartition("-")[2] for speech in profile.languages.values())
    return Mask(profile.privacy.mask, tuple(regions))


def redact(event: LoggedEvent, privacy: Privacy, mask: Mask) -> LoggedEvent:
    """The event as it may be stored."""
    declared = sensitivity_of(event.kind)
    detail = dict(event.detail)
    if not privacy.store_transcripts:
        detail = {name: value for name, value in detail.items() if _is_wordless(declared.get(name), value)}
    for name, sensitivity in declared.items():
        if sensitivity is Sensitivity.AUDIT:
            detail[name] = _audits(detail.get(name), privacy)
    if event.kind == Interrupted.kind and {"heard", "unheard"} <= detail.keys():
        heard, unheard = mask_parts((str(detail["heard"]), str(detail["unheard"])), mask)
        detail |= {"heard": heard, "unheard": unheard}
    masks = {name: Mask() if name in _ADDRESSES else mask for name in detail}
    return replace(event, detail={clean_text(name): _masked(value, masks[name]) for name, value in detail.items()})


def _is_wordless(sensitivity: Sensitivity | None, value: Json) -> bool:
    """Whether a field holds none of a conversation's words; one that is not known here may."""
    if sensitivity is Sensitivity.REASON:
        return _PLAIN_REASON.fullmatch(str(value)) is not None
    return sensitivity not in (None, Sensitivity.WORDS)


def _audits(records: object, privacy: Privacy) -> list[Any]:
    """The backend's own records; an audit pair without its words keeps what the turn cost."""
    kept: list[Any] = []
    for record in as_objects(records):
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
