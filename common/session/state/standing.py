"""Where the conversation stands: the workflow's state, the digits that are waited for, and the way back from there.

An answer leads somewhere only if it was heard. So each step forward leaves a checkpoint, to which an unheard answer is
rolled back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

from common.wire.json_shape import fields_of
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

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return fields_of(self) | {"digits": self.digits and fields_of(self.digits)}

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Checkpoint:
        """The checkpoint that ``to_json`` made a JSON object of."""
        return cls(body["turn"], body["workflow"], _digit_rule(body["digits"]))


Peril: TypeAlias = Literal["", "emergency", "self_harm", "urgent"]
"""What has been spoken of: danger to life, the wish to die, what the business calls urgent; empty for none of these."""


@dataclass(slots=True)
class Emergency:
    """The danger that this call has spoken of, until it is over.

    ``sentence`` is that of the business's rule. ``helped``: help has been called. ``said`` is what has been said of
    it, so that nothing is said twice. ``asked`` is what the caller was asked last: whether all are safe, help was
    called, somebody is next door, or whether to go on with the workflow that was ``set_aside``; its own question is
    ``question``. ``checks`` counts how often safety and help were asked after.
    """

    peril: Peril = ""
    sentence: str = ""
    helped: bool = False
    said: list[str] = field(default_factory=list[str])
    asked: Literal["", "safe", "called", "neighbor", "resume"] = ""
    checks: int = 0
    set_aside: dict[str, Any] | None = None
    question: str = ""

    def is_grave(self) -> bool:
        """Whether somebody's life may be in danger."""
        return self.peril in ("emergency", "self_harm")


@dataclass(slots=True)
class Standing:
    """What the backend wants next of the caller; ``None`` if nothing. Checkpoints are in the order of their turns."""

    workflow: dict[str, Any] | None = None
    digits: DigitRule | None = None
    checkpoints: list[Checkpoint] = field(default_factory=list[Checkpoint])
    emergency: Emergency = field(default_factory=Emergency)

    def in_workflow(self) -> bool:
        """Whether a workflow waits for the caller; its state says so by a ``run``, null once it is over."""
        return self.workflow is not None and self.workflow.get("run", self.workflow) is not None

    def start(self, workflow: dict[str, Any] | None) -> None:
        """Begin with the profile's workflow, unless one has begun."""
        if self.workflow is None:
            self.workflow = workflow

    def set_aside(self, question: str) -> None:
        """Ask for nothing more of the workflow, whose ``question`` was open, until ``come_back``."""
        if self.workflow is not None and self.in_workflow():
            self.emergency.set_aside, self.emergency.question = self.workflow, question
            self.workflow = {**self.workflow, "run": None}
            self.digits = None
            self.checkpoints.clear()

    def come_back(self) -> str:
        """Go on with the workflow that was set aside; gives back its open question."""
        question = self.emergency.question
        if self.emergency.set_aside is not None:
            self.workflow = self.emergency.set_aside
        self.forget_emergency()
        return question

    def forget_emergency(self) -> None:
        """It is over, and what was set aside for it given up."""
        self.emergency = Emergency()

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
        if self.in_workflow():
            self.forget_emergency()  # the caller has begun something new

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
            "digits": self.digits and fields_of(self.digits),
            "checkpoints": [checkpoint.to_json() for checkpoint in self.checkpoints],
            "emergency": fields_of(self.emergency) | {"said": [*self.emergency.said]},
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Standing:
        """What ``to_json`` wrote."""
        checkpoints = [Checkpoint.from_json(row) for row in body["checkpoints"]]
        return cls(body["workflow"], _digit_rule(body["digits"]), checkpoints, Emergency(**body["emergency"]))


def _digit_rule(body: dict[str, Any] | None) -> DigitRule | None:
    return None if body is None else DigitRule(**body)
