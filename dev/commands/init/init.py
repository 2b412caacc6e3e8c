"""`guru init`: make a business of one's own, and have it answer."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from dev.commands.options import AsJson, StackName

if TYPE_CHECKING:
    from psycopg import AsyncConnection

    from backend.profiles.model import Profile
    from dev.commands.init.asking import Ask, Given
    from dev.commands.init.business import Business
    from dev.commands.init.looking import Findings
    from ingest import Found, Summary
    from ingest.web.fetching import Fetcher


def _option(help_text: str, *names: str, metavar: str = "TEXT") -> Any:
    return typer.Option(*names, metavar=metavar, help=help_text)


_Sources: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SOURCE]...", help="Its website, or folders and files of documents: looked at, and ingested."
    ),
]
_Called: TypeAlias = Annotated[str | None, _option("What it is called.", "--business")]
_Profile: TypeAlias = Annotated[
    str | None, _option("The profile's name; otherwise made from --business.", "--profile", metavar="NAME")
]
_Assistant: TypeAlias = Annotated[str | None, _option("What the assistant calls itself.")]
_Languages: TypeAlias = Annotated[
    list[str] | None, _option("A language of its callers; again for another.", "--language", metavar="CODE")
]
_Numbers: TypeAlias = Annotated[
    list[str] | None, _option("The number that callers dial, one a language.", "--number", metavar="NUMBER")
]
_Timezone: TypeAlias = Annotated[str | None, _option("Such as America/New_York.", metavar="ZONE")]
_Hours: TypeAlias = Annotated[str | None, _option('Such as "Mon-Fri 9:00-17:00, Sat 10:00-14:00", or always.')]
_Address: TypeAlias = Annotated[str | None, _option("As a person would say it.")]
_Telephone: TypeAlias = Annotated[str | None, _option("The number that callers are told.", metavar="NUMBER")]
_Transfer: TypeAlias = Annotated[
    str | None, _option("Who takes callers that want a person.", "--transfer", metavar="NUMBER")
]
_Minutes: TypeAlias = Annotated[
    int | None,
    typer.Option("--appointments", metavar="MINUTES", min=0, max=480, help="Callers may book; how long one takes."),
]
_About: TypeAlias = Annotated[str | None, _option("What it does; becomes the first page.")]
_Folder: TypeAlias = Annotated[
    Path | None,
    typer.Option(metavar="FOLDER", file_okay=False, help="Where its files go; otherwise businesses/PROFILE."),
]
_AllowPrivate: TypeAlias = Annotated[
    bool, typer.Option("--allow-private", help="Fetch from addresses of private networks too.")
]
_Yes: TypeAlias = Annotated[bool, typer.Option("--yes", "-y", help="Ask nothing: flags, findings, and what is usual.")]
_Force: TypeAlias = Annotated[bool, typer.Option("--force", help="Write over files that are there.")]
_Apply: TypeAlias = Annotated[bool, typer.Option(help="Put it into force and ingest its pages; else only write files.")]


def register(app: typer.Typer) -> None:
    """Add the command `init`."""
    app.command("init")(run)


def run(
    sources: _Sources = None,
    business: _Called = None,
    profile: _Profile = None,
    assistant: _Assistant = None,
    language: _Languages = None,
    number: _Numbers = None,
    timezone: _Timezone = None,
    hours: _Hours = None,
    address: _Address = None,
    telephone: _Telephone = None,
    transfer: _Transfer = None,
    minutes: _Minutes = None,
    about: _About = None,
    folder: _Folder = None,
    allow_private: _AllowPrivate = False,
    yes: _Yes = False,
    force: _Force = False,
    apply: _Apply = True,
    as_json: AsJson = False,
    name: StackName = "default",
) -> None:
    """Make a business of your own from what its website tells and what you answer, and have it answer calls.

    Writes a profile with comments, a first page where there is nothing to ingest, and questions for `guru eval
    answers`. Then `guru dev` and `guru call` answer as this business.
    """
    from dev.commands.init.asking import Given, Nobody, Person

    given = Given(
        business, profile, assistant, language or (), number or (), timezone, hours, address, telephone, transfer,
        minutes, about,
    )  # fmt: skip
    wishes = _Wishes(folder, force=force, apply=apply, private=allow_private, stack=name, as_json=as_json)
    make(sources, given, Nobody() if yes else Person(), wishes)


@dataclass(frozen=True, slots=True)
class _Wishes:
    """What is to be done with the business, and how it is told."""

    folder: Path | None
    force: bool
    apply: bool
    private: bool
    stack: str
    as_json: bool


@dataclass(frozen=True, slots=True)
class _Made:
    """The files that were written, and what was ingested, if it was."""

    folder: Path
    files: tuple[Path, ...]
    profile: Profile
    summary: Summary | None = None


def make(sources: list[str] | None, given: Given, ask: Ask, wishes: _Wishes) -> None:
    """Look, ask, write, apply, and say what comes next; raises ``CommandFailed``."""
    from dev.commands.init.asking import settle
    from ingest.web.fetching import Fetcher

    say = _teller(quiet=wishes.as_json)
    if sources is None and (answer := ask("Its website, or a folder of its documents (Enter: none)", "")):
        sources = [answer]
    _check_sources(sources or [])
    fetcher = Fetcher(private=wishes.private or any(map(_is_of_this_machine, sources or [])))
    try:
        found = _look(sources or [], fetcher, say)
        business = settle(given, found, ask)
        made = _write(business, found, wishes)
        if wishes.apply:
            made = _put_into_force(made, found, wishes.stack, say)
    finally:
        fetcher.close()
    if wishes.as_json:
        typer.echo(json.dumps(_as_json(made, business), ensure_ascii=False, indent=2))
    else:
        _tell(made, business, wishes)


def _teller(*, quiet: bool) -> Callable[[str], None]:
    """Says on standard error what is being done."""

    def say(line: str) -> None:
        if not quiet:
            typer.secho(line, err=True, dim=True)

    return say


def _check_sources(sources: list[str]) -> None:
    from ingest.web.addresses import is_url

    for source in sources:
        if not is_url(source) and not Path(source).exists():
            advice = f"; a website begins with https://, as in https://{source}" if "." in source else ""
            raise typer.BadParameter(f"there is no folder or file {source!r}{advice}")


def _is_of_this_machine(source: str) -> bool:
    """Whether somebody typed an address of this very machine: nobody else can have meant it."""
    from urllib.parse import urlsplit

    return urlsplit(source).hostname in ("localhost", "127.0.0.1", "::1")


def _look(sources: list[str], fetcher: Fetcher, say: Callable[[str], None]) -> Findings:
    """What the sources tell; raises ``CommandFailed`` when none of them could be read."""
    from dev.commands.init.looking import look_at
    from dev.terminal.failures import CommandFailed

    found = look_at(sources, fetcher, say)
    if sources and not found.documents:
        reasons = "; ".join(f"{refusal.source}: {refusal.reason}" for refusal in found.found.refused[:3])
        raise CommandFailed(
            f"nothing could be read at {', '.join(sources)}{f' ({reasons})' if reasons else ''}; without it,"
            " `guru init` asks, and `guru ingest` adds pages later"
        )
    if sources:
        told = [what for what in ("name", "telephone", "address") if getattr(found, what)]
        told += ["opening hours"] if found.week else []
        read = len(found.documents)
        say(f"{len(found.found.items)} pages, {read} of them read; they tell: {', '.join(told) or 'no facts'}")
    return found


def _write(business: Business, found: Findings, wishes: _Wishes) -> _Made:
    """The files of the business; raises ``CommandFailed`` where others would be lost, or one would be wrong."""
    from backend.profiles.loader import ProfileInvalid, parse_profile
    from dev.commands.init.business import first_page, folder_for, profile_text
    from dev.commands.init.questions import questions_text
    from dev.terminal.failures import CommandFailed

    folder = wishes.folder or folder_for(business.name)
    texts = {folder / "profile.yaml": profile_text(business, folder)}
    texts[folder / "questions.yaml"] = questions_text(business, found.documents, shown(folder / "questions.yaml"))
    if business.about:
        texts[folder / "knowledge" / business.languages[0] / "about.md"] = first_page(business)
    there = [file for file in texts if file.exists()]
    if there and not wishes.force:
        raise CommandFailed(
            f"{shown(there[0])} is there already: --force writes over it, --profile makes another business"
        )
    try:
        profile = parse_profile(texts[folder / "profile.yaml"], file=shown(folder / "profile.yaml"))
    except ProfileInvalid as invalid:
        raise CommandFailed(f"these answers make no profile:\n{invalid}") from None
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return _Made(folder, tuple(texts), profile)


def _put_into_force(made: _Made, found: Findings, stack: str, say: Callable[[str], None]) -> _Made:
    """Apply the profile and ingest what was found, or the first page."""
    import asyncio
    from dataclasses import replace

    from backend.postgres.database import connect
    from dev.postgres import database
    from dev.stack.state import StateFolder
    from ingest import find_source, join_found

    pages = found.found
    if (made.folder / "knowledge").is_dir():
        pages = join_found((pages, find_source(made.folder / "knowledge")))

    async def run(url: str) -> Summary:
        async with await connect(url) as connection:
            return await _store(connection, made.profile, pages)

    say("starting the database, applying the profile, ingesting its pages ...")
    with database(StateFolder.of(stack).path) as url:
        return replace(made, summary=asyncio.run(run(url)))


async def _store(connection: AsyncConnection, profile: Profile, pages: Found) -> Summary:
    from backend.profiles.store import NumberTaken, apply_profile
    from dev.stack.embedding import embedder_for, providers
    from dev.terminal.failures import CommandFailed
    from ingest import ingest_sources

    try:
        await apply_profile(connection, profile)
    except NumberTaken as taken:
        raise CommandFailed(f"{taken}; give this one another --number") from None
    async with providers() as opened:
        embedder = await embedder_for(connection, profile.name, opened)
        return await ingest_sources(connection, profile.name, pages, embedder=embedder)


def shown(path: Path) -> str:
    """A path as it is typed from here."""
    return os.path.relpath(path) if path.is_relative_to(Path.cwd()) else str(path)


def _as_json(made: _Made, business: Business) -> dict[str, Any]:
    summary = made.summary
    pages = {"added": summary.added, "changed": summary.changed, "unchanged": summary.unchanged} if summary else {}
    return {
        "profile": business.name,
        "numbers": dict(business.numbers),
        "files": [str(file) for file in made.files],
        "website": list(business.website),
        "pages": {kind: list(sources) for kind, sources in pages.items()},
        "refused": {refusal.source: refusal.reason for refusal in summary.refused} if summary else {},
        "applied": summary is not None,
    }


def _tell(made: _Made, business: Business, wishes: _Wishes) -> None:
    """What was made, and what comes next."""
    summary = made.summary
    for file in made.files:
        typer.echo(f"wrote    {shown(file)}")
    for refusal in summary.refused if summary else ():
        typer.secho(f"refused  {refusal.source}: {refusal.reason}", fg=typer.colors.YELLOW)
    numbers = ", ".join(business.numbers)
    if summary is None:
        typer.echo(f"\nPut it into force: guru profile apply {shown(made.files[0])}")
        return
    pages = len(summary.added) + len(summary.changed) + len(summary.unchanged)
    typer.echo(f"\n{business.display_name} is in force: {business.assistant} answers {numbers}, from {pages} pages.")
    if not pages:
        typer.echo(f"It knows its profile alone: guru ingest FOLDER --profile {business.name} adds pages.")
    typer.echo(f"Its clock is that of {business.timezone}.")
    guru, of_stack = _guru(), "" if wishes.stack == "default" else f" --name {wishes.stack}"
    written, questions = map(shown, made.files[:2])
    steps = {
        f"dev{of_stack}": "talk to it in a browser",
        f"call{of_stack}": "or here",
        f"eval answers {questions}{of_stack}": "asks first questions, and judges the answers",
        f"profile apply {written}{of_stack}": "after you have put it right",
    }
    typer.echo()
    for step, what in steps.items():
        typer.echo(f"  {guru} {step}\n      {what}")


def _guru() -> str:
    """The command as it was typed."""
    return sys.argv[0] if sys.argv[0].endswith("guru") else "guru"
