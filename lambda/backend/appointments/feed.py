"""The private feed of a profile's appointments: whoever has its token may read, until it is revoked."""

from __future__ import annotations

import re
import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final

from psycopg import AsyncConnection

from backend.appointments.store import Selection

_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{43}")
"""32 random bytes in URL-safe Base64."""
_BACK: Final = timedelta(days=60)


async def open_feed(connection: AsyncConnection, profile: str) -> str:
    """A new token for the profile's feed, in place of the one before; it is kept nowhere, only its digest is."""
    token = secrets.token_urlsafe(32)
    await connection.execute(
        "insert into calendar_feeds (profile, token_sha256) values (%s, %s) on conflict (profile) do update"
        " set token_sha256 = excluded.token_sha256, made_at = now()",
        (profile, _digest(token)),
    )
    return token


async def revoke_feed(connection: AsyncConnection, profile: str) -> bool:
    """Close the profile's feed; False when it had none."""
    cursor = await connection.execute("delete from calendar_feeds where profile = %s", (profile,))
    return cursor.rowcount > 0


async def open_since(connection: AsyncConnection, profile: str) -> datetime | None:
    """When the token of the profile's feed was made; None when it has none."""
    cursor = await connection.execute("select made_at from calendar_feeds where profile = %s", (profile,))
    row = await cursor.fetchone()
    return row[0] if row else None


async def profile_of(connection: AsyncConnection, token: str) -> str | None:
    """Whose feed a token opens; None for one that opens none."""
    if not _TOKEN.fullmatch(token):
        return None
    # By digest: how long the look-up takes tells nothing about a token that is nearly right.
    cursor = await connection.execute("select profile from calendar_feeds where token_sha256 = %s", (_digest(token),))
    row = await cursor.fetchone()
    return str(row[0]) if row else None


def shown(profile: str, now: datetime) -> Selection:
    """What a feed shows: what is to come, and what was in the last two months."""
    return Selection(profile=profile, since=now - _BACK)


def _digest(token: str) -> bytes:
    return sha256(token.encode()).digest()
