"""A call as JSON and back: all that it knows outlives a sleep, since a Durable Object wakes with what was stored.

A turn under way comes back as such. Its request does not; the turn's own deadlines find it broken, and it is asked anew
or apologised for like any other that stalls.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Final

from common.session.dice import Dice
from common.session.state.call import Call, Footing, Unsaid
from common.session.state.history import History
from common.session.state.keypad import Keypad
from common.session.state.stages import Ending, dump_stage, load_broken, load_stage
from common.session.state.voice import Voice
from common.wire.profile import DigitRule, parse_edge_profile

VERSION: Final = 4
"""Grows with each change of the shape; a session that another version stored is started afresh."""
_AS_THEY_ARE: Final = (
    "language",
    "sid",
    "session_token",
    "profile_name",
    "edge",
    "assistant_name",
    "caller_name",
    "may_transfer",
    "started_at",
    "close_by",
    "turn",
    "seq",
    "workflow",
    "resumed",
    "idle_since",
    "idle_prompts",
    "hold_until",
    "speech_failures",
)


def dump(call: Call) -> dict[str, Any]:
    """The call as JSON that shares nothing with it that will change."""
    body: dict[str, Any] = {name: getattr(call, name) for name in _AS_THEY_ARE}
    return body | {
        "version": VERSION,
        "stage": dump_stage(call.stage),
        "dice": {"state": call.dice.state, "last": dict(call.dice.last)},
        "token_ids": list(call.token_ids),
        "history": call.history.to_json(),
        "voice": call.voice.to_json(),
        "keypad": asdict(call.keypad),
        "digits": call.digits and asdict(call.digits),
        "footings": [asdict(footing) for footing in call.footings],
        "unsaid": call.unsaid and asdict(call.unsaid),
        "other_language": list(call.other_language),
    }


def load(body: dict[str, Any]) -> Call | None:
    """The call that ``dump`` wrote; ``None`` if another version of this program did."""
    if body.get("version") != VERSION:
        return None
    profile = parse_edge_profile(body["edge"])
    return Call(
        stage=load_stage(body["stage"], profile.locale(body["language"])),
        dice=Dice(body["dice"]["state"], dict(body["dice"]["last"])),
        token_ids=list(body["token_ids"]),
        profile=profile,
        history=History.from_json(body["history"]),
        voice=Voice.from_json(body["voice"]),
        keypad=Keypad(**body["keypad"]),
        digits=_digit_rule(body["digits"]),
        footings=[_load_footing(row) for row in body["footings"]],
        unsaid=body["unsaid"] and _load_unsaid(body["unsaid"]),
        other_language=(body["other_language"][0], body["other_language"][1]),
        **{name: body[name] for name in _AS_THEY_ARE},
    )


def numbers(body: dict[str, Any]) -> tuple[int, int]:
    """The turn and the ``seq`` that a session of any version had reached: the backend has seen them."""
    return int(body.get("turn", 0)), int(body.get("seq", 0))


def _load_footing(body: dict[str, Any]) -> Footing:
    return Footing(body["turn"], body["workflow"], _digit_rule(body["digits"]))


def _load_unsaid(body: dict[str, Any]) -> Unsaid:
    ending = body["ending"] and Ending(**body["ending"])
    broken, ahead = load_broken(body["broken"]), _load_footing(body["ahead"])
    parts: dict[str, Any] = {"broken": broken, "ending": ending, "ahead": ahead}
    return Unsaid(**body | parts)


def _digit_rule(body: dict[str, Any] | None) -> DigitRule | None:
    return None if body is None else DigitRule(**body)
