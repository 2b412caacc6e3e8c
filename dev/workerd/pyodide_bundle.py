"""Builds the Python runtime that workerd loads under the id ``dev``, out of npm's pyodide package.

workerd usually downloads its official runtime file. Where that cannot be reached, a file named after the id ``dev``
stands in for it: the same Pyodide, its JavaScript glue adapted because workerd forbids run-time code generation. A glue
that does not look as expected fails the build by name: that is how a version bump shows itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from dev.workerd.pyodide_runtime import BUNDLE_NAME

PYODIDE_VERSION: Final = "314.0.6"
"""The version that the pinned workerd is made for; package.json pins the same."""
GLUE: Final = "pyodide.asm.mjs"
WASM: Final = "pyodide.asm.wasm"
STANDARD_LIBRARY: Final = "python_stdlib.zip"

_SCHEMA: Final = Path(__file__).with_name("pyodide_bundle.capnp")
_WRAPPERS: Final = "pyodide-internal:builtin_wrappers"
_PRELUDE: Final = (
    "import{newWasmModule,wasmInstantiate,monotonicDateNow,getRandomValues,patchedLoadLibData,"
    f'addEventListener,location}}from"{_WRAPPERS}";\n'
    'function refuseEval(){throw new Error("the Pyodide glue called eval, which workerd forbids")}\n'
)


class UnexpectedGlue(ValueError):
    """The glue is not the one that the patches were written for; the message names what differs."""


@dataclass(frozen=True, slots=True)
class Patch:
    """One adaptation of the glue: each match of ``pattern`` becomes ``replacement``; there are exactly ``count``."""

    name: str
    pattern: str
    replacement: str
    count: int

    def apply(self, glue: str) -> str:
        """The glue with this patch; raises ``UnexpectedGlue`` when the number of matches is not the known one."""
        patched, found = re.subn(self.pattern, lambda _: self.replacement, glue, flags=re.DOTALL)
        if found != self.count:
            raise UnexpectedGlue(
                f"{GLUE}: expected {self.count} x {self.name!r}, found {found}; "
                f"the patches are written for pyodide {PYODIDE_VERSION}"
            )
        return patched


PATCHES: Final = (
    Patch("new WebAssembly.Module(", r"new WebAssembly\.Module\(", "newWasmModule(", 4),
    Patch("WebAssembly.instantiate(", r"WebAssembly\.instantiate\(", "wasmInstantiate(", 2),
    Patch("Date.now", r"\bDate\.now\b", "monotonicDateNow", 22),
    Patch("crypto.getRandomValues(", r"\bcrypto\.getRandomValues\(", "getRandomValues(Module,", 1),
    Patch(
        "function loadLibData()",
        r"function loadLibData\(\)\{.*?\}(?=function getExports\(\)\{)",
        "function loadLibData(){var libData=patchedLoadLibData(Module,libName,flags.rpath);"
        "return flags.loadAsync?Promise.resolve(libData):libData}",
        1,
    ),
    Patch("getMemory(", r"(?<![\w.$])getMemory\(", "Module.getMemoryPatched(Module,libName,", 1),
    Patch("eval(", r"(?<![\w.$])eval\(", "refuseEval(", 6),
    Patch(
        "export default _createPyodideModule;",
        r"export default _createPyodideModule;",
        "export{_createPyodideModule};export default _createPyodideModule;",
        1,
    ),
)

# These two are only used, never replaced: the prelude's import shadows the globals that workerd does not have.
_SHADOWED: Final = (r"(?<![\w.$])addEventListener\(", r"new URL\(\w+,location\)")


def adapt_glue(glue: str) -> str:
    """The glue as workerd accepts it; raises ``UnexpectedGlue``."""
    for pattern in _SHADOWED:
        if not re.search(pattern, glue):
            raise UnexpectedGlue(f"{GLUE}: expected a match of {pattern!r}; written for pyodide {PYODIDE_VERSION}")
    for patch in PATCHES:
        glue = patch.apply(glue)
    return _PRELUDE + glue


def bundle(package: Path) -> bytes:
    """The bundle file's content, from an unpacked npm package ``pyodide``; raises ``UnexpectedGlue``, ``OSError``."""
    # Imported by name as its types are partial, which a strict checker reports at each use.
    schema: Any = import_module("capnp").load(str(_SCHEMA))
    glue = adapt_glue((package / GLUE).read_text(encoding="utf-8"))
    contents = {
        "pyodide.asm": ("source", glue.encode()),
        WASM: ("wasm", (package / WASM).read_bytes()),
        STANDARD_LIBRARY: ("data", (package / STANDARD_LIBRARY).read_bytes()),
    }
    message = schema.Bundle.new_message()
    modules = message.init("modules", len(contents))
    for module, (name, (kind, content)) in zip(modules, contents.items(), strict=True):
        module.name = f"pyodideRuntime-internal:{name}"
        module.type = "internal"
        setattr(module, kind, content)
    return bytes(message.to_bytes())


def write_bundle(package: Path, folder: Path) -> Path:
    """Build the bundle into a cache folder, whole or not at all, and give back its path."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / BUNDLE_NAME
    part = target.with_suffix(".part")
    part.write_bytes(bundle(package))
    part.replace(target)
    return target
