"""Steps of every kind: say, ask, branch, call, transfer, end, and what goes round and round."""

from __future__ import annotations

from typing import Any

import pytest

from backend.workflows.effects import Called, CallEndpoint, CallFailed, Effect, Result, WorkflowStuck
from backend.workflows.model import Workflow
from tests.backend.workflows.conversation import Conversation, willing


def ask(slot: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"ask": {"slot": slot, "type": kind, "prompt": {"en": f"{slot}?", "es": f"¿{slot}?"}, **more}}


def flow(*steps: dict[str, Any]) -> Workflow:
    return Workflow.model_validate({"triggers": {"digits": "1"}, "steps": list(steps)})


ORDER = flow(
    {"say": {"en": "Let us order."}},
    ask("loaves", "number", minimum=1, maximum=20),
    ask("delivered", "yes_no"),
    {"branch": {"slot": "delivered", "when": {"yes": "address"}, "otherwise": "send"}},
    {"id": "address", **ask("email", "email")},
    {"id": "send", "call": {"url": "https://example.com/", "body": {"n": "{loaves}"}, "results": {"order": "id"}}},
    {"end": {"say": {"en": "Your order is {order}."}, "hang_up": True}},
)


def test_a_branch_leads_by_a_value_and_a_call_fills_a_slot() -> None:
    def perform(effect: Effect) -> Result:
        assert isinstance(effect, CallEndpoint)
        assert (effect.step, effect.body) == ("send", {"n": "4"})
        return Called({"order": "17"})

    for answers, email in ((("four", "no"), False), (("four", "yes", "ana@example.com"), True)):
        conversation = Conversation(ORDER, perform=perform)
        assert conversation.says("1", "1") == "Let us order. loaves?"
        heard = [conversation.says(said) for said in answers]
        assert any("email?" in said for said in heard) == email
        assert heard[-1].endswith("Your order is 17.")
        assert conversation.signals == {"end": {"reason": "workflow appointment"}}


def test_a_number_out_of_range_is_asked_for_again() -> None:
    conversation = Conversation(ORDER)
    conversation.says("1", "1")

    assert conversation.says("forty") == "It has to be from 1 to 20. loaves?"
    assert conversation.says("four") == "Okay, 4. delivered?"


def test_a_call_that_fails_ends_it_or_goes_where_it_is_told() -> None:
    call = {"url": "https://example.com/"}
    failing = flow({"call": call}, {"end": {}})
    assert Conversation(failing, perform=lambda _: CallFailed()).says("1").startswith("I'm sorry, I could not get")

    told = flow({"call": {**call, "failed": "sorry"}}, {"end": {}}, {"id": "sorry", "end": {"say": {"en": "Pity."}}})
    assert Conversation(told, perform=lambda _: CallFailed()).says("1") == "Pity."


def test_a_request_that_went_out_with_older_values_is_told() -> None:
    calling = flow({"call": {"url": "https://example.com/"}}, {"end": {"say": {"en": "Done."}}})
    conversation = Conversation(calling, perform=lambda _: Called({}, outdated=True))

    assert conversation.says("1") == "Your request had gone out already, with what you had told me before. Done."


def test_a_transfer_names_its_destination() -> None:
    conversation = Conversation(flow({"transfer": {"to": "billing", "say": {"en": "One moment."}}}), may_transfer=True)

    assert conversation.says("1") == "One moment."
    assert conversation.signals == {"handoff": {"reason": "workflow appointment", "to": "billing"}}


def test_a_transfer_to_nobody_is_not_announced() -> None:
    conversation = Conversation(flow({"transfer": {"to": "billing", "say": {"en": "One moment."}}}))

    assert conversation.says("1").startswith("I'm sorry, nobody is there")
    assert conversation.signals == {}


def test_steps_that_go_round_without_asking_are_stuck() -> None:
    circle = flow({"id": "a", "say": {"en": "Hi."}, "then": "b"}, {"id": "b", "say": {"en": "Ho."}, "then": "a"})

    with pytest.raises(WorkflowStuck, match="go round"):
        Conversation(circle).says("1")


def test_texts_are_in_the_callers_language() -> None:
    assert Conversation(ORDER, language="es", perform=willing).says("1", "1") == "Let us order. ¿loaves?"
