"""What a caller gets without a model they get with one: people, goodbyes, languages, emergencies, keys, honesty."""

from __future__ import annotations

import json

import pytest

from backend.facts.people.directory import names_for_edge
from backend.languages import language_of
from backend.models.refusals import offered
from common.languages import language_of as core_language_of
from common.wire.frames import Language
from tests.backend.answering import wordings
from tests.backend.answering.talks import UNKNOWN, VOICEMAIL, YES, Talk, closed_now, modelled, open_now
from tests.backend.answering.wordings import in_both
from tests.backend.facts.people.clinic import clinic
from tests.backend.models.providers.script import Call, Script, Sign
from tests.common.session.line import sent, words

CLINIC = clinic()
NAMED = {"named": names_for_edge(CLINIC)}


def calls(tool: str, **arguments: str) -> Call:
    return Call(tool, json.dumps(arguments))


def history_told(script: Script) -> str:
    """What the model was last told of the call so far."""
    return json.dumps(script.bodies[-1]["messages"][:-1], ensure_ascii=False)


def rules_told(script: Script) -> str:
    return str(script.bodies[-1]["system"][0]["text"])


# People


@pytest.mark.parametrize(("text", "language", "person", "to", "who"), wordings.PEOPLE)
async def test_a_person_is_reached_by_name_and_by_what_they_do(
    text: str, language: str, person: str, to: str, who: str
) -> None:
    async with modelled(CLINIC, language, **NAMED) as (on_line, script):
        script.says(calls("transfer_to_person", person=person, reason="x"), Sign.END)
        heard = await on_line.says(text)
    tool = next(tool for tool in script.bodies[0]["tools"] if tool["name"] == "transfer_to_person")
    assert person in tool["input_schema"]["properties"]["person"]["enum"]
    assert who in heard
    assert (on_line.ended["route"], on_line.ended["destination"], on_line.ended["language"]) == ("agent", to, language)


@pytest.mark.parametrize(("text", "language"), in_both(wordings.AWAY))
async def test_of_somebody_away_the_caller_hears_when_they_are_back_and_may_leave_a_message(
    text: str, language: str
) -> None:
    back = {"en": "again tomorrow at 10 AM", "es": "mañana a las 10 de la mañana"}[language]
    async with modelled(CLINIC, language, **NAMED) as (on_line, script):
        script.says(calls("transfer_to_person", person="Dr. Nils Lindqvist", reason="x"), Sign.END)
        heard = await on_line.says(text)
        assert back in heard
        assert offered(heard) == "message"
        assert on_line.ended == {}

        script.says(calls("take_message", reason="x"), Sign.END)
        assert await on_line.says(YES[language]) in language_of(language).replies.recording
        assert on_line.ended["destination"] == "voicemail"


@pytest.mark.parametrize(("text", "language", "invented"), wordings.INVENTED)
async def test_nobody_is_reached_whom_a_model_has_made_up(text: str, language: str, invented: str) -> None:
    async with modelled(CLINIC, language, **NAMED, reachable=()) as (on_line, script):
        script.says(calls("transfer_to_person", person=invented, reason="x"), Sign.END)
        heard = await on_line.says(text)
    assert on_line.ended.get("destination") is None
    assert heard


@pytest.mark.parametrize(("change_of_mind", "language"), in_both(wordings.CHANGES_OF_MIND))
async def test_a_change_of_mind_stops_the_transfer_that_a_model_has_begun(change_of_mind: str, language: str) -> None:
    text = {"en": "The one at the front desk, can I have him?", "es": "¿Me comunica con el muchacho de la entrada?"}[
        language
    ]
    async with modelled(CLINIC, language, **NAMED) as (on_line, script):
        script.says(calls("transfer_to_person", person="Luis Moreno", reason="x"), Sign.END)
        await on_line.says(text, played=False)
        assert await on_line.says(change_of_mind)
    assert on_line.ended == {}
    assert len(script.bodies) == 1


# The third refusal


async def test_the_third_refusal_in_spanish_offers_a_message_where_nobody_is_there() -> None:
    async with modelled(closed_now(voicemail=VOICEMAIL), "es") as (on_line, script):
        heard: list[str] = []
        for question in UNKNOWN["es"][:3]:
            script.says("Disculpe, eso no lo sé.", Sign.END)
            heard.append(await on_line.says(question))
        assert [offered(said) for said in heard] == ["nobody", "nobody", "message"]

        script.says(calls("take_message", reason="x"), Sign.END)
        await on_line.says(YES["es"])
        assert (on_line.ended["destination"], on_line.ended["language"]) == ("voicemail", "es")


# Goodbyes


async def offers_more(on_line: Talk, script: Script, language: str) -> None:
    """An answer of the model that ends with an offer of more help."""
    more = {"en": "We open at seven. Is there anything else?", "es": "Abrimos a las siete. ¿Algo más?"}
    script.says(more[language], Sign.END)
    await on_line.says({"en": "When do you open?", "es": "¿A qué hora abren?"}[language])


@pytest.mark.parametrize(("text", "language"), in_both(wordings.LAST_WORDS))
async def test_an_end_that_only_the_model_understands_is_its_goodbye(text: str, language: str) -> None:
    goodbye = {"en": "Lovely. Have a good day.", "es": "Muy bien. Que tenga un buen día."}[language]
    async with modelled(open_now(), language) as (on_line, script):
        await offers_more(on_line, script, language)
        script.says(goodbye, calls("end_call", reason="all done"), Sign.END)
        assert await on_line.says(text) == goodbye
    assert (on_line.ended["route"], on_line.ended["reason"]) == ("hangup", "all done")
    assert "Do not ask again whether there is anything else" in rules_told(script)


@pytest.mark.parametrize(("text", "language"), in_both(wordings.PLAIN_ENDS))
async def test_after_a_models_offer_of_more_the_edge_says_goodbye_itself(text: str, language: str) -> None:
    async with modelled(open_now(), language) as (on_line, script):
        await offers_more(on_line, script, language)
        assert "?" not in await on_line.says(text)
    assert on_line.ended["route"] == "hangup"
    assert len(script.bodies) == 1


@pytest.mark.parametrize(("text", "language"), in_both(wordings.GOES_ON))
async def test_a_caller_who_goes_on_asking_is_answered(text: str, language: str) -> None:
    async with modelled(open_now(), language) as (on_line, script):
        await offers_more(on_line, script, language)
        script.says("At seven." if language == "en" else "A las siete.", Sign.END)
        assert await on_line.says(text) in ("At seven.", "A las siete.")
    assert on_line.ended == {}


# Languages


@pytest.mark.parametrize(("text", "language"), in_both(wordings.OTHER_TONGUES))
async def test_a_model_changes_the_language_and_the_call_stays_in_it(text: str, language: str) -> None:
    other = {"en": "es", "es": "en"}[language]
    async with modelled(open_now(), language) as (on_line, script):
        script.says(calls("change_language", language=other), Sign.END)
        assert await on_line.says(text) in language_of(other).replies.language
        assert any(isinstance(frame, Language) for frame in sent(on_line.effects))

        script.says(calls("end_call", reason="x"), Sign.END)
        content = {"en": "You have told me the lot.", "es": "Me queda todo clarísimo."}[other]
        assert await on_line.says(content) in language_of(other).replies.farewell
    assert on_line.ended["language"] == other


@pytest.mark.parametrize(("text", "language"), in_both(wordings.OF_LANGUAGES))
async def test_a_language_that_is_only_spoken_of_changes_nothing(text: str, language: str) -> None:
    async with modelled(open_now(), language) as (on_line, script):
        script.says("Okay.", Sign.END)
        await on_line.says(text)
        assert not any(isinstance(frame, Language) for frame in sent(on_line.effects))
    assert on_line.line.session.call.language == language


# Emergencies


@pytest.mark.parametrize(("danger", "language"), in_both(wordings.DANGERS))
async def test_a_model_is_told_of_the_danger_that_the_edge_has_answered(danger: str, language: str) -> None:
    then = {"en": "And what does a sourdough loaf cost?", "es": "¿Y cuánto cuesta un pan de masa madre?"}[language]
    async with modelled(open_now(), language, emergency_number="911") as (on_line, script):
        alarm = await on_line.says(danger)
        assert "9 1 1" in alarm
        assert script.bodies == []

        script.says("Okay.", Sign.END)
        await on_line.says(then)
    assert danger in history_told(script)
    assert alarm in history_told(script)
    assert "Once an emergency was spoken of in this call, stay with it" in rules_told(script)


@pytest.mark.parametrize(("text", "language"), in_both(wordings.PAST_OR_GENERAL))
async def test_what_is_past_or_general_is_the_models_to_answer(text: str, language: str) -> None:
    async with modelled(open_now(), language, emergency_number="911") as (on_line, script):
        script.says("Okay.", Sign.END)
        assert await on_line.says(text) == "Okay."


# Keys


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("keys", wordings.KEYS)
async def test_keys_that_nobody_asked_for_never_reach_the_model(keys: str, language: str) -> None:
    async with modelled(open_now(), language) as (on_line, script):
        effects = on_line.line.presses(keys) + on_line.line.waits(6)
        assert script.bodies == []
        heard = words(effects)
        on_line.line.hears_all()

        script.says("At seven." if language == "en" else "A las siete.", Sign.END)
        assert await on_line.says(UNKNOWN[language][0])
    sayings = core_language_of(language).phrases.sayings
    assert heard in sayings["keys_unasked"] + sayings["keys_or_person"]


# Honesty


@pytest.mark.parametrize(("text", "language"), in_both(wordings.ROBOT))
async def test_whoever_asks_for_a_robot_hears_an_honest_yes(text: str, language: str) -> None:
    """The edge says so; to a wording that it leaves to the model, the model is told to."""
    honest = {"en": "Yes, I'm an automated assistant.", "es": "Sí, soy un asistente automático."}[language]
    async with modelled(open_now(), language) as (on_line, script):
        script.says(honest, Sign.END)
        heard = await on_line.says(text)
    if script.bodies:
        assert heard == honest
        assert "Never claim or hint that you are a person" in rules_told(script)
    else:
        assert heard
        assert heard != honest
    assert on_line.ended == {}
