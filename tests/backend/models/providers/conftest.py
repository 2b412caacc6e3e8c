"""Each test of this folder runs once for every provider that asks for ``platform``."""

from __future__ import annotations

import pytest

from tests.backend.models.providers.platforms import KEY, NAMES


@pytest.fixture(params=sorted(NAMES))
def platform(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The provider's name; AWS's credentials are taken from the environment, and from nowhere else."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIATEST")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", KEY)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return str(request.param)
