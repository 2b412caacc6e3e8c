"""A menu, as ``<Gather>``: by one key, or by voice."""

# The library of twilio ships no types:
# pyright: reportUnknownMemberType=false
from __future__ import annotations

from twilio.twiml.voice_response import Gather  # type: ignore[import-untyped]  # ships no types

from backend.handoff.step import Ask
from backend.profiles.fields import RouteLanguage
from backend.profiles.reception import Menu
from backend.twiml.document import Origins, Verb, say


def ask(menu: Menu, step: Ask, speech_code: str, language: RouteLanguage, origins: Origins) -> Verb:
    """Ask the menu's question; ``/voice/gather`` hears the answer, silence too."""
    phrases = [phrase for option in menu.options for phrase in option.phrases.get(language, ())]
    verb = Gather(
        action=origins.webhook(f"/voice/gather?at={step.at}&attempt={step.attempt}"),
        method="POST",
        input="dtmf speech",
        timeout=menu.timeout_s,
        speech_timeout="auto",
        num_digits=1,
        finish_on_key="",
        language=speech_code,
        hints=", ".join(phrases) or None,
        profanity_filter=False,
        barge_in=True,
        # Otherwise Twilio would go on with the next verb, and nobody would know how often was asked.
        action_on_empty_result=True,
    )
    verb.append(say(menu.prompt[language], language))
    return verb
