"""One timer and one alarm for every wish."""

from __future__ import annotations

from relay.schedule import Schedule
from tests.worker.fakes import FakePlatform


class Woken:
    def __init__(self) -> None:
        self.platform = FakePlatform()
        self.times: list[float] = []
        self.start = self.platform.time
        self.schedule = Schedule(self.platform, lambda: self.times.append(self.platform.time - self.start))

    def at(self, name: str, seconds: float | None) -> None:
        self.schedule.at(name, None if seconds is None else self.platform.time + seconds)


def test_a_near_wish_is_a_timer() -> None:
    woken = Woken()
    woken.at("session", 2.0)
    woken.platform.advance(5)

    assert woken.times == [2.0]


def test_an_object_that_is_evicted_with_its_timer_is_woken_all_the_same() -> None:
    woken = Woken()
    woken.at("session", 2.0)

    assert woken.platform.alarm is not None
    assert 2.0 < woken.platform.alarm - woken.start <= 60.0


def test_deadlines_that_move_with_every_word_set_no_alarm_each_time() -> None:
    woken = Woken()
    for _ in range(200):
        woken.at("session", 1.2)
        woken.at("session", 5.0)
        woken.platform.advance(0.1)

    assert woken.platform.alarms == 1


def test_a_far_wish_is_an_alarm_and_no_timer_keeps_the_object_awake() -> None:
    woken = Woken()
    woken.at("session", 12.0)

    assert woken.platform.alarm == woken.start + 12.0
    assert woken.platform.pending() == []


def test_a_wish_that_moves_later_costs_nothing_until_then() -> None:
    woken = Woken()
    for _ in range(100):
        woken.at("session", 5.0)
        woken.platform.advance(0.01)

    assert len(woken.platform.timers) == 1


def test_a_wish_that_moves_sooner_is_met_in_time() -> None:
    woken = Woken()
    woken.at("session", 5.0)
    woken.at("session", 1.0)
    woken.platform.advance(2)

    assert woken.times == [1.0]


def test_a_wish_that_moves_far_away_drops_the_timer() -> None:
    woken = Woken()
    woken.at("session", 5.0)
    woken.at("session", 60.0)

    assert woken.platform.pending() == []


def test_a_withdrawn_wish_drops_the_timer() -> None:
    woken = Woken()
    woken.at("session", 5.0)
    woken.at("session", None)

    assert woken.platform.pending() == []


def test_an_alarm_is_set_once_for_a_later_wish_too() -> None:
    woken = Woken()
    woken.at("session", 12.0)
    woken.at("forget", 3600.0)

    assert woken.platform.alarm == woken.start + 12.0
    woken.at("session", None)
    woken.schedule.rang()
    assert woken.platform.alarm == woken.start + 3600.0
