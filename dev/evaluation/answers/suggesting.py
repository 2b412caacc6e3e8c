"""Drafts of questions, by a model that reads a business's pages: a start for whoever knows its callers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Final, cast

import yaml
from psycopg import AsyncConnection

from backend.languages import known_language
from backend.models.interface import Form, FormFiller, ModelFailed, Tool
from backend.models.lineup import Lineup, missing_setting
from backend.postgres.database import connect
from backend.profiles.fields import ModelName
from backend.profiles.model import Profile
from backend.runtime.settings import Settings
from dev.evaluation.answers.heard import heard
from dev.evaluation.answers.measure import profile_in
from dev.terminal.failures import CommandFailed

_MOST_CHARACTERS: Final = 60_000
"""Of pages that a model is shown; more than small businesses have."""
_TOKENS_A_QUESTION: Final = 120
_INSTRUCTIONS: Final = """\
You write test questions for the telephone assistant of a business. Below are its pages in {language}. Write {count} \
questions in {language}, as callers say them and speech recognition writes them down: hurried, elderly, vague, with \
small talk before them, with a condition ("I'm pregnant, can I"), two in one. Do not reuse the words of the pages. \
A third of them must be questions that callers of such a business ask and that these pages do not answer: for these \
set refuse. For the others give in must the shortest words of the page that the answer has to hold: a price, a time, a \
number, a name. Give the page's name."""
_TOOL: Final = Tool(
    "questions",
    "Hand in the questions.",
    {
        "type": "object",
        "properties": {
            "questions": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "ask": {"type": "string"},
                        "must": {"type": "array", "items": {"type": "string"}},
                        "refuse": {"type": "boolean"},
                        "page": {"type": "string"},
                    },
                    "required": ["ask"],
                },
            }
        },
        "required": ["questions"],
    },
)


@dataclass(frozen=True, slots=True)
class Drafts:
    """Entries of a file of questions by language; ``dropped`` counts those whose facts stand in no page."""

    entries: dict[str, list[dict[str, Any]]]
    dropped: int
    model: str

    def as_yaml(self) -> str:
        """A file that ``load_questions`` reads, once somebody has looked at it."""
        head = (
            "# Drafts by a model: strike out what no caller would ask, and check every fact before you rely on them.\n"
        )
        body = {"by": self.model, **self.entries}
        return head + yaml.safe_dump(body, allow_unicode=True, sort_keys=False, width=120)


async def suggest(database_url: str, profile_name: str, count: int, settings: Settings) -> Drafts:
    """So many questions in each language that has pages; raises ``CommandFailed`` without a model or a page."""
    profile = await profile_in(database_url, profile_name)
    lineup = Lineup(settings)
    try:
        name, model = _model(profile, lineup, settings)
        entries: dict[str, list[dict[str, Any]]] = {}
        dropped = 0
        async with await connect(database_url) as connection:
            for language in profile.languages:
                pages = await _pages(connection, profile.name, language)
                if pages:
                    drafted = await _ask(model, pages, language, count)
                    entries[language] = [draft for draft in drafted if _stands(draft, pages, language)]
                    dropped += len(drafted) - len(entries[language])
    finally:
        await lineup.close()
    if not entries:
        raise CommandFailed(f"{profile.name} has no pages to ask about: `guru ingest PATH --profile {profile.name}`")
    return Drafts(entries, dropped, name)


def _model(profile: Profile, lineup: Lineup, settings: Settings) -> tuple[str, FormFiller]:
    """The first of the profile's models that a setting leads to."""
    missing: list[str] = []
    for name in profile.ai.models:
        rephrasing = profile.ai.rephrasing.model_copy(update={"when": "always", "model": name})
        wanted = profile.model_copy(update={"ai": profile.ai.model_copy(update={"rephrasing": rephrasing})})
        if filler := lineup.rephraser_for(wanted):
            return name, filler
        missing.append(missing_setting(ModelName.parse(name).provider, settings) or "the package of its provider")
    if not missing:
        raise CommandFailed(f"--suggest needs a model: {profile.name} names none in ai.models")
    needed = " or ".join(dict.fromkeys(missing))
    raise CommandFailed(f"--suggest needs a model: set {needed} for one of {', '.join(profile.ai.models)}")


async def _pages(connection: AsyncConnection, profile: str, language: str) -> dict[str, str]:
    """The text of each page, by the name that ``page`` gives it."""
    cursor = await connection.execute(
        "select d.source, c.heading, c.text from chunks c join documents d on d.id = c.document_id"
        " join corpora o on o.id = d.corpus_id where o.profile = %s and o.language = %s order by d.source, c.id",
        (profile, language),
    )
    pages: dict[str, str] = {}
    for source, heading, text in await cursor.fetchall():
        name = PurePosixPath(str(source)).stem
        pages[name] = f"{pages.get(name, '')}\n{heading}\n{text}".strip()
    return pages


async def _ask(model: FormFiller, pages: dict[str, str], language: str, count: int) -> list[dict[str, Any]]:
    instructions = _INSTRUCTIONS.format(language=known_language(language).name, count=count)
    material = "\n\n".join(f'<page name="{name}">\n{text}\n</page>' for name, text in pages.items())
    form = Form(instructions, material[:_MOST_CHARACTERS], _TOOL, 1000 + _TOKENS_A_QUESTION * count)
    try:
        filled = await model.fill(form)
    except ModelFailed as failed:
        raise CommandFailed(f"the model drafted nothing: {failed}") from failed
    return list(_entries(filled.values.get("questions")))


def _entries(drafted: object) -> Iterator[dict[str, Any]]:
    """What of a model's words is an entry; the rest is left out without a word, as it is only a draft."""
    for draft in cast("Sequence[object]", drafted) if isinstance(drafted, list) else ():
        match draft:
            case {"ask": str(ask), "refuse": True} if ask.strip():
                yield {"ask": ask.strip(), "refuse": True}
            case {"ask": str(ask), "must": list()} if ask.strip():
                entry = cast("Mapping[str, Any]", draft)
                page = entry.get("page")
                named = {"page": page} if isinstance(page, str) and page else {}
                if facts := [str(fact) for fact in entry["must"]]:
                    yield {"ask": ask.strip(), "must": facts, **named}
            case _:
                pass


def _stands(draft: dict[str, Any], pages: dict[str, str], language: str) -> bool:
    """Whether its facts stand in the page that it names, or in any; a page that is not there is struck out."""
    if draft.get("page") not in pages:
        draft.pop("page", None)
    text = pages[draft["page"]] if "page" in draft else "\n".join(pages.values())
    return all(heard(fact, text, language) for fact in draft.get("must", ()))
