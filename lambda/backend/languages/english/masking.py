"""English words in numbers and addresses that were spoken."""

from __future__ import annotations

from typing import Final

from backend.languages.masking import MaskingWords

MASKING: Final = MaskingWords(
    at=(r"at(?:\s+sign)?",),
    dot=("dot", "point"),
    joints=("underscore", "underline", "dash", "hyphen", "minus", "plus"),
    plus=("plus",),
    hesitations=frozenset({"okay", "ok", "sorry", "wait", "uh", "um", "hmm"}),
)
