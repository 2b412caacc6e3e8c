"""What the session records of a call: every word said on either side, with what was heard of it, each once."""

from __future__ import annotations

from typing import Any

from common.intents.intent import Intent
from common.session.effects import Record
from common.session.events import Classified
from common.wire.turn import Chunk, Context, Status
from tests.common.session.line import GREETING, Line, asked, records, words

QUESTION = "What time do you open on Saturday?"
FIRST = "On Saturdays we open at nine in the morning."
SECOND = "We close at two in the afternoon."
ANSWER = f"{FIRST} {SECOND}"


def kinds(line: Line) -> list[str]:
    return [effect.event.detail.kind for effect in line.log if isinstance(effect, Record)]


def turns(line: Line, kind: str) -> list[int]:
    return [effect.event.turn for effect in line.log if isinstance(effect, Record) and effect.event.detail.kind == kind]


def one(line: Line, kind: str) -> dict[str, Any]:
    [detail] = records(line.log, kind)
    return detail


def test_the_greeting_that_twilio_speaks_is_recorded_with_the_start() -> None:
    assert one(Line(), "started")["text"] == GREETING
    assert "text" not in one(Line(greeting=""), "started")


def test_a_call_that_comes_back_records_what_it_says_under_its_own_turn() -> None:
    line = Line(greeting="")
    line.closed(1006)
    line.opened()
    effects = line.setup()

    assert records(effects, "spoken") == [{"why": "reconnected", "text": words(effects)}]
    assert turns(line, "started") == [0, 1]


def test_a_turn_whose_socket_is_replaced_is_recorded_as_far_as_it_came() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} We"))
    line.opened()
    line.setup()

    assert one(line, "answered") | {"latency_ms": {}} == {
        "said": QUESTION,
        "text": FIRST,
        "complete": False,
        "latency_ms": {},
        "sources": [],
    }


def test_an_interrupt_in_the_middle_of_an_answer_tells_heard_from_unheard() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Chunk(f"{ANSWER} And"))
    line.hears(FIRST)
    line.cuts_in("")

    assert one(line, "answered")["text"] == FIRST
    assert one(line, "interrupted") == {"heard": FIRST, "unheard": SECOND}


def test_an_interrupt_after_the_answer_was_complete_tells_heard_from_unheard() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.hears(FIRST)
    line.cuts_in("")

    assert one(line, "answered")["text"] == ANSWER
    assert one(line, "interrupted") == {"heard": FIRST, "unheard": SECOND}


def test_words_that_wait_for_their_time_belong_to_the_answer_and_are_unheard_when_it_is_cut() -> None:
    line = Line(pacing_s=5.0)
    line.says(QUESTION)
    effects = line.answers(ANSWER)
    assert words(effects) == FIRST

    line.hears(FIRST)
    line.cuts_in("")

    assert one(line, "answered")["text"] == ANSWER
    assert one(line, "interrupted") == {"heard": FIRST, "unheard": SECOND}


def test_a_question_that_is_answered_anew_is_marked_since_the_caller_said_it_once() -> None:
    line = Line(greeting="")
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("On Saturdays")
    assert asked(line.says("uh huh"))
    line.answers(ANSWER)

    assert [detail.get("again", False) for detail in records(line.log, "answered")] == [False, True]


def test_a_question_that_is_answered_anew_stays_marked_when_it_has_to_be_tried_again() -> None:
    line = Line(greeting="")
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("On Saturdays")
    line.says("uh huh")
    line.fails()
    line.fails()

    assert one(line, "failed")["again"] is True


def test_the_rest_of_an_answer_that_is_said_again_is_recorded() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.hears(FIRST)
    line.cuts_in("")
    line.says("uh huh")

    assert one(line, "spoken") == {"why": "resumed", "text": SECOND}


def test_what_breaks_the_silence_is_recorded() -> None:
    line = Line(idle_s=10.0, idle_prompts=1)
    effects = line.waits(60.0)

    assert [detail["why"] for detail in records(effects, "spoken")] == ["silence", "silence"]
    assert all(detail["text"] for detail in records(effects, "spoken"))
    assert turns(line, "spoken") == [1, 2]


def test_an_entry_that_is_too_short_is_recorded_with_what_was_asked_for() -> None:
    line = Line(digits={"minimum": 4, "maximum": 4, "terminator": "#"})
    effects = line.presses("12#")

    assert one(line, "spoken") == {"why": "digits_again", "said": "1 2", "text": words(effects)}


def test_an_answer_that_broke_off_is_recorded_with_the_apology() -> None:
    line = Line()
    line.says(QUESTION)
    effects = line.streams(Chunk(f"{FIRST} We"))
    effects += line.fails()

    assert one(line, "failed")["text"] == words(effects)
    assert one(line, "failed")["text"].startswith(FIRST)


def test_a_caller_who_hangs_up_has_not_heard_the_rest() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.hears(FIRST)
    line.closed()

    assert one(line, "interrupted") == {"heard": FIRST, "unheard": SECOND, "by": "end"}
    assert kinds(line)[-1] == "ended"


def test_without_reports_what_a_caller_missed_by_hanging_up_is_reckoned() -> None:
    line = Line(greeting="")
    line.says(QUESTION)
    line.answers(ANSWER)
    line.now += 3.0
    line.closed()

    cut = one(line, "interrupted")
    assert f"{cut['heard']} {cut['unheard']}" == ANSWER
    assert cut["heard"]
    assert cut["unheard"]


def test_a_caller_who_heard_everything_missed_nothing() -> None:
    line = Line()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.hears_all()
    line.closed()

    assert not records(line.log, "interrupted")


def test_a_call_in_which_nothing_was_said_misses_nothing() -> None:
    line = Line(greeting="")
    line.closed()

    assert not records(line.log, "interrupted")


def test_when_all_was_heard_but_the_voice_is_not_reported_off_nothing_was_missed() -> None:
    line = Line(greeting="")
    line.says(QUESTION)
    line.answers(ANSWER)
    line.hears(ANSWER)
    line.session.call.playback.speaking = True
    line.session.call.playback.quiet_at = line.now + 60
    line.closed()

    assert not records(line.log, "interrupted")


def test_what_the_backend_wants_kept_is_kept_of_an_attempt_that_failed() -> None:
    line = Line()
    line.says(QUESTION)
    line.streams(Status("connected"), Context({"records": [{"kind": "audit"}]}))
    effects = line.fails()

    assert asked(effects)
    assert records(effects, "records") == [{"records": [{"kind": "audit"}]}]


def test_what_the_backend_wants_kept_is_kept_of_a_question_that_was_joined_or_answered_at_the_edge() -> None:
    line = Line(preprocessing=True)
    line.says("What are your prices")
    line.streams(Context({"records": [{"kind": "audit"}]}))
    joined = line.says("for a cleaning")
    assert records(joined, "records") == [{"records": [{"kind": "audit"}]}]

    line.streams(Context({"records": [{"kind": "audit"}]}))
    replaced = line.feed(Classified(line.session.call.turn, Intent("thanks", edge_may_answer=True, pattern="model")))
    assert records(replaced, "records") == [{"records": [{"kind": "audit"}]}]
