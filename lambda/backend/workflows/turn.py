"""Workflows in a turn: whether one takes it, begins with it, or lets a question pass that is answered elsewhere."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import psycopg

from backend.answering.actions import record_message
from backend.answering.interface import Action, AnsweringFailed
from backend.facts.people.leaving_word import Word, asks_for_recorder
from backend.facts.people.taking_messages import (
    MESSAGE_TOOL,
    draft_of,
    known_of_message,
    learnt,
    message_workflow,
    word_left,
    word_of,
    workflows_of,
)
from backend.languages import language_of
from backend.models.interface import BEGIN, Tool
from backend.runtime.logs import log
from backend.workflows.beginning import begin, chosen, may_be_offered, move
from backend.workflows.calendar.book import Owner
from backend.workflows.effects import CallEndpoint, WorkflowStuck
from backend.workflows.effects.performing import RunContext
from backend.workflows.hearing import hear
from backend.workflows.meaning import followed_up, triggered
from backend.workflows.saying import in_other_words
from backend.workflows.slots.contact import speaks_of_own_number
from backend.workflows.state import (
    CallerInput,
    Digression,
    Recent,
    Run,
    State,
    TurnContext,
    parse_state,
)
from backend.workflows.steps import recent_of, resume
from common.session.wording import fresh
from common.wire.turn import Answer, Chunk, Context, Progress

if TYPE_CHECKING:
    from backend.answering.interface import Claim, Perform, Turn
    from backend.languages import BackendLanguage
    from backend.profiles.model import Profile
    from backend.workflows.effects.performing import Performer
    from backend.workflows.model import Workflow
    from backend.workflows.state import (
        Outcome,
        Pending,
    )
    from common.wire.turn import AnswerContext, StreamEvent

_MOST_EFFECTS = 12


@dataclass(frozen=True, slots=True)
class ActiveRun:
    """A run of a workflow in this turn."""

    workflow: Workflow
    run: Run
    context: TurnContext


@dataclass(frozen=True, slots=True)
class Workflows:
    """The workflows of all profiles; ``now`` is Unix time in seconds."""

    performer: Performer
    now: Callable[[], float]

    async def intercept(
        self, turn: Turn, claim: Claim, question: AsyncGenerator[StreamEvent, None]
    ) -> AsyncGenerator[StreamEvent, None]:
        """The events of a turn that a workflow takes; else those of ``question``, which answers it in the usual way."""
        async with aclosing(question):
            taken = await self._take(turn)
            if isinstance(taken, tuple):
                if not await claim():
                    raise AnsweringFailed("superseded", "a newer turn came, or this one was called off or sent before")
                events = self._run(turn, *taken)
            else:
                events = _then(question, taken.pending) if taken else _offering(question, turn)
            async with aclosing(events):
                async for event in events:
                    yield event

    async def start(self, turn: Turn, name: str, word: Word | None = None) -> AsyncGenerator[Chunk | Context, None]:
        """Begin this workflow within an answer, as a model's tool; what the caller said fills slots already.

        ``word`` is what a model has understood of a message.
        """
        state = parse_state(turn.request.workflow)
        async with aclosing(self._run(turn, *await self._begin(turn, state, name, word))) as events:
            async for event in events:
                if isinstance(event, Chunk | Context):
                    yield event

    async def _caller(self, turn: Turn, workflow: Workflow) -> str:
        """The number that the call comes from, looked up only where somebody speaks of it; empty if it is unknown."""
        if not workflow.offers_own_number and not speaks_of_own_number(turn.request.text, _language(turn)):
            return ""
        try:
            return await self.performer.caller(turn.request.call_sid)
        except (psycopg.Error, OSError) as error:
            log("caller_unknown", call_sid=turn.request.call_sid, error=type(error).__name__)
            return ""

    async def _take(self, turn: Turn) -> tuple[ActiveRun, Outcome] | Digression | None:
        state, flows, heard = parse_state(turn.request.workflow), workflows_of(turn.profile), _heard(turn)
        run = state.run if state.run is not None and state.run.workflow in flows else None
        taking = message_workflow(turn.profile)
        word = word_left(turn, self.now(), run) if taking and (run is None or run.workflow != taking) else None
        if word is not None:
            return await self._begin(turn, state, taking, word)
        if run is not None:
            return await self._go_on(turn, run, heard)
        name = triggered(flows, heard, _language(turn))
        if name is None and state.recent:
            name = followed_up(flows, heard, _language(turn), datetime.fromisoformat(state.recent.start).date())
        if name is None:
            choice = chosen(flows, heard, turn.request.history, _language(turn), self._today(turn))
            return await self._begin(turn, state, choice.workflow, talked_of=choice.talked_of) if choice else None
        return await self._begin(turn, state, name)

    async def _begin(
        self,
        turn: Turn,
        state: State,
        name: str,
        word: Word | None = None,
        talked_of: Mapping[str, str] | None = None,
    ) -> tuple[ActiveRun, Outcome]:
        active = await self._course(turn, Run(name, state.runs + 1, ""))
        known = known_of_message(active.workflow, word or Word(), turn, state.known)
        heard, recent = _heard(turn), state.recent
        begun = begin(active.workflow, name, active.run.number, heard, active.context, recent, known, talked_of)
        return active, begun

    def _today(self, turn: Turn) -> date:
        return datetime.fromtimestamp(self.now(), ZoneInfo(turn.profile.timezone or "UTC")).date()

    async def _go_on(self, turn: Turn, run: Run, heard: CallerInput) -> tuple[ActiveRun, Outcome] | Digression:
        active = await self._course(turn, run)
        if run.is_chosen:
            return active, begin(active.workflow, run.workflow, run.number, heard, active.context)
        if run.made_of != fingerprint(active.workflow) or not _fits(active.workflow, run):
            log("workflow_changed", call_sid=turn.request.call_sid, turn=turn.request.turn, workflow=run.workflow)
            return active, move(active.workflow, run, fingerprint(active.workflow), heard, active.context)
        outcome = hear(active.workflow, run, heard, active.context)
        return outcome if isinstance(outcome, Digression) else (active, outcome)

    async def _course(self, turn: Turn, run: Run) -> ActiveRun:
        workflow = workflows_of(turn.profile)[run.workflow]
        calendars = {name: calendar.within(turn.profile.hours) for name, calendar in workflow.calendars.items()}
        workflow = workflow.model_copy(
            update={"timezone": workflow.timezone or turn.profile.timezone, "calendars": calendars}
        )
        now, caller = datetime.fromtimestamp(self.now(), workflow.zone), await self._caller(turn, workflow)
        people = turn.profile.reachable(self.now())
        return ActiveRun(workflow, run, TurnContext(now, _language(turn), people, caller, _last_heard(turn)))

    async def _run(self, turn: Turn, active: ActiveRun, outcome: Outcome) -> AsyncGenerator[StreamEvent, None]:
        """Perform effects until the caller has to speak or the workflow is over, then say what there is to say."""
        said, run, begun = list(outcome.said), outcome.run, turn.watch.now()
        latest = run or active.run
        for _ in range(_MOST_EFFECTS):
            if outcome.effect is None:
                break
            assert run is not None, "an effect belongs to a run"
            yield Progress("Calling..." if isinstance(outcome.effect, CallEndpoint) else "Checking...")
            outcome = await self._perform(turn, replace(active, run=run), outcome)
            run, latest = outcome.run, outcome.run or latest
            said += outcome.said
        else:
            raise AnsweringFailed("workflow", f"{active.run.workflow}: more than {_MOST_EFFECTS} effects in one turn")
        turn.watch.add("workflow", begun)
        if not said and not outcome.signals:
            said.append(active.context.language.wording.done)
        if run is not None:
            await self._keep_draft(turn, replace(active, run=run))
        number = active.run.number
        known = {**parse_state(turn.request.workflow).known, **learnt(active.workflow, latest)}
        run = replace(run, made_of=fingerprint(active.workflow)) if run else None
        state = State(number, run, _recent(turn, active.workflow, outcome.ended), known)
        text = in_other_words(said, active.context.heard, active.context.language)
        # The step goes before the words: whoever cuts them short has heard the question all the same.
        yield Context({"workflow": state.to_json(), "digits": _digits(active.workflow, run)})
        if text:
            yield Chunk(text)
            yield Answer(text)
        yield Context(_about(turn, active, text) | outcome.signals)

    async def _keep_draft(self, turn: Turn, active: ActiveRun) -> None:
        """Keep what there is of a message, in case the caller hangs up before the end of it."""
        draft = draft_of(active.workflow, active.run, active.context)
        if draft is None:
            return
        try:
            await self.performer.perform(self._context(turn, active), draft)
        except (psycopg.Error, OSError) as error:
            # The message itself is still to come.
            log("draft_lost", call_sid=turn.request.call_sid, turn=turn.request.turn, error=type(error).__name__)

    def _context(self, turn: Turn, active: ActiveRun) -> RunContext:
        owner = Owner(turn.request.call_sid, active.run.number)
        return RunContext(turn.profile.name, active.workflow, owner, active.context.now, turn.request.turn)

    async def _perform(self, turn: Turn, active: ActiveRun, outcome: Outcome) -> Outcome:
        assert outcome.effect is not None, "there is something to perform"
        run = active.run
        try:
            result = await self.performer.perform(self._context(turn, active), outcome.effect)
            return resume(active.workflow, run, result, active.context)
        except (psycopg.Error, OSError) as error:
            raise AnsweringFailed("database", f"the workflow's effect failed: {type(error).__name__}") from error
        except WorkflowStuck as error:
            raise AnsweringFailed("workflow", str(error)) from error


async def _offering(question: AsyncGenerator[StreamEvent, None], turn: Turn) -> AsyncGenerator[StreamEvent, None]:
    """The answer, and the offer of an appointment to who asks about a service and whether there is a day for it."""
    language = _language(turn)
    offered = may_be_offered(workflows_of(turn.profile), _heard(turn), language)
    offer = fresh(language.wording.offer_booking, _last_heard(turn)) if offered else ""
    events = _then(question, offer, asks_nothing=True) if offer else question
    async with aclosing(events):
        async for event in events:
            yield event


async def _then(
    question: AsyncGenerator[StreamEvent, None], pending: str, *, asks_nothing: bool = False
) -> AsyncGenerator[StreamEvent, None]:
    """The answer to a question in between, and then the question that is still open, unless the call goes elsewhere.

    With ``asks_nothing`` only an answer that does not end in a question is followed by another.
    """
    answer: str | None = None
    keys, about = set[str](), list[Context]()
    async with aclosing(question):
        async for event in question:
            match event:
                case Answer(text):
                    answer = text
                case Context(context):
                    keys |= context.keys()
                    # What is told of an answer comes in several parts: none of them is known to be the last.
                    if answer is None:
                        yield event
                    else:
                        about.append(event)
                case _:
                    yield event
    if answer is not None:
        if not keys & {"handoff", "end", "workflow"} and not (asks_nothing and answer.rstrip().endswith("?")):
            yield Chunk(f" {pending}")
            answer = f"{answer} {pending}".strip()
        yield Answer(answer)
    for part in about:
        yield part


def fingerprint(workflow: Workflow) -> str:
    """What tells one declaration of a workflow from another, in whatever order the database keeps its fields."""
    return sha256(json.dumps(workflow.model_dump(mode="json"), sort_keys=True).encode()).hexdigest()[:16]


def _fits(workflow: Workflow, run: Run) -> bool:
    """Whether a state can be one of this workflow: a caller's edge may send anything that was once sent to it."""
    pending: Pending | None = run.pending
    return pending is not None and 0 <= pending.step < len(workflow.steps)


def _heard(turn: Turn) -> CallerInput:
    return CallerInput(turn.request.text, turn.request.digits)


def _recent(turn: Turn, workflow: Workflow, ended: Run | None) -> Recent | None:
    """What the call is about from now on: the appointment of a run that has come to its end, else what it was."""
    before, start = parse_state(turn.request.workflow).recent, recent_of(workflow, ended) if ended else None
    if ended is None or start is None:
        return before
    return Recent(ended.slots, start) if start else None


def _last_heard(turn: Turn) -> str:
    return next((entry.text for entry in reversed(turn.request.history) if entry.role == "assistant"), "")


def _language(turn: Turn) -> BackendLanguage:
    return language_of(turn.request.language)


def _digits(workflow: Workflow, run: Run | None) -> dict[str, Any] | None:
    """The keypad rule while a number is asked for: the backend judges its length, so any is let through."""
    pending = run.pending if run else None
    ask = workflow.steps[pending.step].ask if pending and pending.kind == "ask" else None
    return {"minimum": 1, "maximum": 15, "purpose": ask.slot} if ask and ask.type in ("phone", "number") else None


def _about(turn: Turn, active: ActiveRun, text: str) -> AnswerContext:
    request = turn.request
    record: dict[str, Any] = {
        "kind": "audit",
        "turn": request.turn,
        "request": {"text": request.text, "language": request.language, "questions": [], "passages": []},
        "response": {"text": text, "model": f"workflow:{active.run.workflow}"},
    }
    return {"timings": dict(turn.watch.timings), "sources": [], "records": [record]}


def workflow_tools(profile: Profile) -> tuple[tuple[str, str], ...]:
    """The workflows that a model may begin: name and description."""
    taking = message_workflow(profile)
    return tuple(
        (name, flow.triggers.tool) for name, flow in profile.workflows.items() if flow.triggers.tool and name != taking
    )


def workflow_actions(profile: Profile, workflows: Workflows) -> Sequence[Action]:
    """The same as actions of a turn, and the one that takes a message."""
    begins = [
        Action(
            Tool(
                f"{BEGIN}{name}",
                f"{description} It asks the caller for all it needs: call it without saying anything yourself.",
                {"type": "object", "properties": {}, "additionalProperties": False},
            ),
            _begin(name, workflows),
        )
        for name, description in workflow_tools(profile)
    ]
    taking = message_workflow(profile)
    return [*begins, Action(MESSAGE_TOOL, _take_message(taking, workflows))] if taking else begins


def _take_message(name: str, workflows: Workflows) -> Perform:
    begins = _begin(name, workflows)

    def perform(turn: Turn, arguments: Mapping[str, Any], spoken: bool) -> AsyncGenerator[Chunk | Context, None]:
        wants_recorder = turn.profile.voicemail is not None and asks_for_recorder(turn.request.text, _language(turn))
        return (record_message if wants_recorder else begins)(turn, arguments, spoken)

    return perform


def _begin(name: str, workflows: Workflows) -> Perform:
    async def perform(turn: Turn, arguments: Mapping[str, Any], spoken: bool) -> AsyncGenerator[Chunk | Context, None]:
        async for event in workflows.start(turn, name, word_of(arguments)):
            yield Chunk(f" {event.chunk}") if spoken and isinstance(event, Chunk) else event

    return perform
