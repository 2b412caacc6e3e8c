"""Hands a call to somebody else: ``<Dial>`` and ``<Enqueue>``, with callees that behave as the network says."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence

from dev.phone.clock import RING_S
from dev.phone.exchange import DeafEar, Exchange, new_sid
from dev.phone.network import Callee
from dev.phone.pages import fetch
from dev.phone.session.playback import speech_s
from dev.phone.twiml.verbs import Dial, Enqueue, Gather, Hangup, Leave, Pause, Play, Say, Webhook
from dev.phone.updates import Announced, PickedUp, Transferred, Transferring, Warned

Prompter = Callable[[Sequence[Say | Pause | Play]], Awaitable[None]]
_BAD_ATTRIBUTES = 14221
_BAD_CALLER_ID = 13214
_NEVER_S = 3600.0


async def dial(exchange: Exchange, verb: Dial, base: str) -> tuple[Transferred, dict[str, str]]:
    """Ring the callee and let them talk; how it went, and what ``<Dial action>`` is told."""
    callee = _callee(exchange, verb)
    leg = new_sid("CA")
    exchange.tape.write(Transferring("dial", verb.to))
    await exchange.clock.sleep(verb.timeout if callee.outcome == "no-answer" else RING_S)
    told = {"DialCallSid": leg, "DialBridged": "false", "DialCallStatus": callee.outcome}
    if callee.outcome in ("answers", "machine"):
        # A leg that ends during the whisper was answered, but never bridged: only the latter tells.
        told |= {"DialCallStatus": "completed"}
        if verb.whisper is None or await _takes(exchange, callee, verb.whisper, leg, verb.to, base):
            seconds = min(callee.talk_s, verb.time_limit)
            await _talk(exchange, verb.to, seconds)
            told |= {"DialBridged": "true", "DialCallDuration": str(round(seconds))}
    transferred = Transferred(verb.to, told["DialCallStatus"])
    exchange.tape.write(transferred)
    return transferred, told


def _callee(exchange: Exchange, verb: Dial) -> Callee:
    """Who is rung; nobody, where the number that they would see is none."""
    shown = verb.caller_id or exchange.identity.from_
    if shown.startswith("+") or verb.to.startswith(("sip:", "sips:")):
        return exchange.network.callee(verb.to)
    exchange.tape.write(Warned(_BAD_CALLER_ID, f"Dial: expected a phone number as callerId, got {shown!r}"))
    return Callee("failed")


async def _talk(exchange: Exchange, to: str, seconds: float) -> None:
    """The caller and the callee hear each other that long."""
    exchange.ear = DeafEar(exchange.tape, "callee")
    exchange.tape.write(PickedUp(to))
    try:
        await exchange.clock.sleep(seconds)
    finally:
        exchange.ear = exchange.deaf


async def _takes(exchange: Exchange, callee: Callee, whisper: Webhook, leg: str, to: str, base: str) -> bool:
    """What the callee hears alone, on their own leg; whether they are connected then, by a key if they are asked."""
    told = {"CallSid": leg, "ParentCallSid": exchange.identity.call_sid, "To": to, "Direction": "outbound-dial"}
    page = await fetch(exchange, "whisper", whisper, told, base=base)
    for verb in page.document.verbs:
        match verb:
            case Say():
                await _tell(exchange, verb)
            case Gather():
                for prompt in verb.prompts:
                    if isinstance(prompt, Say):
                        await _tell(exchange, prompt)
                if callee.outcome != "machine":
                    if verb.action is not None:
                        await fetch(exchange, "accepted", verb.action, {**told, "Digits": "1"}, base=page.url)
                    return True
                await exchange.clock.sleep(verb.timeout)
            case Hangup():
                return False
            case _:
                pass
    return True


async def _tell(exchange: Exchange, words: Say) -> None:
    await exchange.clock.sleep(speech_s(words.text))
    exchange.tape.write(Announced(words.text, words.language, to="callee"))


async def enqueue(exchange: Exchange, verb: Enqueue, base: str, prompt: Prompter) -> tuple[Transferred, dict[str, str]]:
    """Wait in the queue until somebody takes the call; how it went, and what ``<Enqueue action>`` is told.

    With ``no-answer`` nobody ever does: the caller waits until they hang up, or the TwiML they hear lets them leave.
    """
    if verb.task and not _is_json_object(verb.task):
        exchange.tape.write(Warned(_BAD_ATTRIBUTES, f"Task: expected a JSON object, got {verb.task[:80]!r}"))
    exchange.tape.write(Transferring("enqueue", verb.queue, verb.task))
    began = exchange.clock.now()
    serving = asyncio.create_task(_serve(exchange, verb.queue))
    waiting = asyncio.create_task(_wait(exchange, verb.wait, base, prompt))
    try:
        await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
        result, status = serving.result() if serving.done() else waiting.result()
    finally:
        for task in (serving, waiting):
            task.cancel()
        await asyncio.gather(serving, waiting, return_exceptions=True)
    transferred = Transferred(verb.queue, status)
    exchange.tape.write(transferred)
    seconds = str(round(exchange.clock.now() - began))
    return transferred, {"QueueSid": new_sid("QU"), "QueueResult": result, "QueueTime": seconds}


async def _serve(exchange: Exchange, queue: str) -> tuple[str, str]:
    callee = exchange.network.callee(queue)
    await exchange.clock.sleep(RING_S)
    match callee.outcome:
        case "answers" | "machine":
            await _talk(exchange, queue, callee.talk_s)
            return "bridged", "completed"
        case "no-answer":
            await _for_ever(exchange)
            raise AssertionError("nobody answers")
        case "busy":
            return "queue-full", "busy"
        case "failed":
            return "error", "failed"


async def _wait(exchange: Exchange, wait: Webhook | None, base: str, prompt: Prompter) -> tuple[str, str]:
    """Play what waiting callers hear, over and over, until it lets them leave."""
    began = exchange.clock.now()
    while wait is not None:
        told = {"QueuePosition": "1", "QueueTime": str(round(exchange.clock.now() - began)), "CurrentQueueSize": "1"}
        page = await fetch(exchange, "wait", wait, told, base=base)
        for verb in page.document.verbs:
            if isinstance(verb, Leave):
                return "leave", "left"
            if isinstance(verb, Say | Pause | Play):
                await prompt([verb])
        if not page.document.verbs:
            break
    await _for_ever(exchange)
    raise AssertionError("nobody is let go")


async def _for_ever(exchange: Exchange) -> None:
    while True:
        await exchange.clock.sleep(_NEVER_S)


def _is_json_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
