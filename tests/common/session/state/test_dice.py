"""Chance that can be replayed."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from common.session.state.dice import Dice

FACES = ("a", "b", "c")


@given(st.integers(min_value=0))
def test_the_same_seed_makes_the_same_choices(seed: int) -> None:
    def choices() -> list[str]:
        dice = Dice(seed)
        return [dice.pick("x", FACES) for _ in range(20)]

    assert choices() == choices()


@given(st.integers(min_value=0))
def test_no_choice_is_made_twice_in_a_row(seed: int) -> None:
    dice = Dice(seed)
    choices = [dice.pick("x", FACES) for _ in range(50)]

    assert all(one != next_ for one, next_ in pairwise(choices))


def test_every_choice_comes_up() -> None:
    dice = Dice(1)

    assert {dice.pick("x", FACES) for _ in range(100)} == set(FACES)


def test_a_single_option_is_taken_again_and_again() -> None:
    dice = Dice(1)

    assert [dice.pick("x", ("only",)) for _ in range(3)] == ["only"] * 3


def test_names_are_chosen_for_apart() -> None:
    dice = Dice(1)
    dice.pick("x", FACES)

    assert dice.last.keys() == {"x"}
