"""Which models answer for a profile: those it names, where this process has a key for them, then the extractive one."""

from __future__ import annotations

from backend.models.breaker import Breaker
from backend.models.chain import Chain
from backend.models.extractive.answerer import Extractive
from backend.models.interface import Model
from backend.profiles.model import Profile
from backend.settings import Settings


class Lineup:
    """Makes models once and keeps their breakers, for all profiles of the process."""

    def __init__(self, settings: Settings) -> None:
        """No provider's package is imported before a profile asks for one of its models."""
        self._settings = settings
        self._extractive = Extractive(pace_s=settings.extractive_pace_s)
        self._models: dict[str, Model] = {}
        self._breakers: dict[str, Breaker] = {}

    def model_for(self, profile: Profile) -> Model:
        """The profile's models as one, tried in order; the last resort needs nobody."""
        models: list[Model] = []
        if self._settings.anthropic_api_key.get_secret_value():
            models = [self._claude(name) for name in profile.ai.models]
        return Chain([*models, self._extractive], self._breakers)

    async def close(self) -> None:
        """Close the connections of every model made so far."""
        for model in self._models.values():
            await model.close()

    def _claude(self, name: str) -> Model:
        if name not in self._models:
            from backend.models.claude import Claude  # noqa: PLC0415  # 1.5 s, which a process without a key need not pay

            key, base_url = self._settings.anthropic_api_key.get_secret_value(), self._settings.anthropic_base_url
            self._models[name] = Claude(name, key, base_url=base_url or None)
            self._breakers[name] = Breaker()
        return self._models[name]
