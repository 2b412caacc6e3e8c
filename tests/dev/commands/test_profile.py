"""`guru profile`: check, apply, roll back, list, show, against a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import psycopg
import pytest
import typer
import yaml
from typer.testing import CliRunner, Result

from dev.cli import app
from dev.commands import profile
from tests.backend.harness import PROFILE
from tests.database import database_on

pytestmark = pytest.mark.postgres

ROOT: Final = Path(__file__).parents[3]


def guru(*arguments: str) -> Result:
    app = typer.Typer()
    profile.register(app)
    return CliRunner().invoke(app, ["profile", *arguments])


@pytest.fixture
def database_url(postgres_server: str) -> Iterator[str]:
    """An empty database of a test's own."""
    with database_on(postgres_server) as url:
        yield url


@pytest.fixture
def bakery(tmp_path: Path) -> Path:
    file = tmp_path / "bakery.yaml"
    file.write_text(PROFILE, encoding="utf-8")
    return file


def test_check_accepts_a_good_profile_and_names_its_numbers(bakery: Path) -> None:
    result = guru("check", str(bakery))
    assert result.exit_code == 0
    assert result.stdout == f"{bakery}: ok, corner-bakery serves +15550100001, +15550100002\n"


def test_check_tells_each_mistake_with_file_line_and_field(bakery: Path) -> None:
    bakery.write_text(PROFILE.replace("tts_provider: Google", "tts_provider: Azure"), encoding="utf-8")
    result = guru("check", str(bakery), str(ROOT / "examples/bright-smile/profile.yaml"))
    assert result.exit_code == 1
    assert f"{bakery}:10: languages.en.tts_provider: Azure is no text-to-speech provider" in result.stderr
    assert "bright-smile serves" in result.stdout


def test_apply_list_and_show_work_on_one_database(
    bakery: Path, database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    assert "version 1 is in force" in guru("apply", str(bakery)).stdout
    bakery.write_text(PROFILE.replace("Ada", "Eve"), encoding="utf-8")
    assert "version 2 is in force" in guru("apply", str(bakery)).stdout
    newest = guru("list").stdout.splitlines()[1]
    assert newest.split()[:3] == ["corner-bakery", "2", "*"]
    old = guru("show", "corner-bakery", "--version", "1").stdout
    assert yaml.safe_load(old)["assistant"]["name"] == "Ada"
    again = tmp_path / "old.yaml"
    again.write_text(old, encoding="utf-8")
    assert "version 3 is in force" in guru("apply", str(again)).stdout


def test_an_older_version_can_be_put_into_force_again(
    bakery: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    for name in ("Ada", "Eve", "Zoe"):
        bakery.write_text(PROFILE.replace("Ada", name), encoding="utf-8")
        guru("apply", str(bakery))
    assert guru("rollback", "corner-bakery").stdout == "corner-bakery: version 2 is in force again\n"
    assert yaml.safe_load(guru("show", "corner-bakery").stdout)["assistant"]["name"] == "Eve"
    assert guru("rollback", "corner-bakery", "--to", "3").stdout == "corner-bakery: version 3 is in force again\n"
    assert "its versions: 3, 2, 1" in str(guru("rollback", "corner-bakery", "--to", "9").exception)
    for command in (("rollback", "moon"), ("show", "moon"), ("list", "moon")):
        assert "no profile is named 'moon'. There are: corner-bakery" in str(guru(*command).exception)


def test_a_number_that_is_taken_and_a_version_that_does_not_exist_are_told(
    bakery: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    guru("apply", str(bakery))
    bakery.write_text(PROFILE.replace("corner-bakery", "other"), encoding="utf-8")
    assert "is served by the profile corner-bakery" in str(guru("apply", str(bakery)).exception)
    assert "its versions: 1" in str(guru("show", "corner-bakery", "--version", "9").exception)


def test_a_deleted_profile_is_gone_with_its_numbers_and_documents(
    bakery: Path, database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    (tmp_path / "hours.md").write_text("We open at nine in the morning on Saturday.", "utf-8")
    guru("apply", str(bakery))
    ingested = CliRunner().invoke(app, ["ingest", str(tmp_path / "hours.md"), "--profile", "corner-bakery"])

    kept = CliRunner().invoke(app, ["profile", "delete", "corner-bakery"], input="n\n")
    deleted = guru("delete", "corner-bakery", "--yes")

    assert (ingested.exit_code, kept.exit_code) == (0, 1)
    assert deleted.stdout == "corner-bakery: deleted, with 1 documents\n"
    assert "no profile was applied yet" in guru("list").stderr
    with psycopg.connect(database_url) as connection:
        for table in ("profiles", "profile_numbers", "documents", "chunk_terms", "corpora"):
            assert connection.execute(f"select count(*) from {table}").fetchone() == (0,), table
