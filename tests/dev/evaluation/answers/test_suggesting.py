"""Drafts of questions by a model that reads the pages; it is played on the loopback by the wire of the Messages API."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from pydantic import SecretStr

from backend.postgres.database import connect
from backend.postgres.migrate import migrate
from backend.profiles.loader import parse_profile
from backend.profiles.store import apply_profile
from dev.evaluation.answers.questions import load_questions
from dev.evaluation.answers.suggesting import Drafts, suggest
from dev.stack.loopback.serving import served
from dev.terminal.failures import CommandFailed
from ingest import ingest_paths
from tests.backend.harness import PROFILE, settings_for
from tests.backend.models.providers.messages_wire import MessagesWire
from tests.backend.models.providers.script import Script
from tests.backend.models.providers.server import Provider
from tests.database import database_on

pytestmark = pytest.mark.postgres
MODEL = "claude-sonnet-5-5"


@pytest.fixture(scope="module")
def bakery_url(postgres_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A database with a bakery that has a page in English and none in Spanish."""
    page = tmp_path_factory.mktemp("pages") / "prices.md"
    page.write_text("---\nlanguage: en\n---\n# Prices\n\nA sourdough loaf costs $7. We open at six.\n", "utf-8")

    async def load(url: str) -> None:
        await migrate(url)
        async with await connect(url) as connection:
            text = PROFILE.replace("ai: {", f"ai: {{models: [{MODEL}], ")
            await apply_profile(connection, parse_profile(text))
            await ingest_paths(connection, "corner-bakery", [page])

    with database_on(postgres_server) as url:
        asyncio.run(load(url))
        yield url


async def drafted(url: str, filled: dict[str, Any] | str, script: Script | None = None) -> Drafts:
    script = script or Script()
    script.filled = filled
    async with served(Provider(MessagesWire("anthropic"), script)) as origin:
        settings = settings_for(url, anthropic_api_key=SecretStr("sk-test"), anthropic_base_url=origin)
        return await suggest(url, "corner-bakery", 5, settings)


async def test_drafts_are_a_file_that_can_be_asked_at_once(bakery_url: str, tmp_path: Path) -> None:
    questions: list[dict[str, Any]] = [
        {"ask": "how much is a loaf of the sour one", "must": ["$7"], "page": "prices"},
        {"ask": "¿qué? do you do wedding cakes: big ones", "refuse": True},
    ]
    drafts = await drafted(bakery_url, {"questions": questions})
    file = tmp_path / "questions.yaml"
    file.write_text(drafts.as_yaml(), encoding="utf-8")
    loaded = load_questions(file).questions
    assert [(one.language, one.turns[0].ask, one.pages, one.by) for one in loaded] == [
        ("en", questions[0]["ask"], ("prices",), MODEL),
        ("en", questions[1]["ask"], (), MODEL),
    ]


async def test_facts_that_stand_in_no_page_are_left_out_and_counted(bakery_url: str) -> None:
    questions = [
        {"ask": "what's a loaf", "must": ["seven dollars"], "page": "menu"},
        {"ask": "what's a cake", "must": ["$40"]},
    ]
    drafts = await drafted(bakery_url, {"questions": questions})
    assert drafts.entries == {"en": [{"ask": "what's a loaf", "must": ["seven dollars"]}]}
    assert drafts.dropped == 1


NO_ENTRIES: Final[list[dict[str, Any]]] = [
    {"questions": "none"},
    {},
    {"questions": [1, {"ask": ""}, {"ask": "a", "must": []}]},
]


@pytest.mark.parametrize("filled", NO_ENTRIES)
async def test_what_is_no_entry_is_passed_over(bakery_url: str, filled: dict[str, Any]) -> None:
    assert (await drafted(bakery_url, filled)).entries == {"en": []}


async def test_the_model_sees_the_pages_and_the_number_that_is_wanted(bakery_url: str) -> None:
    script = Script()
    await drafted(bakery_url, {"questions": []}, script)
    (body,) = script.bodies
    assert "5 questions in English" in body["system"][0]["text"]
    assert 'name="prices"' in str(body["messages"])
    assert "A sourdough loaf costs $7." in str(body["messages"])


async def test_a_model_that_only_talks_is_told(bakery_url: str) -> None:
    with pytest.raises(CommandFailed, match="the model drafted nothing"):
        await drafted(bakery_url, "I would rather not.")


async def test_without_a_key_it_says_what_it_needs(bakery_url: str) -> None:
    with pytest.raises(CommandFailed, match=f"set ANTHROPIC_API_KEY for one of {MODEL}"):
        await suggest(bakery_url, "corner-bakery", 5, settings_for(bakery_url))
