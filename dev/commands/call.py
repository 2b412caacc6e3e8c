"""`guru call`: a call to the assistant from the terminal, typed or scripted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer
from typer.core import TyperCommand

if TYPE_CHECKING:
    from dev.phone import Callee
    from dev.phone.calling import Move
    from dev.stack.state import Listing

_MOVES = ("say", "press", "interrupt_after")
_SCRIPTED_SPEED = 8.0


_To: TypeAlias = Annotated[
    str | None, typer.Option(metavar="NUMBER", help="The number to call; otherwise the first of the business.")
]
_Language: TypeAlias = Annotated[
    str | None, typer.Option(metavar="CODE", help="Call the number of this language, such as es.")
]
_From: TypeAlias = Annotated[str | None, typer.Option("--from", metavar="NUMBER", help="The caller's number.")]
_Say: TypeAlias = Annotated[
    list[str] | None, typer.Option(metavar="TEXT", help="Say this, once the answer before it was heard.")
]
_InterruptAfter: TypeAlias = Annotated[
    list[int] | None,
    typer.Option(min=1, metavar="WORDS", help="Cut the answer short after so many words, by what follows."),
]
_Press: TypeAlias = Annotated[list[str] | None, typer.Option(metavar="DIGITS", help="Press these keys: 0-9, * and #.")]
_Callee: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="WHO=WHAT",
        help="What a number, SIP address or queue does when the caller is put through: answers, machine, busy,"
        " no-answer or failed.",
    ),
]
_Speed: TypeAlias = Annotated[
    float | None,
    typer.Option(
        min=0.1, max=100, metavar="X", help="Seconds of a call in one real second; 1 when you type, 8 for a script."
    ),
]
_Json: TypeAlias = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]
_Profile: TypeAlias = Annotated[
    str | None,
    typer.Option("--profile", metavar="NAME", help="The business to call; without it, the newest one of your own."),
]
_Name: TypeAlias = Annotated[str, typer.Option(metavar="NAME", help="The stack to call.")]


class _InOrder(TyperCommand):
    """Keeps the order in which different options were given: a script reads from left to right."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        _, _, order = self.make_parser(ctx).parse_args(args=list(args))
        ctx.meta["order"] = [parameter.name for parameter in order if parameter.name in _MOVES]
        return super().parse_args(ctx, args)


def register(app: typer.Typer) -> None:
    """Add the command `call`."""
    app.command("call", cls=_InOrder)(run)


def run(
    context: typer.Context,
    to: _To = None,
    profile: _Profile = None,
    language: _Language = None,
    from_: _From = None,
    say: _Say = None,
    interrupt_after: _InterruptAfter = None,
    press: _Press = None,
    callee: _Callee = None,
    speed: _Speed = None,
    json: _Json = False,
    name: _Name = "default",
) -> None:
    """Call the assistant: type what you say (Enter barges in, /123# presses keys, Ctrl-D hangs up), or give a script.

    Uses the stack that runs, else starts one and stops it in the end.
    """
    import asyncio

    from dev.phone.calling.placing import Placing, place_call, print_failure, raise_for
    from dev.stack.local import running_stack
    from dev.stack.state import StateFolder, list_numbers

    moves = script_of(context.meta["order"], say or [], press or [], interrupt_after or [])
    if json and not moves:
        raise typer.BadParameter("--json needs a script: give --say or --press")
    try:
        StateFolder.existing(name)
        with running_stack(name) as stack:
            placing = Placing(
                to=to or number_for(list_numbers(stack.database_url), language, profile),
                from_=from_,
                moves=moves,
                speed=speed or (_SCRIPTED_SPEED if moves else 1.0),
                as_json=json,
                callees=callees_of(callee or []),
            )
            placed = asyncio.run(place_call(stack, placing))
    except Exception as failure:
        if json:
            print_failure(str(failure))
        raise
    raise_for(placed)


def script_of(order: Sequence[str], says: list[str], presses: list[str], words: list[int]) -> tuple[Move, ...]:
    """The options as moves, in the order given; an interruption at the very end is a noise without words.

    Raises ``typer.BadParameter`` for an interruption that follows nothing, and for keys that no telephone has.
    """
    from dev.phone.calling import Move

    spoken, keyed, counts = iter(says), iter(presses), iter(words)
    moves: list[Move] = []
    after: int | None = None
    for option in order:
        if option == "interrupt_after":
            _check_interruption(bool(moves) and after is None)
            after = next(counts)
        elif option == "say":
            moves.append(Move("say", next(spoken), after))
            after = None
        else:
            moves.append(Move("press", next(keyed), after))
            after = None
    if after is not None:
        moves.append(Move("say", "", after))
    _check_keys(presses)
    return tuple(moves)


def callees_of(options: Sequence[str]) -> dict[str, Callee]:
    """The people of ``WHO=WHAT``; raises ``typer.BadParameter`` for what nobody can do."""
    from typing import get_args

    from dev.phone.network import Callee, CalleeOutcome

    callees: dict[str, Callee] = {}
    outcomes: dict[str, CalleeOutcome] = {outcome: outcome for outcome in get_args(CalleeOutcome)}
    for option in options:
        who, _, what = option.rpartition("=")
        if not who or what not in outcomes:
            raise typer.BadParameter(
                f"--callee: expected WHO=answers, machine, busy, no-answer or failed, got {option!r}"
            )
        callees[who] = Callee(outcomes[what])
    return callees


def _check_interruption(in_place: bool) -> None:
    if not in_place:
        raise typer.BadParameter("--interrupt-after follows a --say or --press")


def _check_keys(presses: Sequence[str]) -> None:
    for keys in presses:
        if not keys or not set(keys) <= set("0123456789*#"):
            raise typer.BadParameter(f"--press: expected keys 0-9, * and #, got {keys!r}")


def number_for(listings: Sequence[Listing], language: str | None, profile: str | None = None) -> str:
    """The first number of that business and language; raises ``UnknownName`` or ``typer.BadParameter``."""
    from dev.terminal.failures import UnknownName

    if profile is not None and all(listing.profile != profile for listing in listings):
        known = {listing.profile for listing in listings}
        raise UnknownName("business that is served", profile, known, "`guru profile apply FILE` adds one")
    own = [listing for listing in listings if profile in (None, listing.profile)]
    for listing in own:
        if language in (None, listing.language):
            return listing.number
    there = ", ".join(f"{listing.number} ({listing.language})" for listing in own) or "none at all"
    raise typer.BadParameter(f"no number for language {language!r}: expected one of {there}")
