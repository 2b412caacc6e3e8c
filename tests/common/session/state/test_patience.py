"""A model that takes its time: what the caller hears meanwhile, and when they need wait no longer."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.limits import (
    FIRST_FILLER_AFTER_S,
    HELD_AFTER_S,
    LAST_RESORT_AFTER_S,
    LONGEST_SILENCE_S,
    PATIENCE_S,
    SPEECH_CHARS_PER_S,
)
from common.session.effects import Effect, Send, StartTurn
from common.session.state.stages import Answering
from common.wire.frames import Text
from common.wire.turn import Answer, Chunk, Context, Status
from tests.common.session.line import Line, aborted, asked, fillers, history, records, texts, words

QUESTION = "What time do you open on Saturday?"
ANSWER = (
    "On Saturdays we open at nine in the morning and we close at two in the afternoon, so please come early or call us "
    "before you leave. On Sundays nobody is here."
)


class SlowLine(Line):
    """A line that notes when each frame was sent."""

    def __init__(self) -> None:
        self.frames: list[tuple[float, Text]] = []
        super().__init__(greeting="", idle_s=0)
        self.asked_at = self.now
        self.says(QUESTION)

    def feed(self, event: object) -> list[Effect]:
        effects = super().feed(event)  # type: ignore[arg-type]  # the events of Line, whatever they are
        self.frames += [
            (self.now, effect.frame)
            for effect in effects
            if isinstance(effect, Send) and isinstance(effect.frame, Text)
        ]
        return effects

    def comes(self, *tokens: tuple[float, str]) -> list[Effect]:
        """Each token after so many seconds; those of an answer that was given up are lost."""
        effects: list[Effect] = []
        for seconds, token in tokens:
            effects += self.waits(seconds)
            effects += self.streams(Chunk(token))
        return effects

    @property
    def under_way(self) -> bool:
        return isinstance(self.session.call.stage, Answering)

    def silences(self) -> list[float]:
        """The stretches in which nothing was to be heard, from the question to the last word."""
        quiet_from, filler_from, found = self.asked_at, self.asked_at, list[float]()
        for at, text in self.frames:
            if not text.token:
                continue
            if not text.preemptible:
                quiet_from = max(min(quiet_from, at), filler_from)
            found.append(max(at - quiet_from, 0.0))
            start = max(at, quiet_from)
            quiet_from = start + len(text.token) / SPEECH_CHARS_PER_S
            filler_from = start if text.preemptible else quiet_from
        return found


def each(seconds: float, text: str = ANSWER) -> list[tuple[float, str]]:
    """The text word by word, one at a time."""
    return [(seconds, f" {word}") for word in text.split()]


@pytest.fixture
def line() -> SlowLine:
    return SlowLine()


# The words that are held


def test_words_without_the_end_of_their_clause_are_spoken_after_a_while_up_to_a_gap(line: SlowLine) -> None:
    line.streams(Chunk("On Saturdays we open at nine. And on Sundays we are cl"))
    assert not texts(line.waits(HELD_AFTER_S - 0.1))
    effects = line.waits(0.2)

    assert [(text.token, text.last) for text in texts(effects)] == [("And on Sundays we are ", True)]
    assert words(line.streams(Chunk("osed. We"))) == "closed."


def test_an_answer_that_came_in_pieces_is_one_answer(line: SlowLine) -> None:
    line.comes(*each(0.8))
    [answered] = records(line.streams(Status("done")), "answered")

    assert answered["text"] == ANSWER
    assert answered["complete"]
    assert history(line) == [("user", QUESTION), ("assistant", ANSWER)]
    assert sum(not text.preemptible and text.last for _, text in line.frames) > 2
    assert all(text.token for _, text in line.frames), "a closed cycle is not closed again"


@pytest.mark.parametrize(
    ("held", "rest", "spoken"),
    [
        ("And it costs about twenty", " five dollars.", "And it costs about"),
        ("And it costs about twenty dollars and", " fifty cents.", "And it costs about"),
        ("And it costs about $12.", "50 a visit.", "And it costs about"),
        ("And we are closed on March", " the fifth.", "And we are closed on"),
        ("And we are open until half past", " nine.", "And we are open until"),
        ("And your ticket number is AB 12", "34.", "And your ticket number is"),
        ("And please write to info@exam", "ple.com.", "And please write to"),
        ("And please look at our opening ho", "urs.", "And please look at our opening"),
        ("And you should see **our opening ", "hours**.", "And you should see"),
    ],
)
def test_what_could_still_change_is_not_broken_off(line: SlowLine, held: str, rest: str, spoken: str) -> None:
    line.streams(Chunk(f"We do. {held}"))

    assert words(line.waits(3)) == spoken
    assert words(line.streams(Chunk(f"{rest} And"))).endswith(".")


def test_a_sentence_that_is_complete_but_for_the_next_token_is_spoken(line: SlowLine) -> None:
    line.streams(Chunk("We open at nine. On Sundays ask for Grace."))

    assert words(line.waits(HELD_AFTER_S)) == "On Sundays ask for Grace."


def test_nothing_is_broken_off_while_earlier_words_still_play(line: SlowLine) -> None:
    long = "On Saturdays we open at nine in the morning and we close at two in the afternoon or a little later. "
    line.streams(Chunk(f"{long}And on Sundays we are cl"))

    assert not texts(line.waits(len(long) / SPEECH_CHARS_PER_S - 0.1 - 2)) or not line.frames[1:]
    line.streams(Chunk("osed. "))
    assert [text.token for _, text in line.frames] == [long, "And on Sundays we are closed. "]


def test_words_that_come_when_it_is_high_time_are_spoken_at_once(line: SlowLine) -> None:
    line.streams(Chunk("We do. It"))
    line.waits(2.6)
    line.streams(Chunk("s"))
    assert not words(line.waits(2.6))

    assert words(line.streams(Chunk(" garden is open to every"))) == "Its garden is open to"


# Fillers


def test_an_answer_that_stalls_is_closed_for_a_filler_and_goes_on_in_a_cycle_of_its_own(line: SlowLine) -> None:
    line.streams(Chunk("On Saturdays we open at nine. W"))
    closing, filler = texts(line.waits(HELD_AFTER_S + 0.1))
    assert (closing.token, closing.last) == ("", True)
    assert (filler.last, filler.preemptible) == (True, True)
    effects = line.streams(Chunk("e close at two."), Status("done"))

    assert [(text.token, text.last, text.preemptible) for text in texts(effects)] == [("We close at two.", True, None)]
    assert history(line)[-1] == ("assistant", "On Saturdays we open at nine. We close at two.")
    assert records(effects, "answered")[0]["text"] == "On Saturdays we open at nine. We close at two."


def test_no_filler_comes_while_words_are_on_their_way(line: SlowLine) -> None:
    line.comes(*each(0.05))

    assert not fillers(line.log)


def test_a_single_word_is_left_to_a_filler_while_there_is_one(line: SlowLine) -> None:
    line.comes((0, "We do. And th"), *[(2, "e")] * 6)
    spoken = [(text.token, text.preemptible) for _, text in line.frames if text.token]

    assert [preemptible for _, preemptible in spoken] == [None, True, True, None]
    assert spoken[-1][0] == "And "
    assert line.silences()[-1] == pytest.approx(LAST_RESORT_AFTER_S)


def test_a_question_that_is_asked_again_after_a_long_silence_gets_its_filler_at_once(line: SlowLine) -> None:
    line.waits(FIRST_FILLER_AFTER_S)
    line.now = line.session.call.playback.quiet_at + 3
    assert asked(line.fails("unreachable"))

    assert fillers(line.waits(0.1))


def test_paced_words_that_wait_for_their_time_are_no_stall() -> None:
    line = Line(pacing_s=3, greeting="")
    line.says(QUESTION)
    line.streams(Chunk("We open at nine. We close at two. We are here. And then"))

    assert not fillers(line.waits(4))


# Too slow to bear


@pytest.mark.parametrize("seconds", [1.5, 2, 3, 4.5])
def test_an_answer_that_is_too_slow_to_bear_ends_politely_and_soon(line: SlowLine, seconds: float) -> None:
    effects = line.comes(*each(seconds))
    [failed] = records(effects, "failed")

    assert failed["code"] == "slow"
    assert aborted(effects) == [1]
    assert not asked(effects), "what was too slow once is not begun again"
    assert line.frames[-1][0] - line.asked_at < 30
    assert line.frames[-1][1].last
    assert failed["text"].endswith(line.frames[-1][1].token)
    assert asked(line.says("And on Sunday?"))


@pytest.mark.parametrize("seconds", [0.3, 0.6, 0.8])
def test_an_answer_that_is_slow_but_bearable_comes_whole(line: SlowLine, seconds: float) -> None:
    line.comes(*each(seconds))
    line.streams(Status("done"))

    assert not records(line.log, "failed")
    assert words(line.log) == ANSWER


def test_a_short_answer_may_come_at_a_word_a_second(line: SlowLine) -> None:
    short = "We open at nine in the morning on Saturdays and close at two."
    line.comes(*each(1, short))
    line.streams(Status("done"))

    assert words(line.log) == short


def test_silence_without_a_whole_word_is_not_borne_either(line: SlowLine) -> None:
    line.comes(*[(3, "extra") for _ in range(10)])

    assert records(line.log, "failed")[0]["code"] == "slow"
    assert max(line.silences()) <= LONGEST_SILENCE_S + 0.01


def test_a_caller_who_has_waited_long_enough_in_all_is_not_kept(line: SlowLine) -> None:
    line.comes(*[(4, f" We are also open on day {name}.") for name in ("Monday", "Tuesday", "Wednesday", "Friday") * 3])
    waited = sum(line.silences()) + sum(len(text.token) for _, text in line.frames if text.preemptible) / 15

    assert records(line.log, "failed")[0]["code"] == "slow"
    assert waited <= PATIENCE_S + 0.1


def test_what_a_slow_answer_led_to_holds_as_far_as_it_was_heard(line: SlowLine) -> None:
    line.streams(Context({"workflow": {"step": "day"}}))
    line.comes(*each(3))

    assert line.session.call.standing.workflow == {"step": "day"}


def test_an_answer_that_is_given_whole_is_spoken_whole(line: SlowLine) -> None:
    line.waits(4)

    assert words(line.streams(Answer(ANSWER), Status("done"))) == ANSWER


# With interruptions


def test_a_caller_may_cut_in_between_the_pieces_of_a_slow_answer(line: SlowLine) -> None:
    line.comes(*each(0.8, "We open at nine in the morning on Saturdays and close"))
    effects = line.cuts_in("at nine in")

    assert aborted(effects) == [1]
    assert texts(effects) == []
    assert line.streams(Chunk("late. "), turn=1) == []
    assert history(line)[-1][1].endswith("at nine in")


def test_a_slow_answer_that_goes_on_after_a_noise_leaves_out_what_was_heard(line: SlowLine) -> None:
    line.streams(Chunk("On Saturdays we open at nine. W"))
    line.cuts_in("On Saturdays we open at nine.")
    line.waits(2.1)
    line.comes(*each(0.8, "On Saturdays we open at nine. We close at two and go home."))
    line.streams(Status("done"))

    assert history(line)[-1] == ("assistant", "On Saturdays we open at nine. We close at two and go home.")


# Whatever the timing

PAUSES = st.one_of(st.floats(0, 0.3), st.sampled_from([0.0, 1.0, 2.0, 3.0, 4.9, 5.0, 7.9, 12.0]))
TOKENS = st.sampled_from(
    [
        "We",
        " open",
        " at",
        " nine",
        " o'clock",
        ".",
        ", ",
        " and",
        " twen",
        "ty",
        " five",
        " $5",
        ".50",
        " 9:",
        "30",
        " Dr",
    ]
)


@given(st.lists(st.tuples(PAUSES, TOKENS), max_size=40))
def test_no_silence_is_long_while_a_turn_is_under_way_whatever_the_timing(tokens: list[tuple[float, str]]) -> None:
    line = SlowLine()
    line.comes(*tokens)
    if line.under_way:
        line.waits(60)

    assert not line.under_way
    assert max(line.silences()) <= LONGEST_SILENCE_S + 0.01
    assert line.frames[-1][1].last
    assert sum(isinstance(effect, StartTurn) for effect in line.log) <= 2
    for (_, one), (_, other) in pairwise(line.frames):
        assert one.last or not other.preemptible, "a filler never lands in an open cycle"
        assert one.last or not one.preemptible
