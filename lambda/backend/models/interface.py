"""What every model offers: a prompt in, pieces of an answer out, as they come; or a form in, and it filled in out.

``ModelFailed`` is the one exception of this package.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from backend.profiles.people import People

if TYPE_CHECKING:
    # What makes the facts knows profiles, workflows and languages; a model only reads them.
    from backend.facts.people.directory import Directory
    from backend.facts.telling import Facts
    from backend.retrieval.hybrid import Passage
    from common.wire.turn import Utterance


@dataclass(frozen=True, slots=True)
class Business:
    """Who the model speaks for; ``person`` tells whether a caller can be put through to one at some hour.

    ``known`` are lines of what the business says of itself that is the same at every hour, ``emergency`` whom callers
    there call when a life is in danger, empty where that is not sure. ``begins``: whether there are tools that begin
    something which asks for details. ``messages``: whether callers can leave one.
    """

    assistant: str
    name: str
    instructions: str
    person: bool
    languages: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    emergency: str = ""
    begins: bool = False
    messages: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """One thing the caller wants to know.

    ``setting`` is what the caller said around it ("my mother uses a wheelchair"), ``topic`` the earlier question that
    an elliptic one hangs on.
    """

    text: str
    setting: str = ""
    topic: str = ""

    @property
    def search_text(self) -> str:
        """What to look for in the knowledge base."""
        return " ".join(filter(None, (self.topic, self.setting, self.text)))


@dataclass(frozen=True, slots=True)
class Tool:
    """Something a model may ask for; ``parameters`` is the JSON Schema of its arguments, an object's."""

    name: str
    description: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ModelPrompt:
    """All that a model is told for one turn.

    ``questions`` are the caller's words made self-contained, one for each thing asked; ``text`` is what was said.
    ``people`` is who is there now, ``facts`` what the profile itself says at this moment,
    ``directory`` whom callers may ask for by name, ``reached`` the same as lines. ``pending``: a question of a
    workflow is asked again after the answer.
    """

    text: str
    questions: tuple[Question, ...]
    language: str
    history: tuple[Utterance, ...]
    passages: tuple[Passage, ...]
    business: Business
    max_tokens: int
    tools: tuple[Tool, ...] = ()
    people: People = field(default_factory=People)
    pending: bool = False
    facts: Facts | None = None
    directory: Directory | None = None
    reached: tuple[str, ...] = ()

    @property
    def last_said(self) -> str:
        """What the caller heard last; empty at the beginning."""
        return next((entry.text for entry in reversed(self.history) if entry.role == "assistant"), "")


@dataclass(frozen=True, slots=True)
class TextDelta:
    """A piece of the answer, spaces included; ``quoted`` for one that no model has made up."""

    text: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Usage:
    """What an answer cost in tokens, and which model gave it."""

    model: str
    input_tokens: int = 0
    output_tokens: int = 0
    cache_read_tokens: int = 0
    cache_write_tokens: int = 0


@dataclass(frozen=True, slots=True)
class ToolCall:
    """The model wants a tool to do its work; ``arguments`` are unchecked. What it said before is spoken first."""

    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class TooLong:
    """The answer has as many tokens as it may have, and stops wherever it was."""


QUOTING: Final = "extractive"
"""The name of the answerer that needs no provider: it quotes the passages."""
TRANSFER: Final = "transfer_to_person"
"""The tool that puts a caller through; the extractive answerer, which reads no tools, calls it too."""
TAKE_MESSAGE: Final = "take_message"
"""The tool that lets a caller leave a message; called like ``TRANSFER``."""
END_CALL: Final = "end_call"
BEGIN: Final = "begin_"
"""What the name of a tool starts with that begins a workflow; the workflow's name follows."""
CHANGE_LANGUAGE: Final = "change_language"

Piece: TypeAlias = TextDelta | ToolCall | TooLong | Usage


@dataclass(frozen=True, slots=True)
class Form:
    """A question to a model whose answer has a fixed shape: the arguments of ``tool``.

    ``instructions`` hold no word of a caller, ``material`` is what they are to be applied to, as data.
    """

    instructions: str
    material: str
    tool: Tool
    max_tokens: int


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as the model filled it in; ``values`` are unchecked."""

    values: Mapping[str, Any]
    usage: Usage


class ModelFailed(Exception):
    """A model gave no answer, or broke off; ``code`` is stable, ``str()`` is for an operator and quotes no caller.

    Codes: ``unreachable, refused, overloaded, slow`` (no first token in time), ``stalled, cut, declined, empty``.
    """

    def __init__(self, code: str, message: str) -> None:
        """Keep the code beside the message."""
        super().__init__(message)
        self.code = code

    @property
    def of_the_provider(self) -> bool:
        """Whether it tells of the provider; a model that declines or has nothing to say tells of the question."""
        return self.code not in ("declined", "empty")


class Model(Protocol):
    """One language model; ``name`` is what profiles call it."""

    @property
    def name(self) -> str:
        """What profiles and records call it."""
        ...

    async def close(self) -> None:
        """Close connections to the provider."""
        ...

    def stream(self, prompt: ModelPrompt) -> AsyncGenerator[Piece, None]:
        """The answer, each piece as soon as it is there; raises ``ModelFailed``. Closing it stops the model."""
        ...


class FormFiller(Protocol):
    """A model that can also answer in a fixed shape."""

    @property
    def name(self) -> str:
        """What profiles and records call it."""
        ...

    async def fill(self, form: Form) -> Filled:
        """The form filled in; raises ``ModelFailed``. It has no deadline: cancelling it drops the request."""
        ...


class LanguageModel(Model, FormFiller, Protocol):
    """What a provider's model can do."""


class Provider(Protocol):
    """One provider's connections and credentials, shared by all its models in a process."""

    def model(self, name: str, model: str) -> LanguageModel:
        """The model that the provider calls ``model`` and profiles call ``name``."""
        ...

    async def warm(self, connections: int) -> None:
        """Pay now what the first turn would pay: lazy imports, credentials, TLS. Raises ``ModelFailed``."""
        ...

    async def refresh(self, connections: int) -> None:
        """Use idle connections before the provider closes them; what fails is left to the next turn to find out."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...
