"""A day may have so many calls, and its answers cost so much: past that no model is asked, and the business knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from psycopg import AsyncConnection

from backend.answering.generation import answer_turn
from backend.answering.interface import Stopwatch
from backend.calls.decision import Circumstances, answer
from backend.calls.limits import count_call, day_of, must_quote, news_of, note_spending
from backend.calls.rows import NewCall, open_call
from backend.calls.step import Announce, NextStep, Relay, TakeMessage
from backend.models.lineup import Lineup
from backend.profiles.loader import ProfileInvalid, parse_profile
from backend.profiles.model import Limits, Profile
from backend.profiles.notify import Kind
from common.wire.turn import TurnRequest
from tests.backend.harness import CALL, PROFILE, apply, backend_with, bakery, incoming, settings_for
from tests.backend.model_fakes import Scripted, answering_with
from tests.backend.notices.told import DESK, told

NOW = datetime.now(ZoneInfo("UTC")).timestamp()
DIALLED, ANOTHER, CALLER = "+15550100001", "+15550100002", "+15550100177"


def limited(**limits: Any) -> Profile:
    return bakery(limits=Limits(**limits), notify={"desk": DESK})


async def ring(
    connection: AsyncConnection, profile: Profile, number: int, *, to: str = DIALLED, caller: str = CALLER
) -> bool:
    call = NewCall(f"CA{number}", profile.name, "dev", "en", caller, to, "t1")
    await open_call(connection, call)
    return await count_call(connection, profile, call, now=NOW)


async def spend(connection: AsyncConnection, call_sid: str, usd: str) -> None:
    await connection.execute(
        "insert into call_metadata (call_sid, profile, cost_usd, last_at) values (%s, 'corner-bakery', %s, now())"
        " on conflict (call_sid) do update set cost_usd = excluded.cost_usd",
        (call_sid, Decimal(usd)),
    )


async def news(connection: AsyncConnection) -> list[tuple[str, str, str, str]]:
    return [(kind, data["limit"], data["number"], data["used"]) for _, kind, data in await told(connection)]


async def test_the_business_hears_of_a_day_s_calls_at_eighty_percent_and_at_the_limit_once_each(
    connection: AsyncConnection, database_url: str
) -> None:
    profile = limited(calls_a_day=5)
    await apply(database_url, profile)
    over = [await ring(connection, profile, number) for number in range(8)]

    assert over == [False] * 5 + [True] * 3
    assert await news(connection) == [("limit.near", "calls", DIALLED, "4"), ("limit.reached", "calls", DIALLED, "5")]


async def test_each_number_and_each_caller_is_counted_by_itself(connection: AsyncConnection, database_url: str) -> None:
    profile = limited(calls_a_day=3, calls_a_day_of_a_caller=1)
    await apply(database_url, profile)

    assert not await ring(connection, profile, 1)
    assert not await ring(connection, profile, 2, to=ANOTHER)
    assert await ring(connection, profile, 3)
    assert not await ring(connection, profile, 4, caller="+15550100178")
    assert await ring(connection, profile, 5, caller="+15550100179")


async def test_callers_who_hide_their_number_are_not_counted_as_one(
    connection: AsyncConnection, database_url: str
) -> None:
    profile = limited(calls_a_day_of_a_caller=1)
    await apply(database_url, profile)

    assert [await ring(connection, profile, number, caller="") for number in range(3)] == [False] * 3


async def test_yesterday_does_not_count(connection: AsyncConnection, database_url: str) -> None:
    profile = limited(calls_a_day=1)
    await apply(database_url, profile)
    await ring(connection, profile, 1)
    await connection.execute("update calls set started_at = started_at - interval '1 day'")

    assert not await ring(connection, profile, 2)


async def test_once_the_models_of_a_number_have_cost_their_share_its_answers_are_quoted(
    connection: AsyncConnection, database_url: str
) -> None:
    profile = limited(model_usd_a_day="1.00")
    await apply(database_url, profile)
    for number, to in ((1, DIALLED), (2, DIALLED), (3, ANOTHER)):
        await ring(connection, profile, number, to=to)
    seen = list[bool]()
    for usd in ("0.30", "0.50", "0.70"):
        await spend(connection, "CA1", "0.30")
        await spend(connection, "CA2", usd)
        await note_spending(connection, profile, "CA2", now=NOW)
        seen.append(await must_quote(connection, profile, "CA1", now=NOW))

    assert seen == [False, False, True]
    assert not await must_quote(connection, profile, "CA3", now=NOW)
    assert not await must_quote(connection, profile, "CA-unknown", now=NOW)
    assert await news(connection) == [
        ("limit.near", "model_usd", DIALLED, "0.80"),
        ("limit.reached", "model_usd", DIALLED, "1"),
    ]


async def test_a_call_past_the_limit_is_answered_without_a_model(
    connection: AsyncConnection, database_url: str
) -> None:
    profile = limited(calls_a_day=1)
    await apply(database_url, profile)
    await ring(connection, profile, 1)
    await ring(connection, profile, 2)

    assert [await must_quote(connection, profile, call, now=NOW) for call in ("CA1", "CA2")] == [False, True]


@pytest.mark.parametrize("quotes", [True, False])
async def test_a_turn_asks_a_model_only_within_the_limit(quotes: bool) -> None:
    asked = list[tuple[str, ...]]()

    def model_for(profile: Profile) -> Scripted:
        asked.append(profile.ai.models)
        return Scripted()

    async def must(_profile: Profile, _call_sid: str) -> bool:
        return quotes

    async def claim() -> bool:
        return True

    profile = limited(model_usd_a_day=1)
    services = replace(answering_with(Scripted(), profile=profile), model_for=model_for, must_quote=must)
    request = TurnRequest(CALL, 1, "When do you open?", "en", "corner-bakery")
    async for _ in answer_turn(request, services, Stopwatch(), claim):
        pass

    assert asked == [() if quotes else profile.ai.models]


def test_without_models_nobody_rephrases_and_the_pages_are_quoted() -> None:
    profile = bakery().model_copy(update={"ai": bakery().ai.without_models()})
    lineup = Lineup(settings_for(anthropic_api_key="sk-test"))

    assert lineup.rephraser_for(profile) is None
    assert lineup.expected_for(profile) == "extractive"
    assert lineup.expected_for(bakery()) == bakery().ai.models[0]


@pytest.mark.parametrize(
    ("past", "over", "step"),
    [
        ("quote", True, Relay("greeting")),
        ("message", True, Announce("limit")),
        ("voicemail", True, TakeMessage()),
        ("message", False, Relay("greeting")),
    ],
)
def test_past_its_calls_a_number_is_answered_as_the_profile_says(past: Any, over: bool, step: NextStep) -> None:
    profile = limited(calls_a_day=1, past=past)
    assert answer(Circumstances(profile, NOW, over_limit=over)) == step


async def test_a_caller_past_the_limit_hears_the_message_and_a_webhook_that_comes_twice_is_one_call(
    database_url: str,
) -> None:
    extra = "limits: {calls_a_day: 1, past: message, message: {en: We are overrun., es: Hay demasiadas llamadas.}}\n"
    await apply(database_url, parse_profile(PROFILE + extra))
    async with backend_with(database_url) as backend:
        answers = [
            (await backend.webhook("/voice", incoming(CallSid=call))).text for call in (CALL, CALL, "CA9", "CA9")
        ]

    assert ["<ConversationRelay" in text for text in answers] == [True, True, False, False]
    assert ["We are overrun." in text for text in answers] == [False, False, True, True]


@pytest.mark.parametrize(
    ("extra", "field"),
    [
        ("limits: {calls_a_day: 5, past: message}", "limits"),
        ("limits: {calls_a_day: 5, past: message, message: {en: Later.}}", r"limits\.message"),
        ("limits: {calls_a_day: 5, past: voicemail}", r"limits\.past"),
        ("limits: {calls_a_day: 0}", r"limits\.calls_a_day"),
        ("limits: {model_usd_a_day: 0}", r"limits\.model_usd_a_day"),
    ],
)
def test_limits_that_cannot_hold_are_named_with_their_field(extra: str, field: str) -> None:
    with pytest.raises(ProfileInvalid, match=field):
        parse_profile(f"{PROFILE}{extra}\n")


@pytest.mark.parametrize(
    ("used", "kind"), [("79.99", None), ("80", "limit.near"), ("99.99", "limit.near"), ("100", "limit.reached")]
)
def test_eighty_percent_is_near(used: str, kind: Kind | None) -> None:
    assert news_of(Decimal(used), Decimal(100)) == kind


def test_a_day_begins_at_the_business_s_own_midnight() -> None:
    late = datetime(2026, 12, 9, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    assert day_of(bakery(timezone="America/New_York"), late.timestamp()).isoformat() == "2026-12-09T00:00:00-05:00"
    assert day_of(bakery(), late.timestamp()).isoformat() == "2026-12-10T00:00:00+00:00"


def test_a_profile_without_limits_costs_no_look_up() -> None:
    assert not bakery().limits.bounds_models
    assert not Limits(calls_a_day=5, past="voicemail").bounds_models
    assert Limits(calls_a_day=5).bounds_models
    assert Limits(model_usd_a_day=Decimal(1), past="voicemail").bounds_models
