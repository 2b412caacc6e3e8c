"""A workflow as a profile declares it: what begins it, and the steps it goes through."""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeAlias
from zoneinfo import ZoneInfo

from pydantic import Field, StringConstraints, model_validator

from backend.languages.slots import Task
from backend.profiles.business import TimeZone
from backend.profiles.fields import Name, Part, Phrase, RouteLanguage, Said
from backend.workflows.calendar.opening import Calendar
from backend.workflows.declaration import PLACE, Ask, Call, Slot, Value, Words

TriggeringIntent: TypeAlias = Literal["live_agent", "request", "question", "change_language", "other"]
"""Intents that the edge leaves to the backend; others never get here."""
_MOST_STEPS: Final = 60


class Triggers(Part):
    """What begins a workflow: words, an intent, keys, or (``tool``) the model by its description of what it does.

    ``appointment`` is what callers want done with one, in whatever words; ``objects`` are what the business books
    besides what every caller calls an appointment ("cleaning"). ``message``: whoever leaves word, in place of the
    built-in workflow that takes messages.
    """

    phrases: Words = Field(default_factory=dict[RouteLanguage, tuple[Phrase, ...]])
    """Words that begin it, in each language, such as ``{en: [new crown]}``."""
    appointment: Task | None = None
    """What callers want done with an appointment, in whatever words."""
    objects: Words = Field(default_factory=dict[RouteLanguage, tuple[Phrase, ...]])
    """What callers book besides what everybody calls an appointment, in each language."""
    message: bool = False
    """Begins it for whoever leaves word, in place of the built-in workflow that takes messages."""
    intents: tuple[TriggeringIntent, ...] = ()
    """Intents that begin it."""
    digits: Annotated[str, StringConstraints(pattern=r"^[0-9*]{1,20}$")] | None = None
    """Keys that begin it, such as ``1``."""
    tool: Annotated[str, StringConstraints(min_length=10, max_length=500)] | None = None
    """What a model reads to decide whether to begin it."""

    @model_validator(mode="after")
    def _has_one(self) -> Triggers:
        if not (self.phrases or self.appointment or self.message or self.intents or self.digits or self.tool):
            raise ValueError("expected at least one of phrases, appointment, message, intents, digits, tool")
        return self


class Confirm(Part):
    """Says everything once more and asks for a yes; at a no the caller may change any slot."""

    prompt: Said
    """What is said and asked; ``{slot}`` stands for a slot's value."""
    changes: bool = True
    """Without, a no ends the workflow, since there is nothing to change: "shall I cancel it?"."""


class LookUp(Part):
    """Finds what the caller has booked in a calendar, by what the workflow ``identify``-s callers by.

    Into the slot ``appointment``: said as day and time. A caller with several is asked which; one without is told so.
    """

    calendar: Name
    """The calendar that is searched."""
    appointment: Slot
    """The slot that the appointment is put into."""


class Dated(Part):
    """What needs a day and a time of a calendar."""

    calendar: Name
    """One of the workflow's ``calendars``."""
    date: Slot
    """The slot of the day."""
    time: Slot
    """The slot of the time."""


class Changing(Part):
    """What is done to an appointment that was looked up."""

    appointment: Slot
    """The slot that ``look_up`` has put it into."""


class Move(Dated, Changing):
    """Moves the appointment that was looked up to another time; its old one is free from then on."""


class Cancel(Changing):
    """Cancels the appointment that was looked up."""


class MarkConfirmed(Changing):
    """Writes down that the caller will come to the appointment that was looked up."""


class Find(Dated):
    """Makes sure that the wanted time is free, else offers the nearest ones."""


class Book(Dated):
    """Books the appointment; ``keep`` are the slots written down with it."""

    keep: tuple[Slot, ...] = ()
    """Slots that are written down with it."""


class TakeMessage(Part):
    """Keeps a message and tells the business of it, once; each field names a slot.

    ``recipient`` is for whom it is, which only a caller who says so by themselves is known to want, unless it is asked.
    """

    about: Slot
    """The slot of what it is about."""
    who: Slot | None = None
    """The slot of the caller's name."""
    number: Slot | None = None
    """The slot of the number to call back."""
    call_back: Slot | None = None
    """The slot of when to call back."""
    recipient: Slot | None = None
    """The slot of whom it is for."""

    @property
    def slots(self) -> dict[str, str]:
        """The slot of each part of the message that has one."""
        return {part: slot for part, slot in self.model_dump().items() if slot}


class Branch(Part):
    """Goes on at another step by a slot's value."""

    slot: Slot
    """The slot that decides."""
    when: Annotated[dict[Value, Name], Field(min_length=1)]
    """The ``id`` of the step to go on at, by value."""
    otherwise: Name | None = None
    """The ``id`` for any other value; the next step when left out."""


class Transfer(Part):
    """Puts the caller through to a destination of the profile, its usual one unless it is named."""

    to: Name | None = None
    """The destination; the profile's usual one when left out."""
    say: Said | None = None
    """What is said before, such as ``{en: One moment please.}``"""


class End(Part):
    """Ends the workflow, and with ``hang_up`` the call."""

    say: Said | None = None
    """What is said last."""
    hang_up: bool = False
    """Whether the call ends too."""


_KINDS: Final = (
    *("say", "ask", "confirm", "look_up", "find", "book", "move", "cancel", "mark_confirmed"),
    *("take_message", "call", "branch", "transfer", "end"),
)


class Step(Part):
    """One step: exactly one of its kinds; ``id`` is what others jump to, ``then`` where it goes on instead of next."""

    id: Name | None = None
    """What other steps call this one."""
    say: Said | None = None
    """Something to say."""
    ask: Ask | None = None
    confirm: Confirm | None = None
    look_up: LookUp | None = None
    find: Find | None = None
    book: Book | None = None
    move: Move | None = None
    cancel: Cancel | None = None
    mark_confirmed: MarkConfirmed | None = None
    take_message: TakeMessage | None = None
    call: Call | None = None
    branch: Branch | None = None
    transfer: Transfer | None = None
    end: End | None = None
    then: Name | None = None
    """The ``id`` of the step to go on at, instead of the next."""

    @model_validator(mode="after")
    def _is_one_kind(self) -> Step:
        given = [kind for kind in _KINDS if getattr(self, kind) is not None]
        if len(given) != 1:
            raise ValueError(f"expected exactly one of {', '.join(_KINDS)}; got {' and '.join(given) or 'none'}")
        return self

    @property
    def jumps(self) -> tuple[str, ...]:
        """The steps that this one may go on to by name."""
        branch, failed = self.branch, self.call.failed if self.call else None
        named = (*branch.when.values(), branch.otherwise) if branch else ()
        return tuple(name for name in (self.then, failed, *named) if name)

    @property
    def dated(self) -> Dated | None:
        """What needs a day and a time of a calendar."""
        return self.find or self.book or self.move

    @property
    def changed(self) -> Changing | None:
        """What is done to an appointment that was looked up."""
        return self.move or self.cancel or self.mark_confirmed

    @property
    def mentions(self) -> frozenset[str]:
        """The slots whose values this step uses."""
        named = [self.dated.date, self.dated.time] if self.dated else []
        named += [self.changed.appointment] if self.changed else []
        named += [*(self.book.keep if self.book else ()), *([self.branch.slot] if self.branch else ())]
        named += self.take_message.slots.values() if self.take_message else ()
        texts = [text for said in self._texts for text in said.values()]
        texts += self.call.body.values() if self.call else ()
        return frozenset((*named, *(slot for text in texts for slot in PLACE.findall(text))))

    @property
    def _texts(self) -> tuple[Said, ...]:
        ask, end = self.ask, self.end or self.transfer
        asked = (ask.prompt, ask.again, ask.own_number) if ask else ()
        texts = (self.say, self.confirm and self.confirm.prompt, *asked, end and end.say)
        return tuple(text for text in texts if text)


class Workflow(Part):
    """One workflow of a business."""

    triggers: Triggers
    """What begins it."""
    timezone: TimeZone | None = None
    """Where its dates and times are; the profile's time zone unless it is given."""
    calendars: dict[Name, Calendar] = Field(default_factory=dict)
    """The calendars of its steps, by name."""
    identify: tuple[Slot, ...] = ()
    """What an appointment is found by, in the names that it was kept under: ``phone`` is the number called from."""
    steps: tuple[Step, ...]
    """The steps, in order."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of its dates and times."""
        return ZoneInfo(self.timezone or "UTC")

    @property
    def looked_up(self) -> frozenset[str]:
        """The slots that hold appointments."""
        return frozenset(step.look_up.appointment for step in self.steps if step.look_up)

    @property
    def messages(self) -> tuple[TakeMessage, ...]:
        """The messages that it takes."""
        return tuple(step.take_message for step in self.steps if step.take_message)

    @property
    def offers_own_number(self) -> bool:
        """Whether it asks by the number that the call comes from."""
        return any(step.ask and step.ask.own_number for step in self.steps)

    @model_validator(mode="after")
    def _knows_its_callers(self) -> Workflow:
        asked, others = {step.ask.slot for step in self.steps if step.ask}, {*self.identify} - {"phone"}
        if self.looked_up and ("phone" not in self.identify or not others or not asked >= others):
            raise ValueError("identify: expected phone and at least one slot that the workflow asks for, such as name")
        return self

    @model_validator(mode="after")
    def _hangs_together(self) -> Workflow:
        if not 1 <= len(self.steps) <= _MOST_STEPS:
            raise ValueError(f"steps: expected 1 to {_MOST_STEPS}, got {len(self.steps)}")
        ids: list[str] = []
        for number, step in enumerate(self.steps):
            if step.id in ids:
                raise ValueError(f"steps.{number}.id: the id {step.id} is given twice")
            ids += [step.id] if step.id else []
        for number, step in enumerate(self.steps):
            if lost := next((name for name in step.jumps if name not in ids), None):
                raise ValueError(f"steps.{number}: no step has the id {lost}; there are: {', '.join(ids) or 'none'}")
        return self

    @model_validator(mode="after")
    def _knows_its_slots(self) -> Workflow:
        asked: set[str] = set()
        for number, step in enumerate(self.steps):
            if step.ask and step.ask.slot in asked:
                raise ValueError(f"steps.{number}.ask.slot: the slot {step.ask.slot} is asked for twice")
            asked |= {step.ask.slot} if step.ask else set()
        known = {*asked, *(slot for step in self.steps if step.call for slot in step.call.results)}
        known |= {*self.looked_up, *(part.recipient for part in self.messages if part.recipient)}
        for number, step in enumerate(self.steps):
            if lost := sorted(step.mentions - known):
                raise ValueError(f"steps.{number}: no step asks for {lost[0]}")
        return self

    @model_validator(mode="after")
    def _knows_its_calendars(self) -> Workflow:
        for number, step in enumerate(self.steps):
            used = [part.calendar for part in (step.dated, step.ask) if part and part.calendar]
            if lost := next((name for name in used if name not in self.calendars), None):
                raise ValueError(f"steps.{number}: calendars has no {lost}")
        return self
