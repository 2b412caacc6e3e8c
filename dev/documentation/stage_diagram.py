"""``make diagrams``: write the stages of a call into docs/architecture.md, from the table that the session asserts."""

from __future__ import annotations

import re
from typing import Final

from common.session.state.stages import diagram
from dev.setup.places import HERE

PAGE: Final = HERE.root / "docs" / "architecture.md"
_BLOCK: Final = re.compile(r"(?<=```mermaid\n)stateDiagram-v2\n.*?(?=```)", re.DOTALL)
"""The one state diagram of the page, without its fence; a sequence diagram begins otherwise."""


def with_diagram(page: str) -> str:
    """The page with its state diagram as it is now; raises ``ValueError`` if it has no place for exactly one."""
    written, places = _BLOCK.subn(lambda _: f"{diagram()}\n", page)
    if places != 1:
        raise ValueError(f"expected one state diagram in {PAGE.name}, found {places}")
    return written


if __name__ == "__main__":
    PAGE.write_text(with_diagram(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
