"""The providers under test: each through its real SDK, led to a server on this machine."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final

from backend.models.claude import model as claude
from backend.models.gpt import GptProvider
from backend.models.interface import LanguageModel, Provider
from backend.models.streaming import Deadlines
from dev.stack.loopback.serving import served
from tests.backend.models.providers.completions_wire import CompletionsWire
from tests.backend.models.providers.messages_wire import MessagesWire
from tests.backend.models.providers.script import Script
from tests.backend.models.providers.server import Provider as Server
from tests.backend.models.providers.server import Wire

KEY: Final = "planted-key-of-the-provider"
PATIENT: Final = Deadlines(first_token_s=60, stall_s=60, connect_s=30)
NAMES: Final = {
    "anthropic": ("claude-haiku-5-5", "claude-haiku-5-5"),
    "bedrock": ("bedrock:anthropic.claude-haiku-v1:0", "anthropic.claude-haiku-v1:0"),
    "vertex": ("vertex:claude-haiku-5-5", "claude-haiku-5-5"),
    "openai": ("openai:gpt-mini", "gpt-mini"),
}
"""For each provider what profiles call a model, and what the provider does."""


def _wire(name: str) -> Wire:
    match name:
        case "anthropic" | "bedrock" | "vertex":
            return MessagesWire(name)
        case _:
            return CompletionsWire()


def open_at(name: str, origin: str, deadlines: Deadlines = PATIENT) -> Provider:
    """The provider, led to ``origin``."""
    makers: dict[str, Callable[[], Provider]] = {
        "anthropic": lambda: claude.direct(KEY, base_url=origin, deadlines=deadlines),
        "bedrock": lambda: claude.bedrock("eu-west-1", base_url=origin, deadlines=deadlines),
        "vertex": lambda: claude.vertex(
            "project-1", "europe-west1", base_url=f"{origin}/v1", access_token=KEY, deadlines=deadlines
        ),
        "openai": lambda: GptProvider(KEY, base_url=f"{origin}/v1", deadlines=deadlines),
    }
    return makers[name]()


@dataclass
class Stage:
    """A provider and the server it talks to."""

    provider: Provider
    model: LanguageModel
    script: Script = field(default_factory=Script)


@asynccontextmanager
async def staged(name: str, deadlines: Deadlines = PATIENT, *, model: str = "") -> AsyncGenerator[Stage]:
    """A provider's model in front of a scripted server; the usual one of the tests, unless ``model`` names another."""
    script = Script()
    async with served(Server(_wire(name), script)) as origin:
        provider = open_at(name, origin, deadlines)
        try:
            yield Stage(provider, provider.model(*((model, model) if model else NAMES[name])), script)
        finally:
            await provider.close()
