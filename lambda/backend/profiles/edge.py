"""What the edge does by itself."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from backend.profiles.fields import Part, Phrase, RouteLanguage, Seconds


class QuickAnswer(Part):
    """An answer that the edge gives alone to any question holding all words of one of the phrases.

    Words are compared without accents, capitals and punctuation, in any order.
    """

    phrases: Annotated[tuple[Phrase, ...], Field(min_length=1)]
    answer: Phrase
    language: RouteLanguage | None = None
    """The only language of a call in which it is given; every one when left out."""


class Digits(Part):
    """What a keypad entry must look like; ``purpose`` tells what it is for."""

    minimum: Annotated[int, Field(ge=1, le=40)] = 1
    maximum: Annotated[int, Field(ge=1, le=40)] = 20
    purpose: str = ""


class Edge(Part):
    """What a business may set of ``common.wire.profile.EdgeProfile``: the same names and defaults, within bounds."""

    detects_language: bool = False
    quick_answers: tuple[QuickAnswer, ...] = ()
    digits: Digits = Digits()
    idle_s: Seconds = 12.0
    idle_prompts: Annotated[int, Field(ge=0, le=10)] = 2
    hold_s: Seconds = 60.0
    pacing_s: Seconds = 0.0
    preprocessing: bool = False
