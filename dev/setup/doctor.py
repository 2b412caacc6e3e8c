"""What `guru doctor` looks at: each tool and setting that a local stack needs, found or not, and what to do."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from dev.postgres.account import Account
from dev.postgres.binaries import MAJOR, bin_folder
from dev.setup.places import NotSetUp, Places
from dev.stack.ports import Ports, is_taken
from dev.terminal.failures import PostgresFailed
from dev.workerd.pyodide_runtime import BUNDLE_NAME, official_runtime

if TYPE_CHECKING:
    # Imported where they are used: the backend takes half a second.
    from backend.profiles.model import Answers, Profile
    from backend.runtime.settings import Settings

MIN_NODE: Final = (22, 12)
"""wrangler's own floor."""
MIN_PYTHON: Final = (3, 11)
_SETUP: Final = "run `make setup`"


class Health(StrEnum):
    """How a check went; only ``WRONG`` keeps the stack from running."""

    FINE = "fine"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report: what was looked at, what was found, and, unless fine, what to do."""

    subject: str
    health: Health
    found: str
    advice: str = ""


def examine(places: Places, ports: Ports, *, is_running: bool, profiles: Sequence[Profile] = ()) -> Iterator[Finding]:
    """Look at everything, in the order in which a stack needs it; ``profiles`` are those of a running one."""
    yield _python()
    yield _guarded("Node", lambda: _node(places))
    for package in ("wrangler", "workerd", "pyodide"):
        yield _npm_package(places, package)
    yield _guarded("Python at the edge", lambda: _runtime(places))
    yield _sdk(places)
    yield _database()
    yield from _models(profiles)
    yield _search()
    for layer, port, option in (
        ("backend", ports.backend, "--backend-port"),
        ("edge", ports.edge, "--edge-port"),
        ("phone", ports.phone, "--phone-port"),
    ):
        yield _port(layer, port, option, is_running=is_running)


def _guarded(subject: str, check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except NotSetUp as missing:
        return Finding(subject, Health.WRONG, "missing", str(missing))


def _python() -> Finding:
    found = sys.version.partition(" ")[0]
    if sys.version_info < MIN_PYTHON:
        return Finding("Python", Health.WRONG, found, "install Python 3.11 or newer, then `make clean setup`")
    return Finding("Python", Health.FINE, found)


def _node(places: Places) -> Finding:
    found = subprocess.check_output((places.node, "--version"), text=True).strip().removeprefix("v")
    if tuple(map(int, found.split(".")[:2])) < MIN_NODE:
        return Finding("Node", Health.WRONG, found, _SETUP)
    return Finding("Node", Health.FINE, found)


def _npm_package(places: Places, package: str) -> Finding:
    wanted = json.loads((places.root / "package.json").read_text(encoding="utf-8"))["devDependencies"][package]
    try:
        manifest = json.loads((places.node_modules / package / "package.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Finding(package, Health.WRONG, "missing", _SETUP)
    if manifest["version"] != wanted:
        return Finding(package, Health.WRONG, f"{manifest['version']}, expected {wanted}", _SETUP)
    return Finding(package, Health.FINE, wanted)


def _runtime(places: Places) -> Finding:
    subject = "Python at the edge"
    if official_runtime(places.runtime):
        return Finding(subject, Health.FINE, "the official runtime file")
    if (places.runtime / BUNDLE_NAME).is_file():
        return Finding(subject, Health.FINE, "built from npm's pyodide")
    return Finding(subject, Health.WRONG, f"no runtime file in {places.runtime}", _SETUP)


def _sdk(places: Places) -> Finding:
    if not places.sdk.is_dir():
        return Finding("Workers SDK", Health.WRONG, f"missing in {places.sdk}", _SETUP)
    return Finding("Workers SDK", Health.FINE, "there, to be shipped with the Worker")


def _database() -> Finding:
    if os.environ.get("DATABASE_URL"):
        return _given_database(os.environ["DATABASE_URL"])
    try:
        control = bin_folder(Account.current()).parent / "share" / "postgresql" / "extension" / "vector.control"
        found = re.search(r"default_version = '([^']+)'", control.read_text(encoding="utf-8"))
    except (PostgresFailed, OSError) as error:
        return Finding("Postgres", Health.WRONG, f"none embedded: {error}", f"{_SETUP}, or set DATABASE_URL")
    return Finding("Postgres", Health.FINE, f"{MAJOR} with pgvector {found[1] if found else 'unknown'}, embedded")


def _given_database(url: str) -> Finding:
    import psycopg  # noqa: PLC0415 -- only where a database was given

    query = "select version from pg_available_extension_versions where name = 'vector' order by 1 desc limit 1"
    try:
        with psycopg.connect(url, connect_timeout=3) as connection:
            row = connection.execute(query).fetchone()
            server = connection.info.server_version // 10_000
    except psycopg.Error as error:
        why = str(error).strip().partition("\n")[0]
        return Finding("Postgres", Health.WRONG, f"DATABASE_URL: {why}", "start it, or unset DATABASE_URL")
    if row is None:
        return Finding("Postgres", Health.WRONG, f"{server} without pgvector", "install pgvector 0.8 or newer there")
    return Finding("Postgres", Health.FINE, f"{server} with pgvector {row[0]}, of DATABASE_URL")


def _models(profiles: Sequence[Profile]) -> Iterator[Finding]:
    """Which model answers and which rephrases, for each of these profiles; else for one that names none."""
    from backend.profiles.model import Answers  # noqa: PLC0415 -- the backend takes half a second
    from backend.runtime.settings import Settings  # noqa: PLC0415 -- as above

    settings = Settings()
    for name, ai in [(f"{profile.name}: ", profile.ai) for profile in profiles] or [("", Answers())]:
        yield _answers(name, ai, settings)
        yield _rephrasing(name, ai, settings)


def profiles_of(database_url: str) -> list[Profile]:
    """The profiles that a stack serves; none where its database does not answer."""
    from psycopg import Error  # noqa: PLC0415 -- only where a stack is running

    from backend.postgres.database import connect  # noqa: PLC0415 -- as above
    from backend.profiles.store import active_profiles  # noqa: PLC0415 -- as above

    async def read() -> list[Profile]:
        async with await connect(database_url) as connection:
            return await active_profiles(connection)

    try:
        return asyncio.run(read())
    except (Error, OSError):
        return []


def _answers(name: str, ai: Answers, settings: Settings) -> Finding:
    from backend.models.lineup import lacking  # noqa: PLC0415 -- the backend takes half a second

    needed = {model: lacking(model, settings) for model in ai.models}
    there = [model for model, missing in needed.items() if not missing]
    out = [f"{model} needs {missing}" for model, missing in needed.items() if missing]
    found = f"{name}{', then '.join((*there, 'quoted from the pages'))}" + (f" ({'; '.join(out)})" if out else "")
    if there:
        return Finding("Answers", Health.FINE, found)
    advice = f"set {next(filter(None, needed.values()))} for a model's" if out else "name models in the profile"
    return Finding("Answers", Health.NOTE, found, advice)


def _rephrasing(name: str, ai: Answers, settings: Settings) -> Finding:
    from backend.models.lineup import lacking, rephrasing_models  # noqa: PLC0415 -- the backend takes half a second

    needed = {model: lacking(model, settings) for model in rephrasing_models(ai)}
    if not needed:
        why = "the profile says when: never" if ai.rephrasing.when == "never" else "the profile names no model"
        return Finding("Rephrasing", Health.NOTE, f"{name}off, {why}")
    if model := next((model for model, missing in needed.items() if not missing), ""):
        when = ", for follow-ups alone" if ai.rephrasing.when == "follow_ups" else ""
        return Finding("Rephrasing", Health.FINE, f"{name}{model}, within {ai.rephrasing.deadline_s:g} s{when}")
    out = "; ".join(f"{model} needs {missing}" for model, missing in needed.items())
    return Finding("Rephrasing", Health.NOTE, f"{name}off, {out}", f"set {next(iter(needed.values()))}")


def _search() -> Finding:
    from pydantic import ValidationError  # noqa: PLC0415 -- the backend takes half a second

    from backend.retrieval.embedding.embedder import EmbedderUnknown, EmbeddingSettings  # noqa: PLC0415 -- as above
    from backend.retrieval.embedding.hosted import address_of  # noqa: PLC0415 -- as above

    try:
        settings = EmbeddingSettings()
        if not settings.embedding:
            return Finding("Search", Health.FINE, "by words alone (GURU_EMBEDDING is not set)")
        address = address_of(settings.embedding, settings)
    except EmbedderUnknown as unknown:
        return Finding("Search", Health.NOTE, f"GURU_EMBEDDING: {unknown}", "set it, or unset GURU_EMBEDDING")
    except ValidationError as invalid:
        fields = ", ".join(str(item["loc"][0]) for item in invalid.errors())
        return Finding("Search", Health.NOTE, f"settings that cannot be used: {fields}", "see .env.example")
    return Finding("Search", Health.FINE, f"by words, and by vectors of {settings.embedding} from {address}")


def _port(layer: str, port: int, option: str, *, is_running: bool) -> Finding:
    subject = f"Port {port}"
    if not is_taken(port):
        return Finding(subject, Health.FINE, f"free for the {layer}")
    if is_running:
        return Finding(subject, Health.FINE, f"taken, a stack is running ({layer})")
    return Finding(subject, Health.NOTE, f"taken, the {layer} wants it", f"run `guru dev {option} 0`")
