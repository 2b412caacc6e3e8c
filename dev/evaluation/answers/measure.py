"""Ask all questions of a file of one business, at a moment that stands still, and judge what is heard."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from backend.answering.interface import TurnServices
from backend.api.app import create_app
from backend.postgres.database import connect
from backend.profiles.model import Profile
from backend.profiles.store import active_profiles
from backend.runtime.settings import Settings, load_settings
from dev.evaluation.answers.judging import Judged, judge
from dev.evaluation.answers.playing import Caller
from dev.evaluation.answers.questions import Question, Questions
from dev.terminal.failures import CommandFailed, UnknownName

_KEYS = ("anthropic_api_key", "openai_api_key")
_PLATFORMS = ("aws_region", "vertex_project", "vertex_region")


async def ask_all(
    questions: Questions,
    database_url: str,
    profile: str,
    *,
    without_models: bool = False,
    watch: Callable[[Sequence[Question]], Iterable[Question]] = iter,
) -> list[Judged]:
    """Every judged turn of a file, in its order; raises ``CommandFailed`` for a profile that is not there."""
    found = await profile_in(database_url, profile)
    spoken = {question.language for question in questions.questions} - {*found.languages}
    if spoken:
        raise CommandFailed(f"{questions.path}: {profile} speaks no {', '.join(sorted(spoken))}")
    judged: list[Judged] = []
    async with answering(database_url, moment(questions.at, found), without_models=without_models) as services:
        for question in watch(questions.questions):
            caller = Caller(found, services, question.language)
            for turn in question.turns:
                reply = await caller.say(turn.ask)
                if turn.judged:
                    judged.append(judge(question, turn, reply))
    return judged


def moment(at: datetime | None, profile: Profile) -> float:
    """A moment on the clock of a business as Unix time; now without one."""
    if at is None:
        return time.time()
    return at.replace(tzinfo=ZoneInfo(profile.timezone or "UTC")).timestamp()


@asynccontextmanager
async def answering(database_url: str, now: float, *, without_models: bool) -> AsyncGenerator[TurnServices]:
    """What answers calls, as the backend builds it, at a moment that stands still."""
    app = create_app("stream", settings=settings_for(database_url, without_models=without_models), now=lambda: now)
    services: TurnServices = app.state.answering
    try:
        yield services
    finally:
        await services.close()
        await app.state.services.close()


def settings_for(database_url: str, *, without_models: bool = False) -> Settings:
    """The backend's settings of the environment, for that database; without models as if no key were set."""
    changes: dict[str, object] = {"database_url": SecretStr(database_url), "mode": "local"}
    if without_models:
        changes |= dict.fromkeys(_KEYS, SecretStr("")) | dict.fromkeys(_PLATFORMS, "")
    return load_settings("stream").model_copy(update=changes)


async def profile_in(database_url: str, name: str) -> Profile:
    """The profile of that name, if it is in force; raises ``UnknownName``."""
    async with await connect(database_url) as connection:
        known = {profile.name: profile for profile in await active_profiles(connection)}
    if name not in known:
        raise UnknownName("profile", name, known, "`guru profile apply FILE` adds one")
    return known[name]
