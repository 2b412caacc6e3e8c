"""What a process that answers turns is made of, and what the first caller would wait for, done before there is one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from backend.answering.actions import actions_for
from backend.answering.interface import Action, TurnServices
from backend.api.services import Services
from backend.calls.limits import must_quote
from backend.models.lineup import Lineup
from backend.postgres.database import AWAY, read
from backend.profiles.model import Profile
from backend.profiles.store import active_profiles
from backend.retrieval.embedding.embedder import EmbeddingSettings
from backend.retrieval.embedding.providers import Providers
from backend.retrieval.hybrid import Knowledge
from backend.runtime.logs import log_failure
from backend.runtime.settings import NamedSecrets
from backend.workflows.effects.endpoint import Endpoints
from backend.workflows.effects.performing import Performer
from backend.workflows.turn import Workflows, workflow_actions

REFRESH_S: Final = 45.0
"""How often idle connections are used: load balancers close those that are quiet for a minute or more."""
_WAKE_S: Final = 1.0


def build_answering(services: Services) -> TurnServices:
    """What answers turns, with the database and the models that the settings name."""
    lineup = Lineup(services.settings)
    readiness = Readiness(services, lineup)
    knowledge = Knowledge(services.database, Providers(EmbeddingSettings()))
    endpoints = Endpoints(NamedSecrets().get)
    workflows = Workflows(Performer(services.database, endpoints), services.now)

    def actions(profile: Profile) -> Sequence[Action]:
        return (*actions_for(profile), *workflow_actions(profile, workflows))

    async def close() -> None:
        await endpoints.close()
        await lineup.close()
        await knowledge.close()

    return TurnServices(
        profile=services.profiles.profile,
        search=knowledge.search,
        page_languages=knowledge.languages,
        model_for=lineup.model_for,
        rephraser_for=lineup.rephraser_for,
        actions_for=actions,
        warm=readiness.warm,
        wake=readiness.wake,
        close=close,
        middleware=workflows.intercept,
        must_quote=lambda profile, call_sid: _must_quote(services, profile, call_sid),
        expected_model=lineup.expected_for,
        now=services.now,
    )


async def _must_quote(services: Services, profile: Profile, call_sid: str) -> bool:
    try:
        return await read(
            services.database,
            lambda connection: must_quote(connection, profile, call_sid, now=services.now()),
        )
    except AWAY as error:
        # The caller is answered; without a database no page is found, and a model has little to say.
        log_failure("limit_unread", error, call_sid=call_sid)
        return False


class Readiness:
    """Keeps the database and the models of its profiles within reach; ``now`` is in seconds."""

    def __init__(self, services: Services, lineup: Lineup, *, now: Callable[[], float] = time.time) -> None:
        """Nothing is reached for yet."""
        self._services = services
        self._lineup = lineup
        self._now = now
        self._fresh_until = 0.0

    async def warm(self) -> None:
        """Open what turns will need; on a machine that is never frozen, go on keeping it open. Never fails."""
        local = self._services.settings.mode == "local"
        if local and not self._lineup.reachable:
            return
        try:
            await self._lineup.warm(await read(self._services.database, active_profiles))
        except Exception as error:
            # Whatever it is, it will be met again, and told, by the turns themselves.
            log_failure("warming_failed", error)
        self._fresh_until = self._now() + REFRESH_S
        while local:
            await asyncio.sleep(REFRESH_S)
            await self._lineup.refresh()

    async def wake(self) -> None:
        """A call is about to come: use connections that have been idle for long, but not each time somebody asks."""
        if self._now() < self._fresh_until:
            return
        self._fresh_until = self._now() + REFRESH_S
        with suppress(TimeoutError):
            async with asyncio.timeout(_WAKE_S):
                await asyncio.gather(self._lineup.refresh(), self._services.database.within(_WAKE_S).warm())
