"""Holds back a figure that nobody has told the model: a price that is made up is worse than none.

What it costs in time: words go through as they come. From a figure on they wait for the end of their clause, which the
edge waits for anyway before it speaks, so that nobody hears an answer later for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Literal

from backend.answering.figures import Figure, Grounds, figures_in, is_number_word, may_begin_figure
from backend.languages import LANGUAGES, BackendLanguage
from backend.models.interface import ModelPrompt

_MAY_BE: Final = re.compile(r"(?:[$€£]\s?|\+|\()?\d|[$€£]|[^\W\d_]+")
_CLAUSE: Final = re.compile(r"[?!…;\n]+|(?<!\d)(?<!\b\w)[.,:]+(?=\s|\Z)|(?<=\d)[.,:]+(?=\s)")
_SENTENCE: Final = re.compile(r"(?:[?!…\n]+|(?<!\d)(?<!\b\w)\.+(?=\s|\Z)|(?<=\d)\.+(?=\s))\s?")
_LONGEST: Final = 240
"""How many characters may wait for a clause that does not end."""
_TAIL: Final = 24
"""How much of what has gone through a figure is read with: "at 9", "December 24"."""


def grounds_of(prompt: ModelPrompt, today: date) -> Grounds:
    """What a model may take figures from: all that it was sent, its instructions' own examples left out."""
    business, facts = prompt.business, prompt.facts
    told = [prompt.text, *(entry.text for entry in prompt.history), *business.known, business.instructions]
    if facts:
        told += [*facts.now_lines(), *(facts.answer(question.text, question.topic) for question in prompt.questions)]
    told += prompt.reached
    told += [f"{passage.document_title}\n{passage.heading}\n{passage.text}" for passage in prompt.passages]
    spoken = dict.fromkeys((*business.languages, prompt.language))
    return Grounds.of(told, [LANGUAGES[code] for code in spoken if code in LANGUAGES], today)


@dataclass(slots=True)
class FigureGate:
    """Lets an answer through as it comes; sans IO.

    ``grounds`` are asked for at the first figure. ``instead`` gives the words for one that does not stand there, as
    they follow what has gone through. After such a figure whole sentences wait until they are known to have no other.
    """

    language: BackendLanguage
    grounds: Callable[[], Grounds]
    instead: Callable[[str], str]
    held_back: list[Figure] = field(default_factory=list[Figure])
    ends_unsure: bool = False
    """Whether nothing has followed the words that stand for a figure."""
    _through: str = ""
    _held: str = ""
    _mode: Literal["open", "skipping", "strict"] = "open"
    _known: Grounds | None = None

    def feed(self, text: str) -> str:
        """What goes through of all that has come."""
        self._held += text
        return self._pass(ended=False)

    def close(self) -> str:
        """What is left of an answer that has ended."""
        return self._pass(ended=True)

    def _pass(self, *, ended: bool) -> str:
        out = ""
        while self._held:
            before = self._held
            match self._mode:
                case "open":
                    out += self._next(ended=ended)
                case "skipping":
                    self._skip(ended=ended)
                case "strict":
                    out += self._next_sentence(ended=ended)
            if self._held == before:
                break
        return out

    def _next(self, *, ended: bool) -> str:
        """Words up to a figure, or the clause that begins with one."""
        start = self._figure_start(ended=ended)
        if start:
            return self._let(start)
        end = _end(_CLAUSE, self._held, ended=ended)
        if end is None:
            return ""
        wrong = self._wrong_in(self._held[:end])
        if wrong is None:
            return self._let(end)
        said = self._held[: max(0, wrong.start)].rstrip(" $€£(+")
        self._held = self._held[wrong.end :]
        self._mode = "skipping"
        said += self.instead(self._through + said)
        self._through += said
        self.ends_unsure = True
        return said

    def _skip(self, *, ended: bool) -> None:
        """Drop the rest of a sentence that had a wrong figure."""
        end = _end(_SENTENCE, self._held, ended=ended)
        self._held = self._held[-2:] if end is None else self._held[end:]
        if end is not None:
            self._mode = "strict"

    def _next_sentence(self, *, ended: bool) -> str:
        end = _end(_SENTENCE, self._held, ended=ended)
        if end is None:
            return ""
        if self._wrong_in(self._held[:end]) is not None:
            self._held = self._held[end:]
            return ""
        blanks = end - len(self._held[:end].lstrip())
        gap = "" if self._through[-1:].isspace() else " "
        self._held = gap + self._held[blanks:]
        return self._let(len(gap) + end - blanks)

    def _let(self, end: int) -> str:
        """Let the first characters through."""
        text, self._held = self._held[:end], self._held[end:]
        self._through += text
        self.ends_unsure = self.ends_unsure and not text.strip()
        return text

    def _figure_start(self, *, ended: bool) -> int:
        """Where the first figure begins that has come, or may be about to; the end when there is none."""
        for match in _MAY_BE.finditer(self._held):
            word = match[0]
            if not word.isalpha() or is_number_word(word, self.language):
                return match.start()
            if match.end() == len(self._held) and not ended and may_begin_figure(word, self.language):
                return match.start()
        return len(self._held)

    def _wrong_in(self, text: str) -> Figure | None:
        """The first figure of a text that does not stand in what was sent; each is noted."""
        tail = self._through[-_TAIL:]
        found = (figure for figure in figures_in(tail + text, self.language) if figure.start >= len(tail))
        wrong = [figure for figure in found if figure.matters and not self._grounds.support(figure)]
        self.held_back += wrong
        if not wrong:
            return None
        return replace(wrong[0], start=wrong[0].start - len(tail), end=wrong[0].end - len(tail))

    @property
    def _grounds(self) -> Grounds:
        if self._known is None:
            self._known = self.grounds()
        return self._known


def _end(mark: re.Pattern[str], text: str, *, ended: bool) -> int | None:
    """Where the first clause or sentence of a text ends; None while that has not come."""
    if match := mark.search(text):
        return match.end()
    return len(text) if ended or len(text) > _LONGEST else None
