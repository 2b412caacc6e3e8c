"""Call events: each kind there and back, how private each field is, and the bytes that outboxes and logs hold."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, get_args

import pytest

from common.wire.events import (
    KINDS,
    Announced,
    Answered,
    BackendRecords,
    CallEnded,
    CallEvent,
    Detail,
    Interrupted,
    LanguageChanged,
    Noticed,
    Reflex,
    Sensitivity,
    SetAside,
    Started,
    Unanswered,
    UnknownEvent,
    dump_detail,
    fields_of,
    read_detail,
    sensitivity_of,
)
from tests.common.wire.every_event import everything

DOCUMENTED = (Path(__file__).parents[3] / "docs" / "wire.md").read_text("utf-8").partition("## 4. Call events")[2]
GOLDEN = Path(__file__).with_name("events_golden.jsonl")
EVENTS: list[tuple[Detail, dict[str, object]]] = [
    (
        Started(to="+1", language="en", session_id="VX1", from_="+2", text="Hello."),
        {"to": "+1", "language": "en", "session_id": "VX1", "from": "+2", "text": "Hello."},
    ),
    (
        Started(to="+1", language="en", session_id="VX1", from_="+2"),
        {"to": "+1", "language": "en", "session_id": "VX1", "from": "+2"},
    ),
    (Reflex(said="Hi", intent="greeting", text="Hi."), {"said": "Hi", "intent": "greeting", "text": "Hi."}),
    (
        Answered(said="When?", text="At nine.", complete=True, latency_ms={"total": 9}, sources=["a.md"]),
        {"said": "When?", "text": "At nine.", "complete": True, "latency_ms": {"total": 9}, "sources": ["a.md"]},
    ),
    (
        Answered(said="When?", text="", again=True, complete=False, latency_ms={}, sources=[]),
        {"said": "When?", "text": "", "again": True, "complete": False, "latency_ms": {}, "sources": []},
    ),
    (Announced(why="silence", text="Still there?"), {"why": "silence", "text": "Still there?"}),
    (
        Announced(why="digits_again", said="1 2", text="Once more."),
        {"why": "digits_again", "said": "1 2", "text": "Once more."},
    ),
    (Interrupted(heard="At", unheard="nine."), {"heard": "At", "unheard": "nine."}),
    (Interrupted(heard="", unheard="Bye.", by="end"), {"heard": "", "unheard": "Bye.", "by": "end"}),
    (
        Unanswered(said="When?", text="Sorry.", again=True, code="late"),
        {"said": "When?", "text": "Sorry.", "again": True, "code": "late"},
    ),
    (LanguageChanged(to="es"), {"to": "es"}),
    (BackendRecords(records=[{"kind": "audit"}]), {"records": [{"kind": "audit"}]}),
    (Noticed(name="configUpdated"), {"name": "configUpdated"}),
    (CallEnded(by="caller", reason="hang-up"), {"by": "caller", "reason": "hang-up"}),
    (SetAside(of="answered", bytes_=7, status=422), {"of": "answered", "bytes": 7, "status": 422}),
    (UnknownEvent("hold", {"music": ["a", {"b": None}]}), {"music": ["a", {"b": None}]}),
]


@pytest.mark.parametrize(("detail", "body"), EVENTS)
def test_an_event_is_a_flat_object_with_the_fields_of_its_kind_first(detail: Detail, body: dict[str, object]) -> None:
    text = json.dumps(CallEvent(4, 2, 1000, detail).to_json())
    assert text == json.dumps({**body, "seq": 4, "turn": 2, "at_ms": 1000, "kind": detail.kind})


@pytest.mark.parametrize(("detail", "body"), EVENTS)
def test_an_event_is_read_back_as_what_it_was(detail: Detail, body: dict[str, object]) -> None:
    assert read_detail(detail.kind, body) == detail


def test_every_kind_is_tried_here() -> None:
    assert {type(detail) for detail, _ in EVENTS} == set(get_args(Detail)) == {*KINDS.values(), UnknownEvent}


def test_a_kind_is_called_the_same_wherever_it_is_named() -> None:
    assert [detail.kind for detail, _ in EVENTS if KINDS.get(detail.kind, UnknownEvent) is not type(detail)] == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [None, 5, 2.5, True, "text", [1, {}], {"a": "b", "n": 1, "no": True}])
def test_what_another_version_sent_is_read_as_far_as_it_fits(kind: str, value: object) -> None:
    """Whatever stands in the fields, what is read has the fields' own types."""
    body = {field.name: value for field in fields_of(KINDS[kind])}
    for given in ({}, body):
        read = read_detail(kind, given)
        dumped = dump_detail(read)
        assert read_detail(kind, dumped) == read
        assert all(isinstance(entry, str | bool | int | dict | list) for entry in dumped.values())


def test_figures_and_objects_of_other_types_count_as_none() -> None:
    read = read_detail("answered", {"said": 5, "latency_ms": {"a": 1.5, "b": "2", "c": True}, "sources": "a.md"})
    assert read == Answered(said="", text="", complete=False, latency_ms={"a": 1.5}, sources=[])
    assert read_detail("set_aside", {"bytes": True, "status": "500"}) == SetAside(of="", bytes_=0, status=0)


def test_a_word_that_only_a_newer_version_knows_stays_as_it_came() -> None:
    assert dump_detail(read_detail("ended", {"by": "twilio", "reason": "?"})) == {"by": "twilio", "reason": "?"}


def test_every_field_says_how_private_it_is() -> None:
    said = {kind: {name: how.name for name, how in sensitivity_of(kind).items()} for kind in KINDS}
    assert said["started"] == {
        "to": "ADDRESS",
        "language": "LABEL",
        "session_id": "ADDRESS",
        "from": "CALLER",
        "text": "WORDS",
    }
    assert said["interrupted"] == {"heard": "WORDS", "unheard": "WORDS", "by": "LABEL"}
    assert said["ended"] == {"by": "LABEL", "reason": "REASON"}
    assert said["records"] == {"records": "AUDIT"}
    assert set(said) == set(KINDS)


def test_what_callers_and_assistants_say_is_words_wherever_it_stands() -> None:
    for kind in KINDS:
        for name, how in sensitivity_of(kind).items():
            assert (name in {"said", "text", "heard", "unheard"}) == (how is Sensitivity.WORDS), (kind, name)


def test_the_documented_table_of_events_is_that_of_the_types() -> None:
    documented = dict(re.findall(r"^\| `(\w+)` \| (`.*?) \|", DOCUMENTED, re.MULTILINE))
    declared = {kind: [f"`{name}` {how.name.lower()}" for name, how in sensitivity_of(kind).items()] for kind in KINDS}
    assert documented == {kind: ", ".join(fields) for kind, fields in declared.items()}


def test_a_kind_that_nobody_knows_declares_nothing() -> None:
    assert sensitivity_of("hold") == {}


@dataclass(frozen=True, slots=True)
class _Careless:
    """A kind whose author forgot."""

    mood: str


@dataclass(frozen=True, slots=True)
class _Torn:
    """A kind whose author could not decide."""

    mood: Annotated[str, Sensitivity.WORDS, Sensitivity.LABEL]


@pytest.mark.parametrize("kind", [_Careless, _Torn])
def test_a_field_that_does_not_say_how_private_it_is_is_refused(kind: type[Any]) -> None:
    with pytest.raises(TypeError, match=rf"{kind.__name__}\.mood: expected Annotated"):
        fields_of(kind)


def test_the_bytes_of_every_event_are_those_that_outboxes_and_logs_hold() -> None:
    assert everything() == GOLDEN.read_text("utf-8").splitlines()
