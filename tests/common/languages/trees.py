"""A copy of the core that has one language more."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from dev.setup.places import HERE

ESPERANTO: Final = Path(__file__).with_name("esperanto.py")


def plant_esperanto(root: Path) -> Path:
    """Put a copy of the core with Esperanto below ``root``: one new package, and no other change; its file."""
    shutil.copytree(HERE.root / "common", root / "common", ignore=shutil.ignore_patterns("__pycache__"))
    package = root / "common" / "languages" / "esperanto"
    package.mkdir()
    return shutil.copyfile(ESPERANTO, package / "__init__.py")
