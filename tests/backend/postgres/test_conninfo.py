"""A deployed process talks to its database over a line that nobody can read or forge, or does not start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import pytest

from backend.runtime.settings import SettingsInvalid, load_settings
from tests.backend.runtime.test_settings import environment

LIBPQ: Final = ("PGSSLMODE", "PGSSLROOTCERT", "PGHOST", "PGHOSTADDR", "PGSERVICE", "PGREQUIRESSL")
URL: Final = "postgresql://guru:a-secret@db.example.com:5432/guru"
PAIRS: Final = "host=db.example.com port=5432 dbname=guru user=guru password=a-secret"


@pytest.fixture(autouse=True)
def _nothing_of_libpqs(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in LIBPQ:
        monkeypatch.delenv(name, raising=False)


def start(monkeypatch: pytest.MonkeyPatch, url: str, variables: Mapping[str, str], mode: str = "deployed") -> None:
    environment(monkeypatch, DATABASE_URL=url, GURU_MODE=mode, **variables)
    load_settings("stream")


@pytest.mark.parametrize(
    ("url", "variables"),
    [
        (f"{URL}?sslmode=verify-full", {}),
        (f"{URL}?sslmode=verify-full&sslrootcert=/var/task/root.pem", {}),
        (f"{URL}?sslmode=verify-ca&sslrootcert=/var/task/root.pem", {}),
        (f"{URL}?sslrootcert=system", {}),
        (f"{URL}?sslmode=verify-full&sslrootcert=system", {}),
        (f"{PAIRS} sslmode=verify-full", {}),
        (f"{PAIRS} sslmode='verify-ca' sslrootcert='/var/task/my root.pem'", {}),
        (f"{PAIRS} sslrootcert=system", {}),
        (URL, {"PGSSLMODE": "verify-full"}),
        (PAIRS, {"PGSSLMODE": "verify-ca", "PGSSLROOTCERT": "/var/task/root.pem"}),
        (URL, {"PGSSLROOTCERT": "system"}),
        (f"{URL}?sslmode=verify-full", {"PGSSLMODE": "disable"}),
        (f"{URL}?sslmode=verify-ca", {"PGSSLROOTCERT": "/var/task/root.pem"}),
        # Nothing leaves the machine.
        ("postgresql://guru@127.0.0.1:5432/guru", {}),
        ("postgresql://guru@[::1]/guru", {}),
        ("postgresql://guru@localhost/guru", {}),
        ("postgresql://guru@/guru?host=/var/run/postgresql", {}),
        ("host=/var/run/postgresql dbname=guru", {}),
        ("dbname=guru", {"PGHOST": "127.0.0.1"}),
        ("postgresql://guru@db.example.com/guru?hostaddr=127.0.0.1", {}),
    ],
)
def test_a_line_that_is_proven_or_never_leaves_the_machine_is_taken(
    monkeypatch: pytest.MonkeyPatch, url: str, variables: Mapping[str, str]
) -> None:
    start(monkeypatch, url, variables)


@pytest.mark.parametrize(
    ("url", "variables", "got"),
    [
        (URL, {}, "sslmode=prefer"),
        (f"{URL}?sslmode=require", {}, "sslmode=require"),
        (f"{URL}?sslmode=disable", {}, "sslmode=disable"),
        (f"{URL}?sslmode=allow", {}, "sslmode=allow"),
        (f"{URL}?sslmode=verify-ca", {}, "sslmode=verify-ca"),
        (f"{URL}?sslmode=verify-ca&sslrootcert=system", {}, "sslmode=verify-ca"),
        (f"{URL}?sslmode=require&sslrootcert=/var/task/root.pem", {}, "sslmode=require"),
        (f"{URL}?sslmode=require&sslrootcert=system", {}, "sslmode=require"),
        (f"{URL}?sslmode=nonsense", {}, "sslmode=nonsense"),
        (PAIRS, {}, "sslmode=prefer"),
        (f"{PAIRS} sslmode=require", {}, "sslmode=require"),
        (URL, {"PGSSLMODE": "require"}, "sslmode=require"),
        (f"{URL}?sslmode=prefer", {"PGSSLMODE": "verify-full"}, "sslmode=prefer"),
        ("dbname=guru", {"PGHOST": "db.example.com"}, "sslmode=prefer"),
        ("dbname=guru", {"PGHOSTADDR": "203.0.113.7"}, "sslmode=prefer"),
        ("service=guru", {}, "sslmode=prefer"),
        ("postgresql://127.0.0.1,db.example.com/guru", {}, "sslmode=prefer"),
        ("postgresql://localhost.example.com/guru", {}, "sslmode=prefer"),
        ("postgresql://guru@localhost/guru?hostaddr=203.0.113.7", {}, "sslmode=prefer"),
    ],
)
def test_any_other_is_refused_by_the_name_of_its_setting_and_without_its_password(
    monkeypatch: pytest.MonkeyPatch, url: str, variables: Mapping[str, str], got: str
) -> None:
    with pytest.raises(SettingsInvalid, match="DATABASE_URL: expected sslmode=verify-full") as invalid:
        start(monkeypatch, url, variables)
    assert f"; got {got}" in str(invalid.value)
    assert "a-secret" not in str(invalid.value)


@pytest.mark.parametrize("url", ["a-secret@moon", "host=moon sslmode", f"{URL}?sslmod=verify-full", "a=b"])
@pytest.mark.parametrize("mode", ["local", "deployed"])
def test_what_libpq_cannot_read_is_refused_without_being_quoted(
    monkeypatch: pytest.MonkeyPatch, url: str, mode: str
) -> None:
    with pytest.raises(SettingsInvalid, match="DATABASE_URL: expected a Postgres URL") as invalid:
        start(monkeypatch, url, {}, mode)
    assert url not in str(invalid.value)


def test_a_local_process_may_do_without(monkeypatch: pytest.MonkeyPatch) -> None:
    start(monkeypatch, URL, {}, mode="local")
