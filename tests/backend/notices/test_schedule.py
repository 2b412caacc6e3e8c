"""A notice that fails is tried again, more and more rarely, for a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from backend.notices.queue import Failed, next_try

TOLD = datetime(2026, 12, 9, 15, 0, tzinfo=UTC)
DOWN = Failed("503")


def tries(failed: Failed = DOWN) -> list[timedelta]:
    """How long after it was told each try after the first one is made, until it is given up."""
    made, now = list[timedelta](), TOLD
    while (again := next_try(failed, tries=len(made) + 1, told_at=TOLD, now=now)) is not None:
        assert again >= now
        made.append(again - TOLD)
        now = again
    return made


def test_the_wait_doubles_from_a_minute_to_four_hours_and_the_last_try_ends_the_day() -> None:
    minutes = [made / timedelta(minutes=1) for made in tries()]
    assert minutes == [1, 3, 7, 15, 31, 63, 127, 255, 495, 735, 975, 1215, 1440]


def test_a_receiver_that_will_never_take_it_is_not_asked_again() -> None:
    assert tries(Failed("410", for_good=True)) == []


@pytest.mark.parametrize(("asked_s", "first"), [(600, 600), (5, 60), (10_000_000, 4 * 3600)])
def test_a_receiver_that_wants_to_be_left_alone_is_for_a_while(asked_s: float, first: float) -> None:
    assert tries(Failed("429", wait_s=asked_s))[0].total_seconds() == first


def test_a_try_after_the_last_one_is_the_last_one_again() -> None:
    # As when somebody has a notice that was given up tried once more.
    assert next_try(DOWN, tries=20, told_at=TOLD, now=TOLD + timedelta(days=3)) is None


def test_a_thousandth_try_is_not_put_off_beyond_what_a_date_can_hold() -> None:
    assert next_try(DOWN, tries=1000, told_at=TOLD, now=TOLD) == TOLD + timedelta(hours=4)
