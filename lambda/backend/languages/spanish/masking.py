"""Spanish words in numbers and addresses that were spoken."""

from __future__ import annotations

from typing import Final

from backend.languages.masking import MaskingWords

MASKING: Final = MaskingWords(
    at=("arroba",),
    dot=("punto",),
    joints=(r"gui[oó]n(?:\s+bajo)?", r"barra\s+baja", "m[aá]s"),
    plus=("mas", "más"),
    hesitations=frozenset({"perdon", "espera", "bueno", "eh"}),
)
