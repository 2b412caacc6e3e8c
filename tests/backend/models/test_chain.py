"""Who answers when a model fails, and how long a failed one is left alone."""

from __future__ import annotations

import pytest

from backend.models.chain import OPEN_FOR_S, Breaker, Chain, Guarded
from backend.models.interface import Form, ModelFailed, Piece, TextDelta, Tool
from tests.backend.model_fakes import Filler, Led, Scripted, prompt

DOWN = ModelFailed("overloaded", "529 overloaded_error")


async def said(chain: Chain) -> list[Piece]:
    return [piece async for piece in chain.stream(prompt()) if isinstance(piece, TextDelta)]


async def test_the_first_model_answers_and_the_second_is_not_asked() -> None:
    second = Scripted(("second",))
    assert await said(Chain([Scripted(("first",)), second], {})) == [TextDelta("first")]
    assert second.prompts == []


async def test_a_model_that_fails_before_its_first_word_is_replaced() -> None:
    assert await said(Chain([Scripted((), DOWN), Scripted(("second",))], {})) == [TextDelta("second")]


async def test_nobody_is_replaced_in_mid_sentence() -> None:
    second = Scripted(("second",))
    pieces: list[Piece] = []
    stream = Chain([Scripted(("We ",), DOWN), second], {}).stream(prompt())
    pieces.append(await anext(stream))
    with pytest.raises(ModelFailed, match="529"):
        await anext(stream)
    assert pieces == [TextDelta("We ")]
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
        assert await said(chain) == [TextDelta("second")]
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
    assert await said(chain) == await said(chain) == [TextDelta("first")]


async def test_declining_one_question_does_not_count_against_a_provider() -> None:
    first = Scripted((), ModelFailed("declined", "refusal"), name="first")
    chain = Chain([first, Scripted(("second",))], {"first": Breaker()}, now=lambda: 100.0)
    assert await said(chain) == await said(chain) == [TextDelta("second")]
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


async def test_a_connection_found_dead_is_tried_once_more_and_not_twice() -> None:
    first = Scripted((), ModelFailed("unreachable", "closed"), name="first")
    assert await said(Chain([first, Scripted(("second",))], {"first": Breaker()})) == [TextDelta("second")]
    assert len(first.prompts) == 2


async def test_models_that_say_nothing_leave_the_last_one_its_time() -> None:
    led = Led()
    assert await said(Chain([led, Scripted(("last",))], {}, patience_s=0.05)) == [TextDelta("last")]
    assert led.stopped.is_set()


async def test_the_last_model_is_waited_for_however_long_it_takes() -> None:
    led = Led()
    stream = Chain([led], {}, patience_s=0).stream(prompt())
    led.tokens.put_nowait("late")
    assert await anext(stream) == TextDelta("late")
    await stream.aclose()


async def test_a_model_that_has_begun_is_not_held_to_the_time_for_a_first_word() -> None:
    led = Led()
    stream = Chain([led, Scripted(("last",))], {}, patience_s=30).stream(prompt())
    led.tokens.put_nowait("One ")
    assert await anext(stream) == TextDelta("One ")
    led.tokens.put_nowait("two.")
    assert await anext(stream) == TextDelta("two.")
    await stream.aclose()


async def test_a_form_filler_that_is_down_is_not_asked_by_the_next_answer_either() -> None:
    breaker, clock = Breaker(), [100.0]
    filler = Filler(failure=DOWN)
    guarded = Guarded(filler, breaker, "first", now=lambda: clock[0])
    form = Form("Read.", "x", Tool("t", "d", {}), 10)
    for _ in range(2):
        with pytest.raises(ModelFailed):
            await guarded.fill(form)
    assert len(filler.forms) == 1
    first = Scripted(("first",), name="first")
    chain = Chain([first, Scripted(("second",))], {"first": breaker}, now=lambda: clock[0])
    assert await said(chain) == [TextDelta("second")]
    clock[0] += OPEN_FOR_S
    assert await said(chain) == [TextDelta("first")]


async def test_a_form_that_is_declined_does_not_count_against_a_provider() -> None:
    breaker = Breaker()
    with pytest.raises(ModelFailed):
        await Guarded(Filler(failure=ModelFailed("empty", "words")), breaker, "first").fill(
            Form("Read.", "x", Tool("t", "d", {}), 10)
        )
    assert not breaker.rests(100.0)


FORM = Form("Read.", "x", Tool("t", "d", {}), 10)


async def test_a_form_filler_that_no_answer_ever_asks_is_asked_again_after_its_wait() -> None:
    breaker, clock = Breaker(), [100.0]
    filler = Filler(failure=DOWN)
    guarded = Guarded(filler, breaker, "fast", now=lambda: clock[0])
    for _ in range(2):
        with pytest.raises(ModelFailed):
            await guarded.fill(FORM)
        clock[0] += OPEN_FOR_S
    filler.failure = None
    assert await guarded.fill(FORM)
    assert len(filler.forms) == 3
    clock[0] += 1
    assert await guarded.fill(FORM), "one that filled a form in is well again"


async def test_a_form_filler_does_not_take_the_one_try_of_an_answer() -> None:
    breaker, clock = Breaker(), [100.0]
    breaker.failed(100.0)
    clock[0] += OPEN_FOR_S
    assert breaker.allows(clock[0])
    filler = Filler()
    with pytest.raises(ModelFailed, match="breaker"):
        await Guarded(filler, breaker, "first", now=lambda: clock[0]).fill(FORM)
    late = Filler(failure=ModelFailed("slow", "nothing came"))
    clock[0] += OPEN_FOR_S
    assert await Guarded(filler, breaker, "first", now=lambda: clock[0]).fill(FORM)
    with pytest.raises(ModelFailed):
        await Guarded(late, breaker, "first", now=lambda: clock[0]).fill(FORM)


async def test_a_model_that_declines_after_its_wait_is_not_held_to_be_down() -> None:
    breaker, clock = Breaker(), [100.0]
    breaker.failed(100.0)
    clock[0] += OPEN_FOR_S
    first = Scripted((), ModelFailed("empty", "declined"), name="first")
    chain = Chain([first, Scripted(("second",))], {"first": breaker}, now=lambda: clock[0])
    for _ in range(2):
        assert await said(chain) == [TextDelta("second")]
    assert len(first.prompts) == 2


def test_a_clock_that_was_set_back_leaves_nobody_alone_for_longer() -> None:
    breaker = Breaker(open_for_s=10)
    breaker.failed(100_000.0)
    assert breaker.allows(100.0)
