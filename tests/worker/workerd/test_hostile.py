"""What somebody sends costs at most their own call: the others in the same isolate go on."""

from __future__ import annotations

import pytest

from tests.worker.workerd.backend import Backend
from tests.worker.workerd.conftest import Edge
from tests.worker.workerd.phone import Phone

pytestmark = pytest.mark.workerd

QUESTION = "What time do you open on Saturday?"
DEEP = {
    "arrays": '{"type":"prompt","voicePrompt":' + "[" * 8000,
    "objects": '{"type":"prompt","voicePrompt":' + '{"a":' * 8000 + "1" + "}" * 8001,
    "mixed": '[{"a":' * 5000 + "1" + "}]" * 5000,
    "in a field that nobody reads": '{"type":"info","name":"x","y":' + "[" * 20_000 + "]" * 20_000 + "}",
    "behind a text with an escaped quote": '["\\"]]]]",' + "[" * 8000,
    "very long": '{"type":"prompt","voicePrompt":' + "[" * 900_000,
}


@pytest.mark.parametrize("frame", DEEP.values(), ids=DEEP)
async def test_a_frame_nested_too_deep_costs_nobody_their_call(
    phone: Phone, edge: Edge, frame: str, backend: Backend
) -> None:
    other = await Phone.dial(edge.origin)
    await other.setup()
    await other.says(QUESTION)
    turn = await backend.turn()
    await phone.socket.send(frame)
    await phone.says("Hello")

    assert await phone.hears(), "its own call goes on as well"
    await turn.answer("At nine.")
    assert await other.hears() == "At nine."
    await other.hangs_up()


async def test_brackets_in_a_callers_words_are_words(phone: Phone, backend: Backend) -> None:
    await phone.says("[{" * 1000)

    assert (await backend.turn()).request["text"] == "[{" * 1000


async def test_a_stream_nested_too_deep_costs_its_turn_at_most(phone: Phone, edge: Edge, backend: Backend) -> None:
    other = await Phone.dial(edge.origin)
    await other.setup()
    await phone.says(QUESTION)
    turn = await backend.turn()
    await turn.accept()
    await turn.send_text('{"context":' + "[" * 8000 + "]" * 8000 + "}")
    await turn.send({"chunk": "At nine."})
    await turn.finish()

    assert await phone.hears() == "At nine."
    await other.says("Hello")
    assert await other.hears()
    await other.hangs_up()


async def test_a_stream_that_never_ends_an_event_is_given_up(phone: Phone, backend: Backend) -> None:
    await phone.says(QUESTION)
    for _ in range(2):
        turn = await backend.turn()
        await turn.accept()
        await turn.send_text("x" * 400_000)
        await turn.cancelled()

    assert "sorry" in (await phone.hears()).lower()


async def test_an_edge_parameter_nested_too_deep_costs_the_profile_and_no_call(edge: Edge) -> None:
    phone = await Phone.dial(edge.origin)
    await phone.setup(greeting="[" * 40)
    await phone.says("Hello")
    assert await phone.hears(), "brackets in a text nest nothing"
    await phone.hangs_up()
    phone = await Phone.dial(edge.origin)
    await phone.setup(quick_answers=deep(500))
    await phone.says("Hello")
    assert await phone.hears()
    await phone.hangs_up()


def deep(levels: int) -> list[object]:
    value: list[object] = []
    for _ in range(levels):
        value = [value]
    return value
