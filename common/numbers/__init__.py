"""Numbers: what a caller says for digits, in each language."""

from __future__ import annotations

from common.numbers.spoken import spoken_digits

__all__ = ["spoken_digits"]
