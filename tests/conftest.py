"""What an everyday run leaves out, how far hypothesis searches in it, and what several workers share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]  # has no types

from dev.postgres import postgres

if TYPE_CHECKING:
    from xdist.remote import Producer  # type: ignore[import-untyped]  # has no types

# By day the same examples each time, so that a red test is somebody's change; a soak looks where nobody has looked yet.
_BUSY: Final = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # slowness is the machine's fault
settings.register_profile("everyday", _BUSY, derandomize=True)
settings.register_profile("soak", _BUSY, max_examples=2_000)
settings.load_profile("everyday")

_FIRST: Final = ("tests/worker/workerd", "tests/e2e", "tests/backend/artifact", "tests/dev")
"""What takes long because it waits: begun first, so that the rest fills the other workers' time until the end."""
_TOGETHER: Final = ("tests/worker/workerd", "tests/e2e")
"""Folders whose tests share what takes long to start, and so stay with one worker; elsewhere a file does."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is marked ``soak``, unless ``-m`` speaks of it; for several workers put first what takes long."""
    # Not by a default -m: any other -m would take its place, and bring the long proofs back.
    if "soak" not in str(config.option.markexpr):
        left_out = [item for item in items if item.get_closest_marker("soak")]
        if left_out:
            config.hook.pytest_deselected(items=left_out)
            items[:] = [item for item in items if not item.get_closest_marker("soak")]
    if hasattr(config, "workerinput"):
        items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    return next((turn for turn, folder in enumerate(_FIRST) if item.nodeid.startswith(folder)), len(_FIRST))


class ByFile(LoadScopeScheduling):  # type: ignore[misc]  # its base has no types
    """Gives each file to one worker in the order of collection, and some folders as a whole."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::", 1)[0]
        return next((folder for folder in _TOGETHER if file.startswith(folder)), file)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile:
    """With ``-n``: hand out files, the longest first."""
    config.option.loadscopereorder = False
    return ByFile(config, log)


@pytest.fixture(scope="session")
def postgres_server(testrun_uid: str) -> Iterator[str]:
    """The embedded server of this test run, whoever of its workers comes first."""
    # Directly below the temporary folder: pytest's own folders are closed to the account that root lends to Postgres.
    base = Path(tempfile.gettempdir()) / f"guru-tests-{os.getuid()}-{testrun_uid[:12]}"
    with postgres(base, durable=False) as url:
        yield url
