"""The shape of what the backend itself replies, and of how an assistant of any kind says that it does not know."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


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
