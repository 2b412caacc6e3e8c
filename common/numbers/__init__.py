"""Numbers: what is said for digits, in each language."""

from __future__ import annotations

from common.numbers.spoken import is_part_of_number, spoken_digits

__all__ = ["is_part_of_number", "spoken_digits"]
