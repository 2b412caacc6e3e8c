"""Which business a command means that is not told which: the newest of one's own, never an example before it."""

from __future__ import annotations

import asyncio

import pytest
from rich.console import Console
from typer.testing import CliRunner

from backend.postgres.database import connect
from dev.cli import app
from dev.commands.options import business_of
from dev.stack.announcement import announce
from dev.stack.local import Stack
from dev.stack.state import list_numbers
from dev.terminal.failures import CommandFailed, UnknownName
from tests.dev.commands.businesses import apply_profiles
from tests.dev.commands.test_call import STACK

pytestmark = pytest.mark.postgres


def meant(database_url: str, name: str | None = None) -> str:
    """The business that a command takes which was told this name, or none."""

    async def run() -> str:
        async with await connect(database_url) as connection:
            return await business_of(connection, name)

    return asyncio.run(run())


def test_the_newest_business_of_ones_own_is_meant_and_comes_first(own_database: str) -> None:
    apply_profiles(own_database, "corner-bakery", "anvil-smithy", "bright-smile")

    assert meant(own_database) == "anvil-smithy"
    assert [listing.profile for listing in list_numbers(own_database)] == [
        "anvil-smithy",
        "corner-bakery",
        "bright-smile",
    ]


def test_the_example_is_meant_where_there_is_no_other(own_database: str) -> None:
    apply_profiles(own_database, "bright-smile")

    assert meant(own_database) == "bright-smile"


def test_a_name_is_taken_as_it_is_or_refused_with_the_nearest_one(own_database: str) -> None:
    apply_profiles(own_database, "corner-bakery", "anvil-smithy")

    assert meant(own_database, "corner-bakery") == "corner-bakery"
    with pytest.raises(UnknownName, match="did you mean 'corner-bakery'"):
        meant(own_database, "corner-bakry")


def test_without_any_business_the_next_step_is_named(own_database: str) -> None:
    apply_profiles(own_database)

    with pytest.raises(CommandFailed, match="`guru init` makes one"):
        meant(own_database)


@pytest.mark.parametrize("command", [["knowledge", "list"], ["search", "when do you open"]])
def test_commands_over_knowledge_take_the_newest(own_database: str, command: list[str]) -> None:
    apply_profiles(own_database, "corner-bakery", "bright-smile")

    result = CliRunner().invoke(app, command)

    assert "corner-bakery" in f"{result.output}{result.exception}"


def served(stack: Stack, profile: str | None) -> str:
    """What a person is told who starts a stack."""
    console = Console(width=200)
    with console.capture() as heard:
        announce(stack, console, profile)
    return heard.get()


def test_a_stack_for_one_business_says_how_to_call_that_one() -> None:
    said = served(STACK, "clinic")

    assert "/?profile=clinic" in said
    assert "guru call --name test --profile clinic" in said
    with pytest.raises(UnknownName, match="no business that is served is named 'clinik'; did you mean 'clinic'"):
        served(STACK, "clinik")
