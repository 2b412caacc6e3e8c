"""A business is told of what its receivers want to hear, in the transaction of what it tells of."""

from __future__ import annotations

from typing import Any

import pytest
from psycopg import AsyncConnection
from pydantic import ValidationError

from backend.notices.queue import tell
from backend.profiles.loader import ProfileInvalid, parse_profile
from backend.profiles.notify import Receiver
from tests.backend.harness import PROFILE, apply, bakery
from tests.backend.notices.told import DESK, OWNER, PROGRAM, told


async def test_each_receiver_of_the_topic_is_told_once(connection: AsyncConnection, database_url: str) -> None:
    await apply(database_url, bakery(notify={"program": PROGRAM, "desk": DESK, "owner": OWNER}))

    assert await tell(connection, "corner-bakery", "appointment.booked", {"number": 1}) == 2
    assert await told(connection) == [
        ("desk", "appointment.booked", {"number": 1}),
        ("program", "appointment.booked", {"number": 1}),
    ]


async def test_a_business_that_wants_to_hear_nothing_is_told_nothing(
    connection: AsyncConnection, database_url: str
) -> None:
    await apply(database_url, bakery())

    assert await tell(connection, "corner-bakery", "message.taken", {}) == 0
    assert await tell(connection, "nobody", "message.taken", {}) == 0
    assert await told(connection) == []


async def test_what_is_rolled_back_is_not_told(connection: AsyncConnection, database_url: str) -> None:
    await apply(database_url, bakery(notify={"desk": DESK}))

    async with connection.transaction(force_rollback=True):
        await tell(connection, "corner-bakery", "message.taken", {})

    assert await told(connection) == []


async def test_what_is_told_under_one_word_is_told_once(connection: AsyncConnection, database_url: str) -> None:
    await apply(database_url, bakery(notify={"desk": DESK}))

    for once in ("monday", "monday", "tuesday", None, None):
        await tell(connection, "corner-bakery", "limit.near", {"once": once}, once=once)

    said = [data["once"] for _, _, data in await told(connection)]
    assert sorted(said, key=str) == [None, None, "monday", "tuesday"]


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"sms": {"to": "5550100"}},
        {"sms": {"to": "+15550100123"}, "email": {"to": ["a@b.example"], "sender": "c@d.example"}},
        {"webhook": {"url": "http://desk.example.com/hook", "secret": "desk"}},
        {"webhook": {"url": "https://user:word@desk.example.com/hook", "secret": "desk"}},
        {"webhook": {"url": "https://desk.example.com/hook", "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}},
        {"email": {"to": [], "sender": "c@d.example"}},
        {"email": {"to": ["desk"], "sender": "c@d.example"}},
        {"email": {"to": ["a@b.example\nbcc: x@y.example"], "sender": "c@d.example"}},
        {"of": [], "sms": {"to": "+15550100123"}},
        {"of": ["everything"], "sms": {"to": "+15550100123"}},
    ],
)
def test_a_receiver_that_cannot_be_told_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Receiver.model_validate(wrong)


def test_a_receiver_of_a_language_that_nobody_speaks_is_named_with_its_field() -> None:
    text = PROFILE.replace('  "+15550100002": es\n', "").partition("  es:\n")[0]
    notify = "notify: {desk: {language: es, sms: {to: '+15550100123'}}}"
    with pytest.raises(ProfileInvalid, match=r"notify\.desk\.language"):
        parse_profile(f"{text}\n{notify}\n")
