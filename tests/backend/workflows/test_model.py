"""A workflow's declaration: every mistake is told with its line, and the whole hangs together."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from backend.profiles.loader import ProfileInvalid, parse_profile
from backend.workflows.declaration import Call
from backend.workflows.model import Workflow
from common.intents.intent import ANSWERED_AT_EDGE
from dev.setup.places import HERE
from tests.backend.harness import PROFILE

DAY: dict[str, Any] = {"slot": "day", "type": "date", "prompt": {"en": "When?"}}
ASK: dict[str, Any] = {"ask": DAY}
END: dict[str, Any] = {"id": "end", "end": {}}


def workflow(*steps: dict[str, Any], **changes: Any) -> Workflow:
    return Workflow.model_validate({"triggers": {"digits": "1"}, "steps": list(steps), **changes})


MISTAKES: list[tuple[list[dict[str, Any]], dict[str, Any], str]] = [
    ([{"say": {"en": "Hi."}, "end": {}}], {}, "exactly one of say, ask"),
    ([{}], {}, "got none"),
    ([], {}, "steps: expected 1 to 60, got 0"),
    ([{"branch": {"slot": "day", "when": {"yes": "end"}}}, END], {}, "steps.0: no step asks for day"),
    ([ASK, {"branch": {"slot": "day", "when": {"x": "gone"}}}], {}, "no step has the id gone"),
    ([ASK, {"id": "a", "end": {}}, {"id": "a", "end": {}}], {}, "the id a is given twice"),
    ([ASK, ASK], {}, "the slot day is asked for twice"),
    ([{"say": {"en": "Hello {name}."}}], {}, "steps.0: no step asks for name"),
    ([ASK, {"find": {"calendar": "x", "date": "day", "time": "day"}}], {}, "steps.1: calendars has no x"),
    ([{"ask": {**DAY, "type": "choice"}}], {}, "expected choices"),
    ([{"ask": {**DAY, "minimum": 1}}], {}, "belong to the type number"),
    ([{"ask": {**DAY, "slot": "The Day"}}], {}, "lower-case letters"),
    ([{"call": {"url": "http://example.com/"}}], {}, "expected an https:// URL"),
    ([{"call": {"url": "https://example.com/", "timeout_s": 3, "retries": 2}}], {}, "must stay within 6 seconds"),
    ([END], {"timezone": "Mars/Olympus"}, "a time zone of the IANA database"),
    ([END], {"triggers": {}}, "at least one of phrases, appointment, message, intents, digits, tool"),
    ([END], {"triggers": {"intents": ["greeting"]}}, "live_agent"),
    ([END], {"calendars": {"x": {"hours": {"mon": ["18:00-08:00"]}}}}, "such as 08:00-17:30"),
]


@pytest.mark.parametrize(("steps", "changes", "told"), MISTAKES)
def test_a_mistake_is_refused_and_told(steps: list[dict[str, Any]], changes: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        workflow(*steps, **changes)


def test_a_mistake_is_told_with_its_line() -> None:
    text = f"""{PROFILE}
workflows:
  order:
    triggers: {{digits: "1"}}
    steps:
      - ask:
          slot: day
          type: weekday
          prompt: {{en: "When?"}}
"""
    with pytest.raises(ProfileInvalid) as refused:
        parse_profile(text)

    (mistake,) = refused.value.mistakes
    assert mistake.field == "workflows.order.steps.0.ask.type"
    assert text.splitlines()[mistake.line - 1].strip() == "type: weekday"


def test_the_example_of_the_documentation_is_a_workflow() -> None:
    page = (HERE.root / "docs" / "workflows.md").read_text(encoding="utf-8")
    profile = parse_profile(PROFILE + page.partition("```yaml\n")[2].partition("```")[0])

    assert profile.workflows["table"].calendars["tables"].seats == 8


def test_a_bare_yes_of_yaml_is_a_value() -> None:
    flow = workflow(
        {"ask": {"slot": "sure", "type": "yes_no", "prompt": {"en": "Sure?"}}},
        {"branch": {"slot": "sure", "when": {True: "end"}, "otherwise": "end"}},
        END,
    )
    assert flow.steps[1].branch is not None
    assert flow.steps[1].branch.when == {"yes": "end"}


def test_what_the_edge_answers_itself_begins_nothing() -> None:
    for intent in ANSWERED_AT_EDGE:
        with pytest.raises(ValidationError):
            workflow(END, triggers={"intents": [intent]})


def test_a_log_names_the_host_of_an_endpoint_and_not_its_path() -> None:
    assert Call(url="https://hooks.example.com/s/secret").host == "hooks.example.com"
