"""Events as the edge sends them, for tests of what follows from them."""

from __future__ import annotations

from typing import Any

from backend.records.rows import LoggedEvent

START = 1_700_000_000_000


def event(seq: int, kind: str, turn: int = 1, **detail: Any) -> LoggedEvent:
    """One event, a second after the one before it."""
    return LoggedEvent(seq, turn, START + seq * 1000, kind, detail)


def audit(turn: int, *, answer: str | None = None, **usage: Any) -> dict[str, Any]:
    """An audit pair as the backend gives it back; without an answer its first half."""
    half: dict[str, Any] = {
        "kind": "audit",
        "turn": turn,
        "request": {"text": "When?", "passages": [{"source": "hours.md"}, {"source": "hours.md"}]},
    }
    return half if answer is None else half | {"response": {"text": answer}, "usage": usage}


def a_call() -> list[LoggedEvent]:
    """A call with everything in it: greeting, edge, backend, a cut answer, a failure, a change of language, an end."""
    usage = {"model": "claude-haiku-5-5", "input_tokens": 1_000_000, "output_tokens": 100_000}
    return [
        event(1, "started", 0, **{"from": "+15550100177"}, to="+15550100001", language="en", text="Hello, Ada here."),
        event(2, "reflex", 1, said="Hi", intent="greeting", text="Hi there."),
        event(3, "records", 2, records=[audit(2, answer="At nine. On Sundays never.", **usage)]),
        event(
            4,
            "answered",
            2,
            said="When do you open?",
            text="At nine. On Sundays never.",
            complete=True,
            latency_ms={"request": 20, "total": 900},
        ),
        event(5, "interrupted", 2, heard="At nine.", unheard="On Sundays never."),
        event(6, "records", 3, records=[audit(3)]),
        event(7, "answered", 3, said="Where?", text="On Main", complete=False, latency_ms={"total": 400}),
        event(8, "interrupted", 3, heard="On Main", unheard="Street 5."),
        event(9, "language", 3, to="es"),
        event(10, "failed", 4, said="¿Y el precio?", text="Lo siento.", code="database"),
        event(11, "spoken", 5, why="silence", text="¿Sigue ahí?"),
        event(12, "interrupted", 5, heard="¿Sigue", unheard="ahí?", by="end"),
        event(13, "ended", 5, by="caller", reason="hang-up"),
    ]
