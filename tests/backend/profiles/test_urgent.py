"""Whom callers are told to call depends on where the number is that they called, unless the profile says."""

from __future__ import annotations

import json
from typing import Any
from xml.etree import ElementTree

import pytest

from backend.calls.twiml.document import document
from backend.calls.twiml.relay import connect
from backend.profiles.business import crisis_line, emergency_number
from common.wire.profile import EdgeProfile, UrgentRule, edge_profile
from tests.backend.calls.twiml.documents import ORIGINS, profile, session

TOOTH = 'urgent: [{words: [tooth out], sentence: {en: "In milk.", es: "En leche."}, destination: reception}]\n'
NIGHT, NOON = 1_795_320_000.0, 1_795_363_200.0
HOURS = 'timezone: UTC\nhours: {week: {mon: "09:00-17:00", tue: "09:00-17:00", sun: "09:00-17:00"}}\n'


def edge(extra: str = "", **session_fields: Any) -> EdgeProfile:
    """What the edge reads of the profile in the session's parameter."""
    text = document(connect(profile(extra), session(**session_fields), ORIGINS))
    values = {item.attrib["name"]: item.attrib["value"] for item in ElementTree.fromstring(text).iter("Parameter")}
    return edge_profile(json.loads(values["edge"]))


@pytest.mark.parametrize(
    ("called", "number"),
    [
        ("+12125550100", "911"),
        ("+525512345678", "911"),
        ("+447700900123", "999"),
        ("+34912345678", "112"),
        ("+353123456789", "112"),
        ("+61212345678", "000"),
        ("+6491234567", "111"),
        ("+813123456789", "119"),
        ("+593912345678", "911"),
        ("+18761234567", ""),  # Jamaica: +1, but not 911
        ("+12421234567", "911"),
        ("+8801234567", ""),
        ("", ""),
    ],
)
def test_the_emergency_number_is_that_of_the_called_numbers_country(called: str, number: str) -> None:
    assert emergency_number(called) == number
    assert edge(called=called or "sip:desk@example.com").emergency_number == (number if called else "911")


@pytest.mark.parametrize(
    ("called", "line"), [("+12125550100", "988"), ("+18761234567", ""), ("+447700900123", ""), ("+525512345678", "")]
)
def test_the_crisis_line_is_told_only_where_it_exists(called: str, line: str) -> None:
    assert crisis_line(called) == edge(called=called).crisis_line == line


def test_the_profile_may_name_another_number() -> None:
    assert edge('emergency_number: "061"\n', called="+12125550100").emergency_number == "061"


def test_a_rule_travels_to_the_edge_with_the_hours_of_its_destination() -> None:
    always = UrgentRule(("tooth out",), {"en": "In milk.", "es": "En leche."}, "reception")

    assert edge(TOOTH).urgent == (always,)
    by_day, by_night = edge(TOOTH + HOURS, now=NOON).urgent[0], edge(TOOTH + HOURS, now=NIGHT).urgent[0]
    assert by_day.reachable
    assert by_day.reachable[0][0] <= NOON
    assert by_night.reachable == ()


def test_who_takes_callers_of_a_closed_destination_travels_too() -> None:
    voicemail = 'voicemail: {prompt: {en: "Speak.", es: "Hable."}}\n'
    closed = profile(TOOTH + voicemail)
    own = closed.transfer.model_copy(update={"closed": "voicemail"})
    text = document(connect(closed.model_copy(update={"transfer": own}), session(), ORIGINS))

    assert "&quot;closed&quot;:&quot;voicemail&quot;" in text
