"""Clean characters: what cannot be spoken at all (emoji, controls, broken surrogates) goes, look-alikes become plain."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_ODD: Final = re.compile(r"[^\n -~¡¿À-ÖØ-öø-ÿ]")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
# Soft hyphen, zero-width, bidi, variation selectors, keycap and other enclosing marks, tags, C0 and C1 controls.
_INVISIBLE: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufeff\ufff0-\uffff\U000e0000-\U000e0fff]"
)
_LINE_END: Final = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Enclosed, superscript, full-width and mathematical forms of ordinary characters, and letters with loose accents.
_VARIANT: Final = re.compile(
    "[\u2070-\u209f\u2100-\u214f\u2160-\u217f\u2460-\u24ff\u3000-\u3002\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff"
    "\U0001f100-\U0001f169]|[^\\W\\d_][\u0300-\u036f]+"
)
_UNSPEAKABLE: Final = re.compile(r"[^\w\s!-~¡¿º°§±×÷€£¥¢₹→≈≤≥≠∞¼½¾⅓⅔⅛…—•]")

_PLAIN: Final = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′´ʼ＇", "'"),
        **dict.fromkeys("“”„‟«»″〝〞", '"'),
        **dict.fromkeys("‐‑‒–−﹣－", "-"),
        **dict.fromkeys("―⸺", "—"),
        **dict.fromkeys("●○■□▪▫◦‣⁃∙·◆◇▶►➢➤✓✔☑", "•"),
        **dict.fromkeys("➔➜➡⇒⟶⟹➝", "→"),
        **dict.fromkeys("©®™ℹ℠", ""),
        **dict.fromkeys(
            "\t\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
            " ",
        ),
        "。": ". ",
        "⁄": "/",
        "№": "#",
        "ª": "ª",
        "²": "^2",
        "³": "^3",
        "¹": "",
    }
)


def clean_characters(text: str) -> str:
    """Return the text with only speakable characters: letters, digits, punctuation, known symbols and ``\\n``."""
    if _ODD.search(text) is None:
        return text
    if _SURROGATE.search(text):
        # Halves of one character that came in two tokens join again; a half that stays alone goes.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    text = _LINE_END.sub("\n", _INVISIBLE.sub("", text)).translate(_PLAIN)
    return _UNSPEAKABLE.sub(" ", _VARIANT.sub(_compatible, text))


def _compatible(variant: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", variant[0])
