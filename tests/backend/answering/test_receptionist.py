"""Refusals, offers, hand-offs, goodbyes, languages, in whole talks; with and without a model."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import pytest

from backend.languages import language_of
from backend.models.refusals import offered, refuses
from backend.profiles.business import Hours
from backend.profiles.model import Profile
from backend.profiles.reception import Transfer
from common.session.wording import repeats
from common.wire.frames import Language
from tests.backend.answering.talks import (
    DAY,
    NIGHT,
    UNKNOWN,
    VOICEMAIL,
    YES,
    closed_now,
    modelled,
    open_now,
    talk,
    transfers,
)
from tests.backend.harness import bakery
from tests.backend.models.providers.script import Call, Sign
from tests.common.session.line import sent

# Without a model


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "profile", [open_now(), closed_now(), closed_now(voicemail=VOICEMAIL), bakery(transfer=Transfer())]
)
async def test_no_refusal_repeats_a_sentence_of_the_one_before(profile: Profile, language: str) -> None:
    on_line = talk(profile, language)
    heard = [await on_line.says(question) for question in UNKNOWN[language]]

    assert all(refuses(said) for said in heard), heard
    assert [pair for pair in pairwise(heard) if repeats(*pair)] == []


@pytest.mark.parametrize("language", ["en", "es"])
async def test_the_third_refusal_in_a_row_offers_a_person_and_a_yes_puts_the_caller_through(language: str) -> None:
    on_line = talk(open_now(), language)
    heard = [await on_line.says(question) for question in UNKNOWN[language][:3]]
    assert offered(heard[2]) == "person", heard

    assert await on_line.says(YES[language]) in language_of(language).replies.connecting
    assert (on_line.ended["route"], on_line.ended["language"]) == ("agent", language)


@pytest.mark.parametrize("language", ["en", "es"])
async def test_where_nobody_is_there_the_third_offers_a_message_and_a_yes_takes_it(language: str) -> None:
    on_line = talk(closed_now(voicemail=VOICEMAIL), language)
    heard = [await on_line.says(question) for question in UNKNOWN[language][:3]]
    assert offered(heard[2]) == "message", heard

    assert await on_line.says(YES[language]) in language_of(language).replies.recording
    assert (on_line.ended["route"], on_line.ended["destination"]) == ("agent", "voicemail")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("profile", [closed_now(), bakery(transfer=Transfer())])
async def test_with_neither_the_third_says_what_it_can_do(profile: Profile, language: str) -> None:
    on_line = talk(profile, language)
    heard = [await on_line.says(question) for question in UNKNOWN[language][:3]]

    assert "Corner Bakery" in heard[2]
    assert {offered(said) for said in heard} == {"nobody"}


async def test_an_answer_in_between_begins_the_count_anew() -> None:
    on_line = talk(closed_now())
    for question in UNKNOWN["en"][:2]:
        await on_line.says(question)
    assert await on_line.says("Hello?")
    assert "Corner Bakery" not in await on_line.says(UNKNOWN["en"][2])


async def test_a_refusal_that_is_repeated_on_request_counts_once() -> None:
    on_line = talk(closed_now())
    first = await on_line.says(UNKNOWN["en"][0])
    assert (await on_line.says("Sorry, can you repeat that?")).endswith(first)
    assert "Corner Bakery" not in await on_line.says(UNKNOWN["en"][1])
    assert "Corner Bakery" in await on_line.says(UNKNOWN["en"][2])


# With a model


async def test_a_model_is_told_who_is_there_now_and_that_it_has_refused_twice() -> None:
    heard = ""
    async with modelled(closed_now(voicemail=VOICEMAIL)) as (on_line, script):
        for question in UNKNOWN["en"][:3]:
            script.says("I'm sorry, I don't know about that one.", Sign.END)
            heard = await on_line.says(question)

    told = [body["messages"][-1]["content"][0]["text"] for body in script.bodies]
    assert "billing: nobody is there, but again today at 8 PM\nA message can be left" in told[0]
    assert ["Your last 2 answers" in text for text in told] == [False, False, True]
    assert offered(heard) == "message"


@pytest.mark.parametrize(
    ("language", "refusal"),
    [
        ("en", "I'm sorry. I couldn't find anything about that."),
        ("en", "Unfortunately I don't have any details on that."),
        ("en", "That's not something I know, I'm afraid."),
        ("es", "Lo lamento, no dispongo de esa información."),
        ("es", "Disculpe. No le puedo decir eso."),
        ("es", "No estoy seguro de eso, lo siento."),
    ],
)
async def test_a_models_third_refusal_gets_the_offer_that_it_forgot_and_a_yes_is_kept(
    language: str, refusal: str
) -> None:
    async with modelled(open_now(), language) as (on_line, script):
        heard: list[str] = []
        for question in UNKNOWN[language][:3]:
            script.says(refusal, Sign.END)
            heard.append(await on_line.says(question))
        assert [offered(said) for said in heard] == ["nobody", "nobody", "person"]

        script.says(Call("transfer_to_person", json.dumps({"reason": "x"})), Sign.END)
        assert await on_line.says(YES[language]) in language_of(language).replies.connecting
        assert on_line.ended["route"] == "agent"


async def test_a_models_own_offer_is_not_doubled() -> None:
    async with modelled(open_now()) as (on_line, script):
        for question in UNKNOWN["en"][:3]:
            script.says("I don't know. May I connect you with a colleague?", Sign.END)
            assert (await on_line.says(question)).count("?") == 1


async def test_a_model_says_goodbye_and_the_call_ends() -> None:
    async with modelled(open_now()) as (on_line, script):
        script.says("You're welcome, and thanks for calling.", Call("end_call", '{"reason": "all done"}'), Sign.END)
        await on_line.says("I must run now, my bus is coming, you have told me what I wanted.")
        assert (on_line.ended["route"], on_line.ended["reason"]) == ("hangup", "all done")


@pytest.mark.parametrize("language", ["en", "es"])
async def test_a_model_that_ends_the_call_without_a_word_is_given_a_goodbye(language: str) -> None:
    async with modelled(open_now(), language) as (on_line, script):
        script.says(Call("end_call", "{}"), Sign.END)
        said = await on_line.says("My bus is coming." if language == "en" else "Ya viene mi autobús.")
        assert said in language_of(language).replies.farewell
        assert on_line.ended["route"] == "hangup"


@pytest.mark.parametrize(("wish", "billing"), [("billing", DAY), ("reception", NIGHT)])
async def test_a_model_transfers_by_name(wish: str, billing: Hours) -> None:
    async with modelled(bakery(transfer=transfers(DAY, billing))) as (on_line, script):
        script.says(Call("transfer_to_person", json.dumps({"reason": "an invoice", "destination": wish})), Sign.END)
        assert await on_line.says("It's about my invoice, who can look into that?")
        assert (on_line.ended["destination"], on_line.ended["reason"]) == (wish, "an invoice")


@pytest.mark.parametrize("spoken", ["", "Let me put you through to billing. "])
@pytest.mark.parametrize(
    ("profile", "offer"),
    [
        (closed_now(), "nobody"),
        (closed_now(voicemail=VOICEMAIL), "message"),
        (open_now(), "person"),
    ],
)
async def test_a_model_cannot_promise_a_destination_that_is_closed(profile: Profile, offer: str, spoken: str) -> None:
    async with modelled(profile) as (on_line, script):
        if spoken:
            script.says(spoken)
        script.says(Call("transfer_to_person", '{"reason": "x", "destination": "billing"}'), Sign.END)
        heard = await on_line.says("It's about my invoice, who can look into that?")

    assert "billing" in heard
    assert "again today at 8 PM" in heard
    assert offered(heard) == offer
    assert on_line.ended == {}


async def test_a_promise_in_words_alone_is_kept_or_put_right() -> None:
    for profile, route in ((open_now(), "agent"), (closed_now(), None)):
        async with modelled(profile) as (on_line, script):
            script.says("One moment, I'm putting you through to a colleague.", Sign.END)
            heard = await on_line.says("It's about my invoice, who can look into that?")
        assert on_line.ended.get("route") == route
        assert ("nobody" in heard) == (route is None)


async def test_a_model_changes_the_language_and_is_spoken_in_its_voice() -> None:
    async with modelled(open_now()) as (on_line, script):
        script.says(Call("change_language", '{"language": "es"}'), Sign.END)
        heard = await on_line.says("This is hard for me, could we do it in my mother's tongue?")
        assert heard in language_of("es").replies.language
        assert sent(on_line.effects)[0] == Language(tts="es-US", transcription="es-US")

        script.says("Abrimos a las siete.", Sign.END)
        await on_line.says("¿A qué hora abren?")
    assert "in Spanish" in script.bodies[-1]["messages"][-1]["content"][0]["text"]


async def test_a_language_that_is_not_offered_changes_nothing() -> None:
    async with modelled(open_now()) as (on_line, script):
        script.says(Call("change_language", '{"language": "fr"}'), Sign.END)
        assert await on_line.says("Je ne comprends rien.") in language_of("en").replies.language
        assert not any(isinstance(frame, Language) for frame in sent(on_line.effects))


async def test_a_model_lets_a_caller_leave_a_message() -> None:
    async with modelled(closed_now(voicemail=VOICEMAIL)) as (on_line, script):
        script.says(Call("take_message", "{}"), Sign.END)
        assert await on_line.says("Then tell them that the oven is broken.") in language_of("en").replies.recording
        assert on_line.ended["destination"] == "voicemail"


async def test_what_a_model_is_offered_suits_the_business() -> None:
    async with modelled(bakery(transfer=Transfer(), languages={"en": bakery().languages["en"]})) as (on_line, script):
        script.says("We bake.", Sign.END)
        await on_line.says("What do you do?")
    (body,) = script.bodies
    assert [tool["name"] for tool in body["tools"]] == ["end_call"]
    system = body["system"][0]["text"]
    assert "transfer_to_person" not in system
    assert "change_language" not in system
    for rule in ("You are automated", "hang up and call 911 at once", "twice in a row", "end_call"):
        assert rule in system


@pytest.mark.parametrize(
    ("language", "asked", "pieces", "heard"),
    [
        (
            "en",
            "What do you charge for a birthday cake?",
            ("A birthday cake is ", "$4", "5, ", "and candles are free. ", "Shall I order one?"),
            "A birthday cake is ... I don't have the exact figure, so I'd rather not guess. Shall I order one?",
        ),
        (
            "es",
            "¿Cuánto cuesta una tarta de cumpleaños?",
            ("Una tarta cuesta ", "cuarenta", " y cinco", " dólares. ", "¿Le encargo una?"),
            "Una tarta cuesta ... No tengo el dato exacto y prefiero no decirle algo que no es. ¿Le encargo una?",
        ),
    ],
)
async def test_a_caller_hears_no_price_that_a_model_has_made_up(
    language: str, asked: str, pieces: tuple[str, ...], heard: str
) -> None:
    async with modelled(open_now(), language) as (on_line, script):
        script.says(*pieces, Sign.END)
        said = await on_line.says(asked)
    assert re.findall(r"\w+", said) == re.findall(r"\w+", heard)
