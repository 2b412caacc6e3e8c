"""What callers say about the call and the assistant, and that they want a person, or none."""

from __future__ import annotations

import pytest

from common.intents import classify
from common.intents.intent import ABOUT_THE_CALL

ENGLISH = {
    "live_agent": [
        "I want to talk to a person",
        "transfer me",
        "transfer me please",
        "could you get a human to help me",
        "this isn't working, get me a human",
        "bad, I want to speak with a human",
        "can you put me through to somebody real",
        "I'd rather speak to one of your people",
        "I need to speak with an actual person who can help me",
        "please connect me to someone who understands",
        "is there a human being there I could talk to",
        "let me talk to your manager",
        "I want to speak to the manager",
        "operator",
        "agent please",
        "human please",
        "give me a live agent now",
        "I don't want to talk to a robot, give me a person",
        "you are useless, transfer me to a human",
        "look I've been waiting for an hour, just put me through to a representative",
        "I'd like to talk to humans",
        "are there any real people I can talk to",
        "could I be transferred to an agent",
        "put me through",
        "put me through please",
        "could you transfer my call to reception",
        "hi, can I talk to someone in the office",
        "may I speak with a member of staff",
        "I wanna speak to someone",
        "customer service please",
        "I would prefer to speak with a real human being if possible",
        "just get me a person",
        "pass me to a colleague",
        "can I have a person on the line",
        "I'm tired of this, agent",
        "yes, connect me with an agent",
        "okay then transfer me to a representative",
        "no, I want a person",
        "stop, I want to talk to a real person",
        "how do I get to talk to a human",
        "I need help from a human",
        "get me someone who knows what they're talking about",
        "I want to complain to a supervisor",
        "could I have a word with your supervisor",
        "connect me with whoever is in charge",
        "put somebody on the line",
        "hand me over to someone in your office",
        "would it be possible to speak with a human being",
        "I insist on speaking to a person",
        "is there any chance I could talk to a representative",
        "stick one of the lads on",
        "ring me through to the kitchen",
        "transfer me to accounts please",
        "I need to talk to the woman who handles refunds",
        "could a person call me back",
        "is your manager in",
        "my dishwasher is flooding and nothing helps get me a human",
        "I'm sick of talking to a machine",
        "is there someone else I can talk to",
        "what do I press for a human",
        "when can I speak to an agent",
        "just a person please",
        "do you have actual humans there",
        "I want human assistance",
        "let me talk to someone, my leg hurts",
    ],
    "are_you_human": [
        "are you a robot",
        "am I talking to a machine",
        "are you a real person",
        "is this a recording",
        "are you AI",
        "is this a bot or a human",
        "you're a robot, right",
        "I'm talking to a machine, aren't I",
        "is this one of those automated systems",
    ],
    "who_are_you": [
        "what's your name",
        "who am I speaking with",
        "who is this",
        "may I ask your name",
        "sorry, what did you say your name was",
        "and who are you",
        "what should I call you",
    ],
    "which_business": [
        "what company is this",
        "have I reached the dental clinic",
        "what number is this",
        "who have I reached",
        "what business is this please",
        "did I reach the dental office",
        "is this the right number",
    ],
    "wrong_number": [
        "sorry, wrong number",
        "I think I have the wrong number",
        "oops I must have dialed wrong",
        "oh sorry, I dialed the wrong number",
        "I called you by mistake",
        "my apologies, wrong number",
        "I didn't mean to call you",
        "I was trying to call someone else",
    ],
    "recorded": [
        "is this call being recorded",
        "are you recording this",
        "do you record calls",
        "am I being recorded right now",
        "is someone listening in",
        "are these calls recorded",
        "are you taping this",
    ],
    "be_quiet": [
        "stop",
        "be quiet",
        "shut up",
        "stop talking",
        "okay stop",
        "please be quiet for a moment",
        "enough",
        "let me talk",
        "don't say anything",
        "hush",
    ],
    "slower": [
        "slower please",
        "can you speak slower",
        "you're talking too fast",
        "could you slow down a bit",
        "talk slower please",
        "more slowly please",
        "slow down",
        "not so fast",
        "you speak too fast for me",
    ],
    "louder": [
        "louder",
        "speak up please",
        "can you talk a bit louder",
        "please speak louder",
        "you're very quiet",
        "turn the volume up",
        "a bit louder please",
        "you sound too soft",
    ],
    "never_mind": [
        "actually, never mind",
        "forget it",
        "oh never mind",
        "I changed my mind",
        "it's not important",
        "don't worry about it",
        "on second thought, no",
    ],
    "refuse_agent": [
        "no, I don't want to talk to a person",
        "please don't transfer me",
        "I don't need to speak to anyone",
        "no transfer please",
        "I'd rather not be transferred",
        "don't put me through",
        "there's no need to transfer me",
        "I don't want to speak with an agent",
    ],
}

SPANISH = {
    "live_agent": [
        "quiero hablar con una persona",
        "mal, quiero hablar con un humano",
        "transfiérame",
        "transfiérame por favor",
        "páseme con alguien",
        "me puede pasar con un agente",
        "necesito que me atienda una persona",
        "quiero que me atienda alguien de verdad",
        "comuníqueme con un asesor",
        "esto no sirve, páseme con una persona",
        "no me entiende, quiero hablar con un operador",
        "hay alguien ahí con quien pueda hablar",
        "prefiero hablar con personas",
        "podría ponerme con un compañero",
        "póngame con alguien por favor",
        "quiero un ser humano",
        "deme un agente",
        "operadora",
        "agente",
        "no, quiero hablar con una persona real",
        "quisiera hablar con el encargado",
        "páseme al gerente",
        "me comunica con recepción",
        "con una persona por favor",
        "no quiero hablar con una máquina, páseme con alguien",
        "llevo una hora esperando, quiero hablar con alguien",
        "sí, páseme",
        "sí, comuníqueme",
        "puede atenderme una persona",
        "que me atienda un humano",
        "quiero hablar con alguien que me entienda",
        "hola, me gustaría hablar con alguien de la clínica",
        "necesito ayuda de una persona",
        "páseme con quien me pueda ayudar",
        "quiero hablar con un responsable",
        "ponme con un humano ya",
        "conécteme con un representante",
        "basta, quiero una persona",
        "puedo hablar con alguien",
        "que se ponga alguien al teléfono",
        "póngame con la muchacha de recepción",
        "me puede comunicar con ventas",
        "haga el favor de pasarme con el encargado",
        "quiero hablar con quien lleva las cuentas",
        "¿está el gerente?",
        "necesito que alguien me devuelva la llamada",
        "quiero atención humana",
        "¿habría manera de hablar con un agente?",
        "lo que necesito es un operador",
        "quisiera conversar con uno de los mecánicos",
        "páseme a la secretaria",
        "¿con quién puedo hablar de esto?",
        "marco cero para hablar con un operador",
        "me gustaría que me atendiera una persona",
        "nada de esto me ayuda transfiérame",
        "¿no hay nadie ahí que me atienda?",
        "quiero hablar con alguien que no sea un robot",
        "comuníquenos con el área de reclamos",
        "quítame esto y pásame con alguien",
        "¿me podría llamar un asesor?",
        "llevo una hora en esto quiero una persona",
    ],
    "are_you_human": [
        "eres un robot",
        "es usted una máquina",
        "estoy hablando con una máquina",
        "es una grabación",
        "eres una persona real",
        "¿hablo con una persona?",
        "usted es un robot, ¿verdad?",
        "no eres una persona real",
        "me atiende una máquina",
        "¿esto es una grabación?",
    ],
    "who_are_you": [
        "cómo te llamas",
        "con quién hablo",
        "quién es usted",
        "¿cuál es su nombre?",
        "¿quién me habla?",
        "¿me dice su nombre por favor?",
        "¿quién eres?",
        "y usted cómo se llama",
    ],
    "which_business": [
        "qué empresa es esta",
        "a dónde estoy llamando",
        "¿con qué empresa hablo?",
        "¿a qué número llamé?",
        "¿estoy llamando a la clínica dental?",
        "¿qué negocio es este?",
        "¿de qué empresa habla?",
    ],
    "wrong_number": [
        "perdón, me equivoqué de número",
        "número equivocado",
        "creo que marqué mal",
        "disculpe, marqué el número equivocado",
        "llamé por error",
        "es número equivocado, perdón",
        "me he equivocado",
    ],
    "recorded": [
        "se está grabando esta llamada",
        "me están grabando",
        "¿graban las llamadas?",
        "¿esta llamada queda grabada?",
        "¿está grabando esta conversación?",
        "¿alguien nos escucha?",
        "se graba la llamada",
    ],
    "be_quiet": [
        "para",
        "cállate",
        "silencio",
        "ya basta",
        "pare por favor",
        "deje de hablar",
        "basta",
        "no hable más",
        "cállese por favor",
        "déjeme hablar",
        "guarde silencio",
    ],
    "slower": [
        "más despacio por favor",
        "puede hablar más lento",
        "habla muy rápido",
        "hable más despacio",
        "un poco más lento por favor",
        "va muy rápido",
        "no tan rápido",
    ],
    "louder": [
        "más alto por favor",
        "hable más fuerte",
        "un poco más fuerte",
        "suba el volumen",
        "habla muy bajito",
        "más volumen por favor",
        "¿podría hablar más alto?",
    ],
    "never_mind": [
        "mejor no, olvídelo",
        "déjelo",
        "no importa",
        "olvídalo",
        "cambié de opinión",
        "ya no importa",
        "dejémoslo así",
    ],
    "refuse_agent": [
        "no, no quiero hablar con una persona",
        "no me transfiera",
        "no necesito hablar con nadie",
        "no me pase con nadie",
        "no hace falta que me transfiera",
        "prefiero no hablar con nadie",
        "por favor no me comunique con un agente",
        "no quiero hablar con ningún operador",
    ],
}

NO_PERSON_WANTED = {
    "en": [
        "no, I don't want to talk to a person",
        "I don't need to speak to anyone",
        "don't transfer me",
        "please don't put me through",
        "I already talked to a person",
        "I spoke with an agent yesterday",
        "I talked to your manager last week",
        "could you be human",
        "are you a human",
        "am I talking to a person",
        "you sound like a real person",
        "is this a real person",
        "one of your agents told me to call",
        "a person from your office called me",
        "I would rather not talk to a human",
        "how many people work there",
        "can I bring another person",
        "table for one person",
        "how much per person",
        "does the manager work on Saturdays",
        "I was transferred to you by an operator",
        "can you transfer money",
        "transfer my records to another clinic",
        "I never asked for an agent",
        "there's no need to transfer me",
        "the person I talked to said it was free",
        "my agent will call you",
        "can you send someone here today",
        "I need somebody to clean my office",
        "have someone water the plants",
        "can someone pick up my order for me",
        "can I bring another person",
        "I thought I'd get a human but this is fine",
        "I get nervous talking to people",
        "my sister told me to become an agent",
        "I was put through to the wrong person",
        "what is the manager called",
        "who is your supervisor",
        "put me on the waiting list",
        "connect me to the wifi",
        "is there somebody at the store until eight",
        "the man who called me was an agent",
    ],
    "es": [
        "no, no quiero hablar con una persona",
        "ya hablé con una persona",
        "ayer hablé con un agente",
        "no me transfiera",
        "no me pase con nadie",
        "hablé con el gerente la semana pasada",
        "una persona de la clínica me llamó",
        "eres una persona",
        "estoy hablando con una persona",
        "podrías ser más humano",
        "cuánto cuesta por persona",
        "puedo llevar a otra persona",
        "el agente me dijo que llamara",
        "mi agente le va a llamar",
        "no necesito hablar con nadie",
        "no hace falta que me transfiera",
        "mesa para una persona",
        "cuántas personas trabajan ahí",
        "que venga alguien a arreglar el techo",
        "necesito a alguien que limpie la casa",
        "puede otra persona recogerlo",
        "¿quién es el gerente?",
        "¿cómo se llama el encargado?",
        "cuánto tarda en que te atienda un agente",
        "prefiero hablar contigo que con una persona",
        "no hace falta que me pase con nadie",
        "no quiero que me pase con la jefa",
        "¿qué puede pasar con mi cita?",
        "pásame la factura por correo",
        "ponme en la lista de espera",
        "me transfirieron tres veces ayer",
        "¿quién atiende los sábados?",
        "quiero que me atiendan el lunes",
        "mi hijo es agente de ventas",
    ],
}
SOMETHING_ELSE = {
    "en": [
        "are you human resources",
        "are you open on Mondays",
        "is this covered by insurance",
        "who is the dentist",
        "what's the name of your doctor",
        "what company makes the implants",
        "you have the wrong number on my bill",
        "is the recording of my class ready",
        "can I record a message",
        "stop my subscription",
        "stop by tomorrow",
        "is parking a lot slower on Fridays",
        "louder music would be nice at the party",
        "never mind the price, when can you come",
        "forget my last order and send a new one",
        "is this a good time",
        "can you be here at five",
        "do you have people who speak at events",
        "quiet rooms available",
        "enough people for a group discount",
        "who should I send the form to",
    ],
    "es": [
        "¿es una persona mayor la dentista?",
        "¿quién es el dentista?",
        "¿cómo se llama el doctor?",
        "¿qué empresa es la aseguradora?",
        "tengo el número equivocado en la factura",
        "¿graban discos?",
        "para mañana",
        "para dos personas",
        "el dolor es más fuerte",
        "el envío va muy rápido y llega mal",
        "olvidé mi contraseña",
        "no me pase la factura",
        "¿está abierto en silencio?",
        "mi hermano es un robot en el trabajo",
        "el número de mi tarjeta cambió",
        "¿es este el precio?",
        "alto ahí hay un problema con mi cuenta",
        "basta con un correo para avisar",
        "una persona más para la cita",
        "¿con quién pido cita?",
    ],
}
CLOSING = {
    "en": [
        "No that's all thank you",
        "I'm all set",
        "that'll be all, thanks",
        "that was everything",
        "no, that's it for today",
        "nothing else, thank you",
        "I don't need anything else",
        "okay, that's all I needed",
        "all set, thanks",
    ],
    "es": [
        "no gracias, eso es todo",
        "no, eso sería todo, gracias",
        "nada más, gracias",
        "eso es todo por hoy",
        "con eso es suficiente",
        "no necesito nada más",
        "eso era todo",
        "no tengo más preguntas",
        "listo, eso es todo",
    ],
}
OPEN = {
    "en": [
        "that's all the money I have",
        "I'm all set to pay my bill",
        "no thanks",
        "yes please",
        "that answers my question",
    ],
    "es": ["eso es todo lo que tengo en la cuenta", "no, gracias", "sí por favor", "nada funciona"],
}


def wordings(language: str, said: dict[str, list[str]]) -> list[tuple[str, str, str]]:
    return [(language, name, text) for name, texts in said.items() for text in texts]


def lines(said: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in said.items() for text in texts]


@pytest.mark.parametrize(("language", "name", "text"), [*wordings("en", ENGLISH), *wordings("es", SPANISH)])
def test_what_is_said_about_the_call_is_understood(language: str, name: str, text: str) -> None:
    assert classify(text, language).name == name


@pytest.mark.parametrize(("language", "text"), lines(NO_PERSON_WANTED))
def test_nobody_is_transferred_who_refuses_tells_of_or_asks_about_a_person(language: str, text: str) -> None:
    assert not classify(text, language).hand_off


@pytest.mark.parametrize(("language", "text"), lines(SOMETHING_ELSE))
def test_what_only_holds_such_words_is_something_else(language: str, text: str) -> None:
    intent = classify(text, language)

    assert intent.name not in ABOUT_THE_CALL
    assert not intent.hand_off


@pytest.mark.parametrize(("language", "text"), lines(CLOSING))
def test_a_caller_who_needs_nothing_more_closes(language: str, text: str) -> None:
    assert classify(text, language).closes


@pytest.mark.parametrize(("language", "text"), lines(OPEN))
def test_a_mere_no_or_a_rest_of_the_sentence_closes_nothing(language: str, text: str) -> None:
    assert not classify(text, language).closes


@pytest.mark.parametrize(
    ("language", "text", "unspoken"),
    [
        ("es", "No hablo español", "es"),
        ("es", "lo siento, no entiendo español", "es"),
        ("es", "I don't speak Spanish", "es"),
        ("en", "I don't speak English", "en"),
        ("en", "sorry, I can't speak English very well", "en"),
        ("en", "no hablo inglés", "en"),
    ],
)
def test_a_language_that_the_caller_does_not_speak_is_named_as_such(language: str, text: str, unspoken: str) -> None:
    intent = classify(text, language)

    assert (intent.name, intent.language, intent.unspoken) == ("change_language", "", unspoken)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "can we go back to English", "en"),
        ("es", "podemos volver al español", "es"),
        ("en", "¿hablan español?", "es"),
        ("en", "¿habla usted español?", "es"),
        ("es", "do you speak English", "en"),
        ("en", "can I speak Spanish", "es"),
    ],
)
def test_a_language_asked_for_in_the_other_one_is_understood(language: str, text: str, wanted: str) -> None:
    assert classify(text, language).language == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "mi hijo habla inglés"),
        ("es", "mi esposa habla español e inglés"),
        ("en", "my son speaks English"),
        ("en", "my dentist speaks Spanish"),
        ("es", "nuestra hija habla inglés"),
        ("en", "my brother speaks Spanish"),
    ],
)
def test_somebody_elses_language_changes_nothing(language: str, text: str) -> None:
    assert classify(text, language).name != "change_language"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "hermoso día, ¿no?"),
        ("es", "hablemos"),
        ("es", "linda tarde, ¿verdad?"),
        ("en", "lovely day, isn't it?"),
        ("en", "nice evening, no?"),
        ("es", "hablemos de mi cita"),
    ],
)
def test_small_talk_is_no_goodbye(language: str, text: str) -> None:
    assert classify(text, language).name != "farewell"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Never mind, bye bye dear"),
        ("en", "forget it, goodbye"),
        ("es", "olvídelo, adiós"),
        ("es", "no importa, hasta luego"),
    ],
)
def test_a_goodbye_after_never_mind_is_a_goodbye(language: str, text: str) -> None:
    assert classify(text, language).name == "farewell"
