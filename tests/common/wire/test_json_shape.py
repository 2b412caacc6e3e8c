"""JSON from outside is measured before it is parsed."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.limits import MAX_JSON_DEPTH
from common.wire.frames import Unknown, parse_frame
from common.wire.json_shape import (
    NotJson,
    as_list,
    as_object,
    as_objects,
    check_json,
    clean_text,
    read_json,
    write_json,
)
from common.wire.profile import EdgeProfile, parse_edge_profile
from common.wire.turn import Unreadable, parse_stream_event

ENOUGH = 1_000_000
DEEP = {
    "arrays": "[" * 8000 + "]" * 8000,
    "objects": '{"a":' * 8000 + "1" + "}" * 8000,
    "mixed": '[{"a":' * 4000 + "1" + "}]" * 4000,
    "spaced": "[ \n" * 8000 + "]" * 8000,
    "never closed": "[" * 8000,
    "behind shallow ones": "[" + "[]," * 5000 + "[" * 8000,
    "behind a text with an escaped quote": '["\\"]]]]",' + "[" * 8000,
    "in a field that nobody reads": '{"type":"prompt","voicePrompt":"Hello","x":' + "[" * 8000 + "]" * 8000 + "}",
    "in a field that is read": '{"type":"prompt","voicePrompt":' + "[" * 8000,
}

HARMLESS: dict[str, Any] = {
    "text": "[" * 500,
    "quotes": '"[' * 500,
    "escapes": '\\"[' * 500,
    "backslash": "\\",
    "several": ["{" * 500, {"[" * 500: "}" * 500}],
    "many arrays": [[]] * 5000,
    "many objects": [{"a": [1]}] * 5000,
}


def levels(depth: int) -> str:
    return "[" * depth + "]" * depth


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_what_is_nested_too_deep_is_refused_by_every_reader(text: str) -> None:
    with pytest.raises(NotJson, match=f"at most {MAX_JSON_DEPTH} levels"):
        read_json(text, most=ENOUGH)
    assert isinstance(parse_frame(text), Unknown)
    assert isinstance(parse_stream_event(text), Unreadable)
    assert parse_edge_profile(text) == EdgeProfile()


def test_as_many_levels_as_are_allowed_are_read() -> None:
    assert read_json(levels(MAX_JSON_DEPTH), most=ENOUGH)
    assert read_json(levels(40), most=ENOUGH, depth=40)
    with pytest.raises(NotJson):
        read_json(levels(41), most=ENOUGH, depth=40)


@pytest.mark.parametrize(
    "value",
    HARMLESS.values(),
    ids=HARMLESS,
)
def test_brackets_that_nest_nothing_do_not_count(value: Any) -> None:
    assert read_json(json.dumps(value), most=ENOUGH) == value


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text('[]{}"\\,é'),
        lambda inner: st.lists(inner) | st.dictionaries(st.text('[]{}"\\'), inner),
    )
)
def test_a_value_is_refused_exactly_when_it_is_too_deep(value: Any) -> None:
    text = json.dumps(value)
    if depth_of(value) <= 3:
        assert read_json(text, most=ENOUGH, depth=3) == value
    else:
        with pytest.raises(NotJson):
            read_json(text, most=ENOUGH, depth=3)


def depth_of(value: Any) -> int:
    parts = as_list(value) if (fields := as_object(value)) is None else [*fields.values()]
    return 0 if parts is None else 1 + max(map(depth_of, parts), default=0)


def test_what_is_too_long_is_refused_unread() -> None:
    with pytest.raises(NotJson, match="at most 10 characters of JSON, got 11"):
        check_json(" " * 11, most=10)


@pytest.mark.parametrize("text", ["", "{", '"', "nonsense", "[1]]", "NaN", "[-Infinity]", '{"a": 1e999}', "9" * 5000])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(NotJson, match="expected JSON"):
        read_json(text, most=ENOUGH)


def test_numbers_keep_their_kind() -> None:
    assert read_json("[1, 1.5, -2e3]", most=ENOUGH) == [1, 1.5, -2000.0]


@pytest.mark.parametrize(
    "text", ['"' + '\\"[' * 80_000, '"[' * 80_000, "[]" * 120_000, '"\\' * 100_000 + "[" * 40], ids=[0, 1, 2, 3]
)
def test_no_text_is_slow_to_measure(text: str) -> None:
    began = process_time()
    with pytest.raises(NotJson):
        read_json(text, most=ENOUGH)
    assert process_time() - began < 10, "going back over it would take minutes"


# Characters that nobody can store or send


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        (r'"caf\ud83d"', "caf\ufffd"),
        (r'"\uDE00 caf"', "\ufffd caf"),
        (r'"\ud83d\ud83d\ude00"', "\ufffd😀"),
        (r'"\uD83D\uDE00"', "😀"),
        (r'"\ud83dx\ude00"', "\ufffdx\ufffd"),
        (r'"a\u0000b"', "ab"),
        (r'"\\ud83d \\u0000"', r"\ud83d \u0000"),
        (r'"\\\ud83d"', "\\\ufffd"),
        ('"caf\ud83d"', "caf\ufffd"),
        ('"\ud83d\ude00"', "😀"),
    ],
    ids=[
        "high",
        "low",
        "high before a pair",
        "pair",
        "parted pair",
        "NUL",
        "no escapes",
        "behind one",
        "raw",
        "raw pair",
    ],
)
def test_half_characters_and_nul_are_read_as_what_can_be_written(text: str, clean: str) -> None:
    assert read_json(text, most=ENOUGH) == clean
    assert read_json(f'{{"a":[{text}]}}', most=ENOUGH) == {"a": [clean]}
    assert read_json(f"{{{text}:1}}", most=ENOUGH) == {clean: 1}


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_whatever_is_read_can_be_encoded(text: str) -> None:
    for dumped in (json.dumps(text), json.dumps(text, ensure_ascii=False)):
        read = read_json(dumped, most=ENOUGH)
        assert "\0" not in read
        assert read.encode() == clean_text(text).encode()


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    assert clean_text(text) == text
    assert read_json(json.dumps(text), most=ENOUGH) == text


def test_what_is_written_can_be_encoded_and_read_by_strict_readers() -> None:
    odd = {"a": [float("nan"), float("inf"), 1.5, "\ud83d"], "b": {"c": (-float("inf"), None, True)}}

    assert read_json(write_json(odd), most=ENOUGH) == {"a": [None, None, 1.5, "\ufffd"], "b": {"c": [None, None, True]}}
    assert write_json({"a": "é 1"}) == '{"a":"é 1"}'
    assert write_json("\ud83d").encode()


@pytest.mark.parametrize(
    ("text", "objects"),
    [('[{"a": 1}, 2, null, [{}], {}]', [{"a": 1}, {}]), ("[]", []), ('{"a": 1}', []), ('"[{}]"', []), ("null", [])],
)
def test_the_objects_of_a_list_are_taken_and_nothing_else(text: str, objects: list[dict[str, int]]) -> None:
    assert as_objects(json.loads(text)) == objects
