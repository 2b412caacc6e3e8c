"""Opening hours as people write them: read whole, or not at all."""

from __future__ import annotations

from datetime import time

import pytest

from dev.commands.init.hours import read_week, week_of, written
from ingest.readers.html.stated import Span


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("Mon-Fri 9am-5:30pm, Sat 10-2", "mon-fri 09:00-17:30, sat 10:00-14:00"),
        ("Monday to Friday: 9:00 – 17:00", "mon-fri 09:00-17:00"),  # noqa: RUF001  # as websites write it
        (
            "Monday through Thursday 8 a.m. to 6 p.m.\nSaturday 8:30 am - 12:30 pm",
            "mon-thu 08:00-18:00, sat 08:30-12:30",
        ),
        ("Tue, Thu and Sat 10:00-18:00", "tue 10:00-18:00, thu 10:00-18:00, sat 10:00-18:00"),
        ("Mon & Tue 7-3", "mon-tue 07:00-15:00"),
        ("Mondays 9-12, 1-5", "mon 09:00-12:00 and 13:00-17:00"),
        ("Mon 9-12 and 2-6pm, Tue 9-5", "mon 09:00-12:00 and 14:00-18:00, tue 09:00-17:00"),
        ("Fri-Sun 5pm-10pm", "fri-sun 17:00-22:00"),
        ("Saturday 12-4 pm", "sat 12:00-16:00"),
        ("Monday 9:00 AM - 5:00 PM\nSaturday: Closed\n14 Mill Street", "mon 09:00-17:00"),
        ("lunes a viernes de 9:00 a 18:00, sábados de 10 a 14 h", "mon-fri 09:00-18:00, sat 10:00-14:00"),
        ("Lun-Vie 8.30-14.00 y 16.00-20.00", "mon-fri 08:30-14:00 and 16:00-20:00"),
        ("martes y jueves 9-13", "tue 09:00-13:00, thu 09:00-13:00"),
        ("miércoles: 10h30 - 19h00", "wed 10:30-19:00"),
        ("De martes a domingo, de 13:00 a 23:00", "tue-sun 13:00-23:00"),
        ("sáb y dom 9:00-14:00\nlunes cerrado", "sat-sun 09:00-14:00"),
        ("Vie-Lun 18:00-23:30", "mon 18:00-23:30, fri-sun 18:00-23:30"),
    ],
)
def test_hours_are_read_in_the_ways_that_people_write_them(text: str, week: str) -> None:
    assert written(read_week(text)) == week


@pytest.mark.parametrize(
    "text",
    [
        "",
        "We open early.",
        "Sunday closed",
        "Monday to Friday 8-6; Sundays 10am-noon",
        "call 555-010-0199 on Monday 2 pm",
        "Mon 9-5\nMon 10-4",
        "lunes a viernes de 9 a 18, sábado desde las 10",
        "Mon 25-30",
        "Our 9-5 team works on weekdays",
        "martes 9",
    ],
)
def test_half_of_a_week_is_no_week(text: str) -> None:
    assert read_week(text) == {}


def test_what_a_page_states_for_machines_is_a_week_without_single_dates_and_holidays() -> None:
    stated = [
        Span((0, 1), time(9), time(17)),
        Span((5, 7), time(10), time(0)),
        Span((6,)),
        Span((2,), time(9), time(12), ("2026-12-24", "2026-12-24")),
    ]

    assert written(week_of(stated)) == "mon-tue 09:00-17:00, sat 10:00-24:00"
