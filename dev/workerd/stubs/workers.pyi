"""The part of the Workers SDK that the Worker uses; the SDK's own annotations name types that it does not define."""

from collections.abc import Coroutine, Mapping
from typing import Any

class _Entry:
    ctx: Any
    env: Any
    def __init__(self, ctx: Any, env: Any) -> None: ...

class DurableObject(_Entry): ...
class WorkerEntrypoint(_Entry): ...

class Response:
    def __init__(
        self,
        body: Any = None,
        status: int = 200,
        status_text: str = "",
        headers: Mapping[str, str] | None = None,
        web_socket: Any = None,
    ) -> None: ...
    @staticmethod
    def json(
        data: Any, status: int = 200, status_text: str = "", headers: Mapping[str, str] | None = None
    ) -> Response: ...

def wait_until(coroutine: Coroutine[Any, Any, Any]) -> None: ...
