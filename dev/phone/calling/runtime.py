"""What the edge really runs on, asked of itself and of its program."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

import httpx2

_LIMIT_S: Final = 10.0
_ATTEMPTS: Final = 3


async def edge_runtime(edge_url: str, workerd: Path) -> str:
    """The runtime, its version and Python, such as ``workerd 2026-11-17 (Python 3.14.2, emscripten)``.

    The names come from the Worker's own ``/health``, the version from the program that was installed. Raises
    ``ConnectionError`` when the edge does not answer in its form.
    """
    health = await _health(f"{edge_url}/health")
    if not isinstance(health, dict):
        raise ConnectionError(f"{edge_url}/health: expected the Worker's JSON, got {health!r}")
    return await _named(cast("dict[str, object]", health), workerd)


async def _health(url: str) -> Any:
    # More than once: a local edge that is just being rebuilt breaks connections off.
    failure: Exception | None = None
    async with httpx2.AsyncClient(timeout=_LIMIT_S, trust_env=False) as client:
        for _ in range(_ATTEMPTS):
            try:
                return (await client.get(url)).json()
            except (httpx2.HTTPError, ValueError) as error:
                failure = error
    raise ConnectionError(f"{url}: expected the Worker's JSON, got {failure!r}") from failure


async def _named(health: Mapping[str, object], workerd: Path) -> str:
    version = await _version(workerd) if health.get("runtime") == "workerd" else ""
    name = " ".join(part for part in (str(health.get("runtime", "unknown")), version) if part)
    return f"{name} (Python {health.get('python', 'unknown')}, {health.get('platform', 'unknown')})"


async def _version(workerd: Path) -> str:
    process = await asyncio.create_subprocess_exec(workerd, "--version", stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    return output.decode().strip().removeprefix("workerd").strip()
