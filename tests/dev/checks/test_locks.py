"""The locks: complete, hashed, without hosts, of one mind; and what ships asks for what its code imports."""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from dev.checks.import_rules import OURS, PROVIDED_BY_WORKERD, imports
from dev.checks.locks import LOCKS
from dev.setup.places import HERE

TXT = sorted(Path(name).with_suffix(".txt") for name in LOCKS)


ON_THEIR_OWN = {Path("requirements/sam.txt"), Path("requirements/lambda-runtime.txt")}
"""Installed apart from everything else: SAM pins old versions, and Lambda has its own."""


def text(name: str | Path) -> str:
    return (HERE.root / name).read_text(encoding="utf-8")


def plain(name: str) -> str:
    """A distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted(name: str) -> set[str]:
    """What an .in file and those that it includes name."""
    found: set[str] = set()
    for line in text(name).splitlines():
        if line.startswith("-r "):
            found |= wanted((Path(name).parent / line.removeprefix("-r ")).as_posix().replace("requirements/../", ""))
        elif line and not line.startswith("#"):
            found.add(plain(re.split(r"[\[=<>~ ;]", line)[0]))
    return found


def locked(name: str | Path) -> dict[str, str]:
    """The versions that a lock names."""
    return {
        plain(match[1]): match[2]
        for match in re.finditer(r"^([\w.-]+)(?:\[[\w,]+\])?==(\S+)", text(name), re.MULTILINE)
    }


def imported(folder: str) -> set[str]:
    """The distributions that the sources below a folder import."""
    distributions = packages_distributions()
    tops = {
        used.module.partition(".")[0]
        for path in (HERE.root / folder).rglob("*.py")
        for used in imports(ast.parse(path.read_text(encoding="utf-8")))
    }
    given = OURS | PROVIDED_BY_WORKERD | sys.stdlib_module_names | {"entry"}  # the last is what the Worker starts with
    return {plain(distributions[top][0]) for top in tops - given}


@pytest.mark.parametrize("name", [*TXT, Path("package-lock.json"), Path(".npmrc")], ids=str)
def test_no_lock_names_a_host(name: Path) -> None:
    hosts = re.findall(
        r"https?://\S+\.(?:whl|tgz|gz|zip)|index-url|find-links|registry *=|\"resolved\"|file:/", text(name)
    )
    assert hosts == []


@pytest.mark.parametrize("name", TXT, ids=str)
def test_every_locked_package_has_a_version_and_hashes(name: Path) -> None:
    entries = re.split(r"^(?=[A-Za-z])", text(name), flags=re.MULTILINE)[1:]
    assert entries
    assert [
        entry.split()[0] for entry in entries if "==" not in entry.split()[0] or "--hash=sha256:" not in entry
    ] == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_wanted_package_is_locked(name: str) -> None:
    assert wanted(name) - set(locked(Path(name).with_suffix(".txt"))) == set()


def test_the_locks_agree_on_versions() -> None:
    versions: dict[str, set[str]] = {}
    for name in set(TXT) - ON_THEIR_OWN:
        for package, version in locked(name).items():
            versions.setdefault(package, set()).add(version)
    assert {package: found for package, found in versions.items() if len(found) > 1} == {}


# Part of fastapi and pydantic, which stand on them; Lambda brings botocore.
COMES_WITH = {"starlette", "anyio", "pydantic-core", "botocore"}

# Models that a deployment may leave out.
EXTRAS = ("bedrock", "vertex", "openai")
# Ingestion runs where documents are, and a server of its own in containers; neither in Lambda.
AT_HOME = {"charset-normalizer", "mammoth", "protego", "py3langid", "pypdfium2", "selectolax", "uvicorn"}


def test_lambda_asks_for_all_that_the_backend_imports() -> None:
    names = ("requirements", "requirements-voice", *(f"requirements-{extra}" for extra in EXTRAS))
    shipped = {package for name in names for package in wanted(f"lambda/{name}.in")}
    assert imported("lambda") - shipped - COMES_WITH - AT_HOME == set()


@pytest.mark.parametrize(("package", "name", "other"), [("twilio", "-voice", ""), ("anthropic", "", "-voice")])
def test_what_one_function_needs_is_not_shipped_with_the_other(package: str, name: str, other: str) -> None:
    assert package in locked(f"lambda/requirements{name}.txt")
    assert package not in locked(f"lambda/requirements{other}.txt")


def test_developers_have_all_that_dev_and_the_tests_import() -> None:
    assert (imported("dev") | imported("tests")) - set(locked("requirements/dev.txt")) == set()


def test_pywrangler_vendors_what_we_vendor() -> None:
    dependencies = tomllib.loads(text("pyproject.toml"))["project"]["dependencies"]
    assert dependencies == [f"{name}=={version}" for name, version in locked("requirements/worker.txt").items()]
    assert not (HERE.root / "requirements.txt").exists()  # pywrangler refuses to run beside one


def test_npm_packages_are_pinned_exactly() -> None:
    package = json.loads(text("package.json"))
    exact = re.compile(r"[\d.]+(-beta)?")  # wrangler itself pins a beta of miniflare
    assert [version for version in package["devDependencies"].values() if not exact.fullmatch(version)] == []
    root = json.loads(text("package-lock.json"))["packages"][""]
    assert root["devDependencies"] == package["devDependencies"]


# The registry that the lock was made from had only the Linux builds of this workerd; npm takes the others by version.
WITHOUT_HASH = {
    f"node_modules/@cloudflare/workerd-{platform}" for platform in ("darwin-64", "darwin-arm64", "windows-64")
}


def test_every_locked_npm_package_has_its_hash() -> None:
    packages = json.loads(text("package-lock.json"))["packages"]
    assert {name for name, entry in packages.items() if name and "integrity" not in entry} == WITHOUT_HASH


def test_the_lock_has_workerd_for_every_platform_that_is_served() -> None:
    packages = json.loads(text("package-lock.json"))["packages"]
    for platform in packages["node_modules/workerd"]["optionalDependencies"]:
        assert packages[f"node_modules/{platform}"]["version"] == packages["node_modules/workerd"]["version"]
