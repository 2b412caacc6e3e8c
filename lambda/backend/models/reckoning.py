"""What an answer is likely to cost before its provider tells, which of one that is cut it never does. Pure."""

from __future__ import annotations

import json
from typing import Final

from backend.models.instructions import conversation, instructions
from backend.models.interface import ModelPrompt, Usage

_CHARACTERS: Final = 3.5
"""In a token, at least: the tokenizers of today's models put four letters of English into one, fewer of Spanish."""


def reckon_usage(prompt: ModelPrompt, model: str, *, words_are_kept: bool) -> Usage:
    """The tokens of an answer that is about to begin: those of the prompt, as if nothing of it were cached.

    Of the answer nothing is known yet; where its words are not kept either, it counts as long as it may become.
    """
    asked = [instructions(prompt.business), *(text for _, text in conversation(prompt))]
    asked += [f"{tool.name}{tool.description}{json.dumps(dict(tool.parameters))}" for tool in prompt.tools]
    return Usage(model, sum(map(tokens_in, asked)), 0 if words_are_kept else prompt.max_tokens)


def tokens_in(text: str) -> int:
    """About how many tokens a text is, rather too many than too few."""
    return -int(-len(text) // _CHARACTERS)
