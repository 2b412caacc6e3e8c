"""The caller, or a noise, cuts in: what of several queued answers was heard, and what is said after all."""

from __future__ import annotations

from typing import Any

import pytest

from common.limits import LONGEST_UTTERANCE_S, RESUME_AFTER_S
from common.session.events import Ticked
from common.wire.frames import SpeakerChanged
from common.wire.turn import Answer, Chunk, Context, Status
from tests.common.session.line import GREETING, Line, aborted, asked, ends, fillers, history, records, texts, words

QUESTION = "What time do you open on Saturday?"
FIRST = "On Saturdays we open at nine in the morning."
SECOND = "We close at two in the afternoon."
ANSWER = f"{FIRST} {SECOND}"
NEXT = "And on Sunday?"
CLOSED = "On Sundays we are closed, like most others in this street."


@pytest.fixture(params=["reported", "reckoned"])
def line(request: pytest.FixtureRequest) -> Line:
    """A call whose greeting has been heard, with and without Twilio's reports of playback."""
    call = Line(idle_s=12, digits={"maximum": 20, "purpose": "order"})
    if request.param == "reported":
        call.hears_all()
    call.now += 10
    return call


def two_answers(line: Line, **context: Any) -> None:
    """A second answer is sent while the first one still plays."""
    line.says(QUESTION)
    line.answers(ANSWER)
    line.says(NEXT)
    line.answers(CLOSED, **context)


# Answers in the queue


def test_an_answer_that_was_purged_behind_the_one_that_was_cut_was_not_heard_at_all(line: Line) -> None:
    two_answers(line)
    effects = line.cuts_in("On Saturdays")

    assert records(effects, "interrupted") == [
        {"heard": "On Saturdays", "unheard": ANSWER.removeprefix("On Saturdays ")},
        {"heard": "", "unheard": CLOSED},
    ]
    assert history(line)[1:] == [("user", QUESTION), ("assistant", "On Saturdays"), ("user", NEXT)]


def test_the_questions_around_an_answer_that_was_not_heard_are_asked_together(line: Line) -> None:
    two_answers(line)
    line.cuts_in("On Saturdays")
    [request] = asked(line.says("Or on Monday?"))

    assert request.text == f"{NEXT} Or on Monday?"
    assert [entry.text for entry in request.history] == [GREETING, QUESTION, "On Saturdays"]


def test_what_an_unheard_answer_led_to_is_undone_and_what_a_heard_one_led_to_stays(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER, workflow={"step": "day"}, digits={"minimum": 2})
    line.says(NEXT)
    line.answers(CLOSED, workflow={"step": "time"}, digits=None)
    line.cuts_in("On Saturdays")

    assert line.session.call.standing.workflow == {"step": "day"}
    assert line.session.call.standing.digits is not None


def test_several_unheard_answers_lead_back_to_where_the_first_of_them_began(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER, workflow={"step": "day"})
    line.hears_all()
    for step in ("time", "name", None):
        line.says(NEXT)
        context: dict[str, Any] = {"workflow": {"step": step}} if step else {}
        line.answers(f"Then {CLOSED}", **context)
    line.cuts_in("")

    assert line.session.call.standing.workflow == {"step": "day"}
    assert len(records(line.log, "interrupted")) == 3


def test_a_reflex_that_was_queued_behind_the_cut_answer_was_not_heard_either(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    thanks = words(line.says("Thank you"))
    effects = line.cuts_in("On Saturdays")

    assert records(effects, "interrupted")[1] == {"heard": "", "unheard": thanks}
    assert history(line)[-1] == ("user", "Thank you")


def test_an_answer_that_was_still_coming_behind_the_cut_one_is_given_up(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.says(NEXT)
    line.streams(Chunk("On Sundays we are closed. But"))
    effects = line.cuts_in("On Saturdays")

    assert aborted(effects) == [2]
    assert [text.token for text in texts(effects)] == [""]
    assert records(effects, "interrupted")[1] == {"heard": "", "unheard": "On Sundays we are closed."}
    assert history(line)[-1] == ("user", NEXT)


def test_a_filler_that_was_queued_behind_the_cut_answer_takes_nothing_from_its_turn(line: Line) -> None:
    line.says(QUESTION)
    line.answers(f"{ANSWER} " * 3)
    line.says(NEXT)
    assert fillers(line.waits(2))
    effects = line.cuts_in("On Saturdays")

    assert not aborted(effects)
    assert len(records(effects, "interrupted")) == 1
    assert words(line.answers(CLOSED)) == CLOSED
    assert not line.waits(4)


def test_a_goodbye_that_was_queued_behind_the_cut_answer_was_not_said(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    goodbye = words(line.says("Goodbye"))
    effects = line.cuts_in("On Saturdays")

    assert records(effects, "interrupted")[1] == {"heard": "", "unheard": goodbye}
    assert not ends(effects)
    assert [request.text for request in asked(line.says(QUESTION))] == [f"Goodbye {QUESTION}"]


def test_a_hand_off_goes_on_without_the_words_that_announced_it() -> None:
    line = Line(transfer=True)
    line.says(QUESTION)
    line.answers(ANSWER)
    announced = words(line.says("I want to talk to a person"))
    effects = line.cuts_in("On Saturdays")

    [handoff] = ends(effects)
    assert handoff["route"] == "agent"
    assert announced not in handoff["summary"]
    assert "Assistant: On Saturdays\n" in handoff["summary"]
    assert not line.waits(5) or not texts(line.log[-3:])


def test_a_change_of_language_holds_though_its_words_were_not_heard(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.says("Can we speak Spanish?")
    line.cuts_in("On Saturdays")

    assert line.session.call.language == "es"
    assert history(line)[-1] == ("user", "Can we speak Spanish?")


def test_what_broke_the_silence_counts_as_said_only_if_it_was_heard() -> None:
    line = Line(idle_s=5, greeting="")
    line.says(QUESTION)
    line.answers(ANSWER)
    asked_after = ""
    while not asked_after:
        asked_after = words(line.waits(0.5))
    line.cuts_in("")

    assert asked_after not in history(line)[-1][1]


def test_words_of_a_queued_answer_that_wait_for_their_time_are_unheard_too() -> None:
    line = Line(pacing_s=0.5)
    line.says(QUESTION)
    line.answers(FIRST)
    line.says(NEXT)
    line.answers(ANSWER)
    line.waits(0.5)
    effects = line.cuts_in("On Saturdays we open at nine in the morn")

    assert records(effects, "interrupted")[-1]["unheard"].endswith(SECOND)
    line.says(QUESTION)
    assert SECOND not in words(line.waits(5))


def test_a_report_that_comes_late_brings_words_back_into_history() -> None:
    line = Line()
    line.hears_all()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.cuts_in("")
    assert history(line)[-1] == ("user", QUESTION)
    line.hears("On Saturdays we open")

    assert history(line)[-1] == ("assistant", "On Saturdays we open")
    assert words(line.waits(2.1)) == ANSWER.removeprefix("On Saturdays we open ")
    assert not line.hears("on the moon")


@pytest.mark.parametrize("fragment", [ANSWER, "On Saturdays"])
def test_a_report_of_words_that_overtook_the_interrupt_leaves_nothing_to_resume(fragment: str) -> None:
    line = Line()
    line.hears_all()
    two_answers(line)
    line.cuts_in(fragment)
    line.hears(CLOSED)
    line.hears("")

    assert history(line)[-1] == ("assistant", CLOSED)
    assert not texts(line.waits(2.1))


def test_a_report_that_comes_late_tells_how_much_of_a_broken_answer_was_heard() -> None:
    line = Line()
    line.hears_all()
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("")
    line.hears("On Saturdays we open")
    line.waits(2.1)

    assert words(line.answers(ANSWER)) == ANSWER.removeprefix("On Saturdays we open ")


def test_a_report_that_comes_after_the_rest_was_said_changes_history_alone() -> None:
    line = Line()
    line.hears_all()
    line.says(QUESTION)
    line.answers(ANSWER)
    line.cuts_in("")
    line.says(NEXT)
    line.hears("On Saturdays we open")

    assert history(line)[2] == ("assistant", "On Saturdays we open")


def test_the_end_of_a_call_tells_of_every_answer_that_was_not_heard(line: Line) -> None:
    two_answers(line)
    effects = line.closed(1006)

    assert [cut["unheard"] for cut in records(effects, "interrupted")] == [ANSWER, CLOSED]
    assert {cut["by"] for cut in records(effects, "interrupted")} == {"end"}
    assert [role for role, _ in history(line)] == ["assistant", "user"]


def test_the_end_of_a_call_tells_of_words_that_were_never_sent() -> None:
    line = Line(pacing_s=5, greeting="")
    line.says(QUESTION)
    line.answers(ANSWER)
    line.now += 4

    [cut] = records(line.closed(), "interrupted")
    assert (cut["heard"], cut["unheard"]) == (FIRST, SECOND)


def test_a_new_socket_finds_nothing_of_what_the_old_one_had_queued(line: Line) -> None:
    two_answers(line, workflow={"step": "day"})
    line.opened()
    line.edge["greeting"] = ""
    effects = line.setup()

    assert len(records(effects, "interrupted")) == 2
    assert line.session.call.standing.workflow is None
    assert {piece.turn for piece in line.session.call.playback.pieces} == {3}


# A backchannel


def test_a_backchannel_brings_back_all_that_was_purged_in_order(line: Line) -> None:
    two_answers(line)
    line.cuts_in("On Saturdays")
    effects = line.says("uh huh")

    assert words(effects) == f"{ANSWER.removeprefix('On Saturdays ')} {CLOSED}"
    assert records(effects, "spoken") == [{"why": "resumed", "text": words(effects)}]


def test_words_that_are_said_after_all_lead_where_they_led_at_first(line: Line) -> None:
    two_answers(line, workflow={"step": "day"}, digits={"minimum": 3})
    line.cuts_in("On Saturdays")
    assert line.session.call.standing.workflow is None
    line.says("uh huh")

    assert line.session.call.standing.workflow == {"step": "day"}
    assert line.session.call.standing.digits is not None
    line.cuts_in("")
    assert line.session.call.standing.workflow is None


def test_a_broken_answer_behind_the_cut_one_is_asked_for_anew_after_the_rest_of_that(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER, workflow={"step": "day"})
    line.says(NEXT)
    line.streams(Context({"workflow": {"step": "time"}}), Chunk("On Sundays we are closed. But"))
    line.cuts_in("On Saturdays")
    effects = line.says("uh huh")

    assert words(effects) == ANSWER.removeprefix("On Saturdays ")
    [request] = asked(effects)
    assert (request.text, request.workflow) == (NEXT, {"step": "day"})
    assert [entry.text for entry in request.history] == [GREETING, QUESTION, "On Saturdays"]


def test_a_backchannel_in_a_later_answer_does_not_bring_back_an_older_one(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.says(NEXT)
    line.cuts_in("On Saturdays")
    line.answers(CLOSED)

    assert not line.says("uh huh")


# Noise


def test_an_answer_that_a_noise_cut_goes_on_where_it_was_cut_after_two_seconds(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.cuts_in("On Saturdays")
    assert not texts(line.waits(RESUME_AFTER_S - 0.1))
    effects = line.waits(0.2)

    assert words(effects) == ANSWER.removeprefix("On Saturdays ")
    assert texts(effects)[-1].last
    assert not asked(effects)
    assert records(effects, "spoken") == [{"why": "resumed", "text": words(effects)}]
    assert history(line)[-1] == ("assistant", ANSWER)


def test_a_noise_that_cuts_the_resumed_words_again_is_not_answered(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.cuts_in("On Saturdays")
    assert words(line.waits(2.1))
    line.cuts_in("we open")

    assert not texts(line.waits(10))
    assert "idle" not in [record["reason"] for record in records(line.log, "ended")]
    assert words(line.waits(5)), "the silence is broken in its own time"


def test_after_the_caller_has_spoken_the_next_noise_is_answered_again(line: Line) -> None:
    for _ in range(2):
        line.says(QUESTION)
        line.answers(ANSWER)
        line.cuts_in("On Saturdays")
        assert words(line.waits(2.1))
        line.hears_all()
        line.now += 5


def test_a_noise_in_the_greeting_does_not_swallow_it() -> None:
    line = Line()
    line.cuts_in("Welcome to")

    assert words(line.waits(2.1)) == "Bright Smile."


@pytest.mark.parametrize("words_of", ["What about Sunday?", "no"])
def test_words_that_follow_the_interrupt_take_the_turn(line: Line, words_of: str) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.cuts_in("On Saturdays")
    line.waits(1.5)
    line.says(words_of)
    line.answers("As you like.")

    assert SECOND not in words(line.waits(5))


def test_a_partial_prompt_tells_that_words_are_coming(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.cuts_in("On Saturdays")
    line.waits(1)
    line.says("And on", last=False)

    assert not texts(line.waits(5))
    assert asked(line.says("And on Sunday?"))


def test_a_partial_prompt_that_comes_to_nothing_holds_the_rest_only_for_so_long(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.cuts_in("On Saturdays")
    line.says("And on", last=False)

    assert words(line.waits(LONGEST_UTTERANCE_S + RESUME_AFTER_S)) == ANSWER.removeprefix("On Saturdays ")


@pytest.mark.parametrize("voice_first", [True, False])
def test_a_voice_that_is_on_holds_the_rest_until_it_is_off(line: Line, voice_first: bool) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    if voice_first:
        line.frame(SpeakerChanged(agent=False, speaking=True))
    line.cuts_in("On Saturdays")
    if not voice_first:
        line.frame(SpeakerChanged(agent=False, speaking=True))
    assert not texts(line.waits(5))
    line.frame(SpeakerChanged(agent=False, speaking=False))

    assert not texts(line.waits(RESUME_AFTER_S - 0.1))
    assert words(line.waits(0.2)) == ANSWER.removeprefix("On Saturdays ")


def test_keys_that_cut_in_are_an_entry_and_nothing_is_resumed(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.presses("12")
    line.cuts_in("On Saturdays")

    assert asked(line.waits(5))[0].digits == "12"


def test_a_key_that_means_nothing_is_a_noise(line: Line) -> None:
    line.says(QUESTION)
    line.answers(ANSWER)
    line.presses("#")
    line.cuts_in("On Saturdays")

    assert words(line.waits(2.1)) == ANSWER.removeprefix("On Saturdays ")


def test_an_answer_that_was_still_coming_goes_on_where_it_was_cut_as_one_answer(line: Line) -> None:
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("On Saturdays we open")
    [request] = asked(line.waits(2.1))
    effects = line.answers(ANSWER)

    assert (request.text, [entry.text for entry in request.history]) == (QUESTION, [GREETING])
    assert words(effects) == ANSWER.removeprefix("On Saturdays we open ")
    assert history(line)[1:] == [("user", QUESTION), ("assistant", ANSWER)]
    assert [answer.get("again", False) for answer in records(line.log, "answered")] == [False, True]
    assert records(effects, "answered")[0]["text"] == words(effects)


def test_an_answer_that_comes_out_differently_is_said_from_where_it_differs(line: Line) -> None:
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} {SECOND} And"))
    line.cuts_in("We close" if line.session.call.playback.reports else f"{FIRST} We close")
    line.waits(2.1)

    assert words(line.answers(f"{FIRST} Please come early.")) == "Please come early."


def test_an_answer_that_had_been_heard_is_complete_without_another_word(line: Line) -> None:
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} W"))
    line.cuts_in(FIRST)
    line.waits(2.1)
    effects = line.streams(Answer(FIRST), Status("done"))

    assert not texts(effects)
    assert not records(effects, "failed")
    assert history(line)[-1] == ("assistant", FIRST)


def test_a_noise_in_a_filler_loses_no_answer(line: Line) -> None:
    line.says(QUESTION)
    [filler] = fillers(line.waits(1.3))
    line.cuts_in(filler[:5])
    [request] = asked(line.waits(2.1))

    assert request.text == QUESTION
    assert words(line.answers(ANSWER)) == ANSWER


def test_digits_are_asked_about_anew_as_digits(line: Line) -> None:
    line.presses("1234#")
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("On Saturdays")

    assert asked(line.waits(2.1))[0].digits == "1234"


def test_a_second_cut_of_a_broken_answer_remembers_all_that_was_heard(line: Line) -> None:
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("On Saturdays")
    line.says("uh huh")
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("we open at nine")
    [request] = asked(line.says("uh huh"))

    assert (request.text, [entry.text for entry in request.history]) == (QUESTION, [GREETING])
    assert words(line.answers(ANSWER)) == f"in the morning. {SECOND}"


def test_words_that_come_while_a_broken_answer_is_asked_for_anew_are_no_echo_of_its_question(line: Line) -> None:
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("On Saturdays")
    line.waits(2.1)
    [request] = asked(line.says(NEXT))

    assert request.text == NEXT
    assert [entry.text for entry in request.history] == [GREETING, QUESTION, "On Saturdays"]


def test_a_request_for_the_rest_that_fails_is_made_again(line: Line) -> None:
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("On Saturdays")
    line.waits(2.1)
    [request] = asked(line.fails("unreachable"))

    assert request.text == QUESTION
    assert words(line.answers(ANSWER)) == ANSWER.removeprefix("On Saturdays ")


def test_a_goodbye_that_a_noise_cut_is_finished_and_the_call_ends(line: Line) -> None:
    goodbye = words(line.says("Goodbye"))
    line.cuts_in(goodbye.split()[0])
    effects = line.waits(2.1)
    assert words(effects) == goodbye.partition(" ")[2]
    assert [data["reason"] for data in ends([*effects, *line.hears_all(), *line.waits(9)])] == ["goodbye"]


def test_a_goodbye_that_a_noise_cut_at_its_very_end_ends_the_call_all_the_same(line: Line) -> None:
    goodbye = words(line.says("Goodbye"))
    line.frame(SpeakerChanged(agent=True, speaking=True))
    line.hears(goodbye)
    line.cuts_in("")
    line.frame(SpeakerChanged(agent=True, speaking=False))

    assert not ends(line.waits(1.9))
    assert ends(line.waits(0.2))


def test_a_noise_does_not_end_the_time_that_the_caller_asked_for() -> None:
    line = Line(idle_s=5, hold_s=60)
    line.hears_all()
    reply = words(line.says("Hold on a second"))
    line.cuts_in(reply.split()[0])
    line.waits(2.1)
    line.hears_all()

    assert not texts(line.waits(40))


def test_what_a_noise_cut_outlives_a_sleep(line: Line) -> None:
    two_answers(line, workflow={"step": "day"}, digits={"minimum": 2})
    line.cuts_in("On Saturdays")
    due = line.session.deadline
    line.sleeps()

    assert line.session.deadline == due
    assert words(line.waits(2.1)).endswith(CLOSED)
    assert line.session.call.standing.workflow == {"step": "day"}
    line.cuts_in("")
    line.sleeps()
    assert not texts(line.waits(3)), "that it was resumed once is known after a sleep"


def test_a_broken_answer_and_a_goodbye_outlive_a_sleep(line: Line) -> None:
    line.says(QUESTION)
    line.streams(Chunk(f"{FIRST} We"))
    line.cuts_in("On Saturdays")
    line.sleeps()
    assert asked(line.waits(2.1))
    line.answers(ANSWER)
    line.says("Goodbye")
    line.cuts_in("")
    line.sleeps()

    line.waits(2.1)
    assert ends(line.waits(20))


def test_nothing_is_resumed_after_the_call_or_on_another_socket(line: Line) -> None:
    for code in (1000, 1006):
        line.says(QUESTION)
        line.answers(ANSWER)
        line.cuts_in("On Saturdays")
        line.closed(code)
        assert not texts(line.feed(Ticked()))
        line.opened()
        line.edge["greeting"] = ""
        line.setup()
        assert SECOND not in words(line.waits(3))
