"""`guru profile`: check a business's profile, put it into force, go back to an older version, see which there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from psycopg import AsyncConnection

    from backend.profiles.model import Profile

_FILE = typer.Argument(exists=True, dir_okay=False, readable=True, help="A profile in YAML.")


def register(app: typer.Typer) -> None:
    """Add the group `profile` with its commands."""
    group = typer.Typer(help="Profiles of businesses: check, apply, roll back, list, show.", no_args_is_help=True)
    group.command("check")(check)
    group.command("apply")(apply)
    group.command("rollback")(rollback)
    group.command("list")(list_profiles)
    group.command("show")(show)
    app.add_typer(group, name="profile")


def check(files: Annotated[list[Path], _FILE]) -> None:
    """Say what is wrong in profiles, with file, line and field; exit code 1 when anything is."""
    from dev.failures import ExitCode

    failed = False
    for file in files:
        profile = _load(file)
        failed = failed or profile is None
        if profile is not None:
            typer.echo(f"{file}: ok, {profile.name} serves {', '.join(profile.numbers)}")
    if failed:
        raise typer.Exit(ExitCode.FAILED)


def apply(file: Annotated[Path, _FILE]) -> None:
    """Make a profile the one in force, from the next call on; versions before it are kept."""
    from backend.profiles.store import NumberTaken, apply_profile
    from dev.failures import CommandFailed, ExitCode

    profile = _load(file)
    if profile is None:
        raise typer.Exit(ExitCode.FAILED)
    try:
        version = _with_database(lambda connection: apply_profile(connection, profile))
    except NumberTaken as taken:
        raise CommandFailed(f"{file}: {taken}") from None
    typer.echo(f"{profile.name}: version {version} is in force for {', '.join(profile.numbers)}")


def rollback(
    name: Annotated[str, typer.Argument(help="The profile's name.")],
    to: Annotated[int | None, typer.Option(help="A version; without it, the one before the present one.")] = None,
) -> None:
    """Put an older version of a profile into force again, from the next call on."""
    from pydantic import ValidationError

    from backend.profiles.store import NoSuchVersion, NumberTaken, roll_back
    from dev.failures import CommandFailed

    try:
        version = _with_database(lambda connection: roll_back(connection, name, to))
    except (NoSuchVersion, NumberTaken) as refused:
        raise CommandFailed(str(refused)) from None
    except ValidationError:
        raise CommandFailed(
            "that version was written for an older release: print it with `guru profile show`, change it, apply it"
        ) from None
    typer.echo(f"{name}: version {version} is in force again")


def list_profiles(
    name: Annotated[str | None, typer.Argument(help="Only this profile; without it, every one.")] = None,
) -> None:
    """List the versions of profiles, newest first; a star marks the one in force."""
    from rich.console import Console
    from rich.table import Table

    from backend.profiles.store import list_versions

    table = Table("profile", "version", "in force", "applied", "numbers", box=None)
    for item in _with_database(lambda connection: list_versions(connection, name)):
        numbers = ", ".join(f"{number} {language}" for number, language in item.body["numbers"].items())
        table.add_row(item.name, str(item.version), "*" if item.active else "", item.applied_at, numbers)
    Console().print(table)


def show(
    name: Annotated[str, typer.Argument(help="The profile's name.")],
    version: Annotated[int | None, typer.Option(help="A version; without it, the one in force.")] = None,
) -> None:
    """Print a stored profile as YAML, ready to be changed and applied again."""
    import yaml

    from backend.profiles.store import list_versions
    from dev.failures import CommandFailed

    found = _with_database(lambda connection: list_versions(connection, name))
    chosen = [item for item in found if (item.active if version is None else item.version == version)]
    if not chosen:
        known = ", ".join(str(item.version) for item in found) or "none"
        raise CommandFailed(f"no such version of the profile {name!r}; its versions: {known}")
    typer.echo(yaml.safe_dump(chosen[0].body, allow_unicode=True, sort_keys=False), nl=False)


def _load(file: Path) -> Profile | None:
    from backend.profiles.loader import ProfileInvalid, load_profile

    try:
        return load_profile(file)
    except ProfileInvalid as invalid:
        for mistake in invalid.mistakes:
            typer.echo(str(mistake), err=True)
        return None


def _with_database(action: Callable[[AsyncConnection], Awaitable[Any]]) -> Any:
    import asyncio

    from backend.database import connect
    from dev.postgres import database

    async def run(url: str) -> Any:
        async with await connect(url) as connection:
            return await action(connection)

    with database() as url:
        return asyncio.run(run(url))
