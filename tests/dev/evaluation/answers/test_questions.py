"""Files of questions: what an owner may write by hand, and what each slip is told as."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from dev.evaluation.answers.questions import Questions, QuestionsInvalid, Turn, load_questions


def written(folder: Path, text: str, name: str = "questions.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def loaded(folder: Path, text: str, name: str = "questions.yaml") -> Questions:
    return load_questions(written(folder, text, name))


def mistakes(folder: Path, text: str, name: str = "questions.yaml") -> list[str]:
    path = written(folder, text, name)
    with pytest.raises(QuestionsInvalid) as refused:
        load_questions(path)
    return [line.removeprefix(f"{path}:") for line in str(refused.value).splitlines()]


def test_a_fact_is_a_text_a_list_of_facts_or_a_list_of_alternatives(tmp_path: Path) -> None:
    file = loaded(
        tmp_path,
        """
        en:
          - {ask: what does it cost, must: $95}
          - {ask: how and when, must: [by bus, [17:15, a quarter past five]], must_not: by car}
          - {ask: do you fly, refuse: true}
        """,
    )
    assert [question.turns for question in file.questions] == [
        (Turn("what does it cost", must=(("$95",),)),),
        (Turn("how and when", must=(("by bus",), ("17:15", "a quarter past five")), must_not=(("by car",),)),),
        (Turn("do you fly", refuse=True),),
    ]


def test_a_time_without_quotes_stays_a_time(tmp_path: Path) -> None:
    """YAML itself would read the number 1035."""
    (question,) = loaded(tmp_path, "es: [{ask: cuándo, must: 17:15}]").questions
    assert question.turns[0].must == (("17:15",),)


def test_several_turns_are_one_call_of_which_some_are_judged(tmp_path: Path) -> None:
    (question,) = loaded(tmp_path, "en: [{turns: [{ask: do you do cuts}, {ask: how much, must: $20}]}]").questions
    assert [turn.judged for turn in question.turns] == [False, True]


def test_who_wrote_it_and_when_it_is_asked_hold_for_the_file(tmp_path: Path) -> None:
    whole = "by: Rosa\nat: 2026-12-01 15:00\nprofile: shop\n"
    text = f"{whole}en:\n- {{ask: a, refuse: yes}}\n- {{ask: b, refuse: yes, by: Kenji}}"
    file = loaded(tmp_path, text)
    assert [question.by for question in file.questions] == ["Rosa", "Kenji"]
    assert (file.profile, file.at) == ("shop", datetime(2026, 12, 1, 15))  # noqa: DTZ001  # the business's own clock
    assert file.questions[1].place.endswith("questions.yaml:6")


def test_json_lines_say_their_language_on_each_line(tmp_path: Path) -> None:
    text = (
        '{"language": "en", "ask": "how much", "must": ["$95"]}\n\n{"language": "es", "ask": "cuánto", "must": "$95"}\n'
    )
    file = loaded(tmp_path, text, "questions.jsonl")
    assert [(question.language, question.turns[0].ask) for question in file.questions] == [
        ("en", "how much"),
        ("es", "cuánto"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("en:\n- {ask: a, must: []}", "2: en.0: expected must, must_not or refuse: nothing says what is right"),
        ("en:\n- {ask: a}", "2: en.0: expected must, must_not or refuse: nothing says what is right"),
        ("en:\n- {must: b}", "2: en.0.ask: is missing: what does the caller say?"),
        ("en:\n- ask: a\n  musst: b", "3: en.0.musst: is no field here; there are"),
        ("en:\n- {ask: a, must: }", "2: en.0.must: expected a text, got nothing"),
        ("en:\n- {ask: a, must: [[]]}", "2: en.0.must.0: expected at least one text, got none"),
        ("en:\n- {ask: a, must: {b: c}}", "2: en.0.must.0: expected a text, got a mapping"),
        ("en:\n- {ask: a, refuse: maybe}", "2: en.0.refuse: expected true or false, got 'maybe'"),
        ("en:\n- ask: a\n  must: b\n  refuse: true", "3: en.0.must: cannot stand beside refuse"),
        ("en:\n- ask: a\n  ask: b\n  must: c", "3: en.0.ask: is given twice"),
        ("en:\n- ask: a\n  turns: [{ask: b, must: c}]", "2: en.0.ask: belongs to one of the turns"),
        ("en:\n- turns: []", "2: en.0.turns: expected a list of turns"),
        ("en:\n- turns:\n  - {ask: a, must: b}\n  - {must: c}", "4: en.0.turns.1.ask: is missing"),
        ("en: some", "1: en: expected a list of questions"),
        ("en:\n- just a text", "2: en.0: expected fields such as ask and must, got 'just a text'"),
        ("fr:\n- {ask: a, must: b}", "1: fr: is no field here; there are at, by, en, es, profile"),
        ("at: tomorrow\nen: [{ask: a, must: b}]", "1: at: expected day and time on the business's own clock"),
        ("en:\n- {ask: a, must: b", "2: not YAML"),
        (
            "en:\n- {ask: how much?, must: b}",
            "2: not YAML: expected ',' or '}', but got '?' (within braces a question has",
        ),
        ("", "1: expected at least one question"),
    ],
)
def test_a_slip_is_told_with_its_line_and_field(tmp_path: Path, text: str, said: str) -> None:
    assert mistakes(tmp_path, text)[0].startswith(said)


def test_all_slips_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    assert len(mistakes(tmp_path, "en:\n- {ask: a}\n- {must: b}\nes:\n- {ask: c}")) == 3


def test_a_line_of_json_without_a_language_we_speak_is_named(tmp_path: Path) -> None:
    text = '{"language": "en", "ask": "a", "must": "b"}\n{"language": "fr", "ask": "a", "must": "b"}'
    assert mistakes(tmp_path, text, "q.jsonl") == ["2: language: expected one of en, es, got 'fr'"]


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "questions.yaml"
    path.write_bytes("es: [{ask: cuánto, must: b}]".encode("latin-1"))
    with pytest.raises(QuestionsInvalid, match="expected text in UTF-8"):
        load_questions(path)
