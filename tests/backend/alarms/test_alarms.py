"""Each alarm on what our own code tells: its filter takes lines that the code really writes, none of a good call."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import pytest
import yaml

from backend.answering.generation import answer_turn
from backend.answering.interface import Stopwatch
from backend.models.chain import Chain
from backend.profiles.loader import parse_profile
from backend.runtime.logs import JsonLines
from common.wire.turn import TurnRequest
from dev.setup.places import HERE
from tests.backend.alarms.pattern import Line, Pattern
from tests.backend.alarms.troubles import FAILED, SCENARIOS, a_turn
from tests.backend.harness import CALL, PROFILE, apply, backend_with, bakery, incoming, turn
from tests.backend.model_fakes import Scripted, answering_with
from tests.dev.artifacts.test_template import CloudFormation


def filters() -> dict[str, str]:
    """The pattern of each metric filter, by the name of its metric."""
    template = yaml.load((HERE.root / "template.yaml").read_text(encoding="utf-8"), CloudFormation)
    resources: Mapping[str, Any] = template["Resources"]
    return {
        part["Properties"]["MetricTransformations"][0]["MetricName"]: part["Properties"]["FilterPattern"]
        for part in resources.values()
        if part["Type"] == "AWS::Logs::MetricFilter"
    }


FILTERS: Final = filters()


@pytest.fixture
def written(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[], list[Line]]]:
    """The lines that the code under test has written so far, as they stand in the log."""
    logger = logging.getLogger("guru")
    level = logger.level
    logger.addHandler(caplog.handler)
    logger.setLevel(logging.INFO)
    yield lambda: [json.loads(JsonLines().format(record)) for record in caplog.records if record.name == "guru"]
    logger.removeHandler(caplog.handler)
    logger.setLevel(level)


COUNTED: Final[Mapping[str, set[str]]] = {
    "no database": {"Apologies by webhook_failed"},
    "a menu for nobody": {"Apologies by apologised"},
    "a message of nobody": {"Apologies by apologised"},
    "nobody is to be had": {"Apologies by apologised", "RelayMissed by relay_missed"},
    "a number of nobody": {"CallsRefused by call_refused"},
    "the relay is down": {"RelayMissed by relay_missed"},
    "Twilio falls back": {"FellBack by fell_back"},
    "nothing to wake": {"WarmFailed by warm_failed"},
    "a session fails": {"SessionsFailed by session_ended"},
    "the edge apologised": {"EdgeFailures by edge_failed"},
    "the edge had a fault": {"EdgeFailures by edge_failed"},
    "the edge lost a call": {"EdgeFailures by edge_failed"},
    "the edge set an event aside": {"EdgeFailures by edge_failed"},
    "a forged webhook": {"WebhooksRefused by webhook_refused"},
    "a status without a database": {"VoiceBroke by database_away"},
    "the database goes away": {
        "VoiceBroke by call_unrecorded",
        "VoiceBroke by call_unread",
        "SessionsFailed by session_ended",
    },
    "a profile is remembered": {"VoiceBroke by profile_from_memory"},
    "events that no column holds": {"VoiceBroke by events_refused"},
    "a request breaks": {"VoiceBroke by request_broke", "TurnsFailed by request_broke"},
    "a turn fails": {"TurnsFailed by turn_failed"},
    "a turn breaks": {"TurnsFailed by turn_broke"},
    "a turn takes too long": {"TurnsFailed by turn_stopped"},
    "an invocation breaks": {"TurnsFailed by invocation_broke"},
    "an invocation takes too long": {"TurnsFailed by invocation_timed_out"},
    "a notice for nobody": {"NoticesGivenUp by notice_given_up"},
    "secrets that cannot be read": {"NoticesGivenUp by notice_broke"},
}
"""The metrics that count it, and the events of the lines that they count."""


def counted(lines: list[Line]) -> set[str]:
    taken = [(name, line) for name, pattern in FILTERS.items() for line in lines if Pattern.takes(pattern, line)]
    return {f"{name} by {line['event']}" for name, line in taken}


@pytest.mark.parametrize("trouble", SCENARIOS)
async def test_what_goes_wrong_is_counted_by_the_line_that_the_code_writes(
    trouble: str, database_url: str, written: Callable[[], list[Line]]
) -> None:
    await SCENARIOS[trouble](database_url)
    assert counted(written()) == COUNTED[trouble]


MODELS_FAILED: Final = "ModelsFailed by model_failed"


async def test_a_model_that_fails_is_counted_although_the_next_one_answers(written: Callable[[], list[Line]]) -> None:
    chain = Chain((FAILED, Scripted()), {})
    await a_turn(answering_with(chain))("")
    assert counted(written()) == {MODELS_FAILED}


async def test_a_good_call_is_counted_by_none(database_url: str, written: Callable[[], list[Line]]) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await backend.webhook("/voice", incoming())
        await backend.relay("/v1/turns", turn())
        for kind, detail in (("answered", {"text": "At seven."}), ("ended", {"by": "caller", "reason": "hang-up"})):
            event = {"seq": len(kind), "turn": 1, "at_ms": 1, "kind": kind, **detail}
            await backend.relay(f"/v1/calls/{CALL}/events", {"events": [event]})
        await backend.webhook("/voice/action", incoming(CallStatus="completed", SessionStatus="completed"))
        await backend.webhook("/voice/status", incoming(CallStatus="completed"))
    assert "call_answered" in {line["event"] for line in written()}
    assert counted(written()) == set()


@pytest.mark.parametrize("after_hours", ["message", "voicemail"])
async def test_a_call_that_its_profile_leads_elsewhere_is_not_one_that_the_relay_missed(
    database_url: str, written: Callable[[], list[Line]], after_hours: str
) -> None:
    message = "message: {en: Closed., es: Cerrado.}" if after_hours == "message" else ""
    rest = (
        f"timezone: UTC\nhours: {{week: {{mon: closed}}}}\nafter_hours: {{answer: {after_hours}, {message}}}\n"
        "voicemail: {prompt: {en: Speak., es: Hable.}}\n"
    )
    await apply(database_url, parse_profile(PROFILE + rest))
    async with backend_with(database_url) as backend:
        backend.app.state.warmer.up = False
        await backend.webhook("/voice", incoming())
    assert counted(written()) == set()


async def test_a_turn_that_a_newer_one_ends_is_no_failure(written: Callable[[], list[Line]]) -> None:
    async def refused() -> bool:
        return False

    request = TurnRequest(CALL, 1, "When do you open?", "en", "corner-bakery")
    async for _ in answer_turn(request, answering_with(Scripted(), profile=bakery()), Stopwatch(), refused):
        pass
    assert {line["code"] for line in written()} == {"superseded"}
    assert counted(written()) == set()


def test_each_event_that_a_pattern_names_is_met_here() -> None:
    named = {
        f"{name} by {event}"
        for name, pattern in FILTERS.items()
        for event in re.findall(r'\$\.event = "(\w+)"', pattern)
    }
    assert named == set().union(*COUNTED.values(), {MODELS_FAILED})
