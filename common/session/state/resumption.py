"""What an interrupt kept the caller from hearing, and whether it is still to be said."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any

from common.limits import RESUME_AFTER_S
from common.session.state.playback import skip_heard
from common.session.state.stages import BrokenAnswer, Ending, load_broken
from common.session.state.standing import Checkpoint


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Words that were cut short, to be said if none of the caller's follow.

    ``at``: when they were cut (seconds). ``heard``: what was heard of those that were playing. ``rest``: the missing
    ones. ``broken``: an answer whose rest was never made. ``ending``: how the call would have ended after them.
    ``ahead``: where the missing words lead.
    """

    at: float
    heard: str
    rest: str
    broken: BrokenAnswer | None
    ending: Ending | None
    ahead: Checkpoint

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Unsaid:
        """What ``asdict`` made a JSON object of."""
        parts: dict[str, Any] = {
            "broken": load_broken(body["broken"]),
            "ending": body["ending"] and Ending(**body["ending"]),
            "ahead": Checkpoint.from_json(body["ahead"]),
        }
        return cls(**body | parts)


@dataclass(slots=True)
class Resumption:
    """The words to go on with; ``after_noise`` once they were gone on with although nobody had spoken.

    Noise that goes on would else be answered for ever, so the second time it is left to the caller.
    """

    unsaid: Unsaid | None = None
    after_noise: bool = False

    def offer(self, unsaid: Unsaid) -> None:
        """These words were cut short."""
        self.unsaid = unsaid

    def postpone(self, now: float) -> None:
        """The line is there again: what was missed waits from now on for the caller's words, which come first."""
        self.after_noise = False
        if self.unsaid is not None:
            self.unsaid = replace(self.unsaid, at=now)

    def drop(self) -> None:
        """Something else is said: the words are not needed any more."""
        self.unsaid = None

    def forget(self) -> None:
        """The caller takes a turn: whatever is cut from now on may be gone on with again."""
        self.unsaid, self.after_noise = None, False

    def take(self) -> Unsaid:
        """The words, which are being said now."""
        assert self.unsaid is not None, "only an interrupt leaves something to resume"
        unsaid, self.unsaid = self.unsaid, None
        return unsaid

    def blame_noise(self) -> None:
        """Nobody has spoken since the interrupt: a noise it was."""
        self.after_noise = True

    def due_at(self, quiet_since: float) -> float | None:
        """When an interrupt that no words follow counts as noise; ``None`` if there is nothing to go on with."""
        if self.unsaid is None or self.after_noise:
            return None
        return max(self.unsaid.at, quiet_since) + RESUME_AFTER_S

    def hear_late(self, words: str) -> None:
        """These of the words were heard after all."""
        unsaid, self.unsaid = self.unsaid, None
        if unsaid is None:
            return
        _, rest = skip_heard(words, unsaid.rest)
        if rest != unsaid.rest:
            self.unsaid = replace(unsaid, rest=rest)
        elif unsaid.broken is not None:
            broken = replace(unsaid.broken, heard=f"{unsaid.broken.heard} {words}".strip())
            self.unsaid = replace(unsaid, broken=broken)

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return {"unsaid": self.unsaid and asdict(self.unsaid), "after_noise": self.after_noise}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Resumption:
        """What ``to_json`` wrote."""
        return cls(body["unsaid"] and Unsaid.from_json(body["unsaid"]), body["after_noise"])
