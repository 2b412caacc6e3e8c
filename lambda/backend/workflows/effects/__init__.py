"""What a workflow wants done outside of itself, step by step, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Literal, TypeAlias

from backend.workflows.declaration import write_text

if TYPE_CHECKING:
    from backend.workflows.declaration import Call
    from backend.workflows.model import Book, Find, Move, Step, TakeMessage, Workflow
    from backend.workflows.state import Run, TurnContext


@dataclass(frozen=True, slots=True)
class FindFree:
    """Is this time free, and if not, which are near?"""

    calendar: str
    wanted: datetime
    moving: str = ""
    """The id of the appointment that is to be moved there, which does not stand in its own way."""


@dataclass(frozen=True, slots=True)
class ListFree:
    """Which times are free on so many ``days`` from a day on, in the part of the day from ``first`` to ``last``?"""

    calendar: str
    since: date
    days: int
    first: time
    last: time
    moving: str = ""


@dataclass(frozen=True, slots=True)
class BookTime:
    """Book this time, once for this step of the run; a time booked for it before is given up for the new one."""

    step: str
    calendar: str
    start: datetime
    kept: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CallEndpoint:
    """Call an endpoint with this body, once for this step of the run."""

    step: str
    call: Call
    body: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LookUp:
    """Which appointments are the caller's, by the number that they call from and what they ``said``?"""

    calendar: str
    said: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ChangeAppointment:
    """Move the caller's appointment to ``start``, cancel it or confirm it, once for this step of the run."""

    step: str
    task: Literal["move", "cancel", "confirm"]
    appointment: str
    calendar: str = ""
    start: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoreMessage:
    """Keep a message, once for this step of the run; ``parts`` by the names of ``TakeMessage``, absent where unasked.

    Not ``finished``: what there is of it so far, of which the business hears only if the caller hangs up.
    """

    step: str
    parts: Mapping[str, str]
    language: str
    finished: bool = True


@dataclass(frozen=True, slots=True)
class Release:
    """The caller leaves: give up what this run has booked."""


Effect: TypeAlias = FindFree | ListFree | BookTime | CallEndpoint | LookUp | ChangeAppointment | StoreMessage | Release


@dataclass(frozen=True, slots=True)
class Free:
    """The wanted time is free."""


@dataclass(frozen=True, slots=True)
class Taken:
    """It is not, or not any more; these are near."""

    nearest: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """Times to choose from: in the part of the day that was wanted (``fitting``), else the nearest to it."""

    offered: tuple[datetime, ...]
    fitting: bool


@dataclass(frozen=True, slots=True)
class Booked:
    """The time is booked."""


@dataclass(frozen=True, slots=True)
class Found:
    """The caller's appointments: id and beginning, in the workflow's time zone, earliest first."""

    appointments: tuple[tuple[str, datetime], ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """The appointment is moved, cancelled or confirmed."""


@dataclass(frozen=True, slots=True)
class Gone:
    """There is no such appointment of the caller any more."""


@dataclass(frozen=True, slots=True)
class MessageKept:
    """The message is kept."""


@dataclass(frozen=True, slots=True)
class Called:
    """The endpoint has answered; ``outdated`` when it was called before, with what the caller has changed since."""

    results: Mapping[str, str]
    outdated: bool = False


@dataclass(frozen=True, slots=True)
class CallFailed:
    """The endpoint refused, or could not be reached in time."""


@dataclass(frozen=True, slots=True)
class Released:
    """Nothing of this run is booked.

    ``gave_up`` tells whether something was; ``sent`` whether an endpoint was called, or may have been.
    """

    gave_up: bool
    sent: bool


Result: TypeAlias = (
    Free | Taken | Listed | Booked | Found | Changed | Gone | MessageKept | Called | CallFailed | Released
)


class WorkflowStuck(ValueError):
    """The declared steps lead nowhere: in a circle, or to a time whose slots were never asked for."""


def moving(workflow: Workflow, run: Run) -> str:
    """The id of the appointment that the run is about; empty for none."""
    return next((run.slots[id_of(slot)] for slot in workflow.looked_up if id_of(slot) in run.slots), "")


def effect_of(workflow: Workflow, step: Step, run: Run, context: TurnContext) -> Effect | None:
    """What this step of a run wants done; None for a step that wants nothing. Raises ``WorkflowStuck``."""
    name = step_name(workflow, run.at)
    if step.find:
        return FindFree(step.find.calendar, wanted(workflow, step.find, run), moving(workflow, run))
    if step.look_up:
        said = {slot: run.slots.get(slot, "") for slot in workflow.identify if slot != "phone"}
        return LookUp(step.look_up.calendar, said)
    if step.changed:
        return _change(workflow, step, run, name)
    if step.book:
        kept = {slot: run.slots[slot] for slot in step.book.keep if slot in run.slots}
        return BookTime(name, step.book.calendar, wanted(workflow, step.book, run), kept)
    if step.take_message:
        return message_of(step.take_message, run, name, context)
    if step.call:
        body = {field: write_text(text, run.slots) for field, text in step.call.body.items()}
        return CallEndpoint(name, step.call, body)
    return None


def message_of(message: TakeMessage, run: Run, step: str, context: TurnContext) -> StoreMessage:
    """What there is of a message."""
    said = {part: run.slots[slot] for part, slot in message.slots.items() if slot in run.slots}
    return StoreMessage(step, said, context.language.code)


def _change(workflow: Workflow, step: Step, run: Run, name: str) -> ChangeAppointment:
    assert step.changed, "only such a step changes an appointment"
    try:
        appointment = run.slots[id_of(step.changed.appointment)]
    except KeyError as error:
        raise WorkflowStuck(f"{run.workflow}: expected {step.changed.appointment} to be looked up before") from error
    if step.move:
        return ChangeAppointment(name, "move", appointment, step.move.calendar, wanted(workflow, step.move, run))
    return ChangeAppointment(name, "cancel" if step.cancel else "confirm", appointment)


def id_of(slot: str) -> str:
    """Where the id of the appointment lies whose time is in this slot; no slot can be called so."""
    return f"{slot}-id"


def step_name(workflow: Workflow, at: int) -> str:
    """What a step's effects are kept under: its id, else its place."""
    return workflow.steps[at].id or str(at)


def wanted(workflow: Workflow, step: Find | Book | Move, run: Run) -> datetime:
    """The time that the slots of a step name, in the workflow's time zone."""
    try:
        day, at = date.fromisoformat(run.slots[step.date]), time.fromisoformat(run.slots[step.time])
    except (KeyError, ValueError) as error:
        raise WorkflowStuck(f"{run.workflow}: expected {step.date} and {step.time} to be asked for before") from error
    return datetime.combine(day, at, workflow.zone)
