"""The shape of what a workflow says in a language besides the texts of its profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict


class Forms(TypedDict):
    """How a value of each type of slot is best said, for callers who were not understood; ``{options}`` are choices."""

    name: str
    phone: str
    email: str
    date: str
    time: str
    birth_date: str
    number: str
    choice: str
    yes_no: str
    text: str
    when: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The phrases of one language; braces stand for what is filled in.

    ``forms`` come after a second failure; ``spell`` after a value that was heard wrongly; ``no_hurry`` answers callers
    who think, ``left_out`` those who will not say what may be left out. ``yes`` and ``no`` are said for a value that is
    one; ``either`` stands before the last of several things.
    """

    heard: str
    again: tuple[str, str]
    once_more: tuple[str, str]
    out_of_range: str
    past: str
    closed: str
    open_again: str
    forms: Forms
    left_out: str
    spell: str
    no_hurry: str
    go_on: str
    which: str
    change_what: str
    not_free: str
    taken: str
    offer: str
    offer_one: str
    nothing_free: str
    nothing_then: str
    outside: str
    which_appointment: str
    not_found: str
    appointment_gone: str
    offer_person: str
    offer_message: str
    left: str
    left_gave_up: str
    left_sent: str
    outdated: str
    call_failed: str
    done: str
    stuck: str
    stuck_transfer: str
    stuck_message: str
    not_there: str
    not_there_message: str
    yes: str
    no: str
    either: str
