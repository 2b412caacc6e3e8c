"""No language is named outside the folders of languages, but where this list says so and why."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from dev.setup.places import HERE

SHIPPED: Final = ("common", "worker", "lambda")
LANGUAGES: Final = ("common/languages/", "lambda/backend/languages/", "lambda/ingest/languages/")

NAMED: Final = {
    "common/speech/abbreviations.py": "es and mx are endings of web addresses, which are spoken in every language",
    "lambda/backend/models/instructions.py": "one text for a model tells how callers are addressed in each",
}
"""Files that name a language, and why that is no matter of one language."""

_TAG: Final = re.compile(r"(?:en|es)(?:[-_](?:[A-Za-z]{2,4}|[0-9]{3}))?")
_NAME: Final = re.compile(r"english|spanish|español|inglés", re.IGNORECASE)


def names_of_languages(source: str) -> Iterator[int]:
    """The lines of a module that name a language: by a tag or a name in a text, or in a name of the program's own.

    Comments and docstrings may say what they like.
    """
    tree = ast.parse(source)
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        line = getattr(node.value if isinstance(node, ast.keyword) else node, "lineno", 0)
        match node:
            case ast.Constant(value=str(text)) if id(node) not in prose and _TAG.fullmatch(text):
                yield line
            case (
                ast.Constant(value=str(text))
                | ast.Name(id=text)
                | ast.Attribute(attr=text)
                | ast.arg(arg=text)
                | ast.alias(name=text)
                | ast.keyword(arg=str(text))
                | ast.ImportFrom(module=str(text))
                | ast.FunctionDef(name=text)
                | ast.ClassDef(name=text)
            ) if id(node) not in prose and _NAME.search(text):
                yield line
            case _:
                pass


def shipped() -> dict[str, Path]:
    """Every file that runs somewhere, but those of the languages themselves."""
    files = {
        path.relative_to(HERE.root).as_posix(): path
        for folder in SHIPPED
        for path in sorted((HERE.root / folder).rglob("*.py"))
    }
    return {name: path for name, path in files.items() if not name.startswith(LANGUAGES)}


NAMING: Final = {
    name: lines for name, path in shipped().items() if (lines := [*names_of_languages(path.read_text("utf-8"))])
}


def test_no_language_is_named_outside_its_package_but_where_the_list_says_why() -> None:
    assert {name: lines for name, lines in NAMING.items() if name not in NAMED} == {}


@pytest.mark.parametrize("name", NAMED)
def test_the_list_has_no_file_that_names_none(name: str) -> None:
    assert name in NAMING


@pytest.mark.parametrize(
    "source",
    [
        'words = {"en": 1}',
        'if tag.startswith("es"): pass',
        "voice = 'es-MX'",
        "voice = 'es_419'",
        "SPANISH = 1",
        "def english_words(): pass",
        "from common.languages.spanish import numbers",
        "from common.languages import english",
        "say(in_spanish=True)",
        "say = 'Hablo español.'",
        "def f(english): pass",
    ],
)
def test_a_name_of_a_language_is_found(source: str) -> None:
    assert list(names_of_languages(source)) == [1]


@pytest.mark.parametrize("source", ['"""English."""', "# Spanish\nx = 1", 'x = "entry"', 'x = "este es"', "listen = 1"])
def test_what_only_looks_like_one_is_none(source: str) -> None:
    assert list(names_of_languages(source)) == []
