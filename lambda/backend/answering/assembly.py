"""What a process that answers turns is made of: profiles, retrieval, models."""

from __future__ import annotations

from backend.answering.actions import actions_for
from backend.answering.interface import Answering, Search
from backend.database import Database, read
from backend.models.lineup import Lineup
from backend.retrieval import Passage, search
from backend.services import Services


def build_answering(services: Services) -> Answering:
    """Answering with the database and the models that the settings name."""
    lineup = Lineup(services.settings)
    return Answering(services.profiles.profile, _search(services.database), lineup.model_for, actions_for, lineup.close)


def _search(database: Database) -> Search:
    async def find(profile: str, language: str, text: str, top_k: int) -> list[Passage]:
        return await read(
            database,
            lambda connection: search(connection, profile=profile, language=language, text=text, top_k=top_k),
        )

    return find
