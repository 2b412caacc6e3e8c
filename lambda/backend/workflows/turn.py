"""Workflows in a turn: whether one takes it, begins with it, or lets a question pass that is answered elsewhere."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import psycopg

from backend.answering.interface import AnswerFailed, Claim, Turn
from backend.logs import log
from backend.profiles.fields import RouteLanguage
from backend.workflows.beginning import begin, move
from backend.workflows.calendar.book import Owner
from backend.workflows.effects import CallEndpoint
from backend.workflows.hearing import hear
from backend.workflows.model import Workflow
from backend.workflows.outcome import Aside, Outcome
from backend.workflows.performing import Errand, Performer
from backend.workflows.resuming import resume
from backend.workflows.scene import Heard, Scene
from backend.workflows.state import Pending, Run, State, parse_state
from backend.workflows.steps import WorkflowStuck
from backend.workflows.triggers import triggered
from backend.workflows.wording import WORDING, in_other_words
from common.wire.turn import Answer, Chunk, Context, Progress, StreamEvent

_MOST_EFFECTS = 12


@dataclass(frozen=True, slots=True)
class Course:
    """A run of a workflow in this turn."""

    workflow: Workflow
    run: Run
    scene: Scene


@dataclass(frozen=True, slots=True)
class Workflows:
    """The workflows of all profiles; ``now`` is Unix time in seconds."""

    performer: Performer
    now: Callable[[], float]

    async def around(
        self, turn: Turn, claim: Claim, question: AsyncGenerator[StreamEvent, None]
    ) -> AsyncGenerator[StreamEvent, None]:
        """The events of a turn that a workflow takes; else those of ``question``, which answers it in the usual way."""
        async with aclosing(question):
            taken = self._take(turn)
            if isinstance(taken, tuple):
                if not await claim():
                    raise AnswerFailed("superseded", "a newer turn came, or this one was called off or sent before")
                events = self._run(turn, *taken)
            else:
                events = question if taken is None else _then(question, taken.pending)
            async with aclosing(events):
                async for event in events:
                    yield event

    async def start(self, turn: Turn, name: str) -> AsyncGenerator[Chunk | Context, None]:
        """Begin this workflow within an answer, as a model's tool; what the caller said fills slots already."""
        state = parse_state(turn.request.workflow)
        course = self._course(turn, Run(name, state.runs + 1, ""))
        async with aclosing(
            self._run(turn, course, begin(course.workflow, name, course.run.number, _heard(turn), course.scene))
        ) as events:
            async for event in events:
                if isinstance(event, Chunk | Context):
                    yield event

    def _take(self, turn: Turn) -> tuple[Course, Outcome] | Aside | None:
        state, flows, heard = parse_state(turn.request.workflow), turn.profile.workflows, _heard(turn)
        run = state.run
        if run is not None and run.workflow in flows:
            course = self._course(turn, run)
            if run.is_chosen:
                return course, begin(course.workflow, run.workflow, run.number, heard, course.scene)
            if run.made_of != fingerprint(course.workflow) or not _fits(course.workflow, run):
                log("workflow_changed", call_sid=turn.request.call_sid, turn=turn.request.turn, workflow=run.workflow)
                return course, move(course.workflow, run, fingerprint(course.workflow), heard, course.scene)
            outcome = hear(course.workflow, run, heard, course.scene)
            return outcome if isinstance(outcome, Aside) else (course, outcome)
        if (name := triggered(flows, heard, _language(turn))) is None:
            return None
        course = self._course(turn, Run(name, state.runs + 1, ""))
        return course, begin(course.workflow, name, course.run.number, heard, course.scene)

    def _course(self, turn: Turn, run: Run) -> Course:
        workflow = turn.profile.workflows[run.workflow]
        if workflow.timezone is None:
            workflow = workflow.model_copy(update={"timezone": turn.profile.timezone})
        now = datetime.fromtimestamp(self.now(), workflow.zone)
        return Course(workflow, run, Scene(now, _language(turn), turn.profile.people(self.now())))

    async def _run(self, turn: Turn, course: Course, outcome: Outcome) -> AsyncGenerator[StreamEvent, None]:
        """Perform effects until the caller has to speak or the workflow is over, then say what there is to say."""
        said, run, begun = list(outcome.said), outcome.run, turn.watch.now()
        for _ in range(_MOST_EFFECTS):
            if outcome.effect is None:
                break
            assert run is not None, "an effect belongs to a run"
            yield Progress("Calling..." if isinstance(outcome.effect, CallEndpoint) else "Checking...")
            outcome = await self._perform(turn, replace(course, run=run), outcome)
            run = outcome.run
            said += outcome.said
        else:
            raise AnswerFailed("workflow", f"{course.run.workflow}: more than {_MOST_EFFECTS} effects in one turn")
        turn.watch.add("workflow", begun)
        if not said and not outcome.signals:
            said.append(WORDING[course.scene.language].done)
        number = course.run.number
        made_of = fingerprint(course.workflow)
        state = State(number, replace(run, made_of=made_of) if run else None)
        last = next((entry.text for entry in reversed(turn.request.history) if entry.role == "assistant"), "")
        text = in_other_words(said, last, course.scene.language)
        # The step goes before the words: whoever cuts them short has heard the question all the same.
        yield Context({"workflow": state.to_json(), "digits": _digits(course.workflow, run)})
        if text:
            yield Chunk(text)
            yield Answer(text)
        yield Context({**_about(turn, course, text), **outcome.signals})

    async def _perform(self, turn: Turn, course: Course, outcome: Outcome) -> Outcome:
        assert outcome.effect is not None, "there is something to perform"
        run = course.run
        errand = Errand(turn.profile.name, course.workflow, Owner(turn.request.call_sid, run.number), course.scene.now)
        try:
            result = await self.performer.perform(errand, outcome.effect)
            return resume(course.workflow, run, result, course.scene)
        except (psycopg.Error, OSError) as error:
            raise AnswerFailed("database", f"the workflow's effect failed: {type(error).__name__}") from error
        except WorkflowStuck as error:
            raise AnswerFailed("workflow", str(error)) from error


async def _then(question: AsyncGenerator[StreamEvent, None], pending: str) -> AsyncGenerator[StreamEvent, None]:
    """The answer to a question in between, and then the question that is still open, unless the call goes elsewhere."""
    answer: str | None = None
    async with aclosing(question):
        async for event in question:
            match event:
                case Answer(text):
                    answer = text
                case Context(context) if answer is not None:
                    if not context.keys() & {"handoff", "end", "workflow"}:
                        yield Chunk(f" {pending}")
                        answer = f"{answer} {pending}".strip()
                    yield Answer(answer)
                    yield event
                case _:
                    yield event


def fingerprint(workflow: Workflow) -> str:
    """What tells one declaration of a workflow from another, in whatever order the database keeps its fields."""
    return sha256(json.dumps(workflow.model_dump(mode="json"), sort_keys=True).encode()).hexdigest()[:16]


def _fits(workflow: Workflow, run: Run) -> bool:
    """Whether a state can be one of this workflow: a caller's edge may send anything that was once sent to it."""
    pending: Pending | None = run.pending
    return pending is not None and 0 <= pending.step < len(workflow.steps)


def _heard(turn: Turn) -> Heard:
    return Heard(turn.request.text, turn.request.digits)


def _language(turn: Turn) -> RouteLanguage:
    return "es" if turn.request.language.startswith("es") else "en"


def _digits(workflow: Workflow, run: Run | None) -> dict[str, Any] | None:
    """The keypad rule while a phone number is asked for: the backend judges its length, so any is let through."""
    pending = run.pending if run else None
    ask = workflow.steps[pending.step].ask if pending and pending.kind == "ask" else None
    return {"minimum": 1, "maximum": 15, "purpose": ask.slot} if ask and ask.type == "phone" else None


def _about(turn: Turn, course: Course, text: str) -> dict[str, Any]:
    request = turn.request
    record: dict[str, Any] = {
        "kind": "audit",
        "turn": request.turn,
        "request": {"text": request.text, "language": request.language, "questions": [], "passages": []},
        "response": {"text": text, "model": f"workflow:{course.run.workflow}"},
    }
    return {"timings": dict(turn.watch.timings), "sources": [], "records": [record]}
