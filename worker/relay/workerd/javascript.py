"""JavaScript, handed in: its global names and the functions that cross over to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from common.session.effects import Level, Scalar


@dataclass(frozen=True, slots=True)
class JavaScript:
    """``names`` is the module ``js``, ``ffi`` is ``pyodide.ffi``; both are looked into at each use, never at import."""

    names: Any
    ffi: Any

    def object(self, fields: Mapping[str, Any]) -> Any:
        """A plain JavaScript object; by default a dictionary would become a ``Map``."""
        return self.ffi.to_js(fields, dict_converter=self.names.Object.fromEntries)

    def log(self, level: Level, name: str, fields: Mapping[str, Scalar]) -> None:
        """Write one line of JSON at its level; Python's logging would make an error of each."""
        getattr(self.names.console, level)(json.dumps({"event": name, **fields}, ensure_ascii=False))

    def log_fault(self, name: str, error: BaseException | None, detail: str = "") -> None:
        """One line about a fault of ours: its kind, and the beginning of what it says."""
        self.log("error", name, {"error": type(error).__name__, "detail": (detail or str(error))[:500]})
