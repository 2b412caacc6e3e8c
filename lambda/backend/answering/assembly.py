"""What a process that answers turns is made of: profiles, retrieval, models."""

from __future__ import annotations

from collections.abc import Sequence

from backend.answering.actions import actions_for
from backend.answering.interface import Action, Answering
from backend.answering.readiness import Readiness
from backend.models.lineup import Lineup
from backend.profiles.model import Profile
from backend.retrieval.embedding.providers import Providers
from backend.retrieval.embedding.settings import EmbeddingSettings
from backend.retrieval.knowledge import Knowledge
from backend.services import Services
from backend.workflows.endpoint import Endpoints
from backend.workflows.performing import Performer
from backend.workflows.tools import workflow_actions
from backend.workflows.turn import Workflows


def build_answering(services: Services) -> Answering:
    """Answering with the database and the models that the settings name."""
    lineup = Lineup(services.settings)
    readiness = Readiness(services, lineup)
    knowledge = Knowledge(services.database, Providers(EmbeddingSettings()))
    endpoints = Endpoints()
    workflows = Workflows(Performer(services.database, endpoints), services.now)

    def actions(profile: Profile) -> Sequence[Action]:
        return (*actions_for(profile), *workflow_actions(profile, workflows))

    async def close() -> None:
        await endpoints.close()
        await lineup.close()
        await knowledge.close()

    return Answering(
        profile=services.profiles.profile,
        search=knowledge.search,
        model_for=lineup.model_for,
        rephraser_for=lineup.rephraser_for,
        actions_for=actions,
        warm=readiness.warm,
        wake=readiness.wake,
        close=close,
        around=workflows.around,
        now=services.now,
    )
