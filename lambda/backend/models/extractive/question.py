"""A question taken apart: its kind, the thing it is about, what it depends on, and the bounds that a number keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from backend.models.extractive.terms import Term, days, stem_of, terms
from backend.workflows.slots.figures import in_figures, plain

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.languages.lexicon import Kind, Lexicon
    from backend.models.interface import Question


_MOST: Final = 120
"""What callers are, by years or in number; more is a price or the number of a house."""


@lru_cache(maxsize=4096)
def bounds(text: str, language: BackendLanguage) -> tuple[tuple[int, int], ...]:
    """The ranges that a sentence sets a rule for, from least to most; none for one that sets no such rule."""
    known, said = language.lexicon, in_figures(plain(text), language)
    found = [(int(match[1] or match[2]), _MOST) for match in known.at_least.finditer(said)]
    found += [(int(match[1] or match[2]) + 1, _MOST) for match in known.above.finditer(said)]
    found += [(0, int(match[1] or match[2])) for match in known.at_most.finditer(said)]
    found += [(0, int(match[1] or match[2]) - 1) for match in known.below.finditer(said)]
    return tuple(found)


@lru_cache(maxsize=512)
def numbers(text: str, language: BackendLanguage) -> frozenset[int]:
    """The numbers of a size that people are, by years or in number."""
    said = in_figures(plain(text), language).split()
    figures = (word.strip("?!.,;:¿¡") for word in said)
    return frozenset(int(figure) for figure in figures if figure.isdecimal() and 0 < int(figure) <= _MOST)


_PEOPLE: Final = frozenset({"child", "baby", "young", "family"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a statement must have to answer a question.

    ``kind``: a value of this kind, or a manner of saying. ``thing``: the words that it must be about; ``conditions``:
    what the caller is or has that the answer may depend on; ``aged``: how old somebody is does as well. ``soft``: words
    that speak for a statement that has them, and not against one that has not. ``days``: the days asked for.
    """

    kind: Kind | None
    thing: tuple[Term, ...]
    conditions: tuple[Term, ...]
    aged: bool
    soft: tuple[Term, ...]
    days: frozenset[int]
    text: str
    hangs: bool = False
    """Whether the thing is that of the question before."""
    loose: bool = False
    """Whether the thing is told by what was said around the question, which may be a manner of speaking."""
    fresh: tuple[Term, ...] = ()
    """The thing by the question's own words."""
    follows: bool = False
    """Whether words of the thing are those of the question before."""
    numbers: frozenset[int] = frozenset()
    """The numbers that the caller named."""
    doing: tuple[Term, ...] = ()
    """Of the thing, the verb of "do you teach ...?", beside something else."""


def take_apart(question: Question, language: BackendLanguage, names: frozenset[str] = frozenset()) -> Wanted:
    """What the question wants; words of its topic count where it says nothing of its own, or narrows the topic.

    ``names`` are stems of what the business and its assistant are called: callers say them with any question.
    """
    known = language.lexicon
    kind = _kind(question, known)
    aged = any(known.ages.search(said) for said in (question.text, question.setting))
    own = _own(question.text, kind, names, language)
    around = terms(question.setting, language)
    topic = _without(terms(question.topic, language), kind_of(question.topic, known), language)
    thing = [term for term in own if not term.light and not (aged and term.stem.isdigit())]
    conditions = [term for term in (*around, *own) if _is_condition(term, language)]
    soft = [term for term in own if term not in thing] + [term for term in around if term not in conditions]
    if aged:
        thing, soft = _apart_from_people(thing, soft)
    elif topic and (figures := [term for term in own if term.stem.isdigit()]):
        # "And for the 13?", after a question about the 15.
        thing += [term for term in figures if term not in thing]
        topic = [term for term in topic if not term.stem.isdigit()]
    narrows = not thing or known.pointer.search(question.text) or known.narrowing.search(question.text)
    for term in (term for term in topic if term not in thing):
        (thing if narrows and not term.light else soft).append(term)
    loose = not thing and not topic
    if not thing and kind is not None and kind.alone and not conditions and not _heavy(around):
        thing, loose = [Term(f"<{kind.concept}>", kind.concept)], False
    if not thing and not topic:
        thing = [term for term in _heavy(around) if term not in conditions]
    thing, soft = (thing, soft) if thing else _parted(soft, own)
    return Wanted(
        kind=kind,
        thing=tuple(term for term in thing if term not in conditions or kind is not None),
        conditions=tuple(conditions),
        aged=aged,
        soft=tuple(soft),
        days=days(question.text, language) or days(question.topic, language),
        text=question.text,
        hangs=bool(topic) and not _heavy(own),
        loose=loose,
        fresh=tuple(term for term in _heavy(own) if term not in conditions or kind is not None),
        follows=bool(topic),
        numbers=numbers(f"{question.setting} {question.text}", language),
        doing=_doing(question.text, thing, language),
    )


def _parted(soft: list[Term], own: list[Term]) -> tuple[list[Term], list[Term]]:
    """Where words that callers say with any question are all there is, they are the thing: these and the rest."""
    return [term for term in soft if term in own], [term for term in soft if term not in own]


def _own(text: str, kind: Kind | None, names: frozenset[str], language: BackendLanguage) -> list[Term]:
    """The question's own words, without those of the asking."""
    said = _without(terms(language.lexicon.preamble.sub(" ", text), language), kind, language)
    return [replace(term, light=True) if term.stem in names else term for term in said]


def _kind(question: Question, known: Lexicon) -> Kind | None:
    """The kind of the question, or of the one before that it hangs on."""
    kind = kind_of(question.text, known)
    # "And for the 13?" asks what was asked before; "can I do it online?" asks something else.
    return kind if kind or known.doing.search(question.text) else kind_of(question.topic, known)


def _doing(text: str, thing: list[Term], language: BackendLanguage) -> tuple[Term, ...]:
    """The verb of "do you teach ...?" among the words of the thing, if there are others."""
    match = language.lexicon.doing.search(text)
    stem = stem_of(match[1].lower(), language) if match else ""
    verbs = tuple(term for term in thing if term.stem == stem)
    return verbs if len(thing) > len(verbs) else ()


def _apart_from_people(thing: Iterable[Term], soft: Iterable[Term]) -> tuple[list[Term], list[Term]]:
    """The thing and the soft words where an age is told: whose it is says nothing besides, if there is more."""
    people = [term for term in thing if term.concept in _PEOPLE]
    rest = [term for term in thing if term not in people]
    return (rest, [*soft, *people]) if rest else (people, [*soft])


def _heavy(found: Iterable[Term]) -> list[Term]:
    return [term for term in found if not term.light]


def kind_of(text: str, known: Lexicon) -> Kind | None:
    """The first kind of value that the text asks for, else the first manner."""
    return next((kind for kind in (*known.kinds, *known.manners) if text and kind.asks.search(text)), None)


def _without(found: Iterable[Term], kind: Kind | None, language: BackendLanguage) -> list[Term]:
    stems = _stems(kind, language) if kind else frozenset[str]()
    return [term for term in found if term.stem not in stems]


def is_of_kind(term: Term, kind: Kind, language: BackendLanguage) -> bool:
    """Whether a word belongs to the asking, or to the answering, of that kind."""
    return term.concept == kind.concept or term.stem in _stems(kind, language)


@lru_cache(maxsize=64)
def _stems(kind: Kind, language: BackendLanguage) -> frozenset[str]:
    return frozenset(stem_of(word, language) for word in kind.words)


def _is_condition(term: Term, language: BackendLanguage) -> bool:
    return term.stem in _condition_stems(language)


@lru_cache(maxsize=8)
def _condition_stems(language: BackendLanguage) -> frozenset[str]:
    return frozenset(stem_of(word, language) for word in language.lexicon.conditions)
