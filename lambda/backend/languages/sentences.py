"""The shape of what the backend says in a language: on the telephone outside an answer, in an answer, in a workflow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypedDict


@dataclass(frozen=True, slots=True)
class Replies:
    """What the backend says of its own; each has several wordings, so that nothing is said twice in a row.

    ``unknown`` and ``rest_unknown`` when nothing, or not everything, is known, ``kind_unknown`` by the kind of what is
    not, ``not_on_page`` when there is a ``{page}`` on the thing that does not say it; then ``offer_person``,
    ``offer_message``, after the third time ``offer_either``, or ``only_help`` (which holds ``{business}``) if there is
    neither; ``just_ask`` where another question follows. ``listening`` is said to somebody who only tells something,
    ``connecting`` and ``recording`` when an offer is accepted, ``not_there`` when nobody takes calls at this hour,
    ``leave_message`` and ``somebody_else`` offer what there is instead, ``nobody`` when nobody ever does. ``what`` to a
    "yes" without a question, ``else_`` to a "no". ``farewell`` ends a call, ``language`` begins in another.
    ``broken_off`` ends an answer of a model that broke off, ``too_long`` one that went on for too long; ``unsure``
    stands for a figure that nobody has told the model.
    """

    unknown: tuple[str, ...]
    rest_unknown: tuple[str, ...]
    kind_unknown: Mapping[str, tuple[str, ...]]
    not_on_page: tuple[str, ...]
    offer_person: tuple[str, ...]
    offer_message: tuple[str, ...]
    offer_either: tuple[str, ...]
    only_help: tuple[str, ...]
    just_ask: tuple[str, ...]
    listening: tuple[str, ...]
    connecting: tuple[str, ...]
    recording: tuple[str, ...]
    not_there: tuple[str, ...]
    leave_message: tuple[str, ...]
    somebody_else: tuple[str, ...]
    nobody: tuple[str, ...]
    what: tuple[str, ...]
    else_: tuple[str, ...]
    farewell: tuple[str, ...]
    language: tuple[str, ...]
    broken_off: tuple[str, ...]
    too_long: tuple[str, ...]
    unsure: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Admitting:
    """How an assistant of any kind says that it does not know, and offers others.

    ``regret`` is the whole of a sentence that only leads to it ("I'm sorry"). ``refuses`` is searched in the first
    other sentence, ``offers_person`` and ``offers_message`` in the last two. ``accepts`` is the whole of what a caller
    says to take an offer, besides a mere yes ("yes, a person please").
    """

    regret: re.Pattern[str]
    refuses: re.Pattern[str]
    offers_person: re.Pattern[str]
    offers_message: re.Pattern[str]
    accepts: re.Pattern[str]


Once: TypeAlias = tuple[str]
Twice: TypeAlias = tuple[str, str]
"""Two wordings of what can come again in one call."""
Words: TypeAlias = Literal[
    "not_in_service",
    "trouble",
    "trouble_transfer",
    "trouble_voicemail",
    "connecting",
    "nobody",
    "closed",
    "unanswered",
    "nobody_message",
    "closed_message",
    "unanswered_message",
    "not_understood",
    "holding",
    "message_taken",
    "no_message",
    "whisper",
    "whisper_hidden",
    "whisper_reason",
    "whisper_asked",
    "whisper_announced",
    "whisper_workflow",
    "whisper_urgent",
    "whisper_emergency",
    "whisper_summary",
    "whisper_speaks",
    "whisper_accept",
]


class Phrases(TypedDict):
    """The phrases of one language. Those that end in ``_message`` offer to take one; those of a ``whisper`` are heard
    by the person who takes a transferred call.
    """

    not_in_service: Once
    trouble: Once
    trouble_transfer: Once
    trouble_voicemail: Once
    connecting: Once
    nobody: Twice
    closed: Twice
    unanswered: Twice
    nobody_message: Twice
    closed_message: Twice
    unanswered_message: Twice
    not_understood: Twice
    holding: Once
    message_taken: Once
    no_message: Once
    whisper: Once
    whisper_hidden: Once
    whisper_reason: Once
    whisper_asked: Once
    whisper_announced: Once
    whisper_workflow: Once
    whisper_urgent: Once
    whisper_emergency: Once
    whisper_summary: Once
    whisper_speaks: Once
    whisper_accept: Once


def phrase(phrases: Phrases, words: Words, times: int = 0) -> str:
    """The words for what has happened so many ``times`` before."""
    wordings: tuple[str, ...] = phrases[words]
    return wordings[times % len(wordings)]


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
    who think, ``left_out`` those who will not say what may be left out, ``before_parting`` (which holds the
    question, ``{words}``) those who say goodbye before the end. ``yes`` and ``no`` are said for a value that is
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
    offer_booking: tuple[str, str]
    before_parting: str
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
