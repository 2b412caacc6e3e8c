"""What `guru doctor` finds on a machine."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from backend.profiles.model import Answers, Rephrasing
from dev.setup.doctor import Finding, Health, examine, profiles_of
from dev.setup.places import HERE, Places
from dev.stack.ports import ANY_FREE, Ports
from tests.backend.harness import bakery


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "DATABASE_URL",
        "ANTHROPIC_API_KEY",
        "OPENAI_API_KEY",
        "AWS_REGION",
        "OPENAI_BASE_URL",
        "GURU_EMBEDDING",
        "GURU_EMBEDDING_URL",
    ):
        monkeypatch.delenv(name, raising=False)


def findings(places: Places = HERE, ports: Ports = ANY_FREE, *, is_running: bool = False) -> dict[str, Finding]:
    return {finding.subject: finding for finding in examine(places, ports, is_running=is_running)}


def test_a_machine_that_was_set_up_lacks_nothing() -> None:
    wrong = [finding for finding in findings().values() if finding.health is Health.WRONG]

    assert wrong == []


def test_what_set_up_brings_is_missed_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text((HERE.root / "package.json").read_text())
    found = findings(Places(tmp_path))

    for subject in ("Node", "wrangler", "workerd", "pyodide", "Python at the edge", "Workers SDK"):
        assert found[subject].health is Health.WRONG
        assert "make setup" in found[subject].advice


def test_another_version_than_the_pinned_one_is_named(tmp_path: Path) -> None:
    pins = {"devDependencies": {"wrangler": "4.1.0", "workerd": "1.2.0", "pyodide": "3.0.0"}}
    (tmp_path / "package.json").write_text(json.dumps(pins))
    (tmp_path / "node_modules" / "wrangler").mkdir(parents=True)
    (tmp_path / "node_modules" / "wrangler" / "package.json").write_text('{"version": "4.0.9"}')

    assert findings(Places(tmp_path))["wrangler"].found == "4.0.9, expected 4.1.0"


def test_the_embedded_database_is_named_with_its_vector_extension() -> None:
    assert findings()["Postgres"].found.startswith("18 with pgvector 0.")


def test_a_database_of_ones_own_that_does_not_answer_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://guru:hidden-password@127.0.0.1:1/guru")
    found = findings()["Postgres"]

    assert found.health is Health.WRONG
    assert "hidden-password" not in found.found + found.advice


def test_without_a_key_answers_are_quotations_and_that_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    without = findings()
    assert (without["Answers"].health, without["Rephrasing"].health) == (Health.NOTE, Health.NOTE)
    assert without["Answers"].found == "quoted from the pages (claude-haiku-5-5 needs ANTHROPIC_API_KEY)"
    assert without["Rephrasing"].found == "off, claude-haiku-5-5 needs ANTHROPIC_API_KEY"
    assert without["Rephrasing"].advice == "set ANTHROPIC_API_KEY"

    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-hidden")
    with_key = findings()
    assert (with_key["Answers"].health, with_key["Rephrasing"].health) == (Health.FINE, Health.FINE)
    assert with_key["Answers"].found == "claude-haiku-5-5, then quoted from the pages"
    assert with_key["Rephrasing"].found == "claude-haiku-5-5, within 1 s"
    assert "sk-hidden" not in str(with_key)


def test_each_profile_of_a_running_stack_is_told_with_its_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-hidden")
    several = Answers(models=("claude-sonnet-5-5", "openai:gpt-mini"))
    quiet = several.model_copy(update={"rephrasing": Rephrasing(when="never")})
    later = several.model_copy(update={"rephrasing": Rephrasing(when="follow_ups", model="claude-haiku-5-5")})
    alone = Answers(models=())
    profiles = [
        bakery(name=name, ai=ai)
        for name, ai in {"first": several, "second": quiet, "third": later, "fourth": alone}.items()
    ]
    answers = "openai:gpt-mini, then quoted from the pages (claude-sonnet-5-5 needs ANTHROPIC_API_KEY)"

    found = examine(HERE, ANY_FREE, is_running=True, profiles=profiles)
    assert [one.found for one in found if one.subject in ("Answers", "Rephrasing")] == [
        f"first: {answers}",
        "first: openai:gpt-mini, within 1 s",
        f"second: {answers}",
        "second: off, the profile says when: never",
        f"third: {answers}",
        "third: off, claude-haiku-5-5 needs ANTHROPIC_API_KEY",
        "fourth: quoted from the pages",
        "fourth: off, the profile names no model",
    ]


def test_a_database_that_does_not_answer_leaves_the_usual_models_to_be_told() -> None:
    assert profiles_of("postgresql://127.0.0.1:9/guru?connect_timeout=1") == []


def test_search_by_words_alone_is_no_fault() -> None:
    assert findings()["Search"].found == "by words alone (GURU_EMBEDDING is not set)"


def test_who_makes_the_vectors_is_told_with_the_address_that_requests_go_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GURU_EMBEDDING", "openai:text-embedding-3-small")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-hidden")
    at_openai = findings()["Search"]
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:11434/v1/")
    of_ones_own = findings()["Search"]

    assert (at_openai.health, of_ones_own.health) == (Health.FINE, Health.FINE)
    assert at_openai.found.endswith("text-embedding-3-small from https://api.openai.com/v1/embeddings")
    assert of_ones_own.found.endswith("text-embedding-3-small from http://127.0.0.1:11434/v1/embeddings")
    assert "sk-hidden" not in at_openai.found + of_ones_own.found


@pytest.mark.parametrize(
    ("embedding", "weight", "told"),
    [
        ("openai:text-embedding-3-small", "1", "needs OPENAI_API_KEY"),
        ("word2vec", "1", "expected voyage:MODEL"),
        ("openai:text-embedding-3-small", "heavy", "GURU_EMBEDDING_WEIGHT"),
    ],
)
def test_vectors_that_cannot_be_had_are_noted_with_the_reason(
    embedding: str, weight: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GURU_EMBEDDING", embedding)
    monkeypatch.setenv("GURU_EMBEDDING_WEIGHT", weight)
    found = findings()["Search"]

    assert (found.health, bool(found.advice)) == (Health.NOTE, True)
    assert told in found.found


def test_a_taken_port_is_noted_with_the_option_that_moves_it_unless_a_stack_runs() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port: int = other.getsockname()[1]
        ports = Ports(backend=0, edge=port, phone=0)
        taken, ours = findings(ports=ports), findings(ports=ports, is_running=True)

    assert taken[f"Port {port}"].health is Health.NOTE
    assert "--edge-port 0" in taken[f"Port {port}"].advice
    assert ours[f"Port {port}"].health is Health.FINE
