"""Finds the module of each language in a package by the code it declares; a new language is one new module."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from types import ModuleType


def modules_by_code(package: str, path: Iterable[str], part: str = "") -> dict[str, ModuleType]:
    """The modules of a package, or that part of each (``.phrases``), that declare ``CODE``, by that code (``en``)."""
    found: dict[str, ModuleType] = {}
    for entry in pkgutil.iter_modules(path):
        module = importlib.import_module(f"{package}.{entry.name}{part}")
        code = getattr(module, "CODE", None)
        if isinstance(code, str):
            assert code not in found, f"{package}: both {found[code].__name__} and {entry.name} declare {code!r}"
            found[code] = module
    return found


def base_code(language: str) -> str:
    """The language of a tag without its region: ``es`` of ``es-MX`` or ``es_MX``."""
    return language[:3].lower().rstrip("-_") if len(language) > 2 else language.lower()
