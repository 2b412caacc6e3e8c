"""``POST /voice/voicemail``: a message was left. ``/voice/voicemail/recorded``, ``/voice/recording``: it is stored."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from fastapi import APIRouter
from fastapi.responses import Response

from backend.calls.recordings import Recorded, note_recording
from backend.database import attempt
from backend.logs import log
from backend.routes.known_call import find_known
from backend.routes.webhook import FormDep, ServicesDep, TwimlResponse, apologise, call_sid_of, spoken, whole_number
from backend.services import Services
from backend.twiml.document import document, hang_up, say_phrase

router = APIRouter()


@router.post("/voice/voicemail")
async def thank_caller(form: FormDep, services: ServicesDep) -> TwimlResponse:
    """Thanks, and the end of the call; nothing for a caller who ended the message by hanging up."""
    if form.get("Digits") == "hangup" or form.get("CallStatus") == "completed":
        return TwimlResponse(document())
    return await spoken(_thank(form, services), form)


@router.post("/voice/voicemail/recorded")
async def keep_message(form: FormDep, services: ServicesDep) -> Response:
    """Keep a message; a database that is away answers 503, which Twilio's debugger shows."""
    return await _keep(form, "voicemail", services)


@router.post("/voice/recording")
async def keep_recording(form: FormDep, services: ServicesDep) -> Response:
    """Keep the recording of a call."""
    return await _keep(form, "call", services)


async def _thank(form: Mapping[str, str], services: Services) -> str:
    call = await find_known(form, services)
    if call is None:
        return apologise(form, "no such call")
    return document(say_phrase("message_taken", call.language), hang_up())


async def _keep(form: Mapping[str, str], kind: Literal["call", "voicemail"], services: Services) -> Response:
    call_sid, recording_sid = call_sid_of(form), call_sid_of(form, "RecordingSid")
    if call_sid is None or recording_sid is None:
        log("status_ignored", reason="expected CallSid and RecordingSid")
        return Response(status_code=204)
    recorded = Recorded(
        recording_sid,
        call_sid,
        kind,
        form.get("RecordingStatus", "completed"),
        form.get("RecordingUrl", ""),
        whole_number(form.get("RecordingDuration", "")),
    )
    await attempt(services.database, lambda connection: note_recording(connection, recorded))
    return Response(status_code=204)
