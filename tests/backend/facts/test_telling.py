"""The clock, the hours and the address: known from the profile alone, in both languages, whatever way it is asked."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from backend.facts.telling import Facts, facts_of, lasting_lines
from backend.languages import language_of
from backend.profiles.business import DAYS, Hours
from backend.profiles.loader import parse_profile

ROOT = Path(__file__).parents[3]
CLINIC = parse_profile((ROOT / "examples/bright-smile/profile.yaml").read_text(encoding="utf-8"))
TUESDAY = "2026-12-01T15:30"
SATURDAY_NIGHT = "2026-12-05T18:30"
EARLY = "2026-12-01T07:15"


def facts(when: str = TUESDAY, language: str = "en") -> Facts:
    moment = datetime.fromisoformat(when).replace(tzinfo=ZoneInfo("America/New_York"))
    return facts_of(CLINIC, moment.timestamp(), language_of(language))


OPEN_NOW = (
    "Are you open right now?",
    "are you guys still open",
    "Hi, um, I was wondering if you're open at the moment",
    "is the clinic open now",
    "you open?",
    "Are y'all open currently",
    "Hello are you closed",
    "can you tell me if you are open now please",
    "is anybody there",
    "do you know if they're still open",
)
OPEN_NOW_ES = (
    "¿Están abiertos ahora?",
    "¿está abierto?",
    "oiga, ¿siguen abiertos?",
    "quisiera saber si están abiertos en este momento",
    "¿la clínica está abierta ahora mismo?",
    "¿hay alguien?",
    "¿todavía están abiertos?",
    "hola buenas tardes, ¿están abiertos?",
)


@pytest.mark.parametrize("asked", OPEN_NOW)
def test_whether_it_is_open_now_is_told_with_the_hour_that_changes_it(asked: str) -> None:
    assert facts().answer(asked) == "Yes, we're open now, until 6 PM."
    closed = "We're closed right now. We open again on Monday, December 7th at 8 AM."
    assert facts(SATURDAY_NIGHT).answer(asked) == closed
    assert facts(EARLY).answer(asked) == "We're closed right now. We open again today at 8 AM."


@pytest.mark.parametrize("asked", OPEN_NOW_ES)
def test_whether_it_is_open_now_is_told_in_spanish(asked: str) -> None:
    assert facts(language="es").answer(asked) == "Sí, ahora estamos abiertos, hasta las 6 de la tarde."
    closed = "Ahora estamos cerrados. Volvemos a abrir el lunes 7 de diciembre a las 8 de la mañana."
    assert facts(SATURDAY_NIGHT, "es").answer(asked) == closed


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what time do you close today?", "Today we close at 6 PM."),
        ("so when do y'all close", "Today we close at 6 PM."),
        ("how late are you open tonight", "Today we close at 6 PM."),
        ("until what time are you open on Thursday", "On Thursday, December 3rd we close at 8 PM."),
        ("could you tell me what time you close on friday", "On Friday, December 4th we close at 6 PM."),
        ("when do you open tomorrow", "Tomorrow we open at 8 AM."),
        ("what time does the office open on saturday please", "On Saturday, December 5th we open at 9 AM."),
        ("I wanted to know if you're open tomorrow", "Tomorrow we're open from 8 AM to 6 PM."),
        ("are you open on the 24th", "On Thursday, December 24th we're open from 8 AM to noon."),
        ("Are you open the day after Christmas?", "On Saturday, December 26th we're closed."),
        ("are you closed on Christmas Eve", "On Thursday, December 24th we're open from 8 AM to noon."),
        ("will you be open on new year's day", "On Friday, January 1st we're closed."),
        ("are you guys open on Sunday", "On Sunday, December 6th we're closed."),
        ("are you open at 5 pm today", "Today we're open from 8 AM to 6 PM."),
        ("are you open at noon", "Today we're open from 8 AM to 6 PM."),
        ("today are you open", "Today we're open from 8 AM to 6 PM."),
        ("when will you be open again", "We open again tomorrow at 8 AM."),
    ],
)
def test_the_hours_of_a_day_are_told_with_its_exceptions(asked: str, told: str) -> None:
    assert facts().answer(asked) == told


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("¿abren mañana?", "Mañana abrimos de las 8 de la mañana a las 6 de la tarde."),
        ("¿abren a mediodía?", "Hoy abrimos de las 8 de la mañana a las 6 de la tarde."),
        ("¿hoy abren?", "Hoy abrimos de las 8 de la mañana a las 6 de la tarde."),
        ("¿A qué hora cierran hoy?", "Hoy cerramos a las 6 de la tarde."),
        ("¿hasta qué hora atienden el jueves?", "El jueves 3 de diciembre cerramos a las 8 de la noche."),
        ("¿a qué hora abren mañana?", "Mañana abrimos a las 8 de la mañana."),
        ("¿abren los domingos?", "El domingo 6 de diciembre estamos cerrados."),
        ("¿abren el día después de Navidad?", "El sábado 26 de diciembre estamos cerrados."),
        (
            "hola, ¿están abiertos en Nochebuena?",
            "El jueves 24 de diciembre abrimos de las 8 de la mañana a las 12 del mediodía.",
        ),
        ("¿cuándo vuelven a abrir?", "Volvemos a abrir mañana a las 8 de la mañana."),
        (
            "quisiera saber si trabajan el sábado",
            "El sábado 5 de diciembre abrimos de las 9 de la mañana a las 2 de la tarde.",
        ),
    ],
)
def test_the_hours_of_a_day_are_told_in_spanish(asked: str, told: str) -> None:
    assert facts(language="es").answer(asked) == told


def test_a_day_that_is_over_is_told_as_over() -> None:
    told = "We're closed for today. We were open from 9 AM to 2 PM. We open again on Monday, December 7th at 8 AM."
    assert facts(SATURDAY_NIGHT).answer("are you open today?") == told


def test_the_week_is_told_with_days_of_the_same_hours_together_and_the_exceptions_that_are_near() -> None:
    week = (
        "We're open Monday to Wednesday from 8 AM to 6 PM, Thursday from 8 AM to 8 PM, Friday from 8 AM to 6 PM, and "
        "Saturday from 9 AM to 2 PM. On Sunday we're closed."
    )
    for asked in (
        "What are your hours?",
        "when are you open",
        "what days are you open",
        "can I get your opening hours",
    ):
        assert facts().answer(asked) == week
    near = facts("2026-12-20T10:00").answer("what are your business hours")
    assert near.startswith(week)
    assert "On Thursday, December 24th we're open from 8 AM to noon." in near


@pytest.mark.parametrize(
    ("asked", "language", "told"),
    [
        ("what's your address", "en", "We're at 48 Juniper Street in Larkhaven"),
        ("where are you guys located", "en", "We're at 48 Juniper Street in Larkhaven"),
        ("okay and where can I find you", "en", "We're at 48 Juniper Street in Larkhaven"),
        ("¿dónde están ubicados?", "es", "Estamos en el 48 de Juniper Street"),
        ("¿me da la dirección por favor?", "es", "Estamos en el 48 de Juniper Street"),
        ("¿dónde queda la clínica?", "es", "Estamos en el 48 de Juniper Street"),
        ("can I get your phone number please", "en", "Our telephone number is 5 5 5, 0 1 0, 0 0 0 1."),
        ("what number can I call", "en", "Our telephone number is 5 5 5, 0 1 0, 0 0 0 1."),
        ("¿me puede dar su número de teléfono?", "es", "Nuestro número de teléfono es el 5 5 5, 0 1 0, 0 0 0 1."),
        ("and your website?", "en", "Our website is brightsmile dot example."),
        ("do you have a website", "en", "Our website is brightsmile dot example."),
        ("¿tienen página web?", "es", "Nuestra página web es brightsmile punto example."),
        ("what day is it today", "en", "Today is Tuesday, December 1st."),
        ("What's today's date?", "en", "Today is Tuesday, December 1st."),
        ("¿qué día es hoy?", "es", "Hoy es martes 1 de diciembre."),
        ("what time is it there", "en", "It's 3:30 PM."),
        ("¿qué hora es?", "es", "Son las 3:30 de la tarde."),
        ("which languages do you speak", "en", "I can help you in English and Spanish."),
        ("¿qué idiomas hablan?", "es", "Le puedo atender en inglés y español."),
    ],
)
def test_where_it_is_how_it_is_reached_and_what_time_it_is_there(asked: str, language: str, told: str) -> None:
    assert facts(language=language).answer(asked).startswith(told)


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("are you open to negotiation", "en"),
        ("do you open second locations", "en"),
        ("what are your hours for emergency surgery", "en"),
        ("where are you from", "en"),
        ("what time does the movie start", "en"),
        ("do you close wounds with glue", "en"),
        ("what time is my appointment", "en"),
        ("open a file for me", "en"),
        ("what's the number of teeth an adult has", "en"),
        ("what's your address book for", "en"),
        ("is the parking lot open at night", "en"),
        ("how long are crowns open to infection", "en"),
        ("what day is my cleaning", "en"),
        ("where are your implants made", "en"),
        ("when do stitches close", "en"),
        ("¿abren cuentas nuevas?", "es"),
        ("¿dónde están mis resultados?", "es"),
        ("¿a qué hora es mi cita?", "es"),
        ("¿cierran heridas con pegamento?", "es"),
        ("¿qué día es mi limpieza?", "es"),
        ("¿cuál es el número de dientes de un adulto?", "es"),
        ("¿dónde están hechos los implantes?", "es"),
        ("¿hay alguien que hable alemán?", "es"),
        ("¿está abierta la herida?", "es"),
        ("¿a qué hora sale el tren?", "es"),
    ],
)
def test_a_question_about_anything_else_is_left_to_the_pages(asked: str, language: str) -> None:
    assert facts(language=language).answer(asked) == ""


def test_a_holiday_that_the_profile_says_nothing_of_is_left_to_the_pages() -> None:
    assert facts().answer("are you open on the fourth of July?") == ""
    assert facts().answer("are you open on Thanksgiving?") == "", "next year's, which the profile does not know yet"


def test_a_day_alone_asks_what_was_asked_before() -> None:
    assert facts().answer("and on Sunday?", "are you open on Saturday?") == "On Sunday, December 6th we're closed."
    assert facts().answer("what about tomorrow", "what time do you close today") == "Tomorrow we close at 6 PM."
    assert facts(language="es").answer("¿y el domingo?", "¿abren el sábado?").startswith("El domingo 6 de diciembre")
    assert facts().answer("and on Sunday?", "how much is a cleaning?") == ""


@pytest.mark.parametrize(
    ("said", "language"),
    [
        *(
            (said, "en")
            for said in [
                "no wait, I mean on Thursdays", "sorry, Thursday", "I meant Thursday", "Thursday instead",
                "oh hold on, Thursday I meant", "what I meant was Thursday", "actually make that Thursday",
                "no no, Thursday, sorry",
            ]
        ),
        *(
            (said, "es")
            for said in [
                "no, digo los jueves", "perdón, el jueves", "quise decir el jueves", "me refiero al jueves",
                "no espere, el jueves", "mejor dicho el jueves", "el jueves, quise decir", "eh, más bien los jueves",
            ]
        ),
    ],
)  # fmt: skip
def test_a_day_that_is_put_right_is_asked_for_anew(said: str, language: str) -> None:
    before = {"en": "what time do you close on Saturdays?", "es": "¿a qué hora cierran los sábados?"}

    assert "8" in facts(language=language).answer(said, before[language])


@pytest.mark.parametrize(
    "asked", ["are you open now?", "where are you?", "do you have a website?", "your phone number"]
)
def test_what_a_profile_does_not_say_is_left_to_the_pages(asked: str) -> None:
    bare = CLINIC.model_copy(update={"hours": None, "business": type(CLINIC.business)()})
    assert facts_of(bare, 0.0, language_of("en")).answer(asked) == ""


def test_a_business_that_never_closes_says_so() -> None:
    always = CLINIC.model_copy(update={"hours": Hours(week=dict.fromkeys(DAYS, ("00:00-24:00",)))})
    assert facts_of(always, 0.0, language_of("en")).answer("are you open now?") == "Yes, we're open around the clock."


def test_a_model_is_told_the_clock_and_the_day_each_time_and_the_rest_once() -> None:
    lines = facts().now_lines()
    assert lines == [
        "It is Tuesday, December 1st, 2026, 3:30 PM.",
        "Yes, we're open now, until 6 PM.",
        "Today we're open from 8 AM to 6 PM.",
        "Tomorrow we're open from 8 AM to 6 PM.",
    ]
    lasting = lasting_lines(CLINIC)
    assert lasting[0] == "Address: 48 Juniper Street in Larkhaven, on the second floor, above Olmstead Pharmacy"
    assert "Thursday, December 24th, 2026: from 8 AM to noon" in lasting
    assert not any("2026, 3:30" in line for line in lasting)
