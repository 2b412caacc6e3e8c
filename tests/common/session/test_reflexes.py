"""What the edge answers about the call itself: goodbyes, persons, languages, who it is, keys nobody asked for."""

from __future__ import annotations

from typing import Any

import pytest

from common.languages import language_of
from common.languages.situations import Situation
from common.session.state.stages import Ending
from common.wire.frames import Language
from tests.common.session.line import GREETING, Line, asked, ends, records, sent, words

QUESTION = {"en": "When are you open on Saturday?", "es": "¿A qué hora abren los sábados?"}
ANSWER = "On Saturdays we open at nine."
OFFERS = {
    "en": [
        f"{ANSWER} Is there anything else I can help you with?",
        "You're welcome! Just let me know if you need anything else.",
        "Glad I could help. Is there anything else?",
        "What else can I do for you?",
        "Do you have any other questions?",
        "Can I do anything else for you today?",
        "Please ask me if there is something else you'd like to know.",
        "Your appointment is booked. Is there anything else you need?",
    ],
    "es": [
        "Abrimos a las nueve. ¿Puedo ayudarle en algo más?",
        "De nada. Si necesita algo más, aquí estoy.",
        "¿Hay algo más en lo que le pueda ayudar?",
        "¿En qué más le puedo ayudar?",
        "¿Tiene alguna otra pregunta?",
        "¿Desea algo más?",
        "Su cita está reservada. ¿Necesita algo más?",
        "Con mucho gusto. ¿Quiere saber algo más?",
    ],
}
DECLINED = {
    "en": [
        "no",
        "no thanks",
        "nope",
        "No that's all thank you",
        "I'm all set",
        "no, I'm good, thanks",
        "that's it",
        "nothing else",
    ],
    "es": [
        "no",
        "no, gracias",
        "nada más",
        "no gracias, eso es todo",
        "eso sería todo",
        "no, nada más, gracias",
        "no, muchas gracias",
    ],
}


def after(said: str, language: str = "en", **edge: Any) -> Line:
    """A call in which the assistant has just said this, and all of it was heard."""
    line = Line(language=language, **edge)
    line.says(QUESTION[language])
    line.answers(said)
    line.hears_all()
    return line


def routes(line: Line) -> list[str]:
    """How the call ends once all was heard; empty if it goes on."""
    effects = line.hears_all()
    return [data["route"] for data in ends([*effects, *line.waits(10)])]


def is_hung_up(line: Line, said: str) -> bool:
    line.says(said)
    return routes(line) == ["hangup"]


# Goodbyes


@pytest.mark.parametrize(("language", "offer"), [(code, offer) for code, offers in OFFERS.items() for offer in offers])
def test_a_no_to_an_offer_of_more_help_ends_the_call_warmly(language: str, offer: str) -> None:
    line = after(offer, language)
    said = words(line.says("no"))

    assert "bye" in said.lower() or "luego" in said or "vaya" in said
    assert routes(line) == ["hangup"]


@pytest.mark.parametrize(
    ("language", "said"), [(code, said) for code, all_said in DECLINED.items() for said in all_said]
)
def test_whoever_declines_an_offer_is_told_goodbye(language: str, said: str) -> None:
    assert is_hung_up(after(OFFERS[language][0], language), said)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "that's all, thank you"), ("en", "I'm all set"), ("es", "eso es todo, gracias")]
)
def test_whoever_needs_nothing_more_is_told_goodbye_without_an_offer(language: str, said: str) -> None:
    assert is_hung_up(after(ANSWER, language), said)


@pytest.mark.parametrize(
    "question",
    ["Would you like me to book it?", "Is this for you or for somebody else?", "Anything to drink with that?"],
)
@pytest.mark.parametrize("said", ["no", "no thanks", "that's all"])
def test_what_answers_another_question_is_left_to_the_backend(question: str, said: str) -> None:
    assert asked(after(question).says(said))


def test_a_no_that_no_offer_came_before_is_no_goodbye() -> None:
    assert asked(after(ANSWER).says("no"))


def test_a_no_while_a_workflow_waits_is_its_answer() -> None:
    line = Line()
    line.says(QUESTION["en"])
    line.answers("Is there anything else I should note?", workflow={"runs": 1, "run": {"workflow": "book"}})
    line.hears_all()

    assert asked(line.says("no, that's all"))


@pytest.mark.parametrize("said", ["Thank you", "Hello"])
def test_a_courtesy_after_a_finished_workflow_is_one_again(said: str) -> None:
    line = Line()
    line.says("I want an appointment")
    line.answers("You are booked for Tuesday.", workflow={"runs": 1, "run": None})
    line.hears_all()

    assert not asked(line.says(said))


@pytest.mark.parametrize(
    "said", ["Sorry, wrong number", "I must have dialed the wrong number", "oh, I called by mistake"]
)
def test_a_wrong_number_is_let_go_kindly(said: str) -> None:
    assert is_hung_up(Line(), said)


# A person


def spans(*hours: tuple[float, float]) -> list[list[float]]:
    return [list(span) for span in hours]


def test_nobody_is_promised_while_nobody_is_there() -> None:
    line = Line(transfer=True, reachable=spans((5000, 6000)))
    said = words(line.says("I want to talk to a person"))

    assert any(word in said for word in ("nobody", "out at this hour"))
    assert not routes(line)


@pytest.mark.parametrize(
    ("language", "said", "offered"),
    [("en", "I want to talk to a person", "message?"), ("es", "quiero hablar con una persona", "recado?")],
)
def test_where_nobody_is_there_the_assistant_offers_to_take_a_message(language: str, said: str, offered: str) -> None:
    line = Line(transfer=True, reachable=[], takes_messages=True, language=language)

    assert words(line.says(said)).endswith(offered)
    assert routes(line) == []


def test_whoever_can_only_leave_a_message_is_told_so_before() -> None:
    line = Line(transfer=True, reachable=[], closed="voicemail")
    said = words(line.says("transfer me please"))

    assert "message" in said
    assert routes(line) == ["agent"]


def test_whoever_is_there_is_promised() -> None:
    line = Line(transfer=True, reachable=spans((0, 5000)))
    line.says("could you get a human to help me")

    assert routes(line) == ["agent"]


def test_hours_of_the_wrong_shape_promise_a_person_as_ever() -> None:
    line = Line(transfer=True, reachable=[[1], "x"])
    line.says("operator")

    assert routes(line) == ["agent"]


@pytest.mark.parametrize(
    "said", ["Actually, never mind", "no, don't transfer me", "forget it", "oh wait, I changed my mind"]
)
def test_a_transfer_can_be_called_off_before_it_happens(said: str) -> None:
    line = Line(transfer=True)
    line.says("I want to talk to a person")
    assert isinstance(line.session.call.stage, Ending)
    line.says(said)

    assert not routes(line)


def test_what_else_is_said_before_a_transfer_does_not_stop_it() -> None:
    line = Line(transfer=True)
    line.says("I want to talk to a person")
    line.says("thank you so much")

    assert routes(line) == ["agent"]


def test_whoever_wants_no_person_stays() -> None:
    line = Line(transfer=True)

    assert not asked(line.says("No, I don't want to talk to a person"))
    assert not routes(line)


# Languages


@pytest.mark.parametrize(
    ("language", "said", "code"),
    [("es", "No hablo español", "en"), ("en", "I don't speak English", "es"), ("en", "no hablo inglés", "es")],
)
def test_whoever_does_not_speak_the_language_gets_the_other(language: str, said: str, code: str) -> None:
    line = Line(language=language)
    [change] = [frame for frame in sent(line.says(said)) if isinstance(frame, Language)]

    assert str(change.tts).startswith(code)


def test_whoever_does_not_speak_the_other_language_is_told_that_all_is_well() -> None:
    line = Line()
    said = words(line.says("I don't speak Spanish"))

    assert "English" in said
    assert not [frame for frame in sent(line.log) if isinstance(frame, Language)]


def test_whoever_speaks_nothing_that_is_offered_is_told_what_is() -> None:
    assert "English" in words(Line(codes={"en": "en-US"}).says("I don't speak English"))


# The call itself


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Are you a robot?", "automated|computer"),
        ("am I talking to a real person", "automated|computer"),
        ("What's your name?", "assistant"),
        ("who am I speaking with", "assistant"),
        ("What company is this?", "Bright Smile"),
        ("have I reached the dental clinic", "Bright Smile"),
        ("Is this call being recorded?", "transcript|writing"),
    ],
)
def test_a_question_about_the_call_is_answered_honestly(said: str, told: str) -> None:
    line = Line(business="Bright Smile", keeps="text")
    effects = line.says(said)

    assert any(word in words(effects) for word in told.split("|"))
    assert not asked(effects)


@pytest.mark.parametrize(("keeps", "begins"), [("audio", "Yes"), ("nothing", "No")])
def test_recording_is_told_as_it_is(keeps: str, begins: str) -> None:
    assert words(Line(keeps=keeps).says("are you recording this")).startswith(begins)


@pytest.mark.parametrize("said", ["What company is this?", "Is this call being recorded?"])
def test_what_the_edge_does_not_know_is_the_backends(said: str) -> None:
    assert asked(Line().says(said))


@pytest.mark.parametrize("said", ["Stop.", "be quiet", "Shut up", "hold on"])
def test_whoever_wants_quiet_gets_it_and_time(said: str) -> None:
    line = after(ANSWER, idle_s=5, hold_s=60)
    effects = line.says(said)
    line.hears_all()

    assert not asked(effects)
    assert words(line.waits(50)) == ""


@pytest.mark.parametrize("said", ["what did you say", "sorry?", "can you say that again", "come again"])
def test_what_is_said_again_is_led_in_and_never_by_two_such_words(said: str) -> None:
    line = after(ANSWER)
    first, second = words(line.says(said)), words(line.says("once more please"))

    assert first.endswith(f". {ANSWER}")
    assert second.endswith(f". {ANSWER}")
    assert first != second
    assert len(second) < len(ANSWER) + 30


@pytest.mark.parametrize(
    "said",
    ["What did you say? You have to speak up a little.", "sorry, what? speak louder please", "pardon? a bit louder"],
)
def test_who_says_why_they_missed_it_is_answered_to_that(said: str) -> None:
    assert records(after(ANSWER).says(said), "reflex")[0]["intent"] == "louder"


@pytest.mark.parametrize("said", ["slower please", "can you speak louder", "you're talking too fast", "speak up"])
def test_what_the_line_cannot_change_is_said_so_and_the_answer_comes_again(said: str) -> None:
    effects = after(ANSWER).says(said)

    assert words(effects).endswith(ANSWER)
    assert words(effects) != ANSWER


def test_never_mind_is_taken_lightly() -> None:
    assert not asked(after(ANSWER).says("never mind"))


# Greetings are returned as they were given


@pytest.mark.parametrize(
    ("language", "said", "returned"),
    [
        ("en", "Good morning", "Good morning!"), ("en", "good afternoon to you", "Good afternoon!"),
        ("en", "hey, good evening", "Good evening!"), ("en", "hi, good evening", "Good evening!"),
        ("en", "very good morning to you", "Good morning!"), ("en", "hello, good afternoon", "Good afternoon!"),
        ("en", "good day", "Good day!"), ("en", "Good morning, how are you?", "Good morning!"),
        ("es", "Buenas tardes", "¡Buenas tardes!"), ("es", "hola, buenos días", "¡Buenos días!"),
        ("es", "muy buenas noches", "¡Buenas noches!"), ("es", "buen día", "¡Buenos días!"),
        ("es", "buenas tardes, ¿cómo está?", "¡Buenas tardes!"), ("es", "muy buenos días", "¡Buenos días!"),
        ("es", "Buenos días, señorita", "¡Buenos días!"), ("es", "aló, buenas tardes", "¡Buenas tardes!"),
    ],
)  # fmt: skip
def test_a_greeting_with_the_time_of_day_is_returned_with_it(language: str, said: str, returned: str) -> None:
    answer = words(Line(language=language).says(said))

    assert answer.startswith(returned)
    assert answer.endswith(("?", "."))


@pytest.mark.parametrize(("language", "said"), [("en", "Hello"), ("en", "hi there"), ("es", "Hola"), ("es", "buenas")])
def test_a_greeting_without_it_is_returned_without(language: str, said: str) -> None:
    assert not words(Line(language=language).says(said)).startswith(("Good", "¡Buen"))


# A person who is not named yet


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("I want to talk to, uh", "can I speak with", "could you put me through to the",
          "I'd like to speak to um", "I need to talk to Mr.", "let me speak to", "please connect me with",
          "hi, I was trying to reach")),
        *(("es", said) for said in ("quiero hablar con, este", "me comunica con", "¿puedo hablar con el",
          "póngame con la", "quisiera hablar con el doctor", "me puede pasar con",
         "necesito hablar con la señora", "páseme con, eh")),
    ],
)  # fmt: skip
def test_whoever_breaks_off_before_a_name_is_asked_for_it(language: str, said: str) -> None:
    line = Line(language=language, transfer=True, named=["grace"])
    effects = line.says(said)

    assert not asked(effects)
    assert words(effects) in language_of(language).phrases.sayings["to_whom"]
    assert routes(line) == []


def test_where_nobody_has_a_name_whoever_breaks_off_is_offered_a_person() -> None:
    sayings = language_of("en").phrases.sayings

    assert words(Line(transfer=True).says("I want to talk to, uh")) in sayings["person_offered"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("can you talk to her", "could you speak to them for me", "will you talk to him",
          "can somebody call me back?", "I'd like somebody to call me", "could someone phone me",
          "who do I talk to about my bill", "I talk to my plants")),
        *(("es", said) for said in ("¿me puede llamar alguien?", "que me llame un asesor",
         "¿me podría llamar una persona?",
          "necesito que alguien me devuelva la llamada", "¿puede hablar usted con ella?", "hablo con mi hijo y le digo",
          "¿alguien me puede contactar mañana?", "¿con quién hablo de mi factura?")),
    ],
)  # fmt: skip
def test_a_wish_to_be_called_back_or_spoken_for_is_no_transfer(language: str, said: str) -> None:
    assert asked(Line(language=language, transfer=True).says(said))


# Other languages


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("does anybody there speak Portuguese", "is there someone who speaks French",
          "do you have anyone who speaks Chinese", "does any of you speak German?",
          "anybody there speak Italian?",
          "do you have somebody there that understands Russian", "can someone there speak Arabic",
          "is there anybody in your office who speaks Korean")),
        *(("es", said) for said in ("¿alguien ahí habla portugués?", "¿hay alguien que hable francés?",
          "¿tienen a alguien que sepa chino?", "¿alguno de ustedes habla alemán?", "¿alguien entiende italiano?",
          "¿hay alguien ahí que hable ruso?", "¿alguien de la oficina habla árabe?",
         "¿no hay nadie que hable coreano?")),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("edge", "offer"), [({"transfer": True}, "person_offered"), ({"takes_messages": True}, "message_offered"),
                        ({}, "how_can_i_help")],
)  # fmt: skip
def test_whether_somebody_speaks_a_language_is_not_claimed_to_be_known(
    language: str, said: str, edge: dict[str, Any], offer: Situation
) -> None:
    answer = words(Line(language=language, **edge).says(said))
    spoken = {"en": "Spanish and English", "es": "inglés y español"}[language]

    assert spoken in answer
    assert answer.endswith(language_of(language).phrases.sayings[offer])


def test_a_language_that_the_call_can_be_held_in_is_spoken_whoever_was_asked_for() -> None:
    line = Line()
    line.says("is there anybody who speaks Spanish?")

    assert line.session.call.language == "es"


@pytest.mark.parametrize(
    ("language", "said", "spoken"),
    [("en", "do you speak French", "Spanish and English"), ("es", "¿habla francés?", "inglés y español")],
)
def test_who_asks_for_a_language_that_is_not_there_hears_which_are(language: str, said: str, spoken: str) -> None:
    assert spoken in words(Line(language=language).says(said))


def test_where_there_is_one_language_it_is_named_alone() -> None:
    answer = words(Line(codes={"en": "en-US"}).says("do you speak French"))

    assert "English" in answer
    assert "Spanish" not in answer


# Keys


@pytest.mark.parametrize("key", ["1", "5", "42#", "*"])
def test_a_key_that_nobody_asked_for_is_not_looked_up(key: str) -> None:
    line = after(ANSWER)
    effects = line.presses(key) + line.waits(5)

    assert not asked(effects)
    assert words(effects)


def test_zero_asks_for_a_person_where_there_is_one() -> None:
    line = Line(transfer=True)
    effects = line.presses("0")  # at once: no number of more digits is waited for

    assert words(effects)
    assert routes(line) == ["agent"]


def test_zero_asks_for_a_person_in_the_middle_of_a_booking_too() -> None:
    line = after("What name should I put it under?", transfer=True, workflow={"run": {"step": 1}})

    assert records(line.presses("0"), "reflex")[0]["intent"] == "live_agent"


def test_zero_alone_is_no_number_where_a_longer_one_is_waited_for() -> None:
    line = after("And your number?", transfer=True, workflow={"run": {"step": 1}}, digits={"minimum": 7, "maximum": 10})
    assert not words(line.presses("0"))

    assert records(line.waits(5), "reflex")[0]["intent"] == "live_agent"


def test_zero_may_be_a_number_where_one_digit_is_waited_for() -> None:
    line = after("How many?", transfer=True, workflow={"run": {"step": 1}}, digits={"minimum": 1, "maximum": 1})

    assert asked(line.presses("0"))[0].digits == "0"


def test_zero_offers_a_message_where_nobody_can_be_reached() -> None:
    line = Line(takes_messages=True)
    effects = line.presses("0")

    assert "message" in words(effects)
    assert not asked(effects)


def test_keys_that_nobody_asked_for_tell_of_zero_where_there_is_a_person() -> None:
    line = Line(transfer=True)
    line.presses("5")

    assert "zero" in words(line.waits(5))


def test_zero_is_a_key_like_any_other_where_there_is_nobody() -> None:
    line = Line()

    assert records(line.presses("0"), "reflex")[0]["intent"] == "keys"


# Quick answers

PARKING = {"phrases": ["¿Dónde aparcar?"], "answer": "Hay un aparcamiento detrás de la casa.", "language": "es"}


@pytest.mark.parametrize("said", ["¿dónde puedo aparcar?", "donde puedo aparcar", "¡Dónde! ¿Aparcar?"])
def test_a_quick_answer_is_known_by_plain_words(said: str) -> None:
    assert "detrás" in words(Line(language="es", quick_answers=[PARKING]).says(said))


def test_a_quick_answer_of_another_language_is_none() -> None:
    assert asked(Line(quick_answers=[PARKING]).says("dónde aparcar"))


def test_the_greeting_is_no_offer_that_a_no_declines() -> None:
    assert GREETING
    assert asked(Line().says("no"))


# Somebody in particular


@pytest.mark.parametrize(
    "text", ["Put me through to billing.", "Can I talk to someone in billing, please?", "Transfer me to Dr. Smith."]
)
def test_a_caller_who_names_somebody_is_put_through_by_the_backend(text: str) -> None:
    line = Line(transfer=True, named=["billing", "dr"])
    assert asked(line.says(text))


def test_a_caller_who_names_nobody_is_put_through_by_the_edge() -> None:
    line = Line(transfer=True, named=["billing", "dr"])
    assert not asked(line.says("Can I talk to a real person?"))
    assert routes(line) == ["agent"]
