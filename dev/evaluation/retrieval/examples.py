"""The file that retrieval is measured on: passages, and questions of which each has one passage that answers it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from dev.terminal.failures import CommandFailed


@dataclass(frozen=True, slots=True)
class Given:
    """A passage of the file."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the file, with the id of the passage that answers it."""

    text: str
    passage: str


@dataclass(frozen=True, slots=True)
class Examples:
    """A file of passages and questions in one language."""

    language: str
    passages: tuple[Given, ...]
    questions: tuple[Asked, ...]


def load_examples(path: Path) -> Examples:
    """Read the file; raises CommandFailed that names the first field that is not as expected."""
    try:
        examples = TypeAdapter(Examples).validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise CommandFailed(f"{path}: {where}: {first['msg']}") from error
    known = {passage.id for passage in examples.passages}
    for place, question in enumerate(examples.questions):
        if question.passage not in known:
            raise CommandFailed(f"{path}: questions.{place}.passage: no passage has the id {question.passage!r}")
    if not examples.questions:
        raise CommandFailed(f"{path}: questions: expected at least one")
    return examples
