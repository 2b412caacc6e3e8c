"""What each layer of a local stack is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from dev.stack.layers import Addresses, backend_spec, edge_settings, phone_spec, shared_settings
from dev.stack.ports import Ports
from dev.stack.secrets import load_secrets

PORTS = Ports(backend=1, edge=2, phone=3)


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    return shared_settings(Addresses.at(PORTS), load_secrets(tmp_path / "secrets.json"))


def test_the_twiml_names_the_edge_by_the_scheme_of_a_socket(settings: dict[str, str]) -> None:
    assert settings["GURU_RELAY_URL"] == "ws://127.0.0.1:2"
    assert (
        settings["GURU_API_URL"] == settings["GURU_STREAM_URL"] == settings["GURU_PUBLIC_URL"] == "http://127.0.0.1:1"
    )


def test_the_edge_is_not_told_the_account_or_the_database(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://user:password@host/db")

    assert not {"TWILIO_ACCOUNT_SID", "DATABASE_URL"} & edge_settings(settings).keys()
    assert {"GURU_RELAY_KEYS", "GURU_SESSION_KEYS", "TWILIO_AUTH_TOKEN"} <= edge_settings(settings).keys()


def test_the_edge_is_given_the_key_of_the_model_where_the_developer_has_one(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    assert "ANTHROPIC_API_KEY" not in edge_settings(settings)
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-test")
    assert edge_settings(settings)["ANTHROPIC_API_KEY"] == "sk-test"


def test_no_key_stands_on_a_command_line(settings: dict[str, str]) -> None:
    for spec in (
        backend_spec(PORTS, settings, "postgresql://user:password@host/db", reload=True),
        phone_spec(PORTS, settings, "postgresql://user:password@host/db", speed=2.0),
    ):
        line = " ".join(spec.argv)
        assert not any(settings[name] in line for name in ("GURU_RELAY_KEYS", "GURU_SESSION_KEYS", "TWILIO_AUTH_TOKEN"))
        assert "password" not in line


def test_only_a_stack_in_development_watches_its_code(settings: dict[str, str]) -> None:
    assert "--reload-dir" in backend_spec(PORTS, settings, "", reload=True).argv
    assert "--reload-dir" not in backend_spec(PORTS, settings, "", reload=False).argv


def test_the_answerer_speaks_at_a_models_pace_unless_told_otherwise(
    settings: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GURU_EXTRACTIVE_PACE_S", raising=False)
    assert backend_spec(PORTS, settings, "", reload=False).env["GURU_EXTRACTIVE_PACE_S"] == "0.02"
    monkeypatch.setenv("GURU_EXTRACTIVE_PACE_S", "0.5")
    assert backend_spec(PORTS, settings, "", reload=False).env["GURU_EXTRACTIVE_PACE_S"] == "0.5"
