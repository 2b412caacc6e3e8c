"""Which sentences answer a question: the statement that fits best, and what else the question needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from backend.models.extractive.fitting import EARLY_PLACES, HEADING_CONCEPT, OWN_CONCEPT, SOFT, Fit, Fitting
from backend.models.extractive.question import bounds, kind_of, take_apart
from backend.models.extractive.terms import Likeness, terms, words_of

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.models.extractive.candidates import Found
    from backend.models.extractive.question import Wanted
    from backend.models.extractive.terms import Term
    from backend.models.interface import Question

MAX_WORDS: Final = 34
"""The longest answer, in words, that a further statement may make: it takes twelve seconds to say."""
_MAX_TOLD_WORDS: Final = 30
"""The same where no value was asked for: what a page says next of the thing often is what the caller needs."""
SURE: Final = 0.85
"""The share of what a caller tells, and does not ask, from which on a page is likely to be about just that."""
_FAR: Final = 2
"""Which passage of a search is too late for a value of which only one word is known. Measured on 600 questions of five
businesses: four of five of these answers were wrong."""
_HALVES: Final = 2
_PRICE: Final = re.compile(r"[$€£]\s?(\d[\d,]*(?:\.\d+)?)")
_FIGURE: Final = re.compile(r"\d[\d.,]*\d|\d")


class Selector:
    """The statements of one set of passages, ready to be asked."""

    def __init__(
        self, found: Sequence[Found], language: BackendLanguage, *, called: str = "", searches: int = 1
    ) -> None:
        """``called`` is what the business and its assistant are called; ``searches`` found the passages in turn."""
        self._far = _FAR * searches
        self._found = found
        self._language = language
        self._names = words_of(called, language).stems
        candidates = [one.candidate for one in found]
        self._like = Likeness([(one.own, one.heading, one.title) for one in candidates])
        self._fitting = Fitting(self._like, language)

    def answer(self, question: Question, *, told: bool = False) -> list[str]:
        """The sentences that answer the question, in the order to be said; none when it is not known.

        ``told``: the caller asks nothing, but tells something, which a page may speak of all the same.
        """
        wanted = self.wanted(question)
        if not wanted.thing and not wanted.conditions and not wanted.aged and wanted.kind is None:
            return []
        if self._language.lexicon.own_case.search(wanted.text):
            return []
        if (extreme := self._extreme(wanted)) is not None:
            return self._said([extreme], wanted)
        fits = self.fits(wanted)
        if not fits and wanted.fresh and wanted.fresh != wanted.thing:
            # "And for a phone?" may mean the thing asked about before, or only the same question.
            fits = self.fits(replace(wanted, thing=wanted.fresh))
        points = self._language.lexicon.pointer.search(wanted.text)
        if not fits and points and not wanted.hangs and self._fitting.is_valued(wanted):
            # "The display is cracked, how much is it to replace that?"
            around = tuple(term for term in (*wanted.thing, *wanted.soft) if not term.light)
            fits = self.fits(replace(wanted, thing=around, loose=True)) if len(around) > len(wanted.thing) else []
        if not fits:
            return self._said(self._together(wanted), wanted)
        best = fits[0]
        if self._is_far(best, wanted):
            return []
        if told and (best.share < SURE or len(wanted.thing) < _HALVES):
            return []
        more = (
            self._other_half(best, wanted)
            or self._variants(fits, wanted)
            or self._rule(best, wanted)
            or self._rule_of_age(best, wanted)
            or self._next(best, wanted)
        )
        return self._said([best.found, *(fit.found for fit in more)], wanted)

    def heard(self, question: Question) -> list[Term]:
        """The words of the thing asked about that something of the passages holds."""
        return [term for term in self.wanted(question).thing if self._like.spread(term)]

    def wanted(self, question: Question) -> Wanted:
        """The question taken apart."""
        return take_apart(question, self._language, self._names)

    def fits(self, wanted: Wanted) -> list[Fit]:
        """What answers it, best first; what speaks of the days asked for stands before what speaks of none."""
        fits = [fit for found in self._found if (fit := self._fitting.fit(found, wanted)) is not None]
        timely = [fit for fit in fits if wanted.days & fit.found.candidate.own_days]
        ordered = sorted(timely or fits, key=lambda fit: (-round(fit.rank, 6), fit.found.order))
        return self._nearest_rows(ordered, wanted)

    def _nearest_rows(self, fits: list[Fit], wanted: Wanted) -> list[Fit]:
        """Without the rows that have less of what the caller named, around the question too, than another has.

        A table repeats "screen" for every device: the one that was named before the question is meant.
        """
        if not fits or fits[0].found.candidate.statement.row is None:
            return fits
        asked = (*wanted.thing, *wanted.soft, *wanted.conditions)
        named = [term for term in asked if not term.light]
        held = {fit.found.order: len(self._held(named, fit, wanted)) for fit in fits}
        most = max(held[fit.found.order] for fit in fits if fit.found.candidate.statement.row is not None)
        return [fit for fit in fits if fit.found.candidate.statement.row is None or held[fit.found.order] == most]

    def _is_far(self, best: Fit, wanted: Wanted) -> bool:
        """Whether one word is all that speaks for a value, and other pages have more of what was said."""
        late = best.found.passage >= self._far and best.found.relevance < self._found[0].relevance
        return late and len(wanted.thing) < _HALVES and self._fitting.is_valued(wanted)

    def _extreme(self, wanted: Wanted) -> Found | None:
        """The cheapest or the dearest of the thing, among all prices of it; None where that is not asked or found."""
        lexicon = self._language.lexicon
        least = lexicon.cheapest.search(wanted.text)
        asking = least or lexicon.dearest.search(wanted.text)
        if not asking:
            return None
        said = terms(asking[0], self._language)
        thing = [term for term in wanted.thing if not term.light and term not in said]
        of_it = (one for one in self._found if all(self._speaks_of(one, term) for term in thing))
        priced = [(price, found) for found in of_it if (price := self._price(found, wanted)) is not None]
        if len(priced) < _HALVES:
            return None
        return (min if least else max)(priced, key=lambda one: one[0])[1]

    def _speaks_of(self, found: Found, term: Term) -> bool:
        """Whether a row, or the heading above its table, has a word."""
        return any(self._like.holds(term, words) for words in (found.candidate.own, found.candidate.heading))

    def _price(self, found: Found, wanted: Wanted) -> float | None:
        """The price that a row gives for what is asked; None for what is no row."""
        row = found.candidate.statement.row
        if row is None:
            return None
        kind = self._language.lexicon.kind("price")
        cells = row.asked(kind, wanted.text, self._language)
        figures = [match[1] for _, value in cells if (match := _PRICE.search(value))]
        return float(figures[0].replace(",", "")) if figures else None

    def _other_half(self, best: Fit, wanted: Wanted) -> list[Fit]:
        """What answers for the other of two things asked at once ("a check-up and X-rays")."""
        open_ = tuple(term for term in wanted.thing if self._level(term, best, wanted) < OWN_CONCEPT)
        if not open_ or wanted.kind is None or not self._language.lexicon.both.search(wanted.text):
            return []
        return [fit for fit in self.fits(replace(wanted, thing=open_)) if fit.share >= OWN_CONCEPT][:1]

    def _together(self, wanted: Wanted) -> list[Found]:
        """Two statements for two things asked at once ("a crown and an implant"), each about one of them."""
        if wanted.kind is None or len(wanted.thing) < _HALVES or not self._language.lexicon.both.search(wanted.text):
            return []
        chosen: list[Found] = []
        open_: list[Term] = list(wanted.thing)
        while open_ and len(chosen) < _HALVES:
            fits = self.fits(replace(wanted, thing=(open_[0],)))
            best = max(fits, key=lambda fit: (len(self._held(open_, fit, wanted)), fit.rank), default=None)
            if best is None:
                return []
            held = self._held(open_, best, wanted)
            if open_[0] not in held:
                return []
            chosen.append(best.found)
            open_ = [term for term in open_ if term not in held]
        return chosen if not open_ else []

    def _variants(self, fits: Sequence[Fit], wanted: Wanted) -> list[Fit]:
        """A further price of the thing, where it has several and the question does not say which is meant."""
        best = fits[0]
        if wanted.kind is None or wanted.kind.concept != "price" or wanted.aged or wanted.conditions:
            return []
        said = _figures(best)
        for fit in fits[1:]:
            own = fit.found.candidate.own.terms
            if len(self._held(wanted.thing, fit, wanted)) < len(wanted.thing) or fit.rank < best.rank - 2 * SOFT:
                continue
            if best.words + fit.words > MAX_WORDS or said & _figures(fit):
                continue
            if self._like.place(wanted.thing, own) < EARLY_PLACES:
                return [fit]
        return []

    def _rule(self, best: Fit, wanted: Wanted) -> list[Fit]:
        """The rule for what the caller is or has, beside the value that was asked for."""
        if all(self._level(term, best, wanted) >= HEADING_CONCEPT for term in wanted.conditions):
            return []
        rules = (fit for fit in self.fits(replace(wanted, kind=None, aged=False)) if fit.found is not best.found)
        known = self._language.lexicon.rules
        return [fit for fit in rules if known.search(fit.found.candidate.statement.led)][:1]

    def _rule_of_age(self, best: Fit, wanted: Wanted) -> list[Fit]:
        """The rule for the age that the caller named, beside the price."""
        if not wanted.aged or wanted.kind is None or wanted.kind.concept != "price":
            return []
        for fit in self.fits(replace(wanted, kind=None)):
            found = bounds(fit.found.candidate.statement.led, self._language)
            if fit.found is not best.found and any(low <= age <= high for age in wanted.numbers for low, high in found):
                return [fit]
        return []

    def _next(self, best: Fit, wanted: Wanted) -> list[Fit]:
        """What follows the best one, for a caller who asks how something is done or what happens."""
        concept = wanted.kind.concept if wanted.kind else ""
        goes_on = self._language.lexicon.going_on.search(wanted.text) is not None
        if concept in ("way", "act") or (goes_on and concept in ("", "place")):
            most = MAX_WORDS
        elif not concept:
            most = _MAX_TOLD_WORDS
        else:
            return []
        passage, block, place = best.found.order
        following = (one for one in self._found if one.order == (passage, block, place + 1))
        statements = ((one, one.candidate.statement) for one in following)
        return [
            Fit(one, 0.0, 0.0)
            for one, statement in statements
            if statement.row is None and best.words + len(statement.led.split()) <= most
        ]

    def _said(self, chosen: Sequence[Found], wanted: Wanted) -> list[str]:
        lexicon = self._language.lexicon
        values = wanted.kind if self._fitting.is_valued(wanted) else None
        if wanted.kind is None and lexicon.existence.search(wanted.text):
            # Whoever asks whether there is such a thing asks next what it costs.
            values = lexicon.kind("price")
        said: list[str] = []
        for found in chosen:
            statement = found.candidate.statement
            if statement.row is not None:
                # "And what's the warranty on that?", after a price: the name of a column is what is asked for.
                named = kind_of(wanted.text, lexicon) is None and statement.row.names(wanted.text, self._language)
                said.append(statement.row.said(None if named else values, wanted.text, self._language))
            elif said and statement.text.startswith(said[-1]):
                said[-1] = statement.text
            else:
                said.append(statement.text)
        return list(dict.fromkeys(said))

    def _held(self, asked: Iterable[Term], fit: Fit, wanted: Wanted) -> list[Term]:
        return [term for term in asked if self._level(term, fit, wanted) >= OWN_CONCEPT]

    def _level(self, term: Term, fit: Fit, wanted: Wanted) -> float:
        return self._fitting.level(term, fit.found, wanted)


def _figures(fit: Fit) -> set[str]:
    return set(_FIGURE.findall(fit.found.candidate.statement.text))
