"""Keeps asking the parts of a running stack whether they still serve: a part may hang, or lose a child, and not end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Literal, Self, TypeAlias

EVERY_S: Final = 3.0
ANSWER_S: Final = 5.0
"""How long a part may take for one answer: a busy machine needs a second for the edge's."""
MISSES: Final = 3
"""So many answers missing in a row are no hiccup."""

News: TypeAlias = Literal["", "waited for", "back", "lost"]


class Pulse:
    """What a part's answers tell of it, one after the other."""

    def __init__(self, misses: int = MISSES) -> None:
        self._limit = misses
        self._missed = 0
        self._waited_for = False

    def beat(self, *, answered: bool, excused: bool) -> News:
        """The next answer, or its absence; ``excused`` while there is a reason to go on waiting. What is new by it."""
        if answered:
            waited_for, self._waited_for, self._missed = self._waited_for, False, 0
            return "back" if waited_for else ""
        self._missed += 1
        if self._missed < self._limit or (excused and self._waited_for):
            return ""
        self._waited_for = excused
        return "waited for" if excused else "lost"


@dataclass(frozen=True, slots=True)
class Probe:
    """How to ask a part.

    ``excuse`` gives the reason to go on waiting for a part that last answered at that time (of ``time.time``), empty
    for none; ``lost`` describes what was found, for a person.
    """

    part: str
    answers: Callable[[], bool]
    lost: Callable[[], str]
    excuse: Callable[[float], str] = lambda _: ""


class Watch:
    """Asks each part from a thread of its own, as a context.

    ``on_lost`` hears of a part that answers no more, once; ``say`` is told (part, line) of one that is waited for.
    """

    def __init__(
        self,
        probes: Sequence[Probe],
        on_lost: Callable[[str], None],
        say: Callable[[str, str], None],
        *,
        every_s: float = EVERY_S,
    ) -> None:
        self._probes = probes
        self._on_lost = on_lost
        self._say = say
        self._every_s = every_s
        self._over = threading.Event()

    def __enter__(self) -> Self:
        for probe in self._probes:
            threading.Thread(target=self._follow, args=(probe,), name=f"pulse of {probe.part}", daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()

    def _follow(self, probe: Probe) -> None:
        pulse, answered_at = Pulse(), time.time()
        while not self._over.wait(self._every_s):
            asked_at, answered = time.time(), probe.answers()
            answered_at = asked_at if answered else answered_at
            excuse = "" if answered else probe.excuse(answered_at)
            news = pulse.beat(answered=answered, excused=bool(excuse))
            if self._over.is_set():
                return
            match news:
                case "lost":
                    self._on_lost(probe.lost())
                    return
                case "waited for":
                    self._say(probe.part, f"warning: does not answer: {excuse}")
                case "back":
                    self._say(probe.part, "answers again")
                case _:
                    pass
