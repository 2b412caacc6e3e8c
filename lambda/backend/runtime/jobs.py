"""What a schedule calls: ``send_notices`` each minute, ``purge_records`` once a day.

``python -m backend.runtime.jobs`` sends notices in a loop, as a local stack does.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any, Final, Protocol
from uuid import uuid4

import httpx2
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from backend.notices.means import Account
from backend.notices.sending import AT_ONCE, TRY_S, Office, send_due
from backend.postgres.database import AWAY, Connections
from backend.profiles.store import ProfileStore
from backend.records.retention import policies, purge
from backend.runtime.logs import log, log_failure, set_up_logs
from backend.runtime.settings import NamedSecrets, load_settings
from common.wire.credentials import parse_auth_tokens

_SENDING_MARGIN_MS: Final = 5_000
_PURGING_MARGIN_MS: Final = 20_000
"""Time left for the batch that is under way when the function's own limit comes near."""
LOCAL_PAUSE_S: Final = 2.0
"""Between two runs on a developer's machine, who would wonder where a notice stays for a minute."""


class LambdaContext(Protocol):
    """What AWS tells a function about its invocation; only what is used here."""

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until AWS ends the function."""
        ...


class NoticeSettings(BaseSettings):
    """The Twilio account that text messages are sent by; nothing is needed where nobody wants them."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True, populate_by_name=True)

    account_sid: str = Field(default="", validation_alias="TWILIO_ACCOUNT_SID")
    auth_token: SecretStr = Field(default=SecretStr(""), validation_alias="TWILIO_AUTH_TOKEN")
    api_url: str = Field(default="https://api.twilio.com", validation_alias="GURU_TWILIO_API_URL")
    """Where text messages are sent, when not to Twilio itself."""

    @property
    def account(self) -> Account:
        """The account; without tokens where there is none."""
        text = self.auth_token.get_secret_value()
        tokens = parse_auth_tokens(text, name="TWILIO_AUTH_TOKEN") if text else ()
        return Account(self.account_sid, tokens, self.api_url)


def send_notices(_event: object, context: LambdaContext) -> dict[str, Any]:
    """Send what is due; returns how much was sent."""
    set_up_logs(own_root=True)
    # The last batch is begun while there is still time for all of its tries.
    left_s = (context.get_remaining_time_in_millis() - _SENDING_MARGIN_MS) / 1000 - TRY_S
    return {"sent": asyncio.run(send_all(until=time.monotonic() + left_s))}


async def send_all(*, until: float) -> int:
    """Send until a moment of the monotonic clock, or until nothing is due."""
    async with AsyncExitStack() as held:
        return await send_due(await _open(held), time_is_up=lambda: time.monotonic() > until)


async def send_for_ever(*, pause_s: float = LOCAL_PAUSE_S) -> None:
    """Send what is due, again and again; a database that is away is waited for."""
    async with AsyncExitStack() as held:
        office = await _open(held)
        while True:
            try:
                await send_due(office)
            except AWAY as error:
                log_failure("database_away", error)
            await asyncio.sleep(pause_s)


async def _open(held: AsyncExitStack) -> Office:
    database = Connections(load_settings("stream").database_url.get_secret_value())
    held.push_async_callback(database.close)
    client = await held.enter_async_context(httpx2.AsyncClient(limits=httpx2.Limits(max_connections=AT_ONCE)))
    return Office(database, ProfileStore(database), client, NamedSecrets(), NoticeSettings().account)


def purge_records(_event: object, context: LambdaContext) -> dict[str, Any]:
    """Delete what every profile keeps no longer; returns the figures, by profile."""
    set_up_logs(own_root=True)
    url = load_settings("stream").database_url.get_secret_value()
    left_s = (context.get_remaining_time_in_millis() - _PURGING_MARGIN_MS) / 1000
    return asyncio.run(purge_all(url, ends_at=time.monotonic() + left_s))


async def purge_all(url: str, *, ends_at: float) -> dict[str, Any]:
    """Purge profile after profile until a moment of the monotonic clock."""
    run, now = uuid4(), datetime.now(UTC)
    deleted: dict[str, Any] = {}
    # A database that hangs is told as a failure before AWS ends the function, which would say nothing of why.
    database = Connections(url, use_s=max(0.0, ends_at - time.monotonic()) + _PURGING_MARGIN_MS / 2000)
    async with database.connection() as connection:
        for policy in await policies(connection):
            purged = await purge(connection, policy, run=run, now=now, time_is_up=lambda: time.monotonic() > ends_at)
            deleted[policy.profile] = purged.calls
            log("records_purged", profile=policy.profile, count=purged.calls)
    await database.close()
    return deleted


if __name__ == "__main__":
    set_up_logs(own_root=False)
    asyncio.run(send_for_ever())
