"""Who answers when a model fails, and how long a failed one is left alone."""

from __future__ import annotations

import pytest

from backend.models.breaker import OPEN_FOR_S, Breaker
from backend.models.chain import Chain
from backend.models.interface import ModelFailed, Piece, Text
from tests.backend.model_fakes import Scripted, prompt

DOWN = ModelFailed("overloaded", "529 overloaded_error")


async def said(chain: Chain) -> list[Piece]:
    return [piece async for piece in chain.stream(prompt()) if isinstance(piece, Text)]


async def test_the_first_model_answers_and_the_second_is_not_asked() -> None:
    second = Scripted(("second",))
    assert await said(Chain([Scripted(("first",)), second], {})) == [Text("first")]
    assert second.prompts == []


async def test_a_model_that_fails_before_its_first_word_is_replaced() -> None:
    assert await said(Chain([Scripted((), DOWN), Scripted(("second",))], {})) == [Text("second")]


async def test_nobody_is_replaced_in_mid_sentence() -> None:
    second = Scripted(("second",))
    pieces: list[Piece] = []
    stream = Chain([Scripted(("We ",), DOWN), second], {}).stream(prompt())
    pieces.append(await anext(stream))
    with pytest.raises(ModelFailed, match="529"):
        await anext(stream)
    assert pieces == [Text("We ")]
    assert second.prompts == []


async def test_when_all_fail_the_last_failure_is_told() -> None:
    last = ModelFailed("slow", "no token")
    with pytest.raises(ModelFailed, match="no token"):
        await said(Chain([Scripted((), DOWN), Scripted((), last)], {}))


async def test_a_failed_model_costs_one_turn_and_not_each() -> None:
    clock = [100.0]
    first = Scripted((), DOWN, name="first")
    chain = Chain([first, Scripted(("second",))], {"first": Breaker()}, now=lambda: clock[0])
    for _ in range(3):
        assert await said(chain) == [Text("second")]
    assert len(first.prompts) == 1
    clock[0] += OPEN_FOR_S
    await said(chain)
    assert len(first.prompts) == 2


async def test_a_model_that_recovered_is_asked_again_each_time() -> None:
    clock = [100.0]
    first = Scripted((), DOWN, name="first")
    chain = Chain([first, Scripted(("second",))], {"first": Breaker()}, now=lambda: clock[0])
    await said(chain)
    clock[0] += OPEN_FOR_S
    first.pieces, first.failure = ("first",), None
    assert await said(chain) == await said(chain) == [Text("first")]


async def test_declining_one_question_does_not_count_against_a_provider() -> None:
    first = Scripted((), ModelFailed("declined", "refusal"), name="first")
    chain = Chain([first, Scripted(("second",))], {"first": Breaker()}, now=lambda: 100.0)
    assert await said(chain) == await said(chain) == [Text("second")]
    assert len(first.prompts) == 2


async def test_all_models_behind_open_breakers_is_a_failure() -> None:
    breaker = Breaker()
    breaker.failed(100.0)
    with pytest.raises(ModelFailed, match="breaker"):
        await said(Chain([Scripted(name="first")], {"first": breaker}, now=lambda: 100.0))


def test_after_its_wait_a_breaker_lets_one_try_through() -> None:
    breaker = Breaker(open_for_s=10)
    breaker.failed(100.0)
    assert [breaker.allows(now) for now in (105.0, 110.0, 110.0)] == [False, True, False]
    breaker.succeeded()
    assert breaker.allows(110.0)
