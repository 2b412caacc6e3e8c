"""The Worker's Python runtime as it is built from npm: the adapted glue, and the file around it."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from dev.setup.places import HERE
from dev.workerd.pyodide_bundle import (
    GLUE,
    PATCHES,
    PYODIDE_VERSION,
    Patch,
    UnexpectedGlue,
    adapt_glue,
    bundle,
    write_bundle,
)
from dev.workerd.pyodide_runtime import BUNDLE_NAME, OFFICIAL


@pytest.fixture(scope="module")
def glue() -> str:
    return (HERE.pyodide / GLUE).read_text(encoding="utf-8")


def test_the_adapted_glue_generates_no_code_at_run_time(glue: str) -> None:
    adapted = adapt_glue(glue)
    for forbidden in (
        r"new WebAssembly\.Module\(",
        r"WebAssembly\.instantiate\(",
        r"(?<![\w.$])eval\(",
        r"new Function\(",
    ):
        assert not re.search(forbidden, adapted), forbidden


def test_the_adapted_glue_imports_what_it_uses_instead(glue: str) -> None:
    adapted = adapt_glue(glue)
    imported = re.match(r"import\{([^}]*)\}", adapted)
    assert imported
    for name in imported[1].split(","):
        assert len(re.findall(rf"\b{re.escape(name)}\b", adapted)) > 1, name


@pytest.mark.parametrize("patch", PATCHES, ids=lambda patch: patch.name)
def test_a_glue_without_an_expected_pattern_fails_naming_it(glue: str, patch: Patch) -> None:
    broken = re.sub(patch.pattern, "gone", glue, count=1, flags=re.DOTALL)
    with pytest.raises(UnexpectedGlue, match=re.escape(repr(patch.name))):
        adapt_glue(broken)


def test_a_glue_with_one_more_match_than_known_fails_too(glue: str) -> None:
    with pytest.raises(UnexpectedGlue, match=r"expected 6 x 'eval\(', found 7"):
        adapt_glue(glue + 'eval("1")')


@pytest.mark.parametrize("name", ["addEventListener", "location"])
def test_a_glue_that_no_longer_uses_a_shadowed_global_fails_naming_it(glue: str, name: str) -> None:
    with pytest.raises(UnexpectedGlue, match=name):
        adapt_glue(re.sub(rf"\b{name}\b", "gone", glue))


def test_the_bundle_holds_three_internal_modules() -> None:
    schema: Any = import_module("capnp").load(str(HERE.root / "dev" / "workerd" / "pyodide_bundle.capnp"))
    with schema.Bundle.from_bytes(bundle(HERE.pyodide), traversal_limit_in_words=2**26) as message:
        modules = {
            module.name: (module.which(), str(module.type), len(getattr(module, module.which())))
            for module in message.modules
        }
    sizes = {path.name: path.stat().st_size for path in HERE.pyodide.iterdir()}
    prefix = "pyodideRuntime-internal:"
    assert modules[prefix + "pyodide.asm.wasm"] == ("wasm", "internal", sizes["pyodide.asm.wasm"])
    assert modules[prefix + "python_stdlib.zip"] == ("data", "internal", sizes["python_stdlib.zip"])
    assert modules[prefix + "pyodide.asm"][:2] == ("source", "internal")
    assert len(modules) == 3


def test_a_build_that_fails_leaves_the_former_bundle(tmp_path: Path) -> None:
    package = tmp_path / "pyodide"
    package.mkdir()
    (package / GLUE).write_text("export default 1;", encoding="utf-8")
    former = tmp_path / BUNDLE_NAME
    former.write_text("former", encoding="utf-8")
    with pytest.raises(UnexpectedGlue):
        write_bundle(package, tmp_path)
    assert former.read_text(encoding="utf-8") == "former"


def test_the_versions_that_belong_together_are_pinned_together() -> None:
    pinned = json.loads((HERE.root / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    installed = json.loads((HERE.pyodide / "package.json").read_text(encoding="utf-8"))["version"]
    assert pinned["pyodide"] == installed == PYODIDE_VERSION
    assert OFFICIAL.file_name.startswith(f"pyodide_{PYODIDE_VERSION}_")
