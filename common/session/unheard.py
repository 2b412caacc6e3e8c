"""What the caller did not get to hear: it is no part of history, the records tell of it, and it has led nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from common.session.state.call import Call, Footing
from common.session.state.playback import Cut
from common.wire.events import Cutter, Interrupted
from common.wire.json_shape import as_object
from common.wire.profile import digit_rule


def leave_unheard(call: Call, cuts: Sequence[Cut], now: float, *, by: Cutter = "") -> None:
    """Keep of these turns' words what was heard; ``by`` says that no voice of the caller cut them."""
    for cut in cuts:
        call.history.put(cut.turn, "assistant", cut.heard)
        call.record(Interrupted(heard=cut.heard, unheard=cut.rest, by=by), now, turn=cut.turn)
    if unheard := [cut.turn for cut in cuts if not cut.heard]:
        step_back(call, min(unheard))


def go_on_from(call: Call, turn: int, context: dict[str, Any]) -> None:
    """Take over where the answer of this turn leaves the caller: the workflow's step, and the digits it waits for."""
    if not context.keys() & {"workflow", "digits"}:
        return
    call.footings.append(Footing(turn, call.workflow, call.digits))
    del call.footings[:-_FOOTINGS_KEPT]
    if "workflow" in context:
        call.workflow = as_object(context["workflow"])
    if "digits" in context:
        rule = as_object(context["digits"])
        call.digits = None if rule is None else digit_rule(rule)


def step_back(call: Call, turn: int) -> None:
    """Undo what the answers of this turn and of later ones led to: nothing was heard of them, or they are made anew."""
    while call.footings and call.footings[-1].turn >= turn:
        before = call.footings.pop()
        call.workflow, call.digits = before.workflow, before.digits


_FOOTINGS_KEPT = 4
"""As many as there may be answers in Twilio's queue whose words are remembered."""
