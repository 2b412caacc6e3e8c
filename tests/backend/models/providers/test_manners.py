"""Claude models differ in how they are kept from thinking first; the server refuses what the real one refuses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from backend.models.interface import Form, ModelFailed, TextDelta, Tool
from tests.backend.model_fakes import prompt
from tests.backend.models.providers.platforms import Stage, staged
from tests.backend.models.providers.script import Sign

FORM = Form("Read along.", "<caller>hi</caller>", Tool("understood", "Say.", {"type": "object"}), 100)
QUIET = {"type": "disabled"}
KNOWN = {
    "claude-haiku-4-5": QUIET,
    "claude-haiku-5-5": QUIET,
    "claude-sonnet-5": QUIET,
    "claude-sonnet-5-5": {"type": "between_tools"},
    "claude-opus-5-5": None,
    "claude-fable-5-1": None,
}


async def answer_of(stage: Stage) -> dict[str, Any]:
    """Have a question answered; gives the last request."""
    stage.script.says("We open at seven.", Sign.END)
    pieces = [piece async for piece in stage.model.stream(prompt())]
    assert pieces[0] == TextDelta("We open at seven.")
    return stage.script.bodies[-1]


@pytest.mark.parametrize("model", KNOWN)
async def test_each_model_is_asked_at_once_in_a_way_that_it_takes(model: str) -> None:
    async with staged("anthropic", model=model) as stage:
        body = await answer_of(stage)
    assert len(stage.script.bodies) == 1
    assert body.get("thinking") == KNOWN[model]


@pytest.mark.parametrize("model", KNOWN)
async def test_each_model_fills_in_a_form_whether_it_can_be_made_to_call_or_not(model: str) -> None:
    async with staged("anthropic", model=model) as stage:
        stage.script.filled = {"question": "When do you open?"}
        filled = await stage.model.fill(FORM)
    assert filled.values == {"question": "When do you open?"}
    assert len(stage.script.bodies) == 1
    assert stage.script.bodies[0]["tool_choice"]["type"] == ("tool" if KNOWN[model] == QUIET else "auto")


@pytest.mark.parametrize("model", ["claude-opus-5-5", "claude-fable-5-1"])
async def test_a_model_that_always_thinks_does_so_briefly_and_has_room_for_it(model: str) -> None:
    async with staged("anthropic", model=model) as stage:
        body = await answer_of(stage)
    assert body["output_config"] == {"effort": "low"}
    assert body["max_tokens"] > prompt().max_tokens


async def test_a_model_on_another_platform_is_known_by_its_name_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIATEST")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "planted")
    async with staged("bedrock", model="eu.anthropic.claude-sonnet-5-5") as stage:
        body = await answer_of(stage)
    assert body["thinking"] == {"type": "between_tools"}


async def test_a_model_that_nobody_knew_yet_is_asked_otherwise_once_and_remembered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuses(_wire: object, _path: str, body: Mapping[str, object]) -> str:
        return "thinking.type: disabled is not supported" if body.get("thinking") == QUIET else ""

    async with staged("anthropic", model="claude-next-6") as stage:
        # The server plays a new model that refuses what earlier ones took.
        monkeypatch.setattr("tests.backend.models.providers.messages_wire.MessagesWire.refuses", refuses)
        await answer_of(stage)
        assert len(stage.script.bodies) == 2
        await answer_of(stage)
    assert len(stage.script.bodies) == 3


async def test_a_request_that_is_wrong_for_another_reason_is_not_sent_again() -> None:
    async with staged("anthropic") as stage:
        stage.script.refusal = (400, "invalid_request_error")
        with pytest.raises(ModelFailed) as failed:
            await stage.model.fill(FORM)
    assert failed.value.code == "refused"
    assert len(stage.script.bodies) == 1
