"""Hands a call to somebody else: ``<Dial>`` and ``<Enqueue>``, with callees that behave as the network says."""

from __future__ import annotations

import json

from dev.phone.exchange import Exchange, new_sid
from dev.phone.pages import fetch
from dev.phone.playback import speech_s
from dev.phone.timings import RING_S
from dev.phone.updates import Announced, Transferred, Transferring, Warned
from dev.phone.verbs import Dial, Enqueue, Say

_BAD_ATTRIBUTES = 14221


async def dial(exchange: Exchange, verb: Dial, base: str) -> tuple[Transferred, dict[str, str]]:
    """Ring the callee and let them talk; how it went, and what ``<Dial action>`` is told."""
    callee = exchange.network.callee(verb.to)
    exchange.tape.write(Transferring("dial", verb.to))
    await exchange.clock.sleep(verb.timeout if callee.outcome == "no-answer" else RING_S)
    told = {"DialCallSid": new_sid("CA"), "DialBridged": "false", "DialCallStatus": callee.outcome}
    if callee.outcome == "answers":
        if verb.whisper is not None:
            page = await fetch(
                exchange, "whisper", verb.whisper, {"ParentCallSid": exchange.identity.call_sid}, base=base
            )
            await _whisper(exchange, [said for said in page.document.verbs if isinstance(said, Say)])
        await exchange.clock.sleep(callee.talk_s)
        told |= {"DialBridged": "true", "DialCallStatus": "completed", "DialCallDuration": str(round(callee.talk_s))}
    transferred = Transferred(verb.to, told["DialCallStatus"])
    exchange.tape.write(transferred)
    return transferred, told


async def enqueue(exchange: Exchange, verb: Enqueue) -> tuple[Transferred, dict[str, str]]:
    """Wait in the queue until somebody takes the call; how it went, and what ``<Enqueue action>`` is told.

    With ``no-answer`` nobody ever does: the caller waits until they hang up.
    """
    callee = exchange.network.callee(verb.queue)
    if verb.task and not _is_json_object(verb.task):
        exchange.tape.write(Warned(_BAD_ATTRIBUTES, f"Task: expected a JSON object, got {verb.task[:80]!r}"))
    exchange.tape.write(Transferring("enqueue", verb.queue, verb.task))
    await exchange.clock.sleep(RING_S)
    match callee.outcome:
        case "answers":
            await exchange.clock.sleep(callee.talk_s)
            result, status = "bridged", "completed"
        case "no-answer":
            while True:
                await exchange.clock.sleep(3600)
        case "busy":
            result, status = "queue-full", "busy"
        case "failed":
            result, status = "error", "failed"
    transferred = Transferred(verb.queue, status)
    exchange.tape.write(transferred)
    return transferred, {"QueueSid": new_sid("QU"), "QueueResult": result, "QueueTime": str(round(RING_S))}


async def _whisper(exchange: Exchange, verbs: list[Say]) -> None:
    for verb in verbs:
        await exchange.clock.sleep(speech_s(verb.text))
        exchange.tape.write(Announced(verb.text, verb.language, to="callee"))


def _is_json_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
