"""What is sent to GPT, as the Chat Completions API writes it."""

from __future__ import annotations

from collections.abc import Iterable

from openai.types.chat import (
    ChatCompletionAssistantMessageParam,
    ChatCompletionFunctionToolParam,
    ChatCompletionMessageParam,
    ChatCompletionSystemMessageParam,
    ChatCompletionUserMessageParam,
)

from backend.models.instructions import conversation, instructions
from backend.models.interface import Form, ModelPrompt, Tool
from common.wire.turn import Role


def messages(prompt: ModelPrompt) -> list[ChatCompletionMessageParam]:
    """The instructions, then the conversation; the provider caches what begins like an earlier request by itself."""
    return [_system(instructions(prompt.business)), *(_message(*entry) for entry in conversation(prompt))]


def form_messages(form: Form) -> list[ChatCompletionMessageParam]:
    """A form's instructions, and what it is about."""
    return [_system(form.instructions), _message("user", form.material)]


def tools(offered: Iterable[Tool]) -> list[ChatCompletionFunctionToolParam]:
    """The tools, each with its schema."""
    return [
        {
            "type": "function",
            "function": {"name": tool.name, "description": tool.description, "parameters": dict(tool.parameters)},
        }
        for tool in offered
    ]


def _system(text: str) -> ChatCompletionSystemMessageParam:
    return {"role": "system", "content": text}


def _message(role: Role, text: str) -> ChatCompletionUserMessageParam | ChatCompletionAssistantMessageParam:
    return {"role": "user", "content": text} if role == "user" else {"role": "assistant", "content": text}
