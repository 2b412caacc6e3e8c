"""``POST /voice``: a call comes in; it goes to the assistant, or where its profile and the hour lead it.

``POST /voice/fallback``: Twilio could not get that document, or could not use it: the call goes on without the relay.
``POST /voice/gather``: the menu was answered, by a key, by voice, or not at all.
``POST /voice/action``: a session with the relay has ended; what Twilio does next. ``/voice/action/dial`` and
``/voice/action/queue``: a transfer to a person has ended; whoever was not reached comes back to the assistant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query

from backend.api.services import Services
from backend.api.webhooks.call import KnownCall, admit, find_or_admit, unless_away
from backend.api.webhooks.proceed import new_credential, proceed, proceed_without_relay
from backend.api.webhooks.request import NotAnswered, TwimlResponse, Webhook, WebhookDep, apologise, call_sid_of, spoken
from backend.calls.decision import MAX_ASKS, answer, choose, chosen, come_back, go_on, rescue
from backend.calls.rows import note_handoff, note_status
from backend.calls.step import Announce, Apologise, Ask, NextStep, SessionEnding
from backend.calls.twiml.document import Verb, document, hang_up, opening, say, say_phrase
from backend.postgres.database import attempt
from backend.profiles.reception import MenuPlace, Option
from backend.runtime.logs import log, log_failure
from common.wire.handoff import Handoff

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


@router.post("/voice/action")
async def after_session(webhook: WebhookDep) -> TwimlResponse:
    """TwiML by the table of endings; an apology when neither the database nor memory knows the number."""
    ending = SessionEnding.of(webhook.form)
    if ending.is_over:
        await _close(webhook)
        return TwimlResponse(document())
    if ending.is_goodbye:
        # Known without asking anybody, so that a goodbye ends a call even without a database.
        return TwimlResponse(document(hang_up()))
    return await spoken(_go_on(ending, webhook), webhook)


@router.post("/voice/action/dial")
async def after_dial(webhook: WebhookDep) -> TwimlResponse:
    """After a talk with a person the call is over; a caller who reached nobody goes on with the assistant."""
    bridged = webhook.form.get("DialBridged", "true") != "false"
    return await spoken(_come_back(webhook.form.get("DialCallStatus", ""), webhook, bridged=bridged), webhook)


@router.post("/voice/action/queue")
async def after_queue(webhook: WebhookDep) -> TwimlResponse:
    """The same for a caller who has left a queue."""
    return await spoken(_come_back(webhook.form.get("QueueResult", ""), webhook), webhook)


async def _go_on(ending: SessionEnding, webhook: Webhook) -> str:
    try:
        call = await find_or_admit(webhook, language=ending.handoff.language if ending.handoff else "")
    except NotAnswered:
        call_sid = webhook.form.get("CallSid")
        log("session_ended", call_sid=call_sid, status=ending.status, code=ending.error_code, kind="unknown")
        raise
    if ending.handoff is not None and ending.handoff.route == "agent":
        call = await _with_handoff(call, ending.handoff, webhook.services)
    return await proceed(
        call,
        lambda given: go_on(ending, given),
        webhook,
        "session_ended",
        status=ending.status,
        code=ending.error_code,
    )


async def _with_handoff(call: KnownCall, handoff: Handoff, services: Services) -> KnownCall:
    """Remember the edge's words for the person who takes over, whichever webhook will put the caller through."""
    words = handoff.told()
    await unless_away(
        attempt(services.database, lambda connection: note_handoff(connection, call.call_sid, call.language, words)),
        call,
    )
    return replace(call, state=replace(call.state, handoff=words))


async def _come_back(outcome: str, webhook: Webhook, *, bridged: bool = True) -> str:
    call, call_status = await find_or_admit(webhook), webhook.form.get("CallStatus", "")
    return await proceed(
        call,
        lambda given: come_back(call_status, outcome, given, bridged=bridged),
        webhook,
        "transfer_ended",
        status=outcome,
    )


async def _close(webhook: Webhook) -> None:
    """Twilio tells the status again by itself, so that nothing is lost when the database is away just now."""
    form = webhook.form
    call_sid = call_sid_of(form)
    log("session_ended", call_sid=call_sid, status=form.get("SessionStatus"), kind="Nothing")
    if call_sid is None:
        return
    status, session_id = form.get("CallStatus", "completed"), form.get("SessionId", "")
    try:
        await attempt(
            webhook.services.database,
            lambda connection: note_status(connection, call_sid, status, session_id=session_id),
        )
    except Exception as error:
        log_failure("webhook_failed", error, call_sid=call_sid)
