"""History: alternating, whatever the order in which it became known."""

from __future__ import annotations

import json
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from common.limits import MAX_BODY_BYTES, MAX_HISTORY_CHARS, MAX_HISTORY_ENTRIES
from common.session.state.history import History
from common.wire.turn import Role, Utterance


def test_the_greeting_stands_before_the_first_question() -> None:
    history = History()
    history.put(1, "user", "What time do you open?")
    history.put(0, "assistant", "Welcome!")

    assert history.before_question(1) == ((Utterance("assistant", "Welcome!"),), "What time do you open?")


def test_an_answer_of_which_nothing_was_heard_joins_the_questions_around_it() -> None:
    history = History()
    history.put(1, "user", "What are your prices")
    history.put(1, "assistant", "A cleaning costs")
    history.put(2, "user", "for a cleaning?")
    history.put(1, "assistant", "")

    assert history.before_question(2) == ((), "What are your prices for a cleaning?")


def test_what_is_learnt_late_about_an_old_turn_lands_in_its_place() -> None:
    history = History()
    history.put(1, "user", "One")
    history.put(1, "assistant", "First answer, all of it")
    history.put(2, "user", "Two")
    history.put(1, "assistant", "First")

    assert [entry.text for entry in history.utterances()] == ["One", "First", "Two"]


def test_without_an_open_question_there_is_only_history() -> None:
    history = History()
    history.put(0, "assistant", "Welcome!")

    assert history.before_question(1) == ((Utterance("assistant", "Welcome!"),), "")


def test_a_question_that_is_asked_anew_stands_behind_what_was_said_before_it() -> None:
    history = History()
    history.put(0, "assistant", "Welcome!")
    history.put(1, "user", "What time do you open?")
    history.put(1, "assistant", "We open")
    history.put(2, "assistant", "said later")

    assert history.before_question(1) == ((Utterance("assistant", "Welcome!"),), "What time do you open?")


def test_the_last_words_of_a_side_can_be_repeated() -> None:
    history = History()
    history.put(1, "user", "Hi")
    history.put(1, "assistant", "Hello there")
    history.put(2, "user", "What?")

    assert history.last_said("assistant") == "Hello there"
    assert History().last_said("assistant") == ""


def test_only_the_newest_turns_are_kept() -> None:
    history = History()
    for turn in range(500):
        history.put(turn, "user", f"Question {turn}")
        history.put(turn, "assistant", f"Answer {turn}")

    assert history.utterances()[-1] == Utterance("assistant", "Answer 499")
    assert len(history.to_json()) <= 2 * MAX_HISTORY_ENTRIES


@given(
    st.lists(
        st.tuples(
            st.integers(min_value=0, max_value=200),
            st.sampled_from(["user", "assistant"]),
            st.text("ab ", max_size=3),
        ),
        max_size=300,
    )
)
def test_roles_alternate_and_storage_changes_nothing(entries: list[tuple[int, Role, str]]) -> None:
    history = History()
    for turn, role, text in entries:
        history.put(turn, role, text)
    said = history.utterances()

    assert len(said) <= MAX_HISTORY_ENTRIES
    assert all(one.role != next_.role for one, next_ in pairwise(said))
    assert History.from_json(history.to_json()).utterances() == said


def test_what_goes_with_a_turn_fits_into_a_request_whatever_was_said() -> None:
    history = History()
    for turn in range(1, 30):
        history.put(turn, "user", "how")
        history.put(turn, "assistant", f"{turn}: " + "😀" * 9000)
    said, _ = history.before_question(99)

    assert len(json.dumps([entry.text for entry in said], ensure_ascii=False).encode()) < MAX_BODY_BYTES
    assert sum(len(entry.text) for entry in said) == MAX_HISTORY_CHARS
    assert said[-1].text.startswith("29: ")
