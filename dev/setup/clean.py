"""Removes what set-up, builds and tests have made."""

from __future__ import annotations

import shutil
from typing import Final

from dev.setup.places import Places

_MADE: Final = (
    *(".venv", ".venv-workers", ".tools", ".cache", "node_modules", "python_modules"),
    *(".wrangler", ".aws-sam", "build", "dist", ".coverage"),
    *(".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis"),
)
_KEPT: Final = ".guru"


def clean(places: Places) -> None:
    """Remove everything that can be made again; the data of local stacks stays."""
    for name in _MADE:
        path = places.root / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    if (places.root / _KEPT).exists():
        print(f"kept: {_KEPT}/ (the data of local stacks)")
