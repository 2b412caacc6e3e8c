"""What workerd loads Python from: the runtime file, a snapshot of it just started, and the flags that fit them."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

BUNDLE_NAME: Final = "pyodide_dev.capnp.bin"
"""The file that workerd looks for, and takes as it is, with the development flags."""
SNAPSHOT_NAME: Final = "snapshot.bin"
"""workerd's own name for a snapshot that it saves."""
FETCH_TIMEOUT_S: Final = 30.0
START_TIMEOUT_S: Final = 120.0

_RELEASED_FLAGS: Final = ("python_workers",)
_DEVELOPMENT_FLAGS: Final = ("python_workers", "python_workers_development", "experimental")


@dataclass(frozen=True, slots=True)
class Release:
    """A released runtime file: its name, and the base64 SHA-256 of the only content that workerd accepts under it."""

    file_name: str
    sha256: str


OFFICIAL: Final = Release("pyodide_314.0.6_2026-08-17_11.capnp.bin", "NItCLHMj/EjOzDcedzbUDicMYO9n9q0loNUX4scRvbE=")
"""What the pinned workerd runs Python on."""


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


def snapshot_folder(cache: Path) -> Path:
    """Where the snapshot of the cached runtime file lies, if there is one: it fits that file alone."""
    return cache / ("snapshot-official" if official_runtime(cache) else "snapshot-dev")


def fetch(workerd: Path, cache: Path) -> str:
    """Let workerd load the released Python, which fetches the official file if it must; what it printed.

    Without a network this ends at once; a network that hangs is given up after ``FETCH_TIMEOUT_S``.
    """
    return _load_python(workerd, cache, _RELEASED_FLAGS, (), FETCH_TIMEOUT_S)


def take_snapshot(workerd: Path, cache: Path) -> str:
    """Save the memory of a Python just started, from which Workers start in a tenth of the time; what workerd printed.

    A snapshot that workerd does not take back is removed: Workers then start without one, only slower.
    """
    folder = snapshot_folder(cache)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / SNAPSHOT_NAME
    file.unlink(missing_ok=True)
    flags = runtime_flags(cache) or _RELEASED_FLAGS
    place = f"--python-snapshot-dir={folder}"
    said = _load_python(workerd, cache, flags, ("--python-save-baseline-snapshot", place), START_TIMEOUT_S)
    if file.is_file():
        loaded = _load_python(
            workerd, cache, flags, (f"--python-load-snapshot={SNAPSHOT_NAME}", place), START_TIMEOUT_S
        )
        if "Uncaught" in loaded or "failed" in loaded.replace("Tests failed", ""):
            file.unlink()
        said += loaded
    return said


def _load_python(workerd: Path, cache: Path, flags: tuple[str, ...], options: tuple[str, ...], timeout_s: float) -> str:
    """Start a Worker that does nothing, and give back what workerd printed. It always ends with "No tests found"."""
    # The Workers SDK is not there, and nothing of it is needed.
    quoted = ", ".join(f'"{flag}"' for flag in (*flags, "disable_python_external_sdk"))
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "probe.capnp"
        config.write_text(_PROBE.format(flags=quoted), encoding="utf-8")
        try:
            done = subprocess.run(
                (workerd, "test", config, "--experimental", f"--pyodide-bundle-disk-cache-dir={cache}", *options),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=timeout_s,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return f"workerd failed to be done within {timeout_s:.0f} s\n"
    return done.stdout


_PROBE: Final = """\
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "probe", worker = (
  modules = [(name = "probe.py", pythonModule = "pass")],
  compatibilityDate = "2026-10-02", compatibilityFlags = [{flags}]))]);
"""
