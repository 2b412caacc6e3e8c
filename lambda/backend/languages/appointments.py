"""The shape of the words by which callers want something done with an appointment: a verb and what it is done to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Task: TypeAlias = Literal["book", "look_up", "move", "confirm", "cancel"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentWords:
    """One language. All but ``told`` see plain text (lower case, no accents, no hyphens), one clause at a time.

    ``verbs`` are patterns by task, tried in their order: ``OBJECT`` stands for one of the ``objects`` and ``GAP`` for a
    few words, of which none is a ``barrier``. A clause that ends with a question mark ends with " ?".

    What only sounds like a request: ``refused`` and what follows it up to the verb turn it around; ``about`` asks
    about it, ``asked`` too unless an appointment is only to be booked or looked up; ``told`` says in the past tense
    what was done, and sees accents.

    Of an appointment that was just spoken of: ``again`` are patterns by task ("cancel it"), ``instead`` stands with a
    day or time for which it shall be changed ("make that Friday"). ``others`` means somebody else's appointment.
    """

    objects: tuple[str, ...]
    barrier: str
    verbs: Mapping[Task, tuple[str, ...]]
    refused: re.Pattern[str]
    about: re.Pattern[str]
    asked: re.Pattern[str]
    told: re.Pattern[str]
    again: Mapping[Task, re.Pattern[str]]
    instead: re.Pattern[str]
    others: re.Pattern[str]
