"""What is left out of an everyday run, and how far hypothesis searches in it and in a soak."""

from __future__ import annotations

import pytest
from hypothesis import settings

# By day the same examples each time, so that a red test is somebody's change; a soak looks where nobody has looked yet.
settings.register_profile("everyday", derandomize=True, deadline=None)
settings.register_profile("soak", max_examples=5_000, deadline=None)
settings.load_profile("everyday")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is marked ``soak``, unless ``-m`` speaks of it."""
    # Not by a default -m: any other -m would take its place, and bring the long proofs back.
    if "soak" in str(config.option.markexpr):
        return
    left_out = [item for item in items if item.get_closest_marker("soak")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if not item.get_closest_marker("soak")]
