"""One turn: which passages reach the model, and how each failure ends."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import psycopg
import pytest

from backend.answering.generation import answer_turn
from backend.answering.interface import Stopwatch, TurnServices
from backend.models.extractive.answerer import Extractive
from backend.models.interface import ModelFailed, ToolCall
from backend.profiles.business import Hours
from backend.profiles.model import Privacy, Profile, Transfer
from backend.retrieval.hybrid import Passage
from common.wire.turn import Answer, Chunk, Context, Failure, Status, StreamEvent, TurnRequest
from tests.backend.harness import CALL, bakery
from tests.backend.model_fakes import Filler, Scripted, answering_with, passage


async def admitted() -> bool:
    return True


async def refused() -> bool:
    return False


async def events(answering: TurnServices, text: str = "When do you open?", claim: Any = admitted) -> list[StreamEvent]:
    request = TurnRequest(CALL, 1, text, "en", "corner-bakery")
    return [event async for event in answer_turn(request, answering, Stopwatch(), claim)]


def records_of(event: StreamEvent) -> list[dict[str, Any]]:
    """What an event brings to be kept."""
    return event.context.get("records", []) if isinstance(event, Context) else []


def context_of(found: list[StreamEvent]) -> dict[str, Any]:
    """The context that comes with the whole answer; the one before the first word only tells what was asked."""
    return dict([event.context for event in found if isinstance(event, Context)][-1])


def spoken(found: list[StreamEvent]) -> str:
    return "".join(event.chunk for event in found if isinstance(event, Chunk))


async def test_each_question_is_searched_and_each_passage_given_once_the_best_first() -> None:
    searched: list[str] = []
    bread, parking, hours = passage("Bread."), passage("Parking."), passage("Hours.")
    model = Scripted()

    async def search(_profile: str, _language: str, text: str, _top_k: int) -> list[Passage]:
        searched.append(text)
        return [bread, hours] if "loaf" in text else [parking, bread]

    given = answering_with(model)
    await events(replace(given, search=search), "How much is a loaf and where can I park?")
    assert searched == ["How much is a loaf", "where can I park?"]
    assert model.prompts[0].passages == (bread, parking, hours)


async def test_a_profile_without_retrieval_searches_nothing() -> None:
    async def search(_profile: str, _language: str, _text: str, _top_k: int) -> list[Passage]:
        raise AssertionError("nothing was to be searched")

    ai = bakery().ai.model_copy(update={"retrieval": False})
    given = answering_with(model := Scripted(), profile=bakery(ai=ai))
    found = await events(replace(given, search=search))
    assert found[-1] == Status("done")
    assert model.prompts[0].passages == ()


async def test_the_model_is_told_who_it_speaks_for_and_what_it_may_do() -> None:
    model = Scripted()
    await events(answering_with(model, passage("Hours.")))
    business = model.prompts[0].business
    assert (business.assistant, business.name, business.instructions, business.person) == (
        "Ada",
        "Corner Bakery",
        "Be kind. We open at seven.",
        True,
    )
    assert [tool.name for tool in model.prompts[0].tools] == ["transfer_to_person", "change_language", "end_call"]


async def test_what_is_asked_of_the_model_is_told_before_its_first_word() -> None:
    found = await events(answering_with(Scripted(("One ", "two."))))
    told = next(event for event in found if isinstance(event, Context | Chunk))
    assert isinstance(told, Context)
    (pair,) = records_of(told)
    assert (pair["kind"], pair["turn"], "response" in pair) == ("audit", 1, False)
    assert pair["request"]["text"] == context_of(found)["records"][0]["request"]["text"]


async def test_a_business_that_keeps_no_audit_pairs_is_told_what_a_turn_cost_and_no_words() -> None:
    profile = bakery(privacy=Privacy(store_audit=False))
    given = answering_with(Scripted(("One ", "two.")), profile=profile, rephraser=Filler())
    begun, done = [record for event in await events(given) for record in records_of(event)]
    assert begun.keys() == {"kind", "turn", "reckoned"}
    assert done.keys() == {"kind", "turn", "usage"}
    assert "question" not in f"{begun}{done}"


async def test_before_the_first_word_the_relay_is_told_what_the_answer_is_likely_to_cost() -> None:
    def expected(_profile: Profile) -> str:
        return "claude-haiku-5-5"

    given = replace(answering_with(Scripted(), rephraser=Filler()), expected_model=expected)
    found = await events(given)
    begun = audit_of(found)["reckoned"]

    assert found.index(Context({"records": [audit_of(found)]})) < found.index(Chunk("We open "))
    assert (begun["model"], begun["output_tokens"], begun["rephrase"]["model"]) == ("claude-haiku-5-5", 0, "fast")
    assert begun["input_tokens"] > 300


def audit_of(found: list[StreamEvent]) -> dict[str, Any]:
    """The first record of a turn."""
    return next(record for event in found for record in records_of(event))


async def test_what_understanding_cost_and_found_is_told_beside_the_answer() -> None:
    found = context_of(await events(answering_with(Scripted(), rephraser=Filler())))
    assert found["usage"]["rephrase"]["output_tokens"] == 9
    assert found["records"][0]["usage"]["rephrase"]["model"] == "fast"
    assert found["records"][0]["request"]["understood"]["intent"] == "question"
    assert set(found["timings"]) == {"verify", "rephrase", "retrieval", "first_token"}


async def test_the_full_answer_is_the_chunks_together() -> None:
    found = await events(answering_with(Scripted(("One ", "two."))))
    assert [event.answer for event in found if isinstance(event, Answer)] == [spoken(found)] == ["One two."]
    assert context_of(found)["sources"] == []


async def test_a_model_without_a_word_is_a_failure() -> None:
    found = await events(answering_with(Scripted(())))
    assert found[-1] == Failure("empty", "the model ended without a word")


async def test_a_request_that_may_not_answer_says_no_word() -> None:
    model = Scripted()
    found = await events(answering_with(model), claim=refused)
    assert isinstance(found[-1], Failure)
    assert found[-1].code == "superseded"
    assert model.prompts == []


async def test_an_unknown_profile_is_a_failure() -> None:
    found = await events(answering_with(Scripted(), profile=bakery(name="other")))
    assert found[0] == Status("connected")
    assert found[-1] == Failure("profile", "expected an enabled profile, got 'corner-bakery'")


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (("We open ",), "We open ... I'm sorry, I was cut off there"),
        (("We open at seven.",), "We open at seven. I'm sorry, I was cut off there"),
    ],
)
async def test_an_answer_that_breaks_off_ends_in_a_sentence_and_repeats_nothing(
    said: tuple[str, ...], heard: str
) -> None:
    found = await events(answering_with(Scripted(said, ModelFailed("stalled", "nothing came"))))
    assert spoken(found).startswith(heard)
    assert spoken(found).endswith("Please ask me once more.")
    assert spoken(found).count("We open") == 1
    assert found[-1] == Status("done")
    (record,) = context_of(found)["records"]
    assert record["broken_off"] == "stalled"
    assert "usage" not in record
    assert record["reckoned"]["model"] == "extractive"


@pytest.mark.parametrize(
    ("said", "calls", "heard"),
    [
        ("We open early and we", (), "We open early and we... Sorry, that is a lot at once. Which part"),
        ("We open at seven.", (), "We open at seven."),
        ("We open at", (ToolCall("end_call", {}),), "We open at"),
    ],
)
async def test_an_answer_that_is_too_long_ends_in_a_question_where_it_stops_in_mid_sentence(
    said: str, calls: tuple[ToolCall, ...], heard: str
) -> None:
    found = await events(answering_with(Scripted((said,), calls=calls, too_long=True)))
    assert spoken(found).startswith(heard)
    assert len(spoken(found)) < len(heard) + 60
    (record,) = context_of(found)["records"]
    assert record["broken_off"] == "too_long"
    assert record["usage"]["output_tokens"] == 2


async def test_a_price_that_nobody_told_the_model_is_neither_spoken_nor_forgotten() -> None:
    said = ("A croissant costs ", "4", ".50 dollars", ".")
    found = await events(answering_with(Scripted(said), passage("A croissant costs 3.20 dollars.")))
    assert spoken(found).startswith("A croissant costs ... I don't have the exact figure")
    assert spoken(found).endswith("Would you like to speak with a person?")
    assert "4" not in spoken(found)
    (record,) = context_of(found)["records"]
    assert record["held_back"] == {"money": 1}
    assert record["response"]["held_back"] == ["4.50"]


async def test_where_no_words_are_kept_a_figure_that_was_held_back_is_only_counted() -> None:
    profile = bakery(privacy=Privacy(store_audit=False))
    found = await events(answering_with(Scripted(("It costs 4.50 dollars.",)), profile=profile))
    (record,) = context_of(found)["records"]
    assert record["held_back"] == {"money": 1}
    assert "4.50" not in str(record)


@pytest.mark.parametrize("asked", ["Is it 4.50 dollars?", "I have enough, is that right?"])
async def test_a_caller_may_hear_their_own_figures_again(asked: str) -> None:
    found = await events(answering_with(Scripted(("I can't tell whether 4.50 dollars is right.",))), asked)
    assert spoken(found).startswith("I can't tell whether 4.50 dollars is right.") == ("4.50" in asked)


async def test_what_is_quoted_is_no_models_and_is_not_looked_at() -> None:
    found = await events(answering_with(Extractive(), passage("We open at 6:50 on 3 March for 12.34 dollars.")))
    assert "12.34" in spoken(found)
    assert "held_back" not in context_of(found)["records"][0]


async def test_a_hand_over_is_signalled_in_the_context() -> None:
    found = await events(answering_with(Extractive()), "I want to speak to a human")
    assert context_of(found)["handoff"] == {"reason": "the caller asks for a person"}
    assert spoken(found).startswith("One moment please")


async def test_a_model_that_calls_the_transfer_without_a_word_is_given_words() -> None:
    found = await events(answering_with(Scripted((), calls=(ToolCall("transfer_to_person", {"reason": "asked"}),))))
    assert spoken(found) == "One moment please, I'm putting you through to a person."
    assert context_of(found)["handoff"] == {"reason": "asked"}


async def test_arguments_of_the_wrong_kind_do_not_stop_a_transfer() -> None:
    calls = (ToolCall("transfer_to_person", {"reason": ["x"]}),)
    found = await events(answering_with(Scripted(("One moment.",), calls=calls)))
    assert spoken(found) == "One moment."
    assert context_of(found)["handoff"] == {"reason": "the caller asks for a person"}


async def test_where_nobody_can_be_reached_no_tool_call_transfers() -> None:
    profile = bakery(transfer=Transfer())
    calls = (ToolCall("transfer_to_person", {"reason": "x"}),)
    found = await events(answering_with(model := Scripted(("Well.",), calls=calls), profile=profile))
    assert "handoff" not in context_of(found)
    assert "transfer_to_person" not in [tool.name for tool in model.prompts[0].tools]


async def test_only_the_first_of_several_tool_calls_is_performed() -> None:
    calls = (ToolCall("transfer_to_person", {"reason": "first"}), ToolCall("transfer_to_person", {"reason": "second"}))
    found = await events(answering_with(Scripted(("One moment.",), calls=calls)))
    assert context_of(found)["handoff"] == {"reason": "first"}


async def test_the_hours_are_known_while_the_database_is_away() -> None:
    async def away(_profile: str, _language: str, _text: str, _top_k: int) -> list[Passage]:
        raise psycopg.OperationalError("the server is gone")

    profile = bakery(timezone="UTC", hours=Hours(week={"tue": ("07:00-18:00",)}))
    answering = replace(answering_with(Extractive(), profile=profile), search=away, now=lambda: 1_796_133_600.0)
    assert spoken(await events(answering, "Are you open right now?")) == "Yes, we're open now, until 6 PM."
    assert isinstance((await events(answering, "How much is a loaf?"))[-1], Failure)


async def test_a_fact_and_a_page_answer_two_questions_of_one_turn() -> None:
    profile = bakery(timezone="UTC", hours=Hours(week={"tue": ("07:00-18:00",)}))
    loaf = passage("A loaf of bread costs three dollars.", heading="Prices")
    answering = replace(answering_with(Extractive(), loaf, profile=profile), now=lambda: 1_796_133_600.0)
    said = spoken(await events(answering, "When do you close today? And how much is a loaf of bread?"))
    assert said == "Today we close at 6 PM. A loaf of bread costs three dollars."
