"""The folders keep to their rules: who may import whom, no crumbs, no deep chains, no crowds; each check can fail."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import pytest

from dev.checks.import_rules import violations
from dev.checks.layout import CRUMB, LONG, Module, crumbs, cycles, long_functions, longest_chain, read_modules, things
from dev.setup.places import HERE

DEEPEST: Final = {"common": 10, "relay": 5, "backend": 10, "dev": 10}
"""The longest chain of imports in each package. It may shrink, and must not grow."""
MOST: Final = {"backend": 150}
"""How many modules a package may have: a new thought first looks for a module that it belongs to."""
CROWD: Final = 14
"""How many things a folder may show."""
OVERLONG: Final = {"dev.commands.evaluation.answers.run": 50}
"""Functions that are longer than they should be, and how long at most."""


@cache
def modules_here() -> dict[str, Module]:
    """The modules of this project, read once."""
    return read_modules(HERE.root)


def plant(root: Path, files: dict[str, str]) -> list[str]:
    """What the rules say about a project of these files."""
    for name, source in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return violations(root)


def test_every_file_keeps_to_the_rules() -> None:
    assert violations(HERE.root) == []


def test_each_layer_is_there_to_be_checked() -> None:
    for place in ("common", "worker/relay", "lambda/backend"):
        assert list((HERE.root / place).rglob("*.py")), place


def test_what_the_rules_allow_is_no_violation(tmp_path: Path) -> None:
    files = {
        "common/a.py": "import json\nfrom urllib.parse import urlsplit\nfrom common import b",
        "worker/entry.py": "import js\nfrom pyodide.ffi import to_js\nfrom workers import Response\nimport relay.call",
        "worker/relay/call.py": "import asyncio\nfrom common.wire.turn import TurnRequest\nfrom relay.access import x",
        "lambda/backend/app.py": "import time\nimport fastapi\nfrom common.wire import sse\nfrom backend import x",
        "dev/cli.py": "import backend\nimport relay.call\nimport common",
    }
    assert plant(tmp_path, files) == []


@pytest.mark.parametrize(
    ("name", "source", "said"),
    [
        *(
            ("common/a.py", f"import {module}", f"common must not import {module}")
            for module in ("time", "random", "secrets", "os", "logging", "asyncio", "socket", "pathlib", "pydantic")
        ),
        *(
            ("common/a.py", f"from {module} import x", f"common must not import {module}")
            for module in ("worker.entry", "relay.call", "backend.app", "dev.cli", "tests.x", "urllib.request")
        ),
        ("common/deep/er.py", "def f():\n    import time", "common/deep/er.py:2: common must not import time"),
        ("common/a.py", "if TYPE_CHECKING:\n    import backend", "common must not import backend"),
        ("common/a.py", "x = importlib.import_module('dev.cli')", "common must not import dev.cli"),
        ("common/a.py", "x = __import__('os')", "common must not import os"),
        ("common/a.py", "x = datetime.now()", "common must not read the clock by .now()"),
        ("common/a.py", "print('hello')", "common must not call print()"),
        ("worker/relay/call.py", "import js", "worker must not import js"),
        ("worker/relay/call.py", "from pyodide.ffi import to_js", "worker must not import pyodide.ffi"),
        ("worker/relay/call.py", "from workers import Response", "worker must not import workers"),
        ("worker/relay/call.py", "import pydantic", "worker must not import pydantic"),
        ("worker/relay/call.py", "from worker.relay import access", "worker must not import worker.relay"),
        ("worker/relay/call.py", "from backend import app", "worker must not import backend"),
        ("worker/entry.py", "import dev", "worker/entry.py must not import dev"),
        ("worker/entry.py", "import numpy", "worker/entry.py must not import numpy"),
        ("lambda/backend/app.py", "from dev import cli", "lambda must not import dev"),
        ("lambda/backend/app.py", "from relay.call import CallRelay", "lambda must not import relay.call"),
        ("lambda/backend/app.py", "from ingest import ingest", "lambda must not import ingest"),
        ("lambda/bootstrap.py", "import worker", "lambda must not import worker"),
        ("worker/stray.py", "", "worker/ holds entry.py and relay/ alone"),
        ("worker/tools/stray.py", "", "worker/ holds entry.py and relay/ alone"),
        ("worker/relay/test_call.py", "", "a test below worker/ would be uploaded"),
        ("worker/relay/tests/call.py", "", "a test below worker/ would be uploaded"),
    ],
)
def test_a_planted_violation_is_found_and_named(tmp_path: Path, name: str, source: str, said: str) -> None:
    found = plant(tmp_path, {name: source})
    assert len(found) == 1, found
    assert found[0].startswith(f"{name}:")
    assert said in found[0]


def test_a_small_module_belongs_to_its_only_importer() -> None:
    found = crumbs(modules_here())
    assert {name: importer for name, importer in found.items() if name.startswith("backend.")} == {}


@pytest.mark.parametrize("package", DEEPEST)
def test_imports_do_not_go_deeper(package: str) -> None:
    chain = longest_chain(modules_here(), package)
    assert len(chain) <= DEEPEST[package], " > ".join(chain)


@pytest.mark.parametrize("package", MOST)
def test_modules_do_not_multiply(package: str) -> None:
    assert sum(name.split(".")[0] == package for name in modules_here()) <= MOST[package]


def test_no_module_imports_itself_by_way_of_others() -> None:
    assert cycles(modules_here()) == []


@pytest.mark.parametrize("place", ["common", "worker", "lambda/backend", "dev"])
def test_a_folder_can_be_taken_in_at_a_glance(place: str) -> None:
    shown = things(HERE.root, place)
    assert {folder: count for folder, count in shown.items() if count > CROWD} == {}


def test_a_function_can_be_read_in_one_go() -> None:
    found = long_functions(HERE.root)
    assert {name: lines for name, lines in found.items() if lines > OVERLONG.get(name, LONG)} == {}


def test_a_long_function_and_a_cycle_are_seen(tmp_path: Path) -> None:
    words = "\n    ".join(["Words."] * LONG)
    plant(
        tmp_path,
        {
            "common/a.py": f'from common import b\n\ndef short():\n    """{words}"""\n' + "    x = 1\n" * (LONG - 1),
            "common/b.py": "from common import c\n\nasync def long():\n" + "    x = 1\n" * LONG,
            "common/c.py": "def later():\n    from common import a",
        },
    )
    assert long_functions(tmp_path) == {"common.b.long": LONG + 1}
    assert cycles(read_modules(tmp_path)) == [("common.a", "common.b", "common.c")]


def test_a_crumb_a_chain_and_a_crowd_are_seen(tmp_path: Path) -> None:
    long = "x = 1\n" * CRUMB
    plant(
        tmp_path,
        {
            "lambda/backend/__init__.py": '"""A marker."""',
            "lambda/backend/app.py": f"from backend import small, long\nfrom backend.sub import a\n{long}",
            "lambda/backend/small.py": "import json",
            "lambda/backend/long.py": long,
            "lambda/backend/sub/a.py": "def f():\n    from backend.sub.b import x",
            "lambda/backend/sub/b.py": "if TYPE_CHECKING:\n    import backend.app",
            "dev/cli.py": "import backend.sub.a",
        },
    )
    modules = read_modules(tmp_path)
    assert crumbs(modules) == {"backend.small": "backend.app", "backend.sub.b": "backend.sub.a"}
    assert longest_chain(modules, "backend") == ("backend.app", "backend.sub.a", "backend.sub.b")
    assert things(tmp_path, "lambda/backend") == {"lambda/backend": 4, "lambda/backend/sub": 2}
