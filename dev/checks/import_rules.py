"""``python -m dev.checks.import_rules``: who may import whom, read from the source of every file.

common          an allow-list of the standard library, and itself; no clock, randomness, IO, logging, environment
worker          common and the standard library; entry.py alone also what workerd provides
lambda          common, itself and any locked package; backend nothing of ingest, which no function ships
dev, tests      everything
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dev.setup.places import HERE

OURS: Final = frozenset({"common", "worker", "relay", "backend", "ingest", "dev", "tests"})
PURE: Final = frozenset(
    {
        *(
            "__future__",
            "abc",
            "collections",
            "dataclasses",
            "enum",
            "functools",
            "itertools",
            "operator",
            "types",
            "typing",
        ),
        *("base64", "binascii", "codecs", "hashlib", "hmac", "json", "re", "string", "unicodedata", "urllib.parse"),
        *("bisect", "contextlib", "datetime", "decimal", "heapq", "math"),
        # Languages are found by the modules that are there.
        *("importlib", "pkgutil"),
    }
)
"""What common/ may have of the standard library: modules that compute, and touch nothing outside."""
IMPURE_CALLS: Final = frozenset({"open", "print", "input", "eval", "exec", "breakpoint"})
CLOCK_CALLS: Final = frozenset({"now", "utcnow", "today"})
"""Methods by which an allowed module reads the clock."""
PROVIDED_BY_WORKERD: Final = frozenset({"js", "pyodide", "workers"})


@dataclass(frozen=True, slots=True)
class Layer:
    """What the files of one folder, or one file, may import."""

    place: str
    ours: frozenset[str]
    outside: frozenset[str] | None = frozenset()
    """Packages of others; ``None`` stands for any."""
    standard: frozenset[str] | None = None
    """Modules of the standard library; ``None`` stands for all of it."""
    pure: bool = False


# The first layer whose place holds the file decides.
LAYERS: Final = (
    Layer("common", frozenset({"common"}), standard=PURE, pure=True),
    Layer("worker/entry.py", frozenset({"common", "relay"}), outside=PROVIDED_BY_WORKERD),
    Layer("worker", frozenset({"common", "relay"})),
    Layer("lambda/ingest", frozenset({"common", "backend", "ingest"}), outside=None),
    Layer("lambda", frozenset({"common", "backend"}), outside=None),
)


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module, by its full name, and the line that does it."""

    module: str
    line: int


def violations(root: Path) -> list[str]:
    """Every breach of the rules below ``root``, as ``file:line: what is wrong``."""
    found: list[str] = []
    for layer_root in ("common", "worker", "lambda"):
        for path in sorted((root / layer_root).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            layer = next(layer for layer in LAYERS if name == layer.place or name.startswith(layer.place + "/"))
            tree = ast.parse(path.read_text(encoding="utf-8"), filename=name)
            found += [f"{name}:{breach}" for breach in _breaches(layer, tree)]
            found += [f"{name}:1: {breach}" for breach in _stray(name)]
    return found


def imports(tree: ast.Module) -> Iterator[Import]:
    """The modules that a file imports anywhere, for type checking or by a literal name too; no relative ones."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (Import(alias.name, node.lineno) for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield Import(module, node.lineno)
            case ast.Call(func=ast.Name("__import__" | "import_module") | ast.Attribute(attr="import_module")):
                yield from (
                    Import(str(name.value), node.lineno) for name in node.args[:1] if isinstance(name, ast.Constant)
                )
            case _:
                pass


def _breaches(layer: Layer, tree: ast.Module) -> Iterator[str]:
    for used in imports(tree):
        if not _allowed(layer, used.module):
            yield f"{used.line}: {layer.place} must not import {used.module}"
    if layer.pure:
        yield from _impure(tree)


def _allowed(layer: Layer, module: str) -> bool:
    top = module.partition(".")[0]
    if top in OURS:
        return top in layer.ours
    if top in sys.stdlib_module_names:
        # An allowed package brings its submodules, an allowed submodule not its package.
        return layer.standard is None or top in layer.standard or module in layer.standard
    return layer.outside is None or top in layer.outside


def _impure(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(name)) if name in IMPURE_CALLS:
                yield f"{node.lineno}: common must not call {name}()"
            case ast.Call(func=ast.Attribute(attr=name)) if name in CLOCK_CALLS:
                yield f"{node.lineno}: common must not read the clock by .{name}(): time is an argument"
            case _:
                pass


def _stray(name: str) -> Iterator[str]:
    """wrangler uploads every ``.py`` below worker/."""
    if not name.startswith("worker/"):
        return
    parts = name.split("/")
    if name != "worker/entry.py" and parts[1] != "relay":
        yield "worker/ holds entry.py and relay/ alone: every file there is uploaded"
    if any(part in ("tests", "test", "conftest.py") or part.startswith("test_") for part in parts):
        yield "a test below worker/ would be uploaded: it belongs in tests/worker/"


if __name__ == "__main__":
    breaches = violations(HERE.root)
    print("\n".join(breaches) or "imports: clean")
    sys.exit(bool(breaches))
