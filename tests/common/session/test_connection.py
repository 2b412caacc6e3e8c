"""Which sockets count for a call, how long it is kept, how much a socket may send."""

from __future__ import annotations

from collections import Counter

from common.limits import MAX_FRAME_CHARS, SETUP_DEADLINE_S
from common.session.connection import CHARS, FRAMES, PATIENCE, Budget, look_again_at
from common.session.effects import RefuseSocket
from common.session.events import FrameReceived, SocketClosed, Ticked, Woken
from common.wire.frames import Prompt
from tests.common.session.line import Line, asked, of, records, words

LONG = 4000
NOW = 1_800_000_000.0
KEPT_S = 3600.0


# Which sockets count


def test_a_socket_beside_the_line_is_not_heard_and_may_go() -> None:
    line = Line()
    stranger = FrameReceived(Prompt("What time do you open?", "en-US"), "beside")

    assert line.feed(stranger) == []
    assert line.feed(SocketClosed(1000, "beside")) == []
    assert words(line.says("Hello"))


def test_the_last_socket_of_a_call_that_none_carries_ends_it() -> None:
    line = Line(start=False)
    line.feed(SocketClosed(1000, "alone"))

    assert line.session.over_since == line.now


def test_a_socket_has_its_time_for_a_setup() -> None:
    line = Line(start=False)
    line.now += SETUP_DEADLINE_S / 2
    assert not of(RefuseSocket, line.feed(Ticked()))

    line.now += SETUP_DEADLINE_S / 2
    assert of(RefuseSocket, line.feed(Ticked()))


def test_a_call_that_wakes_without_a_socket_has_lost_it() -> None:
    line = Line()
    effects = line.feed(Woken(connected=False))

    assert [detail["by"] for detail in records(effects, "ended")] == ["error"]


def test_a_call_that_wakes_with_its_socket_does_what_is_due() -> None:
    line = Line()
    line.says("What time do you open on Saturday?")
    line.now += 9
    [again] = asked(line.feed(Woken(connected=True)))

    assert again.text == "What time do you open on Saturday?"


def test_a_call_that_is_over_wakes_without_a_socket_and_stays_over() -> None:
    line = Line()
    line.closed()
    line.now += 60

    assert line.feed(Woken(connected=False)) == []


# How long a call is kept


def test_a_call_that_is_over_is_kept_for_its_time() -> None:
    assert look_again_at(NOW, NOW + 60, KEPT_S, told=True) == NOW + KEPT_S


def test_a_call_is_kept_until_the_backend_has_been_told_everything() -> None:
    late = NOW + KEPT_S
    again = look_again_at(NOW, late, KEPT_S, told=False)

    assert again is not None
    assert again > late


def test_a_call_that_is_long_over_and_has_told_everything_may_be_forgotten() -> None:
    assert look_again_at(NOW, NOW + KEPT_S, KEPT_S, told=True) is None


# How much a socket may send


def test_what_a_busy_call_sends_in_an_hour_is_taken() -> None:
    budget = Budget(NOW)
    partials = [(NOW + at / 5, LONG) for at in range(5 * 3600)]
    played = [(NOW + at / 8, 256) for at in range(8 * 3600)]

    assert {budget.spend(chars, now) for now, chars in sorted(partials + played)} == {"take"}


def test_what_twilio_gives_back_after_a_reconnection_is_taken() -> None:
    budget = Budget(NOW)

    assert {budget.spend(2000, NOW) for _ in range(500)} == {"take"}


def test_a_flood_is_closed_once_and_then_cut_off_once() -> None:
    budget = Budget(NOW)
    verdicts = [budget.spend(80, NOW + at / 10_000) for at in range(100_000)]

    assert Counter(verdicts)["close"] == Counter(verdicts)["cut"] == 1
    closed = verdicts.index("close")
    assert FRAMES <= closed < 2 * FRAMES
    assert set(verdicts[:closed]) == {"take"}
    assert verdicts.index("cut") == closed + PATIENCE
    assert "take" not in verdicts[closed:]


def test_few_frames_of_great_length_are_a_flood_too() -> None:
    budget = Budget(NOW)
    verdicts = [budget.spend(MAX_FRAME_CHARS, NOW) for _ in range(100)]

    assert verdicts.index("close") == CHARS // MAX_FRAME_CHARS


def test_one_frame_beyond_all_measure_is_enough() -> None:
    assert Budget(NOW).spend(CHARS + 1, NOW) == "close"


def test_silence_earns_no_more_than_a_full_bucket() -> None:
    budget = Budget(NOW)
    verdicts = [budget.spend(1, NOW + 3600) for _ in range(FRAMES + 1)]

    assert verdicts[-1] == "close"
