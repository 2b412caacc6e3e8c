"""How well the rules tell what callers want, measured on utterances whose intent is known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from common.intents import Intent, classify
from common.intents.intent import ABOUT_THE_CALL
from common.languages import language_of

OWN_NAMES: Final[Mapping[str, str]] = {
    "goodbye": "farewell",
    "thank_you": "thanks",
    "yes": "affirm",
    "no": "deny",
}
"""CLINC150's names of intents that ours call otherwise; ``greeting``, ``repeat`` and the rest are the same."""

RECALLED: Final = ("greeting", "farewell", "thanks", "repeat")
_SKIPPED: Final = "change_language"
"""Either side may answer it."""
_ASKS: Final = ABOUT_THE_CALL | {"question", "request"}
_ANSWERS: Final = frozenset({"affirm", "deny"})
"""They need the backend, but ask nothing."""


class NoExamples(ValueError):
    """A file that holds no utterances, or a line that is not one; the message says which and what was expected."""


@dataclass(frozen=True, slots=True)
class Example:
    """An utterance, and what it was said for, in our names or those of the data."""

    text: str
    intent: str


@dataclass(frozen=True, slots=True)
class Miss:
    """An utterance that was taken for something else; ``wanted`` is ``backend`` where the edge answered wrongly."""

    wanted: str
    text: str
    got: Intent


@dataclass(slots=True)
class Share:
    """A count of a whole."""

    hits: int = 0
    total: int = 0

    def add(self, hit: bool) -> bool:
        """Count one more, and give it back."""
        self.hits += hit
        self.total += 1
        return hit

    @property
    def fraction(self) -> float | None:
        """0 to 1; ``None`` where there was nothing to count."""
        return round(self.hits / self.total, 4) if self.total else None


@dataclass(slots=True)
class Evaluation:
    """The figures of one file, and every miss. ``n`` leaves out language changes."""

    n: int = 0
    edge_answered: Share = field(default_factory=Share)
    recall: dict[str, Share] = field(default_factory=lambda: {name: Share() for name in RECALLED})
    asking: Share = field(default_factory=Share)
    misses: list[Miss] = field(default_factory=list[Miss])

    def as_json(self) -> dict[str, Any]:
        """The document of ``--json``: fractions, ``null`` where the file has no such utterance."""
        return {
            "n": self.n,
            "edge_answered_wrongly": self.edge_answered.fraction,
            "recall": {name: share.fraction for name, share in self.recall.items()},
            "question_or_request": self.asking.fraction,
        }


def load_examples(file: Path) -> list[Example]:
    """Read JSON lines ``{"text", "intent"}``; raises ``NoExamples``."""
    lines = enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
    examples = [_example(line, f"{file}:{number}") for number, line in lines if line.strip()]
    if not examples:
        raise NoExamples(f"{file}: expected one utterance a line, got none")
    return examples


def _example(line: str, place: str) -> Example:
    try:
        body = json.loads(line)
    except ValueError:
        body = None
    match body:
        case {"text": str(text), "intent": str(intent)}:
            return Example(text, OWN_NAMES.get(intent, intent))
        case _:
            raise NoExamples(f'{place}: expected {{"text": ..., "intent": ...}}, got {line[:60]!r}')


def evaluate(examples: Iterable[Example], language: str) -> Evaluation:
    """Classify each utterance alone: no quick answers, no profile, no history.

    Only what the edge would do counts: a farewell is recognised if the edge may also answer it, and a hand-off of an
    utterance that needs the backend is as wrong as an answer to it.
    """
    result = Evaluation()
    for example in examples:
        if example.intent == _SKIPPED:
            continue
        result.n += 1
        got = classify(example.text, language_of(language).intents)
        if example.intent in result.recall:
            if not result.recall[example.intent].add(got.name == example.intent and got.edge_may_answer):
                result.misses.append(Miss(example.intent, example.text, got))
        else:
            _needs_backend(result, example, got)
    return result


def _needs_backend(result: Evaluation, example: Example, got: Intent) -> None:
    if result.edge_answered.add(got.edge_may_answer or got.hand_off):
        result.misses.append(Miss("backend", example.text, got))
    if example.intent in _ANSWERS:
        return
    if not result.asking.add(got.name in _ASKS):
        result.misses.append(Miss("question or request", example.text, got))
