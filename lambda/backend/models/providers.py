"""Which providers this process can reach, by its settings."""

from __future__ import annotations

from importlib.util import find_spec

from backend.models.interface import Provider
from backend.models.naming import ProviderName
from backend.settings import Settings


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
    from backend.models.gpt.provider import GptProvider  # noqa: PLC0415  # 2 s, which only a process that uses it pays

    return GptProvider(settings.openai_api_key.get_secret_value(), base_url=settings.openai_base_url or None)


def _claude(provider: ProviderName, settings: Settings) -> Provider:
    from backend.models.claude import platforms  # noqa: PLC0415  # 1.5 s, which a process without a key need not pay

    match provider:
        case "bedrock":
            return platforms.bedrock(settings.aws_region, base_url=settings.bedrock_base_url or None)
        case "vertex":
            return platforms.vertex(
                settings.vertex_project, settings.vertex_region, base_url=settings.vertex_base_url or None
            )
        case _:
            key, base_url = settings.anthropic_api_key.get_secret_value(), settings.anthropic_base_url
            return platforms.direct(key, base_url=base_url or None)
