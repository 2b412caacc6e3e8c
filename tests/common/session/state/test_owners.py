"""Each owner of what is known of a call keeps its own promises, whoever asks."""

from __future__ import annotations

import pytest

from common.session.state.identity import Identity
from common.session.state.quiet import Quiet
from common.session.state.resumption import Resumption
from common.session.state.spoken import Spoken
from common.session.state.standing import Standing
from common.wire.credentials import SessionToken
from common.wire.frames import Setup

SETUP = Setup("VX1", "CA1", parameters={"guru_name": "José María", "checkLiveTransfer": "TRUE"})


def test_a_call_began_with_its_first_setup() -> None:
    identity = Identity()
    identity.set_up(SETUP, SessionToken("CA1", "clinic", 5, "one"), 5.0)
    identity.set_up(SETUP, SessionToken("CA1", "clinic", 9, "two"), 9.0)

    assert (identity.started_at, identity.used_tokens) == (5.0, ["one", "two"])
    assert identity.may_transfer
    assert identity.assistant_names() == {"jose", "maria"}


def test_a_session_token_counts_once() -> None:
    identity, token = Identity(), SessionToken("CA1", "clinic", 5, "one")
    identity.set_up(SETUP, token, 5.0)

    assert identity.has_used(token)
    with pytest.raises(AssertionError, match="counts once"):
        identity.set_up(SETUP, token, 6.0)


def test_an_answer_that_nobody_heard_is_rolled_back_with_all_that_followed() -> None:
    standing = Standing()
    standing.start({"step": "day"})
    standing.advance(1, {"workflow": {"step": "time"}})
    standing.advance(2, {"sources": []})
    standing.advance(3, {"digits": {"minimum": 4}})
    standing.roll_back(2)
    assert (standing.workflow, standing.digits) == ({"step": "time"}, None)

    standing.roll_back(1)
    assert standing.workflow == {"step": "day"}


def test_the_way_back_is_as_long_as_words_are_remembered() -> None:
    standing = Standing()
    for turn in range(1, 10):
        standing.advance(turn, {"workflow": {"step": turn}})

    assert [checkpoint.turn for checkpoint in standing.checkpoints] == [6, 7, 8, 9]


def test_answers_lead_on_in_the_order_of_their_turns() -> None:
    standing = Standing()
    standing.advance(2, {"workflow": {"step": "time"}})

    with pytest.raises(AssertionError, match="in their order"):
        standing.advance(1, {"workflow": {"step": "day"}})


def test_there_is_nothing_to_resume_where_nothing_was_interrupted() -> None:
    with pytest.raises(AssertionError, match="only an interrupt"):
        Resumption().take()


def test_another_language_must_be_heard_twice_in_a_row() -> None:
    spoken = Spoken("en")
    heard = [spoken.hear(language, {"en", "es", "fr"}) for language in ("es", "en", "es", "fr", "fr")]

    assert heard == [False, False, False, False, True]


def test_a_caller_whose_voice_is_on_is_not_quiet_yet() -> None:
    quiet = Quiet()
    quiet.begin(100.0)
    quiet.hear_voice(101.0, on=True)
    assert quiet.ends_at(played_by=100.0, idle_s=5.0) > 120.0

    quiet.hear_voice(103.0, on=False)
    assert quiet.ends_at(played_by=100.0, idle_s=5.0) == 108.0
