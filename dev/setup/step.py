"""One step of set-up, as a value: done once for its inputs, and again only when they change."""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dev.setup.places import Places


@dataclass(frozen=True, slots=True)
class Step:
    """What a step needs and makes. ``after`` names the steps after which it must be done again."""

    name: str
    brings: str
    """What a person reads while it runs."""
    inputs: tuple[str, ...]
    """Files whose content decides whether it must be done again, relative to the project folder."""
    makes: tuple[str, ...]
    """Patterns, relative to the project folder, of which each must match for the step to count as done."""
    run: Callable[[Places, Path], None]
    """Does it; the path is the log that its programs write to."""
    after: tuple[str, ...] = ()


def is_done(step: Step, places: Places) -> bool:
    """Whether the step was done for the inputs as they are now, and what it made is still there."""
    stamp = stamp_file(step.name, places)
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != key(step, places):
        return False
    return all(any(places.root.glob(pattern)) for pattern in step.makes)


def mark_done(step: Step, places: Places) -> None:
    """Remember that the step was done for the inputs as they are now."""
    stamp = stamp_file(step.name, places)
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(key(step, places), encoding="utf-8")


def forget(step: Step, places: Places) -> None:
    """Before a step runs: should it fail halfway, the next run does it again."""
    stamp_file(step.name, places).unlink(missing_ok=True)


def key(step: Step, places: Places) -> str:
    """A digest of all that decides about the step: inputs, former steps, the Python, the machine, the folder."""
    digest = hashlib.sha256()
    # Scripts in an environment name its folder, so a moved project is set up anew.
    python = f"{sys.version_info[:3]} {Path(sys.base_prefix).resolve()}"
    machine = f"{python} {sys.platform} {platform.machine()} {places.root}"
    files = [places.root / name for name in step.inputs] + [stamp_file(name, places) for name in step.after]
    for part in (machine.encode(), *(file.read_bytes() if file.is_file() else b"absent" for file in files)):
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


def stamp_file(name: str, places: Places) -> Path:
    """The file that remembers a step."""
    return places.cache / "setup" / name
