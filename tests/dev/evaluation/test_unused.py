"""`guru eval intents --unused`: which alternatives of the tables decide nothing over given utterances."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from common.intents.tables import Cue, Lead, Pattern, Tables, Trail
from dev.cli import app
from dev.evaluation.unused import unused_alternatives

TABLES = Tables(
    fillers="um",
    rules={"stop": "but", "you": ("you|ya", "thou"), "soon": ("later", "in a bit"), "never_used": ("this", "that")},
    social={
        "farewell": (
            Pattern(
                "see_you",
                phrases=("see <you> [<soon>|<then>]*", "farewell <you>", "see you"),
                parts={"then": ("then", "now <end>")},
                example="See you.",
            ),
            Pattern("bye", phrases="bye", example="Bye."),
        ),
        "greeting": (Pattern("hello", phrases="hello", example="Hello."),),
    },
    asking={"question": (Pattern("what", phrases=("what", "which"), example="What"),), "request": ()},
    cues=(Cue("mine", "request", "my", 3, "Lost my card"),),
    slot_heads="",
    sounds="hm",
    backchannels="hm",
    languages={},
    leads=(Lead("reason", ("farewell",), "my bus is here", "bye", "My bus is here, bye.", ""),),
    trails=(Trail("why", ("farewell",), ("my bus", "my taxi"), "bye", "Bye, my bus.", ""),),
)


def unused(*texts: str) -> set[tuple[str, str]]:
    return {(entry.place, entry.alternative) for entry in unused_alternatives(TABLES, texts).unused}


def test_an_alternative_that_no_utterance_needs_is_reported() -> None:
    found = unused("Um, see see you in a bit!", "what", "bye my bus")

    assert ("see_you", "farewell <you>") in found
    assert ("see_you.then", "then") in found
    assert ("<soon>", "later") in found
    assert ("<you>", "thou") in found
    assert ("what", "which") in found
    assert ("why", "my taxi") in found
    assert ("hello", "hello") in found


def test_an_alternative_that_another_covers_is_reported() -> None:
    assert ("see_you", "see you") in unused("see you")


def test_an_alternative_that_is_needed_is_not_reported() -> None:
    found = unused("see you in a bit", "see ya now", "farewell thou", "what", "bye my bus", "see you then")

    assert not found & {
        ("see_you", "see <you> [<soon>|<then>]*"),
        ("see_you", "farewell <you>"),
        ("see_you.then", "then"),
        ("see_you.then", "now <end>"),
        ("<soon>", "in a bit"),
        ("<you>", "you|ya"),
        ("<you>", "thou"),
        ("what", "what"),
        ("bye", "bye"),
        ("why", "my bus"),
    }


def test_all_alternatives_are_counted() -> None:
    report = unused_alternatives(TABLES, [])

    assert report.alternatives == len(report.unused) == 19


def test_the_command_lists_them(tmp_path: Path) -> None:
    file = tmp_path / "said.jsonl"
    file.write_text('{"text": "goodbye", "intent": "goodbye"}', encoding="utf-8")

    result = CliRunner().invoke(app, ["eval", "intents", str(file), str(file), "--language", "en", "--unused"])
    printed = CliRunner().invoke(app, ["eval", "intents", str(file), "--language", "en", "--unused", "--json"])

    assert result.exit_code == 0
    assert "goodbye: sweet dreams" in result.output
    assert "alternatives decide nothing" in result.output
    assert {"place": "goodbye", "alternative": "sweet dreams"} in json.loads(printed.output)["unused"]
