"""Talk cycles: one open at a time, each closed once."""

from __future__ import annotations

import pytest

from common.session.state.voice import Line, Voice
from common.wire.frames import Text


def test_the_last_chunk_closes_the_cycle() -> None:
    voice = Voice()
    voice.speak(1, ["One. ", "Two."], last=True)

    assert voice.take(0.0) == [Line(1, "One. ", last=False), Line(1, "Two.", last=True)]
    assert voice.open is None


def test_an_open_cycle_is_closed_by_an_empty_token() -> None:
    voice = Voice()
    voice.speak(1, ["One. "])
    voice.take(0.0)
    voice.speak(1, [], last=True)

    assert voice.take(0.0) == [Line(1, "", last=True)]


def test_nothing_is_closed_where_nothing_is_open() -> None:
    voice = Voice()
    voice.speak(1, [], last=True)

    assert voice.take(0.0) == []


def test_stopping_a_turn_drops_its_words_and_closes_its_cycle_once() -> None:
    voice = Voice(pacing_s=1.0)
    voice.speak(1, ["One. ", "Two. "])
    voice.take(0.0)

    assert voice.stop(1) == [Text("", last=True)]
    assert voice.stop(1) == []
    assert voice.deadline() is None


def test_stopping_an_old_turn_leaves_a_newer_ones_words() -> None:
    voice = Voice(pacing_s=1.0)
    voice.speak(1, ["Old. "], last=True)
    voice.speak(2, ["New. ", "More."])
    voice.take(0.0)
    voice.take(1.0)

    assert voice.stop(1) == []
    assert voice.take(2.0) == [Line(2, "More.", last=False)]


def test_words_leave_at_their_pace() -> None:
    voice = Voice(pacing_s=0.5)
    voice.speak(1, ["One. ", "Two. "], last=True)
    assert len(voice.take(10.0)) == 1
    assert voice.deadline() == 10.5
    assert voice.take(10.4) == []

    assert voice.take(10.5) == [Line(1, "Two. ", last=True)]


def test_a_filler_is_a_closed_cycle_of_its_own() -> None:
    voice = Voice()

    assert voice.filler(1, "One moment.", 0.0) == Text("One moment.", last=True, preemptible=True)
    assert not voice.busy()


def test_a_filler_inside_an_open_cycle_is_a_mistake() -> None:
    voice = Voice()
    voice.speak(1, ["One. "])
    voice.take(0.0)

    with pytest.raises(AssertionError, match="open talk cycle"):
        voice.filler(1, "One moment.", 0.0)
