"""Which statements answer a question: by rare words they share, by the day asked for, by how an answer looks."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from backend.languages import BackendLanguage
from backend.languages.lexicon import Kind
from backend.models.extractive.statements import Statement
from backend.models.extractive.terms import Term, akin, days, terms
from backend.models.interface import Question

OWN: Final = 1.0
OWN_CONCEPT: Final = 0.8
CONTEXT: Final = 0.6
CONTEXT_CONCEPT: Final = 0.5
NEARBY: Final = 0.4
"""A word of the question that another sentence of the passage holds."""
TOPIC_WEIGHT: Final = 0.5
"""How much a word of the question before counts in a follow-up."""
SETTING_WEIGHT: Final = 0.6
"""How much a word around the question counts."""
LIGHT_WEIGHT: Final = 0.3
"""How much a word counts that callers say with any question."""
COMMON_WEIGHT: Final = 0.5
RARE_WEIGHT: Final = 0.8
"""A word that every statement holds weighs the first, one that a single statement holds both."""
UNHEARD_WEIGHT: Final = 1.0
"""A word that no statement holds may be what the question is about, or a manner of speaking."""
KIND_WEIGHT: Final = 0.5
"""How much the kind of question counts against a word of it: "how much" against "crown"."""
EVIDENCE: Final = 0.15
RELEVANCE: Final = 0.2
"""How much the passage's own score counts: it knows how rare a word is in the whole knowledge base."""
OTHER_DAYS: Final = 0.5
"""What is left of a statement that speaks of other days than the one asked for."""
KNOWN: Final = 0.55
"""From which score on a statement counts as an answer; tried on two knowledge bases in two languages."""
ENOUGH_CHARS: Final = 140
"""An answer of that many characters takes nine seconds to say; a shorter one may say a little more."""
NEARLY: Final = 0.85
REPEATED: Final = 0.75
_MORE: Final = 0.3
"""The share of a question that a further statement must add."""
_MOST: Final = 3


@dataclass(frozen=True, slots=True)
class Known:
    """A statement with what it can share with a question: its own terms, those of its context and passage, its days."""

    statement: Statement
    own: tuple[Term, ...]
    context: tuple[Term, ...]
    nearby: tuple[Term, ...]
    own_days: frozenset[int]
    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question taken apart: weighted terms, days, and its kinds."""

    weights: dict[Term, float]
    days: frozenset[int]
    kinds: tuple[Kind, ...]
    fresh: frozenset[Term] = field(default_factory=frozenset[Term])


class Selector:
    """The statements of one set of passages, ready to be asked; rarity is counted among them."""

    def __init__(self, statements: Iterable[Statement], language: BackendLanguage) -> None:
        """Terms are worked out once, for all questions."""
        self._language = language
        all_statements = list(statements)
        passages: dict[int, str] = {}
        for statement in all_statements:
            passages[statement.passage] = f"{passages.get(statement.passage, '')} {statement.text}"
        nearby = {passage: terms(text, language) for passage, text in passages.items()}
        self._known = [self._prepare(statement, nearby[statement.passage]) for statement in all_statements]
        self._spread: dict[str, int] = {}
        for known in self._known:
            for stem in {term.stem for term in known.own}:
                self._spread[stem] = self._spread.get(stem, 0) + 1

    def _prepare(self, statement: Statement, nearby: tuple[Term, ...]) -> Known:
        own_days = days(statement.text, self._language)
        return Known(
            statement,
            terms(statement.text, self._language),
            terms(statement.context, self._language),
            nearby,
            own_days,
            own_days or days(statement.context, self._language),
        )

    def answer(self, question: Question) -> list[Statement]:
        """The few statements that answer the question, best first; none when it is not known."""
        wanted = self._want(question)
        if not wanted.weights and not wanted.days:
            return []
        ranked = sorted(self._known, key=lambda known: (-self._score(known, wanted), *_order(known.statement)))
        if not ranked or self._score(ranked[0], wanted) < KNOWN or not _is_about(ranked[0], wanted):
            return []
        chosen = self._complete(ranked, wanted)
        if _length(chosen) < ENOUGH_CHARS:
            chosen += self._runner_up(ranked, chosen, wanted)
        if not wanted.kinds and _length(chosen) < ENOUGH_CHARS:
            chosen += self._next_one(chosen)
        return [known.statement for known in chosen]

    def _want(self, question: Question) -> Wanted:
        fresh = terms(question.text, self._language)
        weights = {term: self._rarity(term) for term in fresh}
        for around, factor in ((question.setting, SETTING_WEIGHT), (question.topic, TOPIC_WEIGHT)):
            for term in terms(around, self._language):
                weights.setdefault(term, self._rarity(term) * factor)
        kinds = tuple(
            kind
            for kind in self._language.lexicon.kinds
            if kind.asks.search(question.text) or (question.topic and kind.asks.search(question.topic))
        )
        for kind in kinds[:1]:
            if all(term.concept != kind.concept for term in weights):
                usual = max(weights.values(), default=1.0)
                weights[Term(f"<{kind.concept}>", kind.concept)] = usual * (KIND_WEIGHT if weights else 1.0)
        asked_days = days(question.text, self._language) or days(question.topic, self._language)
        return Wanted(weights, asked_days, kinds, frozenset(fresh) if question.topic else frozenset())

    def _rarity(self, term: Term) -> float:
        spread = self._spread.get(term.stem, 0)
        if not spread:
            weight = UNHEARD_WEIGHT
        else:
            weight = COMMON_WEIGHT + (1 - math.log(spread) / math.log(len(self._known) + 1)) * RARE_WEIGHT
        return weight * LIGHT_WEIGHT if term.light else weight

    def _score(self, known: Known, wanted: Wanted) -> float:
        day_weight = len(wanted.days) and max(wanted.weights.values(), default=1.0)
        total = sum(wanted.weights.values()) + day_weight
        held = sum(weight * _match(term, known) for term, weight in wanted.weights.items())
        held += day_weight * _days_held(known, wanted)
        score = held / total
        if any(kind.evidence.search(known.statement.text) for kind in wanted.kinds):
            score += EVIDENCE * min(1.0, score * 2)
        if wanted.days and known.days and not wanted.days & known.days:
            score *= OTHER_DAYS
        return score + RELEVANCE * min(1.0, known.statement.relevance)

    def _complete(self, ranked: Sequence[Known], wanted: Wanted) -> list[Known]:
        """The best statement, and those that say what it leaves open of the question."""
        chosen = [ranked[0]]
        total = sum(wanted.weights.values())
        while len(chosen) < _MOST:
            open_terms = {
                term: weight
                for term, weight in wanted.weights.items()
                if all(_match(term, known) < OWN_CONCEPT for known in chosen)
            }
            further = max(
                (known for known in ranked if known not in chosen),
                key=lambda known: (_gain(known, open_terms), self._score(known, wanted)),
                default=None,
            )
            if further is None or total == 0 or _gain(further, open_terms) / total < _MORE:
                break
            if self._score(further, wanted) < KNOWN * 0.6:
                break
            chosen.append(further)
        return chosen

    def _runner_up(self, ranked: Sequence[Known], chosen: Sequence[Known], wanted: Wanted) -> list[Known]:
        """The next best statement, where it is nearly as good as the best and adds to it."""
        best = self._score(ranked[0], wanted)
        for known in ranked:
            if known in chosen:
                continue
            if self._score(known, wanted) < best * NEARLY:
                break
            if not any(_repeats(known, other) for other in chosen):
                return [known]
        return []

    def _next_one(self, chosen: Sequence[Known]) -> list[Known]:
        """The statement after the best one: who asks "what happens ..." wants to hear how it goes on."""
        passage, block, place = _order(chosen[0].statement)
        following = [known for known in self._known if _order(known.statement) == (passage, block, place + 1)]
        return [known for known in following if known not in chosen]


def _length(chosen: Sequence[Known]) -> int:
    return sum(len(known.statement.text) for known in chosen)


def _repeats(one: Known, other: Known) -> bool:
    """Whether two statements say the same in other words, as a sentence and the row of a table may."""
    first, second = {term.stem for term in one.own}, {term.stem for term in other.own}
    shared = len(first & second)
    return shared >= REPEATED * max(1, min(len(first), len(second)))


def _order(statement: Statement) -> tuple[int, int, int]:
    return statement.passage, statement.block, statement.place


def _gain(known: Known, open_terms: dict[Term, float]) -> float:
    return sum(weight for term, weight in open_terms.items() if _match(term, known) >= OWN_CONCEPT)


def _is_about(known: Known, wanted: Wanted) -> bool:
    """Whether a follow-up's own words, and not only the topic's, are in the statement."""
    if not wanted.fresh:
        return True
    return any(_match(term, known) > 0 for term in wanted.fresh) or bool(wanted.days & known.days)


def _days_held(known: Known, wanted: Wanted) -> float:
    if wanted.days <= known.own_days:
        return OWN
    return CONTEXT if wanted.days & known.days else 0.0


def _match(term: Term, known: Known) -> float:
    if any(akin(term.stem, own.stem) for own in known.own):
        return OWN
    if term.concept and any(term.concept == own.concept for own in known.own):
        return OWN_CONCEPT
    if any(akin(term.stem, under.stem) for under in known.context):
        return CONTEXT
    if term.concept and any(term.concept == under.concept for under in known.context):
        return CONTEXT_CONCEPT
    if any(akin(term.stem, near.stem) for near in known.nearby):
        return NEARBY
    return 0.0
