"""Which runtime the Worker's Python starts from: the official file or the bundle, and a snapshot of it."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest

from dev.setup.places import HERE, Places
from dev.workerd.provide_runtime import provide
from dev.workerd.pyodide_runtime import (
    BUNDLE_NAME,
    OFFICIAL,
    SNAPSHOT_NAME,
    Release,
    fetch,
    official_runtime,
    runtime_flags,
    snapshot_folder,
    take_snapshot,
)


def test_the_pinned_workerd_wants_the_official_file_that_we_name(tmp_path: Path) -> None:
    (tmp_path / OFFICIAL.file_name).write_bytes(b"not the official file")
    said = fetch(HERE.workerd, tmp_path)
    assert "integrity check failed" in said
    assert f"expectedIntegrity = sha256-{OFFICIAL.sha256}" in said


def test_a_damaged_official_file_does_not_count(tmp_path: Path) -> None:
    assert official_runtime(tmp_path) is None
    (tmp_path / OFFICIAL.file_name).write_bytes(b"damaged")
    assert official_runtime(tmp_path) is None
    assert "experimental" in runtime_flags(tmp_path)


def release_of(content: bytes) -> Release:
    return Release("pyodide_official.capnp.bin", base64.b64encode(hashlib.sha256(content).digest()).decode())


def project(root: Path, *, workerd_downloads: str) -> Places:
    """A project folder whose workerd is a script that puts this text into the cache, as a download would."""
    platform = root / "node_modules" / "@cloudflare" / "workerd-test" / "bin"
    platform.mkdir(parents=True)
    (root / "node_modules" / "pyodide").symlink_to(HERE.pyodide)
    script = platform / "workerd"
    script.write_text(
        f'#!/bin/sh\nprintf %s "{workerd_downloads}" > "${{4#*=}}/pyodide_official.capnp.bin"\n', encoding="utf-8"
    )
    script.chmod(0o755)
    return Places(root)


def test_a_cached_official_file_is_used_as_it_is(tmp_path: Path) -> None:
    places = project(tmp_path, workerd_downloads="never asked")
    places.runtime.mkdir(parents=True)
    cached = places.runtime / "pyodide_official.capnp.bin"
    cached.write_bytes(b"cached")
    assert provide(places, release_of(b"cached")) == cached
    assert cached.read_bytes() == b"cached"
    assert not (places.runtime / BUNDLE_NAME).exists()


def test_an_official_file_that_workerd_can_fetch_is_used(tmp_path: Path) -> None:
    places = project(tmp_path, workerd_downloads="fetched")
    release = release_of(b"fetched")
    assert provide(places, release) == places.runtime / release.file_name
    assert official_runtime(places.runtime, release)


def test_a_broken_download_is_removed_and_the_bundle_built_instead(tmp_path: Path) -> None:
    places = project(tmp_path, workerd_downloads="half of i")
    release = release_of(b"half of it")
    assert provide(places, release) == places.runtime / BUNDLE_NAME
    assert not (places.runtime / release.file_name).exists()


def workerd(root: Path, script: str) -> Path:
    program = root / "workerd"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


SAVES = 'case "$*" in *--python-save*) for last; do :; done; echo memory > "${last#*=}/snapshot.bin";; esac'


def test_a_snapshot_that_workerd_takes_back_is_kept(tmp_path: Path) -> None:
    said = take_snapshot(workerd(tmp_path, f"{SAVES}; echo 'No tests found!'; echo 'Tests failed!'"), tmp_path)
    assert (snapshot_folder(tmp_path) / SNAPSHOT_NAME).is_file(), said


@pytest.mark.parametrize("refusal", ["service probe: Uncaught Error: memory", "worker-modules.h: failed: expected"])
def test_a_snapshot_that_workerd_refuses_is_removed(tmp_path: Path, refusal: str) -> None:
    said = take_snapshot(workerd(tmp_path, f"{SAVES}; echo '{refusal}'"), tmp_path)
    assert refusal in said
    assert not (snapshot_folder(tmp_path) / SNAPSHOT_NAME).exists()


def test_a_workerd_that_saves_no_snapshot_leaves_none(tmp_path: Path) -> None:
    (snapshot_folder(tmp_path)).mkdir()
    (snapshot_folder(tmp_path) / SNAPSHOT_NAME).write_text("of another runtime", encoding="utf-8")
    take_snapshot(workerd(tmp_path, "exit 1"), tmp_path)
    assert not (snapshot_folder(tmp_path) / SNAPSHOT_NAME).exists()


def test_set_up_has_taken_a_snapshot_here() -> None:
    assert (snapshot_folder(HERE.runtime) / SNAPSHOT_NAME).stat().st_size > 10_000_000
