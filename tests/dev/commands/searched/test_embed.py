"""`guru embed`, and what `guru ingest` and `guru search` do for a profile that has vectors."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dev.cli import app
from dev.terminal.failures import CommandFailed
from tests.database import database_on
from tests.dev.commands.businesses import apply_profiles

pytestmark = pytest.mark.postgres
ONE = [1.0, *[0.0] * 1023]


class Provider(BaseHTTPRequestHandler):
    """Every text means the same."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        answer = json.dumps({"data": [{"index": at, "embedding": ONE} for at, _ in enumerate(body["input"])]}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Tests are quiet."""


@pytest.fixture(scope="module", autouse=True)
def database_and_provider(postgres_server: str) -> Iterator[None]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Provider)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    with database_on(postgres_server) as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", url)
        patch.setenv("GURU_EMBEDDING_URL", f"http://127.0.0.1:{server.server_address[1]}")
        patch.setenv("VOYAGE_API_KEY", "key")
        patch.delenv("GURU_EMBEDDING", raising=False)
        apply_profiles(url, "later", "new", "p")
        yield
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def page(tmp_path: Path) -> str:
    file = tmp_path / "hours.md"
    file.write_text("# Hours\n\nWe open at nine in the morning.\n", "utf-8")
    return str(file)


def guru(*arguments: str) -> Result:
    result = CliRunner().invoke(app, list(arguments))
    if isinstance(result.exception, CommandFailed):
        raise result.exception
    return result


def vector_score(profile: str) -> float | None:
    found = json.loads(guru("search", "when do you open", "--profile", profile, "--json").stdout)
    score: float | None = found["passages"][0]["scores"]["vector"]
    return score


def test_passages_get_vectors_and_lose_them_again(page: str) -> None:
    guru("ingest", page, "--profile", "later")
    assert vector_score("later") is None

    embedded = guru("embed", "--profile", "later", "--with", "voyage:voyage-4")

    assert "later: 1 passages embedded, searched by vectors of voyage:voyage-4 from now on" in embedded.stdout
    assert vector_score("later") == 1
    assert "0 passages embedded" in guru("embed", "--profile", "later", "--with", "voyage:voyage-4").stdout

    assert "without vectors" in guru("embed", "--profile", "later", "--with", "none").stdout
    assert vector_score("later") is None


def test_a_new_profile_is_embedded_as_the_setting_says(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GURU_EMBEDDING", "voyage:voyage-4")
    guru("ingest", page, "--profile", "new")
    assert vector_score("new") == 1

    monkeypatch.setenv("GURU_EMBEDDING", "openai:text-embedding-3-small")
    monkeypatch.setenv("OPENAI_API_KEY", "key")
    with pytest.raises(CommandFailed, match=r"have vectors of voyage:voyage-4, .* run `guru embed --profile new`"):
        guru("ingest", page, "--profile", "new")

    guru("embed", "--profile", "new")
    assert "1 unchanged" in guru("ingest", page, "--profile", "new").stdout


def test_the_evaluation_measures_the_provider_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GURU_EMBEDDING", "voyage:voyage-4")
    examples = tmp_path / "examples.json"
    passages = [{"id": "a", "title": "A", "text": "We open at nine in the morning."}]
    questions = [{"text": "When do you open?", "passage": "a"}]
    examples.write_text(json.dumps({"language": "en", "passages": passages, "questions": questions}), "utf-8")

    arms = json.loads(guru("eval", "retrieval", str(examples), "--embedded", "--json").stdout)["arms"]

    assert arms["embedded"] == arms["embedded_alone"] == {"recall@1": 1, "recall@5": 1}


@pytest.mark.parametrize(
    ("name", "message"),
    [("", "no embedder: give one"), ("voyage:", "expected voyage:MODEL"), ("openai:x", "needs OPENAI_API_KEY")],
)
def test_an_embedder_that_is_not_to_be_had_is_named(name: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)

    with pytest.raises(CommandFailed, match=message):
        guru("embed", "--profile", "p", "--with", name)
