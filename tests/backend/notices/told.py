"""A profile whose receivers are told of everything, and what was written for them."""

from __future__ import annotations

from typing import Any

from psycopg import AsyncConnection

from backend.profiles.notify import TOPICS, Email, Receiver, Sms, Webhook

EVERYTHING = tuple(dict.fromkeys(TOPICS.values()))
PROGRAM = Receiver(of=EVERYTHING, webhook=Webhook(url="https://desk.example.com/hook", secret="desk"))
DESK = Receiver(of=EVERYTHING, email=Email(to=("desk@example.com",), sender="ada@example.com"))
OWNER = Receiver(of=("messages",), sms=Sms(to="+15550100123"))


async def told(connection: AsyncConnection) -> list[tuple[str, str, dict[str, Any]]]:
    """Receiver, kind and data of each notice, in the order in which they were written."""
    cursor = await connection.execute("select receiver, kind, data from notices order by told_at, receiver")
    return [(str(row[0]), str(row[1]), row[2]) for row in await cursor.fetchall()]


async def kinds_told(connection: AsyncConnection) -> list[str]:
    """The kinds alone."""
    return [kind for _, kind, _ in await told(connection)]
