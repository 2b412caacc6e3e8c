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
OTHERS = ("counted", "told", "kept", "slips", "bare", "again")


@pytest.fixture(scope="module", autouse=True)
def empty_database(postgres_server: str) -> Iterator[None]:
    with database_on(postgres_server) as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", url)
        apply_profiles(url, "words", "json", "shown", "nothing", "english", "web", "empty", "partly", *OTHERS)
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


def test_a_refused_file_shows_in_the_exit_code_and_the_others_are_indexed(pages: Path) -> None:
    (pages / "scan.pdf").write_bytes(b"%PDF-1.4")

    with pytest.raises(CommandFailed, match="1 refused, all others of counted are indexed"):
        guru("ingest", str(pages), "--profile", "counted")

    assert len(document(guru("knowledge", "list", "--profile", "counted", "--json"))) == 2


def test_a_document_that_was_guessed_or_left_out_of_is_told(pages: Path) -> None:
    (pages / "menu.html").write_bytes(
        "<nav><a href=/>Home</a></nav><h1>Menu</h1><p>You can have the cr\xe8me br\xfbl\xe9e for $6.".encode("cp1252")
    )

    shown = guru("ingest", str(pages), "--profile", "told").stdout

    assert f"check    {pages}/menu.html: read as Windows-1252, by a guess" in shown
    assert "left out navigation 1 words" in shown


def test_documents_are_listed_shown_and_deleted(pages: Path) -> None:
    guru("ingest", str(pages), "--profile", "kept")
    hours = f"{pages}/hours.md"

    assert "hours.md" in guru("knowledge", "list", "--profile", "kept").stdout
    assert "We open at nine in the morning." in guru("knowledge", "show", hours, "--profile", "kept").stdout
    assert guru("knowledge", "delete", hours, "--profile", "kept").stdout == f"removed  {hours}\n"
    left = document(guru("knowledge", "list", "--profile", "kept", "--json"))
    assert [(item["title"], item["language"], item["passages"]) for item in left] == [("Precios", "es", 1)]


def test_a_document_that_is_not_there_is_an_error_with_the_nearest_name(pages: Path) -> None:
    guru("ingest", str(pages), "--profile", "slips")

    for command in ("show", "delete"):
        with pytest.raises(CommandFailed, match=r"no document is named .* did you mean '.*hours.md'"):
            guru("knowledge", command, f"{pages}/hour.md", "--profile", "slips")


def test_a_profile_without_documents_says_what_adds_them() -> None:
    assert "`guru ingest` adds them" in guru("knowledge", "list", "--profile", "bare").stderr


def test_a_website_that_a_profile_names_is_read_again_and_changes_are_told() -> None:
    with site() as here:
        page = f"{here.origin.replace('clinic.example', '127.0.0.1')}/hours"
        receiver = {"of": ["knowledge"], "webhook": {"url": "https://desk.example/hook", "secret": "desk"}}
        name_website("again", page, receiver)
        here.pages["/hours"] = html("<p>We open at nine in the morning on Saturday.")
        first = document(guru("ingest", "--refresh", "--profile", "again", "--allow-private", "--json"))
        second = document(guru("ingest", "--refresh", "--profile", "again", "--allow-private", "--json"))
        here.pages["/hours"] = html("<p>We open at ten in the morning on Saturday.")
        third = document(guru("ingest", "--refresh", "--allow-private", "--json"))

    assert (first["added"], second["unchanged"], third[0]["changed"]) == ([page], [page], [page])
    assert notices("again") == [{"change": "ingested", "sources": [page]}] * 2


@pytest.mark.parametrize("arguments", [("--profile", "bare"), ("page.md",)])
def test_an_ingestion_without_a_source_or_a_profile_says_what_is_missing(arguments: tuple[str, ...]) -> None:
    result = guru("ingest", *arguments)

    assert result.exit_code == 2


def name_website(profile: str, page: str, receiver: dict[str, Any]) -> None:
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        change = json.dumps({"website": [page], "notify": {"desk": receiver}})
        connection.execute("update profiles set body = body || %s::jsonb where name = %s", (change, profile))


def notices(profile: str) -> list[Any]:
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        return [
            row[0] for row in connection.execute("select data from notices where profile = %s order by id", (profile,))
        ]
