"""Migrations run in order, once, and all or nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import psycopg
import pytest

from backend.postgres.database import connect
from backend.postgres.migrate import MigrationFailed, Standing, check, migrate, read_migrations


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name.removeprefix('m')}.sql").write_text(text, "utf-8")


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


async def test_nothing_runs_while_a_file_has_changed(empty_database_url: str, tmp_path: Path) -> None:
    write(tmp_path, m0002_b="select 1")
    await migrate(empty_database_url, folder=tmp_path)
    write(tmp_path, m0001_a="create table t(n int)", m0002_b="select 2")

    with pytest.raises(MigrationFailed, match=r"0002_b\.sql was changed"):
        await migrate(empty_database_url, folder=tmp_path)

    async with await connect(empty_database_url) as connection:
        assert await (await connection.execute("select to_regclass('t')")).fetchone() == (None,)


async def test_numbers_may_have_gaps_and_a_lower_one_may_be_merged_later(
    empty_database_url: str, tmp_path: Path
) -> None:
    write(tmp_path, m0001_a="create table a(n int)", m0007_c="create table c(n int)")
    await migrate(empty_database_url, folder=tmp_path)
    write(tmp_path, m0004_b="create table b(n int)", m0009_d="create table d(n int)")

    assert await migrate(empty_database_url, folder=tmp_path) == ["0004_b.sql", "0009_d.sql"]
    assert await migrate(empty_database_url, folder=tmp_path) == []


async def test_where_it_is_not_allowed_a_late_file_is_named_and_nothing_runs(
    empty_database_url: str, tmp_path: Path
) -> None:
    write(tmp_path, m0007_c="create table c(n int)")
    await migrate(empty_database_url, folder=tmp_path)
    write(tmp_path, m0004_b="create table b(n int)", m0009_d="create table d(n int)")

    with pytest.raises(MigrationFailed, match=r"^0004_b\.sql: numbered below .* `guru db migrate --late`"):
        await migrate(empty_database_url, folder=tmp_path, late=False)

    standing = await check(empty_database_url, folder=tmp_path)
    assert [migration.name for migration in standing.pending] == ["0004_b.sql", "0009_d.sql"]
    assert standing.late == ("0004_b.sql",)


async def test_a_check_tells_what_is_missing_and_what_only_a_newer_version_knows(
    empty_database_url: str, tmp_path: Path
) -> None:
    write(tmp_path, m0001_a="create table a(n int)", m0002_b="create table b(n int)")
    missing = await check(empty_database_url, folder=tmp_path)
    assert [migration.name for migration in missing.pending] == ["0001_a.sql", "0002_b.sql"]
    assert missing.late == ()

    await migrate(empty_database_url, folder=tmp_path)
    (tmp_path / "0002_b.sql").unlink()
    assert await check(empty_database_url, folder=tmp_path) == Standing(unknown=("0002_b.sql",))


async def test_a_migration_that_waits_for_a_busy_table_gives_up_and_leaves_nothing(
    empty_database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backend.postgres.migrate._LOCK_TIMEOUT", "set local lock_timeout = '1ms'")
    write(tmp_path, m0001_a="create table a(n int)")
    await migrate(empty_database_url, folder=tmp_path)
    write(tmp_path, m0002_b="create table b(n int); alter table a add m int")
    async with await connect(empty_database_url) as busy, busy.transaction():
        await busy.execute("lock table a in access share mode")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            await migrate(empty_database_url, folder=tmp_path)

    assert await migrate(empty_database_url, folder=tmp_path) == ["0002_b.sql"]


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
