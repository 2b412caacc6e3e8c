"""Amounts of money in words: "$1,250.50" becomes "1,250 dollars and 50 cents"."""

from __future__ import annotations

import re

from common.speech.abbreviations import either
from common.speech.numerals import numeral, value
from common.speech.vocabulary import Currency, Stage, Vocabulary


def say_money(words: Vocabulary) -> Stage:
    """Make the stage that puts a currency's name behind its amount."""
    number = numeral(words)
    codes = "|".join(code for code in words.currencies if code.isalpha())
    signs = "|".join(
        sorted((re.escape(sign) for sign in words.currencies if not sign.isalpha()), key=len, reverse=True)
    )
    size = rf"(?:\s?((?i:{either(words.magnitudes)}))\b)?"
    rate = r"(\s?/\s?(?=[^\W\d_]))?"
    hint = re.compile(rf"{signs}|\b(?:{codes})\b|¢")
    span = re.compile(
        rf"((?:{signs}|\b(?:{codes}))\s?)({number})\s?-\s?(?:{signs}|\b(?:{codes}))?\s?(?={number}(?!\s?%))"
    )
    before = re.compile(rf"(?<![\w.,])(-\s?)?(?:({signs})|\b({codes}))\s?({number}){size}(?:\s?(?:{codes})\b)?{rate}")
    after = re.compile(rf"(?<![\w.,])(-)?({number}){size}\s?(?:({signs})|({codes})\b){rate}")
    cents = re.compile(r"([0-9]+)\s?¢|¢\s?([0-9]+)")

    def spoken(minus: str | None, written: str, magnitude: str | None, sign: str, rate: str | None) -> str:
        parts = [words.minus if minus else "", _amount(written, magnitude, words.currencies[sign], words)]
        return " ".join(parts).strip() + (f" {words.per} " if rate else "")

    def stage(text: str) -> str:
        if hint.search(text) is None:
            return text
        text = span.sub(rf"\1\2 {words.to} \1", text)
        text = before.sub(lambda m: spoken(m[1], m[4], m[5], m[2] or m[3], m[6]), text)
        text = after.sub(lambda m: spoken(m[1], m[2], m[3], m[4] or m[5], m[6]), text)
        return cents.sub(lambda m: f"{m[1] or m[2]} {words.currencies['¢'].cents}", text)

    return stage


def _amount(written: str, magnitude: str | None, currency: Currency, words: Vocabulary) -> str:
    whole, decimals = value(written, words)
    if magnitude:
        return f"{written} {words.magnitudes[magnitude.lower()]} {currency.many}"
    if len(decimals) > 2:
        return f"{written} {currency.many}"
    hundredths = int(decimals.ljust(2, "0")) if decimals else 0
    part = f"{hundredths} {currency.cent if hundredths == 1 else currency.cents}"
    if hundredths and not whole:
        return part
    sum_of_units = f"{words.counted(whole)} {currency.one if whole == 1 else currency.many}"
    return f"{sum_of_units} {words.and_part} {part}" if hundredths else sum_of_units
