"""`guru ingest` and `guru search` as a person or a script runs them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from dev.cli import app
from dev.terminal.failures import CommandFailed
from tests.database import database_on
from tests.dev.commands.businesses import apply_profiles
from tests.ingest.web.sites_played import html, site

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module", autouse=True)
def empty_database(postgres_server: str) -> Iterator[None]:
    with database_on(postgres_server) as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", url)
        apply_profiles(url, "words", "json", "shown", "nothing", "english", "web", "empty", "partly")
        yield


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / "hours.md").write_text("# Hours\n\nWe open at nine in the morning.\n", "utf-8")
    (tmp_path / "precios.md").write_text("# Precios\n\nUna corona cuesta mucho en la clínica.\n", "utf-8")
    (tmp_path / "logo.png").write_bytes(b"\x89PNG")
    return tmp_path


def guru(*arguments: str) -> Result:
    result = CliRunner().invoke(app, list(arguments))
    if isinstance(result.exception, CommandFailed):
        raise result.exception
    return result


def document(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_ingest_says_what_it_did_and_what_it_refused(pages: Path) -> None:
    result = guru("ingest", str(pages), "--profile", "words")

    assert result.exit_code == 0
    assert "skipped  1 file that is not read: 1 .png" in result.stdout
    assert "words: 2 added; 2 passages written; kept 16 of 16 words" in result.stdout


def test_what_was_ingested_is_found_in_the_language_of_the_question(pages: Path) -> None:
    document(guru("ingest", str(pages), "--profile", "json", "--json"))

    english = document(guru("search", "when do you open", "--profile", "json", "--json"))
    spanish = document(guru("search", "cuánto cuesta una corona", "--profile", "json", "--json"))

    assert [passage["title"] for passage in english["passages"]] == ["Hours"]
    assert (spanish["language"], spanish["passages"][0]["title"]) == ("es", "Precios")
    assert set(spanish["passages"][0]["scores"]) == {"words", "characters", "vector"}


def test_search_shows_passages_with_the_scores_of_each_arm(pages: Path) -> None:
    guru("ingest", str(pages), "--profile", "shown")

    shown = guru("search", "when do you open", "--profile", "shown").stdout

    assert "1. " in shown
    assert "words 0." in shown
    assert "We open at nine in the morning." in shown


def test_a_question_that_nothing_answers_says_so(pages: Path) -> None:
    guru("ingest", str(pages), "--profile", "nothing")

    assert "nothing in nothing (en) answers that" in guru("search", "quantum physics", "--profile", "nothing").stdout


def test_a_profile_without_documents_is_an_error_that_says_what_there_is(pages: Path) -> None:
    guru("ingest", str(pages / "hours.md"), "--profile", "english")

    with pytest.raises(CommandFailed, match="expected documents of 'english' in 'es', it has languages: en"):
        guru("search", "hola", "--language", "es", "--profile", "english")


def test_an_address_is_fetched_when_private_ones_are_allowed() -> None:
    with site() as here:
        here.pages["/hours"] = html("<h1>Hours</h1><p>We open at nine in the morning.</p>")
        address = here.origin.replace("clinic.example", "127.0.0.1") + "/hours"
        with pytest.raises(CommandFailed, match="nothing was indexed"):
            guru("ingest", address, "--profile", "web")
        added = document(guru("ingest", address, "--profile", "web", "--allow-private", "--json"))

    assert added["added"] == [address]


def test_nothing_to_index_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="nothing was indexed"):
        guru("ingest", str(tmp_path), "--profile", "empty")


def test_a_source_that_gives_nothing_is_a_failure_that_names_it_and_the_others_are_indexed(
    pages: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    empty = str(tmp_path_factory.mktemp("empty"))
    with pytest.raises(CommandFailed, match=rf"nothing was indexed from {empty}, {pages / 'logo.png'}: no document"):
        guru("ingest", empty, str(pages / "logo.png"), str(pages / "hours.md"), "--profile", "partly")

    assert document(guru("search", "when do you open", "--profile", "partly", "--json"))["passages"]


@pytest.mark.parametrize(
    "arguments",
    [("ingest", "."), ("search", "when do you open"), ("embed", "--with", "none"), ("records", "list")],
    ids=lambda arguments: str(arguments[0]),
)
def test_a_profile_that_is_none_is_refused_with_the_nearest_name_and_nothing_is_made(
    arguments: tuple[str, ...], pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pages)
    with pytest.raises(CommandFailed, match=r"no profile is named 'wrods'; did you mean 'words'\? There are: .*shown"):
        guru(*arguments, "--profile", "wrods")

    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        assert connection.execute("select count(*) from corpora where profile = 'wrods'").fetchone() == (0,)


@pytest.mark.parametrize("arguments", [("ingest", "/no/such/folder"), ("ingest", ".", "--language", "xx")])
def test_wrong_arguments_are_named(arguments: tuple[str, ...]) -> None:
    assert guru(*arguments, "--profile", "p").exit_code == 2
