"""How a language says goodbye and announces a transfer; each language's package holds its table."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalWording:
    """Patterns over lower-case text; a sentence never ends in "?" when they are tried.

    ``farewell`` is searched in a sentence, ``courtesy`` tells a sentence that may follow a farewell. ``announcements``
    are searched in a clause, ``clause_end`` parts the clauses; ``offers`` in the clause before the announcement, or
    ``conditions`` in its sentence, make it no announcement. ``waiting`` is a request to hold, which is no condition.
    ``more`` is searched in a sentence, questions included: it offers further help.
    """

    farewell: re.Pattern[str]
    courtesy: re.Pattern[str]
    announcements: re.Pattern[str]
    clause_end: re.Pattern[str]
    offers: re.Pattern[str]
    conditions: re.Pattern[str]
    waiting: re.Pattern[str]
    more: re.Pattern[str]


def any_of(*patterns: str) -> re.Pattern[str]:
    """One pattern that matches where any of these does."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
