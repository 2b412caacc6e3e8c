"""Names of profiles that people type: a slip would make, fill or search a business that nobody calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dev.terminal.failures import UnknownName

if TYPE_CHECKING:
    from psycopg import AsyncConnection

_ADVICE: Final = "`guru profile apply FILE` adds one"


_APPLIED: Final = "select name from profiles"
_OF_CALLS: Final = f"{_APPLIED} union select profile from calls union select profile from call_metadata"


async def check_profile(connection: AsyncConnection, name: str | None, *, of_calls: bool = False) -> None:
    """Let None pass, which stands for all; raises ``UnknownName`` for a profile that was never applied.

    ``of_calls`` knows those too whose calls are kept while they themselves are gone.
    """
    cursor = await connection.execute(_OF_CALLS if of_calls else _APPLIED)
    known = {str(row[0]) for row in await cursor.fetchall()}
    if name is not None and name not in known:
        raise UnknownName("profile", name, known, _ADVICE)
