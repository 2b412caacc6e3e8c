"""Messages in whole talks: when they are offered, how they begin, and that each is kept and told once."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from psycopg import AsyncConnection

from backend.answering.actions import actions_for
from backend.answering.interface import Action
from backend.languages import language_of
from backend.models.extractive.answerer import Extractive
from backend.models.interface import Model
from backend.notices.messages import Stored, find, tell_unfinished
from backend.postgres.database import Connections
from backend.profiles.business import Hours, Person
from backend.profiles.model import Profile
from backend.profiles.reception import Destination, Transfer, Voicemail
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer
from backend.workflows.turn import Workflows, workflow_actions
from tests.backend.answering.talks import Talk
from tests.backend.harness import apply, bakery
from tests.backend.model_fakes import answering_with
from tests.backend.models.providers.platforms import staged
from tests.backend.models.providers.script import Call, Script, Sign
from tests.backend.notices.told import DESK, kinds_told
from tests.backend.workflows.conversation import appointment

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC).timestamp()
NIGHT = Hours.model_validate({"week": {"mon": "20:00-23:00"}})
PEOPLE = (Person(name="Dr. Anita Patel", destination="reception"), Person(name="Tom Reilly", destination="reception"))
UNKNOWN = {
    "en": ("Do you sell boats?", "How tall is the tower of Pisa?", "Is there a swimming pool?"),
    "es": ("¿Venden barcos?", "¿Cuánto mide la torre de Pisa?", "¿Tienen piscina?"),
}
ANSWERS = {
    "en": ("Ben Carter", "555 010 0188", "The oven is broken.", "after five", "yes"),
    "es": ("Ana Ruiz", "555 010 0188", "El horno no funciona.", "después de las cinco", "sí"),
}


def closed(**changes: Any) -> Profile:
    destinations = {"reception": Destination(number="+15550100009", hours=NIGHT)}
    return bakery(
        transfer=Transfer(destinations=destinations),
        people=PEOPLE,
        notify={"desk": DESK},
        **{"messages": "assistant", **changes},
    )


def everybody_in(**changes: Any) -> Profile:
    return bakery(people=PEOPLE, notify={"desk": DESK}, messages="assistant", **changes)


@pytest.fixture
async def workflows(database_url: str) -> AsyncIterator[Workflows]:
    await apply(database_url, closed())
    database = Connections(database_url)
    yield Workflows(Performer(database, Endpoints()), lambda: NOON)
    await database.close()


def talk(workflows: Workflows, profile: Profile, language: str = "en", model: Model | None = None) -> Talk:
    def actions(one: Profile) -> tuple[Action, ...]:
        return (*actions_for(one), *workflow_actions(one, workflows))

    services = replace(
        answering_with(model or Extractive(), profile=profile),
        now=lambda: NOON,
        middleware=workflows.intercept,
        actions_for=actions,
    )
    return Talk(services, language)


@asynccontextmanager
async def modelled(workflows: Workflows, profile: Profile) -> AsyncGenerator[tuple[Talk, Script]]:
    async with staged("anthropic") as stage:
        yield talk(workflows, profile, model=stage.model), stage.script


async def only(connection: AsyncConnection) -> Stored:
    [stored] = await find(connection)
    return stored


@pytest.mark.parametrize("language", ["en", "es"])
async def test_after_three_refusals_with_nobody_there_a_yes_begins_a_message_that_is_kept_and_told_once(
    workflows: Workflows, connection: AsyncConnection, language: str
) -> None:
    caller = talk(workflows, closed(), language)
    offered = [await caller.says(question) for question in UNKNOWN[language]][-1]
    assert language_of(language).admitting.offers_message.search(offered.lower())

    taking = await caller.says("Yes, please." if language == "en" else "Sí, por favor.")
    assert language_of(language).messages.texts.who in taking
    last = [await caller.says(answer) for answer in ANSWERS[language]][-1]
    stored = await only(connection)
    assert (stored.who, stored.number, stored.call_back) == (
        ANSWERS[language][0], "+15550100188", ANSWERS[language][3],
    )  # fmt: skip
    assert not stored.unfinished
    assert stored.who in last
    assert await kinds_told(connection) == ["message.taken"]


async def test_the_third_refusal_offers_a_message_beside_the_person_who_is_there(workflows: Workflows) -> None:
    for reply, taken in (("A message, please", True), ("Just a message", True), ("Yes, a person please", False)):
        caller = talk(workflows, everybody_in())
        offered = [await caller.says(question) for question in UNKNOWN["en"]][-1]
        assert offered.endswith(language_of("en").replies.offer_either)
        said = await caller.says(reply)
        assert (language_of("en").messages.texts.who in said) is taken
        assert bool(caller.ended) is not taken


GIVEN = [
    ("en", "Tell Dr. Patel that John called", "Dr. Anita Patel", "John", ""),
    (
        "en",
        "Hi, this is Susan Gray. Could you have Tom call me back about the order?",
        "Tom Reilly",
        "Susan Gray",
        "the order",
    ),
    ("en", "Can you take a message for Tom Reilly from Ben?", "Tom Reilly", "Ben", ""),
    ("en", "Please let the doctor know I'll be late", "Dr. Anita Patel", "", "I'll be late"),
    ("es", "Dígale a la doctora Patel que llamó Juan", "Anita Patel", "Juan", ""),
    (
        "es",
        "Habla Susana Gil. ¿Le puede decir a Tom que me llame sobre el pedido?",
        "Tom Reilly",
        "Susana Gil",
        "el pedido",
    ),
    ("es", "Quiero dejarle un recado a Tom Reilly de parte de Benito", "Tom Reilly", "Benito", ""),
    ("es", "Avísele a la doctora que voy a llegar tarde", "Anita Patel", "", "voy a llegar tarde"),
]


@pytest.mark.parametrize(("language", "said", "recipient", "who", "about"), GIVEN)
async def test_what_was_given_with_the_request_is_not_asked_again(
    workflows: Workflows, connection: AsyncConnection, language: str, said: str, recipient: str, who: str, about: str
) -> None:
    caller, texts = talk(workflows, closed(), language), language_of(language).messages.texts
    asked = [await caller.says(said)]
    assert recipient.rsplit(maxsplit=1)[-1] in asked[0]
    name, number, message, when, yes = ANSWERS[language]
    answers = [*([] if who else [name]), number, *([] if about else [message]), when]
    for answer in answers:
        asked.append(await caller.says(answer))
    assert sum(texts.who in one for one in asked) == (not who)
    assert sum(texts.about in one for one in asked) == (not about)
    assert recipient.rsplit(maxsplit=1)[-1] in asked[-1]

    await caller.says(yes)
    stored = await only(connection)
    assert (stored.recipient, stored.who) == (recipient, who or name)
    assert about in stored.about


async def test_who_has_said_their_name_before_is_not_asked_for_it(workflows: Workflows) -> None:
    caller = talk(workflows, closed())
    await caller.says("Hello, my name is Ben Carter. Do you sell boats?")
    assert language_of("en").messages.texts.who not in await caller.says("I want to leave a message")


async def test_a_message_for_who_was_asked_for_and_is_away_keeps_its_addressee(
    workflows: Workflows, connection: AsyncConnection
) -> None:
    caller = talk(workflows, closed())
    assert "message" in await caller.says("Is Dr. Patel in?")
    assert "Patel" in await caller.says("Yes, please")
    for answer in ANSWERS["en"]:
        await caller.says(answer)
    assert (await only(connection)).recipient == "Dr. Anita Patel"


async def test_a_message_for_a_department_that_is_closed_keeps_its_addressee(workflows: Workflows) -> None:
    caller = talk(workflows, closed())
    assert "eception can't be reached" in await caller.says("Is reception open right now?")
    assert "message for reception" in await caller.says("Can I leave them a message?")


@pytest.mark.parametrize("language", ["en", "es"])
async def test_who_hangs_up_midway_leaves_what_was_said_and_the_number_called_from(
    workflows: Workflows, connection: AsyncConnection, language: str
) -> None:
    caller = talk(workflows, closed(), language)
    await caller.says("I want to leave a message" if language == "en" else "Quiero dejar un recado")
    assert await find(connection) == []
    await caller.says(ANSWERS[language][0])
    stored = await only(connection)
    assert (stored.who, stored.unfinished) == (ANSWERS[language][0], True)
    assert await kinds_told(connection) == []

    for _ in range(2):
        async with connection.transaction():
            await tell_unfinished(connection, stored.call_sid)
    assert await kinds_told(connection) == ["message.taken"]


async def test_who_takes_the_message_back_leaves_nothing(workflows: Workflows, connection: AsyncConnection) -> None:
    caller = talk(workflows, closed())
    for said in ("I want to leave a message", "Ben Carter", "never mind"):
        await caller.says(said)
    assert await find(connection) == []


async def test_a_workflow_that_is_stuck_offers_a_message_which_asks_for_nothing_again(
    workflows: Workflows, connection: AsyncConnection
) -> None:
    caller = talk(workflows, closed(workflows={"appointment": appointment()}))
    for said in ("Book a cleaning", "December 9th", "at ten", "Ben Carter"):
        await caller.says(said)
    stuck = [await caller.says("the thing over there") for _ in range(3)][-1]
    assert stuck == language_of("en").wording.stuck_message
    taking = await caller.says("Yes")
    assert language_of("en").messages.texts.who not in taking
    for answer in ANSWERS["en"][1:]:
        await caller.says(answer)
    assert (await only(connection)).who == "Ben Carter"


async def test_who_wants_no_message_after_being_stuck_is_asked_what_else(workflows: Workflows) -> None:
    caller = talk(workflows, closed(workflows={"appointment": appointment()}))
    await caller.says("Book a cleaning")
    for _ in range(3):
        await caller.says("the thing over there")
    assert await caller.says("No") == language_of("en").wording.left


@pytest.mark.parametrize("said", ["I'd rather leave a message", "can you just take a message"])
async def test_word_can_be_left_in_the_middle_of_something_else(workflows: Workflows, said: str) -> None:
    caller = talk(workflows, closed(workflows={"appointment": appointment()}))
    await caller.says("Book a cleaning")
    assert language_of("en").messages.texts.who in await caller.says(said)


async def test_who_names_the_voicemail_gets_it_where_there_is_one(workflows: Workflows) -> None:
    caller = talk(workflows, closed(voicemail=Voicemail(prompt={"en": "Speak.", "es": "Hable."})))
    await caller.says("Can I leave a voicemail?")
    assert caller.ended["destination"] == "voicemail"


async def test_a_business_that_prefers_its_voicemail_is_left_messages_there(workflows: Workflows) -> None:
    caller = talk(workflows, closed(voicemail=Voicemail(prompt={"en": "Speak.", "es": "Hable."}), messages="voicemail"))
    await caller.says("I want to leave a message")
    assert caller.ended["destination"] == "voicemail"


async def test_a_business_whose_assistant_takes_none_offers_none(workflows: Workflows) -> None:
    caller = talk(workflows, closed(messages="nobody"))
    for question in UNKNOWN["en"]:
        assert "message" not in await caller.says(question)
    assert language_of("en").messages.texts.who not in await caller.says("I want to leave a message")


OWN = {
    "triggers": {"message": True},
    "steps": [
        {"ask": {"slot": "about", "type": "text", "prompt": {"en": "What shall I write down?", "es": "¿Qué anoto?"}}},
        {"take_message": {"about": "about"}},
        {"end": {"say": {"en": "Noted.", "es": "Anotado."}}},
    ],
}


async def test_a_workflow_of_the_profile_takes_the_place_of_the_built_in_one(
    workflows: Workflows, connection: AsyncConnection
) -> None:
    profile = Profile.model_validate({**closed().model_dump(mode="json"), "workflows": {"word": OWN}})
    caller = talk(workflows, profile)
    assert await caller.says("I want to leave a message") == "What shall I write down?"
    assert await caller.says("The oven is broken") == "Noted."
    assert (await only(connection)).about == "The oven is broken"


async def test_a_model_begins_a_message_with_what_it_has_understood(
    workflows: Workflows, connection: AsyncConnection
) -> None:
    async with modelled(workflows, closed()) as (caller, script):
        told = {"recipient": "Dr. Anita Patel", "who": "Ben", "about": "the cake", "call_back": 7}
        script.says(Call("take_message", json.dumps(told)), Sign.END)
        said = await caller.says("If she's out she could phone Ben, it's the cake, you know.")
        assert "Patel" in said
        assert language_of("en").messages.texts.number in said
        for answer in (*ANSWERS["en"][1:2], *ANSWERS["en"][3:]):
            await caller.says(answer)
    stored = await only(connection)
    assert (stored.recipient, stored.who, stored.about) == ("Dr. Anita Patel", "Ben", "the cake")
    (body,) = script.bodies
    assert "take_message" in [tool["name"] for tool in body["tools"]]
    assert "Taking messages" in body["system"][0]["text"]


async def test_a_yes_to_a_models_offer_of_a_message_needs_no_model(workflows: Workflows) -> None:
    async with modelled(workflows, closed()) as (caller, script):
        script.says("I'm sorry, I don't know that. Would you like me to take a message?", Sign.END)
        await caller.says("Do you sell boats?")
        assert language_of("en").messages.texts.who in await caller.says("Yes please")
    assert len(script.bodies) == 1
