"""How questions are answered."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, Field, StringConstraints

from backend.models.naming import ModelName
from backend.profiles.fields import Part, Phrase


def _is_model(value: str) -> str:
    ModelName.parse(value)
    return value


Model: TypeAlias = Annotated[Phrase, AfterValidator(_is_model)]


class Rephrasing(Part):
    """How a caller's words are made into a question that stands alone, before they are answered.

    ``follow_ups`` leaves out the first words of a call, which hang on nothing said before.
    """

    when: Literal["always", "follow_ups", "never"] = "always"
    model: Model | None = None
    """A fast one; when none is named the last of ``models`` that can be reached."""
    deadline_s: Annotated[float, Field(gt=0, le=5)] = 0.8
    """How long the caller waits for it; after that the words are looked up as they were said."""


class Answers(Part):
    """How questions are answered: models in the order they are tried, passages for each, the business's own wishes."""

    models: tuple[Model, ...] = ("claude-haiku-5-5",)
    rephrasing: Rephrasing = Rephrasing()
    retrieval: bool = True
    """Whether passages of the pages go with a question; without them a model has its instructions alone."""
    top_k: Annotated[int, Field(ge=1, le=20)] = 5
    instructions: Annotated[str, StringConstraints(max_length=8000)] = ""
    max_tokens: Annotated[int, Field(ge=50, le=1000)] = 300
    """A spoken answer is short; the cap also bounds what a caller who hung up can cost."""
