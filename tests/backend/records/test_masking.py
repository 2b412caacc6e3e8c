"""What is masked: cards, e-mail addresses and phone numbers, in figures and in words, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.records.masking import passes_luhn
from backend.records.store import Mask, mask_parts, mask_text

ALL = Mask(("card", "email", "phone"))
ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
SPANISH = ("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
PREFIXES = ("4", "51", "55", "2221", "34", "37", "6011", "65", "36", "35", "62", "50")
LENGTHS = {"34": 15, "37": 15, "36": 14}


def masked(text: str, *kinds: str) -> str:
    return mask_text(text, Mask(tuple(kinds) or ALL.kinds))  # type: ignore[arg-type]  # pytest gives plain texts


def check_digit(digits: str) -> str:
    return next(digit for digit in "0123456789" if passes_luhn(digits + digit))


@st.composite
def cards(draw: st.DrawFn) -> str:
    prefix = draw(st.sampled_from(PREFIXES))
    length = LENGTHS.get(prefix, 16)
    body = draw(st.text("0123456789", min_size=length - len(prefix) - 1, max_size=length - len(prefix) - 1))
    return prefix + body + check_digit(prefix + body)


def in_groups(digits: str, separator: str) -> str:
    return separator.join(digits[start : start + 4] for start in range(0, len(digits), 4))


@given(cards(), st.sampled_from(["", " ", "-", ".", ", ", " - "]))
def test_a_card_number_is_masked_however_it_is_grouped(card: str, separator: str) -> None:
    written = in_groups(card, separator)
    assert mask_text(f"it is {written} thanks", Mask(("card",))) == "it is [card] thanks"


@given(cards(), st.sampled_from([ENGLISH, SPANISH]), st.sampled_from([" ", ", ", " - "]))
def test_a_card_number_is_masked_when_it_is_said(card: str, words: tuple[str, ...], separator: str) -> None:
    spoken = separator.join(words[int(digit)] for digit in card)
    assert mask_text(f"Sure: {spoken}.", Mask(("card",))) == "Sure: [card]."


@given(cards(), st.text("0123456789", min_size=1, max_size=7), st.booleans())
def test_a_card_number_is_found_beside_other_digits(card: str, other: str, before: bool) -> None:
    text = f"{other} {card}" if before else f"{card} {other}"
    assert card not in masked(text, "card").replace(" ", "")


@given(cards(), st.integers(1, 12))
def test_a_card_number_that_an_interruption_cut_in_two_is_masked_on_both_sides(card: str, place: int) -> None:
    heard, unheard = mask_parts((f"I have {card[:place]}", f"{card[place:]} noted"), Mask(("card",)))
    assert (heard, unheard) == ("I have [card]", "[card] noted")


@given(st.text(max_size=80))
def test_masking_twice_is_masking_once(text: str) -> None:
    once = mask_text(text, ALL)
    assert mask_text(once, ALL) == once


@given(st.text(st.sampled_from("abcdefgh ,.!?-():+"), max_size=80))
def test_a_text_without_numbers_and_addresses_stays_as_it_is(text: str) -> None:
    assert mask_text(text, ALL) == text


@pytest.mark.parametrize(
    "text",
    [
        "four one one one, one one one one, uh, one one one one and one one one one",
        "forty one eleven eleven eleven eleven eleven eleven eleven",
        "cuatro uno uno uno y luego uno uno uno uno uno uno uno uno uno uno uno uno",
        "4,111,111,111,111,111",
        "4\u2013111 1111\u20141111 11111",
        "3782 822463 10005",
        "4111 1111 1111 1111 110",
    ],
)
def test_ways_to_say_a_card_number(text: str) -> None:
    assert masked(f"my card is {text} please", "card") == "my card is [card] please"


@pytest.mark.parametrize(
    "text",
    [
        "order 1234567890123456",
        "we open at nine and close at two",
        "0000 0000 0000 0000",
        "call 555 010 0177",
        "[card]",
    ],
)
def test_what_is_no_card_number_stays(text: str) -> None:
    assert masked(text, "card") == text


@pytest.mark.parametrize(
    "address",
    [
        "ana.lopez@example.co.uk",
        "ana+shop@example.com",
        "josé@ejemplo.es",
        "ana @ example.com",
        "ana@ example . com",
        "john at example dot com",
        "john dot smith at mail dot example dot com",
        "j o h n 2 at g mail dot com",
        "john underscore smith at gmail.com",
        "juan punto perez arroba ejemplo punto com",
        "juan guion bajo perez arroba ejemplo punto com",
        "juan@ejemplo punto com",
        "John At Example Dot Com",
    ],
)
def test_an_address_is_masked(address: str) -> None:
    assert masked(f"it's, {address}, thanks", "email") == "it's, [email], thanks"


@pytest.mark.parametrize(
    "text",
    ["I'm at home. Come at nine", "we are at the corner", "estoy en la calle punto", "@ 5 dollars", "a@b", "see @home"],
)
def test_what_is_no_address_stays(text: str) -> None:
    assert masked(text, "email") == text


@pytest.mark.parametrize(
    "text", ["a " * 3000, "a-" * 3000, "a_" * 3000, "a dot " * 1000 + "at", "@" * 3000, "a@" * 2000]
)
def test_no_text_keeps_the_masking_busy(text: str) -> None:
    mask_text(text, ALL)


@pytest.mark.parametrize(
    "number",
    [
        "+1 555 010 0177",
        "+15550100177",
        "(555) 010-0177",
        "555-0123",
        "555 0123",
        "555.010.0177",
        "five five five oh one double zero one seven seven",
        "plus three four six one two three four five six seven eight",
        "five five five zero one two three",
        "seis uno dos tres cuatro cinco seis siete ocho nueve",
        "más 34 612 345 678",
    ],
)
def test_a_phone_number_is_masked(number: str) -> None:
    said = masked(f"call {number} now", "phone")
    assert said == "call [phone] now"


@pytest.mark.parametrize(
    "text",
    [
        "on 05/15/2024 at 10:30",
        "it costs 1,500,000 dollars",
        "order 1234567",
        "open from 9 to 5",
        "room 12",
        "extension 123456",
        "12345678901234567890",
        "ninety five dollars",
    ],
)
def test_what_is_no_phone_number_stays(text: str) -> None:
    assert masked(text, "phone") == text


def test_numbers_without_a_country_code_are_those_of_the_business_regions() -> None:
    text = "612 345 678"
    assert mask_text(text, Mask(("phone",), ("US",))) == text
    assert mask_text(text, Mask(("phone",), ("US", "ES"))) == "[phone]"


def test_a_region_without_a_numbering_plan_masks_nothing_more() -> None:
    assert mask_text("612 345 678", Mask(("phone",), ("419",))) == "612 345 678"


def test_only_what_is_asked_for_is_masked() -> None:
    text = "4111 1111 1111 1111 or ana@example.com or +15550100177"
    assert masked(text, "card") == "[card] or ana@example.com or +15550100177"
    assert masked(text, "email") == "4111 1111 1111 1111 or [email] or +15550100177"
    assert mask_text(text, Mask()) == text
    assert masked(text) == "[card] or [email] or [phone]"


def test_letters_that_change_length_when_lowered_do_not_move_the_mark() -> None:
    assert masked("İİİ 4111 1111 1111 1111 İ", "card") == "İİİ [card] İ"


@pytest.mark.parametrize(
    ("number", "holds"), [("4111111111111111", True), ("4111111111111112", False), ("0" * 16, False)]
)
def test_the_check_digit_is_that_of_the_standard(number: str, *, holds: bool) -> None:
    assert passes_luhn(number) is holds
