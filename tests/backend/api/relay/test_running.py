"""The turns of a process."""

from __future__ import annotations

import asyncio

from backend.api.relay.guard import RunningTurns


def test_a_turn_and_all_before_it_are_stopped_but_not_the_one_that_stops_them() -> None:
    running = RunningTurns()
    first, second, third, other = (asyncio.Event() for _ in range(4))
    with (
        running.run("CA1", 1, first),
        running.run("CA1", 2, second),
        running.run("CA1", 3, third),
        running.run("CA2", 1, other),
    ):
        running.stop("CA1", 2, but=second)
        assert [event.is_set() for event in (first, second, third, other)] == [True, False, False, False]
        assert len(running) == 4
    assert len(running) == 0


def test_stopping_a_call_that_is_not_running_does_nothing() -> None:
    running = RunningTurns()
    running.stop("CA1", 5)
    assert len(running) == 0
