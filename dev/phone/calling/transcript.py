"""The transcript of a call in a terminal: what is said appears as it is heard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dev.phone.calling.records import Outcome, match_outcomes
from dev.phone.calling.report import STAGES, latencies
from dev.phone.turns import Turn, TurnLog
from dev.phone.updates import (
    Announced,
    Asking,
    CallerPressed,
    CallerSpoke,
    Dialled,
    Ended,
    FellSilent,
    Interrupted,
    Listening,
    MessageLeft,
    PhoneEvent,
    PickedUp,
    RecordingStarted,
    RelayConnected,
    Transferred,
    Transferring,
    Update,
    Warned,
    WordPlayed,
    remark_on,
)

_LABEL_WIDTH: Final = 11
_STYLES: Final = {"assistant": "bold cyan", "caller": "bold green", "network": "bold magenta"}


class Transcript:
    """Prints updates one by one; an agent's line grows word by word until somebody else speaks.

    What is still heard of an answer after the caller's next words is noted apart, so that a line of the assistant
    answers the line of the caller above it.
    """

    def __init__(self, console: Console, *, echo: bool) -> None:
        """``echo`` prints what the caller says too: not when they type it into the same terminal."""
        self._console = console
        self._echo = echo
        self._open = ""
        self._log = TurnLog()
        self._late: list[str] = []

    def feed(self, update: Update) -> None:
        """Print what there is to see of this update."""
        self._log.feed(update)
        match update.event:
            case WordPlayed(word, _, cycle) if self._is_late(cycle):
                self._late.append(word)
            case WordPlayed(word, part):
                self._word(word, part)
            case Interrupted():
                self._close(" (cut short)")
            case FellSilent() if not self._echo:
                self._close()  # what is typed next begins on a line of its own
            case CallerSpoke(text) as spoke if self._echo or remark_on(spoke):
                self._line("caller", _remarked(text, spoke))
            case CallerPressed(digit) as pressed:
                self._line("caller", _remarked(f"[{digit}]", pressed))
            case Announced(text, _, to):
                self._line("network", text if to == "caller" else f"{text} (to the callee)")
            case Ended(by, reason):
                self._note(f"call ended by the {by}: {reason}")
            case event:
                self._note(_note(event))

    def _is_late(self, cycle: int) -> bool:
        turn = self._log.turn_of(cycle)
        return turn is not None and turn is not self._log.turns[-1]

    def _word(self, word: str, part: str) -> None:
        speaker = "assistant"
        if self._open != speaker or self._late:
            self._close()
            self._label(speaker)
            self._open = speaker
        self._console.print(Text(f"{word} ", "dim" if part == "filler" else ""), end="", soft_wrap=True)

    def _line(self, speaker: str, text: str) -> None:
        self._close()
        self._label(speaker)
        self._console.print(Text(text), soft_wrap=True)

    def _label(self, speaker: str) -> None:
        self._console.print(Text(speaker.ljust(_LABEL_WIDTH), _STYLES[speaker]), end="")

    def _note(self, text: str) -> None:
        if text:
            self._close()
            self._console.print(Text(" " * _LABEL_WIDTH + text, "dim"), soft_wrap=True)

    def _close(self, remark: str = "") -> None:
        if self._open:
            self._console.print(Text(remark, "yellow"))
            self._open = ""
        if self._late:
            late, self._late = " ".join(self._late), []
            self._note(f"still heard of the answer before: {late}")


def _remarked(text: str, event: CallerSpoke | CallerPressed) -> str:
    remark = remark_on(event)
    return f"{text} ({remark})" if remark else text


def _note(event: PhoneEvent) -> str:
    match event:
        case Dialled(_, from_, to):
            return f"{from_} calls {to}"
        case RelayConnected():
            return "the assistant is on the line"
        case RecordingStarted():
            return "the call is being recorded"
        case Warned(code, message):
            return f"Twilio would warn: {code} {message}"
        case _:
            return _note_on_elsewhere(event)


def _note_on_elsewhere(event: PhoneEvent) -> str:
    """What happens where the assistant is not: menus, voicemail, other people."""
    match event:
        case Asking(by_key, by_voice):
            means = " or ".join(name for name, taken in (("keys", by_key), ("speech", by_voice)) if taken)
            return f"a menu listens, for {means}"
        case Listening():
            return "after the tone, a message is recorded"
        case MessageLeft(text):
            return f"message left: {text}"
        case Transferring("enqueue", to):
            return f"waiting in the queue {to}"
        case Transferring(_, to):
            return f"being put through to {to}"
        case PickedUp(to):
            return f"{to} picks up"
        case Transferred(to, status):
            return f"the talk with {to}: {status}"
        case _:
            return ""


def latency_table(turns: Sequence[Turn], outcomes: Sequence[Outcome]) -> Table:
    """Who answered each turn, and the milliseconds that each stage took; without stages that nobody measured."""
    matched = match_outcomes(turns, outcomes)
    took = [latencies(turn, outcome) for turn, outcome in zip(turns, matched, strict=True)]
    stages = [stage for stage in STAGES if any(stage in row for row in took)]
    table = Table(box=None, header_style="dim", padding=(0, 1, 0, 0))
    table.add_column("said", max_width=20, no_wrap=True)
    table.add_column("by")
    for stage in stages:
        table.add_column(stage.replace("_", " "), justify="right")
    for turn, outcome, row in zip(turns, matched, took, strict=True):
        cells = [f"{row[stage]:.0f}" if stage in row else "" for stage in stages]
        table.add_row(Text(turn.said), outcome.answered_by, *cells)
    return table
