"""Which models answer for a profile: those it names, where the settings lead to them, then the extractive one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from importlib.util import find_spec
from typing import Final, get_args

from backend.models.chain import Breaker, Chain, Guarded
from backend.models.extractive.answerer import Extractive
from backend.models.interface import FormFiller, LanguageModel, Model, ModelFailed, Provider
from backend.profiles.fields import ModelName, ProviderName
from backend.profiles.model import Answers, Profile
from backend.runtime.logs import log
from backend.runtime.settings import Settings

_LOCAL_CONNECTIONS: Final = 8
"""A burst of first turns under uvicorn."""
_LAMBDA_CONNECTIONS: Final = 2
"""A rephrasing that came too late may still hold one when the answer is asked for."""


class Lineup:
    """Makes models once and keeps their breakers, for all profiles of the process."""

    def __init__(self, settings: Settings) -> None:
        """No provider's package is imported before a profile asks for one of its models."""
        self._settings = settings
        self._extractive = Extractive(pace_s=settings.extractive_pace_s)
        self._providers: dict[ProviderName, Provider | None] = {}
        self._models: dict[str, LanguageModel] = {}
        self._breakers: dict[str, Breaker] = {}

    @property
    def reachable(self) -> bool:
        """Whether the settings lead to any provider at all."""
        return any(missing_setting(name, self._settings) is None for name in get_args(ProviderName))

    def model_for(self, profile: Profile) -> Model:
        """The profile's models as one, tried in order; the last resort needs nobody."""
        models = [model for name in profile.ai.models if (model := self._model(name))]
        return Chain([*models, self._extractive], self._breakers)

    def expected_for(self, profile: Profile) -> str:
        """The name of the model that is tried first."""
        return next((name for name in profile.ai.models if self._model(name)), self._extractive.name)

    def rephraser_for(self, profile: Profile) -> FormFiller | None:
        """What understands a caller's words before they are answered; None where no model can be reached."""
        for name in rephrasing_models(profile.ai):
            if model := self._model(name):
                return Guarded(model, self._breakers[name], name)
        return None

    async def warm(self, profiles: Iterable[Profile]) -> None:
        """Make ready whatever these profiles name; a provider that refuses is named in the log."""
        for profile in profiles:
            self.model_for(profile)
            self.rephraser_for(profile)
        opened = [(name, provider) for name, provider in self._providers.items() if provider]
        done = await asyncio.gather(
            *(provider.warm(self._connections) for _, provider in opened), return_exceptions=True
        )
        for (name, _), failed in zip(opened, done, strict=True):
            if isinstance(failed, BaseException):
                code = failed.code if isinstance(failed, ModelFailed) else type(failed).__name__
                log("provider_not_ready", model=name, code=code)

    async def refresh(self) -> None:
        """Keep the connections of the providers in use from being closed."""
        opened = [provider for provider in self._providers.values() if provider]
        await asyncio.gather(*(provider.refresh(self._connections) for provider in opened))

    async def close(self) -> None:
        """Close the connections of every provider in use."""
        for provider in self._providers.values():
            if provider:
                await provider.close()

    @property
    def _connections(self) -> int:
        deployed = self._settings.mode == "deployed"
        return self._settings.model_connections or (_LAMBDA_CONNECTIONS if deployed else _LOCAL_CONNECTIONS)

    def _model(self, name: str) -> LanguageModel | None:
        if name not in self._models:
            parsed = ModelName.parse(name)
            provider = self._provider(parsed.provider)
            if provider is None:
                return None
            self._models[name] = provider.model(name, parsed.model)
            self._breakers[name] = Breaker()
        return self._models[name]

    def _provider(self, name: ProviderName) -> Provider | None:
        if name not in self._providers:
            try:
                self._providers[name] = open_provider(name, self._settings)
            except Unconfigured as missing:
                # Once per process: a turn must not be lost for it, and nobody may wonder why no model answers.
                log("provider_unconfigured", model=name, setting=missing.setting)
                self._providers[name] = None
        return self._providers[name]


def rephrasing_models(ai: Answers) -> tuple[str, ...]:
    """The models that may say what a caller meant, of which the first does that can be reached."""
    if ai.rephrasing.when == "never":
        return ()
    return (ai.rephrasing.model,) if ai.rephrasing.model else tuple(reversed(ai.models))


def lacking(name: str, settings: Settings) -> str:
    """What is missing to reach this model, a setting or a package; empty when nothing is."""
    provider = ModelName.parse(name).provider
    sdk = "openai" if provider == "openai" else "anthropic"
    there = find_spec(sdk) is not None
    return missing_setting(provider, settings) or missing_package(provider) or ("" if there else f"the package {sdk}")


class Unconfigured(Exception):
    """A provider cannot be reached: ``setting`` is missing, or the package of its SDK."""

    def __init__(self, setting: str) -> None:
        """Keep the setting's name."""
        super().__init__(f"needs {setting}")
        self.setting = setting


def missing_setting(provider: ProviderName, settings: Settings) -> str | None:
    """The setting without which this provider cannot be reached; None when nothing is missing."""
    needed = {
        "anthropic": (("ANTHROPIC_API_KEY", settings.anthropic_api_key.get_secret_value()),),
        "openai": (("OPENAI_API_KEY", settings.openai_api_key.get_secret_value()),),
        "bedrock": (("AWS_REGION", settings.aws_region),),
        "vertex": (
            ("ANTHROPIC_VERTEX_PROJECT_ID", settings.vertex_project),
            ("CLOUD_ML_REGION", settings.vertex_region),
        ),
    }
    return next((name for name, value in needed[provider] if not value), None)


def missing_package(provider: ProviderName) -> str | None:
    """What the provider's SDK imports only when it signs a request, if it is not installed."""
    needed = {"bedrock": "boto3", "vertex": "google.auth"}.get(provider)
    try:
        return None if needed is None or find_spec(needed) else f"the package {needed}"
    except ModuleNotFoundError:
        return f"the package {needed}"


def open_provider(provider: ProviderName, settings: Settings) -> Provider:
    """The provider, ready to be asked; raises ``Unconfigured``. Its package is imported here, which takes seconds."""
    missing = missing_setting(provider, settings) or missing_package(provider)
    if missing:
        raise Unconfigured(missing)
    try:
        return _gpt(settings) if provider == "openai" else _claude(provider, settings)
    except ModuleNotFoundError as error:
        raise Unconfigured(f"the package {error.name}") from error


def _gpt(settings: Settings) -> Provider:
    from backend.models.gpt import GptProvider  # noqa: PLC0415  # 2 s, which only a process that uses it pays

    return GptProvider(settings.openai_api_key.get_secret_value(), base_url=settings.openai_base_url or None)


def _claude(provider: ProviderName, settings: Settings) -> Provider:
    from backend.models.claude import model as claude  # noqa: PLC0415  # 1.5 s, which a process without a key need not pay

    match provider:
        case "bedrock":
            return claude.bedrock(settings.aws_region, base_url=settings.bedrock_base_url or None)
        case "vertex":
            return claude.vertex(
                settings.vertex_project, settings.vertex_region, base_url=settings.vertex_base_url or None
            )
        case _:
            key, base_url = settings.anthropic_api_key.get_secret_value(), settings.anthropic_base_url
            return claude.direct(key, base_url=base_url or None)
