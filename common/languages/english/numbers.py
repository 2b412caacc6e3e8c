"""English number words, and what callers say around a number."""

from __future__ import annotations

from typing import Final

from common.numbers.words import NumberWords

NUMBERS: Final = NumberWords(
    values={
        "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
        "seven": 7, "eight": 8, "nine": 9, "niner": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
        "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
        "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    zeros=frozenset({"oh", "o"}),
    hundred="hundred",
    thousands={"thousand": 1_000, "million": 1_000_000},
    repeats={"double": 2, "triple": 3, "treble": 3, "quadruple": 4},
    joints=frozenset({"and", "then", "dash", "hyphen", "space", "comma", "uh", "um", "er", "plus", "again"}),
    leads=frozenset({
        "a", "account", "actually", "alright", "and", "are", "be", "believe", "birth", "card", "code",
        "confirmation", "customer", "date", "digits", "er", "extension", "for", "hi", "hm", "hmm", "i", "id", "is",
        "it", "its", "last", "member", "my", "number", "numbers", "of", "oh", "ok", "okay", "order", "password",
        "phone", "pin", "plus", "policy", "postal", "reference", "right", "says", "sir", "so", "sure", "that",
        "thats", "the", "then", "there", "they", "theyre", "think", "this", "uh", "um", "well", "would", "yeah",
        "yep", "yes", "zip",
    }),
    determiners=frozenset({"a", "for", "of", "that", "the", "then", "there", "this"}),
    tails=frozenset({
        "all", "and", "hash", "is", "it", "its", "number", "over", "please", "pound", "sign", "sir", "thank",
        "thanks", "thats", "uh", "um", "you",
    }),
    beside=frozenset({
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        "twentieth", "thirtieth", "billion", "dozen", "half", "quarter", "quarters", "thirds", "past", "point",
    }),
)  # fmt: skip
