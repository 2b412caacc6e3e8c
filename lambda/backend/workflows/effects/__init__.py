"""What a workflow wants done outside of itself, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from backend.workflows.effects.declaration import Call


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
