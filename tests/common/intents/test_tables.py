"""The tables of every language: each pattern takes its own example and leaves its neighbour alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import pytest

from common.intents import classify
from common.intents.intent import ABOUT_THE_CALL
from common.intents.notation import Phrases, joined
from common.intents.tables import INTENT_OF_ROLE, Cue, Followup, Gist, Lead, Pattern, Sign, Tables, Trail
from common.languages import LANGUAGES, language_of

TABLES = {code: language.intents for code, language in LANGUAGES.items()}
DANGERS = {code: language.dangers for code, language in LANGUAGES.items()}
PARTS = {"opener", "prefix", "wellbeing"}
"""Roles that name no intent by themselves."""


def social(tables: Tables) -> Iterator[tuple[str, Pattern]]:
    return ((role, pattern) for role, patterns in tables.social.items() for pattern in patterns)


def asking(tables: Tables) -> Iterator[tuple[str, Pattern | Cue]]:
    yield from ((role, pattern) for role, patterns in tables.asking.items() for pattern in patterns)
    yield from ((cue.role, cue) for cue in tables.cues)


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
    assert classify(pattern.example, language_of(code).intents).pattern == pattern.name


@pytest.mark.parametrize(
    ("code", "role", "pattern"),
    [(code, role, pattern) for code, tables in TABLES.items() for role, pattern in asking(tables)],
    ids=lambda value: value.name if isinstance(value, Pattern | Cue) else value,
)
def test_an_asking_pattern_takes_its_example(code: str, role: str, pattern: Pattern | Cue) -> None:
    intent = classify(pattern.example, language_of(code).intents)

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
    intent = classify(pattern.unlike, language_of(code).intents)

    assert intent.pattern != pattern.name
    assert not intent.edge_may_answer
    assert not intent.hand_off


@pytest.mark.parametrize(
    ("code", "lead"),
    [(code, lead) for code, tables in TABLES.items() for lead in tables.leads],
    ids=lambda value: value.name if isinstance(value, Lead) else value,
)
def test_a_lead_leads_to_its_intent_and_leaves_its_neighbour_alone(code: str, lead: Lead) -> None:
    assert classify(lead.example, language_of(code).intents).name in {INTENT_OF_ROLE[role] for role in lead.roles}
    assert not classify(lead.unlike, language_of(code).intents).edge_may_answer


@pytest.mark.parametrize(
    ("code", "trail"),
    [(code, trail) for code, tables in TABLES.items() for trail in tables.trails],
    ids=lambda value: value.name if isinstance(value, Trail) else value,
)
def test_a_trail_follows_its_intents_and_leaves_its_neighbour_alone(code: str, trail: Trail) -> None:
    assert classify(trail.example, language_of(code).intents).name in {INTENT_OF_ROLE[role] for role in trail.roles}
    assert not classify(trail.unlike, language_of(code).intents).edge_may_answer


def rows(tables: Tables) -> list[Pattern | Lead | Trail | Sign]:
    patterns = [pattern for _, pattern in [*social(tables), *asking(tables)] if isinstance(pattern, Pattern)]
    return [*patterns, *tables.leads, *tables.trails]


def named_in(phrases: Iterable[Phrases]) -> set[str]:
    return set(re.findall(r"<[!~]?(\w+)>", "|".join(map(joined, phrases))))


@pytest.mark.parametrize("code", TABLES)
def test_every_rule_is_used(code: str) -> None:
    tables = TABLES[code]
    phrases = [*tables.rules.values(), *tables.lead_rules.values(), tables.backchannels]
    phrases += [tables.named_business, tables.businesses, tables.stories]
    for row in rows(tables):
        phrases += [row.phrases, *row.parts.values()]

    assert {*tables.rules, *tables.lead_rules} - named_in(phrases) <= {"stop"}


@pytest.mark.parametrize("code", TABLES)
def test_every_part_is_used_where_it_is_declared(code: str) -> None:
    signs: Sequence[Pattern | Lead | Trail | Sign | Followup] = [*DANGERS[code].signs, *DANGERS[code].followups]

    for row in (*rows(TABLES[code]), *signs):
        assert set(row.parts) <= named_in([row.phrases, *row.parts.values()]), row.name


@pytest.mark.parametrize(
    ("code", "gist"),
    [(code, gist) for code, tables in TABLES.items() for gist in tables.gists],
    ids=lambda value: value.name if isinstance(value, Gist) else value,
)
def test_a_gist_takes_its_example_and_leaves_its_neighbour_alone(code: str, gist: Gist) -> None:
    taken, left = (classify(text, language_of(code).intents) for text in (gist.example, gist.unlike))

    assert (taken.name, taken.pattern) == (gist.intent, gist.name)
    assert left.name not in {gist.intent, *ABOUT_THE_CALL}
    assert not left.edge_may_answer
    assert not left.hand_off


@pytest.mark.parametrize("code", TABLES)
def test_every_rule_of_gists_is_used(code: str) -> None:
    tables = TABLES[code]
    phrases = [*tables.gist_rules.values()]
    for gist in tables.gists:
        phrases += [*gist.concepts, gist.without, gist.within, gist.unspoken]

    assert set(tables.gist_rules) <= named_in(phrases)
