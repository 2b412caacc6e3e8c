"""What a call does next outside the relay's socket: one value for each way on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from backend.languages.sentences import Words
from backend.profiles.reception import MenuPlace
from backend.profiles.speech import Failed


@dataclass(frozen=True, slots=True)
class Nothing:
    """The call is over already."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """End the call without a word: all has been said."""


@dataclass(frozen=True, slots=True)
class Apologise:
    """Nothing helps: say so and end the call."""


@dataclass(frozen=True, slots=True)
class Announce:
    """Outside opening hours, or past a day's limit: the profile's message, then the end of the call."""

    why: Literal["closed", "limit"] = "closed"


@dataclass(frozen=True, slots=True)
class Relay:
    """The assistant takes the call. It begins with these words, with the profile's greeting, or with none.

    ``counts`` is the budget this comes out of, so that no failure and no closed door keeps a call going round.
    ``failure`` is a side of speech that another provider takes over from now on; ``workflow`` is the caller's choice.
    """

    begins: Words | Literal["greeting"] | None = None
    counts: Literal["restart", "transfer"] | None = None
    failure: Failed | None = None
    workflow: str = ""


@dataclass(frozen=True, slots=True)
class PutThrough:
    """A person takes the call at this destination of the profile.

    The caller first hears these words, and none if the assistant has said so already.
    """

    destination: str
    words: Words | None = "connecting"


@dataclass(frozen=True, slots=True)
class Ask:
    """The menu, for the so-many-th time."""

    at: MenuPlace
    attempt: int = 1


@dataclass(frozen=True, slots=True)
class TakeMessage:
    """The voicemail, after these words."""

    words: Words | None = None


NextStep: TypeAlias = Nothing | HangUp | Apologise | Announce | Relay | PutThrough | Ask | TakeMessage
