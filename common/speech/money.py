"""Amounts of money in words: "$1,250.50" becomes "1,250 dollars and 50 cents"."""

from __future__ import annotations

import re
from typing import Final

from common.speech.numerals import numeral, value
from common.speech.vocabulary import CURRENCY_SIGNS, Currency, Stage, Vocabulary, either

_SIGN: Final = re.compile(f"[{CURRENCY_SIGNS}]")
_CODE: Final = re.compile(r"[A-Z](?<!\w.)[A-Z]{2}(?![A-Za-z])")
_COUNTRY_SIGN: Final = re.compile(r"(?<!\w)(?:(US|MX|CA|RD|R)\$|(S/|Bs)\.?\s?(?=[0-9])|(Q)(?=[0-9]{2,}))\s?")
_CODES: Final = {"US": "USD", "MX": "MXN", "CA": "CAD", "RD": "DOP", "R": "BRL", "S/": "PEN", "Bs": "BOB", "Q": "GTQ"}
_CENTS: Final = re.compile(r"([0-9]+)\s?¢|¢\s?([0-9]+)")


def say_money(words: Vocabulary) -> Stage:
    """Make the stage that puts a currency's name behind its amount."""
    number = numeral(words, guard="")
    size = rf"(?:\s?((?i:{either(words.magnitudes)}))\b(?!/))?"
    rate = r"(\s?/\s?(?=[^\W\d_]))?"
    span = re.compile(
        rf"([{CURRENCY_SIGNS}]|[A-Z](?<!\w.)[A-Z]{{2}}\s?)({number})\s?[-\u2192]\s?\1?({number})(?!\s?[%0-9-]){size}"
    )
    sign_first = re.compile(rf"([{CURRENCY_SIGNS}])\s?({number}){size}(?:\s([A-Z]{{3}})\b)?{rate}")
    code_first = re.compile(rf"([A-Z](?<!\w.)[A-Z]{{2}})\s?({number}){size}(){rate}")
    last = re.compile(rf"({numeral(words)}){size}\s?([{CURRENCY_SIGNS}]|[A-Z]{{3}}\b){rate}")

    def spoken(currency: Currency, written: str, size: str | None, rate: str | None) -> str:
        return _amount(written, size, currency, words) + (f" {words.per} " if rate else "")

    def before(match: re.Match[str]) -> str:
        sign, written, size, code, rate = match.groups()
        currency = words.currencies.get(code or sign) or words.currencies.get(sign)
        return match[0] if currency is None else spoken(currency, written, size, rate)

    def after(match: re.Match[str]) -> str:
        written, size, sign, rate = match.groups()
        currency = words.currencies.get(sign)
        return match[0] if currency is None else spoken(currency, written, size, rate)

    def stage(text: str) -> str:
        text = _COUNTRY_SIGN.sub(lambda match: _coded(match, words), text)
        if _SIGN.search(text) is None and _CODE.search(text) is None:
            return text
        if "-" in text or "\u2192" in text:
            text = span.sub(lambda match: _from_to(match, words), text)
        return last.sub(after, code_first.sub(before, sign_first.sub(before, text)))

    return stage


def _coded(match: re.Match[str], words: Vocabulary) -> str:
    """A country's own sign as the code of its currency: "US$" as "USD"."""
    code = _CODES[match[1] or match[2] or match[3]]
    return f"{code} " if code in words.currencies else match[0]


def _from_to(match: re.Match[str], words: Vocabulary) -> str:
    """Both ends of a range with their sign, or the size that both have."""
    sign, first, last, size = match.groups()
    if sign.strip() not in words.currencies:
        return match[0]
    return f"{first} {words.to} {sign}{last} {size}" if size else f"{sign}{first} {words.to} {sign}{last}"


def say_prices(words: Vocabulary) -> Stage:
    """Make the stage that says in full what a price is for, and a currency once: "$20/hr", "$20 dollars"."""
    named = {name: currency for currency in words.currencies.values() for name in (currency.one, currency.many)}
    names = either(named)
    rate = re.compile(
        rf"([{CURRENCY_SIGNS}]\s?[0-9][0-9.,]*|[0-9]\s?[{CURRENCY_SIGNS}]|[0-9]\s(?:{names}))\s?/\s?"
        rf"({either(words.rates)})(?!\w)(?:\.(?=\s[a-zß-ÿ0-9]))?"
    )
    pair = re.compile(rf"([{CURRENCY_SIGNS}])\s?({numeral(words, guard='')})(\s(?:{names}))(?!\w)")

    def once(match: re.Match[str]) -> str:
        sign, number, name = match.groups()
        same = words.currencies.get(sign) is named[name.strip()]
        return f"{sign}{number}" if same else f"{number}{name}"

    def stage(text: str) -> str:
        if "/" in text:
            text = rate.sub(lambda match: f"{match[1]} {words.per} {words.rates[match[2]]}", text)
        return pair.sub(once, text) if _SIGN.search(text) else text

    return stage


def say_cents(words: Vocabulary) -> Stage:
    """Make the stage that reads 50¢."""
    name = words.currencies["$"].cents
    return lambda text: _CENTS.sub(lambda match: f"{match[1] or match[2]} {name}", text) if "¢" in text else text


def _amount(written: str, size: str | None, currency: Currency, words: Vocabulary) -> str:
    whole, decimals = value(written, words)
    if size:
        return f"{written} {words.magnitudes[size.lower()]} {currency.many}"
    if len(decimals) > 2:
        return f"{written} {currency.many}"
    hundredths = int(decimals.ljust(2, "0")) if decimals else 0
    part = f"{hundredths} {currency.cent if hundredths == 1 else currency.cents}"
    if hundredths and not whole:
        return part
    units = f"{words.counted(whole)} {currency.one if whole == 1 else currency.many}"
    return f"{units} {words.and_part} {part}" if hundredths else units
