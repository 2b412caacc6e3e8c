"""How a call's events get to the backend: which go together, what its answer means for them, when it is tried again.

An event is given up in one of two ways only, and never without a line in the log: the backend refuses it and takes a
note in its place, or nothing at all could be delivered until its session token no longer counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Any, Final, Literal, TypeAlias

from common.limits import MAX_BODY_BYTES, MAX_OWN_JSON_DEPTH
from common.wire.credentials import DELIVERY_WINDOW_S
from common.wire.events import SetAside, dump_detail
from common.wire.json_shape import as_object, read_json

MAX_EVENTS: Final = 100
"""How many events go together."""
_BATCH_BYTES: Final = MAX_BODY_BYTES // 2
_EVENT_BYTES: Final = MAX_BODY_BYTES - 1024
"""The largest event that fits into a request with what stands around it."""
_MISTAKES: Final = frozenset({401, 403, 404})
_PASSING: Final = _MISTAKES | {408, 425, 429}
"""Refusals that speak of who asks or when, and not of what was sent."""
_FIRST_RETRY_S: Final = 2.0
_LAST_RETRY_S: Final = 900.0

Entry: TypeAlias = tuple[int, str]
"""An event in the queue: its ``seq``, and its JSON text."""
Step: TypeAlias = Literal["stored", "halve", "set_aside", "wait"]


def next_batch(queue: Iterable[Entry], most: int) -> list[Entry]:
    """The oldest events, at most so many and of a size that the backend certainly takes; one at least."""
    room = _BATCH_BYTES

    def fits(entry: Entry) -> bool:
        nonlocal room
        room -= _size(entry[1])
        return room >= 0

    entries = list(queue)[:most]
    return list(takewhile(fits, entries)) or entries[:1]


def is_too_large(batch: Sequence[Entry]) -> bool:
    """Whether this is one event that no request can carry, so that nobody need be asked."""
    return len(batch) == 1 and _size(batch[0][1]) > _EVENT_BYTES


def after_answer(status: int | None, batch: Sequence[Entry]) -> Step:
    """What to do after this answer to a batch; ``None`` is no answer.

    A refusal is about one of the events: the batch is halved until it is alone. Anything else may pass.
    """
    if status is not None and 200 <= status < 300:
        return "stored"
    if status is None or not 400 <= status < 500 or status in _PASSING:
        return "wait"
    return "halve" if len(batch) > 1 else "set_aside"


def is_our_mistake(status: int | None) -> bool:
    """Whether somebody must mend something, a key or an address, before anything is delivered."""
    return status in _MISTAKES


def note_of(entry: Entry, status: int) -> str:
    """The note that goes in the place of an event: what it was, and why it could not be stored; none of its words."""
    seq, text = entry
    event = _event(text)
    kind = event.get("kind")
    note = {"seq": seq, "turn": _count(event, "turn"), "at_ms": _count(event, "at_ms"), "kind": SetAside.kind}
    detail = SetAside(of=kind if isinstance(kind, str) else "", bytes_=_size(text), status=status)
    return json.dumps({**note, **dump_detail(detail)})


def given_up(queue: Iterable[Entry], now: float) -> list[Entry]:
    """Those that are too old for the backend to take, whatever happens; ``now`` is Unix time."""
    return [entry for entry in queue if _age(entry, now) > DELIVERY_WINDOW_S]


def retry_after(oldest: Entry, now: float) -> float:
    """In how many seconds to try again; it grows with the event's age, and so need not be remembered over a sleep."""
    return min(max(_age(oldest, now) / 2, _FIRST_RETRY_S), _LAST_RETRY_S)


def _age(entry: Entry, now: float) -> float:
    return now - _count(_event(entry[1]), "at_ms") / 1000


def _event(text: str) -> dict[str, Any]:
    return as_object(read_json(text, most=len(text), depth=MAX_OWN_JSON_DEPTH)) or {}


def _count(event: Mapping[str, Any], name: str) -> int:
    value = event.get(name)
    return value if isinstance(value, int) and value >= 0 else 0


def _size(text: str) -> int:
    return len(text.encode(errors="replace")) + 1
