"""Text becomes the same terms whether it is a document's or a question's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.languages import LANGUAGES, UnknownLanguage, known_language
from backend.retrieval.terms import Arm, document_terms, question_terms, split_words
from backend.retrieval.vectors import TERM_SPACE, sparse_vector

ENGLISH = LANGUAGES["en"]
SPANISH = LANGUAGES["es"]


def terms_of(question: str, arm: Arm, language: str = "en") -> set[int]:
    return {term.term for term in question_terms(question, LANGUAGES[language]) if term.arm is arm}


@given(st.text(max_size=200))
def test_a_text_asked_as_a_question_has_every_term_that_it_has_as_a_document(text: str) -> None:
    assert {term.term for term in question_terms(text, SPANISH)} >= set(document_terms(text, SPANISH))


@given(st.text(max_size=200))
def test_terms_and_weights_are_what_pgvector_can_hold(text: str) -> None:
    for term, weight in document_terms(text, ENGLISH).items():
        assert 1 <= term <= TERM_SPACE
        assert 0 < weight < 4


def test_inflected_forms_share_their_stem() -> None:
    assert terms_of("opening opens opened", Arm.WORDS) == terms_of("open", Arm.WORDS)
    assert terms_of("abrimos abrir", Arm.WORDS, "es") == terms_of("abrir abrimos", Arm.WORDS, "es")


def test_a_misspelt_word_shares_most_of_its_grams() -> None:
    right, wrong = (terms_of(word, Arm.CHARACTERS) for word in ("appointment", "apointment"))

    assert len(right & wrong) > len(right) / 2


def test_grams_do_not_care_for_accents_or_capitals() -> None:
    assert terms_of("MUÑECA número", Arm.CHARACTERS, "es") == terms_of("muneca numero", Arm.CHARACTERS, "es")


def test_a_repeated_term_counts_more_but_ever_less_so() -> None:
    def weight(times: int) -> float:
        return document_terms("tooth " * times, ENGLISH)[next(iter(terms_of("tooth", Arm.WORDS)))]

    assert weight(1) < weight(2) < weight(3)
    assert weight(2) - weight(1) > weight(3) - weight(2)


def test_a_term_counts_less_in_a_longer_chunk() -> None:
    term = next(iter(terms_of("tooth", Arm.WORDS)))

    assert document_terms("tooth", ENGLISH)[term] > document_terms("tooth " + "filler " * 300, ENGLISH)[term]


@pytest.mark.parametrize(("question", "language"), [("when crown", "en"), ("cuándo corona", "es")])
def test_a_function_word_counts_less_than_another_with_or_without_its_accent(question: str, language: str) -> None:
    words = [term.weight for term in question_terms(question, LANGUAGES[language]) if term.arm is Arm.WORDS]

    assert words[0] < words[1]


def test_a_question_of_function_words_alone_still_asks_something() -> None:
    assert terms_of("what is it", Arm.WORDS)


def test_words_are_letters_and_digits_in_lower_case() -> None:
    assert split_words("Call 555-0100, ¿SÍ? snake_case") == ["call", "555", "0100", "sí", "snake", "case"]


def test_nothing_is_a_vector_without_cells() -> None:
    assert sparse_vector(document_terms("?!", ENGLISH)).to_text() == f"{{}}/{TERM_SPACE}"


def test_a_weight_is_stored_with_four_digits_under_its_own_term() -> None:
    assert sparse_vector({7: 1.23456, 3: 2.0}).to_text() == f"{{3:2.0,7:1.235}}/{TERM_SPACE}"


@pytest.mark.parametrize("code", ["en", "EN", "en-US"])
def test_a_language_is_known_by_its_code_with_or_without_a_region(code: str) -> None:
    assert known_language(code) is ENGLISH


def test_an_unknown_language_is_an_error_that_names_those_that_are_known() -> None:
    with pytest.raises(UnknownLanguage, match="expected one of en, es, got 'xx'"):
        known_language("xx")


@pytest.mark.parametrize("written", ["HX-2040C", "HX2040C", "hx-2040c", "HX 2040 C", "HX/2040C", "HX.2040.C"])
def test_a_code_is_one_word_however_it_is_parted(written: str) -> None:
    assert terms_of("HX2040C", Arm.WORDS) <= terms_of(f"the filter of the {written}, please", Arm.WORDS)


@pytest.mark.parametrize("text", ["busy 24/7", "well-known", "and/or", "from 9 a.m. on", "I am 40 years old"])
def test_what_is_no_code_stays_as_many_words_as_it_is(text: str) -> None:
    assert len(terms_of(text, Arm.WORDS)) == len(set(split_words(text)))


@pytest.mark.parametrize(
    ("asked", "written", "language"),
    [
        *[("son", "child", "en"), ("wifi", "internet", "en"), ("cot", "crib", "en"), ("thirteen", "13", "en")],
        *[("amigo", "invitado", "es"), ("coche", "carro", "es"), ("trece", "13", "es")],
    ],
)
def test_a_word_also_finds_those_that_businesses_use_for_it_but_counts_more(
    asked: str, written: str, language: str
) -> None:
    weights = {term.term: term.weight for term in question_terms(asked, LANGUAGES[language]) if term.arm is Arm.WORDS}
    found = set(document_terms(written, LANGUAGES[language])) & set(weights)
    (own,) = terms_of(asked, Arm.WORDS, language) & set(document_terms(asked, LANGUAGES[language]))

    assert found
    assert min(weights[term] for term in found) <= weights[own]


def test_what_callers_say_with_any_question_tells_nothing_by_being_unknown() -> None:
    content = {term.term: term.content for term in question_terms("bring towel", ENGLISH) if term.arm is Arm.WORDS}
    (bring,), (towel,) = (set(document_terms(word, ENGLISH)) & set(content) for word in ("bring", "towel"))

    assert (content[bring], content[towel]) == (False, True)
