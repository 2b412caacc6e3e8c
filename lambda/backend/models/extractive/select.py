"""Which statements answer a question: by the rarity of the words they share, the day asked for, and how an answer looks."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from backend.lexicon import Kind, lexicon
from backend.models.extractive.days import days
from backend.models.extractive.statements import Statement
from backend.models.extractive.terms import Term, akin, terms
from backend.models.interface import Question

OWN: Final = 1.0
OWN_CONCEPT: Final = 0.8
CONTEXT: Final = 0.6
CONTEXT_CONCEPT: Final = 0.5
TOPIC_WEIGHT: Final = 0.5
"""How much a word of the question before counts in a follow-up."""
KIND_WEIGHT: Final = 0.5
"""How much the kind of question counts against a word of it: "how much" against "crown"."""
EVIDENCE: Final = 0.15
OTHER_DAYS: Final = 0.5
"""What is left of a statement that speaks of other days than the one asked for."""
KNOWN: Final = 0.45
"""From which score on a statement counts as an answer; tried on the knowledge bases of two businesses in two languages."""
_MORE: Final = 0.3
"""The share of a question that a further statement must add."""
_MOST: Final = 3


@dataclass(frozen=True, slots=True)
class Known:
    """A statement with what it shares with questions: own terms, those of its context, its days."""

    statement: Statement
    own: tuple[Term, ...]
    context: tuple[Term, ...]
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

    def __init__(self, statements: Iterable[Statement], language: str) -> None:
        """Terms are worked out once, for all questions."""
        self._language = language
        self._known = [self._prepare(statement) for statement in statements]
        self._spread: dict[str, int] = {}
        for known in self._known:
            for stem in {term.stem for term in (*known.own, *known.context)}:
                self._spread[stem] = self._spread.get(stem, 0) + 1

    def _prepare(self, statement: Statement) -> Known:
        own_days = days(statement.text, self._language)
        return Known(
            statement,
            terms(statement.text, self._language),
            terms(statement.context, self._language),
            own_days,
            own_days or days(statement.context, self._language),
        )

    def answer(self, question: Question) -> list[Statement]:
        """The statements that answer the question, best first, at most three; none when it is not known."""
        wanted = self._want(question)
        if not wanted.weights and not wanted.days:
            return []
        ranked = sorted(self._known, key=lambda known: (-self._score(known, wanted), *_order(known.statement)))
        if not ranked or self._score(ranked[0], wanted) < KNOWN or not _is_about(ranked[0], wanted):
            return []
        return [known.statement for known in self._complete(ranked, wanted)]

    def _want(self, question: Question) -> Wanted:
        fresh = terms(question.text, self._language)
        topic = terms(question.topic, self._language)
        weights = {term: self._rarity(term) for term in fresh}
        for term in topic:
            weights.setdefault(term, self._rarity(term) * TOPIC_WEIGHT)
        kinds = tuple(
            kind
            for kind in lexicon(self._language).kinds
            if kind.asks.search(question.text) or (question.topic and kind.asks.search(question.topic))
        )
        for kind in kinds[:1]:
            if all(term.concept != kind.concept for term in weights):
                usual = max(weights.values(), default=1.0)
                weights[Term(f"<{kind.concept}>", kind.concept)] = usual * (KIND_WEIGHT if weights else 1.0)
        asked_days = days(question.text, self._language) or days(question.topic, self._language)
        return Wanted(weights, asked_days, kinds, frozenset(fresh))

    def _rarity(self, term: Term) -> float:
        spread = self._spread.get(term.stem, 0)
        return math.log(1 + (len(self._known) - spread + 0.5) / (spread + 0.5))

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
        return score

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
    return 0.0
