"""Calls as scripts, each written once: played by the pure session, and by the Worker on workerd."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

QUESTION = "What time do you open on Saturday?"
ANSWER = "On Saturdays we open at nine in the morning. We close at two."


class Stage(Protocol):
    """Both ends of one call: the caller's phone, and the backend that is asked."""

    async def says(self, text: str, *, last: bool = True, language: str = "en-US") -> None:
        """A prompt comes from the recogniser."""
        ...

    async def presses(self, keys: str) -> None:
        """Keys are pressed."""
        ...

    async def cuts_in(self, heard: str) -> None:
        """The caller interrupts, having heard this."""
        ...

    async def has_heard_all(self) -> None:
        """Everything received was played."""
        ...

    async def receives(self) -> dict[str, Any]:
        """The next frame that is no filler."""
        ...

    async def is_asked(self) -> dict[str, Any]:
        """The backend's next request; the stream methods below are about it."""
        ...

    async def streams(self, *events: dict[str, Any]) -> None:
        """The backend streams events."""
        ...

    async def refuses(self, status: int) -> None:
        """The backend refuses."""
        ...

    async def breaks(self) -> None:
        """The backend's stream is cut."""
        ...

    async def is_cancelled(self) -> None:
        """The request has been given up."""
        ...


async def hears(stage: Stage) -> str:
    """The words of the next talk cycle."""
    words = ""
    while True:
        frame = await stage.receives()
        assert frame["type"] == "text", frame
        words += str(frame["token"])
        if frame["last"]:
            return words.strip()


async def answer(stage: Stage, text: str, **context: Any) -> None:
    """The backend answers in full."""
    chunks = ({"chunk": f"{word} "} for word in text.split())
    await stage.streams({"status": "connected"}, *chunks, {"context": context}, {"status": "done"})


async def a_question_is_answered(stage: Stage) -> None:
    await stage.says(QUESTION)
    assert (await stage.is_asked())["text"] == QUESTION
    await answer(stage, ANSWER)
    assert await hears(stage) == ANSWER


async def courtesies_are_answered_at_once(stage: Stage) -> None:
    for words in ("Hello", "Thank you", "Hold on a second"):
        await stage.says(words)
        assert await hears(stage)


async def a_prompt_before_the_answer_joins_the_first(stage: Stage) -> None:
    await stage.says("What are your prices")
    await stage.is_asked()
    await stage.says("for a cleaning")
    await stage.is_cancelled()
    assert (await stage.is_asked())["text"] == "What are your prices for a cleaning"
    await answer(stage, "Eighty dollars.")
    assert await hears(stage) == "Eighty dollars."


async def an_interrupt_silences_the_turn(stage: Stage) -> None:
    await stage.says(QUESTION)
    await stage.is_asked()
    await stage.streams({"status": "connected"}, {"chunk": "On Saturdays we open at nine. And"})
    assert (await stage.receives())["token"].strip() == "On Saturdays we open at nine."
    await stage.cuts_in("On Saturdays")
    await stage.is_cancelled()
    assert await stage.receives() == {"type": "text", "token": "", "last": True}
    await stage.says("And on Sunday?")
    request = await stage.is_asked()
    assert [entry["text"] for entry in request["history"]][-1] == "On Saturdays"
    await answer(stage, "On Sundays we are closed.")
    assert await hears(stage) == "On Sundays we are closed."


async def a_late_interrupt_leaves_the_next_answer_alone(stage: Stage) -> None:
    await a_question_is_answered(stage)
    await stage.says("And on Sunday?")
    await stage.cuts_in("On Saturdays we")
    await stage.is_asked()
    await answer(stage, "On Sundays we are closed.")
    assert await hears(stage) == "On Sundays we are closed."


async def a_backchannel_gets_the_rest_said_again(stage: Stage) -> None:
    await a_question_is_answered(stage)
    await stage.cuts_in("On Saturdays we open at nine in the morning.")
    await stage.says("uh huh")
    assert await hears(stage) == "We close at two."


async def a_partial_prompt_starts_nothing(stage: Stage) -> None:
    await stage.says("What time do", last=False)
    await stage.says("Hello")
    assert await hears(stage)


async def two_failures_are_an_apology_and_the_call_goes_on(stage: Stage) -> None:
    await stage.says(QUESTION)
    await stage.is_asked()
    await stage.refuses(529)
    await stage.is_asked()
    await stage.refuses(529)
    assert await hears(stage)
    await a_question_is_answered(stage)


async def a_cut_stream_is_an_apology_in_the_same_cycle(stage: Stage) -> None:
    await stage.says(QUESTION)
    await stage.is_asked()
    await stage.streams({"status": "connected"}, {"chunk": "On Saturdays, "}, {"chunk": "we "}, {"chunk": "open "})
    assert (await stage.receives())["token"].strip() == "On Saturdays,"
    await stage.breaks()
    assert "we open" not in await hears(stage)


async def keys_are_asked_for_again_until_there_are_enough(stage: Stage) -> None:
    await stage.says("I want to check my order")
    await stage.is_asked()
    await answer(stage, "Please enter its number.", digits={"minimum": 4, "maximum": 4})
    await hears(stage)
    await stage.presses("12#")
    assert await hears(stage)
    await stage.presses("1234")
    assert (await stage.is_asked())["digits"] == "1234"


async def spoken_digits_are_digits_where_they_are_expected(stage: Stage) -> None:
    await stage.says("I want to check my order")
    await stage.is_asked()
    await answer(stage, "Please say its number.", digits={"minimum": 4, "maximum": 4})
    await hears(stage)
    await stage.says("five five double two")
    assert (await stage.is_asked())["digits"] == "5522"


async def a_language_changes_everywhere(stage: Stage) -> None:
    await stage.says("Can we speak Spanish?")
    assert await stage.receives() == {"type": "language", "ttsLanguage": "es-US", "transcriptionLanguage": "es-US"}
    assert await hears(stage)
    await stage.says("¿A qué hora abren?", language="es-US")
    assert (await stage.is_asked())["language"] == "es"


async def a_goodbye_is_heard_before_the_end(stage: Stage) -> None:
    await stage.says("Goodbye")
    assert await hears(stage)
    await stage.has_heard_all()
    assert (await stage.receives())["type"] == "end"


async def the_backend_ends_the_call(stage: Stage) -> None:
    await stage.says(QUESTION)
    await stage.is_asked()
    await answer(stage, "We are done here.", end={"reason": "done"})
    await hears(stage)
    await stage.has_heard_all()
    assert '"reason": "done"' in (await stage.receives())["handoffData"]


async def markup_is_never_spoken(stage: Stage) -> None:
    await stage.says(QUESTION)
    await stage.is_asked()
    await answer(stage, "**Sure** 😀: see https://example.com/a?b=c or - call us.")
    spoken = await hears(stage)
    assert not [mark for mark in ("*", "😀", "http", "//") if mark in spoken]


SCRIPTS: dict[str, Callable[[Stage], Awaitable[None]]] = {
    script.__name__: script
    for script in (
        a_question_is_answered,
        courtesies_are_answered_at_once,
        a_prompt_before_the_answer_joins_the_first,
        an_interrupt_silences_the_turn,
        a_late_interrupt_leaves_the_next_answer_alone,
        a_backchannel_gets_the_rest_said_again,
        a_partial_prompt_starts_nothing,
        two_failures_are_an_apology_and_the_call_goes_on,
        a_cut_stream_is_an_apology_in_the_same_cycle,
        keys_are_asked_for_again_until_there_are_enough,
        spoken_digits_are_digits_where_they_are_expected,
        a_language_changes_everywhere,
        a_goodbye_is_heard_before_the_end,
        the_backend_ends_the_call,
        markup_is_never_spoken,
    )
}
