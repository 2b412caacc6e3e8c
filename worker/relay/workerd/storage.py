"""The storage of a Durable Object."""

from __future__ import annotations

from typing import Any


class JsStorage:
    """The object's own storage, by its synchronous interfaces; the outbox is a table."""

    def __init__(self, storage: Any) -> None:
        self._storage = storage
        storage.sql.exec("create table if not exists outbox (seq integer primary key, event text not null)")

    def load(self, key: str) -> str | None:
        """The text stored under this key."""
        value = self._storage.kv.get(key)
        return value if isinstance(value, str) else None

    def keep(self, key: str, text: str, entries: list[tuple[int, str]]) -> None:
        """Store text under this key and append to the outbox, in one transaction."""

        def write() -> None:
            self._storage.kv.put(key, text)
            for seq, entry in entries:
                self._storage.sql.exec("insert or replace into outbox values (?, ?)", seq, entry)

        self._storage.transactionSync(write)

    def queued(self, limit: int) -> list[tuple[int, str]]:
        """The oldest entries of the outbox."""
        rows = self._storage.sql.exec("select seq, event from outbox order by seq limit ?", limit).toArray()
        return [(int(row.seq), str(row.event)) for row in rows]

    def dequeue(self, seqs: list[int]) -> None:
        """Remove from the outbox."""
        for seq in seqs:
            self._storage.sql.exec("delete from outbox where seq = ?", seq)

    async def clear(self) -> None:
        """Forget everything, the alarm included."""
        await self._storage.deleteAll()
