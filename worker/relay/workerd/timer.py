"""A timer of JavaScript."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from relay.workerd.census import CENSUS
from relay.workerd.javascript import JavaScript


class JsTimer:
    """A ``setTimeout``: unlike an asyncio timer it can be cleared, so that the object may hibernate.

    It is among its object's ``pending`` ones until it has rung or was cancelled.
    """

    __slots__ = ("_callback", "_id", "_js", "_pending", "_proxy")

    def __init__(self, js: JavaScript, seconds: float, callback: Callable[[], None], pending: set[JsTimer]) -> None:
        self._js = js
        CENSUS.began("timers")
        self._pending = pending
        pending.add(self)
        self._callback = callback
        self._proxy: Any = js.ffi.create_proxy(self._fire)
        self._id = js.names.setTimeout(self._proxy, seconds * 1000)

    def _fire(self) -> None:
        self._release()
        try:
            self._callback()
        except Exception as error:  # the outermost frame of a timer
            self._js.log_fault("timer failed", error)

    def cancel(self) -> None:
        """It shall not come."""
        if self._proxy is not None:
            self._js.names.clearTimeout(self._id)
            self._release()

    def _release(self) -> None:
        CENSUS.ended("timers")
        self._pending.discard(self)
        self._proxy.destroy()
        self._proxy = None
