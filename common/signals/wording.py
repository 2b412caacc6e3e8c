"""How a language says goodbye and announces a transfer; each language's package has its table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SignalWording:
    """Regular expressions over lower-case text; no sentence ends in "?" when they are tried.

    ``farewell`` is searched in a sentence, ``courtesy`` tells a sentence that may follow a farewell. ``announcements``
    are searched in a clause, ``clause_end`` parts the clauses; ``offers`` in the clause before the announcement, or
    ``conditions`` in its sentence, make it no announcement. ``waiting`` is a request to hold, which is no condition.
    ``more`` is searched in a sentence, questions included: it offers further help.
    """

    farewell: str
    courtesy: str
    announcements: str
    clause_end: str
    offers: str
    conditions: str
    waiting: str
    more: str


def any_of(*patterns: str) -> str:
    """One pattern that matches where any of these does."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)
