"""What people read of a notice: in their language, in the business's time, and nothing that is not known."""

from __future__ import annotations

from datetime import datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest

from backend.languages import LANGUAGES, language_of
from backend.languages.messages import Label, Value
from backend.notices.letters import Letter, letter_of
from backend.profiles.notify import TOPICS, Kind

NEW_YORK = ZoneInfo("America/New_York")
TEN = datetime(2026, 12, 9, 10, 0, tzinfo=NEW_YORK)
BOOKED: dict[str, Any] = {
    "appointment": {
        "start": TEN.isoformat(),
        "details": {"name": "Ben Okafor", "phone": "+15550100177"},
        "calendar": "chairs",
        "call_sid": "CA1",
    }
}
LEFT: dict[str, Any] = {
    "message": {
        "who": "Ben", "number": "+15550100177", "about": "the cake", "call_back": "",
        "taken_at": "2026-12-09T15:00:00+00:00", "call_sid": "CA1",
    }
}  # fmt: skip


def letter(kind: Kind, data: dict[str, Any], language: str = "en") -> Letter:
    return letter_of(kind, data, business="Corner Bakery", zone=NEW_YORK, words=language_of(language).notices)


def test_a_booking_says_when_in_the_subject_and_who_in_the_text() -> None:
    written = letter("appointment.booked", BOOKED)
    assert written.subject == "Corner Bakery: Appointment booked, Wed 2026-12-09 10:00"
    assert written.text.splitlines() == [
        "Appointment booked",
        "",
        "When: Wed 2026-12-09 10:00",
        "name: Ben Okafor",
        "phone: +15550100177",
        "Calendar: chairs",
        "Call: CA1",
    ]
    assert written.short.startswith("Corner Bakery: Appointment booked. When: Wed 2026-12-09 10:00, name: Ben Okafor")


def test_a_move_says_what_was_before_and_a_change_of_the_name_alone_does_not() -> None:
    before = {"before": {"start": TEN.replace(day=8).isoformat()}}
    assert "Before: Tue 2026-12-08 10:00" in letter("appointment.moved", {**BOOKED, **before}).text
    same = {"before": {"start": TEN.isoformat()}}
    assert "Before" not in letter("appointment.changed", {**BOOKED, **same}).text


@pytest.mark.parametrize(("by", "said"), [("caller", "Cancelada por: quien llamó"), ("business", "por: el negocio")])
def test_a_cancellation_says_who_cancelled(by: str, said: str) -> None:
    assert said in letter("appointment.cancelled", {**BOOKED, "by": by}, "es").text


def test_a_message_says_who_and_what_and_when_in_the_business_s_time_and_leaves_out_what_was_not_said() -> None:
    written = letter("message.taken", LEFT, "es")
    assert written.subject == "Corner Bakery: Recado recibido, Ben"
    assert written.text.splitlines()[2:] == [
        "De: Ben", "Número: +15550100177", "Asunto: the cake", "Recibido: mié 2026-12-09 10:00", "Llamada: CA1",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", TOPICS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_about_which_little_is_known_can_still_be_written(kind: Kind, language: str) -> None:
    nothing: dict[str, Any] = {}
    nonsense: dict[str, Any] = {"appointment": None, "before": "x", "message": [], "sources": None}
    for data in (nothing, nonsense):
        assert letter(kind, data, language).subject.startswith("Corner Bakery: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_all_the_words(language: str) -> None:
    words = language_of(language).notices
    assert set(words.titles) == set(TOPICS)
    assert set(words.labels) == set(get_args(Label))
    assert set(words.values) == set(get_args(Value))
