"""Logs: JSON, allowed fields only, and nothing a caller said or a secret."""

from __future__ import annotations

import json
import logging

import pytest

from backend.runtime.logs import JsonLines, describe, log, log_failure
from tests.backend.harness import AUTH_TOKEN, RELAY_KEYS, SESSION_KEYS, apply, backend_with, incoming, token_for, turn
from tests.backend.model_fakes import Scripted, answering_with, passage

PLANTED = "my-planted-secret"


def line(record: logging.LogRecord) -> str:
    return JsonLines().format(record)


def test_a_line_is_one_json_object_with_the_fields_given(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "guru"):
        _captured(caplog, lambda: log("call_answered", call_sid="CA1", turn=2, language=None))
    written = json.loads(line(caplog.records[-1]))
    assert {name: written[name] for name in ("event", "level", "call_sid", "turn")} == {
        "event": "call_answered",
        "level": "info",
        "call_sid": "CA1",
        "turn": 2,
    }
    assert "language" not in written


def test_a_field_that_is_not_on_the_list_is_a_mistake_of_ours() -> None:
    with pytest.raises(AssertionError, match="caller_text"):
        log("turn", caller_text="x")


def test_a_failure_is_told_by_type_and_place_and_not_by_its_words(caplog: pytest.LogCaptureFixture) -> None:
    try:
        raise ValueError(PLANTED)
    except ValueError as error:
        caught = error
    _captured(caplog, lambda: log_failure("turn_broke", caught))
    written = line(caplog.records[-1])
    assert PLANTED not in written
    assert json.loads(written)["error"] == "ValueError"
    assert json.loads(written)["where"].startswith("test_logs.py:")


def test_what_libraries_log_is_told_without_their_words() -> None:
    record = logging.LogRecord("httpx2", logging.WARNING, "client.py", 7, "url %s", (PLANTED,), None)
    written = json.loads(line(record))
    assert (written["logger"], written["where"]) == ("httpx2", "client.py:7")
    assert PLANTED not in line(record)


def test_an_error_that_was_never_raised_has_no_place() -> None:
    assert describe(KeyError(PLANTED)) == {"error": "KeyError", "where": ""}


async def test_no_secret_and_no_word_of_the_caller_is_ever_logged(
    database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    await apply(database_url)
    logger = logging.getLogger("guru")
    logger.addHandler(caplog.handler)
    caplog.set_level(logging.DEBUG)
    try:
        async with backend_with(database_url) as backend:
            backend.app.state.answering = answering_with(Scripted((PLANTED,)), passage(PLANTED))
            await backend.webhook("/voice", incoming(SpeechResult=PLANTED))
            await backend.webhook("/voice", incoming(), signature=PLANTED)
            await backend.relay("/v1/turns", turn(text=PLANTED))
            await backend.relay("/v1/turns", turn(text=[PLANTED]))
            await backend.relay("/v1/turns", turn(), token=f"{token_for()}{PLANTED}")
    finally:
        logger.removeHandler(caplog.handler)
    written = "\n".join(line(record) for record in caplog.records)
    secrets = (PLANTED, AUTH_TOKEN, SESSION_KEYS.split(":")[1], RELAY_KEYS.split(":")[1], token_for().split(".")[2])
    assert "call_answered" in written
    assert [secret for secret in secrets if secret in written] == []


def _captured(caplog: pytest.LogCaptureFixture, action: object) -> None:
    """Run with the capturing handler on our logger, which does not hand records on once it has one of its own."""
    logger = logging.getLogger("guru")
    logger.addHandler(caplog.handler)
    logger.setLevel(logging.INFO)
    try:
        assert callable(action)
        action()
    finally:
        logger.removeHandler(caplog.handler)
