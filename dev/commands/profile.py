"""`guru profile`: check a business's profile, put it into force, go back, delete it, see which there are."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dev.commands.options import AsJson, OfStack

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from backend.profiles.model import Profile
    from backend.profiles.store import ProfileVersion

_FILE = typer.Argument(exists=True, dir_okay=False, readable=True, help="A profile in YAML.")


def register(app: typer.Typer) -> None:
    """Add the group `profile` with its commands."""
    group = typer.Typer(help="Profiles: check, apply, roll back, delete, list, show.", no_args_is_help=True)
    group.command("check")(check)
    group.command("apply")(apply)
    group.command("rollback")(rollback)
    group.command("delete")(delete)
    group.command("list")(list_profiles)
    group.command("show")(show)
    app.add_typer(group, name="profile")


def check(files: Annotated[list[Path], _FILE]) -> None:
    """Say what is wrong in profiles, with file, line and field; exit code 1 when anything is."""
    from dev.terminal.failures import ExitCode

    failed = False
    for file in files:
        profile = _load(file)
        failed = failed or profile is None
        if profile is not None:
            typer.echo(f"{file}: ok, {profile.name} serves {', '.join(profile.numbers)}")
    if failed:
        raise typer.Exit(ExitCode.FAILED)


def apply(file: Annotated[Path, _FILE], stack: OfStack = "default") -> None:
    """Make a profile the one in force, from the next call on; versions before it are kept."""
    from backend.profiles.store import NumberTaken, apply_profile
    from dev.postgres import on_database
    from dev.terminal.failures import CommandFailed, ExitCode

    profile = _load(file)
    if profile is None:
        raise typer.Exit(ExitCode.FAILED)
    try:
        version = on_database(lambda connection: apply_profile(connection, profile), stack)
    except NumberTaken as taken:
        raise CommandFailed(f"{file}: {taken}; give this one a number that nobody serves yet") from None
    typer.echo(f"{profile.name}: version {version} is in force for {', '.join(profile.numbers)}")


def rollback(
    name: Annotated[str, typer.Argument(help="The profile's name.")],
    to: Annotated[int | None, typer.Option(help="A version; without it, the one before the present one.")] = None,
    stack: OfStack = "default",
) -> None:
    """Put an older version of a profile into force again, from the next call on."""
    from pydantic import ValidationError

    from backend.profiles.store import NoSuchVersion, NumberTaken
    from dev.postgres import on_database
    from dev.terminal.failures import CommandFailed

    try:
        version = on_database(lambda connection: _roll_back(connection, name, to), stack)
    except (NoSuchVersion, NumberTaken) as refused:
        raise CommandFailed(str(refused)) from None
    except ValidationError:
        raise CommandFailed(
            "that version was written for an older release: print it with `guru profile show`, change it, apply it"
        ) from None
    typer.echo(f"{name}: version {version} is in force again")


def delete(
    name: Annotated[str, typer.Argument(help="The profile's name.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    stack: OfStack = "default",
) -> None:
    """Delete a profile with all its versions, numbers and documents; calls to its numbers are no longer answered.

    What is kept of its calls stays until the days are over that the profile said.
    """
    from dev.postgres import on_database

    if not yes:
        typer.confirm(f"Delete {name} with all its versions and documents?", abort=True)
    documents = on_database(lambda connection: _delete(connection, name), stack)
    typer.echo(f"{name}: deleted, with {documents} documents")


def list_profiles(
    name: Annotated[str | None, typer.Argument(help="Only this profile; without it, every one.")] = None,
    as_json: AsJson = False,
    stack: OfStack = "default",
) -> None:
    """List the versions of profiles, newest first; a star marks the one in force."""
    from rich.table import Table

    from dev.postgres import on_database
    from dev.terminal.tables import print_fitting

    versions = on_database(lambda connection: _versions(connection, name), stack)
    if as_json:
        listed = [{**asdict(replace(item, body={})), "numbers": item.body["numbers"]} for item in versions]
        for entry in listed:
            del entry["body"]
        typer.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return
    if not versions:
        typer.echo("no profile was applied yet: `guru init` makes one, `guru profile apply FILE` applies one", err=True)
        return
    table = Table("profile", "version", "in force", "applied", "numbers", box=None)
    for item in versions:
        numbers = ", ".join(f"{number} {language}" for number, language in item.body["numbers"].items())
        table.add_row(item.name, str(item.version), "*" if item.active else "", item.applied_at, numbers)
    print_fitting(table)


def show(
    name: Annotated[str, typer.Argument(help="The profile's name.")],
    version: Annotated[int | None, typer.Option(help="A version; without it, the one in force.")] = None,
    as_json: AsJson = False,
    stack: OfStack = "default",
) -> None:
    """Print a stored profile as YAML, ready to be changed and applied again."""
    import yaml

    from dev.postgres import on_database
    from dev.terminal.failures import CommandFailed

    found = on_database(lambda connection: _versions(connection, name), stack)
    chosen = [item for item in found if (item.active if version is None else item.version == version)]
    if not chosen:
        known = ", ".join(str(item.version) for item in found)
        raise CommandFailed(f"no such version of the profile {name!r}; its versions: {known}")
    if as_json:
        typer.echo(json.dumps(chosen[0].body, ensure_ascii=False, indent=2))
        return
    typer.echo(yaml.safe_dump(chosen[0].body, allow_unicode=True, sort_keys=False), nl=False)


def _load(file: Path) -> Profile | None:
    from backend.profiles.loader import ProfileInvalid, load_profile

    try:
        return load_profile(file)
    except ProfileInvalid as invalid:
        for mistake in invalid.mistakes:
            typer.echo(str(mistake), err=True)
        return None


async def _versions(connection: AsyncConnection, name: str | None) -> list[ProfileVersion]:
    from backend.profiles.store import list_versions
    from dev.commands.options import check_profile

    await check_profile(connection, name)
    return await list_versions(connection, name)


async def _delete(connection: AsyncConnection, name: str) -> int:
    from backend.profiles.store import delete_profile
    from backend.retrieval.index import remove_all
    from dev.commands.options import check_profile

    await check_profile(connection, name)
    async with connection.transaction():
        await delete_profile(connection, name)
        return await remove_all(connection, name)


async def _roll_back(connection: AsyncConnection, name: str, to: int | None) -> int:
    from backend.profiles.store import roll_back
    from dev.commands.options import check_profile

    await check_profile(connection, name)
    return await roll_back(connection, name, to)
