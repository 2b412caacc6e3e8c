"""``<Record>``: the caller leaves a message. ``<Start><Recording>``: the call is recorded to its end."""

from __future__ import annotations

import asyncio
from urllib.parse import urljoin

from dev.phone.exchange import Exchange, new_sid
from dev.phone.pages import call_parameters, tell
from dev.phone.twiml.verbs import Record, StartRecording, Webhook
from dev.phone.updates import CallerPressed, CallerSpoke, Listening, MessageLeft, RecordingStarted

HUNG_UP = "hangup"


class _Recorder:
    """The caller's ear while a message is recorded."""

    def __init__(self, exchange: Exchange, verb: Record) -> None:
        self._exchange = exchange
        self._verb = verb
        self.said_so_far: list[str] = []
        self.ended_by = ""
        self.touched = asyncio.Event()

    def heard(self, text: str, language: str | None) -> None:  # noqa: ARG002  # the ear's signature
        """Speech goes on: no silence yet."""
        self.touched.set()

    def said(self, text: str, language: str | None) -> None:
        """A sentence of the message."""
        self._exchange.tape.write(CallerSpoke(text, language or "", "recorder"))
        self.said_so_far.append(text)
        self.touched.set()

    def pressed(self, digit: str) -> None:
        """The key that ends the message, or one that is only heard in it."""
        self._exchange.tape.write(CallerPressed(digit, "recorder"))
        if digit in self._verb.finish_on_key:
            self.ended_by = digit
        self.touched.set()

    def hung_up(self) -> bool:
        """The message is over, and its webhooks are told before the call is."""
        self.ended_by = HUNG_UP
        self.touched.set()
        return True

    def inject(self, message: str | bytes) -> None:
        """There is no socket."""
        self._exchange.deaf.inject(message)


async def record(exchange: Exchange, verb: Record, base: str) -> dict[str, str] | None:
    """Record until the caller is done; what the action webhook is told, or None when nothing was said."""
    recorder = _Recorder(exchange, verb)
    exchange.ear = recorder
    exchange.tape.write(Listening())
    began = exchange.clock.now()
    try:
        async with exchange.clock.limit(verb.max_length):
            await _until_done(exchange, recorder, verb.timeout)
    except TimeoutError:
        pass
    finally:
        exchange.ear = exchange.deaf
    text = " ".join(recorder.said_so_far)
    if not text:
        return None
    exchange.tape.write(MessageLeft(text))
    told = _parameters(exchange.clock.now() - began)
    await _report(exchange, _callback(verb.callback, base), told, "RecordVerb")
    return {**told, "Digits": recorder.ended_by}


async def _until_done(exchange: Exchange, recorder: _Recorder, silence_s: float) -> None:
    while not recorder.ended_by:
        recorder.touched.clear()
        async with exchange.clock.limit(silence_s):
            await recorder.touched.wait()


def start_recording(exchange: Exchange, verb: StartRecording, base: str) -> None:
    """Record the call from now to its end."""
    exchange.tape.write(RecordingStarted())
    exchange.recordings.append((_callback(verb.callback, base), exchange.clock.now()))


async def report_recordings(exchange: Exchange) -> None:
    """The call is over: tell of its recordings."""
    for url, began in exchange.recordings:
        await _report(exchange, url, _parameters(exchange.clock.now() - began), "StartCallRecordingTwiML")


def _callback(callback: Webhook | None, base: str) -> str:
    return urljoin(base, callback.url) if callback else ""


def _parameters(seconds: float) -> dict[str, str]:
    sid = new_sid("RE")
    url = f"https://api.twilio.com/2010-04-01/Recordings/{sid}"
    return {"RecordingSid": sid, "RecordingUrl": url, "RecordingDuration": str(round(seconds))}


async def _report(exchange: Exchange, url: str, told: dict[str, str], source: str) -> None:
    if url:
        told = told | {"RecordingStatus": "completed", "RecordingSource": source}
        await tell(exchange, "recording", url, call_parameters(exchange.identity, "in-progress") | told)
