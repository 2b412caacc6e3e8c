"""Calls the HTTP endpoint of a step: bounded in time, retried with the same key, its answer mapped to slots."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from backend.runtime.logs import log_failure
from backend.runtime.settings import SecretMissing
from backend.workflows.declaration import CALL_BUDGET_S, SECRET_PLACE, Call
from common.wire.json_shape import NotJson, as_list, as_object, read_json

if TYPE_CHECKING:
    import httpx2

_MOST_BYTES: Final = 65_536
_AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that say nothing about whether the request was carried out, or that it may be sent again (RFC 9110)."""
_BACK_OFF_S: Final = 0.2
_LONGEST_VALUE: Final = 500
_HEADER: Final = re.compile(r"[\x20-\x7e]*")


def _no_secret(name: str) -> str:
    raise SecretMissing(f"there are no secrets, so none named {name}")


@dataclass(frozen=True, slots=True)
class Reply:
    """``done`` with results, ``refused`` for good, or ``unknown``: no clear answer came in time."""

    outcome: Literal["done", "refused", "unknown"]
    results: Mapping[str, str]


class Endpoints:
    """Calls endpoints over one client, which is made when it is first needed.

    ``secret`` gives the value of one by its name, or raises ``SecretMissing`` or ``ValueError``; values go into
    requests and nowhere else.
    """

    def __init__(self, secret: Callable[[str], str] | None = None) -> None:
        """Nothing is open yet."""
        self._client: httpx2.AsyncClient | None = None
        self._secret = secret or _no_secret

    async def call(self, call: Call, body: Mapping[str, str], key: str) -> Reply:
        """Call it, ``call.retries`` times more while no clear answer comes; all within the budget of a turn."""
        try:
            headers = {name: self._filled(value) for name, value in call.headers.items()}
        except (SecretMissing, ValueError) as error:
            # Nothing has gone out: somebody has to set the secret first.
            log_failure("endpoint_secret", error, host=call.host)
            return Reply("refused", {})
        headers["idempotency-key"] = key
        try:
            async with asyncio.timeout(CALL_BUDGET_S):
                for attempt in range(call.retries + 1):
                    if attempt:
                        await asyncio.sleep(_BACK_OFF_S)
                    reply = await self._once(call, body, headers)
                    if reply.outcome != "unknown":
                        return reply
        except TimeoutError as error:
            log_failure("endpoint_slow", error, host=call.host)
        return Reply("unknown", {})

    async def _once(self, call: Call, body: Mapping[str, str], headers: Mapping[str, str]) -> Reply:
        import httpx2  # noqa: PLC0415  # only calls whose workflow has such a step pay for it

        if self._client is None:
            # No redirects: the profile names the place that data may go to.
            self._client = httpx2.AsyncClient(follow_redirects=False)
        content: dict[str, Any] = {"params": dict(body)} if call.method == "GET" else {"json": dict(body)}
        try:
            response = await self._client.request(
                call.method, call.url, headers=dict(headers), timeout=call.timeout_s, **content
            )
        except httpx2.HTTPError as error:
            log_failure("endpoint_unreachable", error, host=call.host)
            return Reply("unknown", {})
        if response.status_code in _AGAIN:
            return Reply("unknown", {})
        if not response.is_success:
            return Reply("refused", {})
        return Reply("done", self._without_secrets(call, _results(call, response)))

    def _filled(self, header: str) -> str:
        value = SECRET_PLACE.sub(lambda place: self._secret(place[1]), header)
        if not _HEADER.fullmatch(value):
            raise ValueError("expected a secret that a header can hold")
        return value

    def _without_secrets(self, call: Call, results: dict[str, str]) -> dict[str, str]:
        """An endpoint that echoes what it was sent must not have a secret spoken or written down."""
        names = [name for value in call.headers.values() for name in SECRET_PLACE.findall(value)]
        secrets = [self._secret(name) for name in names]
        return {slot: text for slot, text in results.items() if not any(secret in text for secret in secrets)}

    async def close(self) -> None:
        """Close the client."""
        if self._client is not None:
            await self._client.aclose()


def _results(call: Call, response: httpx2.Response) -> dict[str, str]:
    """The values at the declared paths; what is not there, or is no plain value, is left out."""
    if not call.results or len(response.content) > _MOST_BYTES:
        return {}
    try:
        body: Any = read_json(response.text, most=_MOST_BYTES)
    except NotJson as error:
        log_failure("endpoint_unreadable", error, host=call.host)
        return {}
    found = {slot: _at(body, path) for slot, path in call.results.items()}
    return {slot: value for slot, value in found.items() if value}


def _at(body: Any, path: str) -> str:
    for part in path.split("."):
        if (fields := as_object(body)) is not None:
            body = fields.get(part)
        elif (items := as_list(body)) is not None and part.isdigit() and int(part) < len(items):
            body = items[int(part)]
        else:
            return ""
    if isinstance(body, bool):
        return "yes" if body else "no"
    return str(body)[:_LONGEST_VALUE] if isinstance(body, str | int | float) else ""
