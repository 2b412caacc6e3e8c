"""What notices say: titles by kind, labels before values, names for values of our own."""

from __future__ import annotations

from typing import Final

from backend.languages.notices import NoticeWords

NOTICES: Final = NoticeWords(
    titles={
        "appointment.booked": "Appointment booked",
        "appointment.moved": "Appointment moved",
        "appointment.changed": "Appointment changed",
        "appointment.confirmed": "Appointment confirmed",
        "appointment.cancelled": "Appointment cancelled",
        "message.taken": "Message taken",
        "message.changed": "Message changed",
        "limit.near": "80 % of a day's limit is used",
        "limit.reached": "A day's limit is reached",
        "knowledge.changed": "Knowledge base changed",
        "call.failed": "A call failed",
    },
    labels={
        "when": "When",
        "before": "Before",
        "calendar": "Calendar",
        "cancelled_by": "Cancelled by",
        "who": "From",
        "recipient": "For",
        "unfinished": "Note",
        "number": "Number",
        "about": "About",
        "call_back": "Call back",
        "taken_at": "Taken",
        "limit": "Limit",
        "used": "Used",
        "day": "Day",
        "change": "Change",
        "sources": "Documents",
        "code": "Reason",
        "call": "Call",
    },
    values={
        "caller": "the caller",
        "business": "the business",
        "calls": "calls to a number",
        "calls_of_caller": "calls from one caller",
        "model_usd": "language models, US dollars",
        "ingested": "documents were read in",
        "deleted": "documents were deleted",
        "unfinished": "the caller broke off before the end",
    },
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)
