"""A clinic of the tests, whose people and departments are asked for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from backend.profiles.business import Hours, Person
from backend.profiles.model import Profile
from backend.profiles.reception import Menu, Transfer, Voicemail
from tests.backend.harness import bakery

NOON: Final = datetime(2026, 11, 30, 12, tzinfo=UTC).timestamp()
"""A Monday."""
DAY: Final = Hours.model_validate({"week": {"mon": "09:00-18:00", "tue": "09:00-18:00"}})
TUESDAYS: Final = Hours.model_validate({"week": {"tue": "10:00-13:00"}})
PEOPLE: Final = (
    {
        "name": "Dr. Amara Okafor",
        "role": {"en": "dentist and owner", "es": "dentista y dueña"},
        "destination": "okafor",
    },
    {"name": "Dr. Nils Lindqvist", "role": {"en": "orthodontist", "es": "ortodoncista"}, "destination": "lindqvist"},
    {"name": "Priya Raman", "role": {"en": "head hygienist", "es": "higienista jefa"}, "destination": "hygiene"},
    {"name": "Ana Moreno", "role": {"en": "practice manager", "es": "gerente"}, "destination": "billing"},
    {"name": "Luis Moreno", "role": {"en": "receptionist", "es": "recepcionista"}},
)
TRANSFER: Final = {
    "default": "reception",
    "destinations": {
        "reception": {"number": "+15550100009", "hours": "always"},
        "okafor": {"number": "+15550100010", "phrases": {"en": ["the surgery"], "es": ["cirugía"]}},
        "lindqvist": {"number": "+15550100011", "hours": TUESDAYS.model_dump(mode="json")},
        "hygiene": {"number": "+15550100012"},
        "billing": {
            "number": "+15550100013",
            "phrases": {"en": ["billing", "accounts"], "es": ["facturación", "cobros"]},
        },
        "back-office": {"number": "+15550100014"},
    },
}
MENU: Final = {
    "prompt": {"en": "Say invoices.", "es": "Diga recibos."},
    "options": [
        {"digit": 1, "transfer": "billing", "phrases": {"en": ["invoices"], "es": ["recibos"]}},
        {"digit": 2, "voicemail": True, "phrases": {"en": ["the recorder"], "es": ["la grabadora"]}},
    ],
}


def clinic(**changes: Any) -> Profile:
    """Open on Mondays and Tuesdays; Dr. Lindqvist is there on Tuesday morning."""
    given: dict[str, Any] = {
        "people": tuple(Person.model_validate(person) for person in PEOPLE),
        "transfer": Transfer.model_validate(TRANSFER),
        "hours": DAY,
        "timezone": "UTC",
        "voicemail": Voicemail(prompt={"en": "Speak after the tone.", "es": "Hable tras la señal."}),
        "menu": Menu.model_validate(MENU),
    }
    return bakery(**{**given, **changes})
