"""``<Gather>``: a question of the network itself, answered by keys or by voice."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from dev.phone.exchange import Exchange
from dev.phone.twiml.verbs import Gather, Pause, Play, Say
from dev.phone.updates import Asking, CallerPressed, CallerSpoke

Prompter = Callable[[Sequence[Say | Pause | Play]], Awaitable[None]]


class _Keypad:
    """The caller's ear while the network waits for an answer."""

    def __init__(self, exchange: Exchange, verb: Gather) -> None:
        self._exchange = exchange
        self._verb = verb
        self.digits = ""
        self.finished_on = ""
        self.speech: str | None = None
        self.complete = False
        self.touched = asyncio.Event()

    def heard(self, text: str, language: str | None) -> None:  # noqa: ARG002  # the ear's signature
        """Speech has begun: the prompt stops."""
        if self._verb.by_voice:
            self.touched.set()

    def said(self, text: str, language: str | None) -> None:
        """A whole sentence ends the question."""
        ignored = self._ignored(taken=self._verb.by_voice, instead="keys")
        self._exchange.tape.write(CallerSpoke(text, language or "", "menu", ignored))
        if text and not ignored:
            self.speech = text
            self.complete = True
            self.touched.set()

    def pressed(self, digit: str) -> None:
        """A key adds to the answer, or ends it."""
        ignored = self._ignored(taken=self._verb.by_key, instead="speech")
        self._exchange.tape.write(CallerPressed(digit, "menu", ignored))
        if ignored:
            return
        if self._verb.finish_on_key and digit in self._verb.finish_on_key:
            self.finished_on = digit
            self.complete = True
        else:
            self.digits += digit
            self.complete = len(self.digits) == self._verb.num_digits
        self.touched.set()

    def hung_up(self) -> bool:
        """The call just breaks off."""
        return False

    def inject(self, message: str | bytes) -> None:
        """There is no socket."""
        self._exchange.deaf.inject(message)

    def _ignored(self, *, taken: bool, instead: str) -> str:
        if self.complete:
            return "the menu has its answer already"
        return "" if taken else f"the menu takes {instead} alone"

    def answer(self) -> dict[str, str] | None:
        """What the action webhook is told; None when nothing was entered."""
        if self.speech is not None:
            return {"SpeechResult": self.speech, "Confidence": "0.9"}
        if self.digits or self.finished_on:
            return {"Digits": self.digits, "FinishedOnKey": self.finished_on}
        return None


async def gather(exchange: Exchange, verb: Gather, prompt: Prompter) -> dict[str, str] | None:
    """Ask, listen until the answer is complete or the caller is silent too long, and give it back.

    ``prompt`` plays the nested verbs, and is cut short by the first key or word.
    """
    keypad = _Keypad(exchange, verb)
    exchange.ear = keypad
    exchange.tape.write(Asking(verb.by_key, verb.by_voice))
    try:
        await _prompt_until_touched(keypad, prompt(verb.prompts))
        while not keypad.complete:
            async with exchange.clock.limit(verb.timeout):
                await keypad.touched.wait()
            keypad.touched.clear()
    except TimeoutError:
        pass
    finally:
        exchange.ear = exchange.deaf
    answer = keypad.answer()
    return {"Digits": ""} if answer is None and verb.action_on_empty else answer


async def _prompt_until_touched(keypad: _Keypad, prompting: Awaitable[None]) -> None:
    prompts = asyncio.ensure_future(prompting)
    touched = asyncio.create_task(keypad.touched.wait())
    try:
        await asyncio.wait({prompts, touched}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        prompts.cancel()
        touched.cancel()
        await asyncio.gather(prompts, touched, return_exceptions=True)
