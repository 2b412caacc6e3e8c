"""The page shows the stages of a call as the session has them."""

from __future__ import annotations

import pytest

from dev.documentation.stage_diagram import PAGE, with_diagram


def test_the_page_is_up_to_date() -> None:
    page = PAGE.read_text(encoding="utf-8")

    assert with_diagram(page) == page, "run make diagrams"


def test_an_old_diagram_is_replaced_and_all_else_stays() -> None:
    old = "```mermaid\nsequenceDiagram\n```\n\n```mermaid\nstateDiagram-v2\n    Old --> Older\n```\n"
    new = with_diagram(old)

    assert "Old" not in new
    assert "Idle --> Answering" in new
    assert new.startswith("```mermaid\nsequenceDiagram\n```\n")
    assert new.endswith("\n```\n")


def test_a_page_without_a_diagram_is_refused() -> None:
    with pytest.raises(ValueError, match="expected one state diagram"):
        with_diagram("nothing to see")
