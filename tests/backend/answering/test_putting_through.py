"""Callers who ask for somebody by name or by what they do: put through, asked whom, or told the truth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import pytest

from backend.answering.generation import answer_turn
from backend.answering.interface import Stopwatch
from backend.models.extractive.answerer import Extractive
from backend.models.instructions import conversation
from backend.models.interface import TRANSFER, Model, ToolCall
from backend.models.refusals import offered
from backend.profiles.model import Profile
from common.wire.turn import Answer, Chunk, Context, TurnRequest, Utterance
from tests.backend.facts.people.clinic import DAY, NOON, clinic
from tests.backend.harness import CALL
from tests.backend.model_fakes import Scripted, answering_with

SUNDAY = NOON - 86_400


@dataclass
class Reply:
    """What the caller hears, and where they go."""

    said: str
    handoff: Mapping[str, Any] | None


async def admitted() -> bool:
    return True


async def reply(
    text: str,
    language: str = "en",
    *,
    after: str = "",
    now: float = NOON,
    profile: Profile | None = None,
    model: Model | None = None,
) -> Reply:
    history = (Utterance("user", "Hello."), Utterance("assistant", after)) if after else ()
    request = TurnRequest(CALL, 2, text, language, "corner-bakery", history)
    answering = replace(answering_with(model or Extractive(), profile=profile or clinic()), now=lambda: now)
    said, handoff = "", None
    async for event in answer_turn(request, answering, Stopwatch(), admitted):
        match event:
            case Chunk(chunk):
                said += chunk
            case Answer(answer):
                said = answer
            case Context(context):
                handoff = context.get("handoff", handoff)
            case _:
                pass
    return Reply(said, handoff)


@pytest.mark.parametrize(
    ("text", "language", "to", "who"),
    [
        ("Could you put me through to accounts?", "en", "billing", "billing"),
        ("I'd like a word with Dr. Okafor, please.", "en", "okafor", "Dr. Amara Okafor"),
        ("Quisiera hablar con cobros.", "es", "billing", "facturación"),
        ("Con la higienista, por favor.", "es", "hygiene", "Priya Raman"),
        ("Can I talk to Luis?", "en", "reception", "Luis Moreno"),
    ],
)
async def test_a_caller_comes_to_whom_they_ask_for(text: str, language: str, to: str, who: str) -> None:
    heard = await reply(text, language)
    assert heard.handoff is not None
    assert heard.handoff["to"] == to
    assert who in heard.said


async def test_who_takes_the_call_is_told_for_whom_it_is() -> None:
    heard = await reply("Can I talk to Priya?")
    assert heard.handoff == {"reason": "asks for Priya Raman", "to": "hygiene"}


async def test_of_several_the_caller_is_asked_which_and_then_comes_to_that_one() -> None:
    asked = await reply("Put me through to Mr. Moreno.")
    assert asked.handoff is None
    assert asked.said == "Whom do you mean, Ana Moreno or Luis Moreno?"
    heard = await reply("Ana.", after=asked.said)
    assert heard.handoff is not None
    assert heard.handoff["to"] == "billing"


@pytest.mark.parametrize(
    ("text", "language"), [("Can I speak to Dr. Smith?", "en"), ("Páseme con el doctor Pérez.", "es")]
)
async def test_an_unknown_name_is_said_to_be_unknown_and_something_is_offered(text: str, language: str) -> None:
    heard = await reply(text, language)
    assert heard.handoff is None
    assert any(words in heard.said for words in ("nobody by that name", "nadie con ese nombre"))
    assert offered(heard.said) == "person"


@pytest.mark.parametrize(
    ("text", "language", "back"),
    [
        ("Put me through to Dr. Lindqvist.", "en", "again tomorrow at 10 AM"),
        ("Is Dr. Lindqvist in today?", "en", "again tomorrow at 10 AM"),
        ("Páseme con el doctor Lindqvist.", "es", "mañana a las 10 de la mañana"),
        ("¿Está el doctor Lindqvist?", "es", "mañana a las 10 de la mañana"),
    ],
)
async def test_of_somebody_away_it_is_told_when_they_are_back_and_a_message_is_offered(
    text: str, language: str, back: str
) -> None:
    heard = await reply(text, language)
    assert heard.handoff is None
    assert back in heard.said
    assert offered(heard.said) == "message"


async def test_a_yes_to_the_offered_message_is_no_wish_for_who_is_away() -> None:
    away = await reply("Is Dr. Lindqvist in today?")
    heard = await reply("Yes, please.", after=away.said)
    assert heard.handoff is not None
    assert heard.handoff["to"] == "voicemail"


@pytest.mark.parametrize(
    ("text", "yes", "language"),
    [("Is Dr. Okafor in?", "Yes, please.", "en"), ("¿Está la doctora Okafor?", "Sí, por favor.", "es")],
)
async def test_of_somebody_who_is_there_it_is_said_and_a_yes_puts_through(text: str, yes: str, language: str) -> None:
    told = await reply(text, language)
    assert told.handoff is None
    assert offered(told.said) == "person"
    heard = await reply(yes, language, after=told.said)
    assert heard.handoff is not None
    assert heard.handoff["to"] == "okafor"


@pytest.mark.parametrize(
    "text", ["What does Dr. Okafor charge?", "I spoke to billing yesterday.", "Dr. Okafor told me to call back."]
)
async def test_nobody_is_put_through_who_only_speaks_of_somebody(text: str) -> None:
    assert (await reply(text)).handoff is None


async def test_on_a_closed_day_only_who_is_there_is_reached() -> None:
    assert (await reply("I need billing.", now=SUNDAY)).handoff is None
    heard = await reply("Can I talk to Luis?", now=SUNDAY)
    assert heard.handoff is not None
    assert heard.handoff["to"] == "reception"


async def test_the_menu_s_word_for_the_recorder_leads_to_it() -> None:
    heard = await reply("Put me through to the recorder.")
    assert heard.handoff is not None
    assert heard.handoff["to"] == "voicemail"


async def test_a_model_puts_through_by_the_name_that_it_read() -> None:
    model = Scripted((), calls=(ToolCall(TRANSFER, {"person": "Priya Raman", "reason": "a cleaning"}),))
    heard = await reply("I want whoever cleans teeth.", model=model)
    assert heard.handoff == {"reason": "a cleaning", "to": "hygiene"}


async def test_what_the_caller_said_tells_where_a_model_left_it_out() -> None:
    model = Scripted((), calls=(ToolCall(TRANSFER, {"reason": "an invoice"}),))
    heard = await reply("Could you put me through to accounts?", model=model)
    assert heard.handoff == {"reason": "an invoice", "to": "billing"}


async def test_a_model_is_told_who_there_is_and_who_is_there_now() -> None:
    model = Scripted(("Hello.",))
    await reply("Hello, who is there?", model=model)
    (prompt,) = model.prompts
    assert "Dr. Nils Lindqvist: nobody is there, but again tomorrow at 10 AM" in conversation(prompt)[-1][1]
    assert "billing: somebody is there" in conversation(prompt)[-1][1]
    tool = next(tool for tool in prompt.tools if tool.name == TRANSFER)
    assert "Priya Raman" in tool.parameters["properties"]["person"]["enum"]


async def test_a_model_s_words_stay_when_nobody_is_there() -> None:
    model = Scripted(("Let me see.",), calls=(ToolCall(TRANSFER, {"destination": "lindqvist", "reason": "x"}),))
    heard = await reply("Dr. Lindqvist.", model=model, profile=clinic(hours=DAY))
    assert heard.handoff is None
    assert heard.said.startswith("Let me see. I'm sorry")
