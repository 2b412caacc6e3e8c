"""Reading a profile from YAML; every mistake is told with file, line and field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast, get_args, get_origin

import yaml
from pydantic import ValidationError

from backend.profiles.bounded_yaml import YamlRefused, compose_yaml, construct_yaml
from backend.profiles.checks import Inconsistency, find_inconsistencies, meant
from backend.profiles.fields import FieldPath, Part
from backend.profiles.model import Profile

_VALUE_MARKS = ("[key]",)
_MAX_QUOTED: Final = 200
_INNER_PLACE: Final = re.compile(r"((?:[a-z_]+)(?:\.(?:\d+|[a-z_]+))*): ")
"""How a check that sees a whole part names the field within it, before it says what is wrong."""
_TO_QUOTE: Final = 7
"""From how many digits on a number that should be a text is one of a telephone."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong in a profile: where, in which field, and what was expected."""

    file: str
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        """As ``file:line: field: message``, which editors can follow."""
        return f"{self.file}:{self.line}: {self.field}: {self.message}" if self.field else self._without_field()

    def _without_field(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class ProfileInvalid(ValueError):
    """A profile that cannot be used; ``mistakes`` holds every one, in the order of the file."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        """Keep the mistakes; the text is one line for each."""
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes


def load_profile(path: Path) -> Profile:
    """The profile in a YAML file; raises ``ProfileInvalid`` with all its mistakes, ``OSError`` without a file."""
    data = path.read_bytes()
    try:
        return parse_profile(data.decode("utf-8-sig"), file=str(path))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ProfileInvalid((Mistake(str(path), line, "", "expected text in UTF-8"),)) from None


def parse_profile(text: str, *, file: str = "profile") -> Profile:
    """The profile in a YAML text; raises ``ProfileInvalid`` with all its mistakes."""
    lines = _Lines()
    try:
        root = compose_yaml(text)
        if isinstance(root, yaml.MappingNode):
            lines = _Lines.of(root)
        body = construct_yaml(root) if root else None
    except YamlRefused as error:
        place = ".".join(map(str, error.place or lines.place(error.line)))
        raise ProfileInvalid((Mistake(file, error.line, place, str(error)),)) from None
    if not isinstance(body, dict):
        raise ProfileInvalid((Mistake(file, 1, "", "expected a mapping with name, numbers, assistant, languages"),))
    if lines.repeated:
        raise ProfileInvalid(tuple(Mistake(file, line, name, "is given twice") for line, name in lines.repeated))
    try:
        profile = Profile.model_validate(body)
    except ValidationError as error:
        raise _invalid(_mistake(cast("dict[str, Any]", item), lines, file) for item in error.errors()) from None
    wrong = [_inconsistent(item, lines, file) for item in find_inconsistencies(profile)]
    if wrong:
        raise _invalid(wrong)
    return profile


def _invalid(found: Iterable[Mistake]) -> ProfileInvalid:
    return ProfileInvalid(tuple(sorted(set(found), key=lambda mistake: (mistake.line, mistake.field))))


def _inconsistent(item: Inconsistency, lines: _Lines, file: str) -> Mistake:
    return Mistake(file, lines.line(item.place), ".".join(map(str, item.place)), item.message)


def _mistake(item: dict[str, Any], lines: _Lines, file: str) -> Mistake:
    place = tuple(part for part in item["loc"] if part not in _VALUE_MARKS)
    message = str(item["msg"]).removeprefix("Value error, ")
    got = item.get("input")
    if item["type"] == "missing":
        message = "is missing"
    elif item["type"] == "extra_forbidden":
        message = f"is no field of a profile{_meant(place)}"
    elif item["type"] == "string_type" and isinstance(got, int) and len(str(got)) >= _TO_QUOTE:
        place = lines.written(place)
        message = f'expected a text, got a number: put it in quotes, "+{got}"'
    elif (inner := _INNER_PLACE.match(message)) and lines.has(within := (*place, *_path(inner[1]))):
        place, message = within, message[inner.end() :]
    elif "input" in item and isinstance(got, str | int | float | bool) and "got" not in message:
        message = f"{message}; got {_short(repr(got))}"
    return Mistake(file, lines.line(place), ".".join(map(str, place)), message)


def _path(text: str) -> FieldPath:
    return tuple(int(part) if part.isdecimal() else part for part in text.split("."))


def _meant(place: FieldPath) -> str:
    """The key that an unknown one is nearest to, among those that may stand there; else which there are."""
    known = {key for part in _parts_at(place[:-1]) for key in part.model_fields}
    near = meant(str(place[-1]), known)
    return near or f"; there are: {', '.join(sorted(known))}"


def _parts_at(place: FieldPath) -> list[type[Part]]:
    """The parts that a profile may hold at this place."""
    annotations: list[Any] = [Profile]
    for step in place:
        parts = [part for annotation in annotations for part in _parts_in(annotation)]
        fields = [part.model_fields[step].annotation for part in parts if step in part.model_fields]
        # A name or a place in a list leads to the values of the container.
        annotations = fields or [inner for annotation in annotations for inner in _values_in(annotation)]
    return [part for annotation in annotations for part in _parts_in(annotation)]


def _parts_in(annotation: Any) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    elif get_origin(annotation) not in (dict, tuple):
        for inner in get_args(annotation):
            yield from _parts_in(inner)


def _values_in(annotation: Any) -> Iterator[Any]:
    origin = get_origin(annotation)
    if origin in (dict, tuple):
        yield get_args(annotation)[1 if origin is dict else 0]
    else:
        for inner in get_args(annotation):
            yield from _values_in(inner)


def _short(text: str) -> str:
    return text if len(text) <= _MAX_QUOTED else f"{text[:_MAX_QUOTED]}..."


class _Lines:
    """Where each field of a YAML document stands, by its path."""

    def __init__(self) -> None:
        self.repeated: list[tuple[int, str]] = []
        self._lines: dict[FieldPath, int] = {}

    @classmethod
    def of(cls, root: yaml.Node) -> _Lines:
        lines = cls()
        for path, line in lines._walk(root, ()):
            if path in lines._lines:
                lines.repeated.append((line, ".".join(map(str, path))))
            lines._lines[path] = line
        return lines

    def line(self, path: FieldPath) -> int:
        """The line of a field, or of the nearest thing around it that the file has."""
        while path:
            # A key that is a number stands in the file as text.
            for known in (path, (*path[:-1], str(path[-1]))):
                if known in self._lines:
                    return self._lines[known]
            path = path[:-1]
        return 1

    def has(self, path: FieldPath) -> bool:
        """Whether the file has this field."""
        return path in self._lines

    def written(self, path: FieldPath) -> FieldPath:
        """The path with its last key as it stands in the file: YAML reads ``+15550100001`` as a number."""
        for known in self._lines:
            if known[:-1] == path[:-1] and str(known[-1]).lstrip("+") == str(path[-1]):
                return known
        return path

    def place(self, line: int) -> FieldPath:
        """The first field that stands in this line; none when there is none."""
        return next((path for path, at in self._lines.items() if at == line), ())

    def _walk(self, node: yaml.Node, path: FieldPath) -> Iterator[tuple[FieldPath, int]]:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                inner = (*path, str(key.value))
                yield inner, key.start_mark.line + 1
                yield from self._walk(value, inner)
        elif isinstance(node, yaml.SequenceNode):
            for index, value in enumerate(node.value):
                inner = (*path, index)
                yield inner, value.start_mark.line + 1
                yield from self._walk(value, inner)
