"""``POST /voice/status``: Twilio tells how a call is getting on; late, repeated and unordered reports do no harm."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import Response

from backend.calls.store import note_status
from backend.database import attempt
from backend.logs import log
from backend.routes.webhook import FormDep, ServicesDep, call_sid_of, whole_number

router = APIRouter()


@router.post("/voice/status")
async def follow_call(form: FormDep, services: ServicesDep) -> Response:
    """Note the status; 204 also for a call that is not known, which Twilio need not report again."""
    call_sid = call_sid_of(form)
    status = form.get("CallStatus", "")
    if call_sid is None or not status:
        log("status_ignored", reason="expected CallSid and CallStatus")
        return Response(status_code=204)
    duration = whole_number(form.get("CallDuration", ""))
    await attempt(services.database, lambda connection: note_status(connection, call_sid, status, duration_s=duration))
    return Response(status_code=204)
