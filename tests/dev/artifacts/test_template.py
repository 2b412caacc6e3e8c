"""The SAM template keeps what the two functions need, read as YAML, and by sam itself where that is installed."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from typing import Any

import pytest
import yaml

from backend.notices.queue import LEASE
from backend.notices.sending import TRY_S
from backend.runtime.settings import FunctionKind, SettingsMissing, load_settings
from common.limits import TURN_DEADLINE_S
from dev.artifacts.target import Target
from dev.artifacts.tools import LambdaTools, provide
from dev.setup.places import HERE


class CloudFormation(yaml.SafeLoader):
    """Reads ``!Ref x`` as ``{"Ref": x}``, and the other short forms alike."""


def _short_form(loader: yaml.SafeLoader, name: str, node: yaml.Node) -> dict[str, Any]:
    match node:
        case yaml.ScalarNode():
            return {name: loader.construct_scalar(node)}
        case yaml.SequenceNode():
            return {name: loader.construct_sequence(node, deep=True)}
        case _:
            raise AssertionError(f"expected a scalar or a list behind !{name}")


CloudFormation.add_multi_constructor("!", _short_form)  # pyright: ignore[reportUnknownMemberType]  # half-typed stubs


@pytest.fixture(scope="module")
def template() -> Mapping[str, Any]:
    """The template, short forms spelled out."""
    text = (HERE.root / "template.yaml").read_text(encoding="utf-8")
    loaded: Mapping[str, Any] = yaml.load(text, CloudFormation)
    return loaded


def function(template: Mapping[str, Any], name: str) -> dict[str, Any]:
    properties: dict[str, Any] = template["Resources"][name]["Properties"]
    return properties


def variables(template: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A function's environment, what both share included."""
    shared: dict[str, Any] = template["Globals"]["Function"]["Environment"]["Variables"]
    own: dict[str, Any] = function(template, name)["Environment"]["Variables"]
    return shared | own


def references(part: Any) -> Iterator[str]:
    """The names that a part of the template refers to by Ref or GetAtt."""
    match part:
        case {"Ref": str(name)} | {"GetAtt": str(name)}:
            yield name.partition(".")[0]
        case dict():
            for value in part.values():  # pyright: ignore[reportUnknownVariableType]  # YAML
                yield from references(value)
        case list():
            for value in part:  # pyright: ignore[reportUnknownVariableType]  # YAML
                yield from references(value)
        case _:
            pass


def test_the_stream_function_streams_through_our_own_loop(template: Mapping[str, Any]) -> None:
    stream = function(template, "StreamFunction")
    assert stream["FunctionUrlConfig"]["InvokeMode"] == "RESPONSE_STREAM"
    assert variables(template, "StreamFunction")["AWS_LAMBDA_EXEC_WRAPPER"] == "/var/task/stream_bootstrap"
    assert "AWS_LAMBDA_EXEC_WRAPPER" not in variables(template, "VoiceFunction")


def test_the_stream_function_may_run_as_long_as_a_turn(template: Mapping[str, Any]) -> None:
    assert function(template, "StreamFunction")["Timeout"] == TURN_DEADLINE_S


def test_a_batch_of_notices_is_begun_only_while_there_is_time_for_its_longest_try(template: Mapping[str, Any]) -> None:
    timeout_s = function(template, "NoticesFunction")["Timeout"]
    assert TRY_S < timeout_s < LEASE.total_seconds()


def test_twilio_is_answered_before_it_gives_up(template: Mapping[str, Any]) -> None:
    assert function(template, "VoiceFunction")["Timeout"] < 15


@pytest.mark.parametrize(("name", "kind"), [("VoiceFunction", "voice"), ("StreamFunction", "stream")])
def test_each_function_is_given_every_setting_it_refuses_to_start_without(
    template: Mapping[str, Any], name: str, kind: FunctionKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GURU_MODE", "deployed")
    with pytest.raises(SettingsMissing) as missing:
        load_settings(kind)
    needed = str(missing.value).partition("missing: ")[2].split(", ")
    assert needed
    assert set(needed) - set(variables(template, name)) == set()


@pytest.mark.parametrize("name", ["VoiceFunction", "StreamFunction"])
def test_secrets_come_from_the_secret_and_from_nowhere_else(template: Mapping[str, Any], name: str) -> None:
    secret = {"GURU_SESSION_KEYS", "GURU_RELAY_KEYS", "DATABASE_URL", "TWILIO_AUTH_TOKEN", "ANTHROPIC_API_KEY"}
    given = variables(template, name)
    for setting in secret & set(given):
        assert given[setting] == {"Sub": f"{{{{resolve:secretsmanager:${{SecretName}}:SecretString:{setting}}}}}"}


@pytest.mark.parametrize(
    ("where", "name", "condition"),
    [
        ("StreamFunction", "OPENAI_API_KEY", "UsesOpenAi"),
        ("StreamFunction", "VOYAGE_API_KEY", "UsesVoyage"),
        ("NoticesFunction", "GURU_SECRETS", "UsesNamedSecrets"),
        ("StreamFunction", "GURU_SECRETS", "UsesNamedSecrets"),
    ],
)
def test_secrets_that_not_everybody_has_come_from_the_secret_where_they_are_used(
    template: Mapping[str, Any], where: str, name: str, condition: str
) -> None:
    key = {"Sub": f"{{{{resolve:secretsmanager:${{SecretName}}:SecretString:{name}}}}}"}
    assert variables(template, where)[name] == {"If": [condition, key, {"Ref": "AWS::NoValue"}]}


@pytest.mark.parametrize("name", ["VoiceFunction", "StreamFunction", "RetentionFunction", "NoticesFunction"])
def test_each_function_is_built_by_make_and_logs_for_a_limited_time(template: Mapping[str, Any], name: str) -> None:
    properties = function(template, name)
    assert template["Resources"][name]["Metadata"] == {"BuildMethod": "makefile"}
    recipe = (HERE.root / "Makefile").read_text(encoding="utf-8").partition(f"build-{name}:\n")[2].partition("\n\n")[0]
    (module,) = re.findall(r"-m (\S+)", recipe)
    assert find_spec(module) is not None
    logs = template["Resources"][properties["LoggingConfig"]["LogGroup"]["Ref"]]
    assert logs["Properties"]["RetentionInDays"] == {"Ref": "LogRetentionDays"}


def test_each_reference_leads_somewhere_and_each_parameter_is_used(template: Mapping[str, Any]) -> None:
    found = set(references({key: value for key, value in template.items() if key != "Parameters"}))
    known = {*template["Parameters"], *template["Resources"], "StreamFunctionUrl", "AWS::NoValue", "AWS::StackName"}
    assert found - known == set()
    assert set(template["Parameters"]) - found == {"SecretName"}, "the secret's name stands in texts"


def test_anybody_may_reach_the_stream_function_only_while_the_app_guards_it_alone(template: Mapping[str, Any]) -> None:
    public = [part for part in template["Resources"].values() if part.get("Condition") == "IsPublic"]
    actions = {part["Properties"]["Action"] for part in public}
    assert actions == {"lambda:InvokeFunctionUrl", "lambda:InvokeFunction"}
    assert template["Conditions"]["IsPublic"] == {"Equals": [{"Ref": "StreamAuthType"}, "NONE"]}
    others = [part for part in template["Resources"].values() if part not in public]
    assert "*" not in {part["Properties"].get("Principal") for part in others}


def test_each_alarm_may_tell_somebody(template: Mapping[str, Any]) -> None:
    alarms = [part for part in template["Resources"].values() if part["Type"] == "AWS::CloudWatch::Alarm"]
    filters = [part for part in template["Resources"].values() if part["Type"] == "AWS::Logs::MetricFilter"]
    assert all("AlarmActions" in alarm["Properties"] for alarm in alarms)
    counted = {part["Properties"]["MetricTransformations"][0]["MetricName"] for part in filters}
    assert counted
    assert counted <= {alarm["Properties"]["MetricName"] for alarm in alarms}


@pytest.mark.parametrize("name", ["VoiceFunction", "StreamFunction", "RetentionFunction", "NoticesFunction"])
def test_each_function_may_write_its_own_log_and_use_models_where_it_is_to(
    template: Mapping[str, Any], name: str
) -> None:
    properties = function(template, name)
    role = template["Resources"][properties["Role"]["GetAtt"].removesuffix(".Arn")]["Properties"]
    logs, environment, *models = role["Policies"]
    (statement,) = logs["PolicyDocument"]["Statement"]
    assert statement["Action"] == ["logs:CreateLogStream", "logs:PutLogEvents"]
    assert statement["Resource"] == {"GetAtt": f"{properties['LoggingConfig']['LogGroup']['Ref']}.Arn"}
    assert environment["If"][0] == "HasKmsKey"
    assert role["ManagedPolicyArns"]["If"][0] == "InVpc"
    assert [policy["If"][0] for policy in models] == (["UsesBedrock"] if name == "StreamFunction" else [])


def test_the_dashboard_is_json_and_shows_both_functions(template: Mapping[str, Any]) -> None:
    body = template["Resources"]["Dashboard"]["Properties"]["DashboardBody"]["Sub"]
    widgets = json.loads(body)["widgets"]
    assert all(name in json.dumps(widgets) for name in ("${VoiceFunction}", "${StreamFunction}"))


@pytest.fixture(scope="module")
def tools() -> LambdaTools:
    """AWS's tools, in places of their own."""
    return provide(Target.runnable())


def test_sam_finds_nothing_wrong(tools: LambdaTools) -> None:
    said = tools.sam("validate", "--lint")
    assert said.returncode == 0, said.stdout + said.stderr


LOCAL = """
import json
from samcli.lib.providers.api_provider import ApiProvider
from samcli.lib.providers.sam_function_provider import SamFunctionProvider
from samcli.lib.providers.sam_stack_provider import SamLocalStackProvider

parameters = {"Environment": "dev", "RelayUrl": "wss://x", "SecretName": "guru/dev"}
stacks, _ = SamLocalStackProvider.get_stacks("template.yaml", parameter_overrides=parameters)
functions = SamFunctionProvider(stacks)
print(json.dumps([[route.path, functions.get(route.function_name).name] for route in ApiProvider(stacks).api.routes]))
"""
"""What `sam local start-api` would serve: it asks the same, and then needs Docker."""


def test_sam_local_serves_the_webhooks_by_the_voice_function(tools: LambdaTools) -> None:
    said = subprocess.run(
        (tools.sam_python, "-c", LOCAL), cwd=HERE.root, env={}, capture_output=True, text=True, check=True
    )
    routes = dict(json.loads(said.stdout))
    assert {"/voice", "/voice/{proxy+}"} <= routes.keys()
    assert set(routes.values()) == {"VoiceFunction"}


def test_the_settings_for_sam_local_are_those_of_the_voice_function(template: Mapping[str, Any]) -> None:
    given = json.loads((HERE.root / "lambda" / "local" / "env.json").read_text(encoding="utf-8"))
    # sam leaves out silently what the template does not name.
    assert set(given) == {"VoiceFunction"}
    assert set(given["VoiceFunction"]) == set(variables(template, "VoiceFunction"))
