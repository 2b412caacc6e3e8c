"""A scripted call: what the caller says and presses, in order, and where they barge in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from dev.phone.turns import Turn

if TYPE_CHECKING:
    from dev.phone.line import PlacedCall

FIRST_WORD_S: Final = 15.0
"""How long a caller waits, in real time, for any word: the edge apologises after 8 s of silence."""
ANSWER_S: Final = 75.0
"""How long an answer may take to be complete once it has begun: more than the edge's limit for a turn."""
PLAYED_S: Final = 600.0
"""How long an answer may take to be heard."""
GREETING_S: Final = 30.0
"""How long a caller waits for the end of the greeting."""
HAND_OVER_S: Final = 3.0
"""How long after an answer a caller who may be put through waits for that, before speaking on."""
RETURN_S: Final = 120.0
"""How long such a caller waits until somebody listens again."""
RESUMED_S: Final = 5.0
"""How long a caller listens, in real time, for what the assistant says after a noise: it takes two seconds for one."""
LINGER_S: Final = 1.0
"""How long the caller stays on the line after the last answer: the assistant may hang up after a goodbye."""


@dataclass(frozen=True, slots=True)
class Move:
    """One thing the caller does; with ``after_words`` it cuts the answer before it short after that many words."""

    kind: Literal["say", "press"]
    text: str
    after_words: int | None = None


async def play_script(
    call: PlacedCall, moves: Sequence[Move], *, language: str | None = None, put_through: bool = False
) -> None:
    """Wait for the greeting, make the moves, each after the answer to the one before was heard, and hang up.

    Ends early when the call does. A turn that gets no answer in time is left behind. With ``put_through``, an answer
    may lead to somebody else: the next move waits until somebody listens again.
    """
    await call.until(lambda: call.ready, within=GREETING_S)
    for position, move in enumerate(moves):
        if call.over:
            break
        if move.after_words is not None and call.turns:
            await call.listen(move.after_words, within=FIRST_WORD_S + ANSWER_S)
        asked = call.asked
        await _make(call, move, language)
        if move.kind == "say" and not move.text.strip():
            await _hear_resumed(call)
        if position + 1 == len(moves) or moves[position + 1].after_words is None:
            await hear_out(call, asked=asked, put_through=put_through)
    await call.until(lambda: call.over, within=LINGER_S)
    await call.hang_up()


async def hear_out(call: PlacedCall, *, asked: bool, put_through: bool = False) -> None:
    """Wait for what comes of the last move: an answer, or where a choice in a menu (``asked``) leads."""
    if not asked:
        await hear_answer(call)
    if asked or put_through:
        await _return(call)


async def _return(call: PlacedCall) -> None:
    """Wait out where the last answer, or the caller's choice, may have led, and the words that are said there."""
    if await call.until(lambda: not call.listened_to, within=HAND_OVER_S):
        await call.until(lambda: call.ready, within=RETURN_S)


async def _hear_resumed(call: PlacedCall) -> None:
    """A noise cut the answer: wait until the assistant goes on, if it does."""
    turn = call.turns[-1] if call.turns else None
    if turn is not None:
        frames = len(turn.frames)
        if await call.until(lambda: any(frame["token"] for frame in turn.frames[frames:]), within=RESUMED_S):
            await call.until(lambda: turn.played, within=PLAYED_S)


async def hear_answer(call: PlacedCall) -> Turn | None:
    """Wait until the newest turn's answer was heard to its end, or no more is to be expected of it."""
    if not call.turns:
        return None
    turn = call.turns[-1]
    if await call.until(lambda: bool(turn.frames), within=FIRST_WORD_S):
        await call.until(lambda: turn.answered or turn.interrupted, within=ANSWER_S)
        await call.until(lambda: turn.played or turn.interrupted, within=PLAYED_S if turn.answered else 0)
    return turn


async def _make(call: PlacedCall, move: Move, language: str | None) -> None:
    match move.kind:
        case "say":
            await call.say(move.text, language)
        case "press":
            await call.press(move.text)
