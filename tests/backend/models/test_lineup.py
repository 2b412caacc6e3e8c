"""Which models answer for a profile."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from pydantic import SecretStr

from backend.models.interface import TextDelta
from backend.models.lineup import Lineup
from backend.profiles.model import Answers, Rephrasing
from dev.stack.loopback.serving import served
from tests.backend.harness import bakery, settings_for
from tests.backend.model_fakes import prompt
from tests.backend.models.providers.messages_wire import MessagesWire
from tests.backend.models.providers.script import Script, Sign
from tests.backend.models.providers.server import Provider

UNKEYED: dict[str, Any] = {
    "aws_region": "",
    "vertex_project": "",
    "anthropic_api_key": SecretStr(""),
    "openai_api_key": SecretStr(""),
}
PROFILE = bakery(ai=Answers(models=("claude-sonnet-5-5", "claude-haiku-5-5")))


async def test_without_a_key_the_knowledge_base_is_quoted() -> None:
    assert await said(Lineup(settings_for(**UNKEYED))) == "We open at seven."


@pytest.mark.parametrize(
    "refusal", [(529, "overloaded_error"), (429, "rate_limit_error"), (401, "authentication_error")]
)
async def test_a_provider_that_refuses_costs_one_turn_and_the_knowledge_base_is_quoted(
    refusal: tuple[int, str],
) -> None:
    async with lineup_and_script() as (lineup, script):
        script.refusal = refusal
        assert [await said(lineup), await said(lineup)] == ["We open at seven."] * 2
    assert [body["model"] for body in script.bodies] == ["claude-sonnet-5-5", "claude-haiku-5-5"]


async def test_a_provider_that_cannot_be_reached_is_replaced_too() -> None:
    lineup = lineup_at("http://127.0.0.1:9")
    assert await said(lineup) == "We open at seven."
    await lineup.close()


async def test_the_first_model_of_the_profile_answers() -> None:
    async with lineup_and_script() as (lineup, script):
        script.says("At seven.", Sign.END)
        assert await said(lineup) == "At seven."
    assert [body["model"] for body in script.bodies] == ["claude-sonnet-5-5"]


async def test_a_connection_that_was_cut_is_tried_once_more_before_another_model_is() -> None:
    async with lineup_and_script() as (lineup, script):
        script.says(Sign.CUT, "At seven.", Sign.END)
        assert await said(lineup) == "At seven."
    assert [body["model"] for body in script.bodies] == ["claude-sonnet-5-5"] * 2


async def test_a_model_without_its_setting_is_named_once_and_the_next_one_answers(
    logged: list[dict[str, Any]],
) -> None:
    lineup = Lineup(settings_for(**UNKEYED))
    profile = bakery(ai=Answers(models=("vertex:claude-haiku-5-5", "openai:gpt-mini")))
    for _ in range(2):
        assert await said(lineup, profile) == "We open at seven."
    assert [(line["model"], line["setting"]) for line in logged if line["event"] == "provider_unconfigured"] == [
        ("vertex", "ANTHROPIC_VERTEX_PROJECT_ID"),
        ("openai", "OPENAI_API_KEY"),
    ]


async def test_making_ready_opens_the_providers_that_profiles_name_and_no_other() -> None:
    async with lineup_and_script() as (lineup, script):
        await lineup.warm([bakery(ai=Answers(models=()))])
        assert script.connections == []
        await lineup.warm([PROFILE])
        assert len(set(script.connections)) == 8


async def test_a_provider_that_is_not_ready_is_named_in_the_log(logged: list[dict[str, Any]]) -> None:
    async with lineup_and_script() as (lineup, script):
        script.unauthorised = True
        await lineup.warm([PROFILE])
    assert [(line["model"], line["code"]) for line in logged if line["event"] == "provider_not_ready"] == [
        ("anthropic", "refused")
    ]


async def test_the_model_that_rephrases_is_the_one_named_or_the_last_within_reach() -> None:
    async with lineup_and_script() as (lineup, _):
        named = bakery(ai=Answers(models=("claude-a",), rephrasing=Rephrasing(model="claude-fast")))
        models = ("claude-a", "claude-b", "openai:gpt-mini")
        last, never = bakery(ai=Answers(models=models)), Rephrasing(when="never")
        assert getattr(lineup.rephraser_for(named), "name", "") == "claude-fast"
        assert getattr(lineup.rephraser_for(last), "name", "") == "claude-b"
        assert lineup.rephraser_for(bakery(ai=Answers(rephrasing=never))) is None
    assert Lineup(settings_for(**UNKEYED)).rephraser_for(last) is None


def lineup_at(origin: str) -> Lineup:
    reached: dict[str, Any] = {**UNKEYED, "anthropic_api_key": SecretStr("sk-test"), "anthropic_base_url": origin}
    return Lineup(settings_for(**reached))


@asynccontextmanager
async def lineup_and_script() -> AsyncGenerator[tuple[Lineup, Script]]:
    script = Script()
    async with served(Provider(MessagesWire("anthropic"), script)) as origin:
        lineup = lineup_at(origin)
        yield lineup, script
        await lineup.close()


async def said(lineup: Lineup, profile: Any = PROFILE) -> str:
    pieces = [piece async for piece in lineup.model_for(profile).stream(prompt())]
    return "".join(piece.text for piece in pieces if isinstance(piece, TextDelta))


def test_without_a_key_the_providers_package_is_not_imported() -> None:
    code = (
        "import sys; from backend.models.lineup import Lineup; from tests.backend.harness import bakery, settings_for;"
        "Lineup(settings_for()).model_for(bakery()); print('anthropic' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=_environment())
    assert ran.stdout.strip() == "False"


def _environment() -> dict[str, str]:
    return {"PYTHONPATH": ".:lambda"}
