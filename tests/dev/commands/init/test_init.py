"""`guru init`: from flags, findings and answers to a business that answers as its website says."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from backend.postgres.database import connect
from backend.profiles.loader import load_profile
from backend.profiles.store import active_profile
from backend.retrieval.hybrid import search
from dev.cli import app
from dev.commands.init.asking import Given, Nobody, WrongAnswer, settle
from dev.commands.init.business import invented_numbers, name_of
from dev.commands.init.looking import Findings
from dev.evaluation.answers.questions import load_questions
from tests.dev.commands.init.test_looking import HOME, MENU
from tests.ingest.web.sites_played import html, site

FAQ = """<html lang="en"><body><main><h1>Questions</h1><h2>Do you deliver?</h2>
<p>Yes, we deliver within 6 miles for five dollars on weekdays.</p><h2>Is there parking?</h2><p>Behind the house.</p>
</main></body></html>"""


def init(*arguments: object, answers: str | None = None) -> Result:
    return CliRunner().invoke(app, ["init", *map(str, arguments)], input=answers)


@pytest.fixture
def website() -> Iterator[str]:
    """A small website on the loopback."""
    with site() as here:
        here.pages = {
            "/": html(HOME.replace("Mail<", '<a href="/faq">FAQ</a><')),
            "/menu": html(MENU),
            "/faq": html(FAQ),
        }
        yield here.origin.replace("clinic.example", "127.0.0.1")


def found_for(database_url: str, profile: str, question: str) -> str:
    async def run() -> str:
        async with await connect(database_url) as connection:
            assert await active_profile(connection, profile)
            passages = await search(connection, profile=profile, language="en", text=question, top_k=3)
            return " ".join(passage.text for passage in passages)

    return asyncio.run(run())


@pytest.mark.postgres
def test_a_website_becomes_a_business_that_is_in_force_and_knows_its_pages(
    own_database: str, website: str, tmp_path: Path
) -> None:
    folder = tmp_path / "bakery"

    result = init(website, "--yes", "--appointments", 30, "--folder", folder)

    assert result.exit_code == 0, result.output
    assert "Willow Creek Bakery is in force" in result.output
    profile = load_profile(folder / "profile.yaml")
    assert profile.name == "willow-creek-bakery"
    assert profile.business.telephone == "+15415550123"
    assert profile.hours
    assert profile.hours.week["mon"] == ("07:00-17:30",)
    assert set(profile.workflows) == {"book", "my-appointment", "move", "cancel"}
    assert "sourdough" in found_for(own_database, "willow-creek-bakery", "how much is the sourdough bread")
    asked = {turn.ask for question in load_questions(folder / "questions.yaml").questions for turn in question.turns}
    assert {"Do you deliver?", "Are you open on Saturday?", "What is your address?"} <= asked
    assert "Is there parking?" not in asked, "no figure says what must be heard"


@pytest.mark.postgres
def test_a_business_without_a_website_is_asked_for_and_has_a_first_page(own_database: str, tmp_path: Path) -> None:
    answers = "\n".join(
        (
            "",  # no website
            "Ana's Café",
            "en, es",
            "Luz",
            "We serve coffee and tortas.",
            "never",  # no hours that can be: asked again
            "Mon-Sat 8-4",
            "5 Elm Street",
            "541 555 0199",
            "",  # nobody takes calls
            "America/Chicago",
            "",  # no appointments
            "",  # invented numbers
        )
    )

    result = init("--folder", tmp_path, answers=answers + "\n")

    assert result.exit_code == 0, result.output
    assert "--hours: expected hours such as" in result.output
    profile = load_profile(tmp_path / "profile.yaml")
    assert (profile.name, profile.assistant.name, profile.timezone) == ("anas-cafe", "Luz", "America/Chicago")
    assert list(profile.numbers.values()) == ["en", "es"]
    assert profile.languages["es"].greeting.startswith("Gracias por llamar a Ana's Café")
    assert profile.hours
    assert "sun" not in profile.hours.week
    assert "tortas" in found_for(own_database, "anas-cafe", "what do you serve")


def test_files_alone_are_written_where_nothing_is_to_be_applied(tmp_path: Path) -> None:
    result = init("--business", "Corner Shop", "--yes", "--no-apply", "--folder", tmp_path, "--json")

    document = json.loads(result.stdout)
    assert (document["profile"], document["applied"]) == ("corner-shop", False)
    assert load_profile(tmp_path / "profile.yaml").name == "corner-shop"
    assert load_questions(tmp_path / "questions.yaml").profile == "corner-shop"


def test_files_that_are_there_are_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "profile.yaml").write_text("mine", encoding="utf-8")
    wanted = ("--business", "Shop", "--yes", "--no-apply", "--folder", tmp_path)

    refused = init(*wanted)

    assert "--force writes over it" in str(refused.exception)
    assert (tmp_path / "profile.yaml").read_text(encoding="utf-8") == "mine"
    assert init(*wanted, "--force").exit_code == 0


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (Given(), "--business: expected a name"),
        (Given("Shop", profile="My Shop"), "--profile: expected lower-case letters"),
        (Given("Shop", languages=("fr",)), "--language: expected some of en, es, got 'fr'"),
        (Given("Shop", hours="whenever"), "--hours: expected hours such as Mon-Fri"),
        (Given("Shop", telephone="555"), "--telephone: expected a telephone number with its country"),
        (Given("Shop", timezone="Mars/Base"), "--timezone: expected a time zone of the IANA database"),
        (Given("Shop", numbers=("+15550110001", "+15550110002")), "--number: expected a number for each language"),
        (Given("Shop", minutes=30), "--appointments: expected opening hours as well: give --hours"),
        (Given("Shop", minutes=3, hours="always"), "--appointments: expected 5 to 480 minutes"),
    ],
)
def test_an_answer_that_cannot_be_names_its_flag(given: Given, said: str) -> None:
    with pytest.raises(WrongAnswer) as refused:
        settle(given, Findings(), Nobody())

    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("source", "said"),
    [("pages-that-are-nowhere", "there is no folder or file"), ("bakery.example", "as in https://bakery.example")],
)
def test_a_source_that_is_not_there_is_told_with_what_was_meant(source: str, said: str) -> None:
    result = init(source, "--yes")

    assert result.exit_code == 2
    assert said in " ".join(result.output.replace("│", " ").split())


def test_a_site_that_tells_nothing_is_told_with_its_reason_and_the_next_step(tmp_path: Path) -> None:
    with site() as here:
        result = init(here.origin.replace("clinic.example", "127.0.0.1"), "--yes", "--folder", tmp_path)

    assert "404" in str(result.exception)
    assert "`guru ingest` adds pages later" in str(result.exception)
    assert list(tmp_path.iterdir()) == []


def test_a_name_and_numbers_are_made_of_what_the_business_is_called() -> None:
    assert name_of("Ana's Café & Bar") == "anas-cafe-bar"
    assert [*invented_numbers("anas-cafe", ("en", "es")).values()] == ["en", "es"]
    assert invented_numbers("anas-cafe", ("en",)) != invented_numbers("corner-shop", ("en",))
