"""``POST /voice``: a call comes in; it is connected to the relay, or hears why not."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import APIRouter, Depends, Request

from backend.callers import clean_caller, clean_number
from backend.calls.store import Call, open_call
from backend.logs import log, log_failure
from backend.profiles.store import Route
from backend.routes.webhook import BOTH, FormDep, TwimlResponse, call_sid_of, new_session, new_token, origins
from backend.services import Services, ServicesDep
from backend.twiml import apology, connect
from backend.warm import Warmer

router = APIRouter()


def _warmer(request: Request) -> Warmer:
    return cast("Warmer", request.app.state.warmer)


WarmerDep = Annotated[Warmer, Depends(_warmer)]


@router.post("/voice")
async def answer_call(form: FormDep, services: ServicesDep, warmer: WarmerDep) -> TwimlResponse:
    """TwiML for the profile of the dialled number; an apology for an unknown one, or when the database is away."""
    call_sid = call_sid_of(form)
    if call_sid is None:
        log("call_refused", reason="a CallSid that could not stand in a path")
        return TwimlResponse(apology(BOTH, in_service=False))
    try:
        route = await _route(form, services)
        if route is None:
            log("call_refused", call_sid=call_sid, reason="no profile serves the dialled number")
            return TwimlResponse(apology(BOTH, in_service=False))
        if not route.profile.enabled:
            log("call_refused", call_sid=call_sid, profile=route.profile.name, reason="the profile is not enabled")
            return TwimlResponse(apology((route.language,), in_service=False))
        return TwimlResponse(await _connect(form, call_sid, route, services, warmer))
    except Exception as error:
        # The outermost frame of a call: whatever broke, most likely the database, the caller must hear a word.
        log_failure("call_failed", error, call_sid=call_sid)
        return TwimlResponse(apology(BOTH))


async def _route(form: FormDep, services: Services) -> Route | None:
    dialled = clean_number(form.get("To", ""))
    return await services.profiles.route(dialled) if dialled else None


async def _connect(form: FormDep, call_sid: str, route: Route, services: Services, warmer: Warmer) -> str:
    profile, language = route.profile, route.language
    caller = clean_caller(form.get("From", ""))
    token, token_id = new_token(services, call_sid, profile.name)
    call = Call(call_sid, profile.name, services.settings.environment, language, caller, form.get("To", ""), token_id)
    async with services.database.connection() as connection:
        await open_call(connection, call)
    await warmer.warm(call_sid, now=services.now())
    log("call_answered", call_sid=call_sid, profile=profile.name, version=route.version, language=language)
    greeting = profile.languages[language].greeting
    return connect(profile, new_session(form, call_sid, language, token, caller, greeting), origins(services))
