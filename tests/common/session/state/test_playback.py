"""What the caller has heard, by Twilio's reports or by reckoning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.session.state.playback import Cut, Playback, skip_heard


def spoken(*texts: str, turn: int = 1, now: float = 0.0) -> Playback:
    playback = Playback()
    for text in texts:
        playback.sent(turn, text, now)
    return playback


def test_reports_cut_at_other_places_than_the_sent_text_add_up() -> None:
    playback = spoken("I heard: ", "you. Holding on.")
    playback.played("I heard:", 1.0)
    playback.played("you.", 1.5)
    playback.played(" Holding", 1.8)

    assert playback.interrupt("Holding", 2.0) == [Cut(1, "I heard: you. Holding", "on.")]


def test_the_fragment_counts_where_it_was_not_reported_by_itself() -> None:
    playback = spoken("First sentence. ", "Sentence two of many.")
    playback.played("First sentence.", 1.0)

    assert playback.interrupt("Sentence two of", 2.0) == [Cut(1, "First sentence. Sentence two of", "many.")]


def test_an_unknown_fragment_leaves_what_was_reported() -> None:
    playback = spoken("First sentence. ", "Second.")
    playback.played("First sentence.", 1.0)

    assert playback.interrupt("something else", 2.0) == [Cut(1, "First sentence.", "Second.")]


def test_a_report_of_text_that_was_never_sent_changes_nothing() -> None:
    playback = spoken("Hello.")
    playback.played("Goodbye", 1.0)
    playback.played("", 1.0)

    assert playback.heard == {}


def test_a_fillers_fragment_does_not_count_for_the_answer() -> None:
    playback = Playback()
    playback.sent(1, "One moment please.", 0.0, filler=True)
    playback.sent(1, "We open at nine.", 1.0)
    playback.played("One mo", 1.1)
    playback.played("We open at nine.", 3.0)

    assert playback.heard == {1: "We open at nine."}
    assert playback.said == {1: "We open at nine."}


def test_without_reports_the_fragment_tells_how_far_playback_came() -> None:
    playback = spoken("We open at nine. ", "We close at six. ", "On Sundays we are closed.")

    assert playback.interrupt("We close at", 2.0) == [
        Cut(1, "We open at nine. We close at", "six. On Sundays we are closed.")
    ]


def test_without_reports_or_fragment_playback_is_reckoned_in_whole_words() -> None:
    text = "one two three four five six seven eight nine ten"
    [cut] = spoken(text).interrupt("", 1.0)

    assert cut.heard == "one two three"
    assert f"{cut.heard} {cut.rest}" == text


def test_without_reports_an_answer_that_had_time_was_heard_whole() -> None:
    assert spoken("Short.").interrupt("", 9.0) == [Cut(1, "Short.", "")]


def test_an_interrupt_belongs_to_the_newest_turn_that_said_the_fragment() -> None:
    playback = Playback()
    playback.sent(1, "We open at nine.", 0.0)
    playback.sent(2, "Hello again.", 5.0)

    assert playback.owner("open at", 5.1) == 1
    assert playback.owner("Hello", 5.1) == 2
    assert playback.owner("nowhere", 5.1) == playback.owner("nowhere", 9.0) == 2
    assert Playback().owner("", 5.1) is None
    assert Playback().interrupt("", 5.1) == []


@pytest.mark.parametrize("reports", [True, False])
def test_two_queued_answers_that_begin_alike_are_told_apart_by_what_is_playing(reports: bool) -> None:
    playback = Playback()
    playback.sent(1, "We open at nine in the morning, every day of the week. ", 0.0)
    playback.sent(2, "We close at six.", 0.1)
    if reports:
        playback.speaker(speaking=True, now=0.3)

    assert playback.owner("We", 0.5) == 1
    assert playback.owner("", 0.5) == 1
    if reports:
        playback.played("We open at nine in the morning, every day of the week.", 3.7)
    assert playback.owner("We", 4.0) == 2


def test_an_interrupt_takes_every_turn_out_of_the_queue() -> None:
    playback = Playback()
    for turn, text in enumerate(["Old answer, long and slow. ", "New words. ", "Newest."], 1):
        playback.sent(turn, text, 0.0)
    playback.played("Old", 0.5)

    assert playback.interrupt("Old", 0.5) == [
        Cut(1, "Old", "answer, long and slow."),
        Cut(2, "", "New words."),
        Cut(3, "", "Newest."),
    ]
    assert playback.is_quiet(0.5)
    assert playback.said == {1: "Old", 2: "", 3: ""}


def test_without_reports_what_is_queued_behind_a_turn_is_not_reckoned_as_its_own() -> None:
    playback = spoken("We open at nine in the morning. ", "We close at six.")
    playback.sent(2, "x" * 600, 0.1)

    assert playback.interrupt("", 2.0)[0] == Cut(1, "We open at nine in the", "morning. We close at six.")


def test_words_that_a_cut_took_away_count_when_a_late_report_proves_them_heard() -> None:
    playback = spoken("First sentence. ", "Second one.")
    playback.sent(2, "Next answer.", 0.5)
    playback.played("First sentence.", 1.0)
    playback.interrupt("", 1.5)

    assert playback.played("Second", 1.6) == 1
    assert playback.said == {1: "First sentence. Second", 2: ""}
    assert playback.played("Next answer.", 3.0) == 2
    assert playback.played("Next answer.", 3.0) is None


def test_without_reports_what_has_been_played_leaves_the_queue() -> None:
    playback = spoken("x" * 30)
    playback.sent(2, "Next.", 60.0)

    assert [piece.text for piece in playback.pieces] == ["Next."]


def test_an_interrupt_of_a_filler_belongs_to_its_turn_and_leaves_no_words() -> None:
    playback = spoken("Old answer.", turn=1)
    playback.sent(2, "One moment.", 3.0, filler=True)

    assert playback.owner("One mo", 3.5) == 2
    assert playback.interrupt("One mo", 3.5) == [Cut(2, "", "")]
    assert playback.said == {1: "Old answer."}


def test_the_line_is_quiet_when_the_reports_say_so() -> None:
    playback = spoken("We open at nine.")
    playback.speaker(speaking=True, now=0.3)
    assert not playback.is_quiet(0.5)
    playback.played("We open at nine.", 1.4)
    assert not playback.is_quiet(1.4)
    playback.speaker(speaking=False, now=1.4)

    assert playback.is_quiet(1.4)


def test_a_lost_report_does_not_keep_the_line_busy_for_ever() -> None:
    playback = spoken("We open at nine.")
    playback.speaker(speaking=True, now=0.3)

    assert not playback.is_quiet(playback.quiet_by() - 0.1)
    assert playback.is_quiet(playback.quiet_by())


def test_without_reports_the_line_is_quiet_when_the_words_have_had_their_time() -> None:
    playback = spoken("x" * 30)

    assert not playback.is_quiet(1.9)
    assert playback.is_quiet(2.0)


def test_only_the_newest_turns_are_remembered() -> None:
    playback = Playback()
    for turn in range(1, 9):
        playback.sent(turn, f"Answer {turn}.", float(turn))

    assert sorted(playback.said) == [5, 6, 7, 8]


def test_playback_outlives_storage() -> None:
    playback = spoken("First sentence. ", "Second.")
    playback.played("First sentence.", 1.0)

    assert Playback.from_json(playback.to_json()) == playback


@given(st.lists(st.text("ab .,", min_size=1, max_size=8), min_size=1))
def test_reports_in_any_cutting_hear_everything_once(texts: list[str]) -> None:
    playback = spoken(*texts)
    words = "".join(texts).split()
    for word in words:
        playback.played(word, 1.0)

    assert "".join(playback.heard.get(1, "").split()) == "".join(words)


@pytest.mark.parametrize(
    ("heard", "text", "still", "new"),
    [
        ("", "All is new.", "", "All is new."),
        ("We open at nine.", "We open ", "atnine.", ""),
        ("We open at nine.", "We open at nine. ", "", ""),
        ("We open at", "We open at nine. And more.", "", "nine. And more."),
        ("We open at", "On Saturdays we open at nine.", "", "On Saturdays we open at nine."),
    ],
)
def test_an_answer_that_is_made_anew_is_followed_as_far_as_it_is_the_same(
    heard: str, text: str, still: str, new: str
) -> None:
    assert skip_heard(heard, text) == (still, new)
