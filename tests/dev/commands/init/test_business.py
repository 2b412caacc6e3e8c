"""What a new business says is there in each language, and makes a profile that holds."""

# JSON and YAML as they come: what stands in them is found out by looking.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from backend.languages import LANGUAGES
from backend.profiles.loader import parse_profile
from dev.commands.init.business import Business, invented_numbers, profile_text, words_of
from dev.commands.init.hours import read_week


def keys(value: Any, path: str = "") -> Iterator[str]:
    """The path of each key."""
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield f"{path}.{key}"
        yield from keys(inner, f"{path}.{key}")


def business(*languages: str, **changes: Any) -> Business:
    fields: dict[str, Any] = {
        "name": "corner-shop",
        "display_name": 'Ana\'s "Corner" Shop: bread & more',
        "assistant": "Ada",
        "numbers": invented_numbers("corner-shop", languages),
        "languages": languages,
        "timezone": "America/New_York",
    }
    return Business(**{**fields, **changes})


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_all_the_words(language: str) -> None:
    assert set(keys(words_of(language))) == set(keys(words_of("en")))


@pytest.mark.parametrize("languages", [("en",), ("es",), ("en", "es"), ("es", "en")])
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"always": True, "minutes": 45},
        {"week": read_week("Mon-Fri 9-12, 1-5; Sat 10-2"), "minutes": 30, "address": "No. 5: Elm Street, #2"},
        {"telephone": "+15415550123", "people": "+15415550124", "website": ("https://example.com/a#b",)},
    ],
)
def test_whatever_was_answered_makes_a_profile_that_holds(
    languages: tuple[str, ...], changes: dict[str, Any], tmp_path: Path
) -> None:
    wanted = business(*languages, **changes)

    profile = parse_profile(profile_text(wanted, tmp_path))

    assert profile.assistant.display_name == wanted.display_name
    assert tuple(profile.languages) == languages
    assert bool(profile.workflows) == bool(wanted.minutes)
    assert (profile.hours is None) == (not wanted.week and not wanted.always)
    assert profile.transfer.allowed == bool(wanted.people)
