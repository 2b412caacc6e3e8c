"""Carries out a call: fetches the TwiML, runs its verbs one by one, and brings the call to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

from dev.phone.clock import SOUND_S, STATUS_AFTER_ACTION_S
from dev.phone.exchange import Exchange
from dev.phone.pages import CallDropped, Page, call_parameters, fetch, tell
from dev.phone.session.playback import speech_s
from dev.phone.twiml.verbs import (
    Connect,
    Dial,
    Enqueue,
    Gather,
    Hangup,
    Leave,
    Pause,
    Play,
    Record,
    Redirect,
    Reject,
    Say,
    StartRecording,
    Verb,
    Webhook,
)
from dev.phone.updates import Announced, Dialled, Ended
from dev.phone.verbs.connect import connect, ending_after
from dev.phone.verbs.gather import gather
from dev.phone.verbs.recording import record, report_recordings, start_recording
from dev.phone.verbs.transfer import dial, enqueue

MAX_DOCUMENTS: Final = 50
"""More documents than this in one call are taken for a loop."""


async def run_call(exchange: Exchange) -> None:
    """One call from dialling to ``Ended``, the last update whatever happens."""
    identity = exchange.identity
    exchange.tape.write(Dialled(identity.call_sid, identity.from_, identity.to))
    exchange.talk = asyncio.create_task(_Program(exchange).run())
    ended = Ended("error", "the phone network itself failed")
    try:
        await asyncio.wait({exchange.talk})
        ended = Ended("caller", "hung up") if exchange.talk.cancelled() else exchange.talk.result()
        await report_recordings(exchange)
        await _report_status(exchange, ended)
    finally:
        exchange.talk.cancel()
        await asyncio.gather(exchange.talk, return_exceptions=True)
        exchange.tape.write(ended)


async def _report_status(exchange: Exchange, ended: Ended) -> None:
    url = exchange.network.status_url
    if url is None:
        return
    await exchange.clock.sleep(STATUS_AFTER_ACTION_S)
    seconds = round(exchange.clock.now())
    status = "failed" if ended.by == "error" else "completed"
    told = {"CallDuration": str(seconds), "Duration": str(-(-seconds // 60)), "SequenceNumber": "0"}
    await tell(exchange, "status", url, call_parameters(exchange.identity, status) | told)


class _Program:
    """What has been reached in a call, verb by verb."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._ending = Ended("assistant", "hung up")
        self._had_session = False

    async def run(self) -> Ended:
        """Run document after document until the call is over."""
        voice = Webhook(self._exchange.network.voice_url)
        try:
            page = await fetch(self._exchange, "voice", voice, {}, call_status="ringing")
            for _ in range(MAX_DOCUMENTS):
                step = await self._run_page(page)
                if isinstance(step, Ended):
                    return step
                page = step
        except CallDropped as failure:
            return Ended("error", str(failure))
        return Ended("error", f"more than {MAX_DOCUMENTS} TwiML documents: a loop")

    async def _run_page(self, page: Page) -> Page | Ended:
        for verb in page.document.verbs:
            step = await self._run_verb(verb, page)
            if step is not None:
                return step
        return self._ending

    async def _run_verb(self, verb: Verb, page: Page) -> Page | Ended | None:
        match verb:
            case Say() | Pause() | Play():
                await self._prompt([verb])
            case StartRecording():
                start_recording(self._exchange, verb, page.url)
            case Connect() | Dial() | Enqueue() | Gather() | Record():
                return await self._run_long_verb(verb, page)
            case Redirect(to):
                return await fetch(self._exchange, "redirect", to, {}, base=page.url)
            case Reject(reason):
                return Ended("assistant", reason)
            case Hangup() | Leave():
                return self._ending
        return None

    async def _run_long_verb(self, verb: Connect | Dial | Enqueue | Gather | Record, page: Page) -> Page | Ended | None:
        """The verbs that tell an ``action`` webhook how they went; without one the next verb follows."""
        match verb:
            case Connect():
                return await self._connect(verb, page)
            case Dial():
                transferred, told = await dial(self._exchange, verb, page.url)
                self._ending = Ended("assistant", f"transferred to {transferred.to}: {transferred.status}")
                return await self._ask("dial", verb.action, told, page)
            case Enqueue():
                transferred, told = await enqueue(self._exchange, verb, page.url, self._prompt)
                self._ending = Ended("assistant", f"transferred to {transferred.to}: {transferred.status}")
                return await self._ask("enqueue", verb.action, told, page)
            case Record():
                return await self._record(verb, page)
            case Gather():
                answer = await gather(self._exchange, verb, self._prompt)
                return (
                    None
                    if answer is None
                    else await self._ask("gather", verb.action or Webhook(page.url), answer, page)
                )

    async def _record(self, verb: Record, page: Page) -> Page | Ended | None:
        told = await record(self._exchange, verb, page.url)
        step: Page | None = None
        if told is not None:
            self._ending = Ended("assistant", "took a message")
            step = await self._ask("record", verb.action or Webhook(page.url), told, page)
        return Ended("caller", "hung up") if self._exchange.caller_gone else step

    async def _prompt(self, verbs: Sequence[Say | Pause | Play]) -> None:
        for verb in verbs:
            match verb:
                case Say(text, language, loop):
                    await self._exchange.clock.sleep(speech_s(text) * loop)
                    self._exchange.tape.write(Announced(text, language))
                    if not self._had_session:
                        self._ending = Ended("assistant", f"announced: {text}")
                case Pause(length):
                    await self._exchange.clock.sleep(length)
                case Play():
                    await self._exchange.clock.sleep(SOUND_S)

    async def _connect(self, verb: Connect, page: Page) -> Page | Ended | None:
        outcome, told = await connect(
            self._exchange, verb, call_status="IN_PROGRESS" if self._had_session else "RINGING"
        )
        self._had_session = True
        self._ending = ending_after(outcome)
        step = await self._ask("action", verb.action, told, page)
        return self._ending if self._exchange.caller_gone else step

    async def _ask(self, name: str, webhook: Webhook | None, told: dict[str, str], page: Page) -> Page | None:
        if webhook is None:
            return None
        status = "completed" if self._exchange.caller_gone else "in-progress"
        return await fetch(self._exchange, name, webhook, told, base=page.url, call_status=status)
