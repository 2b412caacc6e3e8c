"""The edge as one program of the local stack: the real Worker, in ``wrangler dev``, on workerd."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from compileall import compile_dir
from pathlib import Path
from typing import Final

from dev.setup.places import HERE, Places
from dev.stack.program import ProcessSpec
from dev.workerd.pyodide_runtime import SNAPSHOT_NAME, runtime_flags, snapshot_folder

HOST: Final = "127.0.0.1"

OFFLINE: Final = {
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
"""Environment under which nothing that wrangler does by itself leaves the machine: telemetry, look-ups, updates."""


def edge_spec(
    *, port: int, variables: Mapping[str, str], state: Path, environment: str = "dev", places: Places = HERE
) -> ProcessSpec:
    """How to run the Worker on a loopback port, its Durable Objects stored below ``state``.

    ``variables`` are the Worker's ``env``, secrets among them: they are written to a file that only its owner can
    read, never to a command line. Raises ``NotSetUp``, and ``ValueError`` for a variable that such a file cannot hold.
    """
    state.mkdir(parents=True, exist_ok=True)
    env_file = state / "edge.env"
    watched = (places.root / "worker", places.root / "common")
    for folder in watched:
        # Bytecode that some other process wrote later would look to wrangler like a change of code.
        compile_dir(folder, quiet=2)
    write_private(env_file, env_text(variables))
    flags = tuple(f"--compatibility-flags={flag}" for flag in runtime_flags(places.runtime))
    return ProcessSpec(
        name="edge",
        argv=(
            *(str(places.node), "--no-warnings", str(places.wrangler), "dev"),
            *("--env", environment, "--env-file", str(env_file)),
            *("--ip", HOST, "--port", str(port), "--inspector-port", "0"),
            *("--persist-to", str(state / "wrangler"), "--show-interactive-dev-session=false"),
            *flags,
        ),
        env={
            **OFFLINE,
            **runtime_environment(places),
            # Apart from other wranglers on this machine, so that none sees this one's Workers or settings.
            "WRANGLER_REGISTRY_PATH": str(state / "registry"),
            "WRANGLER_LOG_PATH": str(state / "logs" / "wrangler"),
            "XDG_CONFIG_HOME": str(state / "config"),
        },
        cwd=places.root,
        ready_url=f"http://{HOST}:{port}/health",
        reloads=watched,
    )


def runtime_environment(places: Places) -> dict[str, str]:
    """Where the launcher of workerd finds what it starts, and its Python."""
    snapshot = snapshot_folder(places.runtime) / SNAPSHOT_NAME
    return {
        "MINIFLARE_WORKERD_PATH": str(places.root / "dev" / "workerd" / "launcher.py"),
        # The launcher and the build command run on this Python.
        "PATH": f"{places.python.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "GURU_WORKERD": str(places.workerd),
        "GURU_PYODIDE_CACHE": str(places.runtime),
        "GURU_PYTHON_SNAPSHOT": str(snapshot) if snapshot.is_file() else "",
    }


def env_text(variables: Mapping[str, str]) -> str:
    """The variables as an env file that wrangler reads back unchanged; raises ``ValueError`` naming a wrong one."""
    return "".join(f"{name}={_quoted(name, value)}\n" for name, value in variables.items())


def _quoted(name: str, value: str) -> str:
    if not re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII):
        raise ValueError(f"expected a variable name of letters, digits and underscores, got {name!r}")
    quote = next((mark for mark in "'`" if mark not in value), None)
    if quote is None or not value.isprintable():
        raise ValueError(f"{name}: expected printable text without both ' and `")
    # wrangler expands $NAME in every value, quoted or not.
    return quote + value.replace("$", r"\$") + quote


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read."""
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")
