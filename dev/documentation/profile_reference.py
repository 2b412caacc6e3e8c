"""``make reference``: write the JSON Schema of a profile, and the page that says what each of its keys means."""

# JSON and YAML as they come: what stands in them is found out by looking.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import yaml

from dev.documentation.profile_schema import SCHEMA, profile_schema, schema_text
from dev.setup.places import HERE
from dev.stack.state import EXAMPLES

PAGE: Final = HERE.root / "docs" / "profile-reference.md"
_HEAD: Final = """\
# Profile reference

Every key of a profile, from the models that read it (`make reference` writes this page). How the parts work together
is in [profiles.md](profiles.md), steps of workflows are explained in [workflows.md](workflows.md). Editors with a YAML
language server complete and check a profile whose first line names [the schema](profile.schema.json):

```yaml
# yaml-language-server: $schema=PATH/TO/docs/profile.schema.json
```

`guru profile check FILE` checks what a schema cannot: that the parts fit each other. In headings CODE is a language,
NAME a name of your own, and [] one entry of a list. Telephone numbers stand in quotes.
"""
_LONGEST: Final = 60
"""Characters of an example or a default that fit a cell."""
_SUCH_AS: Final = re.compile(r"such as `([^`]+)`", re.IGNORECASE)
_TEXTS: Final[Mapping[str, tuple[str, str]]] = {
    r"^(?:\+[1-9]\d{6,14})$": ("telephone number", '"+15550100123"'),
    r"^(?:[a-z0-9]+(?:-[a-z0-9]+)*)$": ("name", "front-desk"),
    r"^(?:[a-z][a-z0-9_]{0,31})$": ("slot", "day"),
    r"^(?:([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d))$": ("hours", "08:00-18:00"),
    r"^(?:\d{2,6})$": ("digits in quotes", '"911"'),
}
"""Texts that a pattern describes: what they are called, and one of them."""


def page_text() -> str:
    """The page as it is now."""
    schema = profile_schema()
    reference = _Reference(schema["$defs"], [_example(name) for name in EXAMPLES])
    return "\n".join([_HEAD, *reference.sections("", schema)])


def _example(name: str) -> Any:
    return yaml.safe_load((HERE.root / "examples" / name / "profile.yaml").read_text(encoding="utf-8"))


class _Reference:
    """Goes through the schema from the top; each part has one section, at the first place where it is met."""

    def __init__(self, parts: Mapping[str, Any], examples: list[Any]) -> None:
        self._parts = parts
        self._examples = examples
        self._places: dict[str, str] = {}

    def sections(self, place: str, schema: Mapping[str, Any]) -> Iterator[str]:
        """The section of a part and those of what it holds."""
        waiting = [(place, schema)]
        while waiting:
            at, part = waiting.pop(0)
            inner = [(name, where) for name, where in self._held(at, part) if name not in self._places]
            for name, where in inner:
                if name not in self._places:
                    self._places[name] = where
                    waiting.append((where, self._parts[name]))
            yield from self._section(at, part)

    def _held(self, place: str, part: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        for key, schema in part["properties"].items():
            for name, inner in _references(schema):
                yield name, f"{place}.{key}{inner}".lstrip(".")

    def _section(self, place: str, part: Mapping[str, Any]) -> Iterator[str]:
        yield f"## {place or 'The whole'}\n"
        yield f"{part['description']}\n"
        yield "| Key | Type | Default | Meaning | Example |"
        yield "| --- | --- | --- | --- | --- |"
        for key, schema in part["properties"].items():
            default = "required" if key in part.get("required", ()) else self._default(schema)
            meaning = _in_cell(schema.get("description", ""))
            example = self._example(f"{place}.{key}".lstrip("."), schema)
            yield f"| `{key}` | {self._type(schema)} | {default} | {meaning} | {example} |"
        yield ""

    def _default(self, schema: Mapping[str, Any]) -> str:
        value = schema.get("default")
        if value in (None, "", [], {}):
            return "none"
        if isinstance(value, dict):
            return "as below"
        return f"`{_flow(value)}`"

    def _type(self, schema: Mapping[str, Any]) -> str:
        if "$ref" in schema:
            place = self._places[_name(schema)]
            return f"[{place}](#{_anchor(place)})"
        if "anyOf" in schema:
            kinds = dict.fromkeys(self._type(choice) for choice in schema["anyOf"] if choice.get("type") != "null")
            return " or ".join(sorted(kinds, key=len))
        if "enum" in schema or "const" in schema:
            return ", ".join(f"`{_flow(value)}`" for value in schema.get("enum", [schema.get("const")]))
        return self._plain_type(schema)

    def _plain_type(self, schema: Mapping[str, Any]) -> str:
        match schema.get("type"):
            case "array":
                inner = schema.get("items") or {}
                return f"list of {self._type(inner)}"
            case "object":
                values = _inner(schema)
                keys = next(iter(schema.get("patternProperties", ())), "")
                named = _TEXTS[keys][0] if keys in _TEXTS else _keys(schema)
                return f"{self._type(values) if isinstance(values, dict) else 'text'} by {named}"
            case "integer" | "number" as kind:
                return f"{'whole number' if kind == 'integer' else 'number'}{_bounds(schema)}"
            case "boolean":
                return "`true` or `false`"
            case _:
                return _TEXTS.get(schema.get("pattern", ""), ("text", ""))[0]

    def _example(self, place: str, schema: Mapping[str, Any]) -> str:
        """One of an example business, short enough to be read; else one that the meaning or the type gives."""
        found = [value for body in self._examples for value in _values(body, re.split(r"\.|(?=\[\])", place))]
        texts = sorted(map(_flow, map(_shortened, found)), key=lambda text: len(text) > _LONGEST)
        if self._holds_part(schema):
            return f"`{_in_cell(texts[0])}`" if texts and len(texts[0]) <= _LONGEST else "below"
        if texts:
            return f"`{_in_cell(texts[0])}`"
        said = _SUCH_AS.search(schema.get("description", ""))
        return f"`{_in_cell(said[1] if said else _made_up(schema))}`"

    def _holds_part(self, schema: Mapping[str, Any]) -> bool:
        return any(True for _ in _references(schema))


def _references(schema: Mapping[str, Any], place: str = "") -> Iterator[tuple[str, str]]:
    """The parts that a key may hold, each with what its place adds."""
    if "$ref" in schema:
        yield _name(schema), place
    for choice in schema.get("anyOf", ()):
        yield from _references(choice, place)
    if isinstance(schema.get("items"), dict):
        yield from _references(schema["items"], f"{place}[]")
    inner = [*schema.get("patternProperties", {}).values(), schema.get("additionalProperties")]
    keys = "CODE" if "enum" in schema.get("propertyNames", {}) else "NAME"
    for values in inner:
        if isinstance(values, dict):
            yield from _references(values, f"{place}.{keys}")


def _inner(schema: Mapping[str, Any]) -> Any:
    """The schema of a mapping's values."""
    return [*schema.get("patternProperties", {}).values(), schema.get("additionalProperties")][0]


def _name(schema: Mapping[str, Any]) -> str:
    return str(schema["$ref"]).rpartition("/")[2]


def _anchor(heading: str) -> str:
    """As GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _keys(schema: Mapping[str, Any]) -> str:
    names = schema.get("propertyNames", {})
    if names.get("format") == "date":
        return "date"
    if "mon" in names.get("enum", ()):
        return "day"
    return "language" if "enum" in names else "name"


def _bounds(schema: Mapping[str, Any]) -> str:
    least, most = schema.get("minimum", schema.get("exclusiveMinimum")), schema.get("maximum")
    if least is None and most is None:
        return ""
    return f", {least:g} to {most:g}" if most is not None and least is not None else f", from {least:g}"


def _shortened(value: Any) -> Any:
    """The beginning of what is long: the first of many, the first words of a text."""
    match value:
        case str() if len(value) > _LONGEST:
            return f"{value[: _LONGEST - 3].rpartition(' ')[0]}..."
        case [first, *_] if len(_flow(value)) > _LONGEST:
            return [_shortened(first)]
        case dict() if len(_flow(value)) > _LONGEST:
            return {name: _shortened(inner) for name, inner in [*value.items()][:1]}
        case _:
            return value


def _values(body: Any, path: list[str]) -> Iterator[Any]:
    """What stands at a place of an example; its names stand for any."""
    if not path:
        yield body
        return
    step, rest = path[0], path[1:]
    if step == "[]":
        for inner in body if isinstance(body, list) else ():
            yield from _values(inner, rest)
    elif isinstance(body, dict):
        for inner in body.values() if step in ("NAME", "CODE") else [body[step]] if step in body else []:
            yield from _values(inner, rest)


def _made_up(schema: Mapping[str, Any]) -> str:
    """A value of that type, another one than the default where there is another."""
    for choice in schema.get("anyOf", ()):
        if choice.get("type") != "null":
            return _made_up(choice)
    match schema:
        case {"enum": [*values]}:
            return _flow(next((value for value in values if value != schema.get("default")), values[0]))
        case {"const": value}:
            return _flow(value)
        case {"type": "boolean"}:
            return _flow(not schema.get("default", False))
        case {"type": "array", "items": dict(inner)}:
            return f"[{_made_up(inner)}]"
        case {"type": "integer" | "number"}:
            return _flow(schema.get("default") or schema.get("minimum") or 1)
        case {"type": "object"}:
            keys = next(iter(schema.get("patternProperties", {})), "")
            key = _TEXTS[keys][1] if keys in _TEXTS else _KEYS[_keys(schema)]
            values = _inner(schema)
            return f"{{{key}: {_made_up(values) if isinstance(values, dict) else 'text'}}}"
        case _:
            return _TEXTS.get(schema.get("pattern", ""), ("", "text"))[1]


_KEYS: Final = {"date": "2026-12-25", "day": "mon", "language": "en", "name": "front-desk"}


def _flow(value: Any) -> str:
    """A value as it may stand in one line of a profile."""
    text = yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=10_000)
    return text.strip().removesuffix("...").strip()


def _in_cell(text: str) -> str:
    return text.replace("|", r"\|")


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
    PAGE.write_text(page_text(), encoding="utf-8")
