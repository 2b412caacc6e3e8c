"""What a Lambda function ships."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dev.artifacts.build import Function, compile_bytecode, copy_sources, locks, main
from dev.setup.places import HERE


@pytest.mark.parametrize("function", ["voice", "stream"])
def test_an_artifact_holds_our_code_and_its_sql_and_nothing_compiled_elsewhere(
    function: Function, tmp_path: Path
) -> None:
    copy_sources(function, tmp_path)
    sources = {
        path.relative_to(HERE.root / "lambda")
        for path in (HERE.root / "lambda" / "backend").rglob("*")
        if path.suffix in (".py", ".sql")
    }
    assert {path.suffix for path in sources} == {".py", ".sql"}
    assert {path for path in sources if not (tmp_path / path).is_file()} == set()
    assert (tmp_path / "common" / "wire" / "turn.py").is_file()
    assert list(tmp_path.rglob("__pycache__")) == []


def test_only_the_stream_function_ships_the_wrapper_and_it_is_executable(tmp_path: Path) -> None:
    copy_sources("stream", tmp_path / "stream")
    copy_sources("voice", tmp_path / "voice")
    assert os.access(tmp_path / "stream" / "stream_bootstrap", os.X_OK)
    assert not (tmp_path / "voice" / "stream_bootstrap").exists()


def test_bytecode_is_valid_after_a_zip_gave_its_source_another_date(tmp_path: Path) -> None:
    source = tmp_path / "told.py"
    source.write_text("print('old')", encoding="utf-8")
    compile_bytecode(sys.executable, tmp_path)
    source.write_text("print('new, and of another length')", encoding="utf-8")
    os.utime(source, (315_532_800, 315_532_800))
    said = subprocess.run(
        (sys.executable, "-c", "import told"), cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert said.stdout == "old\n"


@pytest.mark.parametrize("arguments", [[], ["voice"], ["edge", "/tmp/x"], ["voice", ""]])
def test_wrong_usage_is_told(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "usage:" in capsys.readouterr().err


def test_packages_of_further_providers_ship_only_in_the_stream_function_and_when_asked() -> None:
    assert [lock.name for lock in locks("stream", "")] == ["requirements.txt"]
    assert [lock.name for lock in locks("stream", "bedrock, openai")] == [
        "requirements.txt",
        "requirements-bedrock.txt",
        "requirements-openai.txt",
    ]
    assert [lock.name for lock in locks("voice", "bedrock")] == ["requirements-voice.txt"]
    assert all(lock.is_file() for lock in locks("stream", "bedrock,vertex,openai"))


def test_a_provider_that_nobody_knows_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LAMBDA_PROVIDERS", "azure")
    assert main(["stream", str(tmp_path)]) == 2
    with pytest.raises(ValueError, match="expected some of bedrock, vertex, openai, got azure"):
        locks("stream", "azure")
