"""``python -m dev.checks.layout``: the layout of the tree in figures: modules, crumbs, import depth, folders' things,
long functions.

A module is a Python file that is no bare package marker. A crumb is a module of under ``CRUMB`` lines that one other
module alone imports: it belongs into that module, unless it is an interface, a table, or an adapter of another library.
Tests import whatever they like, and do not count. Imports for type checking alone do not either.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dev.setup.places import HERE

CRUMB: Final = 60
LONG: Final = 40
"""Lines that a function may have, its documentation aside."""
ROOTS: Final = {"common": "", "worker": "worker", "lambda": "lambda", "dev": ""}
"""The folders that are read, and the folder that their modules are named from."""
_NO_THING: Final = ("__init__.py", "__pycache__")


@dataclass(frozen=True, slots=True)
class Module:
    """One module: its length, and the modules of this project that it imports, anywhere in it."""

    name: str
    lines: int
    imports: frozenset[str]


def read_modules(root: Path) -> dict[str, Module]:
    """Every module below ``root``, by its name; package markers left out."""
    sources = {name: path.read_text(encoding="utf-8") for name, path in _files(root)}
    trees = {name: ast.parse(source) for name, source in sources.items()}
    known = {name for name, tree in trees.items() if not _is_marker(tree)}
    return {
        name: Module(name, sources[name].count("\n"), frozenset(_imported(trees[name], known) - {name}))
        for name in known
    }


def crumbs(modules: Mapping[str, Module]) -> dict[str, str]:
    """Each crumb, and its one importer."""
    importers: dict[str, list[str]] = {name: [] for name in modules}
    for module in modules.values():
        for imported in module.imports:
            importers[imported].append(module.name)
    return {
        name: found[0] for name, found in sorted(importers.items()) if len(found) == 1 and modules[name].lines < CRUMB
    }


def longest_chain(modules: Mapping[str, Module], package: str) -> tuple[str, ...]:
    """The longest chain of imports inside a package, from whoever is imported by nobody down to who imports nothing."""
    inside = {name for name in modules if name == package or name.startswith(f"{package}.")}
    chains: dict[str, tuple[str, ...]] = {}

    def chain(name: str) -> tuple[str, ...]:
        if name not in chains:
            chains[name] = ()  # a cycle ends here
            below = (chain(imported) for imported in sorted(modules[name].imports & inside))
            chains[name] = (name, *max(below, key=len, default=()))
        return chains[name]

    return max((chain(name) for name in sorted(inside)), key=len, default=())


def cycles(modules: Mapping[str, Module]) -> list[tuple[str, ...]]:
    """Modules that import each other, by whatever way round; one entry for each way round that is found."""
    found: list[tuple[str, ...]] = []
    done: set[str] = set()

    def follow(name: str, way: tuple[str, ...]) -> None:
        if name in way:
            found.append(way[way.index(name) :])
        elif name not in done:
            for imported in sorted(modules[name].imports):
                follow(imported, (*way, name))
            done.add(name)

    for name in sorted(modules):
        follow(name, ())
    return found


def long_functions(root: Path) -> dict[str, int]:
    """Each function of more than ``LONG`` lines, by its module and name, with its lines; its documentation aside."""
    found: dict[str, int] = {}
    for module, path in _files(root):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1 - _documentation(node)
                if lines > LONG:
                    found[f"{module}.{node.name}"] = lines
    return found


def _documentation(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = function.body[0]
    if ast.get_docstring(function) is None or first.end_lineno is None:
        return 0
    return first.end_lineno - first.lineno + 1


def things(root: Path, place: str) -> dict[str, int]:
    """How many files and folders each folder with code in ``place`` shows, by the folder's path."""
    folders = sorted({path.parent for path in (root / place).rglob("*.py")} | {root / place})
    return {folder.relative_to(root).as_posix(): sum(map(_shows, folder.iterdir())) for folder in folders}


def _shows(thing: Path) -> bool:
    if thing.name in _NO_THING or thing.name.startswith("."):
        return False
    return thing.is_file() or any(path.is_file() and path.suffix != ".pyc" for path in thing.rglob("*"))


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    for folder, base in ROOTS.items():
        for path in sorted((root / folder).rglob("*.py")):
            parts = path.relative_to(root / base).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def _is_marker(tree: ast.Module) -> bool:
    return all(isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) for node in tree.body)


def _imported(tree: ast.Module, known: set[str]) -> set[str]:
    found: set[str] = set()
    waiting: list[ast.AST] = [tree]
    while waiting:
        match node := waiting.pop():
            case ast.If(test=ast.Name("TYPE_CHECKING"), orelse=orelse):
                waiting += orelse
                continue
            case ast.Import(names=names):
                found |= {alias.name for alias in names}
            case ast.ImportFrom(module=str(module), names=names, level=0):
                inside = {f"{module}.{alias.name}" for alias in names}
                found |= (inside & known) or {module}
                found |= {module} if len(inside & known) < len(inside) else set()
            case _:
                pass
        waiting += ast.iter_child_nodes(node)
    return found & known


def main() -> None:
    """Print a line for each package, then what is long, small or crowded in it."""
    modules, found = read_modules(HERE.root), crumbs(read_modules(HERE.root))
    for package, place in (("common", "common"), ("relay", "worker"), ("backend", "lambda/backend"), ("dev", "dev")):
        own = [name for name in modules if name.split(".")[0] == package]
        chain = longest_chain(modules, package)
        print(f"{package}: {len(own)} modules, {sum(modules[name].lines for name in own)} lines, depth {len(chain)}")
        print(f"  chain: {' > '.join(chain)}")
        for name in own:
            if name in found:
                print(f"  crumb: {name}, {modules[name].lines} lines, for {found[name]}")
        for folder, shown in things(HERE.root, place).items():
            print(f"  {folder}: {shown} things")
    for name, lines in long_functions(HERE.root).items():
        print(f"long: {name}, {lines} lines")


if __name__ == "__main__":
    main()
