"""The random keys of a local stack: made once, kept in a file that only its owner can read."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from dev.terminal.failures import CommandFailed


@dataclass(frozen=True, slots=True)
class Secrets:
    """What the layers of a stack and its phone network share. Never printed, never sent to a browser."""

    account_sid: str
    auth_token: str
    session_keys: str
    relay_keys: str

    def __repr__(self) -> str:
        return "Secrets(...)"

    @property
    def variables(self) -> dict[str, str]:
        """As the settings of the backend and the Worker name them."""
        return {
            "TWILIO_ACCOUNT_SID": self.account_sid,
            "TWILIO_AUTH_TOKEN": self.auth_token,
            "GURU_SESSION_KEYS": self.session_keys,
            "GURU_RELAY_KEYS": self.relay_keys,
        }


def load_secrets(path: Path) -> Secrets:
    """Read the file, or make it with fresh keys; raises ``CommandFailed`` where it holds something else."""
    try:
        return _read(path)
    except FileNotFoundError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(_fresh()), file, indent=2)
    try:
        # A link and not a rename: of two that start at once the first one's keys stay.
        path.hardlink_to(draft)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    return _read(path)


def _fresh() -> Secrets:
    return Secrets(
        account_sid=f"AC{secrets.token_hex(16)}",
        auth_token=secrets.token_hex(16),
        session_keys=f"local:{secrets.token_urlsafe(32)}",
        relay_keys=f"local:{secrets.token_urlsafe(32)}",
    )


def _read(path: Path) -> Secrets:
    text = path.read_text(encoding="utf-8")
    try:
        document = json.loads(text)
        return Secrets(**{field.name: str(document[field.name]) for field in fields(Secrets)})
    except (ValueError, TypeError, KeyError) as error:
        raise CommandFailed(f"{path}: expected the keys of a stack, got something else: delete the file") from error
