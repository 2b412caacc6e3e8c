"""Models, retrieval and servers for tests: ten lines each, led by handshakes instead of time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import httpx2

from backend.answering.actions import actions_for
from backend.answering.interface import TurnServices
from backend.models.interface import (
    Business,
    Filled,
    Form,
    FormFiller,
    Model,
    ModelFailed,
    ModelPrompt,
    Piece,
    Question,
    TextDelta,
    ToolCall,
    TooLong,
    Usage,
)
from backend.profiles.model import Profile
from backend.retrieval.hybrid import Passage, Scores
from tests.backend.harness import bakery


@dataclass
class Scripted:
    """Says its pieces, calls its tools; then fails if it is told to. Keeps the prompts it was given."""

    pieces: Sequence[str] = ("We open ", "at seven.")
    failure: ModelFailed | None = None
    name: str = "scripted"
    calls: Sequence[ToolCall] = ()
    too_long: bool = False
    prompts: list[ModelPrompt] = field(default_factory=list[ModelPrompt])

    async def close(self) -> None:
        """Nothing is open."""

    async def stream(self, prompt: ModelPrompt) -> AsyncGenerator[Piece, None]:
        self.prompts.append(prompt)
        for piece in self.pieces:
            yield TextDelta(piece)
        for call in self.calls:
            yield call
        if self.failure:
            raise self.failure
        if self.too_long:
            yield TooLong()
        yield Usage(self.name, input_tokens=10, output_tokens=2)


class Led:
    """Says one word each time it is told to, and notes when it is stopped."""

    name = "led"

    def __init__(self) -> None:
        self.tokens: asyncio.Queue[str] = asyncio.Queue()
        self.started = asyncio.Event()
        self.stopped = asyncio.Event()

    async def close(self) -> None:
        """Nothing is open."""

    async def stream(self, prompt: ModelPrompt) -> AsyncGenerator[Piece, None]:
        assert prompt.questions
        self.started.set()
        try:
            while token := await self.tokens.get():
                yield TextDelta(token)
            yield Usage(self.name)
        finally:
            self.stopped.set()


UNDERSTOOD: Final[dict[str, Any]] = {
    "intent": "question",
    "question": "How much is parking behind the shop?",
    "language": "en",
    "needs_knowledge": True,
}
"""What a fast model may make of a caller's words."""


@dataclass
class Filler:
    """Fills every form in with the same values, or fails, or waits."""

    values: dict[str, Any] = field(default_factory=lambda: dict(UNDERSTOOD))
    failure: ModelFailed | None = None
    wait: asyncio.Event | None = None
    forms: list[Form] = field(default_factory=list[Form])
    dropped: asyncio.Event = field(default_factory=asyncio.Event)
    name: str = "fast"

    async def fill(self, form: Form) -> Filled:
        self.forms.append(form)
        try:
            if self.wait:
                await self.wait.wait()
        except asyncio.CancelledError:
            self.dropped.set()
            raise
        if self.failure:
            raise self.failure
        return Filled(self.values, Usage("fast", 40, 9))


def passage(text: str, *, heading: str = "", title: str = "Corner Bakery", score: float = 0.5) -> Passage:
    """A passage of the English knowledge base."""
    return Passage(title, heading, text, score, "bakery.md", "en", Scores(score, 0.0), 1, (0, 0))


def prompt(**changes: Any) -> ModelPrompt:
    """A caller's question, with the passage that answers it."""
    given: dict[str, Any] = {
        "text": "When do you open?",
        "questions": (Question("When do you open?"),),
        "language": "en",
        "history": (),
        "passages": (passage("We open at seven.", heading="Hours"),),
        "business": Business("Ada", "Corner Bakery", "Be kind.", person=True),
        "max_tokens": 300,
    }
    return ModelPrompt(**{**given, **changes})


def answering_with(
    model: Model, *passages: Passage, profile: Profile | None = None, rephraser: FormFiller | None = None
) -> TurnServices:
    """Answering with this model, these passages for any question, and the profile of the tests."""

    async def find_profile(name: str) -> Profile | None:
        found = profile or bakery()
        return found if found.name == name else None

    async def search(_profile: str, _language: str, _text: str, top_k: int) -> list[Passage]:
        return list(passages[:top_k])

    async def ready() -> None:
        """Nothing needs to be opened."""

    return TurnServices(
        profile=find_profile,
        search=search,
        model_for=lambda _profile: model,
        rephraser_for=lambda _profile: rephraser,
        actions_for=actions_for,
        warm=ready,
        wake=ready,
        close=model.close,
    )


@asynccontextmanager
async def client_of(origin: str) -> AsyncGenerator[httpx2.AsyncClient]:
    """A client that does not use proxies of the environment."""
    async with httpx2.AsyncClient(base_url=origin, trust_env=False, timeout=20) as client:
        yield client
