"""The Worker under miniflare: for tests that evict an object, which wrangler does not offer.

Also starts sooner than ``wrangler dev``, which users run and which the end-to-end tests therefore start. The modules
come from where they lie, without a copy in python_modules/.
"""

from __future__ import annotations

import json
import tomllib
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from urllib.parse import quote

from dev.setup.places import HERE, Places
from dev.stack.ports import HOST
from dev.stack.program import ProcessSpec
from dev.workerd.edge import OFFLINE, runtime_environment, write_private
from dev.workerd.pyodide_runtime import runtime_flags
from dev.workerd.vendor import vendored_files

_SCRIPT: Final = Path(__file__).with_name("miniflare.mjs")
_LEFT_OUT: Final = (".pyc", ".pyi", "py.typed")
"""What wrangler.toml leaves out of python_modules/ too."""
_WAIT_S: Final = 60


def miniflare_spec(
    *, port: int, control: int, variables: Mapping[str, str], state: Path, places: Places = HERE
) -> ProcessSpec:
    """How to run the Worker on a loopback port, with a second one that ``evict`` talks to; raises ``NotSetUp``."""
    state.mkdir(parents=True, exist_ok=True)
    settings = tomllib.loads((places.root / "wrangler.toml").read_text(encoding="utf-8"))
    options = {
        "host": HOST,
        "port": port,
        "control": control,
        "state": str(state / "miniflare"),
        "modules": _modules(places.root),
        "date": settings["compatibility_date"],
        "flags": sorted({*settings["compatibility_flags"], *runtime_flags(places.runtime)}),
        "variables": dict(variables),
    }
    file = state / "miniflare.json"
    write_private(file, json.dumps(options))
    return ProcessSpec(
        name="edge",
        argv=(str(places.node), "--no-warnings", str(_SCRIPT), str(file)),
        env={**OFFLINE, **runtime_environment(places)},
        cwd=places.root,
        ready_url=f"http://{HOST}:{port}/health",
    )


def _modules(root: Path) -> list[dict[str, str]]:
    """What wrangler would upload, the entry first."""
    worker = root / "worker"
    ours = [worker / "entry.py", *sorted((worker / "relay").rglob("*.py"))]
    files = {str(path.relative_to(worker)): path for path in ours}
    for path, source in vendored_files(root).items():
        if not path.name.endswith(_LEFT_OUT) and ".dist-info" not in str(path):
            files[f"python_modules/{path}"] = source
    return [
        {"type": "PythonModule" if name.endswith(".py") else "Data", "path": name, "file": str(file)}
        for name, file in files.items()
    ]


def evict(control: int, name: str) -> None:
    """Put this object out of memory now and keep its sockets, as hibernation does; ``control`` is the second port."""
    request = urllib.request.Request(f"http://{HOST}:{control}/evict/{quote(name, safe='')}", b"", method="POST")
    with urllib.request.urlopen(request, timeout=_WAIT_S):
        pass
