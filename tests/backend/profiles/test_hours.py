"""Opening hours, in the business's own time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from backend.profiles.loader import parse_profile
from backend.profiles.model import Profile
from tests.backend.harness import PROFILE, bakery

HOURS = """
timezone: America/New_York
hours:
  week:
    mon: 08:00-18:00
    tue: [08:00-12:00, 13:00-18:00]
    fri: 20:00-02:00
    sat: closed
  except_on:
    2026-11-30: closed
    2026-12-01: 10:00-11:00
"""
ALWAYS = PROFILE + "      hours: always\n"


@pytest.fixture(scope="module")
def shop() -> Profile:
    return parse_profile(PROFILE + HOURS)


@pytest.mark.parametrize(
    ("utc", "is_open"),
    [
        ("2026-11-23T12:59", False),  # Monday, 07:59 in New York
        ("2026-11-23T13:00", True),
        ("2026-11-23T22:59", True),
        ("2026-11-23T23:00", False),
        ("2026-11-24T16:59", True),  # Tuesday
        ("2026-11-24T17:30", False),
        ("2026-11-24T18:00", True),
        ("2026-11-25T15:00", False),  # Wednesday is left out
        ("2026-11-28T00:59", False),  # Friday, 19:59
        ("2026-11-28T01:00", True),
        ("2026-11-28T06:59", True),  # Saturday, 01:59
        ("2026-11-28T07:00", False),
        ("2026-11-30T15:00", False),  # a Monday that is closed
        ("2026-12-01T15:30", True),  # a Tuesday with other hours
        ("2026-12-01T19:00", False),
        ("2026-07-06T12:00", True),  # a Monday in summer, 08:00
    ],
)
def test_a_business_is_open_by_its_own_clock(shop: Profile, utc: str, is_open: bool) -> None:
    assert shop.is_open(datetime.fromisoformat(utc).replace(tzinfo=UTC).timestamp()) is is_open


def test_without_hours_a_business_is_always_open() -> None:
    assert bakery().is_open(0)
    assert bakery().is_reachable(bakery().transfer.destinations["reception"], 0)


def test_a_destination_has_the_hours_of_the_business_or_its_own() -> None:
    sunday = datetime(2026, 11, 29, 12, tzinfo=UTC).timestamp()
    own = HOURS.replace("timezone", "    always: {queue: a, hours: always}\n  default: reception\ntimezone")
    shop = parse_profile(PROFILE + own.removeprefix("\n"))
    reachable = {name: shop.is_reachable(place, sunday) for name, place in shop.transfer.destinations.items()}
    assert reachable == {"reception": False, "always": True}


def test_hours_survive_storage(shop: Profile) -> None:
    assert Profile.model_validate(shop.model_dump(mode="json")) == shop
