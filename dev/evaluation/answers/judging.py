"""Right, wrong or refused: one answer against the facts of its question, and the figures of many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any, Final, Literal, TypeAlias

from dev.evaluation.answers.heard import heard
from dev.evaluation.answers.playing import Reply
from dev.evaluation.answers.questions import Question, Turn

Verdict: TypeAlias = Literal["right", "wrong", "refused"]
_HONEST = ("refused", "handed off")
"""What an assistant may do that cannot know: say so, or put the caller through to somebody who does."""
LONGEST: Final = 80
"""In words. Half a minute of speech: a price list that is read out holds every fact, and tells a caller none."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A turn with its answer; ``reason`` says what was missing or too much, empty for one that is right."""

    question: Question
    turn: Turn
    reply: Reply
    verdict: Verdict
    reason: str = ""

    def as_json(self) -> dict[str, Any]:
        """As ``--json`` prints it."""
        return {
            "place": self.question.place,
            "language": self.question.language,
            "by": self.question.by,
            "ask": self.turn.ask,
            "answer": self.reply.text,
            "verdict": self.verdict,
            "reason": self.reason,
            "outcome": self.reply.outcome,
            "answered_by": self.reply.by,
            "sources": list(self.reply.sources),
            "first_ms": None if self.reply.first_ms is None else round(self.reply.first_ms, 1),
            "total_ms": round(self.reply.total_ms, 1),
        }


def judge(question: Question, turn: Turn, reply: Reply) -> Judged:
    """Whether a reply is what the question asks for.

    A refusal counts as one only where the product says that it was one, whatever its words are. One where the pages
    tell the fact is ``refused``, neither right nor wrong, unless it says what must not be said.
    """
    language, honest = question.language, reply.outcome in _HONEST
    told = [fact for fact in turn.must_not if any(heard(wording, reply.text, language) for wording in fact)]
    missing = [fact for fact in turn.must if not any(heard(wording, reply.text, language) for wording in fact)]
    if reply.outcome == "failed":
        return Judged(question, turn, reply, "wrong", "no answer came")
    if (length := len(reply.text.split())) > LONGEST:
        return Judged(question, turn, reply, "wrong", f"{length} words, which nobody can follow on the telephone")
    if told:
        return Judged(question, turn, reply, "wrong", f"heard, and must not be: {_named(told)}")
    if turn.refuse:
        wrong = "" if honest else "answered, and the pages do not tell"
        return Judged(question, turn, reply, "wrong" if wrong else "right", wrong)
    if missing:
        return Judged(question, turn, reply, "refused" if honest else "wrong", f"not heard: {_named(missing)}")
    return Judged(question, turn, reply, "right")


def _named(facts: Iterable[Sequence[str]]) -> str:
    return "; ".join(" / ".join(fact) for fact in facts)


@dataclass(frozen=True, slots=True)
class Figures:
    """What many answers come to: shares from 0 to 1, the median of their words, milliseconds to the first word."""

    answers: int
    right: float
    wrong: float
    refused: float
    words: float
    first_ms: float
    slow_ms: float

    @classmethod
    def of(cls, judged: Sequence[Judged]) -> Figures:
        """The figures of at least one answer; ``slow_ms`` is the time that nineteen of twenty stay below."""
        count = {verdict: sum(one.verdict == verdict for one in judged) for verdict in ("right", "wrong", "refused")}
        shares = {verdict: number / len(judged) for verdict, number in count.items()}
        words = median(len(one.reply.text.split()) for one in judged)
        times = sorted(one.reply.total_ms if one.reply.first_ms is None else one.reply.first_ms for one in judged)
        slow = times[min(len(times) - 1, int(len(times) * 0.95))]
        return cls(len(judged), **shares, words=words, first_ms=median(times), slow_ms=slow)

    def as_json(self) -> dict[str, Any]:
        """As ``--json`` prints them."""
        return {
            "n": self.answers,
            "right": round(self.right, 4),
            "wrong": round(self.wrong, 4),
            "refused": round(self.refused, 4),
            "words": self.words,
            "first_ms": round(self.first_ms, 1),
            "p95_ms": round(self.slow_ms, 1),
        }


@dataclass(frozen=True, slots=True)
class Goals:
    """What the answers to each file have to reach: percent right, percent wrong, the median of words."""

    right: float
    wrong: float
    words: float

    def missed(self, figures: Figures) -> list[str]:
        """What was not reached, a phrase each."""
        checks = (
            (figures.right * 100 < self.right, f"{figures.right:.1%} right, expected at least {self.right:g} %"),
            (figures.wrong * 100 > self.wrong, f"{figures.wrong:.1%} wrong, expected at most {self.wrong:g} %"),
            (figures.words > self.words, f"{figures.words:g} words, expected at most {self.words:g}"),
        )
        return [said for missed, said in checks if missed]
