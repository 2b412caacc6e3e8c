"""Texts made of everything that makes speaking hard, for property tests."""

from __future__ import annotations

import re
from typing import Final

from hypothesis import strategies as st

FRAGMENTS: Final = (
    "https://exam", "ple.com/x?y=1,2", "www.foo.es", "info@a-b.com", " ", "  ", "\n", "\n\n", "\r\n", ".", ",", ";",
    ":",
    "!", "?", "…", "\u2014", "\u2013", "-", "*", "**", "_", "`", "```", "#", "# ", "- ", "1. ", "2)", "|", "|---|", "[",
    "](", '](https://x.com "a, b")', "(", ")", "<b>", "</b>", '<break time="1s"/>', "<", "&amp;", "&", "&#39;", "$",
    "€",
    "20", "1,250.50", "1.250,50", "3.5", "%", "°C", "º", "ª", "km", "9:00", "14:30", "am", " p.m.", " a. m.", "Dr.",
    "St.", "Main", "p. ej.", "EE. UU.", "e.g.", "No.", "no", "5", "2026-11-22", "22/11/2026", "1/2", "555-0100",
    "+1 (555) 123-4567", "Mon", "-Fri", "Nov. 22", "lun-vie", "😀", "👍🏽", "\ud83d", "\ude00", "\u200b", "\u202e",
    "\ufe0f", "½", "²", "→", "•", "'", '"', "\u2019", "\u201c", "¿", "¡", "hello", "Word", "I", "a", "x", "word's",
    "C++", "@", "@foo", "~", "~5", "^2", "\\", "{", "}", "=", "+", "/", "and/or", "24/7", "USD", "MXN", "mil",
    "millones", "h", "ñ", "é", "e\u0301", "Node.js", "U.S.", "S.A.", "12345678", "1000000", "0", "007", "1st", "3.º",
    "1er", ":)", ":smile:", "<3", "5'10\"", "\x00", "\t", "\u2028",
)  # fmt: skip

TEXTS: Final = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=4)), max_size=14).map("".join)
LANGUAGES: Final = st.sampled_from(["en", "es"])

SPEAKABLE: Final = re.compile(r"(?:[^\W_]|[ .,;:!?'¿¡-])*")
"""The only characters that may be spoken: no emoji, markdown, symbol or line end."""

JUNK: Final = re.compile(r"https?:/|://|www\.|[^\W\d_]\.[^\W\d_]|  |^[\s.,;:!?]|[ºª]", re.I)
"""What must never be spoken though its characters may: addresses, double spaces, marks before the first word."""
