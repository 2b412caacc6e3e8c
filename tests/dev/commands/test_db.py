"""`guru db`: what an operator is told of a database's schema."""

from __future__ import annotations

import psycopg
import pytest
from typer.testing import CliRunner, Result

from backend.postgres.migrate import read_migrations
from dev.cli import app
from dev.terminal.failures import CommandFailed

pytestmark = pytest.mark.postgres
NAMES = [migration.name for migration in read_migrations()]


def guru(*arguments: str) -> Result:
    result = CliRunner().invoke(app, ["db", *arguments])
    if isinstance(result.exception, CommandFailed):
        raise result.exception
    return result


def change(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement.encode())


@pytest.mark.usefixtures("own_database")
def test_check_names_what_has_not_run_and_changes_nothing() -> None:
    for _ in range(2):
        result = guru("check")
        assert result.exit_code == 1
        assert result.stdout.splitlines() == [f"{name}: has not run" for name in NAMES]


@pytest.mark.usefixtures("own_database")
def test_migrate_runs_what_is_missing_and_then_the_check_is_content() -> None:
    assert guru("migrate").stdout.splitlines() == [f"{name}: ran" for name in NAMES]
    assert guru("migrate").stdout == "the schema is up to date\n"
    result = guru("check")
    assert (result.exit_code, result.stdout) == (0, "the schema is up to date\n")


def test_a_late_migration_is_told_by_the_check_and_refused(own_database: str) -> None:
    guru("migrate")
    change(own_database, f"delete from migrations where name = '{NAMES[0]}'")

    assert f"{NAMES[0]}: has not run, and is numbered below one that has" in guru("check").stdout
    with pytest.raises(CommandFailed, match=r"0001_retrieval\.sql: numbered below"):
        guru("migrate")


def test_a_late_migration_runs_where_it_is_allowed(own_database: str) -> None:
    guru("migrate")
    change(own_database, "drop table call_events, calls, turn_guards, profile_numbers, profiles cascade")
    change(own_database, "delete from migrations where name = '0002_calls.sql'")
    change(own_database, "insert into migrations (name, sha256) values ('9999_newest.sql', '')")

    assert guru("migrate", "--late").stdout == "0002_calls.sql: ran\n"
    assert guru("check").stdout.splitlines()[0].startswith("9999_newest.sql: ran, and this version does not know it")


def test_a_changed_migration_is_named(own_database: str) -> None:
    guru("migrate")
    change(own_database, "update migrations set sha256 = '' where name = '0002_calls.sql'")

    for command in ("check", "migrate"):
        with pytest.raises(CommandFailed, match=r"0002_calls\.sql was changed after it had run"):
            guru(command)
