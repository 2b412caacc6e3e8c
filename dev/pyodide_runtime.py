"""The file that workerd loads Python from: which there are, and which flags make workerd take the one at hand."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

BUNDLE_NAME: Final = "pyodide_dev.capnp.bin"
"""What it looks for, and accepts as it is, with the development flags."""
FETCH_TIMEOUT_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class Release:
    """A released runtime file: its name, and the base64 SHA-256 of the only content that workerd accepts under it."""

    file_name: str
    sha256: str


OFFICIAL: Final = Release("pyodide_314.0.6_2026-08-17_11.capnp.bin", "NItCLHMj/EjOzDcedzbUDicMYO9n9q0loNUX4scRvbE=")
"""What the pinned workerd runs Python on."""


_DEVELOPMENT_FLAGS: Final = ("python_workers", "python_workers_development", "experimental")
_PROBE: Final = """\
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "probe", worker = (
  modules = [(name = "probe.py", pythonModule = "pass")],
  compatibilityDate = "2026-10-02", compatibilityFlags = ["python_workers"]))]);
"""


def official_runtime(cache: Path, release: Release = OFFICIAL) -> Path | None:
    """The official file, where the cache holds it unharmed."""
    file = cache / release.file_name
    if not file.is_file():
        return None
    digest = base64.b64encode(hashlib.sha256(file.read_bytes()).digest()).decode()
    return file if digest == release.sha256 else None


def runtime_flags(cache: Path) -> tuple[str, ...]:
    """The compatibility flags, for local runs only, that fit the cached runtime file; none for the official one."""
    return () if official_runtime(cache) else _DEVELOPMENT_FLAGS


def probe(workerd: Path, cache: Path) -> str:
    """Let workerd load a Python Worker, which fetches the official file into the cache if it must; what it printed.

    Without a network this ends at once; a network that hangs is given up after ``FETCH_TIMEOUT_S``.
    """
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "probe.capnp"
        config.write_text(_PROBE, encoding="utf-8")
        try:
            done = subprocess.run(
                (workerd, "test", config, f"--pyodide-bundle-disk-cache-dir={cache}"),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=FETCH_TIMEOUT_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"workerd was not done within {FETCH_TIMEOUT_S:.0f} s"
    return done.stdout
