"""When to come back: near moments by a timer, far ones by the object's one alarm, so that it may hibernate."""

from __future__ import annotations

from collections.abc import Callable

from relay.platform import Platform, Timer

_NEAR_S = 8.0
"""An idle object hibernates after about ten seconds; what comes sooner is not worth an alarm, which is a write."""
_NET_S = 30.0
"""How much later than a timer an alarm stands: an eviction, which nobody reports, takes the timer with it."""


class Schedule:
    """When one object is to be woken, by the name of the reason, over one timer and one alarm.

    Waking too early is harmless (whoever is woken looks at the time), so a wish that moves later changes nothing until
    then: that keeps a deadline that moves with every event free of cost.
    """

    def __init__(self, platform: Platform, wake: Callable[[], None]) -> None:
        self._platform = platform
        self._wake = wake
        self._wishes: dict[str, float] = {}
        self._timer: Timer | None = None
        self._timer_at = 0.0
        self._near_until = 0.0
        self._alarm_at: float | None = None

    def at(self, name: str, moment: float | None) -> None:
        """Wake at this moment (Unix seconds) for this reason; ``None`` withdraws the wish."""
        if moment is None:
            self._wishes.pop(name, None)
            if not self._wishes:
                self._cancel_timer()
            return
        self._wishes[name] = moment
        if self._timer is not None and self._timer_at <= moment <= self._near_until:
            return  # without a look at the clock, since a stream of tokens passes here with each of them
        near = self._is_near(moment)
        if near:
            self._arm_timer(moment)
        self._set_alarm(moment + _NET_S if near else moment)
        if not any(self._is_near(wish) for wish in self._wishes.values()):
            self._cancel_timer()  # a pending timer would keep the object from hibernating

    def rang(self) -> None:
        """The alarm has rung and is no longer set; the wishes that remain are armed anew."""
        self._alarm_at = None
        for name, moment in list(self._wishes.items()):
            self.at(name, moment)

    def _set_alarm(self, moment: float) -> None:
        if self._alarm_at is None or moment < self._alarm_at:
            self._alarm_at = moment
            self._platform.wake_at(moment)

    def _is_near(self, moment: float) -> bool:
        return moment - self._platform.now() <= _NEAR_S

    def _arm_timer(self, moment: float) -> None:
        if self._timer is not None and self._timer_at <= moment:
            return
        self._cancel_timer()
        now = self._platform.now()
        self._timer_at = moment
        self._near_until = now + _NEAR_S
        self._timer = self._platform.after(max(moment - now, 0.0), self._fire)

    def _fire(self) -> None:
        self._timer = None
        self._wake()

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
