"""``<Connect><ConversationRelay>``: one session from the TwiML to what the action webhook is told of it."""

from __future__ import annotations

import json
from typing import Any

from dev.phone.clock import ACTION_AFTER_DROP_S, ACTION_AFTER_END_S, SOCKET_OPENS_S
from dev.phone.exchange import Exchange, new_sid
from dev.phone.pages import CallDropped
from dev.phone.session.effects import Outcome
from dev.phone.session.frames import setup
from dev.phone.session.leg import RelayRefused, open_relay
from dev.phone.session.machine import RelaySession
from dev.phone.twiml.relay import UNREACHABLE, Relay
from dev.phone.twiml.verbs import Connect
from dev.phone.updates import Ended, Warned


async def connect(exchange: Exchange, verb: Connect, *, call_status: str) -> tuple[Outcome, dict[str, str]]:
    """Hold the session; how it ended, and what ``<Connect action>`` is told. Raises ``CallDropped`` if none began."""
    began = exchange.clock.now()
    session_id, outcome = await _hold(exchange, verb, call_status)
    await exchange.clock.sleep(ACTION_AFTER_DROP_S if outcome.status == "failed" else ACTION_AFTER_END_S)
    told = {
        "SessionId": session_id,
        "SessionStatus": outcome.status,
        "SessionDuration": str(round(exchange.clock.now() - began)),
    }
    if outcome.handoff_data is not None:
        told["HandoffData"] = outcome.handoff_data
    if outcome.error_code is not None:
        told |= {"ErrorCode": str(outcome.error_code), "ErrorMessage": outcome.error_message}
    return outcome, told


async def _hold(exchange: Exchange, verb: Connect, call_status: str) -> tuple[str, Outcome]:
    if verb.fault is not None and verb.fault.code != UNREACHABLE:
        return "", Outcome("failed", error_code=verb.fault.code, error_message=verb.fault.message)
    await exchange.clock.sleep(SOCKET_OPENS_S)
    try:
        if verb.fault is not None:
            raise RelayRefused(verb.fault.message)
        leg = await open_relay(exchange, verb.relay, _session(exchange, verb.relay, call_status))
    except RelayRefused as refusal:
        exchange.tape.write(Warned(UNREACHABLE, str(refusal)))
        raise CallDropped(f"{UNREACHABLE} {refusal}") from refusal
    return leg.session_id, await leg.run()


def _session(exchange: Exchange, relay: Relay, call_status: str) -> RelaySession:
    identity = exchange.identity
    first = setup(
        session_id=new_sid("VX"),
        account_sid=identity.account_sid,
        call_sid=identity.call_sid,
        from_=identity.from_,
        to=identity.to,
        call_status=call_status,
        parameters=relay.parameters,
    )
    return RelaySession(relay, first)


def ending_after(outcome: Outcome) -> Ended:
    """How the call has ended if nothing more comes after that session."""
    match outcome.status:
        case "completed":
            return Ended("caller", "hung up")
        case "failed":
            return Ended("error", f"{outcome.error_code} {outcome.error_message}")
        case "ended":
            return Ended("assistant", _reason_code(outcome.handoff_data or "{}") or "ended the session")


def _reason_code(handoff_data: str) -> str:
    try:
        data: Any = json.loads(handoff_data)
    except ValueError:
        return ""
    match data:
        case {"reasonCode": str(code)}:
            return code
        case _:
            return ""
