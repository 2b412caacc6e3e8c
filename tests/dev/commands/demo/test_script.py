"""Reading the script of a demo."""

from __future__ import annotations

from pathlib import Path

import pytest

from dev.commands.demo.script import Fact, read_script
from dev.stack.seed import EXAMPLE
from dev.terminal.failures import CommandFailed

_MINIMAL = """
profile: profile.yaml
knowledge: knowledge
calls:
  - {title: t, from: "+1", to: "+2", language: en, steps: [{say: Hello, answered_by: edge}]}
"""


def test_the_example_is_a_script_whose_files_exist() -> None:
    script = read_script(EXAMPLE / "demo.yaml")

    assert script.profile.is_file()
    assert script.knowledge.is_dir()
    assert {call.language for call in script.calls} == {"en", "es"}
    assert any(step.interrupt_after for call in script.calls for step in call.steps)


def test_paths_are_relative_to_the_script(tmp_path: Path) -> None:
    (tmp_path / "demo.yaml").write_text(_MINIMAL)

    assert read_script(tmp_path / "demo.yaml").profile == tmp_path / "profile.yaml"


def test_a_script_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match=r"demo\.yaml.*no such file"):
        read_script(tmp_path / "demo.yaml")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (_MINIMAL.replace("answered_by: edge", "answered_by: nobody"), r"calls\.0\.steps\.0\.answered_by"),
        (_MINIMAL.replace("say: Hello", "says: Hello"), r"calls\.0\.steps\.0\.says"),
        (_MINIMAL.replace("edge}", "edge, expect: [{fact: f, heard: '('}]}"), r"expect\.0\.heard"),
        (_MINIMAL.replace("edge}", "edge, interrupt_after: 0}"), r"interrupt_after"),
        ("calls: [", "not YAML"),
        ("", "demo.yaml"),
    ],
)
def test_every_mistake_in_a_script_is_named(tmp_path: Path, text: str, named: str) -> None:
    (tmp_path / "demo.yaml").write_text(text)

    with pytest.raises(CommandFailed, match=named):
        read_script(tmp_path / "demo.yaml")


def test_a_fact_is_heard_whatever_its_capitals() -> None:
    fact = Fact.model_validate({"fact": "free parking in Mill Lane", "heard": r"\bmill lane\b"})

    assert fact.is_in("Enter it from Mill Lane.")
    assert not fact.is_in("We have no windmill lanes.")
