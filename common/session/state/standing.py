"""Where the conversation stands: the workflow's state, the digits that are waited for, and the way back from there.

An answer leads somewhere only if it was heard. So each step forward leaves a checkpoint, to which an unheard answer is
rolled back.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Final

from common.wire.profile import DigitRule, digit_rule
from common.wire.turn import AnswerContext

_CHECKPOINTS_KEPT: Final = 4
"""As many as there may be answers in Twilio's queue whose words are remembered."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The workflow's state and the digits waited for before the answer of a turn."""

    turn: int
    workflow: dict[str, Any] | None
    digits: DigitRule | None

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Checkpoint:
        """The checkpoint that ``asdict`` made a JSON object of."""
        return cls(body["turn"], body["workflow"], _digit_rule(body["digits"]))


@dataclass(slots=True)
class Standing:
    """What the backend wants next of the caller; ``None`` if nothing. Checkpoints are in the order of their turns."""

    workflow: dict[str, Any] | None = None
    digits: DigitRule | None = None
    checkpoints: list[Checkpoint] = field(default_factory=list[Checkpoint])

    def in_workflow(self) -> bool:
        """Whether a workflow waits for the caller; its state says so by a ``run``, null once it is over."""
        return self.workflow is not None and self.workflow.get("run", self.workflow) is not None

    def start(self, workflow: dict[str, Any] | None) -> None:
        """Begin with the profile's workflow, unless one has begun."""
        if self.workflow is None:
            self.workflow = workflow

    def take_digits(self) -> None:
        """The digits that were waited for have come."""
        self.digits = None

    def checkpoint(self, turn: int) -> Checkpoint:
        """What stands now, as before the answer of this turn."""
        return Checkpoint(turn, self.workflow, self.digits)

    def advance(self, turn: int, context: AnswerContext) -> None:
        """Go on to where the answer of this turn leads, by the backend's ``context``."""
        if not context.keys() & {"workflow", "digits"}:
            return
        self._leave_checkpoint(turn)
        if "workflow" in context:
            self.workflow = context["workflow"]
        if "digits" in context:
            rule = context["digits"]
            self.digits = None if rule is None else digit_rule(rule)

    def advance_to(self, turn: int, ahead: Checkpoint) -> None:
        """Go to where words of this turn lead that went unheard at first."""
        self._leave_checkpoint(turn)
        self.workflow, self.digits = ahead.workflow, ahead.digits

    def roll_back(self, turn: int) -> None:
        """Undo what the answers of this turn and of later ones led to: nobody heard them, or they are made anew."""
        while self.checkpoints and self.checkpoints[-1].turn >= turn:
            before = self.checkpoints.pop()
            self.workflow, self.digits = before.workflow, before.digits

    def _leave_checkpoint(self, turn: int) -> None:
        assert not self.checkpoints or self.checkpoints[-1].turn < turn, "one answer a turn, in their order"
        self.checkpoints.append(self.checkpoint(turn))
        del self.checkpoints[:-_CHECKPOINTS_KEPT]

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return {
            "workflow": self.workflow,
            "digits": self.digits and asdict(self.digits),
            "checkpoints": [asdict(checkpoint) for checkpoint in self.checkpoints],
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Standing:
        """What ``to_json`` wrote."""
        checkpoints = [Checkpoint.from_json(row) for row in body["checkpoints"]]
        return cls(body["workflow"], _digit_rule(body["digits"]), checkpoints)


def _digit_rule(body: dict[str, Any] | None) -> DigitRule | None:
    return None if body is None else DigitRule(**body)
