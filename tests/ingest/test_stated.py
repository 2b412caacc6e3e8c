"""What a page states for machines is said in the page's language, as a person would say it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ingest.document import Section
from ingest.languages import LANGUAGES
from ingest.readers.html.stated import read_stated
from ingest.saying import said_in

BUSINESS: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "Dentist",
    "telephone": "+1 555 0142",
    "email": "mailto:desk@clinic.example",
    "address": {"@type": "PostalAddress", "streetAddress": "12 Mill Lane", "addressLocality": "Springfield"},
}


def said(language: str, *documents: object, known: tuple[Section, ...] = ()) -> dict[str, list[str]]:
    stated = read_stated([json.dumps(document) for document in documents])
    assert stated is not None
    return {section.heading: section.text.split("\n") for section in said_in(LANGUAGES[language], stated, known)}


def hours(*spans: dict[str, Any]) -> dict[str, Any]:
    return {"@type": "LocalBusiness", "openingHoursSpecification": list(spans)}


WEEK = ["Monday", "https://schema.org/Tuesday", {"@id": "http://schema.org/Wednesday"}, "Thursday", "Fr"]


def test_hours_are_said_for_the_days_that_share_them() -> None:
    document = hours(
        {"dayOfWeek": WEEK, "opens": "09:00", "closes": "14:00:00"},
        {"dayOfWeek": WEEK, "opens": "16:00", "closes": "20:00"},
        {"dayOfWeek": "Saturday", "opens": "10:00", "closes": "12:30"},
        {"dayOfWeek": ["Sunday", "PublicHolidays"], "opens": "12:00", "closes": "12:00"},
    )

    assert said("en", document)["Opening hours"] == [
        "Monday to Friday: 9:00 AM to 2:00 PM and 4:00 PM to 8:00 PM.",
        "Saturday: 10:00 AM to 12:30 PM.",
        "Sunday, Public holidays: closed.",
    ]
    assert said("es", document)["Horario"] == [
        "De lunes a viernes: de 9:00 a 14:00 y de 16:00 a 20:00.",
        "sábado: de 10:00 a 12:30.",
        "domingo, Festivos: cerrado.",
    ]


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Mo-Fr 09:00-17:00", ["Monday to Friday: 9:00 AM to 5:00 PM."]),
        ("Tu,Th 16:00-20:00", ["Tuesday, Thursday: 4:00 PM to 8:00 PM."]),
        (
            "Mo-Th 11:00-14:30 Fr-Sa 11:00-22:00",
            ["Monday to Thursday: 11:00 AM to 2:30 PM.", "Friday, Saturday: 11:00 AM to 10:00 PM."],
        ),
        ("Mo-Su 00:00-23:59", ["Monday to Sunday: open 24 hours."]),
    ],
)
def test_hours_in_the_short_form_are_said_too(written: str, spoken: list[str]) -> None:
    assert said("en", {"@type": "Store", "openingHours": written})["Opening hours"] == spoken


def test_hours_of_some_dates_name_them() -> None:
    document = {"specialOpeningHoursSpecification": {"validFrom": "2026-12-24", "validThrough": "2026-12-26"}}

    assert said("en", document)["Opening hours"] == ["From 2026-12-24 to 2026-12-26: closed."]


def test_telephone_and_address_are_said() -> None:
    assert said("es", {"@graph": [BUSINESS]})["Contacto"] == [
        "Teléfono: +1 555 0142.",
        "Dirección: 12 Mill Lane, Springfield.",
        "Correo electrónico: desk@clinic.example.",
    ]


def question(name: str, answer: str) -> dict[str, Any]:
    return {"@type": "Question", "name": name, "acceptedAnswer": {"@type": "Answer", "text": answer}}


def test_questions_with_their_answers_are_sections_without_markup() -> None:
    document = {
        "@type": "FAQPage",
        "mainEntity": [question("Do you have parking?", "<p>Yes, behind the&nbsp;house.</p>")],
    }

    assert said("en", document) == {"Do you have parking?": ["Yes, behind the house."]}


def test_questions_that_the_page_shows_are_not_said_twice() -> None:
    document = {"@type": "FAQPage", "mainEntity": question("Do you have parking?", "Yes, behind the house.")}

    assert said("en", document, known=(Section("Do you have parking?", "Yes - behind the house!"),)) == {}


@pytest.mark.parametrize(
    "script",
    [
        "",
        "{",
        "[" * 100_000,
        "[]",
        '"text"',
        '{"@type": "Person", "name": "Ann"}',
        '{"openingHoursSpecification": {"dayOfWeek": "Someday", "opens": 9}, "telephone": true}',
        '{"openingHours": "whenever"}',
        '{"@type": "Question", "name": "Why?"}',
    ],
)
def test_what_states_nothing_of_this_is_nothing(script: str) -> None:
    assert read_stated([script]) is None
