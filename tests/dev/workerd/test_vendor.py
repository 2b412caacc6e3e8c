"""What wrangler attaches beside worker/ is the shared core, byte for byte, and the Workers SDK."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from dev.setup.places import HERE
from dev.workerd.vendor import VendoringFailed, check_syntax, vendor


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below the folder that could be shipped, by its path in it."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc" and path.name[0] != ".")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project folder with a core of two files, and an SDK."""
    for name, text in {
        "common/__init__.py": "",
        "common/deep/wire.py": "A = 1\n",
        "common/deep/__pycache__/wire.cpython-311.pyc": "compiled",
        ".cache/workers-sdk/workers/__init__.py": "SDK = 1\n",
        ".cache/workers-sdk/.lock": "",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_wranglers_build_command_vendors_the_core_byte_for_byte() -> None:
    build = tomllib.loads((HERE.root / "wrangler.toml").read_text(encoding="utf-8"))["build"]
    subprocess.run(shlex.split(build["command"]), cwd=HERE.root, check=True, capture_output=True)
    assert contents(HERE.python_modules / "common") == contents(HERE.root / "common")
    assert "workers/__init__.py" in contents(HERE.python_modules)
    assert build["watch_dir"] == ["worker", "common"]


def test_what_is_vendored_is_the_core_and_the_sdk_alone(project: Path) -> None:
    vendor(project)
    assert contents(project / "python_modules") == {
        "common/__init__.py": b"",
        "common/deep/wire.py": b"A = 1\n",
        "workers/__init__.py": b"SDK = 1\n",
    }


def test_an_edit_a_new_file_and_a_removed_one_are_carried_over(project: Path) -> None:
    vendor(project)
    (project / "common" / "deep" / "wire.py").write_text("A = 2\n", encoding="utf-8")
    (project / "common" / "new.py").write_text("", encoding="utf-8")
    (project / "common" / "__init__.py").unlink()
    assert vendor(project) == 3
    assert contents(project / "python_modules" / "common") == contents(project / "common")


def test_nothing_is_written_when_nothing_changed(project: Path) -> None:
    vendor(project)
    before = {path: path.stat() for path in (project / "python_modules").rglob("*")}
    assert vendor(project) == 0
    assert {path: path.stat() for path in (project / "python_modules").rglob("*")} == before


def test_an_sdk_that_pywrangler_installed_stays(project: Path) -> None:
    vendor(project)
    shutil.rmtree(project / ".cache")
    (project / "python_modules" / ".synced").write_text("1.17.9", encoding="utf-8")
    assert vendor(project) == 0
    assert contents(project / "python_modules")["workers/__init__.py"] == b"SDK = 1\n"
    assert (project / "python_modules" / ".synced").is_file()


def test_a_core_that_pywrangler_swept_away_is_put_back(project: Path) -> None:
    vendor(project)
    shutil.rmtree(project / ".cache")
    shutil.rmtree(project / "python_modules" / "common")
    vendor(project)
    assert contents(project / "python_modules" / "common") == contents(project / "common")


def test_without_the_sdk_the_build_fails_and_says_what_to_run(project: Path) -> None:
    shutil.rmtree(project / ".cache")
    with pytest.raises(VendoringFailed, match="make setup"):
        vendor(project)


@pytest.mark.parametrize(
    ("source", "said"), [("A = 1\nB = \n", "wire.py:2: invalid syntax"), ("A = '\0'\n", "null bytes")]
)
def test_a_file_that_is_no_python_fails_the_build_by_name(project: Path, source: str, said: str) -> None:
    check_syntax(project)
    (project / "common" / "deep" / "wire.py").write_text(source, encoding="utf-8")
    with pytest.raises(VendoringFailed, match=said):
        check_syntax(project)
