"""The one way from a webhook that was read to what happens to its call: wake the relay, decide, carry out.

The rules of ``calls`` decide from values alone. Here their decision is counted, remembered, and made TwiML.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias, assert_never

from backend.api.webhooks.call import Credential, KnownCall, enter, unless_away
from backend.api.webhooks.request import Webhook
from backend.calls.decision import MAX_RESTARTS, MAX_TRANSFERS, Circumstances, last_resort
from backend.calls.rows import Allowance, count, note_handoff, renew_session
from backend.calls.step import (
    Announce,
    Apologise,
    Ask,
    HangUp,
    NextStep,
    Nothing,
    PutThrough,
    Relay,
    TakeMessage,
)
from backend.calls.twiml.document import (
    TransferredCall,
    Verb,
    ask,
    document,
    hang_up,
    put_through,
    say,
    say_phrase,
    take_message,
)
from backend.calls.twiml.relay import RelaySession, connect
from backend.languages import language_of
from backend.languages.sentences import Words, phrase
from backend.postgres.database import attempt
from backend.runtime.logs import log
from backend.runtime.tasks import together
from common.wire.credentials import SessionToken, mint_token

if TYPE_CHECKING:
    from backend.api.services import Services

Decide: TypeAlias = Callable[[Circumstances], NextStep]
"""A rule of ``calls``: what a call does next under these circumstances. Pure."""
_MOST: Final[dict[Allowance, int]] = {"restart": MAX_RESTARTS, "transfer": MAX_TRANSFERS}

_OFFERING: Final[dict[Words, Words]] = {
    "nobody": "nobody_message",
    "closed": "closed_message",
    "unanswered": "unanswered_message",
}
"""What is said in place of these where the assistant takes messages."""


def _nothing_first(_step: NextStep) -> Sequence[Verb]:
    return ()


async def proceed(
    call: KnownCall,
    decide: Decide,
    webhook: Webhook,
    event: str,
    *,
    first: Callable[[NextStep], Sequence[Verb]] = _nothing_first,
    **told: object,
) -> str:
    """What a call does next, as TwiML; ``first`` is said before it.

    The log is told of the decision by this ``event``, with whatever else is ``told``.
    """
    relay_up, over_limit = await _wake_relay(call, webhook)
    given = replace(call.circumstances(webhook.services.now(), relay_up=relay_up), over_limit=over_limit)
    step = decide(given)
    log(event, call_sid=call.call_sid, **told, kind=type(step).__name__)
    if call.arriving and not relay_up and step != decide(replace(given, relay_up=True)):
        log("relay_missed", call_sid=call.call_sid, profile=call.profile.name, kind=type(step).__name__)
    return document(*first(step), *await carry_out(step, call, given, webhook))


async def proceed_without_relay(call: KnownCall, decide: Decide, webhook: Webhook) -> str:
    """The same where the relay is known not to be had, and need not be woken."""
    given = call.circumstances(webhook.services.now(), relay_up=False)
    return document(*await carry_out(decide(given), call, given, webhook))


async def _wake_relay(call: KnownCall, webhook: Webhook) -> tuple[bool, bool]:
    """Whether nothing is known against the relay; meanwhile a call that arrives is entered: is it past a limit?"""
    waking = webhook.warmer.warm(call.call_sid, now=webhook.services.now())
    if call.arriving is None:
        return await waking, False
    # Side by side: neither waits for the other, and the relay is waited for at most 50 ms.
    relay_up, opened = await together(waking, enter(call, call.arriving.token_id, webhook.services))
    return relay_up, opened is not None and opened.over_limit


async def carry_out(step: NextStep, call: KnownCall, given: Circumstances, webhook: Webhook) -> list[Verb]:
    """The verbs of a step; without a database nothing is counted or remembered, and the call goes on all the same."""
    match step:
        case Relay():
            return await _relay(step, call, given, webhook)
        case PutThrough():
            return await _put_through(step, call, given, webhook)
        case Nothing():
            return []
        case HangUp():
            return [hang_up()]
        case _:
            return _say_or_ask(step, call, webhook)


def _say_or_ask(step: Announce | Apologise | Ask | TakeMessage, call: KnownCall, webhook: Webhook) -> list[Verb]:
    profile, language = call.profile, call.language
    match step:
        case Apologise():
            log("apologised", call_sid=call.call_sid, profile=profile.name, reason="nobody is to be had")
            return [say_phrase("trouble", language), hang_up()]
        case Announce(why):
            message = profile.after_hours.message if why == "closed" else profile.limits.message
            assert message is not None, "a profile whose answer is a message has one"
            return [say(message[language], language), hang_up()]
        case Ask():
            assert profile.menu is not None, "only a profile with a menu leads to it"
            return [ask(profile.menu, step, profile.languages[language].code, language, webhook.origins())]
        case TakeMessage(words):
            assert profile.voicemail is not None, "only a profile with a voicemail leads to it"
            before = [say_phrase(words, language)] if words else []
            return before + take_message(profile.voicemail, language, webhook.origins())
        case _:
            assert_never(step)


async def _relay(step: Relay, call: KnownCall, given: Circumstances, webhook: Webhook) -> list[Verb]:
    if call.arriving is not None:
        return [_connect(step, call, call.arriving, webhook)]
    credential = new_credential(webhook.services, call)
    if step.counts and not await _counts(step.counts, call, webhook.services):
        return _say_or_ask(last_resort(given), call, webhook)
    failed = call.failed(step.failure)
    renewal = attempt(
        webhook.services.database,
        lambda connection: renew_session(connection, call.call_sid, credential.token_id, call.language, failed),
    )
    await unless_away(renewal, call)
    return [_connect(step, call, credential, webhook)]


async def _counts(allowance: Allowance, call: KnownCall, services: Services) -> bool:
    """Whether the call may have one more of these; without a database it may."""

    async def counting() -> bool:
        async with services.database.connection() as connection:
            return await count(connection, call.call_sid, allowance, most=_MOST[allowance])

    return await unless_away(counting(), call) is not False


def _connect(step: Relay, call: KnownCall, credential: Credential, webhook: Webhook) -> Verb:
    session = RelaySession(
        call_sid=call.call_sid,
        language=call.language,
        token=credential.token,
        caller=call.state.from_number,
        caller_name=call.state.caller_name,
        greeting=_greeting(step, call),
        failed=call.failed(step.failure),
        workflow=step.workflow,
        now=webhook.services.now(),
        called=call.state.to_number,
    )
    return connect(call.profile, session, webhook.origins())


def _greeting(step: Relay, call: KnownCall) -> str:
    if step.begins is None:
        return ""
    if step.begins == "greeting":
        return call.profile.languages[call.language].greeting
    # The budget that brings a caller back with such words tells how often they have heard them.
    times = call.state.restarts if step.counts == "restart" else call.state.transfers
    offering: Words = _OFFERING.get(step.begins, step.begins) if call.profile.messages == "assistant" else step.begins
    return phrase(language_of(call.language).phrases, offering, max(0, times - (step.begins == "unanswered")))


def new_credential(services: Services, call: KnownCall) -> Credential:
    """A fresh session token for a call."""
    settings = services.settings
    token_id = secrets.token_urlsafe(12)
    token = SessionToken(call.call_sid, call.profile.name, int(services.now()), token_id, settings.environment)
    return Credential(mint_token(settings.session_ring, token), token_id)


async def _put_through(step: PutThrough, call: KnownCall, given: Circumstances, webhook: Webhook) -> list[Verb]:
    services = webhook.services
    handoff = {**(call.state.handoff or {}), "destination": step.destination}
    if not await _counts("transfer", call, services):
        return _say_or_ask(last_resort(given), call, webhook)
    note = attempt(
        services.database, lambda connection: note_handoff(connection, call.call_sid, call.language, handoff)
    )
    await unless_away(note, call)
    transferred = TransferredCall(
        caller=call.state.from_number,
        dialled=call.state.to_number,
        seconds_left=call.seconds_left(given.now),
        task=_task(call, handoff),
    )
    verb = put_through(call.profile.transfer.destinations[step.destination], transferred, webhook.origins())
    return [say_phrase(step.words, call.language), verb] if step.words else [verb]


def _task(call: KnownCall, handoff: dict[str, str]) -> dict[str, str]:
    """What a contact centre is told of the call, beside the edge's own words."""
    return {
        **handoff,
        "call_sid": call.call_sid,
        "profile": call.profile.name,
        "business": call.profile.assistant.display_name,
        "caller": call.state.from_number,
        "language": call.language,
    }
