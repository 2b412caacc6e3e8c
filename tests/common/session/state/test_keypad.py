"""Keys collected into entries."""

from __future__ import annotations

from common.limits import DIGIT_PAUSE_S
from common.session.state.keypad import Entry, Keypad
from common.wire.profile import DigitRule

PIN = DigitRule(minimum=3, maximum=4)


def press(keypad: Keypad, keys: str) -> list[object]:
    return [keypad.press(key, PIN, now=10.0) for key in keys]


def test_the_maximum_completes_an_entry() -> None:
    assert press(Keypad(), "1234") == ["collected", "collected", "collected", Entry("1234", short=False)]


def test_a_hash_completes_an_entry() -> None:
    assert press(Keypad(), "123#")[-1] == Entry("123", short=False)


def test_too_few_digits_make_a_short_entry() -> None:
    assert press(Keypad(), "12#")[-1] == Entry("12", short=True)


def test_a_late_hash_is_ignored() -> None:
    assert press(Keypad(), "1234#")[-1] == "ignored"


def test_a_pause_completes_an_entry() -> None:
    keypad = Keypad()
    assert keypad.deadline() is None
    press(keypad, "12")

    assert keypad.deadline() == 10.0 + DIGIT_PAUSE_S
    assert keypad.finish(PIN) == Entry("12", short=True)
    assert keypad.deadline() is None
