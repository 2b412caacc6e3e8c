"""The tables of every language: each pattern takes its own example and leaves its neighbour alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest

from common.intents import LANGUAGES, classify
from common.intents.notation import Phrases, joined
from common.intents.tables import INTENT_OF_ROLE, Cue, Lead, Pattern, Tables
from common.languages.english import intents as english
from common.languages.spanish import intents as spanish

TABLES = {module.CODE: module.TABLES for module in (english, spanish)}
DANGERS = {module.CODE: module.DANGERS for module in (english, spanish)}
PARTS = {"opener", "prefix", "wellbeing"}
"""Roles that name no intent by themselves."""


def social(tables: Tables) -> Iterator[tuple[str, Pattern]]:
    return ((role, pattern) for role, patterns in tables.social.items() for pattern in patterns)


def asking(tables: Tables) -> Iterator[tuple[str, Pattern | Cue]]:
    yield from ((role, pattern) for role, patterns in tables.asking.items() for pattern in patterns)
    yield from ((cue.role, cue) for cue in tables.cues)


def test_every_language_is_tested_here() -> None:
    assert set(TABLES) == LANGUAGES


@pytest.mark.parametrize("code", TABLES)
def test_a_language_has_at_least_seventy_named_patterns(code: str) -> None:
    names = [pattern.name for _, pattern in [*social(TABLES[code]), *asking(TABLES[code])]]

    assert len(names) >= 70
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("code", "pattern"),
    [(code, pattern) for code, tables in TABLES.items() for role, pattern in social(tables) if role not in PARTS],
    ids=lambda value: value.name if isinstance(value, Pattern) else value,
)
def test_a_social_pattern_takes_its_example(code: str, pattern: Pattern) -> None:
    assert classify(pattern.example, code).pattern == pattern.name


@pytest.mark.parametrize(
    ("code", "role", "pattern"),
    [(code, role, pattern) for code, tables in TABLES.items() for role, pattern in asking(tables)],
    ids=lambda value: value.name if isinstance(value, Pattern | Cue) else value,
)
def test_an_asking_pattern_takes_its_example(code: str, role: str, pattern: Pattern | Cue) -> None:
    intent = classify(pattern.example, code)

    assert (intent.name, intent.pattern) == (role, pattern.name)


@pytest.mark.parametrize(
    ("code", "pattern"),
    [
        (code, pattern)
        for code, tables in TABLES.items()
        for _, pattern in [*social(tables), *asking(tables)]
        if isinstance(pattern, Pattern) and pattern.unlike
    ],
    ids=lambda value: value.name if isinstance(value, Pattern) else value,
)
def test_a_pattern_leaves_its_neighbour_alone(code: str, pattern: Pattern) -> None:
    intent = classify(pattern.unlike, code)

    assert intent.pattern != pattern.name
    assert not intent.edge_may_answer
    assert not intent.hand_off


@pytest.mark.parametrize(
    ("code", "lead"),
    [(code, lead) for code, tables in TABLES.items() for lead in tables.leads],
    ids=lambda value: value.name if isinstance(value, Lead) else value,
)
def test_a_lead_leads_to_its_intent_and_leaves_its_neighbour_alone(code: str, lead: Lead) -> None:
    assert classify(lead.example, code).name == INTENT_OF_ROLE[lead.role]
    assert not classify(lead.unlike, code).edge_may_answer


def named_in(phrases: Iterable[Phrases]) -> set[str]:
    return set(re.findall(r"<[!~]?(\w+)>", "|".join(map(joined, phrases))))


@pytest.mark.parametrize("code", TABLES)
def test_every_rule_is_used(code: str) -> None:
    tables = TABLES[code]
    rows = [pattern for _, pattern in [*social(tables), *asking(tables)] if isinstance(pattern, Pattern)]
    phrases = [*tables.rules.values(), *tables.lead_rules.values(), tables.backchannels]
    for row in (*rows, *tables.leads):
        phrases += [row.phrases, *row.parts.values()]

    assert {*tables.rules, *tables.lead_rules} - named_in(phrases) == {"stop"}


@pytest.mark.parametrize("code", TABLES)
def test_every_part_is_used_where_it_is_declared(code: str) -> None:
    tables = TABLES[code]
    rows = [pattern for _, pattern in [*social(tables), *asking(tables)] if isinstance(pattern, Pattern)]

    for row in (*rows, *tables.leads, *DANGERS[code].signs):
        assert set(row.parts) <= named_in([row.phrases, *row.parts.values()]), row.name
