"""Requests by JavaScript's ``fetch``, and their responses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from relay.platform import RequestBroken
from relay.workerd.census import CENSUS
from relay.workerd.javascript import JavaScript
from relay.workerd.sink import JsSink


class JsRequest:
    """A ``fetch`` with an abort controller of its own: cancelling a Python task does not cancel one."""

    def __init__(self, js: JavaScript, method: str, url: str, headers: Mapping[str, str], body: bytes) -> None:
        self._js = js
        self._controller = js.names.AbortController.new()
        self._url = url
        self._options = {"method": method, "headers": dict(headers), "body": body, "signal": self._controller.signal}

    async def send(self) -> JsResponse:
        """Wait for the response's headers."""
        CENSUS.began("requests")
        try:
            response = await self._js.names.fetch(self._url, self._js.object(self._options))
        except self._js.ffi.JsException as broken:
            raise RequestBroken(broken.name) from None
        finally:
            CENSUS.ended("requests")
        return JsResponse(self._js, response)

    def abort(self) -> None:
        """Break it off at once, whichever event of the call it belongs to."""
        self._controller.abort()


class JsResponse:
    """A response whose body is handed on piece by piece."""

    __slots__ = ("_body", "_js", "status")

    def __init__(self, js: JavaScript, response: Any) -> None:
        self._js = js
        self.status: int = response.status
        self._body = response.body

    async def deliver(self, take: Callable[[bytes], bool]) -> None:
        """Hand on each piece as it comes, until the body ends or ``take`` wants no more."""
        if not self._body:
            return
        CENSUS.began("requests")
        try:
            await JsSink(self._js, take).drain(self._body)
        except self._js.ffi.JsException as broken:
            raise RequestBroken(broken.name) from None
        finally:
            CENSUS.ended("requests")
