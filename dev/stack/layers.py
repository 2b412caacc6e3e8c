"""The layers of a local stack as programs to run, and the settings that they share."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from dev.artifacts.build import Function
from dev.setup.places import HERE
from dev.stack.ports import HOST, Ports
from dev.stack.program import EMULATOR_ALIVE, ProcessSpec
from dev.stack.secrets import Secrets

ENVIRONMENT: Final = "dev"
MODEL_PACE_S: Final = 0.02
"""Between two words of the extractive answerer: a model's own pace, so that there is something to interrupt."""

_EDGE_SETTINGS: Final = (
    "GURU_MODE",
    "GURU_ENVIRONMENT",
    "GURU_RELAY_URL",
    "GURU_API_URL",
    "GURU_STREAM_URL",
    "GURU_SESSION_KEYS",
    "GURU_RELAY_KEYS",
    "TWILIO_AUTH_TOKEN",
)
_RELOADED: Final[tuple[Path, ...]] = (HERE.root / "lambda" / "backend", HERE.root / "common")
_EDGE_OPTIONS: Final = ("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where each layer is reached from this machine; turns are answered at ``stream``."""

    api: str
    stream: str
    edge: str
    phone: str

    @classmethod
    def at(cls, ports: Ports, stream_port: int = 0) -> Addresses:
        """The loopback addresses for these ports; the backend answers turns unless they have a port of their own."""
        stream = stream_port or ports.backend
        return cls(*(f"http://{HOST}:{port}" for port in (ports.backend, stream, ports.edge, ports.phone)))

    @property
    def relay(self) -> str:
        """The edge's origin as the TwiML names it."""
        return self.edge.replace("http", "ws", 1)


def shared_settings(addresses: Addresses, secrets: Secrets) -> dict[str, str]:
    """What the backend, the edge and the phone network have to agree on."""
    return {
        "GURU_MODE": "local",
        "GURU_ENVIRONMENT": ENVIRONMENT,
        "GURU_RELAY_URL": addresses.relay,
        "GURU_PUBLIC_URL": addresses.api,
        "GURU_API_URL": addresses.api,
        "GURU_STREAM_URL": addresses.stream,
        "GURU_TWILIO_API_URL": addresses.phone,
        **secrets.variables,
    }


def edge_settings(settings: Mapping[str, str]) -> dict[str, str]:
    """The settings that the Worker is given: its share of the common ones, and the model's key where there is one.

    The account and the database are none of its business.
    """
    own = {name: os.environ[name] for name in _EDGE_OPTIONS if os.environ.get(name)}
    return {name: settings[name] for name in _EDGE_SETTINGS} | own


def backend_spec(ports: Ports, settings: Mapping[str, str], database_url: str, *, reload: bool) -> ProcessSpec:
    """The backend under uvicorn, all routes in one process; ``reload`` restarts it when its code changes."""
    return ProcessSpec(
        name="backend",
        argv=(*_serve(ports.backend), *(_reload_flags() if reload else ())),
        env={**settings, **python_path(), **_answering(database_url)},
        cwd=HERE.root,
        ready_url=f"{Addresses.at(ports).api}/health",
        reloads=_RELOADED if reload else (),
    )


def function_spec(function: Function, address: str, settings: Mapping[str, str], database_url: str) -> ProcessSpec:
    """A built Lambda function behind its URL, configured as on AWS."""
    return ProcessSpec(
        name=function,
        argv=(sys.executable, "-m", "dev.lambda_emulator", function, str(urlsplit(address).port)),
        env={**settings, **python_path(), **_answering(database_url), "GURU_MODE": "deployed"},
        cwd=HERE.root,
        ready_url=f"{address}/health",
        # Of the emulator itself: a question to the function would thaw an environment of it each time.
        alive_url=f"{address}{EMULATOR_ALIVE}",
    )


def notices_spec(settings: Mapping[str, str], database_url: str) -> ProcessSpec:
    """What sends notices, as the scheduled function does; text messages go to the stack's own phone network."""
    return ProcessSpec(
        name="notices",
        argv=(sys.executable, "-m", "backend.runtime.jobs"),
        env={**settings, **python_path(), "DATABASE_URL": database_url},
        cwd=HERE.root,
        ready_url="",
    )


def _answering(database_url: str) -> dict[str, str]:
    pace = os.environ.get("GURU_EXTRACTIVE_PACE_S", str(MODEL_PACE_S))
    return {"DATABASE_URL": database_url, "GURU_EXTRACTIVE_PACE_S": pace}


def phone_spec(ports: Ports, settings: Mapping[str, str], database_url: str, *, speed: float) -> ProcessSpec:
    """The web phone; ``speed`` divides every time that its phone network takes."""
    return ProcessSpec(
        name="phone",
        argv=_uvicorn("dev.phone.web.app:create_app", ports.phone),
        env={**settings, **python_path(), "DATABASE_URL": database_url, "GURU_PHONE_SPEED": str(speed)},
        cwd=HERE.root,
        ready_url=f"{Addresses.at(ports).phone}/health",
    )


def _uvicorn(factory: str, port: int) -> tuple[str, ...]:
    command = (sys.executable, "-m", "uvicorn", "--factory", factory, "--host", HOST, "--port", str(port))
    return (*command, "--no-access-log", "--timeout-graceful-shutdown", "2")


def _serve(port: int) -> tuple[str, ...]:
    return (sys.executable, "-m", "backend.runtime.server", "--host", HOST, "--port", str(port))


def _reload_flags() -> tuple[str, ...]:
    return tuple(word for folder in _RELOADED for word in ("--reload-dir", str(folder)))


def python_path() -> dict[str, str]:
    return {"PYTHONPATH": os.pathsep.join((str(HERE.root), str(HERE.root / "lambda")))}
