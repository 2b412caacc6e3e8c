"""The numbers that a stack answers: read from its profiles, shown to people who want to call one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_NUMBERS: Final = """
select n.number, n.language, p.name, coalesce(p.body #>> '{assistant,display_name}', p.name)
from profile_numbers n join profiles p on p.name = n.profile and p.active
order by p.name, n.number
"""


@dataclass(frozen=True, slots=True)
class Listing:
    """One number: which profile answers it, in which language, and the name of the business."""

    number: str
    language: str
    profile: str
    business: str


def list_numbers(database_url: str) -> tuple[Listing, ...]:
    """Every number of every active profile, by profile; raises ``psycopg.Error`` without a database."""
    import psycopg  # noqa: PLC0415 -- only a command that needs a database pays for it

    with psycopg.connect(database_url, prepare_threshold=None, connect_timeout=3) as connection:
        return tuple(Listing(*row) for row in connection.execute(_NUMBERS).fetchall())
