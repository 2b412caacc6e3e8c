"""What AWS makes of the template: SAM's own transform, run for each environment and each choice, then cfn-lint."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from collections.abc import Mapping
from typing import Any, Final

import pytest

from backend.api.app import create_app
from backend.runtime.settings import Settings
from dev.artifacts.target import Target
from dev.artifacts.tools import Expansion, LambdaTools, provide
from dev.setup.places import HERE
from tests.dev.workerd.deployment import Deployment

TEMPLATE: Final = (HERE.root / "template.yaml").read_text(encoding="utf-8")
SAMCONFIG: Final[Mapping[str, Any]] = tomllib.loads((HERE.root / "samconfig.toml").read_text(encoding="utf-8"))
SECTIONS: Final = {"dev": "default", "prod": "prod"}
"""Each environment's section of samconfig.toml; ``default`` is the one of a deployment that names none."""


def given(environment: str) -> dict[str, str]:
    """The parameters of an environment, with a name where samconfig.toml wants one to be written."""
    overrides: str = SAMCONFIG[SECTIONS[environment]]["deploy"]["parameters"]["parameter_overrides"]
    return dict(pair.split("=", 1) for pair in overrides.replace("YOUR-NAME", "bakery").split())


LEAST: Final = {"Environment": "dev", "SecretName": "guru/dev", "RelayUrl": "wss://relay.example.com"}
CHOICES: Final[dict[str, Mapping[str, str]]] = {
    "as little as possible": LEAST,
    "dev": given("dev"),
    "prod": given("prod"),
    "all that there is to choose": LEAST
    | {
        "PublicUrl": "https://voice.example.com",
        "UseOpenAi": "yes",
        "UseVoyage": "yes",
        "UseNamedSecrets": "yes",
        "UseBedrock": "yes",
        "VertexProject": "shop",
        "StreamAuthType": "AWS_IAM",
        "SubnetIds": "subnet-1,subnet-2",
        "SecurityGroupIds": "sg-1",
        "VoiceConcurrency": "20",
        "StreamConcurrency": "50",
        "KmsKeyArn": "arn:aws:kms:us-east-1:123456789012:key/1",
        "ConsoleOrigins": "https://desk.example.com",
        "AlarmTopicArn": "arn:aws:sns:us-east-1:123456789012:alarms",
    },
}
SPARSE: Final = [choice for choice in CHOICES if not choice.startswith("all")]


@pytest.fixture(scope="module")
def tools() -> LambdaTools:
    """AWS's tools, in places of their own."""
    return provide(Target.runnable())


@pytest.fixture(scope="module")
def expanded(tools: LambdaTools) -> dict[str, Expansion]:
    """The template after the transform, for each choice."""
    return dict(zip(CHOICES, tools.expand(TEMPLATE, *CHOICES.values()), strict=True))


@pytest.fixture(scope="module")
def deployments(expanded: Mapping[str, Expansion]) -> dict[str, Deployment]:
    """What would be deployed, for each choice."""
    return {name: Deployment(expanded[name].template, CHOICES[name]) for name in CHOICES}


@pytest.mark.parametrize("choice", CHOICES)
def test_the_transform_takes_the_template_and_cfn_lint_finds_nothing(
    expanded: Mapping[str, Expansion], choice: str
) -> None:
    assert expanded[choice].refused == ""
    assert expanded[choice].said == []
    assert expanded[choice].template["Resources"]


def test_each_condition_of_the_template_is_tried_both_ways(deployments: Mapping[str, Deployment]) -> None:
    seen = {(name, held) for each in deployments.values() for name, held in each.conditions.items()}
    names = {name for name, _ in seen}
    assert names
    assert seen == {(name, held) for name in names for held in (True, False)}


NAMED_TWICE: Final = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::HttpApi
    Properties: {Name: shop, DefinitionBody: {openapi: 3.0.1, info: {title: shop, version: "1"}, paths: {}}}
"""
MISSPELT: Final = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Logs: {Type: AWS::Logs::LogGroup, Properties: {RetentionDays: 3}}
"""


def test_a_template_that_aws_would_refuse_is_refused_here(tools: LambdaTools) -> None:
    (named,) = tools.expand(NAMED_TWICE, {})
    assert "Unable to set Name" in named.refused
    (misspelt,) = tools.expand(MISSPELT, {})
    assert any("RetentionDays" in line for line in misspelt.said)


@pytest.mark.parametrize("choice", SPARSE)
def test_no_function_takes_from_an_accounts_ten_environments_unless_told_to(
    deployments: Mapping[str, Deployment], choice: str
) -> None:
    functions = deployments[choice].of_type("AWS::Lambda::Function")
    assert functions
    assert [name for name, part in functions.items() if "ReservedConcurrentExecutions" in part] == []


def test_who_wants_a_cap_gets_one(deployments: Mapping[str, Deployment]) -> None:
    functions = deployments["all that there is to choose"].of_type("AWS::Lambda::Function")
    caps = {name: part.get("ReservedConcurrentExecutions") for name, part in functions.items()}
    assert caps == {"VoiceFunction": "20", "StreamFunction": "50", "RetentionFunction": None, "NoticesFunction": None}


@pytest.mark.parametrize("environment", SECTIONS)
def test_each_environment_of_samconfig_is_complete_and_its_own(
    expanded: Mapping[str, Expansion], environment: str
) -> None:
    parameters: Mapping[str, Mapping[str, Any]] = expanded[environment].template["Parameters"]
    values = given(environment)
    assert {name for name, part in parameters.items() if "Default" not in part} <= set(values)
    assert values["Environment"] == environment
    assert values["SecretName"].endswith(f"/{environment}")
    workers = tomllib.loads((HERE.root / "wrangler.toml").read_text(encoding="utf-8"))["env"]
    assert values["RelayUrl"] == f"wss://{workers[environment]['name']}.bakery.workers.dev"
    for name, value in values.items():
        assert re.fullmatch(parameters[name].get("AllowedPattern", ".*"), value)
        assert value in parameters[name].get("AllowedValues", [value])


def test_the_environments_of_samconfig_say_the_same_things() -> None:
    dev, prod = (SAMCONFIG[section] for section in SECTIONS.values())
    assert {name: set(part["parameters"]) for name, part in dev.items()} == {
        name: set(part["parameters"]) for name, part in prod.items()
    }
    assert dev["deploy"]["parameters"]["stack_name"] != prod["deploy"]["parameters"]["stack_name"]


@pytest.mark.parametrize("section", SECTIONS.values())
def test_a_relay_that_nobody_has_written_into_samconfig_is_refused(
    expanded: Mapping[str, Expansion], section: str
) -> None:
    overrides: str = SAMCONFIG[section]["deploy"]["parameters"]["parameter_overrides"]
    written = dict(pair.split("=", 1) for pair in overrides.split())["RelayUrl"]
    relay = expanded["dev"].template["Parameters"]["RelayUrl"]
    assert re.fullmatch(relay["AllowedPattern"], written) is None
    assert "samconfig.toml" in relay["ConstraintDescription"]


OVERRIDES = """
import json, sys
from samcli.cli.types import CfnParameterOverridesType

print(json.dumps(CfnParameterOverridesType().convert(sys.argv[1], None, None)))
"""
"""How `sam deploy` reads the parameters of its configuration."""


@pytest.mark.parametrize("environment", SECTIONS)
def test_sam_reads_the_same_parameters_out_of_samconfig(tools: LambdaTools, environment: str) -> None:
    overrides: str = SAMCONFIG[SECTIONS[environment]]["deploy"]["parameters"]["parameter_overrides"]
    said = subprocess.run((tools.sam_python, "-c", OVERRIDES, overrides), capture_output=True, text=True, check=True)
    assert {name: value.replace("YOUR-NAME", "bakery") for name, value in json.loads(said.stdout).items()} == given(
        environment
    )


def route_of(method: str, path: str, keys: set[str]) -> str:
    """The route of an HTTP API that takes this request: the one that names most of it, else ``$default``."""
    fits = [key for key in keys if re.fullmatch(_pattern(key), f"{method} {path}")]
    return max(fits, key=lambda key: len(key.partition("{")[0]), default="$default")


def _pattern(key: str) -> str:
    return re.sub(r"\\{[a-z_]+\\}", "[^/]+", re.escape(key)).replace(r"\{proxy\+\}", ".+")


def routes_of(template: Mapping[str, Any]) -> set[str]:
    """The keys of the HTTP API's routes, as API Gateway makes them of its description."""
    paths: Mapping[str, Mapping[str, Any]] = template["Resources"]["VoiceApi"]["Properties"]["Body"]["paths"]
    keys = {f"{method.upper()} {path}" for path, methods in paths.items() for method in methods}
    return {"$default" if "$default" in key else key for key in keys}


def test_what_twilio_and_the_edge_ask_has_room_for_a_thousand_a_second_and_nothing_takes_anothers(
    expanded: Mapping[str, Expansion],
) -> None:
    template = expanded["prod"].template
    keys = routes_of(template)
    stage = template["Resources"]["VoiceApiApiGatewayDefaultStage"]["Properties"]
    paths: Mapping[str, Mapping[str, Any]] = create_app("voice", settings=Settings()).openapi()["paths"]
    posts = {path for path, methods in paths.items() if "post" in methods}
    taken = {path: route_of("POST", re.sub(r"\{\w+\}", "x1", path), keys) for path in posts}
    assert {"/voice", "/voice/status", "/v1/calls/{call_sid}/events"} <= posts
    assert all(stage["RouteSettings"][key]["ThrottlingRateLimit"] >= 1000 for key in taken.values())
    assert all(stage["RouteSettings"][key]["ThrottlingBurstLimit"] >= 1000 for key in taken.values())
    webhooks = {key for path, key in taken.items() if path.startswith("/voice")}
    assert webhooks & {key for path, key in taken.items() if path.startswith("/v1/")} == set()
    assert route_of("GET", "/health", keys) == route_of("GET", "/wp-login.php", keys) == "$default"
    assert stage["DefaultRouteSettings"]["ThrottlingRateLimit"] < 1000


def test_a_limit_is_set_only_for_a_route_that_exists_and_every_route_leads_to_the_function(
    expanded: Mapping[str, Expansion],
) -> None:
    template = expanded["prod"].template
    stage = template["Resources"]["VoiceApiApiGatewayDefaultStage"]["Properties"]
    assert set(stage["RouteSettings"]) == routes_of(template) - {"$default"}
    body = template["Resources"]["VoiceApi"]["Properties"]["Body"]
    links = [
        operation["x-amazon-apigateway-integration"]
        for methods in body["paths"].values()
        for operation in methods.values()
    ]
    assert all(link == links[0] for link in links)
    assert "function:${AWS::StackName}-voice/" in links[0]["uri"]["Fn::Sub"]


PACKAGED = """
from samcli.yamlhelper import yaml_dump, yaml_parse

print(yaml_dump(yaml_parse(open("template.yaml", encoding="utf-8").read())))
"""
"""What `sam deploy` uploads, but for the places of the code."""


def test_what_sam_uploads_has_no_aliases_which_cloudformation_does_not_know(tools: LambdaTools) -> None:
    said = subprocess.run((tools.sam_python, "-c", PACKAGED), cwd=HERE.root, capture_output=True, text=True, check=True)
    assert "x-amazon-apigateway-integration:" in said.stdout
    assert re.findall(r"(?m): [&*]\w+\s*$", TEMPLATE)
    assert re.findall(r"(?m): [&*]\w+\s*$", said.stdout) == []


def test_the_fallback_of_a_number_does_not_fall_with_the_api(expanded: Mapping[str, Expansion]) -> None:
    outputs = expanded["prod"].template["Outputs"]
    addresses = {name: json.dumps(part["Value"]) for name, part in outputs.items()}
    assert "VoiceApi" in addresses["NumberVoiceUrl"]
    assert "VoiceApi" in addresses["NumberStatusUrl"]
    assert "/fallback" in addresses["NumberFallbackUrl"]
    assert not {"VoiceApi", "StreamFunction", "PublicUrl"} & set(re.findall(r"\w+", addresses["NumberFallbackUrl"]))


def test_a_guarded_stream_function_is_open_to_its_callers_alone(deployments: Mapping[str, Deployment]) -> None:
    open_to_all, guarded = deployments["prod"], deployments["all that there is to choose"]
    anybody = [
        part["Action"] for part in open_to_all.of_type("AWS::Lambda::Permission").values() if part["Principal"] == "*"
    ]
    assert set(anybody) == {"lambda:InvokeFunctionUrl", "lambda:InvokeFunction"}
    assert "*" not in {part["Principal"] for part in guarded.of_type("AWS::Lambda::Permission").values()}
    assert open_to_all.of_type("AWS::IAM::ManagedPolicy") == {}
    (callers,) = guarded.of_type("AWS::IAM::ManagedPolicy").values()
    statements = callers["PolicyDocument"]["Statement"]
    assert {statement["Action"] for statement in statements} == set(anybody)
    assert {json.dumps(statement["Resource"]) for statement in statements} == {
        json.dumps({"Fn::GetAtt": ["StreamFunction", "Arn"]})
    }
    assert callers["Roles"] == [{"Ref": "VoiceRole"}]
    voice = guarded.of_type("AWS::Lambda::Function")["VoiceFunction"]
    assert voice["Environment"]["Variables"]["GURU_STREAM_AUTH"] == "AWS_IAM"
