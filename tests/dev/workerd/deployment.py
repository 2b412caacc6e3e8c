"""What CloudFormation makes of an expanded template: conditions decided, what has no value left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Deployment:
    """An expanded template with its parameters; knows the functions that the conditions of this project use."""

    def __init__(self, template: Mapping[str, Any], parameters: Mapping[str, str]) -> None:
        defaults = {name: str(part.get("Default", "")) for name, part in template["Parameters"].items()}
        self._values = {**defaults, **parameters}
        self._template = template
        self.conditions = {name: self._holds(rule) for name, rule in template["Conditions"].items()}
        self.resources: dict[str, dict[str, Any]] = {
            name: self._settle(part)
            for name, part in template["Resources"].items()
            if self.conditions.get(part.get("Condition", ""), True)
        }

    def of_type(self, kind: str) -> dict[str, dict[str, Any]]:
        """The properties of all resources of a type, by name."""
        return {name: part["Properties"] for name, part in self.resources.items() if part["Type"] == kind}

    def _holds(self, rule: Any) -> bool:
        match rule:
            case {"Fn::Not": [inner]}:
                return not self._holds(inner)
            case {"Fn::Equals": [one, other]}:
                return self._text(one) == self._text(other)
            case {"Condition": str(name)}:
                return self._holds(self._template["Conditions"][name])
            case _:
                raise AssertionError(f"a condition that this test cannot decide: {rule}")

    def _text(self, value: Any) -> str:
        match value:
            case {"Ref": str(name)}:
                return self._values[name]
            case {"Fn::Join": [str(between), parts]}:
                return between.join(self._text(parts).split(","))
            case _:
                return str(value)

    def _settle(self, part: Any) -> Any:
        match part:
            case {"Ref": str(name)} if name in self._values:
                return self._values[name]
            case {"Fn::If": [name, yes, no]}:
                return self._settle(yes if self.conditions[name] else no)
            case dict():
                settled = {key: self._settle(value) for key, value in part.items()}  # pyright: ignore[reportUnknownVariableType]  # JSON
                return {key: value for key, value in settled.items() if value != {"Ref": "AWS::NoValue"}}  # pyright: ignore[reportUnknownVariableType]  # JSON
            case list():
                return [self._settle(value) for value in part if value != {"Ref": "AWS::NoValue"}]  # pyright: ignore[reportUnknownVariableType]  # JSON
            case _:
                return part
