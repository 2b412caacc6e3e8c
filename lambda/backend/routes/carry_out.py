"""Carries out the next step of a call: counts it, remembers what it needs, and turns it into TwiML."""

from __future__ import annotations

import secrets
from typing import Final, assert_never

from backend.calls.store import Budget, count, note_handoff, renew_session
from backend.database import attempt
from backend.handoff.decision import MAX_RESTARTS, MAX_TRANSFERS, Circumstances, last_resort
from backend.handoff.step import Announce, Apologise, Ask, HangUp, Nothing, PutThrough, Relay, Step, TakeMessage
from backend.logs import log
from backend.phrases import phrase
from backend.profiles.fields import RouteLanguage
from backend.routes.known_call import KnownCall, unless_away
from backend.routes.webhook import origins
from backend.services import Services
from backend.twiml.document import Verb, hang_up, say, say_phrase
from backend.twiml.menu import ask
from backend.twiml.relay import Session, connect
from backend.twiml.transfer import Transferred, put_through
from backend.twiml.voicemail import take_message
from common.wire.credentials import SessionToken, mint_token

_MOST: Final[dict[Budget, int]] = {"restart": MAX_RESTARTS, "transfer": MAX_TRANSFERS}


async def carry_out(step: Step, call: KnownCall, given: Circumstances, services: Services) -> list[Verb]:
    """The verbs of a step; without a database nothing is counted or remembered, and the call goes on all the same."""
    match step:
        case Relay():
            return await _relay(step, call, given, services)
        case PutThrough():
            return await _put_through(step, call, given, services)
        case Nothing():
            return []
        case HangUp():
            return [hang_up()]
        case _:
            return _say_or_ask(step, call, services)


def _say_or_ask(step: Announce | Apologise | Ask | TakeMessage, call: KnownCall, services: Services) -> list[Verb]:
    profile, language = call.profile, call.language
    match step:
        case Apologise():
            log("apologised", call_sid=call.call_sid, profile=profile.name, reason="nobody is to be had")
            return [say_phrase("trouble", language), hang_up()]
        case Announce():
            assert profile.after_hours.message is not None, "a profile whose answer is a message has one"
            return [say(profile.after_hours.message[language], language), hang_up()]
        case Ask():
            assert profile.menu is not None, "only a profile with a menu leads to it"
            return [ask(profile.menu, step, profile.languages[language].code, language, origins(services))]
        case TakeMessage(words):
            assert profile.voicemail is not None, "only a profile with a voicemail leads to it"
            before = [say_phrase(words, language)] if words else []
            return before + take_message(profile.voicemail, language, origins(services))
        case _:
            assert_never(step)


async def _relay(step: Relay, call: KnownCall, given: Circumstances, services: Services) -> list[Verb]:
    token, token_id = new_token(services, call.call_sid, call.profile.name)
    if step.counts and not await _counts(step.counts, call, services):
        return _say_or_ask(last_resort(given), call, services)
    failed = call.failed(step.failure)
    renewal = attempt(
        services.database,
        lambda connection: renew_session(connection, call.call_sid, token_id, call.language, failed),
    )
    await unless_away(renewal, call)
    return [relay_verb(step, call, token, services)]


async def _counts(budget: Budget, call: KnownCall, services: Services) -> bool:
    """Whether the call may have one more of these; without a database it may."""

    async def counting() -> bool:
        async with services.database.connection() as connection:
            return await count(connection, call.call_sid, budget, most=_MOST[budget])

    return await unless_away(counting(), call) is not False


def relay_verb(step: Relay, call: KnownCall, token: str, services: Services) -> Verb:
    """The verb that connects a call to the assistant."""
    session = Session(
        call_sid=call.call_sid,
        language=call.language,
        token=token,
        caller=call.state.from_number,
        caller_name=call.state.caller_name,
        greeting=_greeting(step, call),
        failed=call.failed(step.failure),
        workflow=step.workflow,
        now=services.now(),
        called=call.state.to_number,
    )
    return connect(call.profile, session, origins(services))


def _greeting(step: Relay, call: KnownCall) -> str:
    if step.begins is None:
        return ""
    if step.begins == "greeting":
        return call.profile.languages[call.language].greeting
    # The budget that brings a caller back with such words tells how often they have heard them.
    times = call.state.restarts if step.counts == "restart" else call.state.transfers
    return phrase(step.begins, call.language, max(0, times - (step.begins == "unanswered")))


def new_token(services: Services, call_sid: str, profile: str) -> tuple[str, str]:
    """A fresh session token for a call, and its id."""
    settings = services.settings
    token = SessionToken(call_sid, profile, int(services.now()), secrets.token_urlsafe(12), settings.environment)
    return mint_token(settings.session_ring, token), token.token_id


async def _put_through(step: PutThrough, call: KnownCall, given: Circumstances, services: Services) -> list[Verb]:
    handoff = {**(call.state.handoff or {}), "destination": step.destination}
    if not await _counts("transfer", call, services):
        return _say_or_ask(last_resort(given), call, services)
    note = attempt(
        services.database, lambda connection: note_handoff(connection, call.call_sid, call.language, handoff)
    )
    await unless_away(note, call)
    transferred = Transferred(
        caller=call.state.from_number,
        dialled=call.state.to_number,
        seconds_left=call.seconds_left(given.now),
        task=_task(call, call.language, handoff),
    )
    verb = put_through(call.profile.transfer.destinations[step.destination], transferred, origins(services))
    return [say_phrase(step.words, call.language), verb]


def _task(call: KnownCall, language: RouteLanguage, handoff: dict[str, str]) -> dict[str, str]:
    """What a contact centre is told of the call, beside the edge's own words."""
    return {
        **handoff,
        "call_sid": call.call_sid,
        "profile": call.profile.name,
        "business": call.profile.assistant.display_name,
        "caller": call.state.from_number,
        "language": language,
    }
