"""Whether a statement answers what is wanted, and how well: the kind of value, the thing, the conditions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from backend.models.extractive.question import bounds, is_of_kind
from backend.models.extractive.terms import terms, words_of

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.languages.lexicon import Kind
    from backend.models.extractive.candidates import Candidate, Found
    from backend.models.extractive.question import Wanted
    from backend.models.extractive.rows import Row
    from backend.models.extractive.terms import Likeness, Term

OWN: Final = 1.0
OWN_CONCEPT: Final = 0.9
OWN_WIDER: Final = 0.8
HEADING: Final = 0.75
HEADING_CONCEPT: Final = 0.7
TITLE: Final = 0.4
"""How far a word of the question is answered for: by the statement itself, by what it stands under."""
ENOUGH: Final = 0.66
"""The share of the thing asked about, rare words counting most, that a statement must answer for."""
ENOUGH_OF_TOPIC: Final = 0.42
"""The same where the thing is that of the question before, of which "when is that?" may mean a part."""
ENOUGH_OF_SETTING: Final = 0.5
"""The same where the thing is told by what was said around the question, not all of which the page has to name."""
UNHEARD_WEIGHT: Final = 1.6
"""A word that nothing of what was found holds is most likely what the question is about."""
UNHEARD_LATER: Final = 1.0
"""The same for a word that comes late in a question: it may be a manner of speaking."""
_HEAD: Final = 2
_SHORT_HEADING: Final = 4
EARLY_PLACES: Final = 3
"""Among so many of its first words a statement says what it is about."""
SOFT: Final = 0.15
_LIGHT: Final = 0.4
"""What a word is worth that says little, beside one that says something."""
_EARLY: Final = 0.15
_UNASKED: Final = 0.05
"""What each word costs that narrows a statement to something that was not asked for."""
_RULE: Final = 0.15
_RELEVANCE: Final = 0.2
_LATER: Final = 0.05
_LAST: Final = 3
"""What each passage costs that was found before, and how many of them count."""
_HEADED: Final = 0.1
"""What it is worth to stand under the thing that is asked about, and costs to stand under something else."""
_ANSWERS: Final = 0.3
_DOING: Final = 0.6
"""What the verb of "do you teach ...?" weighs of what it would: what a business does with a thing has many names."""
_DAYS: Final = 0.3
_BOUND: Final = 0.25
"""What it is worth to be the rule for a number that the caller named, and costs to be the rule for others."""
_WORDY: Final = 0.004
"""What each word above the usual number costs."""
_USUAL_WORDS: Final = 18
_CLAUSE: Final = re.compile(r"[,;:]")
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Fit:
    """How well one statement answers: ``share`` of the thing it answers for, and its ``rank`` among those that do."""

    found: Found
    share: float
    rank: float

    @property
    def words(self) -> int:
        """How long it takes to say, in words."""
        return len(self.found.candidate.statement.text.split())


class Fitting:
    """Fits statements to what is wanted, in one language."""

    def __init__(self, likeness: Likeness, language: BackendLanguage) -> None:
        """``likeness`` knows the words of all statements."""
        self._like = likeness
        self._language = language
        self._price = language.lexicon.kind("price")
        self._age = language.lexicon.kind("age")
        self._weighed: tuple[Wanted, Mapping[Term, float]] | None = None

    def fit(self, found: Found, wanted: Wanted) -> Fit | None:
        """The fit of one statement; None for one that does not answer."""
        if not self._may_answer(found, wanted):
            return None
        weights = self._weights(wanted)
        if wanted.thing and not weights:
            return None
        levels = {term: self.level(term, found, wanted) for term in weights}
        total = sum(weights.values())
        share = sum(weights[term] * levels[term] for term in weights) / total if total else 1.0
        enough = self._enough(wanted)
        if wanted.fresh != wanted.thing and wanted.fresh and enough == ENOUGH:
            # What the question itself names is answered for: of the thing asked about before a part will do.
            held = all(levels.get(term, OWN) >= HEADING_CONCEPT for term in wanted.fresh)
            enough = ENOUGH_OF_TOPIC if held and wanted.follows else ENOUGH
        if share < enough and not self._denies(found, wanted, levels):
            return None
        own = [term for term in weights if levels[term] >= OWN_WIDER]
        if not self._is_about(found.candidate, own, wanted):
            return None
        return Fit(found, share, share + self._favour(found, own, wanted))

    def _weights(self, wanted: Wanted) -> Mapping[Term, float]:
        """What each word of the thing weighs; the same for all statements."""
        if self._weighed is None or self._weighed[0] is not wanted:
            weights = {
                term: self._weight(term, place, wanted)
                for place, term in enumerate(wanted.thing)
                if not wanted.loose or self._like.spread(term)
            }
            self._weighed = (wanted, weights)
        return self._weighed[1]

    def level(self, term: Term, found: Found, wanted: Wanted) -> float:
        """How far a statement answers for one word of the question."""
        candidate, like = found.candidate, self._like
        if like.names(term, candidate.own):
            return OWN
        if candidate.own.hold(term):
            return OWN_CONCEPT if term.concept in candidate.own.concepts else OWN_WIDER
        if like.holds(term, candidate.heading) and not self._speaks_of_another(candidate, wanted):
            return HEADING if like.names(term, candidate.heading) else HEADING_CONCEPT
        if not like.holds(term, candidate.title):
            return 0.0
        return HEADING_CONCEPT if wanted.kind and wanted.kind.asks.search(candidate.under) else TITLE

    def is_valued(self, wanted: Wanted) -> bool:
        """Whether the question is for a value that can be seen in an answer."""
        return wanted.kind is not None and wanted.kind in self._language.lexicon.kinds

    def _enough(self, wanted: Wanted) -> float:
        if wanted.hangs:
            return ENOUGH_OF_TOPIC
        return ENOUGH_OF_SETTING if wanted.loose and self.is_valued(wanted) else ENOUGH

    def _may_answer(self, found: Found, wanted: Wanted) -> bool:
        candidate, kind, row = found.candidate, wanted.kind, found.candidate.statement.row
        if kind is not None and not self._shows(candidate, wanted, kind):
            return False
        if kind is None and row is not None and not self._lists(row, wanted):
            return False
        nameless = not wanted.thing and not wanted.conditions and not wanted.aged
        if nameless and not self._is_headed(candidate, wanted):
            return False
        return self._is_timely(candidate, wanted) and self._meets(found, wanted) and self._counts(candidate, wanted)

    def _shows(self, candidate: Candidate, wanted: Wanted, kind: Kind) -> bool:
        """Whether it has a value of the kind, or begins to tell what to do with the thing that it stands under."""
        if kind.evidence.search(self._evident(candidate, kind)):
            return True
        begins = candidate.statement.place == 0 and candidate.statement.row is None
        return kind.concept in ("way", "act") and begins and bool(wanted.thing) and self._is_headed(candidate, wanted)

    def _evident(self, candidate: Candidate, kind: Kind) -> str:
        """The part of a statement in which the value must be: a person may be named in the sentence before."""
        statement = candidate.statement
        if statement.row is not None and kind.concept == "duration":
            # The name of a column stands for the verb.
            return f"{self._language.lexicon.saying.lasts} {statement.led}"
        return statement.text if kind.concept == "person" else statement.led

    def _is_timely(self, candidate: Candidate, wanted: Wanted) -> bool:
        """Whether it speaks of the days asked for."""
        if not wanted.days:
            return True
        if wanted.kind is None and wanted.thing and candidate.own_days:
            # "Does the groomer work on Wednesdays?" is answered by the days on which he does.
            return True
        if candidate.days:
            return bool(wanted.days & candidate.days)
        return wanted.kind is None or wanted.kind.concept != "hours"

    def _meets(self, found: Found, wanted: Wanted) -> bool:
        """Whether it speaks of what the answer depends on; a value may be told without that."""
        if wanted.thing and self.is_valued(wanted):
            return True
        if wanted.aged and not self._age.evidence.search(found.candidate.statement.text):
            return False
        return all(self.level(term, found, wanted) >= HEADING_CONCEPT for term in wanted.conditions)

    def _counts(self, candidate: Candidate, wanted: Wanted) -> bool:
        """Whether a number stands right before what is to be counted."""
        if wanted.kind is None or wanted.kind.concept != "count":
            return True
        lexicon = self._language.lexicon
        # "Parking spots" are counted by either word, the "visits for braces" by the first.
        phrase = takewhile(lambda word: word not in lexicon.stop_words, lexicon.counted.sub("", wanted.text).split())
        counted = terms(" ".join(phrase), self._language)[:2]
        said = candidate.statement.led
        after = (" ".join(said[match.end() :].split()[:3]) for match in wanted.kind.evidence.finditer(said))
        return not counted or any(
            self._like.is_among(term, counted) for words in after for term in terms(words, self._language)
        )

    def _lists(self, row: Row, wanted: Wanted) -> bool:
        """Whether a row answers a question for no value: whether there is such a thing, or what a column says of it."""
        if self._language.lexicon.existence.search(wanted.text):
            return True
        subject = words_of(row.subject, self._language)
        if wanted.conditions and all(self._like.holds(term, subject) for term in wanted.conditions):
            return True
        if len(wanted.thing) > 1 and all(self._like.holds(term, subject) for term in wanted.thing):
            return not self._language.lexicon.which.search(wanted.text)
        names = words_of(" ".join(name for name, _ in row.cells), self._language)
        return any(self._like.holds(term, names) for term in wanted.thing)

    def _denies(self, found: Found, wanted: Wanted, levels: Mapping[Term, float]) -> bool:
        """Whether it says in general that there is no such thing ("we do not deliver"), whatever else was asked."""
        lexicon, said = self._language.lexicon, found.candidate.statement.led
        if wanted.kind is not None or not lexicon.denial.search(said) or lexicon.supposing.match(said):
            return False
        if found.candidate.own_days:
            return False
        first = next(iter(levels), None)
        clause = _CLAUSE.split(said, maxsplit=1)[0]
        heavy = [term for term in terms(clause, self._language) if not term.light]
        named = first is not None and levels[first] >= OWN_WIDER
        return named and bool(heavy) and all(self._like.is_among(term, wanted.thing) for term in heavy)

    def _is_about(self, candidate: Candidate, own: Sequence[Term], wanted: Wanted) -> bool:
        """Whether the thing is what it is about, and not only the time of something else: "book a crown after it"."""
        kind, aside = wanted.kind, self._language.lexicon.aside
        if kind is None or not wanted.thing:
            return True
        if kind.concept == "meaning" and self._like.place(own, candidate.own.terms) >= EARLY_PLACES:
            return False
        if not own:
            timed = self.is_valued(wanted) and aside.match(candidate.under)
            return self._is_headed(candidate, wanted) and not timed
        if not self.is_valued(wanted) or aside.search(wanted.text):
            return True
        plain = words_of(aside.sub(" ", candidate.statement.text), self._language)
        return any(self._like.holds(term, plain) for term in own)

    def _is_headed(self, candidate: Candidate, wanted: Wanted) -> bool:
        """Whether a statement stands under the very thing that is asked for, or under the question itself."""
        if wanted.kind is not None and wanted.kind.asks.search(candidate.under):
            return True
        asked = (*wanted.thing, *wanted.soft)
        return all(term.light or self._like.is_among(term, asked) for term in candidate.heading.terms)

    def _speaks_of_another(self, candidate: Candidate, wanted: Wanted) -> bool:
        """Whether a statement under a heading of several things ("Pool and sauna") is about one not asked for."""
        heading = candidate.heading.terms
        asked = (*wanted.thing, *wanted.soft, *wanted.conditions)
        others = [term for term in heading if not term.light and not self._like.is_among(term, asked)]
        return len(heading) > 1 and any(self._like.holds(other, candidate.own) for other in others)

    def _favour(self, found: Found, own: Sequence[Term], wanted: Wanted) -> float:
        """What speaks for a statement besides the share: words around the question, rules, days, brevity."""
        candidate, said = found.candidate, found.candidate.statement
        around = (term for term in (*wanted.soft, *wanted.conditions) if self.level(term, found, wanted) >= OWN_WIDER)
        favour = (2 if wanted.loose else 1) * SOFT * min(2, sum(_LIGHT if term.light else 1 for term in around))
        if own and self._like.place(own, candidate.own.terms) < EARLY_PLACES:
            favour += _EARLY
        exists = wanted.kind is None and self._language.lexicon.existence.search(wanted.text) is not None
        if (wanted.kind is None or wanted.conditions) and self._language.lexicon.rules.search(said.led) and not exists:
            favour += _RULE
        if wanted.kind is None and not exists and self._price.evidence.search(said.led):
            favour -= _RULE
        if wanted.days & candidate.own_days:
            favour += _DAYS
        elif wanted.days and candidate.own_days and own:
            favour += _DAYS / 2
        favour += self._headed(candidate, wanted) + self._bound(candidate, wanted)
        favour -= _UNASKED * self._unasked(candidate, wanted)
        favour -= _WORDY * max(0, len(said.text.split()) - _USUAL_WORDS)
        return favour + _RELEVANCE * min(1.0, found.relevance) - _LATER * min(_LAST, found.passage)

    def _bound(self, candidate: Candidate, wanted: Wanted) -> float:
        """What a rule is worth for the numbers that the caller named."""
        if not wanted.numbers or (wanted.kind is not None and wanted.kind.concept == "hours"):
            return 0.0
        found = bounds(candidate.statement.led, self._language)
        if not found:
            return 0.0
        suits = any(least <= number <= most for number in wanted.numbers for least, most in found)
        return _BOUND if suits else -_BOUND

    def _headed(self, candidate: Candidate, wanted: Wanted) -> float:
        """What its heading says for or against it."""
        heavy = [term for term in candidate.heading.terms if not term.light]
        asked = (*wanted.thing, *wanted.soft, *wanted.conditions)
        if not heavy or not wanted.thing or len(heavy) > _SHORT_HEADING:
            return 0.0
        named = sum(self._like.is_among(term, asked) for term in heavy) / len(heavy)
        if named and "?" in candidate.under and candidate.statement.place == 0:
            # The answer to a question that the page asks itself.
            return _ANSWERS * named
        return _HEADED * (named if named else -1)

    def _unasked(self, candidate: Candidate, wanted: Wanted) -> int:
        """How many of the first words narrow the statement to something that was not asked for."""
        asked, kind, row = (*wanted.thing, *wanted.soft, *wanted.conditions), wanted.kind, candidate.statement.row
        own = [term for term in candidate.own.terms if kind is None or not is_of_kind(term, kind, self._language)]
        places = [place for place, term in enumerate(own[:EARLY_PLACES]) if self._like.is_among(term, wanted.thing)]
        until = places[-1] + 2 if places else EARLY_PLACES
        unasked = sum(not term.light and not self._like.is_among(term, asked) for term in own[:until])
        if row is None:
            return unasked
        cells = " ".join(value for _, value in row.cells if not _DIGIT.search(value))
        # A sentence of the same is better to listen to.
        return unasked + 1 + 3 * any(not self._like.is_among(term, asked) for term in terms(cells, self._language))

    def _weight(self, term: Term, place: int, wanted: Wanted) -> float:
        if self._like.spread(term):
            return self._like.rarity(term) * (_DOING if term in wanted.doing else 1)
        return UNHEARD_WEIGHT if place < _HEAD and not self.is_valued(wanted) else UNHEARD_LATER
