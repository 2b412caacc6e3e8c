"""What ``wrangler deploy`` would upload: the Worker, the shared core and the SDK, for each environment its own."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

from dev.setup.places import HERE
from dev.workerd.edge import OFFLINE
from relay.settings import BadSettings, read_settings

ENVIRONMENTS = ("prod", "dev")
UPLOAD_LIMIT_KIB = 480
"""Gzipped. Cloudflare's own limit is far higher; this one notices a dependency that slipped in (pydantic: 2,000)."""


def config() -> dict[str, Any]:
    return tomllib.loads((HERE.root / "wrangler.toml").read_text(encoding="utf-8"))


def deploy(*options: str) -> subprocess.CompletedProcess[str]:
    """``wrangler deploy --dry-run`` with no way out: every proxy leads to a closed port, and no account is set."""
    nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), "http://127.0.0.1:9")
    environment = {name: text for name, text in os.environ.items() if not name.startswith(("CLOUDFLARE_", "CF_"))}
    return subprocess.run(
        (HERE.node, "--no-warnings", HERE.wrangler, "deploy", "--dry-run", *options),
        cwd=HERE.root,
        env={**environment, **OFFLINE, **nowhere},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module", params=ENVIRONMENTS)
def upload(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str, Path]:
    """An environment's name, what wrangler printed for it, and the folder of what it would upload."""
    folder = tmp_path_factory.mktemp("upload")
    done = deploy("--env", request.param, "--outdir", str(folder))
    assert done.returncode == 0, done.stdout
    (folder / "README.md").unlink()  # wrangler's own note about the folder
    return request.param, done.stdout, folder


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def sources(folder: Path, prefix: str = "") -> dict[str, bytes]:
    return {prefix + path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.py")}


def test_the_upload_is_the_worker_the_core_and_the_sdk(upload: tuple[str, str, Path]) -> None:
    folder = upload[2]
    vendored = sources(HERE.sdk, "python_modules/")
    vendored |= {f"python_modules/{name}": b"" for name in ("_workers_sdk_patch_loader.pth", "workers/workflows.js")}
    ours = sources(HERE.root / "worker") | sources(HERE.root / "common", "python_modules/common/")
    assert files(folder) == set(ours) | set(vendored)
    assert {name: (folder / name).read_bytes() for name in ours} == ours


def test_no_test_and_no_pydantic_is_uploaded(upload: tuple[str, str, Path]) -> None:
    assert [name for name in files(upload[2]) if re.search(r"(^|/)(tests?/|test_|conftest)|pydantic|\.so$", name)] == []


def test_the_upload_is_small(upload: tuple[str, str, Path]) -> None:
    folder = upload[2]
    assert (
        len(gzip.compress(b"".join((folder / name).read_bytes() for name in sorted(files(folder)))))
        < UPLOAD_LIMIT_KIB * 1024
    )


def test_each_environment_has_its_call_objects_and_its_own_name(upload: tuple[str, str, Path]) -> None:
    environment, said, _ = upload
    assert "env.CALLS (CallObject)" in said
    assert f'env.GURU_ENVIRONMENT ("{environment}")' in said
    assert 'env.GURU_MODE ("deployed")' in said


def test_the_environments_differ_in_name_and_variables_alone() -> None:
    environments = config()["env"]
    assert set(environments) == set(ENVIRONMENTS)
    assert len({environment["name"] for environment in environments.values()}) == len(ENVIRONMENTS)
    assert all(
        environment["migrations"] == [{"tag": "v1", "new_sqlite_classes": ["CallObject"]}]
        for environment in environments.values()
    )
    bare = [
        {name: value for name, value in env.items() if name not in ("name", "vars")} for env in environments.values()
    ]
    assert bare[0] == bare[1]


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_a_deploy_leaves_running_calls_half_an_hour_and_logs_no_frame(environment: str) -> None:
    settings = config()["env"][environment]
    assert settings["durable_objects"]["code_update_strategy"] == {"mode": "deferred", "max_delay": 1800}
    assert settings["observability"]["logs"] == {"enabled": True, "invocation_logs": False}


def test_wrangler_knows_every_key_of_the_configuration(upload: tuple[str, str, Path]) -> None:
    assert "Unexpected fields" not in upload[1]


def test_a_deploy_that_names_no_environment_is_refused() -> None:
    done = deploy()
    assert done.returncode != 0
    assert "provide the name of your worker" in done.stdout


def test_the_worker_runs_on_the_flags_that_are_deployed() -> None:
    settings = config()
    assert settings["compatibility_date"] == "2026-10-02"
    assert settings["compatibility_flags"] == ["python_workers"]


def test_the_example_settings_name_exactly_what_the_worker_reads() -> None:
    asked: set[str] = set()

    def get(name: str) -> str:
        asked.add(name)
        return ""

    with pytest.raises(BadSettings):
        read_settings(get)
    example = (HERE.root / ".dev.vars.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)) == asked


def test_the_example_settings_hold() -> None:
    lines = (HERE.root / ".dev.vars.example").read_text(encoding="utf-8").splitlines()
    example = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    assert read_settings(lambda name: example.get(name, "")).environment == "dev"
