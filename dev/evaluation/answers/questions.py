"""The file of questions that a business writes about itself: what callers ask, and the facts that must be heard.

YAML with a list for each language, or one JSON object a line; every mistake is told with its line and field.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

import yaml

from backend.languages import LANGUAGES
from backend.profiles.bounded_yaml import YamlRefused, compose_yaml

Fact: TypeAlias = tuple[str, ...]
"""What must be heard, in any of these wordings."""

_OF_TURN: Final = frozenset({"ask", "must", "must_not", "refuse"})
_OF_ENTRY: Final = frozenset({"turns", "page", "also", "fact", "by", "language"})
_OF_FILE: Final = ("profile", "by", "at")
_QUESTION_MARK: Final = "got '?'"
_IN_QUOTES: Final = " (within braces a question has to stand in quotes)"
_TRUE, _FALSE = ("true", "yes"), ("false", "no")


class QuestionsInvalid(ValueError):
    """A file that cannot be used; the message has a line for each mistake: file, line, field, what was expected."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What the caller says, and how the answer is judged; a turn without any of it only leads to the next.

    ``refuse``: the pages do not tell, and the answer has to say so.
    """

    ask: str
    must: tuple[Fact, ...] = ()
    must_not: tuple[Fact, ...] = ()
    refuse: bool = False

    @property
    def judged(self) -> bool:
        """Whether there is anything to judge the answer by."""
        return bool(self.must or self.must_not or self.refuse)


@dataclass(frozen=True, slots=True)
class Question:
    """A caller's turns, one or more; ``pages`` answer them, one of which holds the words ``quoted``.

    ``by`` is who wrote it, ``place`` is its file and line.
    """

    language: str
    turns: tuple[Turn, ...]
    pages: tuple[str, ...] = ()
    quoted: str = ""
    by: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Questions:
    """A file of them; ``at`` is the moment at which they are asked, on the business's own clock, None for now."""

    path: Path
    questions: tuple[Question, ...]
    profile: str = ""
    at: datetime | None = None


def load_questions(path: Path) -> Questions:
    """Read a file; raises ``QuestionsInvalid`` with all its mistakes."""
    reading = _Reading(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise QuestionsInvalid(f"{path}: expected text in UTF-8") from None
    loaded = reading.lines(text) if path.suffix in (".jsonl", ".ndjson") else reading.document(text)
    if not loaded.questions and not reading.mistakes:
        reading.note(1, "", "expected at least one question")
    if reading.mistakes:
        raise QuestionsInvalid("\n".join(reading.mistakes))
    return loaded


@dataclass(slots=True)
class _Reading:
    path: Path
    mistakes: list[str] = field(default_factory=list[str])
    by: str = ""

    def note(self, line: int, where: str, message: str) -> None:
        """Keep a mistake."""
        self.mistakes.append(f"{self.path}:{line}: {f'{where}: ' if where else ''}{message}")

    def document(self, text: str) -> Questions:
        """A YAML text: what holds for the whole file, and a list of entries for each language."""
        root = self._compose(text, 0)
        fields = self._fields(root, "", {*_OF_FILE, *LANGUAGES}, 0) if root else {}
        said = {name: self._text(fields[name], name, 0) for name in _OF_FILE if name in fields}
        self.by = said.get("by", "")
        found: list[Question] = []
        for language in LANGUAGES:
            entries = fields.get(language)
            if isinstance(entries, yaml.SequenceNode):
                nodes = enumerate(entries.value)
                found += [one for at, node in nodes if (one := self._entry(node, f"{language}.{at}", language, 0))]
            elif entries is not None:
                self.note(_line(entries), language, "expected a list of questions")
        at = self._moment(fields["at"]) if "at" in fields else None
        return Questions(self.path, tuple(found), said.get("profile", ""), at)

    def lines(self, text: str) -> Questions:
        """One JSON object a line, each with its ``language``."""
        found: list[Question] = []
        for number, line in enumerate(text.splitlines()):
            if line.strip() and (root := self._compose(line, number)) and (one := self._entry(root, "", "", number)):
                found.append(one)
        return Questions(self.path, tuple(found))

    def _compose(self, text: str, before: int) -> yaml.Node | None:
        try:
            return compose_yaml(text)
        except YamlRefused as refused:
            said = f"{refused}{_IN_QUOTES if _QUESTION_MARK in str(refused) else ''}"
            self.note(refused.line + before, ".".join(map(str, refused.place)), said)
            return None

    def _entry(self, node: yaml.Node, where: str, language: str, before: int) -> Question | None:
        known = len(self.mistakes)
        fields = self._fields(node, where, _OF_TURN | _OF_ENTRY, before)
        texts = {
            name: self._text(fields[name], _at(where, name), before)
            for name in ("page", "fact", "by", "language")
            if name in fields
        }
        spoken = language or texts.get("language", "")
        if len(self.mistakes) == known and spoken not in LANGUAGES:
            wanted = f"expected one of {', '.join(LANGUAGES)}, got {spoken!r}"
            self.note(_line(node) + before, _at(where, "language"), wanted)
        turns = tuple(self._turns(node, fields, where, before))
        if len(self.mistakes) == known and not any(turn.judged for turn in turns):
            self.note(_line(node) + before, where, "expected must, must_not or refuse: nothing says what is right")
        if len(self.mistakes) > known:
            return None
        also = self._texts(fields["also"], _at(where, "also"), before) if "also" in fields else ()
        pages = tuple(page for page in (texts.get("page", ""), *also) if page)
        place = f"{self.path}:{_line(node) + before}"
        return Question(spoken, turns, pages, texts.get("fact", ""), texts.get("by") or self.by, place)

    def _turns(self, node: yaml.Node, fields: Mapping[str, yaml.Node], where: str, before: int) -> Iterator[Turn]:
        several = fields.get("turns")
        if several is None:
            yield self._turn(node, {name: fields[name] for name in _OF_TURN & fields.keys()}, where, before)
            return
        if strays := sorted(_OF_TURN & fields.keys()):
            self.note(_line(fields[strays[0]]) + before, _at(where, strays[0]), "belongs to one of the turns")
        if not isinstance(several, yaml.SequenceNode) or not several.value:
            self.note(_line(several) + before, _at(where, "turns"), "expected a list of turns")
            return
        for number, inner in enumerate(several.value):
            place = _at(where, f"turns.{number}")
            yield self._turn(inner, self._fields(inner, place, _OF_TURN, before), place, before)

    def _turn(self, node: yaml.Node, fields: Mapping[str, yaml.Node], where: str, before: int) -> Turn:
        if "ask" not in fields and isinstance(node, yaml.MappingNode):
            self.note(_line(node) + before, _at(where, "ask"), "is missing: what does the caller say?")
        ask = self._text(fields["ask"], _at(where, "ask"), before) if "ask" in fields else ""
        must, must_not = (
            tuple(self._facts(fields[name], _at(where, name), before)) if name in fields else ()
            for name in ("must", "must_not")
        )
        refuse = "refuse" in fields and self._truth(fields["refuse"], _at(where, "refuse"), before)
        if refuse and must:
            wrong = "cannot stand beside refuse: the pages either tell or they do not"
            self.note(_line(fields["must"]) + before, _at(where, "must"), wrong)
        return Turn(ask, must, must_not, refuse)

    def _facts(self, node: yaml.Node, where: str, before: int) -> Iterator[Fact]:
        if isinstance(node, yaml.ScalarNode):
            yield (self._text(node, where, before),)
            return
        for number, inner in enumerate(node.value if isinstance(node, yaml.SequenceNode) else [node]):
            yield self._texts(inner, f"{where}.{number}", before)

    def _texts(self, node: yaml.Node, where: str, before: int) -> tuple[str, ...]:
        if not isinstance(node, yaml.SequenceNode):
            return (self._text(node, where, before),)
        if not node.value:
            self.note(_line(node) + before, where, "expected at least one text, got none")
        return tuple(self._text(inner, f"{where}.{at}", before) for at, inner in enumerate(node.value))

    def _text(self, node: yaml.Node, where: str, before: int = 0) -> str:
        """A scalar as it is written: ``17:15`` is a time, and not the number that YAML makes of it."""
        if isinstance(node, yaml.ScalarNode) and node.value.strip():
            return str(node.value).strip()
        got = "nothing" if isinstance(node, yaml.ScalarNode) else _kind(node)
        self.note(_line(node) + before, where, f"expected a text, got {got}")
        return ""

    def _truth(self, node: yaml.Node, where: str, before: int) -> bool:
        said = node.value.lower() if isinstance(node, yaml.ScalarNode) else _kind(node)
        if said not in _TRUE + _FALSE:
            self.note(_line(node) + before, where, f"expected true or false, got {said!r}")
        return said in _TRUE

    def _moment(self, node: yaml.Node) -> datetime | None:
        said = node.value if isinstance(node, yaml.ScalarNode) else _kind(node)
        try:
            moment = datetime.fromisoformat(said)
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo:
            wanted = "expected day and time on the business's own clock, as in 2026-12-01 15:00"
            self.note(_line(node), "at", f"{wanted}, got {said!r}")
        return moment

    def _fields(
        self, node: yaml.Node, where: str, known: frozenset[str] | set[str], before: int
    ) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            self.note(_line(node) + before, where, f"expected fields such as ask and must, got {_kind(node)}")
            return {}
        fields: dict[str, yaml.Node] = {}
        for key, value in node.value:
            name = str(key.value)
            if name not in known:
                wanted = f"is no field here; there are {', '.join(sorted(known))}"
                self.note(_line(key) + before, _at(where, name), wanted)
            elif name in fields:
                self.note(_line(key) + before, _at(where, name), "is given twice")
            fields[name] = value
        return {name: value for name, value in fields.items() if name in known}


def _at(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1


def _kind(node: yaml.Node) -> str:
    if isinstance(node, yaml.ScalarNode):
        return repr(node.value)
    return "a mapping" if isinstance(node, yaml.MappingNode) else "a list"
