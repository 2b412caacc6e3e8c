"""Sends what is due: takes notices, hands each to its receiver's means, writes down what came of it.

A receiver gets a notice at least once, and by the same id each time. Whoever dies in between leaves it to the next run.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

import httpx2

from backend.languages import language_of
from backend.notices.letters import Letter, letter_of
from backend.notices.means import Account, message_of, send_email, send_sms, send_webhook, text_of
from backend.notices.queue import LEASE, Failed, Notice, Outcome, Sent, close, take
from backend.postgres.database import Database, attempt
from backend.profiles.model import Profile
from backend.profiles.notify import Email, Receiver, Sms, Webhook
from backend.profiles.store import ProfileStore
from backend.runtime.logs import log, log_failure
from backend.runtime.settings import NamedSecrets, SecretMissing

AT_ONCE: Final = 20
TRY_S: Final = 45.0
"""How long one try may take, whatever its own time-outs say; well within the lease."""
assert LEASE.total_seconds() / 2 > TRY_S


@dataclass(frozen=True, slots=True)
class Office:
    """What sending works with; ``now`` is the clock, ``tls`` whom mail servers are proven by."""

    database: Database
    profiles: ProfileStore
    client: httpx2.AsyncClient
    secrets: NamedSecrets
    account: Account
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    tls: ssl.SSLContext | None = None


async def send_due(office: Office, *, time_is_up: Callable[[], bool] = lambda: False) -> int:
    """Send all that is due, until the time is up; how many were sent. Raises ``psycopg.Error`` without a database."""
    sent = 0
    while not time_is_up():
        async with office.database.connection() as connection:
            taken = await take(connection, now=office.now(), most=AT_ONCE)
        sent += sum(await asyncio.gather(*(_deliver(office, notice) for notice in taken)))
        if len(taken) < AT_ONCE:
            break
    return sent


async def _deliver(office: Office, notice: Notice) -> bool:
    outcome = await _attempt(office, notice)
    now = office.now()
    closed = await attempt(office.database, lambda connection: close(connection, notice, outcome, now=now))
    about = {"profile": notice.profile, "kind": notice.kind, "count": notice.tries}
    if isinstance(outcome, Sent):
        log("notice_sent", **about)
    elif closed.given_up_at:
        log("notice_given_up", **about, reason=outcome.reason)
    else:
        log("notice_failed", **about, reason=outcome.reason)
    return isinstance(outcome, Sent)


async def _attempt(office: Office, notice: Notice) -> Outcome:
    try:
        async with asyncio.timeout(TRY_S):
            profile = await office.profiles.profile(notice.profile)
            receiver = profile.notify.get(notice.receiver) if profile else None
            if profile is None or receiver is None:
                return Failed("the profile in force has no receiver of this name any more", for_good=True)
            return await _send(office, notice, profile, receiver)
    except TimeoutError:
        return Failed("it took too long")
    except SecretMissing as missing:
        return Failed(str(missing))
    except Exception as error:
        # The outermost frame of one notice: the others of the batch must not be lost with it.
        log_failure("notice_broke", error, profile=notice.profile, kind=notice.kind)
        return Failed(f"it broke: {type(error).__name__}")


async def _send(office: Office, notice: Notice, profile: Profile, receiver: Receiver) -> Outcome:
    match receiver.means:
        case Webhook() as webhook:
            return await send_webhook(office.client, webhook, notice, office.secrets.get(webhook.secret), office.now())
        case Email() as email:
            message = message_of(notice, email, _letter(notice, profile, receiver), profile.assistant.display_name)
            return await send_email(message, office.secrets.get(email.server), tls=office.tls)
        case Sms() as sms:
            text = text_of(notice, _letter(notice, profile, receiver))
            sender = sms.sender or next(iter(profile.numbers))
            return await send_sms(office.client, office.account, notice, text, to=sms.to, sender=sender)


def _letter(notice: Notice, profile: Profile, receiver: Receiver) -> Letter:
    return letter_of(
        notice.kind,
        notice.data,
        business=profile.assistant.display_name,
        zone=ZoneInfo(profile.timezone or "UTC"),
        words=language_of(receiver.language or next(iter(profile.languages))).notices,
    )
