"""One request to an embedding provider: sent, and sent again while the provider asks for patience."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import httpx2

from backend.retrieval.embedding.embedder import EmbeddingFailed
from common.wire.json_shape import check_json

Authorize: TypeAlias = Callable[[str, bytes], Mapping[str, str]]
"""(URL, body) to the headers that prove who asks."""
_BUSY: Final = frozenset({408, 429, 500, 502, 503, 504, 529})
_MOST_CHARS: Final = 64 * 1024 * 1024
_LONGEST_PAUSE_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How often a request is sent at most, the first pause, which doubles, and seconds for one try."""

    tries: int
    pause_s: float
    timeout_s: float

    def pause(self, failed: int, asked: str | None) -> float:
        """Seconds until the next try, after so many failed ones; ``asked`` is the provider's ``Retry-After``."""
        wanted = float(asked) if asked and asked.replace(".", "", 1).isdigit() else 0.0
        longer: float = max(wanted, self.pause_s * 2.0 ** (failed - 1))
        return min(_LONGEST_PAUSE_S, longer)


INDEXING: Final = Patience(tries=6, pause_s=1.0, timeout_s=60.0)
"""Nobody waits; rates are counted by the minute."""
ANSWERING: Final = Patience(tries=1, pause_s=0.0, timeout_s=0.8)
"""A caller waits, and the lexical arms can answer alone."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends requests to one provider; its client keeps connections open. ``pause`` is what sleeps."""

    origin: str
    authorize: Authorize
    client: httpx2.AsyncClient
    pause: Callable[[float], Awaitable[object]] = asyncio.sleep

    async def send(self, path: str, body: Mapping[str, Any], patience: Patience) -> object:
        """The provider's answer out of JSON; raises EmbeddingFailed once patience is at its end."""
        content = json.dumps(body).encode()
        for failed in range(1, patience.tries + 1):
            try:
                return await self._once(path, content, patience)
            except _TryAgain as busy:
                if failed == patience.tries:
                    raise busy.failure from busy.__cause__
                await self.pause(patience.pause(failed, busy.after))
        raise AssertionError("a request is tried at least once")

    async def _once(self, path: str, content: bytes, patience: Patience) -> object:
        url = self.origin + path
        headers = {"content-type": "application/json", "accept": "application/json", **self.authorize(url, content)}
        try:
            answer = await self.client.post(url, content=content, headers=headers, timeout=patience.timeout_s)
        except httpx2.TimeoutException as error:
            raise _TryAgain(EmbeddingFailed("slow", f"{self.origin} did not answer in time")) from error
        except httpx2.HTTPError as error:
            failure = EmbeddingFailed("unreachable", f"{self.origin} cannot be reached: {type(error).__name__}")
            raise _TryAgain(failure) from error
        if answer.status_code in _BUSY:
            failure = EmbeddingFailed("overloaded", f"{self.origin} answered {answer.status_code}")
            raise _TryAgain(failure, answer.headers.get("retry-after"))
        if answer.status_code != 200:
            raise EmbeddingFailed(
                "refused", f"{self.origin} answered {answer.status_code}: check the key and the model"
            )
        try:
            check_json(answer.text, most=_MOST_CHARS)
            return answer.json()
        except ValueError as error:
            raise EmbeddingFailed("malformed", f"{self.origin} answered something else than JSON") from error


class _TryAgain(Exception):
    """A failure that may pass, and how many seconds the provider asks for."""

    def __init__(self, failure: EmbeddingFailed, after: str | None = None) -> None:
        super().__init__(str(failure))
        self.failure = failure
        self.after = after
