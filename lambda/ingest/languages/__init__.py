"""What ingestion says and reads in each language: one module each, found by being there."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ingest.languages.words import Words

__all__ = ["LANGUAGES", "Words"]

_MODULES: Final = [importlib.import_module(f"{__name__}.{entry.name}") for entry in pkgutil.iter_modules(__path__)]
_FOUND: Final = [words for module in _MODULES if isinstance(words := getattr(module, "WORDS", None), Words)]
LANGUAGES: Final[Mapping[str, Words]] = MappingProxyType({words.code: words for words in _FOUND})
"""By code."""
