"""A message is taken as a receptionist takes one: nothing that was said is asked again, and all of it is read back."""

from __future__ import annotations

import pytest

from backend.facts.people.taking_messages import built_in
from backend.workflows.effects import Effect, Release, StoreMessage
from tests.backend.workflows.conversation import Conversation

CALLER = "+15550100177"
BEGINS = {"en": "Can you take a message?", "es": "¿Me puede tomar un recado?"}
SAID = {
    "en": ("Ben Carter", "yes", "My crown fell out again.", "after five", "yes"),
    "es": ("Ana Ruiz", "sí", "Se me ha caído la corona.", "a partir de las cinco", "sí"),
}
KEPT = {
    "en": ("Ben Carter", CALLER, "My crown fell out again", "after five"),
    "es": ("Ana Ruiz", CALLER, "Se me ha caído la corona", "a partir de las cinco"),
}
READ_BACK = {"en": "your crown fell out again", "es": "Se me ha caído la corona"}
"""What it is about, as it is said to the caller: "my crown" is "your crown"."""


def a_caller(language: str, *, number: str = CALLER, upto: int = 0) -> Conversation:
    """A caller who has answered so many questions about a message."""
    conversation = Conversation(built_in(), language=language, caller=number)
    conversation.says(BEGINS[language])
    for said in SAID[language][:upto]:
        conversation.says(said)
    return conversation


def kept(effects: list[Effect]) -> list[tuple[str, ...]]:
    """Who, number, about and when of the messages."""
    names = ("who", "number", "about", "call_back")
    return [tuple(one.parts.get(name, "-") for name in names) for one in effects if isinstance(one, StoreMessage)]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_message_is_asked_for_piece_by_piece_read_back_and_kept_after_a_yes(language: str) -> None:
    caller = a_caller(language, upto=3)
    read_back = caller.says(SAID[language][3])
    who, _, _, when = KEPT[language]
    assert all(part in read_back for part in (who, "5 5 5, 0 1 0, 0 1 7 7", READ_BACK[language], when))
    assert kept(caller.effects) == []

    said = caller.says(SAID[language][4])
    assert kept(caller.effects) == [KEPT[language]]
    assert caller.over
    assert who in said


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_number_of_a_hidden_caller_is_asked_for_without_offering_one(language: str) -> None:
    caller = a_caller(language, number="")
    asked = caller.says(SAID[language][0])
    assert "calling from" not in asked
    assert "desde el que llama" not in asked
    assert "5 5 5, 0 1 0, 0 1 8 8" in caller.says("555 010 0188")


@pytest.mark.parametrize(
    ("language", "said", "number"),
    [
        ("en", "yes please", CALLER),
        ("en", "that works", CALLER),
        ("en", "yes, this number is fine", CALLER),
        ("en", "the one I'm calling from", CALLER),
        ("en", "no, use 555 010 0188", "+15550100188"),
        ("en", "my cell is better, five five five oh one oh oh one eight eight", "+15550100188"),
        ("es", "sí, claro", CALLER),
        ("es", "está bien", CALLER),
        ("es", "sí, este mismo", CALLER),
        ("es", "no, mejor al 555 010 0188", "+15550100188"),
        ("es", "mi celular es cinco cinco cinco cero uno cero cero uno ocho ocho", "+15550100188"),
    ],
)
def test_the_number_that_the_call_comes_from_is_offered(language: str, said: str, number: str) -> None:
    caller = a_caller(language, upto=1)
    caller.says(said)
    assert caller.slots["number"] == number


@pytest.mark.parametrize(
    ("language", "no", "other"),
    [("en", "no", "555 010 0188"), ("es", "no, ese no", "cinco cinco cinco cero uno cero cero uno ocho ocho")],
)
def test_who_declines_the_own_number_is_asked_for_another_one(language: str, no: str, other: str) -> None:
    caller = a_caller(language, upto=1)
    asked = caller.says(no)
    assert asked.endswith("?")
    assert "number" not in caller.slots
    caller.says(other)
    assert caller.slots["number"] == "+15550100188"


MESSAGES = [
    ("en", "It's about the invoice from last week", "the invoice from last week"),
    ("en", "Please tell her I can't make it on Friday", "I can't make it on Friday"),
    ("en", "I want to cancel my appointment tomorrow", "I want to cancel my appointment tomorrow"),
    ("en", "Is my crown ready yet?", "Is my crown ready yet"),
    ("en", "What time should I come in on Monday?", "What time should I come in on Monday"),
    ("en", "um, well, the filling on the left side is loose", "the filling on the left side is loose"),
    ("en", "No idea what happened, but my gums are bleeding", "No idea what happened, but my gums are bleeding"),
    (
        "en",
        "I don't know whether my insurance covers the whitening",
        "I don't know whether my insurance covers the whitening",
    ),
    ("en", "my number changed, it's wrong on the bill", "my number changed, it's wrong on the bill"),
    ("en", "insurance", "insurance"),
    ("es", "Es por la factura de la semana pasada", "la factura de la semana pasada"),
    ("es", "Dígale que no puedo ir el viernes", "no puedo ir el viernes"),
    ("es", "Quiero cancelar mi cita de mañana", "Quiero cancelar mi cita de mañana"),
    ("es", "¿Ya está lista mi corona?", "¿Ya está lista mi corona?"),
    ("es", "¿A qué hora tengo que ir el lunes?", "¿A qué hora tengo que ir el lunes?"),
    ("es", "eh, pues, se me ha movido un empaste", "se me ha movido un empaste"),
    ("es", "No sé si mi seguro cubre el blanqueamiento", "No sé si mi seguro cubre el blanqueamiento"),
    ("es", "cambié de teléfono y el de la factura está mal", "cambié de teléfono y el de la factura está mal"),
    ("es", "el seguro", "el seguro"),
]


@pytest.mark.parametrize(("language", "said", "about"), MESSAGES)
def test_a_message_is_whatever_the_caller_says_also_a_question(language: str, said: str, about: str) -> None:
    caller = a_caller(language, upto=2)
    caller.says(said)
    assert caller.slots["about"].rstrip("?¿").strip("¿?") == about.strip("¿?")


NO_MESSAGES = [
    ("en", "hello?"), ("en", "Hi"), ("en", "um"), ("en", "hold on a second"), ("en", "let me think"), ("en", "yes"),
    ("en", "okay"), ("en", "what do you mean?"), ("en", "why do you need that?"), ("en", "thank you"),
    ("es", "¿hola?"), ("es", "buenas tardes"), ("es", "eh"), ("es", "un momento, por favor"), ("es", "déjeme pensar"),
    ("es", "sí"), ("es", "vale"), ("es", "¿a qué se refiere?"), ("es", "¿para qué?"), ("es", "gracias"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said"), NO_MESSAGES)
def test_a_courtesy_a_hold_on_and_a_question_about_the_question_are_no_message(language: str, said: str) -> None:
    caller = a_caller(language, upto=2)
    caller.says(said)
    assert not caller.over
    assert "about" not in caller.slots


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(
            ("en", said)
            for said in (
                "cancel",
                "never mind",
                "forget it",
                "actually, stop",
                "I changed my mind",
                "no, never mind then",
            )
        ),
        *(("es", said) for said in ("cancele", "déjelo", "olvídelo", "no importa, gracias", "mejor lo dejamos")),
    ],
)
@pytest.mark.parametrize("upto", [0, 2, 4])
def test_who_leaves_no_message_after_all_is_let_go_at_any_question(language: str, said: str, upto: int) -> None:
    caller = a_caller(language, upto=upto)
    caller.says(said)
    assert caller.over, said
    assert kept(caller.effects) == []
    assert [type(effect) for effect in caller.effects] == [Release]


TIMES = [
    ("en", "any time", "any time"),
    ("en", "you can call me after six", "after six"),
    ("en", "tomorrow morning", "tomorrow morning"),
    ("en", "it doesn't matter", "any time"),
    ("en", "between two and four", "between two and four"),
    ("en", "I'm home in the evenings", "in the evenings"),
    ("en", "as soon as possible please", "as soon as possible please"),
    ("en", "around noon would be great", "around noon would be great"),
    ("en", "not before ten", "not before ten"),
    ("en", "Thursday", "Thursday"),
    ("es", "a cualquier hora", "a cualquier hora"),
    ("es", "me pueden llamar después de las seis", "después de las seis"),
    ("es", "mañana por la tarde", "mañana por la tarde"),
    ("es", "me da igual", "a cualquier hora"),
    ("es", "entre las dos y las cuatro", "entre las dos y las cuatro"),
    ("es", "por las noches", "por las noches"),
    ("es", "lo antes posible", "lo antes posible"),
    ("es", "el jueves", "el jueves"),
    ("es", "cuando puedan", "cuando puedan"),
]


@pytest.mark.parametrize(("language", "said", "when"), TIMES)
def test_when_to_call_back_is_kept_as_it_was_said(language: str, said: str, when: str) -> None:
    caller = a_caller(language, upto=3)
    caller.says(said)
    assert caller.slots["when"] == when


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("Banana", "hello", "hm", "one moment please", "what?", "my dentist")),
        *(("es", said) for said in ("Plátano", "hola", "eh", "un momento", "¿cómo?", "mi dentista")),
    ],
)
def test_what_names_no_time_is_no_time_to_call_back(language: str, said: str) -> None:
    caller = a_caller(language, upto=3)
    caller.says(said)
    assert "when" not in caller.slots


@pytest.mark.parametrize(
    ("language", "refusal"),
    [("en", "I'd rather not say"), ("en", "I don't know"), ("es", "prefiero no decirlo"), ("es", "no sé")],
)
def test_what_a_caller_will_not_say_is_left_out_and_not_read_back(language: str, refusal: str) -> None:
    caller = a_caller(language, upto=2)
    caller.says(refusal)
    read_back = caller.says(refusal)
    assert "  " not in read_back
    assert "[" not in read_back
    caller.says(SAID[language][4])
    who, number, *_ = KEPT[language]
    assert kept(caller.effects) == [(who, number, "", "")]


@pytest.mark.parametrize("language", ["en", "es"])
def test_who_is_not_understood_is_asked_otherwise_and_the_message_goes_on_without_it(language: str) -> None:
    caller = a_caller(language, number="")
    caller.says(SAID[language][0])
    heard = [caller.says("the thing over there" if language == "en" else "el asunto ese de ahí") for _ in range(3)]
    assert len(set(heard)) == 3
    assert not caller.over
    assert caller.slots["number"] == ""


@pytest.mark.parametrize(
    ("language", "said", "slot", "value"),
    [
        ("en", "no, my name is Ben Cartwright", "who", "Ben Cartwright"),
        ("en", "no, the number is 555 010 0199", "number", "+15550100199"),
        ("en", "and tell her that it hurts a lot", "about", "My crown fell out again. It hurts a lot"),
        ("en", "yes, and please add that it's urgent", "about", "My crown fell out again. It's urgent"),
        ("es", "no, me llamo Ana Ruano", "who", "Ana Ruano"),
        ("es", "no, el número es 555 010 0199", "number", "+15550100199"),
        ("es", "y dígale que me duele mucho", "about", "Se me ha caído la corona. Me duele mucho"),
        ("es", "sí, y añada que es urgente", "about", "Se me ha caído la corona. Es urgente"),
    ],
)
def test_what_was_read_back_can_be_corrected_and_added_to(language: str, said: str, slot: str, value: str) -> None:
    caller = a_caller(language, upto=4)
    again = caller.says(said)
    assert caller.slots[slot] == value
    assert kept(caller.effects) == []
    assert again.endswith("?")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_message_that_was_read_back_three_times_is_rather_kept_than_lost(language: str) -> None:
    caller = a_caller(language, upto=4)
    for _ in range(3):
        caller.says("blah blah")
    assert kept(caller.effects) == [KEPT[language]]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "what do you mean?"), ("en", "why do you ask?"), ("es", "¿a qué se refiere?"), ("es", "¿para qué?")],
)
@pytest.mark.parametrize("upto", [2, 3])
def test_who_asks_what_is_meant_is_told_in_other_words_and_no_page_is_looked_up(
    language: str, said: str, upto: int
) -> None:
    caller = a_caller(language, upto=upto)
    told = caller.says(said)
    assert not told.startswith("(aside)")
    assert told
    assert not caller.over


@pytest.mark.parametrize(("language", "said"), [("en", "no, the number is wrong"), ("es", "no, el número está mal")])
def test_who_finds_the_number_wrong_is_not_offered_the_one_they_call_from_again(language: str, said: str) -> None:
    caller = a_caller(language, upto=4)
    asked = caller.says(said)
    assert "calling from" not in asked
    assert "desde el que llama" not in asked
    caller.says("555 010 0188")
    assert caller.slots["number"] == "+15550100188"
