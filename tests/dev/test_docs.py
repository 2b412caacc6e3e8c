"""The documents keep up with the tree: their links lead somewhere, the commands and settings they name are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer

from dev.cli import app
from dev.setup.failure import SetupExit
from dev.setup.places import HERE
from dev.terminal.failures import ExitCode

DOCUMENTS = sorted([*HERE.root.glob("*.md"), *(HERE.root / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)")
COMMAND = re.compile(r"`(?:\.venv/bin/)?guru ([a-z]+)|^\.venv/bin/guru ([a-z]+)", re.MULTILINE)
SETTING = re.compile(r"\b(?:GURU|TWILIO|ANTHROPIC|DATABASE)_[A-Z_]+\b")
NO_PYTHON = 10
"""The Makefile's own: there is no Python to run set-up with."""
FILE = re.compile(r"`((?:common|worker|lambda|dev|tests|examples|requirements)/[\w./-]+)`")


def named(path: Path) -> str:
    return path.relative_to(HERE.root).as_posix()


def anchors(path: Path) -> set[str]:
    """The anchors that GitHub gives a document's headings."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_link_leads_somewhere(document: Path) -> None:
    for target, anchor in LINK.findall(document.read_text(encoding="utf-8")):
        path = (document.parent / target).resolve() if target else document
        assert path.exists(), target
        assert not anchor or anchor in anchors(path), f"{target}#{anchor}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=named)
def test_every_file_that_is_named_exists(document: Path) -> None:
    for name in FILE.findall(document.read_text(encoding="utf-8")):
        assert "NNNN" in name or (HERE.root / name).exists(), name


def test_every_command_that_is_named_exists_and_every_one_is_in_the_readme() -> None:
    commands = set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]  # a group, as it has several
    said = {
        document: {first or second for first, second in COMMAND.findall(document.read_text(encoding="utf-8"))}
        for document in DOCUMENTS
    }

    assert set().union(*said.values()) <= commands
    assert said[HERE.root / "README.md"] == commands


def test_every_page_of_the_docs_is_in_the_readme() -> None:
    readme = (HERE.root / "README.md").read_text(encoding="utf-8")

    assert [page.name for page in (HERE.root / "docs").glob("*.md") if f"(docs/{page.name})" not in readme] == []


def test_every_setting_that_is_named_is_known_to_the_code() -> None:
    sources = [path for folder in ("lambda", "worker", "dev") for path in (HERE.root / folder).rglob("*.py")]
    known = set(SETTING.findall("\n".join(path.read_text(encoding="utf-8") for path in sources)))

    for document in DOCUMENTS:
        assert set(SETTING.findall(document.read_text(encoding="utf-8"))) <= known, document


@pytest.mark.parametrize(
    ("document", "codes"),
    [("README.md", {*map(int, ExitCode)}), ("docs/troubleshooting.md", {NO_PYTHON, *map(int, SetupExit)})],
)
def test_every_exit_code_is_documented(document: str, codes: set[int]) -> None:
    rows = re.findall(r"^\| (\d+) \|", (HERE.root / document).read_text(encoding="utf-8"), re.MULTILINE)

    assert {int(code) for code in rows} == codes


def test_every_place_that_the_glossary_names_is_there() -> None:
    text = (HERE.root / "docs/glossary.md").read_text(encoding="utf-8")
    places = [place for place in re.findall(r"`([a-z_/*{},.]+)`", text) if "/" in place]
    assert len(places) > 50
    spread = [place.replace("{effects,events}", one) for place in places for one in ("effects", "events")]
    roots = (HERE.root, HERE.root / "lambda/backend")
    assert [place for place in dict.fromkeys(spread) if not any(any(root.glob(place)) for root in roots)] == []
