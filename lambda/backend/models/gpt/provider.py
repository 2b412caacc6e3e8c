"""OpenAI: the client that all its models share, and how it is made ready for the first caller."""

from __future__ import annotations

import httpx2
import openai

from backend.models.connections import open_client, touch
from backend.models.gpt.failures import failures
from backend.models.gpt.model import Gpt
from backend.models.streaming import Deadlines


class GptProvider:
    """See ``backend.models.interface.Provider``."""

    def __init__(self, api_key: str, *, base_url: str | None = None, deadlines: Deadlines | None = None) -> None:
        """Nothing is opened yet."""
        self._deadlines = deadlines or Deadlines()
        self._http = open_client(connect_s=self._deadlines.connect_s)
        # Without retries of the SDK: it waits half a second or more before each, which the caller hears as silence.
        self._client = openai.AsyncOpenAI(api_key=api_key, base_url=base_url, max_retries=0, http_client=self._http)

    def model(self, name: str, model: str) -> Gpt:
        """A model of this provider."""
        return Gpt(name, model, self._client, self._deadlines)

    async def warm(self, connections: int) -> None:
        """Check the key and open connections."""
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
            await self._client.get("/models", cast_to=httpx2.Response)
        except openai.APIStatusError as error:
            # Servers that only speak the same API may lack this path; the connection is open all the same.
            if error.status_code == 401:
                raise
