"""``make transcripts``: place the calls of ``calls.yaml`` on a stack of their own and write docs/calls.md from them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Final, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from rich.console import Console

from dev.phone import PhoneLine
from dev.phone.calling import Move, play_script
from dev.phone.calling.transcript import Transcript
from dev.phone.network import Callee, CalleeOutcome
from dev.setup.places import HERE
from dev.stack.local import Stack, StackOptions, launch
from dev.stack.logs import LogTerminal
from dev.stack.ports import ANY_FREE
from dev.stack.seed import EXAMPLE, load_business
from dev.stack.state import StateFolder

SCRIPT: Final = Path(__file__).with_name("calls.yaml")
PAGE: Final = HERE.root / "docs" / "calls.md"
_SPEED: Final = 6.0
_WIDTH: Final = 110
_INTRODUCTION: Final = """# Whole calls

What callers of the example clinic hear, without a model key: `make transcripts` places these calls, which stand in
`dev/documentation/calls.yaml`, on the real edge, database and backend, and writes this page. What a caller does is
marked `caller`; `(cut short)` ends an answer that the caller interrupted. Days and times are those of the run.
"""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Turn(_Part):
    """What the caller does next: says or presses something, perhaps after some words of the answer before."""

    say: str = ""
    press: str = ""
    after_words: int | None = None

    def move(self) -> Move:
        """The same as the phone network makes it."""
        kind: Literal["say", "press"] = "press" if self.press else "say"
        return Move(kind, self.press or self.say, self.after_words)


def _turn(value: object) -> object:
    return {"say": value} if isinstance(value, str) else value


class Call(_Part):
    """One call of the page; ``about`` says in a sentence who calls. ``callees`` are who is rung, and what they do."""

    title: str
    about: str
    to: str = "+15550100001"
    from_: str = Field(default="+15550100177", alias="from")
    callees: dict[str, CalleeOutcome] = Field(default_factory=dict[str, CalleeOutcome])
    turns: tuple[Annotated[Turn, BeforeValidator(_turn)], ...] = Field(min_length=1)


def read_calls(path: Path = SCRIPT) -> tuple[Call, ...]:
    """The calls in their order; raises ``pydantic.ValidationError`` naming a field that is wrong."""
    return tuple(Call.model_validate(call) for call in yaml.safe_load(path.read_text(encoding="utf-8")))


def write_page(stack: Stack, calls: Sequence[Call], page: Path = PAGE) -> None:
    """Place all calls, one after the other, and write the page."""
    sections = [asyncio.run(_section(stack, call)) for call in calls]
    page.write_text("\n".join([_INTRODUCTION, *sections]), encoding="utf-8")


async def _section(stack: Stack, call: Call) -> str:
    callees = {who: Callee(outcome) for who, outcome in call.callees.items()}
    heard = StringIO()
    console = Console(file=heard, width=_WIDTH, highlight=False, no_color=True, force_terminal=False)
    async with PhoneLine(stack.network(callees=callees)) as line:
        placed = await line.call(call.to, call.from_)
        await play_script(placed, [turn.move() for turn in call.turns], put_through=bool(callees))
        await placed.ended()
        transcript = Transcript(console, echo=True)
        async for update in placed.updates():
            transcript.feed(update)
    return "\n".join(_lines(call, heard.getvalue()))


def _lines(call: Call, heard: str) -> Iterator[str]:
    yield f"## {call.title}\n"
    yield f"{call.about}\n"
    yield "```text"
    yield from (line.rstrip() for line in heard.strip().splitlines())
    yield "```\n"


def main() -> None:
    """Start a stack in a folder that is thrown away, load the example, and write the page."""
    console = Console()
    with TemporaryDirectory(prefix="guru-calls-") as folder:
        options = StackOptions(StateFolder("calls", Path(folder)), ANY_FREE, _SPEED)
        with launch(options, LogTerminal(console, quiet=True)) as stack:
            load_business(stack.database_url, EXAMPLE / "profile.yaml", EXAMPLE / "knowledge", console.print)
            write_page(replace(stack, speed=_SPEED), read_calls())


if __name__ == "__main__":
    main()
