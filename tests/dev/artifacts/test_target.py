"""What artifacts are built for, on machines with and without Lambda's Python."""

from __future__ import annotations

import sys

import pytest

from dev.artifacts.target import LAMBDA_PLATFORM, LAMBDA_VERSION, Target, find_python

THIS = f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAMBDA_PYTHON", raising=False)
    monkeypatch.delenv("LAMBDA_PLATFORM", raising=False)


def test_a_python_is_found_by_its_version_and_not_by_its_name() -> None:
    assert find_python(THIS) == sys.executable
    assert find_python("3.1") is None


def test_what_is_deployed_is_built_for_lambda_whatever_runs_here() -> None:
    target = Target.deployed()
    assert (target.version, target.platform) == (LAMBDA_VERSION, LAMBDA_PLATFORM)
    assert target.python == find_python(LAMBDA_VERSION)


def test_another_version_and_platform_can_be_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAMBDA_PYTHON", THIS)
    monkeypatch.setenv("LAMBDA_PLATFORM", "aarch64-manylinux_2_28")
    assert Target.deployed() == Target(THIS, "aarch64-manylinux_2_28", sys.executable)


def test_what_runs_here_is_built_for_this_python_where_lambdas_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAMBDA_PYTHON", "3.1")
    target = Target.runnable()
    assert (target.version, target.python) == (THIS, sys.executable)
