"""`guru appointments`, `messages` and `notices`: what a business does with them at its desk."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest
from icalendar import Calendar
from psycopg import AsyncConnection
from typer.testing import CliRunner, Result

from backend.appointments.store import Appointment
from backend.notices.messages import Message, Stored, store
from backend.notices.queue import Notice, find
from backend.postgres.database import connect
from backend.postgres.migrate import migrate
from backend.workflows.calendar.book import Owner
from dev.cli import app
from dev.terminal.failures import CommandFailed
from tests.backend.appointments.books import ANOTHER_CALL, fill
from tests.backend.harness import CALL
from tests.backend.notices.told import DESK

pytestmark = pytest.mark.postgres
Answer = TypeVar("Answer")


def guru(*arguments: str, typed: str = "") -> Result:
    result = CliRunner().invoke(app, [*arguments], env={"COLUMNS": "80"}, input=typed)
    if isinstance(result.exception, CommandFailed):
        raise result.exception
    return result


def asked(database_url: str, question: Callable[[AsyncConnection], Coroutine[Any, Any, Answer]]) -> Answer:
    async def ask() -> Answer:
        async with await connect(database_url) as connection:
            return await question(connection)

    return asyncio.run(ask())


@pytest.fixture
def booked(own_database: str) -> list[Appointment]:
    """What is in the book of the business, whose desk is told of everything."""

    async def prepare() -> list[Appointment]:
        await migrate(own_database)
        return await fill(own_database, desk=DESK)

    return asyncio.run(prepare())


@pytest.fixture
def left(own_database: str, booked: list[Appointment]) -> Stored:
    """A message of a caller."""
    assert booked
    message = Message(
        "Begoña Núñez-Okafor", "+15550100177", "the cake for Saturday, the one with the figs", "after five"
    )
    return asked(own_database, lambda it: store(it, "corner-bakery", Owner(CALL, 1, "m"), message, turn=3))


def notices(database_url: str) -> list[Notice]:
    return asked(database_url, find)


@pytest.mark.usefixtures("left")
@pytest.mark.parametrize(
    "words", [("appointments", "list", "--since", "2026-01-01"), ("messages", "list"), ("notices", "list")]
)
def test_a_list_fits_eighty_columns_and_loses_nothing(words: tuple[str, ...]) -> None:
    lines = guru(*words).stdout.splitlines()
    assert len(lines) > 2
    assert max(map(len, lines)) <= 80
    assert "…" not in "".join(lines)


def test_appointments_are_listed_in_the_business_s_own_time(booked: list[Appointment]) -> None:
    said = guru("appointments", "list", "--since", "2026-01-01").stdout
    assert str(booked[0].id)[:8] in said
    assert "Wed 2026-12-09 10:00" in said
    assert "Zoë" not in guru("appointments", "list", "--since", "2026-01-01", "--until", "2026-12-10").stdout


def test_nothing_to_list_says_where_to_look(booked: list[Appointment]) -> None:
    assert booked
    assert "--since" in guru("appointments", "list", "--since", "2027-01-01").stderr
    assert "--all" in guru("messages", "list").stderr
    with pytest.raises(CommandFailed, match="no profile is named 'bakkery'"):
        guru("appointments", "list", "--profile", "bakkery")


@pytest.mark.parametrize("group", ["appointments", "messages"])
def test_what_is_listed_is_json_for_programs(group: str, left: Stored, booked: list[Appointment]) -> None:
    since = ("--since", "2026-01-01") if group == "appointments" else ()
    listed = json.loads(guru(group, "list", *since, "--profile", "corner-bakery", "--json").stdout)
    first = {"appointments": str(booked[0].id), "messages": str(left.id)}[group]
    assert listed[0]["id"] == first
    assert json.loads(guru(group, "show", first[:8], "--json").stdout) == listed[0]


def test_one_is_shown_by_the_beginning_of_its_id_or_of_its_call(booked: list[Appointment]) -> None:
    for beginning in (str(booked[0].id)[:8], CALL):
        assert "name        Ben" in guru("appointments", "show", beginning).stdout
    with pytest.raises(CommandFailed, match="several appointments begin with 'CA'") as several:
        guru("appointments", "show", "CA")
    assert str(booked[1].id) in str(several.value)
    for beginning in ("zz", ""):
        with pytest.raises(CommandFailed, match="no appointment begins with"):
            guru("appointments", "show", beginning)


def test_an_appointment_is_cancelled_once_asked_and_the_desk_is_told(
    booked: list[Appointment], own_database: str
) -> None:
    beginning = str(booked[0].id)[:8]
    refused = guru("appointments", "cancel", beginning, typed="n\n")
    assert refused.exit_code == 1
    assert "Cancel chairs on Wed 2026-12-09 10:00, Ben" in refused.stdout
    before = {notice.id for notice in notices(own_database)}
    assert len(before) == 2

    assert "cancelled" in guru("appointments", "cancel", beginning, "--yes").stdout
    # Not the last one: the database's clock may be set back meanwhile.
    [told] = [notice for notice in notices(own_database) if notice.id not in before]
    assert (told.kind, told.data["by"]) == ("appointment.cancelled", "business")
    assert told.data["appointment"]["start"] == "2026-12-09T10:00:00-05:00"
    with pytest.raises(CommandFailed, match="no appointment begins with"):
        guru("appointments", "cancel", beginning, "--yes")


def test_an_export_holds_what_callers_left_in_columns_and_no_formula(booked: list[Appointment], tmp_path: Path) -> None:
    file = tmp_path / "book.csv"
    said = guru("appointments", "export", "--since", "2026-01-01", "--output", str(file))
    rows = list(csv.DictReader(file.read_text("utf-8").splitlines()))

    assert said.stderr == "2 appointments\n"
    assert [row["id"] for row in rows] == [str(appointment.id) for appointment in booked]
    assert [(row["start"], row["name"], row["reason"]) for row in rows] == [
        ("2026-12-09T10:00:00-05:00", "Ben", "'=1+1"),
        ("2026-12-10T10:00:00-05:00", "Zoë", ""),
    ]


def test_an_export_as_icalendar_can_be_read_by_a_calendar(booked: list[Appointment]) -> None:
    said = guru("appointments", "export", "--format", "ics", "--since", "2026-12-10", "--profile", "corner-bakery")
    [event] = Calendar.from_ical(said.stdout_bytes).events
    assert str(event["uid"]) == str(booked[1].id)
    assert ANOTHER_CALL in str(event["description"])


def test_a_feed_is_made_shown_and_closed(booked: list[Appointment], monkeypatch: pytest.MonkeyPatch) -> None:
    assert booked
    monkeypatch.setenv("GURU_PUBLIC_URL", "https://voice.example.com")
    ours = ("appointments", "feed", "--profile", "corner-bakery")
    assert "no feed" in guru(*ours).stdout
    made = guru(*ours, "--new")
    assert made.stdout.startswith("https://voice.example.com/calendar/")
    assert "open since" in guru(*ours).stdout
    assert [guru(*ours, "--revoke").stdout for _ in range(2)] == [
        "corner-bakery: the feed is closed\n",
        "corner-bakery: there was no feed\n",
    ]
    assert guru(*ours, "--new", "--revoke").exit_code == 2


def test_a_message_is_shown_whole_and_marked_as_done_and_open_again(left: Stored) -> None:
    beginning = str(left.id)[:8]
    assert "about      the cake for Saturday, the one with the figs" in guru("messages", "show", beginning).stdout
    assert guru("messages", "done", beginning).stdout == f"{left.id}: done\n"
    assert "--all" in guru("messages", "list").stderr
    assert beginning in guru("messages", "list", "--all").stdout
    assert guru("messages", "done", beginning, "--undo").stdout == f"{left.id}: open again\n"
    assert beginning in guru("messages", "list").stdout


@pytest.mark.usefixtures("left")
def test_a_notice_that_was_given_up_is_shown_with_why_and_tried_again(own_database: str) -> None:
    waiting = notices(own_database)[-1]
    beginning = str(waiting.id)[:8]
    asked(own_database, lambda it: it.execute("update notices set given_up_at = now(), failure = 'no such mailbox'"))
    assert "no such mailbox" in " ".join(guru("notices", "list", "--unsent").stdout.split())
    shown = json.loads(guru("notices", "show", beginning).stdout)
    assert (shown["state"], shown["kind"]) == ("given up", "message.taken")

    assert "next run" in guru("notices", "retry", beginning).stdout
    assert notices(own_database)[-1].given_up_at is None
    asked(own_database, lambda it: it.execute("update notices set sent_at = now(), given_up_at = null"))
    with pytest.raises(CommandFailed, match="was sent already"):
        guru("notices", "retry", beginning)
    assert "no notice waits" in guru("notices", "list", "--unsent").stderr
    assert json.loads(guru("notices", "list", "--json").stdout)[-1]["state"] == "sent"
