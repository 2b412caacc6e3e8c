"""What Twilio reports, and nobody waits for: how a call is getting on, and what was recorded.

``POST /voice/status``: a call's status. ``/voice/voicemail/recorded``, ``/voice/recording``: a message, a recording is
stored. ``/voice/voicemail``: a message was left, and its caller is thanked.
"""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from fastapi.responses import Response
from psycopg import AsyncConnection

from backend.api.webhooks.call import find
from backend.api.webhooks.request import (
    TwimlResponse,
    Webhook,
    WebhookDep,
    apologise,
    call_sid_of,
    spoken,
    whole_number,
)
from backend.calls.rows import Recorded, note_recording, note_status
from backend.calls.step import is_call_over
from backend.calls.twiml.document import document, hang_up, say_phrase
from backend.notices.messages import tell_unfinished
from backend.postgres.database import attempt
from backend.runtime.logs import log

router = APIRouter()


@router.post("/voice/status")
async def follow_call(webhook: WebhookDep) -> Response:
    """Note the status; 204 also for a call that is not known, which Twilio need not report again."""
    call_sid = call_sid_of(webhook.form)
    status = webhook.form.get("CallStatus", "")
    if call_sid is None or not status:
        log("status_ignored", reason="expected CallSid and CallStatus")
        return Response(status_code=204)
    duration = whole_number(webhook.form.get("CallDuration", ""))

    async def note(connection: AsyncConnection) -> None:
        async with connection.transaction():
            await note_status(connection, call_sid, status, duration_s=duration)
            if is_call_over(status):
                await tell_unfinished(connection, call_sid)

    await attempt(webhook.services.database, note)
    return Response(status_code=204)


@router.post("/voice/voicemail")
async def thank_caller(webhook: WebhookDep) -> TwimlResponse:
    """Thanks, and the end of the call; nothing for a caller who ended the message by hanging up."""
    if webhook.form.get("Digits") == "hangup" or webhook.form.get("CallStatus") == "completed":
        return TwimlResponse(document())
    return await spoken(_thank(webhook), webhook)


@router.post("/voice/voicemail/recorded")
async def keep_message(webhook: WebhookDep) -> Response:
    """Keep a message; a database that is away answers 503, which Twilio's debugger shows."""
    return await _keep(webhook, "voicemail")


@router.post("/voice/recording")
async def keep_recording(webhook: WebhookDep) -> Response:
    """Keep the recording of a call."""
    return await _keep(webhook, "call")


async def _thank(webhook: Webhook) -> str:
    call = await find(webhook)
    if call is None:
        apologise(webhook, "no such call")
    return document(say_phrase("message_taken", call.language), hang_up())


async def _keep(webhook: Webhook, kind: Literal["call", "voicemail"]) -> Response:
    call_sid, recording_sid = call_sid_of(webhook.form), call_sid_of(webhook.form, "RecordingSid")
    if call_sid is None or recording_sid is None:
        log("status_ignored", reason="expected CallSid and RecordingSid")
        return Response(status_code=204)
    recorded = Recorded(
        recording_sid,
        call_sid,
        kind,
        webhook.form.get("RecordingStatus", "completed"),
        webhook.form.get("RecordingUrl", ""),
        whole_number(webhook.form.get("RecordingDuration", "")),
    )
    await attempt(webhook.services.database, lambda connection: note_recording(connection, recorded))
    return Response(status_code=204)
