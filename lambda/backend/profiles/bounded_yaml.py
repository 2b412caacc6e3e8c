"""YAML that people wrote: bounded in size, depth and aliases, and every mistake with its line.

PyYAML alone follows an alias to itself for ever, multiplies aliases of aliases, and raises whatever Python's own
conversions raise: for a date that no calendar has, a number too long, a tag that does not fit.
"""

from __future__ import annotations

from typing import Any, Final

import yaml
from yaml.constructor import SafeConstructor
from yaml.reader import ReaderError

from backend.profiles.fields import NO_TEXT, FieldPath

MAX_CHARACTERS: Final = 500_000
"""A large business has a tenth of it; PyYAML reads about a hundred thousand a second."""
MAX_DEPTH: Final = 40
MAX_VALUES: Final = 50_000
"""With every alias counted as what it stands for."""
_TIMESTAMP: Final = "tag:yaml.org,2002:timestamp"


class YamlRefused(ValueError):
    """A text that cannot be taken; the message says why, ``line`` and ``place`` where (no place: as a whole)."""

    def __init__(self, message: str, line: int, place: FieldPath = ()) -> None:
        """Where and why."""
        super().__init__(message)
        self.line = line
        self.place = place


class _Loader(yaml.SafeLoader):
    """Dates stay text: whoever wants one checks it, and knows which field it is for."""

    yaml_implicit_resolvers = {  # noqa: RUF012  # PyYAML's own attribute
        first: [(tag, pattern) for tag, pattern in resolvers if tag != _TIMESTAMP]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


class _Constructor(SafeConstructor):
    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        """As PyYAML's; whatever a conversion raises becomes a mistake in this line."""
        try:
            return super().construct_object(node, deep)  # pyright: ignore[reportUnknownMemberType]  # half typed
        except (YamlRefused, yaml.YAMLError):
            raise
        except Exception as error:  # conversions raise ValueError, KeyError, AttributeError and others
            kind = node.tag.rpartition(":")[2]
            raise YamlRefused(f"expected a value of the kind {kind}", node.start_mark.line + 1) from error


def compose_yaml(text: str) -> yaml.Node | None:
    """The nodes of a text, none for an empty one; raises YamlRefused."""
    if len(text) > MAX_CHARACTERS:
        raise YamlRefused(f"too large: expected at most {MAX_CHARACTERS:,} characters, got {len(text):,}", 1)
    try:
        _check_depth(text)
        root: yaml.Node | None = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise _unreadable(error, text) from None
    if root is not None:
        _Measure().node(root, (), 1)
    return root


def construct_yaml(root: yaml.Node) -> object:
    """The value of composed nodes, whose merge keys are resolved in place; raises YamlRefused."""
    try:
        return _Constructor().construct_document(root)  # pyright: ignore[reportUnknownMemberType]  # half typed
    except yaml.YAMLError as error:
        raise _unreadable(error) from None


def _unreadable(error: yaml.YAMLError, text: str = "") -> YamlRefused:
    if isinstance(error, yaml.MarkedYAMLError):
        return YamlRefused(f"not YAML: {error.problem}", error.problem_mark.line + 1 if error.problem_mark else 1)
    if isinstance(error, ReaderError):
        code = error.character if isinstance(error.character, int) else ord(error.character)
        line = text[: error.position].count("\n") + 1
        return YamlRefused(f"expected text, found the character U+{code:04X}", line)
    return YamlRefused(f"not YAML: {error}", 1)


def _check_depth(text: str) -> None:
    """By events, which need no recursion; raises YamlRefused as soon as it is too deep."""
    depth = 0
    names: list[str] = []
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                line = event.start_mark.line + 1 if event.start_mark else 1
                raise YamlRefused(f"nested deeper than {MAX_DEPTH} levels", line, tuple(names[-1:]))
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.ScalarEvent) and depth == 1:
            names.append(event.value)


class _Measure:
    """How many values nodes stand for, and how deep they are nested; each node is looked at once."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[int, int] | None] = {}

    def node(self, node: yaml.Node, place: FieldPath, line: int) -> tuple[int, int]:
        """Values and levels; raises YamlRefused for a loop, too many, too deep, and for text that is none."""
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, place)
        if id(node) in self._known:
            known = self._known[id(node)]
            if known is None:
                raise YamlRefused("an alias to what it stands in itself", line, place)
            return known
        self._known[id(node)] = None
        inner = [self.node(value, (*place, *step), at) for value, step, at in _children(node)]
        values = 1 + sum(count for count, _ in inner)
        levels = 1 + max((level for _, level in inner), default=0)
        if values > MAX_VALUES:
            raise YamlRefused(f"stands for more than {MAX_VALUES:,} values, aliases counted", line, place)
        if levels > MAX_DEPTH:
            raise YamlRefused(f"nested deeper than {MAX_DEPTH} levels, by aliases", line, place)
        self._known[id(node)] = values, levels
        return values, levels

    def _scalar(self, node: yaml.ScalarNode, place: FieldPath) -> tuple[int, int]:
        wrong = NO_TEXT.search(node.value)
        if wrong:
            code = f"U+{ord(wrong[0]):04X}"
            raise YamlRefused(f"expected text, found the character {code}", node.start_mark.line + 1, place)
        return 1, 1


def _children(node: yaml.Node) -> list[tuple[yaml.Node, FieldPath, int]]:
    """What a node holds, keys included, each with its step in the path and its line."""
    if isinstance(node, yaml.MappingNode):
        found: list[tuple[yaml.Node, FieldPath, int]] = []
        for key, value in node.value:
            line = key.start_mark.line + 1
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            found += [(key, (name,), line), (value, (name,), line)]
        return found
    return [(value, (index,), node.start_mark.line + 1) for index, value in enumerate(node.value)]
