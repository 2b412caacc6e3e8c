"""What the edge recorded of a call: who answered which turn, and how long each stage took."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

from common.languages import language_of
from common.numbers import spoken_digits
from common.wire.events import Answered, CallEnded, Detail, Reflex, Unanswered, read_detail
from dev.phone.turns import Turn

AnsweredBy: TypeAlias = Literal["edge", "backend", "none", "error"]

_EVENTS: Final = "select kind, detail from call_events where call_sid = %s order by seq"
_POLL_S: Final = 0.1
_ENTRY: Final = re.compile(r"\d(?: \d)*")
_MARK: Final = re.compile(r"\[(?:card|email|phone)\]")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one turn was answered; ``latency_ms`` by stage, as far as the edge and the backend measured it."""

    answered_by: AnsweredBy
    said: str = ""
    latency_ms: Mapping[str, float] = field(default_factory=dict[str, float])


def outcomes_of(events: Sequence[tuple[str, Mapping[str, Any]]]) -> list[Outcome]:
    """The outcomes among a call's events (kind and detail, in order)."""
    return [outcome for kind, detail in events if (outcome := _outcome(read_detail(kind, detail))) is not None]


def _outcome(detail: Detail) -> Outcome | None:
    match detail:
        case Reflex(said=said):
            return Outcome("edge", said)
        case Answered(said=said, latency_ms=latency_ms):
            return Outcome("backend", said, latency_ms)
        case Unanswered(said=said):
            return Outcome("error", said)
        case _:
            return None


def match_outcomes(turns: Sequence[Turn], outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The outcome of each turn: the next one that was recorded for what the caller said, or ``none``.

    A turn whose words were joined with those of the next one has no outcome of its own.
    """
    matched: list[Outcome] = []
    position = 0
    for turn in turns:
        found = next((at for at in range(position, len(outcomes)) if _answers(outcomes[at], turn)), None)
        matched.append(Outcome("none") if found is None else outcomes[found])
        position = position if found is None else found + 1
    return matched


async def read_outcomes(database_url: str, call_sid: str, *, within: float = 10.0) -> list[Outcome]:
    """Read a call's outcomes once its end has been recorded, or what there is when the time is up.

    The edge sends its records after the call, so they come a moment later. Raises ``psycopg.Error``.
    """
    import psycopg  # noqa: PLC0415  # heavy, and needed by this alone

    deadline = asyncio.get_running_loop().time() + within
    async with await psycopg.AsyncConnection.connect(
        database_url, autocommit=True, prepare_threshold=None, connect_timeout=5
    ) as connection:
        while True:
            rows = await (await connection.execute(_EVENTS, (call_sid,))).fetchall()
            over = any(kind == CallEnded.kind for kind, _ in rows)
            if over or asyncio.get_running_loop().time() > deadline:
                return outcomes_of([(str(kind), detail) for kind, detail in rows])
            await asyncio.sleep(_POLL_S)


def _answers(outcome: Outcome, turn: Turn) -> bool:
    if not outcome.said or _MARK.search(outcome.said):
        return True  # the business does not keep the words, or not these: then the order has to do
    if turn.by_key:
        return re.sub(r"\D", "", outcome.said) == re.sub(r"\D", "", turn.said)
    if _ENTRY.fullmatch(outcome.said):  # spoken digits that were expected are recorded as those of an entry
        digits = outcome.said.replace(" ", "")
        return any(spoken_digits(turn.said, language_of(language).numbers) == digits for language in ("en", "es"))
    return _words(outcome.said).endswith(_words(turn.said))


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
