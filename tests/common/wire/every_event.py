"""What the edge writes of calls in which everything happens, as the bytes that are stored and sent."""

from __future__ import annotations

import re
from collections.abc import Iterable

from common.session.effects import Effect, Record
from common.session.events import Faulted
from common.wire.delivery import note_of
from common.wire.json_shape import write_json
from common.wire.turn import Chunk, Context, Failure, Status
from tests.common.session.line import Line, of

_OWN_WORDS = re.compile(r'"(text|heard|unheard)":"[^"]*"')
AUDIT = {"kind": "audit", "turn": 2, "usage": {"model": "m", "input_tokens": 5}}


def written(effects: Iterable[Effect]) -> list[str]:
    """The events among these effects as they are stored; the wording of phrases is left out."""
    lines = [write_json(record.event.to_json()) for record in of(Record, effects)]
    return [_OWN_WORDS.sub(r'"\1":"..."', line) for line in lines]


def a_whole_call() -> list[str]:
    line = Line(transfer=True, digits={"minimum": 3, "maximum": 4}, idle_s=5.0)
    line.hears_all()
    line.says("hello")
    line.hears_all()
    line.says("When do you open on Sundays?")
    line.answers(
        "We open at nine. On Sundays never.",
        timings={"retrieval": 12},
        sources=["hours.md"],
        records=[AUDIT],
        workflow={"run": {"step": "day"}},
    )
    line.cuts_in("We open")
    line.waits(4)
    line.hears_all()
    line.says("How much is a cleaning for a child?")
    line.streams(Status("connected"), Chunk("A cleaning costs ninety five dollars. It takes"))
    line.cuts_in("A cleaning costs")
    line.waits(4)
    line.streams(Chunk("A cleaning costs ninety five dollars. It takes half an hour."), Status("done"))
    line.hears_all()
    line.presses("12#")
    line.hears_all()
    line.presses("123#")
    line.streams(Status("connected"), Context({"records": [AUDIT], "sources": []}), Failure("model"))
    line.streams(Failure("model"))
    line.hears_all()
    line.waits(8)
    line.hears_all()
    line.feed(Faulted((line.prompt("Hello?"),)))
    line.hears_all()
    line.closed(1006)
    line.opened()
    line.edge.pop("greeting")
    line.setup()
    line.hears_all()
    line.edge["greeting"] = "Welcome back."
    line.says("Where are you?")
    line.streams(Status("connected"), Chunk("We are on Main Street. Take the"))
    line.cuts_in("We are")
    line.waits(2.5)
    line.streams(Failure("model"))
    line.streams(Failure("model"))
    line.hears_all()
    line.says("Thank you, goodbye")
    line.closed()
    return written(line.log)


def a_call_without_keys() -> list[str]:
    line = Line()
    line.hears_all()
    line.presses("7")
    line.waits(6)
    line.hears_all()
    line.says("What does it cost?")
    line.answers("It costs twelve dollars.", language="es", end={"reason": "done"})
    line.waits(20)
    return written(line.log)


def notes() -> list[str]:
    event = '{"seq":7,"turn":3,"at_ms":5000,"kind":"answered","text":"é"}'
    return [note_of((7, event), 422), note_of((8, '{"turn":-1,"kind":5}'), 413), note_of((9, "[]"), 400)]


def everything() -> list[str]:
    return [*a_whole_call(), *a_call_without_keys(), *notes()]
