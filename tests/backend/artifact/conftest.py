"""Both artifacts as they are shipped, for all tests of a run."""

from __future__ import annotations

import pytest

from dev.shipped import Shipped, ship

TARGET = pytest.StashKey[str]()


@pytest.fixture(scope="session")
def shipped(request: pytest.FixtureRequest) -> Shipped:
    """The artifacts of the sources as they are."""
    made = ship()
    request.config.stash[TARGET] = f"Python {made.target.version} ({made.target.python})"
    return made


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say which Python the artifacts were built for: machines without Lambda's take their own."""
    if TARGET in config.stash:
        terminalreporter.write_line(f"Lambda artifacts: built for {config.stash[TARGET]}")
