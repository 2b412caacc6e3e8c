"""The steps of set-up, in order: uv, the Python environment, this project, npm's tools, the Worker's own parts."""

from __future__ import annotations

import platform
import shutil
import ssl
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from dev.setup.places import Places
from dev.setup.program import run
from dev.setup.step import Step

# uv and npm read a person's own settings (mirrors, proxies, certificates) from their usual places; only what would make
# set-up depend on more than the registries is switched off.
_UV_ENV: Final = {"UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1", "VIRTUAL_ENV": ""}
_NPM_ENV: Final = {"NODE_USE_SYSTEM_CA": "1"}
_PIP_ENV: Final = {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
_LOCKED: Final = ("--require-hashes", "--only-binary", ":all:")


def _uv_env() -> dict[str, str]:
    """uv's environment: it trusts the machine's certificates where there are any, a company's among them."""
    machine_has_any = bool(ssl.create_default_context().get_ca_certs())
    return {**_UV_ENV, "UV_SYSTEM_CERTS": "1"} if machine_has_any else _UV_ENV


def _base() -> str:
    """The Python below this one, should this be one of an environment: that may lack pip, or be made anew."""
    return str(getattr(sys, "_base_executable", sys.executable))


def _uv(places: Places, log: Path) -> None:
    python = sys.executable if find_spec("pip") else _base()
    pip = (python, "-m", "pip", "install", "--quiet", "--no-deps", "--upgrade")
    lock = ("--target", places.tools, "--requirement", "requirements/bootstrap.txt")
    run((*pip, *_LOCKED, *lock), cwd=places.root, log=log, env=_PIP_ENV)


def make_environment(folder: Path, python: str, places: Places, log: Path) -> None:
    """A Python environment with all locked packages, of that Python; raises ``SetupFailed``."""
    _make_venv(folder, python, places, log)
    _install_packages(folder, places, log)


def _make_venv(folder: Path, python: str, places: Places, log: Path) -> None:
    venv = (places.uv, "venv", "--clear", "--no-project", "--python", python, folder)
    run(venv, cwd=places.root, log=log, env=_uv_env())


def _install_packages(folder: Path, places: Places, log: Path) -> None:
    sync = (places.uv, "pip", "sync", "--python", folder / "bin" / "python")
    run((*sync, *_LOCKED, "requirements/dev.txt"), cwd=places.root, log=log, env=_uv_env())


def _venv(places: Places, log: Path) -> None:
    instead = ", in place of the one that was there" if places.venv.exists() else ""
    print(f"  of Python {platform.python_version()} ({_base()}){instead}", flush=True)
    _make_venv(places.venv, _base(), places, log)


def _packages(places: Places, log: Path) -> None:
    _install_packages(places.venv, places, log)


def _project(places: Places, log: Path) -> None:
    install = (places.uv, "pip", "install", "--python", places.python, "--no-deps", "--no-build-isolation")
    run((*install, "--editable", places.root), cwd=places.root, log=log, env=_uv_env())


def _npm(places: Places, log: Path) -> None:
    # No package's own install script is needed, so none is run.
    clean = (places.node, places.npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    run(clean, cwd=places.root, log=log, env=_NPM_ENV)
    for name, program in {"wrangler": "wrangler/bin/wrangler.js", "pyright": "pyright/index.js"}.items():
        _wrapper(places.venv / "bin" / name, f'exec "{places.node}" "{places.node_modules / program}" "$@"')


def _wrapper(path: Path, command: str) -> None:
    path.write_text(f"#!/bin/sh\n{command}\n", encoding="utf-8")
    path.chmod(0o755)


def _sdk(places: Places, log: Path) -> None:
    shutil.rmtree(places.sdk, ignore_errors=True)
    # The Worker's Python, not this machine's: the SDK is pure Python, so any platform's wheel is the one.
    install = (places.uv, "pip", "install", "--no-deps", "--python", places.python, "--target", places.sdk)
    run((*install, *_LOCKED, "--requirement", "requirements/worker.txt"), cwd=places.root, log=log, env=_uv_env())


def _runtime(places: Places, log: Path) -> None:
    run((places.python, "-m", "dev.workerd.provide_runtime"), cwd=places.root, log=log)


STEPS: Final = (
    Step("uv", "uv", ("requirements/bootstrap.txt",), (".tools/bin/uv",), _uv),
    Step("venv", "a Python environment", (), (".venv/bin/python",), _venv),
    Step(
        "packages",
        "the locked Python packages, Node and Postgres among them",
        ("requirements/dev.txt",),
        (".venv/bin/pytest",),
        _packages,
        after=("venv",),
    ),
    Step("project", "the guru command", ("pyproject.toml",), (".venv/bin/guru",), _project, after=("packages",)),
    Step(
        "npm",
        "wrangler, workerd, Pyodide and pyright",
        ("package.json", "package-lock.json", ".npmrc"),
        ("node_modules/wrangler/package.json", ".venv/bin/wrangler", ".venv/bin/pyright"),
        _npm,
        after=("packages",),
    ),
    Step(
        "sdk",
        "the Workers SDK",
        ("requirements/worker.txt",),
        (".cache/workers-sdk/workers/__init__.py",),
        _sdk,
    ),
    Step(
        "runtime",
        "the Worker's Python runtime",
        (
            "package-lock.json",
            "dev/workerd/provide_runtime.py",
            "dev/workerd/pyodide_runtime.py",
            "dev/workerd/pyodide_bundle.py",
        ),
        (".cache/pyodide/pyodide_*.capnp.bin",),
        _runtime,
    ),
)
"""Done in this order."""
