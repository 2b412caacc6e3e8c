"""Once danger was spoken of, the call is about that: no workflow asks on, nobody hears the same words twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from common.intents import aftermath_in, danger_in
from common.languages import LANGUAGES, language_of
from common.signals import offers_more_in
from tests.common.session.line import Line, asked, ends, records, words
from tests.common.session.test_emergencies import DANGER, DESPAIR, LOCAL, TOOTH, WORKFLOW, answered, routes

FOLDER = Path(__file__).parent
QUESTION = {"en": "What time suits you?", "es": "¿A qué hora le conviene?"}
BACK = {"en": "okay, back to the appointment", "es": "bueno, volvamos a la cita"}
AT_A_LOSS = {
    "en": [
        "what do I do", "please help", "I'm scared", "hurry", "he's not waking up", "is somebody coming?",
        "I'm only six", "there's nobody here",
    ],
    "es": [
        "¿qué hago?", "ayúdeme por favor", "tengo mucho miedo", "apúrense", "no despierta", "¿viene alguien?",
        "tengo seis años", "aquí no hay nadie",
    ],
}  # fmt: skip


def lines(code: str) -> list[tuple[str, str, str]]:
    """What callers say after danger was spoken of, and what of: a sequel, ``booking``, ``business`` or ``none``."""
    name = {"en": "english", "es": "spanish"}[code]
    rows = (FOLDER / f"after_danger_{name}.txt").read_text(encoding="utf-8").splitlines()
    return [(code, kind, said) for kind, said in (row.split(": ", 1) for row in rows)]


def in_danger(language: str = "en", *, workflow: bool = False, said: str = "", **edge: Any) -> Line:
    """A call in which danger was spoken of, in the middle of a booking if there is a ``workflow``."""
    line = Line(language=language, emergency_number="911", **edge)
    if workflow:
        answered(line, "I need an appointment", QUESTION[language], workflow=WORKFLOW)
    line.says(said or DANGER[language])
    line.hears_all()
    return line


def heard(line: Line, said: str) -> str:
    """The edge's answer; empty if the backend is asked."""
    effects = line.says(said)
    spoken = "" if asked(effects) else words(effects)
    line.hears_all()
    return spoken


@pytest.mark.parametrize(("code", "kind", "said"), [*lines("en"), *lines("es")])
def test_what_is_said_afterwards_is_told_apart(code: str, kind: str, said: str) -> None:
    dangers = language_of(code).dangers
    after = aftermath_in(said, dangers)
    about = after.sequel or ("booking" if after.booking else "business" if after.business else "none")
    if danger_in(said, dangers, help_called=about == "helped") and about in ("none", "asks"):
        about = "panic"

    assert {"asks": "panic"}.get(about, about) == kind


@pytest.mark.parametrize(
    ("code", "row"), [(code, row) for code, language in LANGUAGES.items() for row in language.dangers.followups]
)
def test_each_row_takes_its_example_and_leaves_its_neighbour_alone(code: str, row: Any) -> None:
    dangers = language_of(code).dangers

    assert aftermath_in(row.example, dangers).sequel == row.kind
    assert aftermath_in(row.unlike, dangers).sequel != row.kind


def test_a_language_without_tables_hears_nothing_of_it() -> None:
    assert aftermath_in("Was soll ich tun?", language_of("de").dangers).sequel is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_whoever_is_at_a_loss_hears_the_number_again_and_never_in_the_same_words(language: str) -> None:
    line = in_danger(language)
    answers = [heard(line, said) for said in AT_A_LOSS[language]]

    assert all("9 1 1" in answer for answer in answers)
    assert len(set(answers)) == len(answers)


@pytest.mark.parametrize("language", ["en", "es"])
def test_without_a_number_it_is_the_local_one_again(language: str) -> None:
    line = Line(language=language)
    line.says(DANGER[language])

    assert LOCAL[language] in heard(line, AT_A_LOSS[language][0])


@pytest.mark.parametrize("language", ["en", "es"])
def test_whoever_wants_to_die_is_spoken_to_in_words_of_their_own(language: str) -> None:
    line = in_danger(language, said=DESPAIR[language], crisis_line="988")
    answers = [heard(line, said) for said in AT_A_LOSS[language]]

    assert all("9 1 1" in answer or "9 8 8" in answer for answer in answers)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("place", range(len(AT_A_LOSS["en"])))
def test_a_booking_asks_nothing_while_somebody_is_in_danger(language: str, place: int) -> None:
    line = in_danger(language, workflow=True)
    said = heard(line, AT_A_LOSS[language][place])

    assert "9 1 1" in said
    assert QUESTION[language] not in said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("okay, back to the appointment", "where were we?", "let's continue",
          "can we go on with the booking", "so about my appointment", "let's finish the reservation", "can we carry on",
          "let's get back to it")),
        *(("es", said) for said in ("bueno, volvamos a la cita", "¿en qué íbamos?", "continuemos",
          "sigamos con la cita", "¿podemos seguir con la reserva?", "bueno, entonces mi cita", "¿en qué nos quedamos?",
          "¿qué me estaba preguntando?")),
    ],
)  # fmt: skip
def test_a_booking_goes_on_by_its_open_question_once_the_caller_comes_back_to_it(language: str, said: str) -> None:
    line = in_danger(language, workflow=True)

    assert heard(line, said).endswith(QUESTION[language])
    assert asked(line.says("Tuesday"))[0].workflow == WORKFLOW


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "he's fine, on Tuesday"), ("en", "Thursday at three"), ("en", "tomorrow in the morning"),
        ("en", "about that appointment, I want Friday"), ("es", "ya está bien, el martes"),
        ("es", "el jueves a las tres"), ("es", "mañana por la mañana"), ("es", "la cita, que sea el viernes"),
    ],
)  # fmt: skip
def test_whoever_answers_its_question_has_come_back_to_it(language: str, said: str) -> None:
    assert asked(in_danger(language, workflow=True).says(said))[0].workflow == WORKFLOW


@pytest.mark.parametrize(("language", "said"), [("en", "when do you open"), ("es", "¿a qué hora abren?")])
def test_a_question_to_the_business_is_answered_without_it(language: str, said: str) -> None:
    request = asked(in_danger(language, workflow=True).says(said))[0]

    assert request.workflow == {**WORKFLOW, "run": None}


@pytest.mark.parametrize(
    ("language", "said", "yes"), [("en", "he's fine now", "yes please"), ("es", "ya despertó", "sí, por favor")]
)
def test_when_it_is_over_going_on_is_offered(language: str, said: str, yes: str) -> None:
    line = in_danger(language, workflow=True)

    assert QUESTION[language] not in heard(line, said)
    assert heard(line, yes).endswith(QUESTION[language])


@pytest.mark.parametrize(("language", "said", "no"), [("en", "false alarm", "no"), ("es", "falsa alarma", "no")])
def test_whoever_does_not_want_to_go_on_need_not(language: str, said: str, no: str) -> None:
    line = in_danger(language, workflow=True)
    heard(line, said)

    assert heard(line, no)
    assert not line.session.call.standing.in_workflow()
    assert asked(line.says(BACK[language]))


@pytest.mark.parametrize(("language", "said"), [("en", "he's awake now"), ("es", "ya reaccionó")])
def test_when_it_is_over_and_nothing_was_under_way_the_caller_is_asked_what_they_need(language: str, said: str) -> None:
    line = in_danger(language)

    assert heard(line, said).endswith("?")
    assert asked(line.says("what do I do"))


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "he's fine now, when do you open?"), ("es", "ya está bien, ¿a qué hora abren?")],
)
def test_whoever_asks_in_the_same_breath_is_answered(language: str, said: str) -> None:
    assert asked(in_danger(language).says(said))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("the ambulance is on its way", "I already called 911", "they are here now",
          "my wife is calling an ambulance", "the paramedics just got here", "help is coming", "we called nine one one",
          "the neighbor is with him")),
        *(("es", said) for said in ("la ambulancia ya viene en camino", "ya llamé al 911", "ya están aquí",
          "mi esposa está llamando a la ambulancia", "los paramédicos acaban de llegar", "ya viene la ayuda",
          "sí, ya los llamamos", "el vecino está con él")),
    ],
)  # fmt: skip
def test_that_help_comes_is_acknowledged_with_an_offer(language: str, said: str) -> None:
    line = in_danger(language, transfer=True)
    answer = heard(line, said)

    assert offers_more_in(answer, language_of(language).signals)
    assert "9 1 1" not in answer
    assert routes(line) == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_who_needs_nothing_else_then_is_let_go(language: str) -> None:
    line = in_danger(language)
    heard(line, {"en": "the ambulance is here", "es": "ya llegó la ambulancia"}[language])

    assert "9 1 1" in words(line.says("no"))
    assert routes(line) == [("hangup", "")]


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_such_offer_may_be_declined(language: str) -> None:
    tables = language_of(language)

    assert all(offers_more_in(said, tables.signals) for said in tables.phrases.sayings["help_coming"])


def test_news_of_it_stop_a_transfer() -> None:
    line = in_danger(transfer=True)
    line.says("I want to talk to a person")

    assert "anything else" in words(line.says("the ambulance is here now"))
    assert routes(line) == []


def test_help_that_was_called_before_it_is_told_is_no_reason_to_call_again() -> None:
    line = Line(emergency_number="911")

    assert "anything else" in words(line.says("my dad collapsed, I already called 911"))


@pytest.mark.parametrize(("language", "said"), [("en", "put me through to somebody"), ("es", "páseme con una persona")])
def test_whoever_takes_the_call_is_told_that_it_is_an_emergency(language: str, said: str) -> None:
    line = in_danger(language, transfer=True)
    effects = [*line.says(said), *line.hears_all(), *line.waits(10)]

    assert [(data["route"], data["reasonCode"]) for data in ends(effects)] == [("agent", "emergency")]


@pytest.mark.parametrize("closed", ["assistant", "voicemail"])
def test_where_nobody_is_there_the_number_is_said_and_no_message_taken(closed: str) -> None:
    line = in_danger(transfer=True, closed=closed, reachable=[[0, 10]])

    assert "9 1 1" in heard(line, "let me talk to a person")
    assert routes(line) == []


def test_a_rule_that_names_the_number_is_an_emergency() -> None:
    rule = {"words": ["cannot swallow"], "sentence": {"en": "Hang up and call 911 at once."}}
    line = in_danger(workflow=True, said="I cannot swallow", urgent=[rule])

    assert "9 1 1" in heard(line, "what do I do")


@pytest.mark.parametrize("said", ["what do I do", "please help me"])
def test_what_the_business_calls_urgent_is_said_again(said: str) -> None:
    line = in_danger(said="his tooth was knocked out", urgent=[TOOTH])
    answer = heard(line, said)

    assert answer.endswith("Put the tooth in cold milk.")
    assert answer != "Put the tooth in cold milk."
    assert asked(line.says("how long do I have"))


def test_a_booking_goes_on_after_what_is_only_urgent() -> None:
    line = in_danger(workflow=True, said="his tooth was knocked out", urgent=[TOOTH])

    assert asked(line.says("what do I do"))[0].workflow == WORKFLOW


@pytest.mark.parametrize(("language", "said"), [("en", "John Smith"), ("es", "Juan Pérez")])
def test_whoever_says_something_else_is_asked_whether_help_was_called(language: str, said: str) -> None:
    yes = {"en": "yes", "es": "sí"}[language]
    line = in_danger(language, workflow=True)

    assert heard(line, said).count("?") == 1
    assert "9 1 1" in heard(line, "no")
    assert heard(line, said).count("?") == 1
    assert heard(line, yes).count("?") == 1  # good; shall we go on?
    assert heard(line, yes).endswith(QUESTION[language])


@pytest.mark.parametrize(("language", "said"), [("en", "John Smith"), ("es", "Juan Pérez")])
def test_whoever_wants_to_die_is_asked_whether_they_are_safe(language: str, said: str) -> None:
    line = in_danger(language, said=DESPAIR[language], crisis_line="988")
    assert heard(line, said) in [
        words.format(emergency="9 1 1") for words in language_of(language).phrases.sayings["all_safe"]
    ]

    assert heard(line, {"en": "yes", "es": "sí"}[language]).endswith("?")
    assert not line.session.call.standing.emergency.peril


@pytest.mark.parametrize(
    ("language", "said"),
    [(code, said) for code, kind, said in (*lines("en"), *lines("es")) if kind in ("child", "alone")],
)
def test_whoever_is_alone_hears_whom_to_call_and_is_asked_for_a_neighbour(language: str, said: str) -> None:
    line = in_danger(language)
    answer = heard(line, said)

    assert "9 1 1" in answer
    assert answer.endswith("?")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_neighbour_is_to_be_fetched_and_without_one_the_call_made(language: str) -> None:
    alone = {"en": "my mom isn't here", "es": "mi mamá no está"}[language]
    with_one, without = in_danger(language), in_danger(language)
    heard(with_one, alone)
    heard(without, alone)
    fetch, call = heard(with_one, {"en": "yes", "es": "sí"}[language]), heard(without, "no")

    assert fetch in [
        words.format(emergency="9 1 1") for words in language_of(language).phrases.sayings["neighbor_near"]
    ]
    assert "9 1 1" in call
    assert "?" not in fetch + call


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_neighbour_is_asked_for_once(language: str) -> None:
    line = in_danger(language)
    assert heard(line, {"en": "I'm seven", "es": "tengo siete años"}[language]).endswith("?")

    assert "?" not in heard(line, {"en": "nobody else is here", "es": "no hay nadie más"}[language])


def test_no_neighbour_is_asked_for_by_whoever_wants_to_die() -> None:
    assert "?" not in heard(in_danger(said=DESPAIR["en"], crisis_line="988"), "I'm all alone")


@pytest.mark.parametrize(
    ("question", "again"),
    [
        ("Okay, Tuesday, December 8th. What time suits you?", "Tuesday, December 8th. What time suits you?"),
        ("De acuerdo, el martes 8. ¿A qué hora le conviene?", "El martes 8. ¿A qué hora le conviene?"),
        ("We open at nine. It is December 8th. What time suits you?", "It is December 8th. What time suits you?"),
        ("What day would you like to come?", "What day would you like to come?"),
        ("Okay.", ""),
    ],
)  # fmt: skip
def test_whoever_comes_back_hears_what_was_settled_and_the_open_question(question: str, again: str) -> None:
    language = "es" if "¿" in question else "en"
    line = Line(language=language, emergency_number="911")
    answered(line, {"en": "I need an appointment", "es": "necesito una cita"}[language], question, workflow=WORKFLOW)
    line.says(DANGER[language])
    line.hears_all()

    assert heard(line, BACK[language]).endswith(again)
    assert (heard(line, BACK[language]) == "") or again


def test_nobody_is_asked_so_for_ever() -> None:
    line = in_danger(workflow=True)
    heard(line, "John Smith")
    heard(line, "Jane Miller")

    assert asked(line.says("John Smith"))[0].workflow == WORKFLOW


def test_whoever_had_nothing_under_way_is_listened_to_after_that() -> None:
    line = in_danger()
    for said in ("John Smith", "Mary Brown"):
        assert heard(line, said)
    assert heard(line, "Peter Miller") == ""
    assert line.session.call.standing.emergency.peril == ""


def test_yes_help_was_called_and_nothing_was_under_way() -> None:
    line = in_danger()
    heard(line, "John Smith")

    assert "anything else" in heard(line, "yes")
    assert line.session.call.standing.emergency.helped


@pytest.mark.parametrize("said", ["okay", "no", "hello?"])
def test_a_word_or_two_is_answered_by_the_number(said: str) -> None:
    assert "9 1 1" in heard(in_danger(), said)


@pytest.mark.parametrize("said", ["thank you", "I want to talk to a person"])
def test_courtesies_are_courtesies_still(said: str) -> None:
    assert records(in_danger(transfer=True).says(said), "reflex")[0]["intent"] in ("thanks", "live_agent")


def test_the_goodbye_is_no_cheerful_one() -> None:
    line = in_danger()

    assert "9 1 1" in words(line.says("goodbye"))
    assert routes(line) == [("hangup", "")]


def test_silence_is_broken_by_the_number_unless_help_was_called() -> None:
    line = in_danger()
    assert "9 1 1" in words(line.waits(14))

    helped = in_danger()
    heard(helped, "the ambulance is here")
    assert "9 1 1" not in words(helped.waits(14))


def test_a_question_of_which_nothing_was_heard_is_asked_by_the_backend() -> None:
    line = answered(Line(emergency_number="911"), "a booking", "Let me see.", workflow=WORKFLOW)
    line.says(DANGER["en"])
    line.hears_all()

    assert asked(line.says("okay, back to the appointment"))[0].workflow == WORKFLOW


def test_a_booking_that_begins_anew_ends_it() -> None:
    line = answered(in_danger(workflow=True), "when do you open", "At nine. What day?", workflow=WORKFLOW)

    assert not line.session.call.standing.emergency.peril


def test_it_all_outlives_a_sleep() -> None:
    line = in_danger(workflow=True)
    line.sleeps()
    assert "9 1 1" in heard(line, "what do I do")
    line.sleeps()
    assert heard(line, "okay, back to the appointment").endswith(QUESTION["en"])
