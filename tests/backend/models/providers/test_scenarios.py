"""What can happen between a question and the end of its answer, for every provider through its real SDK."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import replace

import pytest

from backend.models.interface import Form, ModelFailed, Piece, TextDelta, Tool, ToolCall, TooLong, Usage
from backend.models.streaming import Deadlines
from tests.backend.model_fakes import prompt
from tests.backend.models.providers.platforms import NAMES, PATIENT, Stage, open_at, staged
from tests.backend.models.providers.script import Call, Overload, Sign, Step

TOOL = Tool("transfer_to_person", "Put through.", {"type": "object", "properties": {"reason": {"type": "string"}}})
FORM = Form("Read along.", "<caller>hi</caller>", Tool("understood", "Say.", {"type": "object"}), 100)
NO_FIRST_TOKEN = replace(PATIENT, first_token_s=0.2)
NO_SECOND_TOKEN = replace(PATIENT, stall_s=0.2)


async def failure(stage: Stage) -> tuple[list[Piece], ModelFailed]:
    """What a model said before it failed, and how it failed."""
    pieces: list[Piece] = []
    try:
        async for piece in stage.model.stream(prompt()):
            pieces.append(piece)
    except ModelFailed as failed:
        return pieces, failed
    raise AssertionError("the model did not fail")


async def test_the_answer_comes_as_text_and_then_its_usage(platform: str) -> None:
    async with staged(platform) as stage:
        stage.script.says("We open ", "at seven.", Sign.END)
        pieces = [piece async for piece in stage.model.stream(prompt())]
    name, _ = NAMES[platform]
    assert pieces == [TextDelta("We open "), TextDelta("at seven."), Usage(name, 25, 7, cache_read_tokens=2000)]


async def test_each_token_leaves_before_the_next_is_made(platform: str) -> None:
    async with staged(platform) as stage, aclosing(stage.model.stream(prompt())) as pieces:
        for token in ("One ", "two ", "three."):
            stage.script.says(token)
            assert await anext(pieces) == TextDelta(token)


async def test_closing_the_answer_drops_the_connection_to_the_provider(platform: str) -> None:
    async with staged(platform) as stage:
        async with aclosing(stage.model.stream(prompt())) as pieces:
            stage.script.says("One ")
            await anext(pieces)
        await stage.script.gone.wait()


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (429, "rate_limit_error", "overloaded"),
        (529, "overloaded_error", "overloaded"),
        (503, "overloaded_error", "overloaded"),
        (401, "authentication_error", "refused"),
        (404, "not_found_error", "refused"),
        (400, "invalid_request_error", "refused"),
        (400, "a sentence that quotes the caller", "refused"),
    ],
)
async def test_a_refusal_is_told_at_once_and_without_the_providers_words(
    platform: str, status: int, kind: str, code: str
) -> None:
    async with staged(platform) as stage:
        stage.script.refusal = (status, kind)
        pieces, failed = await failure(stage)
    assert (pieces, failed.code) == ([], code)
    assert str(failed) == (f"{status} " if " " in kind else f"{status} {kind}")
    assert len(stage.script.bodies) == 1


async def test_a_model_that_declines_says_so(platform: str) -> None:
    async with staged(platform) as stage:
        stage.script.says(Sign.DECLINE)
        pieces, failed = await failure(stage)
    assert (pieces, failed.code) == ([], "declined")


async def test_no_first_token_in_time_is_slow_even_while_signs_of_life_come(platform: str) -> None:
    async with staged(platform, NO_FIRST_TOKEN) as stage:
        stage.script.says(Sign.PING, Sign.PING)
        pieces, failed = await failure(stage)
        await stage.script.gone.wait()
    assert (pieces, failed.code) == ([], "slow")


async def test_silence_after_the_first_token_is_a_stall(platform: str) -> None:
    async with staged(platform, NO_SECOND_TOKEN) as stage:
        stage.script.says("We open ")
        pieces, failed = await failure(stage)
        await stage.script.gone.wait()
    assert (pieces, failed.code) == ([TextDelta("We open ")], "stalled")


@pytest.mark.parametrize(
    ("steps", "said", "code"),
    [
        (["We open ", Sign.CUT], [TextDelta("We open ")], "cut"),
        ([Sign.CUT], [], "unreachable"),
        (["We open ", Overload()], [TextDelta("We open ")], "overloaded"),
        ([Overload()], [], "overloaded"),
        ([Sign.END], [], "empty"),
    ],
)
async def test_a_stream_that_does_not_end_well_is_a_failure(
    platform: str, steps: Sequence[Step], said: list[Piece], code: str
) -> None:
    async with staged(platform) as stage:
        stage.script.says(*steps)
        pieces, failed = await failure(stage)
    assert (pieces, failed.code) == (said, code)
    assert "quoting" not in str(failed)


async def test_a_provider_that_cannot_be_reached_is_told_as_such(platform: str) -> None:
    provider = open_at(platform, "http://127.0.0.1:9", Deadlines())
    _, failed = await failure(Stage(provider, provider.model(*NAMES[platform])))
    await provider.close()
    assert failed.code == "unreachable"


async def test_a_tool_is_offered_and_its_call_comes_after_the_words(platform: str) -> None:
    async with staged(platform) as stage:
        stage.script.says("One moment. ", Call(TOOL.name, '{"reason": "asked for it"}'), Sign.END)
        pieces = [piece async for piece in stage.model.stream(prompt(tools=(TOOL,)))]
    assert pieces[:2] == [TextDelta("One moment. "), ToolCall(TOOL.name, {"reason": "asked for it"})]
    assert isinstance(pieces[2], Usage)
    assert TOOL.name in str(stage.script.bodies[0]["tools"])


async def test_a_tool_may_be_called_without_a_word(platform: str) -> None:
    async with staged(platform) as stage:
        stage.script.says(Call(TOOL.name, "{}"), Sign.END)
        pieces = [piece async for piece in stage.model.stream(prompt(tools=(TOOL,)))]
    assert pieces[0] == ToolCall(TOOL.name, {})


async def test_a_tool_call_that_came_unfinished_is_none(platform: str) -> None:
    async with staged(platform) as stage:
        stage.script.says("Yes. ", Call(TOOL.name, '{"reason": "asked f'), Sign.END)
        pieces = [piece async for piece in stage.model.stream(prompt(tools=(TOOL,)))]
    assert [type(piece) for piece in pieces] == [TextDelta, Usage]


async def test_a_form_is_filled_in(platform: str) -> None:
    async with staged(platform) as stage:
        stage.script.filled = {"question": "When do you open?"}
        filled = await stage.model.fill(FORM)
    assert filled.values == {"question": "When do you open?"}
    assert filled.usage.model == NAMES[platform][0]
    assert filled.usage.cache_read_tokens == 2000
    assert "understood" in str(stage.script.bodies[0]["tool_choice"])


async def test_a_form_that_is_answered_with_words_is_a_failure(platform: str) -> None:
    async with staged(platform) as stage:
        with pytest.raises(ModelFailed) as failed:
            await stage.model.fill(FORM)
    assert failed.value.code == "empty"


async def test_a_form_that_is_refused_is_a_failure(platform: str) -> None:
    async with staged(platform) as stage:
        stage.script.refusal = (529, "overloaded_error")
        with pytest.raises(ModelFailed) as failed:
            await stage.model.fill(FORM)
    assert failed.value.code == "overloaded"


@pytest.mark.parametrize("written", ['{"question": "When do you open?"}', ' {"question": "When do you open?"}\n'])
async def test_a_form_that_is_written_down_instead_of_called_counts(platform: str, written: str) -> None:
    async with staged(platform) as stage:
        stage.script.filled = written
        filled = await stage.model.fill(FORM)
    assert filled.values == {"question": "When do you open?"}


async def test_an_answer_that_reaches_its_limit_says_so_and_what_it_cost(platform: str) -> None:
    async with staged(platform) as stage:
        stage.script.says("We open at ", Sign.LIMIT)
        pieces = [piece async for piece in stage.model.stream(prompt())]
    assert [type(piece) for piece in pieces] == [TextDelta, TooLong, Usage]


@pytest.mark.parametrize("blank", [" ", "\n\n"])
async def test_an_answer_of_blanks_is_none(platform: str, blank: str) -> None:
    async with staged(platform) as stage:
        stage.script.says(blank, Sign.END)
        _, failed = await failure(stage)
    assert failed.code == "empty"


async def test_what_a_model_thinks_is_not_spoken(platform: str) -> None:
    async with staged(platform) as stage:
        stage.script.says(Sign.THOUGHT, "We open at seven.", Sign.END)
        pieces = [piece async for piece in stage.model.stream(prompt())]
    assert pieces[0] == TextDelta("We open at seven.")
