"""How questions are answered."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from backend.profiles.fields import Part, Phrase


class Answers(Part):
    """How questions are answered: models in the order they are tried, passages for each, the business's own wishes."""

    models: tuple[Phrase, ...] = ("claude-haiku-5-5",)
    retrieval: bool = True
    """Whether passages of the pages go with a question; without them a model has its instructions alone."""
    top_k: Annotated[int, Field(ge=1, le=20)] = 5
    instructions: Annotated[str, StringConstraints(max_length=8000)] = ""
    max_tokens: Annotated[int, Field(ge=50, le=1000)] = 300
    """A spoken answer is short; the cap also bounds what a caller who hung up can cost."""
