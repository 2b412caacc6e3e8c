"""Server-Sent Events under hostile chunking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.limits import MAX_STREAM_EVENT_CHARS
from common.wire.sse import Decoder, EventTooLong, encode

STREAM = "data: one\n\n:ping\n\ndata: two\r\ndata:three\r\n\r\nevent: x\rid: 7\rdata\r\rretry: 5\n\ndata: ñ\u2028€\n\n"
EVENTS = ["one", "two\nthree", "", "ñ\u2028€"]


def decode(*chunks: str) -> list[str]:
    decoder = Decoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def test_events_are_read_whatever_their_line_ends() -> None:
    assert decode(STREAM) == EVENTS


@pytest.mark.parametrize("cut", range(len(STREAM) + 1))
def test_a_stream_cut_in_two_anywhere_gives_the_same_events(cut: int) -> None:
    assert decode(STREAM[:cut], STREAM[cut:]) == EVENTS


def test_a_stream_of_single_characters_gives_the_same_events() -> None:
    assert decode(*STREAM) == EVENTS


def test_a_byte_order_mark_is_skipped_at_the_start_only() -> None:
    assert decode("\ufeffdata: a\n\n", "data: \ufeffb\n\n") == ["a", "\ufeffb"]


def test_an_event_cut_off_by_the_end_is_not_given() -> None:
    assert decode("data: half\n") == []


def test_blank_lines_without_data_give_nothing() -> None:
    assert decode("\n\n\nid: 1\n\n\n") == []


def test_a_comment_keeps_a_stream_alive_and_gives_no_event() -> None:
    assert decode(": still here\n\n") == []


def test_each_line_of_a_text_travels_as_a_line_of_its_event() -> None:
    stream = encode("one\r\ntwo\rthree\n")

    assert stream == "data: one\ndata: two\ndata: three\ndata: \n\n"
    assert decode(stream, encode("")) == ["one\ntwo\nthree\n", ""]


@given(st.lists(st.text(st.characters(exclude_characters="\r"))), st.integers(min_value=1, max_value=7))
def test_what_is_encoded_is_decoded(events: list[str], size: int) -> None:
    stream = "".join(map(encode, events))

    assert decode(*(stream[at : at + size] for at in range(0, len(stream), size))) == events


@pytest.mark.parametrize("piece", ["x" * 10_000, "data: " + "x" * 10_000 + "\n"], ids=["one line", "many lines"])
def test_an_event_that_does_not_end_is_not_held_for_ever(piece: str) -> None:
    with pytest.raises(EventTooLong, match=str(MAX_STREAM_EVENT_CHARS)):
        decode("data: ", *[piece] * 30)


def test_a_stream_of_any_length_is_read_while_its_events_end() -> None:
    decoder = Decoder()
    for _ in range(30):
        assert decoder.feed("data: " + "x" * 10_000) == []
        assert decoder.feed("\n\n:ping") == ["x" * 10_000]
        decoder.feed("\n\n")
