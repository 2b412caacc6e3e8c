"""How much a socket may send: far more than Twilio ever does, far less than would keep other calls waiting."""

from __future__ import annotations

from collections import Counter

from common.limits import MAX_FRAME_CHARS
from common.session.budget import CHARS, FRAMES, PATIENCE, Budget

LONG = 4000
NOW = 1_800_000_000.0


def test_what_a_busy_call_sends_in_an_hour_is_taken() -> None:
    budget = Budget(NOW)
    partials = [(NOW + at / 5, LONG) for at in range(5 * 3600)]
    played = [(NOW + at / 8, 256) for at in range(8 * 3600)]

    assert {budget.spend(chars, now) for now, chars in sorted(partials + played)} == {"take"}


def test_what_twilio_gives_back_after_a_reconnection_is_taken() -> None:
    budget = Budget(NOW)

    assert {budget.spend(2000, NOW) for _ in range(500)} == {"take"}


def test_a_flood_is_closed_once_and_then_cut_off_once() -> None:
    budget = Budget(NOW)
    verdicts = [budget.spend(80, NOW + at / 10_000) for at in range(100_000)]

    assert Counter(verdicts)["close"] == Counter(verdicts)["cut"] == 1
    closed = verdicts.index("close")
    assert FRAMES <= closed < 2 * FRAMES
    assert set(verdicts[:closed]) == {"take"}
    assert verdicts.index("cut") == closed + PATIENCE
    assert "take" not in verdicts[closed:]


def test_few_frames_of_great_length_are_a_flood_too() -> None:
    budget = Budget(NOW)
    verdicts = [budget.spend(MAX_FRAME_CHARS, NOW) for _ in range(100)]

    assert verdicts.index("close") == CHARS // MAX_FRAME_CHARS


def test_one_frame_beyond_all_measure_is_enough() -> None:
    assert Budget(NOW).spend(CHARS + 1, NOW) == "close"


def test_silence_earns_no_more_than_a_full_bucket() -> None:
    budget = Budget(NOW)
    verdicts = [budget.spend(1, NOW + 3600) for _ in range(FRAMES + 1)]

    assert verdicts[-1] == "close"
