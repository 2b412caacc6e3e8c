"""Which frames answer which turn."""

from __future__ import annotations

from typing import Any

from dev.phone.turns import TurnLog
from dev.phone.updates import (
    CallerPressed,
    CallerSpoke,
    FellSilent,
    FrameReceived,
    Interrupted,
    PhoneEvent,
    RelayClosed,
    RelayConnected,
    Update,
    WordPlayed,
)


def log_of(*events: PhoneEvent) -> TurnLog:
    """The log of these events, ten milliseconds apart."""
    log = TurnLog()
    for position, event in enumerate(events):
        log.feed(Update(10.0 * position, event))
    return log


IDLE_MS = 12_000.0


def idle_after(*events: PhoneEvent, then: PhoneEvent) -> TurnLog:
    """The log of these events, and of one after a long silence."""
    log = log_of(*events)
    log.feed(Update(10.0 * len(events) + IDLE_MS, then))
    return log


def text(token: str, **fields: Any) -> FrameReceived:
    return FrameReceived({"type": "text", "token": token, **fields})


def said(words: str) -> CallerSpoke:
    return CallerSpoke(words, "en-US")


def test_an_answer_is_whole_with_the_last_token_of_its_cycle() -> None:
    (turn,) = log_of(said("When?"), text("We open"), text(" at nine.", last=True)).turns

    assert turn.text == "We open at nine."
    assert (turn.answered, turn.played) == (True, False)
    assert (turn.first_chunk_ms, turn.closed_ms) == (10.0, 20.0)
    assert turn.frames == [
        {"at_ms": 10.0, "token": "We open", "last": False},
        {"at_ms": 20.0, "token": " at nine.", "last": True},
    ]


def test_an_answer_is_played_once_all_is_silent_after_it() -> None:
    (turn,) = log_of(said("When?"), text("Nine."), FellSilent(), text("", last=True)).turns
    assert not turn.played

    (turn,) = log_of(said("When?"), text("Nine."), text("", last=True), FellSilent()).turns
    assert turn.played


def test_a_filler_answers_nothing_and_is_no_part_of_the_text() -> None:
    filler = text("One moment.", last=True, preemptible=True)
    (turn,) = log_of(said("When?"), filler, FellSilent()).turns
    assert not turn.answered

    (turn,) = log_of(said("When?"), filler, text("Nine.", last=True)).turns
    assert (turn.answered, turn.text, turn.first_chunk_ms) == (True, "Nine.", 10.0)


def test_closing_the_old_cycle_after_a_barge_in_is_not_the_new_answer() -> None:
    old, new = log_of(
        said("When?"),
        text("We open"),
        Interrupted("We", 1),
        said("Stop."),
        text("", last=True),
        text("Fine.", last=True),
    ).turns

    assert old.interrupted
    assert [frame["token"] for frame in old.frames] == ["We open", ""]
    assert (new.text, new.answered, new.interrupted) == ("Fine.", True, False)


def test_a_cycle_without_words_answers_nothing() -> None:
    (turn,) = log_of(said("When?"), text("", last=True)).turns

    assert not turn.answered


def test_what_is_said_after_the_answer_belongs_to_no_turn() -> None:
    there = text("Are you there?", last=True)
    (turn,) = idle_after(said("When?"), text("Nine.", last=True), FellSilent(), then=there).turns

    assert turn.text == "Nine."


def test_an_answer_that_stalls_goes_on_in_other_cycles() -> None:
    filler = text("One moment.", last=True, preemptible=True)
    pieces = (text("We open", last=True), FellSilent(), filler, text(" at nine.", last=True))
    (turn,) = log_of(said("When?"), *pieces).turns
    assert (turn.text, turn.played, turn.closed_ms) == ("We open at nine.", False, 10.0)

    (turn,) = log_of(said("When?"), *pieces, FellSilent()).turns
    assert turn.played


def test_an_answer_that_a_noise_cut_goes_on_in_another_cycle() -> None:
    rest = text("at nine.", last=True)
    (turn,) = log_of(
        said("When?"), text("We open at nine. ", last=True), Interrupted("We", 1), FellSilent(), rest
    ).turns

    assert (turn.text, turn.interrupted, turn.played) == ("We open at nine. at nine.", True, False)


def test_what_is_said_before_the_first_turn_belongs_to_none() -> None:
    assert log_of(text("Hello.", last=True)).turns == []


def test_keys_make_one_turn_until_something_comes_back() -> None:
    first, second = log_of(
        CallerPressed("1"),
        CallerPressed("2"),
        CallerPressed("9", ignored="late"),
        text("Go on.", last=True),
        CallerPressed("3"),
    ).turns

    assert (first.said, first.at_ms, first.by_key) == ("12", 10.0, True)
    assert second.said == "3"


def test_speech_that_nobody_heard_is_no_turn() -> None:
    assert log_of(CallerSpoke("Hello?", "", "nobody")).turns == []


def test_only_words_of_the_answer_are_counted() -> None:
    (turn,) = log_of(
        WordPlayed("Hi", "greeting"),
        said("When?"),
        text("Moment.", last=True, preemptible=True),
        WordPlayed("Moment.", "filler", 1),
        text("Nine.", last=True),
        WordPlayed("Nine.", "answer", 2),
    ).turns

    assert turn.words_played == 1


def test_words_of_a_cut_answer_that_are_heard_after_the_next_question_count_for_the_cut_one() -> None:
    old, new = log_of(
        *(said("When?"), text("We open"), WordPlayed("We", "answer", 1), Interrupted("We", 1), said("Stop.")),
        *(text(" at nine.", last=True), WordPlayed("nine.", "answer", 1)),
        *(text("Fine.", last=True), WordPlayed("Fine.", "answer", 2)),
    ).turns

    assert (old.text, old.words_played) == ("We open at nine.", 2)
    assert (new.text, new.words_played) == ("Fine.", 1)


def test_an_interruption_cuts_the_answer_that_was_playing_and_all_that_was_queued_behind_it() -> None:
    turns = log_of(
        *(said("One?"), text("One.", last=True), FellSilent()),
        *(said("Two?"), text("Two.", last=True), said("Three?"), text("Three.", last=True)),
        *(Interrupted("Tw", 2), said("Four?")),
    ).turns

    assert [turn.interrupted for turn in turns] == [False, True, True, False]


def test_cutting_what_answers_nothing_cuts_no_turn() -> None:
    there = text("Are you there?", last=True)
    log = idle_after(said("When?"), text("Nine.", last=True), FellSilent(), then=there)
    log.feed(Update(2 * IDLE_MS, Interrupted("Are", 2)))

    assert not log.turns[0].interrupted


def test_a_new_session_counts_its_talk_cycles_anew() -> None:
    first, second = log_of(
        *(RelayConnected("VX1", "wss://x", ""), said("One?"), text("One.", last=True)),
        *(RelayClosed(1006, "", "failed"), RelayConnected("VX2", "wss://x", "")),
        *(said("Two?"), text("Two.", last=True), WordPlayed("Two.", "answer", 1), Interrupted("Two.", 1)),
    ).turns

    assert (first.words_played, first.interrupted) == (0, False)
    assert (second.words_played, second.interrupted) == (1, True)


def test_the_greeting_is_over_with_the_first_silence_or_at_once_without_one() -> None:
    assert not log_of(RelayConnected("VX1", "wss://x", "Hello.")).greeted
    assert log_of(RelayConnected("VX1", "wss://x", "Hello."), FellSilent()).greeted
    assert log_of(RelayConnected("VX1", "wss://x", "")).greeted


def test_a_session_that_closes_ends_what_was_playing() -> None:
    closed = RelayClosed(1000, "", "ended")
    (turn,) = log_of(said("Bye."), text("Goodbye.", last=True), closed).turns
    assert turn.played

    first, second = log_of(said("One?"), text("One"), closed, said("Two?"), text("Two.", last=True)).turns
    assert (first.text, second.text) == ("One", "Two.")
