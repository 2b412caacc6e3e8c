"""The script of a demo: which business to load, which calls to place, which facts their answers must hold."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dev.terminal.failures import CommandFailed


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Fact(_Part):
    """Something that an answer must contain; ``heard`` is a regular expression, upper and lower case alike."""

    fact: str
    heard: re.Pattern[str]

    def is_in(self, text: str) -> bool:
        """Whether the answer contains it."""
        return re.search(self.heard.pattern, text, re.IGNORECASE) is not None


class Step(_Part):
    """One caller turn; with ``interrupt_after`` the next one is said after that many words of the answer."""

    say: str
    answered_by: Literal["edge", "backend"]
    interrupt_after: int | None = Field(default=None, ge=1)
    expect: tuple[Fact, ...] = ()


class ScriptedCall(_Part):
    """One call: who calls which number, and the language it has to land in."""

    title: str
    from_: str = Field(alias="from")
    to: str
    language: str
    steps: tuple[Step, ...] = Field(min_length=1)


class DemoScript(_Part):
    """A whole demo: what to load, and the calls in order; paths are relative to its file."""

    profile: Path
    knowledge: Path
    calls: tuple[ScriptedCall, ...] = Field(min_length=1)


def read_script(path: Path) -> DemoScript:
    """Read a demo.yaml; raises ``CommandFailed`` naming every field that is wrong."""
    try:
        script = DemoScript.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise CommandFailed(f"{path}: expected the script of a demo, found no such file") from None
    except yaml.YAMLError as error:
        raise CommandFailed(f"{path}: not YAML: {error}") from None
    except ValidationError as error:
        wrong = [f"{path}: {'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors()]
        raise CommandFailed("\n".join(wrong)) from None
    folder = path.parent
    return script.model_copy(update={"profile": folder / script.profile, "knowledge": folder / script.knowledge})
