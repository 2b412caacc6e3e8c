"""A process that answers turns as a deployed one does, with every library as talkative as it can be made.

Its standard output and error are what would be in the logs. It is run by ``test_leaks.py``.
"""

from __future__ import annotations

import asyncio
import logging
import os
from dataclasses import replace

from pydantic import SecretStr

from backend.answering.actions import actions_for
from backend.answering.generation import answer_turn
from backend.answering.interface import Stopwatch, TurnServices
from backend.models.lineup import Lineup
from backend.profiles.model import Answers
from backend.runtime.logs import set_up_logs
from common.wire.turn import TurnRequest, Utterance
from dev.stack.loopback.serving import served
from tests.backend.harness import CALL, bakery, settings_for
from tests.backend.model_fakes import answering_with, passage
from tests.backend.models.providers.completions_wire import CompletionsWire
from tests.backend.models.providers.messages_wire import MessagesWire
from tests.backend.models.providers.script import Call, Overload, Script, Sign, Step
from tests.backend.models.providers.server import Provider, Wire

KEY, WORDS = os.environ["PLANTED_KEY"], os.environ["PLANTED_WORDS"]
REFUSALS = ((401, "authentication_error"), (429, "rate_limit_error"), (529, "overloaded_error"), (400, WORDS))
ENDINGS: tuple[tuple[Step, ...], ...] = (
    (WORDS, Sign.END),
    (WORDS, Sign.CUT),
    (WORDS, Overload()),
    (Sign.CUT, Sign.CUT),
    (Sign.DECLINE,),
    (Call("transfer_to_person", f'{{"reason": "{WORDS}"}}'), Sign.END),
    (Call(WORDS, f'{{"{WORDS}": '), Sign.END),
)


async def answered(lineup: Lineup, model: str) -> None:
    """One turn whose every part holds the planted words."""
    profile = bakery(ai=Answers(models=(model,), instructions=WORDS))
    answering: TurnServices = replace(
        answering_with(lineup.model_for(profile), passage(WORDS, heading=WORDS), profile=profile),
        rephraser_for=lineup.rephraser_for,
        actions_for=actions_for,
    )

    async def admitted() -> bool:
        return True

    request = TurnRequest(CALL, 1, WORDS, "en", "corner-bakery", (Utterance("user", WORDS),))
    async for _ in answer_turn(request, answering, Stopwatch(), admitted):
        pass


async def play(model: str, wire: Wire, base_url: str) -> None:
    """Everything that can happen to a turn, each with a process that has met nothing before."""
    scripts = [Script(refusal=refusal, unauthorised=refusal[0] == 401) for refusal in REFUSALS]
    for steps in ENDINGS:
        script = Script(filled={"question": WORDS, "language": WORDS, "needs_knowledge": WORDS})
        script.says(*steps)
        scripts.append(script)
    for script in scripts:
        async with served(Provider(wire, script)) as origin:
            key = SecretStr(KEY)
            lineup = Lineup(
                settings_for(anthropic_api_key=key, openai_api_key=key, **{base_url: origin + _path(base_url)})
            )
            await lineup.warm([bakery(ai=Answers(models=(model,)))])
            await answered(lineup, model)
            await lineup.close()


def _path(base_url: str) -> str:
    return "/v1" if base_url == "openai_base_url" else ""


async def main() -> None:
    """Play it with each SDK."""
    await play("claude-haiku-5-5", MessagesWire("anthropic"), "anthropic_base_url")
    await play("bedrock:anthropic.claude-haiku-v1:0", MessagesWire("bedrock"), "bedrock_base_url")
    await play("openai:gpt-mini", CompletionsWire(), "openai_base_url")
    await asyncio.create_task(_fails(), name="left alone")


async def _fails() -> None:
    """A task whose failure nobody looks at: asyncio logs it, message and all."""
    asyncio.get_running_loop().call_soon(_raise)
    await asyncio.sleep(0)


def _raise() -> None:
    raise RuntimeError(f"{KEY} {WORDS}")


set_up_logs(own_root=True)
logging.getLogger().setLevel(logging.DEBUG)
asyncio.run(main(), debug=True)
print("played")
