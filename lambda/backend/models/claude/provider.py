"""Claude on one platform: the client that all its models share, and how it is made ready for the first caller."""

from __future__ import annotations

import anthropic
import httpx2

from backend.models.claude.failures import failures
from backend.models.claude.model import Claude, Client
from backend.models.claude.rehearsal import rehearse
from backend.models.connections import touch
from backend.models.streaming import Deadlines


class ClaudeProvider:
    """See ``backend.models.interface.Provider``; ``probe`` is a path whose answer shows that the credentials work."""

    def __init__(
        self, client: Client, http: httpx2.AsyncClient, deadlines: Deadlines, *, probe: str, event_stream: bool = False
    ) -> None:
        """Nothing is opened yet."""
        self._client = client
        self._http = http
        self._deadlines = deadlines
        self._probe = probe
        self._event_stream = event_stream

    def model(self, name: str, model: str) -> Claude:
        """A model of this platform."""
        return Claude(name, model, self._client, self._deadlines)

    async def warm(self, connections: int) -> None:
        """Rehearse a stream, resolve credentials, open connections."""
        await rehearse(event_stream=self._event_stream)
        with failures(False):
            await self._ask()
        await self.refresh(connections)

    async def refresh(self, connections: int) -> None:
        """Use the idle connections."""
        await touch(self._http, str(self._client.base_url), connections)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def _ask(self) -> None:
        try:
            await self._client.get(self._probe, cast_to=httpx2.Response)
        except anthropic.APIStatusError as error:
            # Platforms without a harmless path answer 403 or 404; the connection is open all the same.
            if error.status_code == 401:
                raise
