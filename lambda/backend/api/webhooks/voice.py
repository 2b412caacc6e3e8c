"""``POST /voice``: a call comes in; it goes to the assistant, or where its profile and the hour lead it.

``POST /voice/fallback``: Twilio could not get that document, or could not use it: the call goes on without the relay.
``POST /voice/gather``: the menu was answered, by a key, by voice, or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query

from backend.api.webhooks.call import KnownCall, admit, find_or_admit
from backend.api.webhooks.proceed import new_credential, proceed, proceed_without_relay
from backend.api.webhooks.request import TwimlResponse, Webhook, WebhookDep, apologise, spoken
from backend.calls.decision import MAX_ASKS, answer, choose, chosen, rescue
from backend.calls.step import Announce, Apologise, Ask, NextStep
from backend.calls.twiml.document import Verb, opening, say, say_phrase
from backend.profiles.reception import MenuPlace, Option
from backend.runtime.logs import log

router = APIRouter()


@router.post("/voice")
async def answer_call(webhook: WebhookDep) -> TwimlResponse:
    """TwiML for the profile of the dialled number; an apology for an unknown one.

    Without a database a number that this process has served before is answered from memory, any other with an apology.
    """
    return await spoken(_answer(webhook), webhook)


@router.post("/voice/fallback")
async def answer_without_relay(webhook: WebhookDep) -> TwimlResponse:
    """TwiML that needs no relay, and no database: the menu, a person, the voicemail, or an apology."""
    return await spoken(_fall_back(webhook), webhook)


@router.post("/voice/gather")
async def take_choice(
    webhook: WebhookDep, at: MenuPlace = "trouble", attempt: Annotated[int, Query(ge=1)] = MAX_ASKS
) -> TwimlResponse:
    """Go where the chosen option leads; ask again twice, then go on without an answer."""
    return await spoken(_choose(at, attempt, webhook), webhook)


async def _answer(webhook: Webhook) -> str:
    call, route = await admit(webhook)
    call = replace(call, arriving=new_credential(webhook.services, call))

    def first(step: NextStep) -> Sequence[Verb]:
        # Who only hears an announcement is not recorded.
        announces = isinstance(step, Announce | Apologise)
        return () if announces else opening(call.profile.recording, call.language, webhook.origins())

    told = {"profile": call.profile.name, "version": route.version, "language": call.language}
    return await proceed(call, answer, webhook, "call_answered", first=first, **told)


async def _fall_back(webhook: Webhook) -> str:
    log("fell_back", call_sid=webhook.form.get("CallSid"), code=webhook.form.get("ErrorCode"))
    return await proceed_without_relay(await find_or_admit(webhook), rescue, webhook)


async def _choose(at: MenuPlace, attempt: int, webhook: Webhook) -> str:
    call = await find_or_admit(webhook)
    if call.profile.menu is None:
        apologise(webhook, "no such call, or no menu for it")
    option = chosen(call.profile.menu, call.language, webhook.form)
    return await proceed(
        call,
        lambda given: choose(option, at, attempt, given),
        webhook,
        "menu_answered",
        first=lambda step: _answered_with(option, step, call),
        reason=option.digit if option else "",
    )


def _answered_with(option: Option | None, step: NextStep, call: KnownCall) -> Sequence[Verb]:
    """The option's message, or that nothing was understood."""
    if option is not None and option.message is not None:
        return (say(option.message[call.language], call.language),)
    if not isinstance(step, Ask) or option is not None:
        return ()
    return (say_phrase("not_understood", call.language, step.attempt),)
