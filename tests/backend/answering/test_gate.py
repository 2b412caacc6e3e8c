"""A figure that nobody has told the model is held back while the answer streams, and nothing else is."""

from __future__ import annotations

from datetime import date

import pytest

from backend.answering.figures import Grounds
from backend.answering.gate import FigureGate
from backend.languages import LANGUAGES

SENT = ("A cleaning costs $89 and takes 45 minutes. We open at 9 AM. Family plan: 12,000 a year. Call 555-010-0199.",)


def gate(language: str = "en") -> FigureGate:
    spoken = LANGUAGES[language]
    return FigureGate(
        spoken,
        lambda: Grounds.of(SENT, [spoken], date(2026, 12, 1)),
        lambda said: ("" if not said else " " if said.endswith(".") else "... ") + "I'd rather not guess.",
    )


def heard(text: str, language: str = "en", *, pieces: int = 0) -> str:
    """What goes through of an answer that comes in pieces of so many characters; word by word unless told."""
    through = gate(language)
    size = pieces or 1
    parts = [text[at : at + size] for at in range(0, len(text), size)] if pieces else text.split(" ")
    said = [through.feed(part if pieces else f"{' ' if number else ''}{part}") for number, part in enumerate(parts)]
    return "".join((*said, through.close())).replace(" ...", "...")


FINE = [
    "Of course, one moment please.",
    "A cleaning costs $89 and takes 45 minutes. Shall I book one?",
    "It's eighty-nine dollars, and we open at 9 a.m. on weekdays.",
    "The plan is 12,000 dollars a year, i.e. twelve thousand.",
    "Call us at 555-010-0199. Anything else?",
    "We have two dentists, and no twelve-month plans",
]


@pytest.mark.parametrize("pieces", [0, 1, 2, 3, 7, 400])
@pytest.mark.parametrize("text", FINE)
def test_an_answer_whose_figures_were_sent_goes_through_as_it_is(text: str, pieces: int) -> None:
    assert heard(text, pieces=pieces) == text


@pytest.mark.parametrize("pieces", [0, 1, 2, 3, 7, 400])
@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("A cleaning costs $75.", "A cleaning costs... I'd rather not guess."),
        ("$75 for a cleaning. Shall I book it?", "I'd rather not guess. Shall I book it?"),
        (
            "It's seventy-five dollars, plus tax. Shall I book it?",
            "It's... I'd rather not guess. Shall I book it?",
        ),
        ("We open at 9 a.m. and close at 7 p.m.", "We open at 9 a.m. and close at... I'd rather not guess."),
        ("It takes 45 minutes. It costs 75 dollars.", "It takes 45 minutes. It costs... I'd rather not guess."),
        (
            "It is $75. Whitening is $300. Tuesday at 9 is free. Fillings are 120 dollars! Goodbye.",
            "It is... I'd rather not guess. Tuesday at 9 is free. Goodbye.",
        ),
    ],
)
def test_a_figure_that_was_not_sent_is_left_unsaid_and_the_rest_goes_on(text: str, spoken: str, pieces: int) -> None:
    assert heard(text, pieces=pieces) == spoken


def test_words_go_through_the_moment_they_come() -> None:
    through = gate()
    for word in ("We ", "have ", "a ", "lift", ", ", "and ", "the ", "tea ", "is ", "free."):
        assert through.feed(word) == word


def test_a_figure_waits_for_the_end_of_its_clause_and_no_longer() -> None:
    through = gate()
    assert through.feed("A cleaning costs $") == "A cleaning costs "
    assert through.feed("89") == ""
    assert through.feed(" and takes 45 minutes") == ""
    assert through.feed(", ") == "$89 and takes 45 minutes, "
    assert through.feed("so ") == "so "


def test_a_clause_that_does_not_end_is_not_waited_for_for_ever() -> None:
    through = gate()
    assert through.feed("89 dollars " + "and so on " * 30).startswith("89 dollars and so on")


def test_what_was_held_back_is_told_and_whether_the_answer_ends_with_it() -> None:
    through = gate()
    through.feed("A cleaning costs $75. ")
    assert (through.ends_unsure, [figure.text for figure in through.held_back]) == (True, ["75"])
    through.feed("Shall I book one?")
    assert not through.ends_unsure


def test_grounds_are_not_looked_at_before_the_first_figure() -> None:
    def never() -> Grounds:
        raise AssertionError("there is no figure")

    through = FigureGate(LANGUAGES["en"], never, lambda _said: "")
    assert through.feed("We have a lift. ") + through.close() == "We have a lift. "


@pytest.mark.parametrize("pieces", [0, 1, 5])
def test_spanish_figures_are_held_back_too(pieces: int) -> None:
    text = "La limpieza cuesta setenta y cinco dólares. ¿Le reservo una?"
    assert heard(text, "es", pieces=pieces) == "La limpieza cuesta... I'd rather not guess. ¿Le reservo una?"
    fine = "La limpieza cuesta ochenta y nueve dólares y abrimos a las nueve."
    assert heard(fine, "es", pieces=pieces) == fine
