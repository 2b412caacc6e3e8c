"""The transcript of a call as it is printed."""

from __future__ import annotations

import io

from rich.console import Console

from dev.phone import PhoneEvent, Turn, Update
from dev.phone.calling import Outcome
from dev.phone.calling.transcript import Transcript, latency_table
from dev.phone.updates import (
    Announced,
    Asking,
    CallerPressed,
    CallerSpoke,
    Dialled,
    Ended,
    FellSilent,
    FrameReceived,
    FrameSent,
    Interrupted,
    Listening,
    RecordingStarted,
    RelayConnected,
    Transferred,
    Transferring,
    Warned,
    WordPlayed,
)


def printed(*events: PhoneEvent, echo: bool = True) -> list[str]:
    console = Console(file=io.StringIO(), width=200, color_system=None)
    transcript = Transcript(console, echo=echo)
    for event in events:
        transcript.feed(Update(0.0, event))
    assert isinstance(console.file, io.StringIO)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


def test_a_conversation_is_printed_line_by_line() -> None:
    assert printed(
        Dialled("CA1", "+15550109999", "+15550100001"),
        RelayConnected("VX1", "wss://x", "Hello."),
        WordPlayed("Hello.", "greeting"),
        FellSilent(),
        FrameSent({"type": "prompt"}),
        CallerSpoke("When?", "en-US"),
        WordPlayed("One", "filler"),
        WordPlayed("We", "answer"),
        WordPlayed("open", "answer"),
        Interrupted("We open"),
        CallerSpoke("Stop.", "en-US"),
        CallerPressed("1"),
        Ended("caller", "hung up"),
    ) == [
        "           +15550109999 calls +15550100001",
        "           the assistant is on the line",
        "assistant  Hello.",
        "caller     When?",
        "assistant  One We open  (cut short)",
        "caller     Stop.",
        "caller     [1]",
        "           call ended by the caller: hung up",
    ]


def test_what_was_typed_into_the_terminal_is_not_repeated_but_for_what_nobody_heard() -> None:
    assert printed(CallerSpoke("When?", "en-US"), CallerSpoke("Hm?", "", "nobody"), echo=False) == [
        "caller     Hm? (nobody listens)"
    ]


def test_what_the_network_does_is_told() -> None:
    assert printed(
        Announced("Sorry.", "en-US"),
        Announced("A caller.", "en-US", to="callee"),
        RecordingStarted(),
        Transferring("dial", "+1"),
        Transferred("+1", "busy"),
        Warned(12200, "Attribute 'x'"),
        CallerPressed("1", "nobody"),
    ) == [
        "network    Sorry.",
        "network    A caller. (to the callee)",
        "           the call is being recorded",
        "           being put through to +1",
        "           the talk with +1: busy",
        "           Twilio would warn: 12200 Attribute 'x'",
        "caller     [1] (nobody listens)",
    ]


def test_only_what_nobody_hears_is_said_to_be_heard_by_nobody() -> None:
    assert printed(
        Asking(by_key=True, by_voice=False),
        CallerPressed("1", "menu"),
        CallerSpoke("Sales", "", "menu", "the menu takes keys alone"),
        Asking(by_key=True, by_voice=True),
        CallerSpoke("Sales", "", "menu"),
        Listening(),
        CallerSpoke("Call me.", "", "recorder"),
        CallerPressed("#", "recorder"),
        Transferring("enqueue", "support"),
        CallerSpoke("Hello?", "", "nobody"),
        CallerSpoke("Hi Grace.", "", "callee"),
    ) == [
        "           a menu listens, for keys",
        "caller     [1]",
        "caller     Sales (the menu takes keys alone)",
        "           a menu listens, for keys or speech",
        "caller     Sales",
        "           after the tone, a message is recorded",
        "caller     Call me.",
        "caller     [#]",
        "           waiting in the queue support",
        "caller     Hello? (nobody listens)",
        "caller     Hi Grace. (to the callee)",
    ]


def test_what_is_still_heard_of_a_cut_answer_stands_on_no_line_of_the_assistant() -> None:
    token = {"type": "text", "last": False}
    assert printed(
        CallerSpoke("When?", "en-US"),
        FrameReceived({**token, "token": "We open at nine"}),
        WordPlayed("We", "answer", 1),
        Interrupted("We", 1),
        CallerSpoke("Where?", "en-US"),
        FrameReceived({**token, "token": " or ten.", "last": True}),
        WordPlayed("or", "answer", 1),
        WordPlayed("ten.", "answer", 1),
        FrameReceived({**token, "token": "Here.", "last": True}),
        WordPlayed("Here.", "answer", 2),
        Ended("caller", "hung up"),
    ) == [
        "caller     When?",
        "assistant  We  (cut short)",
        "caller     Where?",
        "           still heard of the answer before: or ten.",
        "assistant  Here.",
        "           call ended by the caller: hung up",
    ]


def test_the_table_has_a_row_for_each_turn() -> None:
    console = Console(file=io.StringIO(), width=200, color_system=None)
    console.print(latency_table([Turn("When?", 0.0)], [Outcome("backend", "When?", {"verify": 1.4, "total": 20.6})]))
    assert isinstance(console.file, io.StringIO)

    assert console.file.getvalue().splitlines()[1].split() == ["When?", "backend", "1", "21"]
