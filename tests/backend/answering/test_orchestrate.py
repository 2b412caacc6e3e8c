"""One turn: which passages reach the model, and how each failure ends."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from backend.answering.interface import Answering
from backend.answering.orchestrate import answer_turn
from backend.answering.stopwatch import Stopwatch
from backend.models.extractive.answerer import Extractive
from backend.profiles.model import Privacy
from backend.retrieval import Passage
from common.wire import Answer, Chunk, Context, Failure, Status, StreamEvent, TurnRequest
from tests.backend.harness import CALL, bakery
from tests.backend.model_fakes import Scripted, answering_with, passage


async def admitted() -> bool:
    return True


async def refused() -> bool:
    return False


async def events(answering: Answering, text: str = "When do you open?", claim: Any = admitted) -> list[StreamEvent]:
    request = TurnRequest(CALL, 1, text, "en", "corner-bakery")
    return [event async for event in answer_turn(request, answering, Stopwatch(), claim)]


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


async def test_the_model_is_told_who_it_speaks_for() -> None:
    model = Scripted()
    await events(answering_with(model, passage("Hours.")))
    business = model.prompts[0].business
    assert (business.assistant, business.name, business.instructions, business.person) == (
        "Ada",
        "Corner Bakery",
        "Be kind.",
        True,
    )


def last_context(found: list[StreamEvent]) -> dict[str, Any]:
    """The context that comes with the whole answer; the one before the first word only tells what was asked."""
    return [event.context for event in found if isinstance(event, Context)][-1]


async def test_what_is_asked_of_the_model_is_told_before_its_first_word() -> None:
    found = await events(answering_with(Scripted(("One ", "two."))))
    told = next(event for event in found if isinstance(event, Context | Chunk))
    assert isinstance(told, Context)
    (pair,) = told.context["records"]
    assert (pair["kind"], pair["turn"], "response" in pair) == ("audit", 1, False)
    assert pair["request"]["text"] == last_context(found)["records"][0]["request"]["text"]


async def test_a_business_that_keeps_no_audit_pairs_is_told_what_a_turn_cost_and_no_words() -> None:
    profile = bakery(privacy=Privacy(store_audit=False))
    found = await events(answering_with(Scripted(("One ", "two.")), profile=profile))
    (pair,) = [record for event in found if isinstance(event, Context) for record in event.context["records"]]
    assert pair.keys() == {"kind", "turn", "usage"}


async def test_the_full_answer_is_the_chunks_together() -> None:
    found = await events(answering_with(Scripted(("One ", "two."))))
    chunks = "".join(event.chunk for event in found if isinstance(event, Chunk))
    assert [event.answer for event in found if isinstance(event, Answer)] == [chunks] == ["One two."]
    assert last_context(found)["sources"] == []


async def test_a_model_without_a_word_is_a_failure() -> None:
    found = await events(answering_with(Scripted(())))
    assert found[-1] == Failure("empty", "the model ended without a word")


async def test_a_request_that_may_not_answer_says_no_word() -> None:
    model = Scripted()
    found = await events(answering_with(model), claim=refused)
    assert isinstance(found[-1], Failure)
    assert found[-1].code == "superseded"
    assert model.prompts == []


async def test_a_hand_over_is_signalled_in_the_context() -> None:
    found = await events(answering_with(Extractive()), "I want to speak to a human")
    assert last_context(found)["handoff"] == {"reason": "the caller wants to speak with a person"}


async def test_an_unknown_profile_is_a_failure() -> None:
    found = await events(answering_with(Scripted(), profile=bakery(name="other")))
    assert found[0] == Status("connected")
    assert found[-1] == Failure("profile", "expected an enabled profile, got 'corner-bakery'")
