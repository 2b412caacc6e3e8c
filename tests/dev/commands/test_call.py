"""`guru call`: its options as a script, and how a call that did not go through ends."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner
from websockets.asyncio.server import ServerConnection

from dev.commands import call
from dev.phone import Callee, Ended
from dev.phone.calling import Move
from dev.phone.calling.placing import Placed, Placing, place_call, raise_for
from dev.setup.places import HERE
from dev.stack.local import Stack
from dev.stack.secrets import Secrets
from dev.stack.state import Listing
from dev.terminal.failures import CallFailed, CallRefused, CommandFailed, ExitCode, NotInService, UnknownName
from tests.dev.phone.business import TOKEN, answering, frames, open_business, send

SECRETS = Secrets("AC" + "0" * 32, TOKEN, "local:" + "0" * 32, "local:" + "0" * 32)
STACK = Stack(
    name="test",
    state=Path(),
    environment="dev",
    api_url="http://127.0.0.1:1",
    edge_url="http://127.0.0.1:1",
    relay_url="ws://127.0.0.1:1",
    phone_url="http://127.0.0.1:1",
    database_url="postgresql://nobody@127.0.0.1:1/none",
    speed=1.0,
    secrets=SECRETS,
    listings=(Listing("+15550100001", "en", "clinic", "Clinic"), Listing("+15550100002", "es", "clinic", "Clinic")),
)


def test_the_options_are_a_script_in_the_order_given() -> None:
    order = ["say", "interrupt_after", "say", "press", "say"]

    assert call.script_of(order, ["A", "B", "C"], ["12#"], [3]) == (
        Move("say", "A"),
        Move("say", "B", 3),
        Move("press", "12#"),
        Move("say", "C"),
    )


def test_an_interruption_at_the_end_is_a_noise() -> None:
    assert call.script_of(["say", "interrupt_after"], ["A"], [], [3]) == (Move("say", "A"), Move("say", "", 3))


@pytest.mark.parametrize(
    ("order", "words"),
    [(["interrupt_after", "say"], [3]), (["say", "interrupt_after", "interrupt_after", "say"], [3, 4])],
)
def test_an_interruption_that_follows_nothing_is_a_usage_error(order: list[str], words: list[int]) -> None:
    with pytest.raises(typer.BadParameter, match="--interrupt-after follows a --say or --press"):
        call.script_of(order, ["A", "B"], [], words)


@pytest.mark.parametrize("keys", ["", "12a", "1 2"])
def test_keys_that_no_telephone_has_are_a_usage_error(keys: str) -> None:
    with pytest.raises(typer.BadParameter, match="expected keys 0-9"):
        call.script_of(["press"], [], [keys], [])


def test_what_people_do_when_they_are_rung_is_an_option() -> None:
    assert call.callees_of(["+15550100009=busy", "sip:a=b@c.d=no-answer"]) == {
        "+15550100009": Callee("busy"),
        "sip:a=b@c.d": Callee("no-answer"),
    }


@pytest.mark.parametrize("option", ["+15550100009", "=busy", "+15550100009=asleep"])
def test_what_nobody_can_do_is_a_usage_error(option: str) -> None:
    with pytest.raises(typer.BadParameter, match="expected WHO=answers, machine, busy, no-answer or failed"):
        call.callees_of([option])


def test_the_number_is_the_first_or_that_of_the_language() -> None:
    assert call.number_for(STACK.listings, None) == "+15550100001"
    assert call.number_for(STACK.listings, "es") == "+15550100002"


def test_a_business_that_is_named_is_called_and_an_unknown_one_is_guessed_at() -> None:
    listings = (Listing("+15550110001", "en", "corner-bakery", "Corner Bakery"), *STACK.listings)

    assert call.number_for(listings, None) == "+15550110001"
    assert call.number_for(listings, None, "clinic") == "+15550100001"
    assert call.number_for(listings, "es", "clinic") == "+15550100002"
    with pytest.raises(UnknownName, match="did you mean 'corner-bakery'"):
        call.number_for(listings, None, "corner-bakry")
    with pytest.raises(typer.BadParameter, match=r"expected one of \+15550110001 \(en\)$"):
        call.number_for(listings, "es", "corner-bakery")


@pytest.mark.parametrize(
    ("listings", "there"), [(STACK.listings, r"\+15550100001 \(en\), \+15550100002 \(es\)"), ((), "none")]
)
def test_a_language_without_a_number_names_what_there_is(listings: tuple[Listing, ...], there: str) -> None:
    with pytest.raises(typer.BadParameter, match=there):
        call.number_for(listings, "fr")


@pytest.mark.parametrize(
    ("placed", "failure", "code"),
    [
        (Placed(False, Ended("error", "64102 refused")), CallRefused, ExitCode.CALL_REFUSED),
        (Placed(False, Ended("assistant", "hung up")), NotInService, ExitCode.NOT_IN_SERVICE),
        (Placed(True, Ended("error", "64105 Websocket ended")), CallFailed, ExitCode.CALL_FAILED),
    ],
)
def test_each_way_not_to_go_through_has_its_exit_code(placed: Placed, failure: type[CommandFailed], code: int) -> None:
    with pytest.raises(failure) as raised:
        raise_for(placed)

    assert raised.value.exit_code == code


@pytest.mark.parametrize("ended", [Ended("caller", "hung up"), Ended("assistant", "goodbye")])
def test_a_call_that_went_through_is_no_failure(ended: Ended) -> None:
    raise_for(Placed(True, ended))


async def test_a_report_is_one_json_document_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    async with open_business() as business:
        business.relay = answering({"When?": ["At nine."]})
        business.pages |= {"voice": business.connect(), "action": ""}
        stack = replace(STACK, api_url=business.http, edge_url=business.http)
        business.health = {"runtime": "test", "python": "3", "platform": "here"}
        placed = await place_call(stack, Placing("+15550100001", moves=(Move("say", "When?"),), speed=50, as_json=True))

    document = json.loads(capsys.readouterr().out)
    assert document["edge_runtime"] == "test (Python 3, here)"
    assert [(turn["said"], turn["text"]) for turn in document["turns"]] == [("When?", "At nine.")]
    assert document["ended"] == {"by": "caller", "reason": "hung up"}
    assert placed == Placed(True, Ended("caller", "hung up"))


async def test_a_transcript_shows_what_was_said_and_how_long_it_took(capsys: pytest.CaptureFixture[str]) -> None:
    async with open_business() as business:
        business.relay = answering({"When?": ["At nine."]})
        business.pages |= {"voice": business.connect(), "action": ""}
        stack = replace(STACK, api_url=business.http)
        await place_call(stack, Placing("+15550100001", moves=(Move("say", "When?"),), speed=50))

    printed = capsys.readouterr().out
    assert "caller     When?" in printed
    assert "assistant  At nine." in printed
    assert printed.splitlines()[-1].split()[:2] == ["When?", "none"]


async def test_options_that_had_no_effect_are_told_beside_the_output(capsys: pytest.CaptureFixture[str]) -> None:
    async with open_business() as business:
        business.relay = answering({"When?": ["At nine."], "Stop.": ["Fine."]})
        business.pages |= {"voice": business.connect(), "action": ""}
        stack = replace(STACK, api_url=business.http, edge_url=business.http)
        moves = (Move("say", "When?"), Move("say", "Stop.", 30))
        callees = {"+15550100009": Callee("busy")}
        await place_call(stack, Placing("+15550100001", moves=moves, speed=50, callees=callees))

    told = capsys.readouterr().err
    assert "guru: --interrupt-after: 1 of 1 came too late" in told
    assert "guru: --callee: nobody was put through to +15550100009" in told


@pytest.mark.parametrize("as_json", [False, True])
async def test_words_of_a_cut_answer_that_come_late_are_never_the_next_turns(
    capsys: pytest.CaptureFixture[str], *, as_json: bool
) -> None:
    async def relay(connection: ServerConnection) -> None:
        async for frame in frames(connection):
            if frame.get("voicePrompt") == "Tell me all.":
                await send(connection, "text", token="Words and more, " * 100)
            elif frame.get("voicePrompt") == "Where?":
                # What was on its way when the caller cut in is spoken all the same, as Twilio does.
                await send(connection, "text", token=" and much more.")
                await send(connection, "text", token="", last=True)
            elif frame.get("value", "").strip() == "and much more.":
                await send(connection, "text", token="Here.", last=True)

    async with open_business() as business:
        business.relay = relay
        business.pages |= {"voice": business.connect(), "action": ""}
        business.health = {"runtime": "test", "python": "3", "platform": "here"}
        stack = replace(STACK, api_url=business.http, edge_url=business.http)
        moves = (Move("say", "Tell me all."), Move("say", "Where?", 3))
        await place_call(stack, Placing("+15550100001", moves=moves, speed=50, as_json=as_json))

    printed = capsys.readouterr().out
    if as_json:
        first, second = json.loads(printed)["turns"]
        assert (first["interrupted"], first["text"].endswith("and much more.")) == (True, True)
        assert (second["interrupted"], second["text"]) == (False, "Here.")
        assert [frame["token"] for frame in second["frames"]] == ["Here."]
    else:
        lines = [line.rstrip() for line in printed.splitlines()]
        cut = lines.index("caller     Where?")
        assert lines[cut - 1].endswith("(cut short)")
        assert lines[cut + 1 : cut + 3] == [
            "           still heard of the answer before: and much more.",
            "assistant  Here.",
        ]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--json",), "--json needs a script"),
        (("--interrupt-after", "3", "--say", "A"), "--interrupt-after follows"),
        (("--say", "A", "--interrupt-after", "0"), "greater than or equal to 1"),
        (("--say", "A", "--speed", "0"), "greater than or equal to 0.1"),
    ],
)
def test_wrong_options_are_usage_errors(arguments: tuple[str, ...], complaint: str) -> None:
    code = "from dev.cli import main; main()"
    result = subprocess.run(
        (sys.executable, "-c", code, "call", *arguments), cwd=HERE.root, capture_output=True, text=True, check=False
    )

    assert (result.returncode, result.stdout) == (2, "")
    assert complaint in " ".join(result.stderr.split())


def test_options_keep_their_order_on_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    scripts: list[tuple[Move, ...]] = []

    def keep(*arguments: Any) -> tuple[Move, ...]:
        scripts.append(original(*arguments))
        raise typer.BadParameter("enough seen")

    original = call.script_of
    monkeypatch.setattr(call, "script_of", keep)
    app = typer.Typer()
    call.register(app)
    CliRunner().invoke(app, ["--say", "A", "--press", "1", "--interrupt-after", "2", "--say", "B"])

    assert scripts == [(Move("say", "A"), Move("press", "1"), Move("say", "B", 2))]
