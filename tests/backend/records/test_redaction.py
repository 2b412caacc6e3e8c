"""What of an event is stored, by what the business wants."""

from __future__ import annotations

import json
from typing import Any

import pytest

from backend.profiles.model import Privacy
from backend.records.rows import LoggedEvent
from backend.records.store import NOTHING, Mask, mask_of, redact
from tests.backend.harness import bakery
from tests.backend.records.events import a_call, audit, event

WORDS = ("Hi", "there", "When", "nine", "Sundays", "Where", "Main", "Street", "precio", "siento", "Sigue", "Ada")


def stored(given: LoggedEvent, **privacy: Any) -> dict[str, Any]:
    wanted = Privacy(**privacy)
    return dict(redact(given, wanted, Mask(wanted.mask)).detail)


def test_by_default_events_are_stored_as_they_come() -> None:
    for given in a_call():
        assert redact(given, Privacy(), mask_of(bakery())) == given


@pytest.mark.parametrize("privacy", [NOTHING, Privacy(store_transcripts=False, store_audit=False)])
def test_without_transcripts_and_audits_no_word_of_a_conversation_is_stored(privacy: Privacy) -> None:
    kept = json.dumps([dict(redact(given, privacy, Mask()).detail) for given in a_call()], ensure_ascii=False)
    assert [word for word in WORDS if word in kept] == []


def test_without_transcripts_what_is_no_word_is_stored_all_the_same() -> None:
    kept = [stored(given, store_transcripts=False) for given in a_call()]
    assert kept[0] == {"from": "+15550100177", "to": "+15550100001", "language": "en"}
    assert kept[3] == {"complete": True, "latency_ms": {"request": 20, "total": 900}}
    assert kept[-1] == {"by": "caller", "reason": "hang-up"}


def test_an_event_of_an_unknown_kind_may_be_all_words() -> None:
    given = event(1, "workflow", step="ask", value="Ana")
    assert stored(given, store_transcripts=False) == {}
    assert stored(given) == {"step": "ask", "value": "Ana"}


def test_a_reason_that_a_model_gave_is_words() -> None:
    given = event(1, "ended", by="assistant", reason="Ana Lopez wants to complain")
    assert stored(given, store_transcripts=False) == {"by": "assistant"}
    assert stored(given)["reason"] == "Ana Lopez wants to complain"


def test_without_audits_a_pair_keeps_what_it_cost() -> None:
    given = event(1, "records", records=[audit(1, answer="At nine.", model="m", input_tokens=5), {"kind": "other"}])
    assert stored(given, store_audit=False)["records"] == [
        {"kind": "audit", "turn": 1, "usage": {"model": "m", "input_tokens": 5}}
    ]


def test_audits_are_kept_where_only_transcripts_are_not() -> None:
    pair = audit(1, answer="At nine.")
    assert stored(event(1, "records", records=[pair, {"kind": "other"}]), store_transcripts=False)["records"] == [pair]


def test_every_text_of_an_event_is_masked_however_deep_it_lies() -> None:
    pair = audit(1, answer="I noted ana@example.com") | {"request": {"history": [{"text": "4111 1111 1111 1111"}]}}
    kept = stored(event(1, "records", records=[pair]), mask=("card", "email"))["records"][0]
    assert kept["request"] == {"history": [{"text": "[card]"}]}
    assert kept["response"] == {"text": "I noted [email]"}


def test_a_number_that_was_cut_between_heard_and_unheard_is_masked() -> None:
    given = event(1, "interrupted", heard="I noted 4111 1111", unheard="1111 1111.")
    assert stored(given) == {"heard": "I noted [card]", "unheard": "[card]."}


def test_the_callers_number_is_masked_with_phone_numbers_and_that_of_the_business_is_not() -> None:
    given = event(1, "started", 0, **{"from": "+15550100177"}, to="+15550100001", session_id="VX15550100001")
    assert stored(given, mask=("phone",)) == {
        "from": "[phone]",
        "to": "+15550100001",
        "session_id": "VX15550100001",
    }


def test_numbers_are_read_as_where_the_languages_of_the_business_are_spoken() -> None:
    english = bakery().languages["en"].model_copy(update={"code": "en-GB"})
    assert mask_of(bakery(languages={"en": english})).regions == ("GB",)


def test_what_postgres_cannot_hold_is_stored_as_what_it_can() -> None:
    assert stored(event(1, "x", 0, **{"a\0": ["b\ud800", {"c": "d\0"}]}, sources=["e\0"], n=1)) == {
        "a": ["b\ufffd", {"c": "d"}],
        "sources": ["e"],
        "n": 1,
    }
