"""What a model is sent is what was read and approved; ``make goldens`` writes it anew, to be read again."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from backend.models.instructions import instructions
from tests.backend.models.golden_requests import CASES, FOLDER, NIGHT, form_of, prefix, prompt_of, render

SMALLEST_CACHED = 1024
"""Tokens. What Sonnet 5 and GPT cache at least; the models of 5.5 cache from 512 on, Haiku 4.5 only from 4,096."""
TOOLS = re.compile(r"\b(?:transfer_to_person|take_message|change_language|end_call)\b")
MOST_CHARACTERS = 4.5
"""In a token, at most: whatever the tokenizer, a prefix has no fewer tokens than by this."""


async def test_each_request_is_as_it_was_read() -> None:
    kept = {file.stem: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.txt")}
    sent = {name: text.rstrip() + "\n" for name, text in (await render()).items()}
    changed = [name for name in sent.keys() | kept.keys() if sent.get(name) != kept.get(name)]
    assert not changed, f"read what has changed, then run `make goldens`: {', '.join(sorted(changed))}"


async def test_what_is_cached_is_the_same_in_each_turn_at_each_hour_in_each_language() -> None:
    shop = [case for case in CASES.values() if not case.alone]
    assert len({prefix(await prompt_of(case)) for case in (*shop, *(replace(case, now=NIGHT) for case in shop))}) == 1


@pytest.mark.parametrize("name", ["first_turn", "without_people"])
async def test_the_cached_prefix_is_long_enough_to_be_cached(name: str) -> None:
    assert len(prefix(await prompt_of(CASES[name]))) / MOST_CHARACTERS >= SMALLEST_CACHED


async def test_what_the_rephraser_is_told_is_long_enough_for_the_models_of_today() -> None:
    form = await form_of(CASES["first_turn"])
    assert (len(form.instructions) + len(str(form.tool))) / MOST_CHARACTERS >= SMALLEST_CACHED / 2


async def test_the_instructions_speak_of_no_tool_that_there_is_not() -> None:
    for name in ("first_turn", "without_people"):
        prompt = await prompt_of(CASES[name])
        told, offered = instructions(prompt.business), {tool.name for tool in prompt.tools}
        assert set(TOOLS.findall(told)) <= offered
        assert ("begin_" in told) == any(tool.startswith("begin_") for tool in offered)
