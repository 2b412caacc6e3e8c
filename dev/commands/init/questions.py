"""First questions for `guru eval answers`: on what the profile says, what the pages ask themselves, and neither."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

import yaml

from backend.languages import language_of
from backend.profiles.business import DAYS, Day
from dev.commands.init.business import Business, words_of

if TYPE_CHECKING:
    from ingest import Document

_HEAD: Final = """\
# What callers of {business} ask, and what they have to hear: guru eval answers {file}
# Add your own, in the words of your callers: docs/evaluating-answers.md says what each field means. With a model's key,
# guru eval answers NEW.yaml --profile {name} --suggest 10 drafts more from your pages.
profile: {name}
by: guru init
"""
_FIGURE: Final = re.compile(r"[$€£]\s?\d[\d.,]*\d|[$€£]\s?\d|\b\d{1,2}:\d\d\b|\b\d[\d.,]*\d\b|\b\d\b")
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+")
_MOST_OF_PAGES: Final = 10
_NARROW: Final = 100


def questions_text(business: Business, documents: Sequence[Document], file: str) -> str:
    """The file of questions as YAML."""
    text = _HEAD.format(business=business.display_name, name=business.name, file=file)
    for language in business.languages:
        entries = [*_of_facts(business, language), *_of_pages(documents, language), *_unanswered(language)]
        text += f"{language}:\n" + "".join(_line(entry) for entry in entries)
    return text


def _line(entry: dict[str, Any]) -> str:
    written = yaml.safe_dump(entry, allow_unicode=True, default_flow_style=True, sort_keys=False, width=10_000)
    return f"  - {written.strip()}\n"


def _of_facts(business: Business, language: str) -> Iterator[dict[str, Any]]:
    words = words_of(language)["questions"]
    days = language_of(language).core.speech.calendar.days
    opened: list[Day] = list(business.week)
    for day in opened if len(opened) < 2 else list[Day]([opened[0], opened[-1]]):
        name, spans = days[DAYS.index(day)], business.week[day]
        yield {"ask": words["opens"].format(day=name), "must": [spans[0][:5]]}
        yield {"ask": words["closes"].format(day=name), "must": [spans[-1][-5:].replace("24:00", "00:00")]}
    closed = [day for day in DAYS if day not in business.week] if business.week else []
    for day in closed[:1]:
        yield {"ask": words["shut"].format(day=days[DAYS.index(day)]), "must": [words["closed"]]}
    if figures := re.findall(r"\d+", business.address):
        yield {"ask": words["address"], "must": figures[:1]}
    if business.telephone:
        yield {"ask": words["telephone"], "must": [business.telephone[-10:]]}


def _of_pages(documents: Sequence[Document], language: str) -> list[dict[str, Any]]:
    """The questions that stand over sections, where the first sentences below have a figure that must be heard."""
    found: list[dict[str, Any]] = []
    for document in documents:
        for section in document.sections if document.language == language else ():
            asked = section.heading.rpartition(" > ")[2].strip()
            figures = _FIGURE.findall(" ".join(_SENTENCE.split(" ".join(section.text.split()))[:2]))
            if asked.endswith("?") and len(asked) <= _NARROW and figures:
                found.append({"ask": asked, "must": figures[:1]})
    return found[:_MOST_OF_PAGES]


def _unanswered(language: str) -> Iterator[dict[str, Any]]:
    for asked in words_of(language)["questions"]["refuse"]:
        yield {"ask": asked, "refuse": True}
