"""A transcript holds each utterance once, with what was heard of it."""

from __future__ import annotations

from collections.abc import Sequence

from backend.records.projection import transcript
from backend.records.rows import LoggedEvent, UtteranceRow
from tests.backend.records.events import START, a_call, event


def utterances(events: Sequence[LoggedEvent]) -> tuple[UtteranceRow, ...]:
    return transcript([event.read() for event in events])


def row(turn: int, role: str) -> UtteranceRow:
    return next(row for row in utterances(a_call()) if (row.turn, row.role) == (turn, role))


def test_every_utterance_is_there_in_order() -> None:
    assert [(row.turn, row.role, row.text) for row in utterances(a_call())] == [
        (0, "assistant", "Hello, Ada here."),
        (1, "caller", "Hi"),
        (1, "assistant", "Hi there."),
        (2, "caller", "When do you open?"),
        (2, "assistant", "At nine. On Sundays never."),
        (3, "caller", "Where?"),
        (3, "assistant", "On Main Street 5."),
        (4, "caller", "¿Y el precio?"),
        (4, "assistant", "Lo siento."),
        (5, "assistant", "¿Sigue ahí?"),
    ]


def test_who_answered_and_how_is_told() -> None:
    answered = [(row.answered_by, row.kind) for row in utterances(a_call()) if row.role == "assistant"]
    assert answered == [
        ("greeting", ""),
        ("edge", "greeting"),
        ("backend", ""),
        ("backend", ""),
        ("error", "database"),
        ("edge", "silence"),
    ]


def test_a_cut_after_the_whole_answer_parts_it_into_heard_and_unheard() -> None:
    cut = row(2, "assistant")
    assert (cut.heard, cut.unheard, cut.interrupted) == ("At nine.", "On Sundays never.", True)


def test_a_cut_in_the_middle_of_an_answer_adds_what_was_not_heard() -> None:
    cut = row(3, "assistant")
    assert (cut.text, cut.heard, cut.unheard) == ("On Main Street 5.", "On Main", "Street 5.")


def test_words_that_the_end_of_the_call_cut_off_are_unheard_and_no_interruption() -> None:
    cut = row(5, "assistant")
    assert (cut.heard, cut.unheard, cut.interrupted) == ("¿Sigue", "ahí?", False)


def test_what_was_not_cut_was_heard() -> None:
    whole = row(1, "assistant")
    assert (whole.heard, whole.unheard, whole.interrupted) == ("Hi there.", "", False)


def test_a_cut_by_an_older_edge_which_tells_only_what_was_heard_leaves_the_rest() -> None:
    events = [event(1, "answered", said="a", text="One. Two.", complete=True), event(2, "interrupted", heard="One.")]
    assert utterances(events)[1].unheard == "Two."


def test_a_cut_of_words_that_are_not_kept_is_no_utterance() -> None:
    assert utterances([event(1, "interrupted", heard="", unheard="")]) == ()


def test_an_answer_under_way_of_which_nothing_was_heard_is_told_by_its_cut() -> None:
    events = [
        event(1, "answered", said="a", text="", complete=False),
        event(2, "interrupted", heard="", unheard="One. Two."),
    ]
    lost = utterances(events)[-1]
    assert (lost.role, lost.heard, lost.unheard, lost.interrupted) == ("assistant", "", "One. Two.", True)


def test_the_language_is_the_one_of_the_moment() -> None:
    assert [row.language for row in utterances(a_call())] == ["en"] * 7 + ["es"] * 3


def test_a_question_was_asked_before_it_was_answered() -> None:
    assert row(2, "caller").at.timestamp() * 1000 == START + 4000 - 900


def test_a_question_that_is_answered_anew_was_said_once() -> None:
    events = [
        event(1, "answered", 1, said="When?", text="At", complete=False),
        event(2, "answered", 2, said="When?", text="At nine.", complete=True, again=True),
    ]
    assert [row.text for row in utterances(events) if row.role == "caller"] == ["When?"]
