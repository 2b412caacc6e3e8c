"""How long a program that starts is waited for."""

from __future__ import annotations

from dev.stack.program import BUSY_FACTOR, Patience


def test_a_start_that_does_nothing_is_given_up_after_its_limit() -> None:
    patience = Patience(60, now=100)

    assert not patience.ended(160, work=0)
    assert patience.ended(160.5, work=0) == "in 60.5 s, and has done nothing for 60 s"


def test_a_start_that_is_seen_to_work_is_waited_for_longer() -> None:
    patience = Patience(60, now=0)

    assert not any(patience.ended(second, work=second) for second in range(0, 240, 20))
    assert not patience.ended(279, work=220)
    assert patience.ended(281, work=220) == "in 281.0 s, and has done nothing for 60 s"


def test_no_start_is_waited_for_for_ever() -> None:
    patience = Patience(60, now=0)
    limit = round(60 * BUSY_FACTOR)

    assert not any(patience.ended(second, work=second) for second in range(limit + 1))
    assert patience.ended(limit + 1, work=limit + 1) == "in 301.0 s, busy as it is"
