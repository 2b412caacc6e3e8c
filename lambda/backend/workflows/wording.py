"""What a workflow says besides the texts of its profile."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from backend.profiles.fields import RouteLanguage
from common.session.repetition import fresh, repeats


@dataclass(frozen=True, slots=True)
class Wording:
    """The phrases of one language; braces stand for what is filled in."""

    heard: str
    again: tuple[str, str]
    once_more: tuple[str, str]
    out_of_range: str
    past: str
    which: str
    yes_or_no: str
    change_what: str
    not_free: str
    taken: str
    offer: str
    offer_one: str
    offer_again: str
    nothing_free: str
    left: str
    left_gave_up: str
    left_sent: str
    outdated: str
    call_failed: str
    done: str
    stuck: str
    stuck_transfer: str
    stuck_message: str
    not_there: str
    not_there_message: str


_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])")

WORDING: Final[dict[RouteLanguage, Wording]] = {
    "en": Wording(
        heard="Okay, {value}.",
        again=("I'm sorry, I didn't get that.", "I still didn't understand you, I'm sorry."),
        once_more=("Once more: {words}", "Let me ask you again: {words}"),
        out_of_range="It has to be from {minimum} to {maximum}.",
        past="{value} has passed already.",
        which="Do you mean {options}?",
        yes_or_no="Please say yes or no.",
        change_what="All right, what should I change?",
        not_free="I'm sorry, that time is not free.",
        taken="I'm sorry, that time was just taken.",
        offer="I have {options}. Which one would you like?",
        offer_one="I have {options}. Would you like that?",
        offer_again="Which one would you like: {options}?",
        nothing_free="I'm sorry, nothing is free around that day.",
        left="All right, I have stopped there. How else can I help you?",
        left_gave_up="All right, the appointment is not booked. How else can I help you?",
        left_sent="All right, I have stopped there, but your request had gone out already. How else can I help you?",
        outdated="Your request had gone out already, with what you had told me before.",
        call_failed="I'm sorry, I could not get that done just now. Please try again later.",
        done="That is done. Is there anything else I can help you with?",
        stuck="I'm sorry, I can't get any further with this. How else can I help you?",
        stuck_transfer="I'm sorry, I can't get any further with this. I am putting you through to a person.",
        stuck_message="I'm sorry, I can't get any further with this. Would you like to leave a message?",
        not_there="I'm sorry, nobody is there to take your call right now. Is there anything else I can help you with?",
        not_there_message="I'm sorry, nobody is there to take your call right now. Would you like to leave a message?",
    ),
    "es": Wording(
        heard="De acuerdo, {value}.",
        again=("Lo siento, no le he entendido.", "Perdone, sigo sin entenderle."),
        once_more=("Otra vez: {words}", "Se lo pregunto de nuevo: {words}"),
        out_of_range="Tiene que ser de {minimum} a {maximum}.",
        past="El {value} ya ha pasado.",
        which="¿Quiere decir {options}?",
        yes_or_no="Por favor, diga sí o no.",
        change_what="De acuerdo, ¿qué quiere cambiar?",
        not_free="Lo siento, esa hora no está libre.",
        taken="Lo siento, esa hora acaba de ocuparse.",
        offer="Tengo {options}. ¿Cuál prefiere?",
        offer_one="Tengo {options}. ¿Le parece bien?",
        offer_again="¿Cuál prefiere: {options}?",
        nothing_free="Lo siento, no hay nada libre alrededor de ese día.",
        left="De acuerdo, lo dejamos aquí. ¿En qué más le puedo ayudar?",
        left_gave_up="De acuerdo, la cita no queda reservada. ¿En qué más le puedo ayudar?",
        left_sent="De acuerdo, lo dejamos aquí, pero su solicitud ya se había enviado. ¿En qué más le puedo ayudar?",
        outdated="Su solicitud ya se había enviado, con los datos que me dio antes.",
        call_failed="Lo siento, ahora mismo no he podido hacerlo. Por favor, inténtelo más tarde.",
        done="Ya está hecho. ¿Le puedo ayudar en algo más?",
        stuck="Lo siento, no puedo avanzar con esto. ¿En qué más le puedo ayudar?",
        stuck_transfer="Lo siento, no puedo avanzar con esto. Le paso con una persona.",
        stuck_message="Lo siento, no puedo avanzar con esto. ¿Quiere dejar un mensaje?",
        not_there="Lo siento, ahora mismo no hay nadie que pueda atenderle. ¿Puedo ayudarle en algo más?",
        not_there_message="Lo siento, ahora mismo no hay nadie que pueda atenderle. ¿Quiere dejar un mensaje?",
    ),
}


def in_other_words(said: Sequence[str], last: str, language: RouteLanguage) -> str:
    """All that a workflow says in a turn; what was said last, which only a question can be, is led into anew."""
    return " ".join(_other_words(words[:1].upper() + words[1:], last, language) for words in said)


def _other_words(words: str, last: str, language: RouteLanguage) -> str:
    sentences = _SENTENCE_END.split(words)
    if not repeats(words, last):
        return words
    asked = next((sentence for sentence in reversed(sentences) if sentence.endswith("?")), sentences[-1])
    again = fresh([lead.format(words=asked) for lead in WORDING[language].once_more], last)
    if all(repeats(sentence, last) for sentence in sentences):
        return again
    return words.replace(asked, again) if repeats(asked, last) else words
