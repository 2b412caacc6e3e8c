"""The random keys of a local stack."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from common.wire.credentials import KeyRing
from dev.stack.secrets import load_secrets
from dev.terminal.failures import CommandFailed


def test_keys_are_made_once_and_used_again(tmp_path: Path) -> None:
    first = load_secrets(tmp_path / "default" / "secrets.json")

    assert load_secrets(tmp_path / "default" / "secrets.json") == first
    assert load_secrets(tmp_path / "second" / "secrets.json") != first


def test_only_the_owner_can_read_the_keys(tmp_path: Path) -> None:
    load_secrets(tmp_path / "secrets.json")

    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secrets.json"]


def test_the_keys_are_what_the_layers_expect(tmp_path: Path) -> None:
    variables = load_secrets(tmp_path / "secrets.json").variables

    assert KeyRing.parse(variables["GURU_SESSION_KEYS"]) != KeyRing.parse(variables["GURU_RELAY_KEYS"])
    assert set(variables) == {"TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "GURU_SESSION_KEYS", "GURU_RELAY_KEYS"}


def test_keys_are_not_shown_by_accident(tmp_path: Path) -> None:
    keys = load_secrets(tmp_path / "secrets.json")

    assert keys.auth_token not in f"{keys!r} {keys}"


@pytest.mark.parametrize("content", ["", "[]", "{}", "null"])
def test_a_broken_file_of_keys_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "secrets.json"
    path.write_text(content)

    with pytest.raises(CommandFailed, match=r"secrets\.json: expected the keys of a stack.*delete"):
        load_secrets(path)
