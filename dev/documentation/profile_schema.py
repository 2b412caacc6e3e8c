"""The JSON Schema of a profile, for editors: from the models that read it, with what their documentation says."""

# JSON and YAML as they come: what stands in them is found out by looking.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, get_args

from backend.profiles.fields import Part
from backend.profiles.model import Profile
from dev.setup.places import HERE

SCHEMA: Final = HERE.root / "docs" / "profile.schema.json"
MODELINE: Final = "# yaml-language-server: $schema="
"""How a YAML file names its schema to an editor; a path counts from the file."""
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def schema_text() -> str:
    """The file as it is now."""
    return json.dumps(profile_schema(), ensure_ascii=False, indent=1) + "\n"


def profile_schema() -> dict[str, Any]:
    """The schema: each key with its meaning, nothing unknown let through."""
    schema = Profile.model_json_schema()
    named = {_name_in_schema(model, schema["$defs"]): model for model in models_of(Profile)}
    for name, model in named.items():
        part = schema["$defs"].get(name, schema)
        part["description"] = first_paragraph(model)
        for key, meaning in meanings(model).items():
            # A reference takes no neighbours in older dialects; editors read them all the same.
            part["properties"][key]["description"] = meaning
    for node in _nodes(schema):
        node.pop("title", None) if isinstance(node.get("title"), str) else None
        if "patternProperties" in node:
            node["additionalProperties"] = False
    return {"$schema": _DIALECT, "title": "A profile of Guru", **schema}


@cache
def models_of(model: type[Part]) -> tuple[type[Part], ...]:
    """The model and all that its keys hold, each once, in the order in which a reader meets them."""
    found: dict[type[Part], None] = {model: None}
    waiting = [model]
    while waiting:
        for info in waiting.pop(0).model_fields.values():
            new = [inner for inner in _models_in(info.annotation) if inner not in found]
            found |= dict.fromkeys(new)
            waiting += new
    return tuple(found)


def _models_in(annotation: Any) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def meanings(model: type[Part]) -> dict[str, str]:
    """What each key means: the text below it, else what is said of the one part that it holds."""
    said: dict[str, str] = {}
    for base in reversed(model.__mro__):
        if issubclass(base, Part) and base is not Part:
            said |= _below_fields(base)
    for key, info in model.model_fields.items():
        held = list(_models_in(info.annotation))
        if key not in said and held:
            said[key] = first_paragraph(held[0])
    return {key: said.get(key, "") for key in model.model_fields}


def first_paragraph(model: type[Part]) -> str:
    """What a part is, in one line of plain text."""
    return _plain(inspect.getdoc(model) or "").partition("\n\n")[0].replace("\n", " ")


@cache
def _below_fields(model: type[Part]) -> dict[str, str]:
    """Python throws away a text below a field, so it is read from the source."""
    (tree,) = ast.parse(inspect.getsource(model)).body
    assert isinstance(tree, ast.ClassDef), "the source of a class is a class"
    said: dict[str, str] = {}
    for field, text in zip(tree.body, tree.body[1:], strict=False):
        match field, text:
            case ast.AnnAssign(target=ast.Name(name)), ast.Expr(value=ast.Constant(value=str(words))):
                said[name] = " ".join(_plain(words).split())
            case _:
                pass
    return said


def _plain(text: str) -> str:
    return text.replace("``", "`")


def _name_in_schema(model: type[Part], definitions: dict[str, Any]) -> str:
    """Two models of one name stand there with their modules."""
    long = f"{model.__module__}.{model.__qualname__}".replace(".", "__")
    return long if long in definitions else model.__name__


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Each schema within a schema; what `properties` and the like hold are names, not keywords."""
    if isinstance(value, list):
        for inner in value:
            yield from _nodes(inner)
    elif isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _nodes(inner)
