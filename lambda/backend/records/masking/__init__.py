"""Replace what a business does not want to keep: card numbers, e-mail addresses, phone numbers, written or spoken."""

from __future__ import annotations

from backend.records.masking.mask import Mask, mask_parts, mask_text

__all__ = ["Mask", "mask_parts", "mask_text"]
