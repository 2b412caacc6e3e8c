"""What a process that answers turns is made of: profiles, retrieval, models."""

from __future__ import annotations

from collections.abc import Sequence

from backend.answering.actions import actions_for
from backend.answering.interface import Action, Answering, Search
from backend.database import Database, read
from backend.models.lineup import Lineup
from backend.profiles.model import Profile
from backend.retrieval import Passage, search
from backend.services import Services
from backend.workflows.endpoint import Endpoints
from backend.workflows.performing import Performer
from backend.workflows.tools import workflow_actions
from backend.workflows.turn import Workflows


def build_answering(services: Services) -> Answering:
    """Answering with the database and the models that the settings name."""
    lineup = Lineup(services.settings)
    endpoints = Endpoints()
    workflows = Workflows(Performer(services.database, endpoints), services.now)

    def actions(profile: Profile) -> Sequence[Action]:
        return (*actions_for(profile), *workflow_actions(profile, workflows))

    async def close() -> None:
        await endpoints.close()
        await lineup.close()

    return Answering(
        services.profiles.profile, _search(services.database), lineup.model_for, actions, close, workflows.around
    )


def _search(database: Database) -> Search:
    async def find(profile: str, language: str, text: str, top_k: int) -> list[Passage]:
        return await read(
            database,
            lambda connection: search(connection, profile=profile, language=language, text=text, top_k=top_k),
        )

    return find
