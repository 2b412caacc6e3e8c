"""The schema of a profile and the page of its keys are those of the code, whole, and hold for the businesses here."""

# JSON and YAML as they come: what stands in them is found out by looking.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import fastjsonschema
import pytest
import yaml

from backend.profiles.model import Profile
from dev.commands.init.business import profile_text
from dev.documentation.profile_reference import PAGE, page_text
from dev.documentation.profile_schema import MODELINE, SCHEMA, meanings, models_of, profile_schema, schema_text
from dev.setup.places import HERE
from tests.dev.commands.init.test_business import business

PROFILES = sorted((HERE.root / "examples").glob("*/profile.yaml"))


@pytest.fixture(scope="module")
def accept() -> Callable[[Any], Any]:
    """Accepts what the schema does, and raises for anything else."""
    # The library knows the dialect before this one, which differs in nothing that is used here.
    schema = {**profile_schema(), "$schema": "http://json-schema.org/draft-07/schema"}
    return cast("Callable[[Any], Any]", fastjsonschema.compile(schema))


def body(text: str) -> Any:
    """As an editor reads YAML: dates and keys are text."""
    return _dated(yaml.safe_load(text))


def _dated(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _dated(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_dated(inner) for inner in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def test_what_is_written_down_is_current() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text(), "make reference writes it anew"
    assert PAGE.read_text(encoding="utf-8") == page_text(), "make reference writes it anew"


def test_every_key_has_a_meaning_and_an_example() -> None:
    unsaid = [
        f"{model.__name__}.{key}" for model in models_of(Profile) for key, said in meanings(model).items() if not said
    ]
    rows = [re.split(r"(?<!\\)\|", line)[1:-1] for line in page_text().splitlines() if line.startswith("| `")]

    assert unsaid == []
    assert len(rows) == sum(len(model.model_fields) for model in models_of(Profile))
    assert [row for row in rows if len(row) != 5 or not all(cell.strip() for cell in row)] == []
    assert [row for row in rows if row[4].strip() in ("`text`", "`[text]`", "`{en: text}`")] == []


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.parent.name)
def test_the_businesses_here_name_the_schema_and_keep_to_it(path: Path, accept: Callable[[Any], Any]) -> None:
    text = path.read_text(encoding="utf-8")
    first = text.splitlines()[0]

    assert first.startswith(MODELINE)
    assert (path.parent / first.removeprefix(MODELINE)).resolve() == SCHEMA
    accept(body(text))


def test_a_new_business_names_the_schema_and_keeps_to_it(accept: Callable[[Any], Any]) -> None:
    folder = HERE.root / "businesses" / "corner-shop"
    text = profile_text(business("en", "es", always=True, minutes=30, people="+15550100009"), folder)

    assert (folder / text.splitlines()[0].removeprefix(MODELINE)).resolve() == SCHEMA
    accept(body(text))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("colour",), "red"),
        (("numbers", "5550100"), "en"),
        (("numbers", "+15550100001"), "fr"),
        (("languages", "en", "voise"), "x"),
        (("ai", "top_k"), 0),
        (("hours", "week", "monday"), "closed"),
        (("hours", "week", "mon"), "nine to five"),
        (("transfer", "destinations", "Front Desk"), {"number": "+15550100009"}),
        (("privacy", "mask"), ["name"]),
        (("workflows", "appointment", "steps"), [{"aks": {}}]),
    ],
)
def test_what_a_profile_cannot_hold_is_refused_by_the_schema(
    path: tuple[str, ...], value: object, accept: Callable[[Any], Any]
) -> None:
    profile = body(PROFILES[0].read_text(encoding="utf-8"))
    inner = profile
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value

    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        accept(profile)


@pytest.mark.parametrize("hours", ["always", {"week": {"mon": "closed", "tue": ["09:00-12:00", "13:00-17:00"]}}])
def test_short_ways_to_write_a_value_are_in_the_schema(hours: object, accept: Callable[[Any], Any]) -> None:
    accept({**body(PROFILES[0].read_text(encoding="utf-8")), "hours": hours})
