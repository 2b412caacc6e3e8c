"""``python -m dev.workerd.provide_runtime``: fetch what workerd loads Python from, or else build it from npm."""

from __future__ import annotations

from pathlib import Path

from dev.setup.places import HERE, Places
from dev.workerd.pyodide_bundle import write_bundle
from dev.workerd.pyodide_runtime import OFFICIAL, Release, fetch, official_runtime, take_snapshot


def provide(places: Places, release: Release = OFFICIAL) -> Path:
    """The runtime file of this folder, fetched or built if need be.

    Raises ``NotSetUp``, ``UnexpectedGlue``, ``OSError``.
    """
    cache = places.runtime
    cache.mkdir(parents=True, exist_ok=True)
    if not official_runtime(cache, release):
        # Whatever else lies there under that name would make workerd refuse to start.
        (cache / release.file_name).unlink(missing_ok=True)
        print(fetch(places.workerd, cache))
    if official := official_runtime(cache, release):
        return official
    (cache / release.file_name).unlink(missing_ok=True)
    return write_bundle(places.pyodide, cache)


if __name__ == "__main__":
    print(f"Python for the Worker: {provide(HERE)}")
    print(take_snapshot(HERE.workerd, HERE.runtime))
