"""``POST /voice/gather``: the menu was answered, by a key, by voice, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Query

from backend.handoff.decision import MAX_ASKS, choose
from backend.handoff.menu_choice import chosen
from backend.handoff.step import Ask, Step
from backend.logs import log
from backend.profiles.reception import MenuPlace, Option
from backend.routes.arrival import find_or_admit
from backend.routes.carry_out import carry_out
from backend.routes.known_call import KnownCall
from backend.routes.webhook import FormDep, ServicesDep, TwimlResponse, WarmerDep, apologise, spoken
from backend.services import Services
from backend.twiml.document import Verb, document, say, say_phrase
from backend.warm import Warmer

router = APIRouter()


@router.post("/voice/gather")
async def take_choice(
    form: FormDep,
    services: ServicesDep,
    warmer: WarmerDep,
    at: MenuPlace = "trouble",
    attempt: Annotated[int, Query(ge=1)] = MAX_ASKS,
) -> TwimlResponse:
    """Go where the chosen option leads; ask again twice, then go on without an answer."""
    return await spoken(_choose(form, at, attempt, services, warmer), form)


async def _choose(form: Mapping[str, str], at: MenuPlace, attempt: int, services: Services, warmer: Warmer) -> str:
    call = await find_or_admit(form, services)
    if isinstance(call, str):
        return call
    if call.profile.menu is None:
        return apologise(form, "no such call, or no menu for it")
    relay_up = await warmer.warm(call.call_sid, now=services.now())
    given = call.circumstances(services.now(), relay_up=relay_up)
    option = chosen(call.profile.menu, call.language, form)
    step = choose(option, at, attempt, given)
    key = option.digit if option else ""
    log("menu_answered", call_sid=call.call_sid, kind=type(step).__name__, reason=key)
    return document(*_first(option, step, call), *await carry_out(step, call, given, services))


def _first(option: Option | None, step: Step, call: KnownCall) -> list[Verb]:
    """What is said before anything else: the option's message, or that nothing was understood."""
    if option is not None and option.message is not None:
        return [say(option.message[call.language], call.language)]
    if not isinstance(step, Ask) or option is not None:
        return []
    return [say_phrase("not_understood", call.language, step.attempt)]
