"""The evaluation runs what ships and what it is compared with over one file."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dev.cli import app
from dev.evaluation.answers.questions import Questions
from dev.evaluation.retrieval import load_examples
from dev.evaluation.retrieval.pages import evaluate_pages
from dev.terminal.failures import CommandFailed
from tests.backend.harness import PROFILE

PASSAGES = [
    {"id": "hours", "title": "Opening_hours", "text": "On Saturday we open at nine and close at two."},
    {"id": "prices", "title": "Prices", "text": "A crown costs 890 dollars and a filling 140."},
    {"id": "team", "title": "Team", "text": "Doctor Okafor looks after children."},
]
QUESTIONS = [
    {"text": "When do you open on Saturday?", "passage": "hours", "answer": "nine"},
    {"text": "How much is a crown?", "passage": "prices"},
    {"text": "Is docter Okafour in?", "passage": "team"},
    {"text": "What is the meaning of life?", "passage": "team"},
]


def write(path: Path, **changed: object) -> Path:
    file = path / "examples.json"
    file.write_text(json.dumps({"language": "en", "passages": PASSAGES, "questions": QUESTIONS, **changed}), "utf-8")
    return file


@pytest.mark.postgres
def test_the_evaluation_prints_one_document_with_every_arm(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["eval", "retrieval", str(write(tmp_path)), "--json"])

    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert (document["n"], document["recall@1"], document["recall@5"]) == (4, 0.75, 0.75)
    assert set(document["arms"]) == {"words", "characters", "full_text", "vector", "bm25s"}
    assert all(set(arm) == {"recall@1", "recall@5"} for arm in document["arms"].values())


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"questions": [{"text": "a", "passage": "no"}]}, r"questions\.0\.passage: no passage has the id 'no'"),
        ({"questions": []}, "questions: expected at least one"),
        ({"passages": [{"id": "a", "title": "b"}]}, r"passages\.0\.text: Field required"),
        ({"language": 3}, "language: Input should be a valid string"),
    ],
)
def test_a_file_of_another_form_is_refused_with_the_field_that_is_wrong(
    tmp_path: Path, changed: dict[str, object], message: str
) -> None:
    with pytest.raises(CommandFailed, match=message):
        load_examples(write(tmp_path, **changed))


def test_a_file_that_is_not_json_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "examples.json"
    file.write_text("passages", "utf-8")

    with pytest.raises(CommandFailed, match="the file: Invalid JSON"):
        load_examples(file)


@pytest.mark.postgres
def test_a_business_finds_its_pages_by_the_questions_that_its_answers_are_judged_by(tmp_path: Path) -> None:
    (tmp_path / "knowledge").mkdir()
    for name, text in {"hours": "On Saturday we open at nine.", "prices": "A crown costs 890 dollars."}.items():
        (tmp_path / "knowledge" / f"{name}.md").write_text(f"---\nlanguage: en\n---\n# {name}\n\n{text}\n", "utf-8")
    (tmp_path / "profile.yaml").write_text(PROFILE, "utf-8")
    file = tmp_path / "questions.yaml"
    file.write_text(
        """
        en:
          - {ask: when do you open on Saturday, must: 9 am, page: hours}
          - {ask: what does a crown cost, must: $890}
          - {ask: what does a crown cost, must: $890, page: hours}
          - {ask: do you sell bicycles, refuse: true}
        """,
        "utf-8",
    )
    result = CliRunner().invoke(app, ["eval", "retrieval", str(file), "--json"])

    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert (document["n"], document["recall@1"]) == (3, 0.6667)
    assert set(document["arms"]) == {"words", "characters"}


def test_questions_that_no_page_answers_measure_no_retrieval(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="expected a question with `must`"):
        asyncio.run(evaluate_pages(Questions(tmp_path / "q.yaml", ()), "", "shop"))
