"""Which models answer for a profile."""

from __future__ import annotations

import subprocess
import sys

from pydantic import SecretStr

from backend.models.interface import Text
from backend.models.lineup import Lineup
from backend.profiles.model import Answers
from tests.backend.harness import bakery, settings_for
from tests.backend.models.test_claude import prompt


async def test_without_a_key_the_knowledge_base_is_quoted() -> None:
    model = Lineup(settings_for()).model_for(bakery())
    pieces = [piece async for piece in model.stream(prompt())]
    assert "".join(piece.text for piece in pieces if isinstance(piece, Text)) == "We open at seven."


async def test_with_a_key_that_leads_nowhere_the_knowledge_base_is_quoted_too() -> None:
    lineup = Lineup(settings_for(anthropic_api_key=SecretStr("sk-test"), anthropic_base_url="http://127.0.0.1:9"))
    model = lineup.model_for(bakery(ai=Answers(models=("claude-sonnet-5-5", "claude-haiku-5-5"))))
    pieces = [piece async for piece in model.stream(prompt())]
    await lineup.close()
    assert "".join(piece.text for piece in pieces if isinstance(piece, Text)) == "We open at seven."


def test_without_a_key_the_providers_package_is_not_imported() -> None:
    code = (
        "import sys; from backend.models.lineup import Lineup; from tests.backend.harness import bakery, settings_for;"
        "Lineup(settings_for()).model_for(bakery()); print('anthropic' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=_environment())
    assert ran.stdout.strip() == "False"


def _environment() -> dict[str, str]:
    return {"PYTHONPATH": ".:lambda"}
