"""A business as it was answered for, and the files that make it one: profile, first page, workflows."""

# JSON and YAML as they come: what stands in them is found out by looking.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias
from zlib import crc32

import yaml

from common.words import without_accents
from dev.commands.init.hours import Week
from dev.setup.places import HERE

_WORDS: Final = Path(__file__).with_name("words")
Words: TypeAlias = Mapping[str, Any]
"""What a new business says in one language, as ``words/CODE.yaml`` has it."""
_SAID: Final = ("prompt", "again", "own_number", "say")
"""The keys of a workflow that hold what is said."""
_WIDTH: Final = 110


class _Plain(yaml.SafeDumper):
    """Writes what stands in two places twice: an alias is hard to change by hand."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  # PyYAML's own signature
        """All of them."""
        return True


@dataclass(frozen=True, slots=True)
class Business:
    """What a profile is written from; ``numbers`` are those that callers dial, each with its language.

    ``always`` is a business that never closes, ``minutes`` how long an appointment takes, 0 where callers make none.
    """

    name: str
    display_name: str
    assistant: str
    numbers: Mapping[str, str]
    languages: Sequence[str]
    timezone: str
    week: Week = field(default_factory=dict)
    always: bool = False
    address: str = ""
    telephone: str = ""
    people: str = ""
    minutes: int = 0
    about: str = ""
    website: Sequence[str] = ()


def words_of(language: str) -> Words:
    """The words of a language, by its code; raises ``FileNotFoundError`` for one that has none yet."""
    text = (_WORDS / f"{language}.yaml").read_text(encoding="utf-8")
    words: Words = yaml.safe_load(text)
    return words


def name_of(display_name: str) -> str:
    """A profile's name from what the business is called: "Ana's Café" is ``anas-cafe``."""
    plain = without_accents(display_name.lower().replace("'", "").replace("’", ""))  # noqa: RUF001  # as websites write it
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:64].strip("-")


def invented_numbers(name: str, languages: Sequence[str]) -> dict[str, str]:
    """A number for each language to try a business with, before it has one of Twilio's; nobody's, as 555 is."""
    first = crc32(name.encode()) % 9_000
    return {f"+1555011{first + place:04}": language for place, language in enumerate(languages)}


def profile_text(business: Business, folder: Path) -> str:
    """The profile as YAML for a file in this folder, with a comment on each part."""
    parts = (
        f"# yaml-language-server: $schema={os.path.relpath(HERE.root / 'docs' / 'profile.schema.json', folder)}\n"
        + _head(business),
        _languages(business),
        _answers(business),
        _contact(business),
        _hours(business),
        _people(business),
        _website(business),
        _privacy(),
        _workflows(business),
    )
    return "\n".join(part for part in parts if part)


def first_page(business: Business) -> str:
    """A page in the first language that says what the business does."""
    title = words_of(business.languages[0])["about"]
    front = f"---\ntitle: {_quoted(title)}\nlanguage: {business.languages[0]}\n---\n"
    return f"{front}# {title}\n\n{business.display_name}: {business.about}\n"


def _filled(text: str, business: Business) -> str:
    return text.replace("{business}", business.display_name).replace("{assistant}", business.assistant)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _block(body: Mapping[str, Any]) -> str:
    return yaml.dump(dict(body), Dumper=_Plain, allow_unicode=True, sort_keys=False, width=_WIDTH)


def _head(business: Business) -> str:
    numbers = "".join(f"  {_quoted(number)}: {language}\n" for number, language in business.numbers.items())
    return (
        f"# {business.display_name}. Every key is explained in docs/profile-reference.md.\n"
        "# After a change: guru profile check FILE, then guru profile apply FILE.\n"
        f"name: {business.name}\n\n"
        "# The numbers that callers dial, in quotes, and the language that a call to each begins in. One of +1555 is\n"
        "# nobody's: put your own here when you have it.\n"
        f"numbers:\n{numbers}\n"
        "# Who answers: what the assistant calls itself, and how the business is called.\n"
        f"assistant:\n  name: {_quoted(business.assistant)}\n  display_name: {_quoted(business.display_name)}\n"
    )


def _languages(business: Business) -> str:
    lines = [
        "# How each language is heard and spoken. Names that callers say and strangers misspell belong into hints.",
        "languages:",
    ]
    for language in business.languages:
        words = words_of(language)
        speech = ("code", "tts_provider", "voice", "transcription_provider", "speech_model")
        lines += [f"  {language}:", *(f"    {key}: {words[key]}" for key in speech)]
        lines += [f"    hints: [{_quoted(business.display_name)}, {_quoted(business.assistant)}]"]
        lines += [f"    greeting: {_quoted(_filled(words['greeting'], business))}"]
    return "\n".join(lines) + "\n"


def _answers(business: Business) -> str:
    instructions = _filled(words_of(business.languages[0])["instructions"], business)
    return (
        "# Models in the order in which they are tried; without a key for any, answers are quoted from the pages.\n"
        "ai:\n  models: [claude-sonnet-5-5, claude-haiku-5-5]\n  top_k: 5\n"
        f"  instructions: {_quoted(instructions)}\n"
    )


def _contact(business: Business) -> str:
    said: dict[str, Any] = {}
    if business.address:
        said["address"] = dict.fromkeys(business.languages, business.address)
    if business.telephone:
        said["telephone"] = business.telephone
    if not said:
        return (
            "# Where the business is and how it is reached, told without looking into the pages:\n"
            '# business:\n#   address: {en: 12 Main Street in Springfield}\n#   telephone: "+15550100123"\n'
        )
    return (
        "# Where the business is and how it is reached, told without looking into the pages. Write the address as a\n"
        f"# person would say it, in each language.\n{_block({'business': said})}"
    )


def _hours(business: Business) -> str:
    lines = ["# When the business is open, by its own clock. The assistant answers at other hours as well."]
    lines += [f"timezone: {business.timezone}"]
    if business.always:
        return "\n".join([*lines, "hours: always"]) + "\n"
    if not business.week:
        lines += ["# hours:", "#   week: {mon: 09:00-17:00, tue: 09:00-17:00}", "#   except_on: {2026-12-25: closed}"]
        return "\n".join(lines) + "\n"
    lines += ["hours:", "  week:"]
    for day, spans in business.week.items():
        listed = ", ".join(spans)
        lines += [f"    {day}: {listed}" if len(spans) == 1 else f"    {day}: [{listed}]"]
    return "\n".join([*lines, "  # Single dates that differ:", "  # except_on: {2026-12-25: closed}"]) + "\n"


def _people(business: Business) -> str:
    comment = "# Who takes callers that want a person. Without anybody, the assistant takes a message.\n"
    if not business.people:
        return f'{comment}# transfer:\n#   destinations:\n#     front-desk: {{number: "+15550100009"}}\n'
    return f"{comment}transfer:\n  destinations:\n    front-desk:\n      number: {_quoted(business.people)}\n"


def _website(business: Business) -> str:
    if not business.website:
        return ""
    pages = "".join(f"  - {_quoted(address)}\n" for address in business.website)
    return f"# What `guru ingest --refresh` reads again.\nwebsite:\n{pages}"


def _privacy() -> str:
    return (
        "# What is kept of calls, what is masked in it, and for how long.\n"
        "privacy:\n  store_transcripts: true\n  mask: [card]\n  keep_days: 90\n"
    )


def _workflows(business: Business) -> str:
    if not business.minutes:
        return "# What callers can get done by themselves, such as appointments: docs/workflows.md.\n# workflows: {}\n"
    return (
        "# What callers can get done by themselves, step by step; appointments may be within the hours above.\n"
        f"{_block({'workflows': _appointments(business)})}"
    )


def _appointments(business: Business) -> dict[str, Any]:
    """Workflows that book, look up, move and cancel, in the words of each language."""
    prompts = {language: words_of(language)["prompts"] for language in business.languages}

    def worded(value: Any) -> Any:
        if isinstance(value, list):
            return [worded(item) for item in value]
        if not isinstance(value, dict):
            return value
        return {
            key: {language: words[inner] for language, words in prompts.items()} if key in _SAID else worded(inner)
            for key, inner in value.items()
        }

    calendars = {"visits": {"minutes": business.minutes}}
    return {
        name: {"triggers": body.pop("triggers"), "calendars": dict(calendars), **worded(body)}
        for name, body in words_of("appointments").items()
    }


def folder_for(name: str) -> Path:
    """Where the files of a business go unless somebody says otherwise."""
    return HERE.root / "businesses" / name
