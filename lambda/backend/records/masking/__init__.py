"""Replace what a business does not want to keep: card numbers, e-mail addresses, phone numbers, written or spoken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from backend.records.masking.runs import find_runs
from backend.records.masking.spans import Kind, Span, find_cards, find_emails, find_phones, merged

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
