"""What callers say about the call, in as many wordings as possible, beside ordinary questions in the same words.

Each line of the files is ``kind: said``; ``other`` is what the edge must leave to the backend, ``closing`` what says
that nothing more is needed. These utterances were written for this project.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from common.intents import Intent, classify
from common.intents.intent import ABOUT_THE_CALL
from common.languages import language_of

FOLDER = Path(__file__).parent


def lines(code: str, name: str) -> list[tuple[str, str, str]]:
    rows = (FOLDER / f"about_{name}.txt").read_text(encoding="utf-8").splitlines()
    return [(code, kind, said) for kind, said in (row.split(": ", 1) for row in rows)]


def is_kind(intent: Intent, kind: str) -> bool:
    if kind == "closing":
        return intent.closes or intent.name == "farewell"
    if kind == "other":
        return not (intent.edge_may_answer or intent.hand_off or intent.closes or intent.name in ABOUT_THE_CALL)
    return intent.name == kind


@pytest.mark.parametrize(("code", "kind", "said"), [*lines("en", "english"), *lines("es", "spanish")])
def test_what_is_said_about_the_call_is_told_from_what_only_sounds_like_it(code: str, kind: str, said: str) -> None:
    assert is_kind(classify(said, language_of(code).intents), kind)
