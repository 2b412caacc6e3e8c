from __future__ import annotations

from collections.abc import Awaitable, Callable

from dev.benchmarks.edge.levels import highest_held


def looks(*, at_most: int, stumbles: tuple[int, ...] = ()) -> Callable[[int], Awaitable[bool]]:
    """A server that holds a number of calls, save at the looks whose numbers are given."""
    taken: list[int] = []

    async def look(level: int) -> bool:
        taken.append(level)
        return level <= at_most and len(taken) not in stumbles

    return look


async def test_the_last_level_before_the_first_that_fails_is_the_one_held() -> None:
    assert await highest_held(looks(at_most=60), (25, 50, 75)) == 50


async def test_a_level_that_stumbles_once_is_still_held() -> None:
    assert await highest_held(looks(at_most=60, stumbles=(2,)), (25, 50, 75)) == 50


async def test_a_level_that_fails_twice_is_not_held() -> None:
    assert await highest_held(looks(at_most=60, stumbles=(2, 3)), (25, 50, 75)) == 25


async def test_nothing_is_held_when_the_first_level_fails() -> None:
    assert await highest_held(looks(at_most=10), (25, 50)) == 0
