"""Migrations run in order, once, and all or nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import psycopg
import pytest

from backend.database import connect
from backend.migrate import MigrationFailed, migrate, read_migrations


async def test_the_shipped_migrations_run_once(empty_database_url: str) -> None:
    names = [migration.name for migration in read_migrations()]

    assert await migrate(empty_database_url) == names
    assert await migrate(empty_database_url) == []


async def test_files_run_in_the_order_of_their_numbers(empty_database_url: str, tmp_path: Path) -> None:
    for name, text in (("0002_b", "insert into t values (1)"), ("0001_a", "create table t(n int)")):
        (tmp_path / f"{name}.sql").write_text(text, "utf-8")

    assert await migrate(empty_database_url, folder=tmp_path) == ["0001_a.sql", "0002_b.sql"]


async def test_a_file_that_fails_leaves_nothing_behind_and_runs_again_later(
    empty_database_url: str, tmp_path: Path
) -> None:
    path = tmp_path / "0001_a.sql"
    path.write_text("create table t(n int); select 1/0;", "utf-8")
    with pytest.raises(psycopg.errors.DivisionByZero):
        await migrate(empty_database_url, folder=tmp_path)

    path.write_text("create table t(n int);", "utf-8")

    assert await migrate(empty_database_url, folder=tmp_path) == ["0001_a.sql"]


async def test_a_file_that_changed_after_it_ran_is_refused(empty_database_url: str, tmp_path: Path) -> None:
    path = tmp_path / "0001_a.sql"
    path.write_text("select 1", "utf-8")
    await migrate(empty_database_url, folder=tmp_path)
    path.write_text("select 2", "utf-8")

    with pytest.raises(MigrationFailed, match=r"0001_a\.sql was changed"):
        await migrate(empty_database_url, folder=tmp_path)


async def test_starters_that_race_apply_each_file_once(empty_database_url: str, tmp_path: Path) -> None:
    (tmp_path / "0001_a.sql").write_text("create table t(n int); insert into t values (1);", "utf-8")

    ran = await asyncio.gather(*(migrate(empty_database_url, folder=tmp_path) for _ in range(4)))

    assert sorted(ran) == [[], [], [], ["0001_a.sql"]]
    async with await connect(empty_database_url) as connection:
        cursor = await connection.execute("select count(*) from t")
        assert await cursor.fetchone() == (1,)


@pytest.mark.parametrize("name", ["1_a.sql", "0001-a.sql", "0001_A.sql"])
def test_a_misnamed_file_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("select 1", "utf-8")

    with pytest.raises(MigrationFailed, match="expected a name like"):
        read_migrations(tmp_path)


def test_a_number_given_twice_is_refused(tmp_path: Path) -> None:
    for name in ("0001_a.sql", "0001_b.sql"):
        (tmp_path / name).write_text("select 1", "utf-8")

    with pytest.raises(MigrationFailed, match="two migrations have the number 0001"):
        read_migrations(tmp_path)
