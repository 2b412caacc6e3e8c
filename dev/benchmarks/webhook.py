"""``python -m dev.benchmarks.webhook [CALLS]``: what the voice webhook takes, with a relay that answers at once.

Twilio waits for this while the phone rings. The signature is checked, the profile looked up, the row written, the
relay woken and the TwiML made, all of it in one process and one event loop, as on Lambda.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time
from dataclasses import asdict, dataclass
from typing import Final

import httpx2
from pydantic import SecretStr

from backend.api.app import create_app
from backend.postgres.database import Connections, connect
from backend.postgres.migrate import migrate
from backend.profiles.loader import load_profile
from backend.profiles.store import apply_profile
from backend.runtime.settings import Settings
from common.wire.credentials import twilio_signature
from dev.postgres import throwaway
from dev.stack.seed import EXAMPLE

_PUBLIC: Final = "https://voice.example.com"
_AUTH_KEY: Final = "0123456789abcdef0123456789abcdef"
_CALLED: Final = "+15550100001"
_CALLS: Final = 200


@dataclass(frozen=True, slots=True)
class WebhookFigures:
    """Milliseconds from the request to the TwiML, of so many calls; ``cpu_ms`` is the process's own time for one."""

    calls: int
    median_ms: float
    p95_ms: float
    cpu_ms: float


async def measure_voice_webhook(database_url: str, calls: int = _CALLS) -> WebhookFigures:
    """Answer so many calls, one after the other, with the example business; brings the database's schema up to date."""
    await migrate(database_url)
    async with await connect(database_url) as connection:
        await apply_profile(connection, load_profile(EXAMPLE / "profile.yaml"))
    relay = await asyncio.start_server(_awake, "127.0.0.1", 0)
    port = relay.sockets[0].getsockname()[1]
    given = {"public_url": _PUBLIC, "relay_url": f"ws://127.0.0.1:{port}", "twilio_auth_token": SecretStr(_AUTH_KEY)}
    app = create_app("voice", settings=Settings.model_validate(given), database=Connections(database_url))
    async with relay, httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url=_PUBLIC) as client:
        await _call(client, "CA" + "f" * 32)  # connections are opened, modules imported
        took = [await _call(client, f"CA{number:032x}") for number in range(calls)]
    async with app.router.lifespan_context(app):
        pass
    walls, processor = [wall for wall, _ in took], [cpu for _, cpu in took]
    return WebhookFigures(
        calls, statistics.median(walls), statistics.quantiles(walls, n=20)[-1], statistics.median(processor)
    )


async def _awake(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while await reader.readuntil(b"\r\n\r\n"):
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")


async def _call(client: httpx2.AsyncClient, call_sid: str) -> tuple[float, float]:
    form = {"CallSid": call_sid, "AccountSid": "AC1", "From": "+15550109999", "To": _CALLED, "CallStatus": "ringing"}
    headers = {"x-twilio-signature": twilio_signature(_AUTH_KEY, f"{_PUBLIC}/voice", form)}
    began, cpu = time.perf_counter(), time.process_time()
    response = await client.post("/voice", data=form, headers=headers)
    took = (time.perf_counter() - began) * 1000, (time.process_time() - cpu) * 1000
    assert "<ConversationRelay" in response.text, f"expected TwiML, got {response.status_code} {response.text[:200]}"
    return took


def main(calls: int) -> None:
    """Measure on a database of its own, and print the figures as JSON."""
    with throwaway() as url:
        print(json.dumps(asdict(asyncio.run(measure_voice_webhook(url, calls)))))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _CALLS)
