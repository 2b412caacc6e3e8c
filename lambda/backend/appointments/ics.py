"""Appointments as iCalendar (RFC 5545), for an export and for the feed. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, timedelta
from typing import Final

from icalendar import Calendar, Component, Event

from backend.appointments.store import Appointment

_REFRESH: Final = timedelta(minutes=15)
"""How often a calendar is asked to look; most take their own time, some a day."""


def to_ics(appointments: Iterable[Appointment], *, name: str) -> bytes:
    """A calendar of this name, with times in UTC; the same appointments give the same bytes."""
    calendar = Calendar()
    _add(calendar, "prodid", "-//Guru//Appointments//EN")
    _add(calendar, "version", "2.0")
    calendar.calendar_name = " ".join(name.split())
    calendar.refresh_interval = _REFRESH
    for appointment in appointments:
        calendar.add_component(_event(appointment))
    return bytes(calendar.to_ical())


def summary_of(appointment: Appointment) -> str:
    """What a calendar shows in one line: the name that was left, else all that was, and the calendar's name."""
    details = appointment.details
    who = details.get("name") or ", ".join(details.values())
    return f"{who} ({appointment.calendar})" if who else appointment.calendar


def _event(appointment: Appointment) -> Event:
    event = Event()
    _add(event, "uid", str(appointment.id))
    _add(event, "sequence", appointment.revision)
    # A whole second, or two readings of one row would differ.
    _add(event, "dtstamp", appointment.changed_at.astimezone(UTC).replace(microsecond=0))
    _add(event, "created", appointment.booked_at.astimezone(UTC).replace(microsecond=0))
    _add(event, "dtstart", appointment.start.astimezone(UTC))
    _add(event, "dtend", appointment.end.astimezone(UTC))
    _add(event, "summary", summary_of(appointment))
    lines = [*(f"{name}: {value}" for name, value in appointment.details.items()), appointment.call_sid]
    _add(event, "description", "\n".join(lines))
    return event


def _add(component: Component, name: str, value: object) -> None:
    component.add(name, value)  # pyright: ignore[reportUnknownMemberType]  # half typed
