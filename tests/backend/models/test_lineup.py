"""Which models answer for a profile."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pydantic import SecretStr

from backend.models.interface import Text
from backend.models.lineup import Lineup
from backend.profiles.model import Answers
from tests.backend.harness import bakery, settings_for
from tests.backend.model_fakes import served
from tests.backend.models.messages_server import END, MessagesServer
from tests.backend.models.test_claude import prompt


async def test_without_a_key_the_knowledge_base_is_quoted() -> None:
    assert await said(Lineup(settings_for())) == "We open at seven."


@pytest.mark.parametrize(
    "refusal", [(529, "overloaded_error"), (429, "rate_limit_error"), (401, "authentication_error")]
)
async def test_a_provider_that_refuses_costs_one_turn_and_the_knowledge_base_is_quoted(
    refusal: tuple[int, str],
) -> None:
    server = MessagesServer(refusal=refusal)
    async with served(server) as origin:
        lineup = lineup_at(origin)
        assert [await said(lineup), await said(lineup)] == ["We open at seven."] * 2
        await lineup.close()
    assert [request["model"] for request in server.requests] == ["claude-sonnet-5-5", "claude-haiku-5-5"]


async def test_a_provider_that_cannot_be_reached_is_replaced_too() -> None:
    lineup = lineup_at("http://127.0.0.1:9")
    assert await said(lineup) == "We open at seven."
    await lineup.close()


async def test_the_first_model_of_the_profile_answers() -> None:
    server = MessagesServer()
    server.says("At seven.", END)
    async with served(server) as origin:
        lineup = lineup_at(origin)
        assert await said(lineup) == "At seven."
        await lineup.close()
    assert [request["model"] for request in server.requests] == ["claude-sonnet-5-5"]


def lineup_at(origin: str) -> Lineup:
    return Lineup(settings_for(anthropic_api_key=SecretStr("sk-test"), anthropic_base_url=origin))


async def said(lineup: Lineup) -> str:
    model = lineup.model_for(bakery(ai=Answers(models=("claude-sonnet-5-5", "claude-haiku-5-5"))))
    pieces = [piece async for piece in model.stream(prompt())]
    return "".join(piece.text for piece in pieces if isinstance(piece, Text))


def test_without_a_key_the_providers_package_is_not_imported() -> None:
    code = (
        "import sys; from backend.models.lineup import Lineup; from tests.backend.harness import bakery, settings_for;"
        "Lineup(settings_for()).model_for(bakery()); print('anthropic' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=_environment())
    assert ran.stdout.strip() == "False"


def _environment() -> dict[str, str]:
    return {"PYTHONPATH": ".:lambda"}
