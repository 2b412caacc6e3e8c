"""What a business says about itself: the whole of a profile, and those of its parts that decide nothing.

What the parts must have in common is in ``checks``.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Final, Literal, TypeAlias
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, StringConstraints

from backend.profiles.business import Contact, OpeningHours, Person, ShortNumber, TimeZone, UrgentRule, emergency_number
from backend.profiles.fields import ModelName, Name, Part, PhoneNumber, Phrase, RouteLanguage, Said, Seconds
from backend.profiles.notify import Notify
from backend.profiles.people import People
from backend.profiles.reception import AfterHours, Destination, Menu, Recording, Transfer, Voicemail
from backend.profiles.speech import Relay, Speech
from backend.workflows.model import Workflow
from common.limits import CALL_LIMIT_S


class QuickAnswer(Part):
    """An answer that the edge gives alone to any question holding all words of one of the phrases.

    Words are compared without accents, capitals and punctuation, in any order.
    """

    phrases: Annotated[tuple[Phrase, ...], Field(min_length=1)]
    """All words of one of them must be in the question, such as ``[where park, parking]``."""
    answer: Phrase
    """What is said, such as ``There is a car park behind the house.``"""
    language: RouteLanguage | None = None
    """The only language of a call in which it is given; every one when left out."""


class Digits(Part):
    """What a keypad entry must look like; ``purpose`` tells what it is for."""

    minimum: Annotated[int, Field(ge=1, le=40)] = 1
    """The fewest keys of an entry."""
    maximum: Annotated[int, Field(ge=1, le=40)] = 20
    """The most keys; the entry is complete with the last of them."""
    purpose: str = ""
    """What the entry is for, such as ``account number``; goes to the model with it."""


class Edge(Part):
    """What the edge does by itself, as ``common.wire.profile.EdgeProfile`` has it: the same names, within bounds."""

    detects_language: bool = False
    """Whether any language of the profile is heard at once; needs ElevenLabs and Deepgram nova."""
    quick_answers: tuple[QuickAnswer, ...] = ()
    """The business's own answers, given without the backend."""
    digits: Digits = Digits()
    """What keys pressed outside workflows must look like."""
    idle_s: Seconds = 12.0
    """Seconds of silence after which callers are asked whether they are still there."""
    idle_prompts: Annotated[int, Field(ge=0, le=10)] = 2
    """How often they are asked before the call ends."""
    hold_s: Seconds = 60.0
    """Seconds of silence that are granted to whoever asked for a moment."""
    pacing_s: Seconds = 0.0
    """Seconds between two sentences, for callers who write down what they hear."""
    preprocessing: bool = False
    """Whether a fast model at the edge tells unclear words apart; needs its key in the Worker."""


class Limits(Part):
    """Bounds for a day, which begins at midnight of the business's time zone; none where they are left out.

    Past ``model_usd_a_day`` no model is asked: answers are quoted from the pages. Past the others it is ``past``:
    ``quote`` the same way, or a ``message`` and the end of the call, or the ``voicemail``.
    """

    calls_a_day: Annotated[int, Field(ge=1)] | None = None
    """For each number of the profile."""
    calls_a_day_of_a_caller: Annotated[int, Field(ge=1)] | None = None
    """From one number to one of the profile's; whoever hides theirs is not counted."""
    model_usd_a_day: Annotated[Decimal, Field(gt=0)] | None = None
    """What models may cost for each number of the profile, in US dollars."""
    past: Literal["quote", "message", "voicemail"] = "quote"
    """What happens past a bound: answers are quoted, a message is said, or the voicemail takes over."""
    message: Said | None = None
    """What callers hear past ``past: message``, such as ``{en: All lines are busy today.}``"""

    @property
    def bounds_models(self) -> bool:
        """Whether a turn may have to do without models."""
        return self != Limits() and (self.model_usd_a_day is not None or self.past == "quote")


__all__ = ["Answers", "Assistant", "Edge", "Privacy", "Profile", "RouteLanguage", "Speech", "Transfer"]
_MINUTE: Final = 60


def _is_address(value: str) -> str:
    url = urlsplit(value)
    if url.scheme not in ("http", "https") or not url.hostname or url.username is not None:
        raise ValueError("expected the address of a page or a sitemap, such as https://example.com/sitemap.xml")
    return value


def _is_model(value: str) -> str:
    ModelName.parse(value)
    return value


ModelId: TypeAlias = Annotated[Phrase, AfterValidator(_is_model)]


Address: TypeAlias = Annotated[str, AfterValidator(_is_address)]


class Rephrasing(Part):
    """How a caller's words are made into a question that stands alone, before they are answered.

    ``follow_ups`` leaves out the first words of a call, which hang on nothing said before.
    """

    when: Literal["always", "follow_ups", "never"] = "always"
    """Which of a caller's words are rephrased."""
    model: ModelId | None = None
    """A fast one, such as ``claude-haiku-5-5``; when none is named the last of ``models`` that can be reached."""
    deadline_s: Annotated[float, Field(gt=0, le=5)] = 1.0
    """How long the caller waits for it, short of the first filler; after that what was found for the words as they were
    said has to do."""


class Answers(Part):
    """How questions are answered: models in the order they are tried, passages for each, the business's own wishes."""

    models: tuple[ModelId, ...] = ("claude-haiku-5-5",)
    """Models in the order in which they are tried; the quoting answerer comes after all of them."""
    rephrasing: Rephrasing = Rephrasing()
    retrieval: bool = True
    """Whether passages of the pages go with a question; without them a model has its instructions alone."""
    top_k: Annotated[int, Field(ge=1, le=20)] = 5
    """How many passages go with a question."""
    instructions: Annotated[str, StringConstraints(max_length=8000)] = ""
    """What models are told about the business and its manners."""
    max_tokens: Annotated[int, Field(ge=50, le=1000)] = 300
    """A spoken answer is short; the cap also bounds what a caller who hung up can cost."""

    def without_models(self) -> Answers:
        """Each of which is quoted from the pages, to words as they were said."""
        return self.model_copy(update={"models": (), "rephrasing": Rephrasing(when="never")})


Masked: TypeAlias = Literal["card", "email", "phone"]


class Privacy(Part):
    """What is stored of callers' words, what of it is masked before, and after how many days it is deleted."""

    store_transcripts: bool = True
    """What was said and heard, turn by turn."""
    store_audit: bool = True
    """What was asked of a model and what it answered."""
    mask: tuple[Masked, ...] = ("card",)
    """What is replaced by a mark wherever words are stored: card numbers, e-mail addresses, phone numbers."""
    regulated: tuple[Literal["pci", "hipaa"], ...] = ()
    """Rules that the business is under; what Twilio does not vouch for under them is refused."""
    keep_days: Annotated[int, Field(ge=0, le=3650)] = 90
    """0 deletes a call's records at the next run of the retention job."""


class Assistant(Part):
    """Who answers: the name the assistant gives itself, and how the business is called."""

    name: Phrase
    """What the assistant calls itself."""
    display_name: Phrase
    """How the business is called."""


class Profile(Part):
    """One business: the numbers it serves and everything the assistant has to know about it."""

    name: Name
    """The profile's own name, by which commands know it."""
    enabled: bool = True
    """Whether its numbers are answered."""
    environment: Literal["dev", "prod"] | None = None
    """The only environment that serves it; every one when left out."""
    numbers: Annotated[dict[PhoneNumber, RouteLanguage], Field(min_length=1)]
    """Each number that callers dial, in quotes, and the language in which a call to it begins."""
    assistant: Assistant
    languages: Annotated[dict[RouteLanguage, Speech], Field(min_length=1)]
    """How each language is heard and spoken, by its code."""
    relay: Relay = Relay()
    business: Contact = Contact()
    people: Annotated[tuple[Person, ...], Field(max_length=100)] = ()
    """Whom callers ask for by name or by what they do."""
    ai: Answers = Answers()
    timezone: TimeZone | None = None
    """The business's own clock; UTC when left out."""
    hours: OpeningHours | None = None
    """When the business is open; always, when left out."""
    after_hours: AfterHours = AfterHours()
    transfer: Transfer = Transfer()
    urgent: Annotated[tuple[UrgentRule, ...], Field(max_length=50)] = ()
    emergency_number: ShortNumber | None = None
    """Whom callers are told to call when a life is in danger; that of the called number's country, when left out."""
    menu: Menu | None = None
    voicemail: Voicemail | None = None
    messages: Literal["assistant", "voicemail", "nobody"] = "assistant"
    """Who takes the message of a caller who cannot be helped, or wants to leave one."""
    recording: Recording = Recording()
    max_call_s: Annotated[int, Field(ge=60, le=int(CALL_LIMIT_S))] = int(CALL_LIMIT_S)
    """Seconds that a call may last; the assistant says goodbye at the next pause after that."""
    edge: Edge = Edge()
    privacy: Privacy = Privacy()
    workflows: dict[Name, Workflow] = Field(default_factory=dict)
    """What callers can get done by themselves, by name."""
    notify: Notify = Field(default_factory=dict)
    """Who is told of what happens on the telephone."""
    website: Annotated[tuple[Address, ...], Field(max_length=20)] = ()
    """What `guru ingest --refresh` reads again, such as ``[https://example.com/sitemap.xml]``.

    Receivers of ``knowledge`` are told what changed.
    """
    limits: Limits = Limits()

    @property
    def emergency_numbers(self) -> tuple[str, ...]:
        """Whom callers are told to call when a life is in danger, for each country that is called."""
        if self.emergency_number:
            return (self.emergency_number,)
        return tuple(sorted(set(filter(None, map(emergency_number, self.numbers)))))

    def is_open(self, now: float) -> bool:
        """Whether the business is open; ``now`` is Unix time in seconds."""
        return self.hours is None or self.hours.open_at(self._local(now))

    def is_reachable(self, destination: Destination, now: float) -> bool:
        """Whether somebody is there to take a call at that destination; ``now`` is Unix time in seconds."""
        hours = destination.hours or self.hours
        return hours is None or hours.open_at(self._local(now))

    def reachable(self, now: float) -> People:
        """Who is there to take calls; ``now`` is Unix time in seconds."""
        transfer, asks = self.transfer, self.menu is not None and "transfer" in self.menu.at
        named = transfer.destinations if transfer.allowed else {}
        return People(
            {name: self.is_reachable(destination, now) for name, destination in named.items()},
            tuple(named) if asks else (transfer.usual,) if named else (),
            message=self.messages == "assistant" or (self.messages == "voicemail" and self.voicemail is not None),
        )

    def reachable_spans(self, destination: Destination, since: float, for_s: int) -> list[list[int]] | None:
        """When somebody takes calls there in this stretch of Unix time, to the minute; ``None`` for all the time."""
        minutes = range(int(since), int(since) + for_s + _MINUTE, _MINUTE)
        spans: list[list[int]] = []
        for moment in minutes:
            if not self.is_reachable(destination, moment):
                continue
            if spans and spans[-1][1] == moment:
                spans[-1][1] += _MINUTE
            else:
                spans.append([moment, moment + _MINUTE])
        return None if spans == [[minutes[0], minutes[-1] + _MINUTE]] else spans

    def _local(self, now: float) -> datetime:
        return datetime.fromtimestamp(now, ZoneInfo(self.timezone or "UTC"))
