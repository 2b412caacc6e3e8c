"""Chunks: the same however the text is fed, short, and cut where a speaker pauses, never inside a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.languages import language_of
from common.limits import MAX_CHUNK_CHARS
from common.speech import Chunker, Clauses
from tests.common.speech.texts import JUNK, LANGUAGES, SPEAKABLE, TEXTS


def chunks(*parts: str, language: str = "en") -> list[str]:
    """The chunks of an answer that came in these parts."""
    chunker = Chunker(language_of(language).speech)
    return [chunk for part in parts for chunk in chunker.feed(part)] + chunker.flush()


@st.composite
def splits(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A text, and the parts that it came in."""
    text = draw(TEXTS)
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    return text, [text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True)]


@given(splits(), LANGUAGES)
def test_any_splitting_of_a_text_gives_the_same_chunks(split: tuple[str, list[str]], language: str) -> None:
    text, parts = split

    whole = chunks(text, language=language)

    assert chunks(*parts, language=language) == whole
    assert chunks(*text, language=language) == whole


@given(st.lists(TEXTS, max_size=8).map("".join), LANGUAGES)
def test_every_chunk_is_short_and_speakable(text: str, language: str) -> None:
    for chunk in chunks(text, language=language):
        assert 0 < len(chunk) <= MAX_CHUNK_CHARS
        assert SPEAKABLE.fullmatch(chunk)
        assert JUNK.search(chunk.rstrip()) is None


ANSWER = (
    "Yes, we do! Dr. Smith opens at 9:30 a.m. on Nov. 22; it costs $1,250.50, i.e. 3.5 times less. "
    "See https://example.com/a?b=1,2. Or write to info@example.com, please: we answer fast."
)


def test_an_answer_is_cut_at_its_clauses() -> None:
    assert chunks(ANSWER) == [
        "Yes, ",
        "we do! ",
        "Doctor Smith opens at 9:30 AM on November 22; ",
        "it costs 1,250 dollars and 50 cents, ",
        "that is 3.5 times less. ",
        "See example dot com. ",
        "Or write to info at example dot com, ",
        "please: ",
        "we answer fast. ",
    ]


@pytest.mark.parametrize("place", range(len(ANSWER)))
def test_an_answer_may_be_split_anywhere(place: int) -> None:
    assert chunks(ANSWER[:place], ANSWER[place:]) == chunks(ANSWER)


@pytest.mark.parametrize(
    ("parts", "spoken"),
    [
        (["Go to https://exam", "ple.com/x", "?a=1."], "Go to example dot com."),
        (["We have 3.", "5 stars"], "We have 3.5 stars"),
        (["It is 1,", "250 people"], "It is 1,250 people"),
        (["Ask Dr", ". Smith"], "Ask Doctor Smith"),
        (["It is **bo", "ld** here"], "It is bold here"),
        (["Fine \ud83d", "\ude00 day"], "Fine day"),
        (["at 9:", "30 a.", "m. today"], "at 9:30 AM today"),
        (["See [our", " site](https://x", '.com "a', ', b") now'], "See our site now"),
        (["Wait <bre", 'ak time="1s, 2', '"/> here'], "Wait here"),
        (["Smith &am", "p; Sons"], "Smith and Sons"),
        (["the U.", "S. and e.", "g. Spain"], "the US and for example Spain"),
        (["[1]", ": https://x.com\n", "Done"], "Done"),
        (["Cafe", "\u0301 ol\u00e9"], "Café olé"),
    ],
)
def test_nothing_split_over_tokens_leaks(parts: list[str], spoken: str) -> None:
    assert "".join(chunks(*parts)) == spoken


@pytest.mark.parametrize(
    "text",
    ["Mr. Lee", "No. 5", "5 p. m. hoy", "etc. and", "A. Lee", "x.y", "1. One", "a:b", "2. two", "i.e. so", "St. Louis"],
)
def test_a_full_stop_inside_a_clause_cuts_nothing(text: str) -> None:
    assert len(chunks(text)) == 1


def test_the_first_clause_is_spoken_as_soon_as_it_ends() -> None:
    chunker = Chunker(language_of("en").speech)

    assert chunker.feed(" Sure") == []
    assert chunker.feed(",") == ["Sure, "]
    assert chunker.feed(" we are open") == []
    assert chunker.feed(".") == ["we are open. "]
    assert chunker.feed(" On") == []


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("An early visit is often the better one.", "en"),
        ("Bring your insurance card and a list of your medicines.", "en"),
        ("The second one is quicker, as you may know.", "en"),
        ("We are closed on Sunday.", "en"),
        ("That takes about twenty minutes.", "en"),
        ("You can pay by card, of course.", "en"),
        ("Sadly, we don't.", "en"),
        ("Come in for a check-up.", "en"),
        ("It reopens in March.", "en"),
        ("Una visita temprana suele ser mejor.", "es"),
        ("Traiga su tarjeta del seguro y una lista de sus medicinas.", "es"),
        ("Abrimos todos los días por la mañana.", "es"),
        ("El domingo está cerrado.", "es"),
        ("Se tarda unos veinte minutos.", "es"),
        ("Puede pagar con tarjeta, por supuesto.", "es"),
        ("La próxima cita libre es el martes.", "es"),
        ("Con mucho gusto se lo explico.", "es"),
        ("Después ya puede comer.", "es"),
    ],
)
def test_a_sentence_is_spoken_when_its_full_stop_has_come(sentence: str, language: str) -> None:
    chunker = Chunker(language_of(language).speech)
    spoken = [chunk for token in sentence for chunk in chunker.feed(token)]

    assert "".join(spoken) == f"{sentence} "


@pytest.mark.parametrize(
    ("held", "language"),
    [
        ("Please ask for Dr.", "en"),
        ("We close at five p.m.", "en"),
        ("It is number 5.", "en"),
        ("We take cash, cards, etc.", "en"),
        ("She lives on Main St.", "en"),
        ("You can book at brightsmile.", "en"),
        ("Please visit brightsmile.", "en"),
        ("Our website is brightsmile.", "en"),
        ("Everybody says no.", "en"),
        ("Order it from Amazon.", "en"),
        ("(They say so.", "en"),
        ("brightsmile.", "en"),
        ("Write to info@brightsmile.", "en"),
        ("Pregunte por la Dra.", "es"),
        ("Cerramos a las cinco p. m.", "es"),
        ("Es el número 5.", "es"),
        ("Aceptamos efectivo, tarjetas, etc.", "es"),
        ("Vive en la Av.", "es"),
        ("Puede reservar en brightsmile.", "es"),
        ("Visite brightsmile.", "es"),
        ("Nuestra página web es brightsmile.", "es"),
        ("Pídalo en Amazon.", "es"),
        ("«Ya lo sé.", "es"),
        ("Escriba a info@brightsmile.", "es"),
    ],
)
def test_a_full_stop_that_may_be_part_of_something_waits_for_what_follows(held: str, language: str) -> None:
    chunker = Chunker(language_of(language).speech)
    spoken = "".join(chunk for token in held for chunk in chunker.feed(token))

    assert not spoken.endswith(". ")


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Look at our brightsmile.example page.", "Look at our brightsmile. dot example page. "),
        ("That is the booking.com number.", "That is the booking. dot com number. "),
    ],
)
def test_an_address_in_a_place_where_nobody_expects_one_is_still_read_as_one(text: str, spoken: str) -> None:
    assert "".join(chunks(text)) == spoken


def test_abbreviations_end_a_sentence_before_a_capital() -> None:
    assert chunks("We close at 5 p.m. We open at 9 a. m. ¿Sí? Pens, etc. Yes.") == [
        "We close at 5 PM. ", "We open at 9 AM. ", "¿Sí? ", "Pens, ", "et cetera. ", "Yes.",
    ]  # fmt: skip


def test_no_is_a_sentence_unless_a_number_follows() -> None:
    assert chunks("No. We take No. 5.") == ["No. ", "We take number 5."]
    assert chunks("No." + " " * 100 + "5") == ["No. ", "5"]


def test_lines_end_a_clause_unless_the_next_goes_on() -> None:
    assert chunks("Hours\n- nine\n- ten\nor so\n\nand\n" + " " * 100 + "x") == [
        "Hours. ", "nine. ", "ten or so. ", "and. ", "x",
    ]  # fmt: skip


def test_numbers_of_a_list_stay_with_their_item() -> None:
    assert chunks("Do this:\n1. Brush.\n2. Floss. 3. Rinse") == [
        "Do this: ",
        "1. Brush. ",
        "2. Floss. ",
        "3. ",
        "Rinse",
    ]


def test_a_dash_ends_a_clause_between_words_only() -> None:
    assert chunks("Yes\u2014we do, 9\u20145 and 9 \u2014 then") == ["Yes, ", "we do, ", "9 to 5 and 9, ", "then"]
    assert chunks("\u2014Hi") == ["Hi"]


def test_what_cannot_be_heard_makes_no_chunk() -> None:
    assert chunks("😀! **?** ...\n\n---\n") == []
    assert chunks("Yes! 😀! Fine") == ["Yes! ", "Fine"]


def test_a_first_clause_that_goes_on_is_cut_at_a_word() -> None:
    first, *rest = chunks("word " * 100)

    assert first == "word " * 23
    assert "".join(rest).split() == ["word"] * 77
    assert all(len(chunk) <= MAX_CHUNK_CHARS for chunk in rest)


def test_a_row_without_words_is_cut_at_a_space() -> None:
    assert all(len(chunk) <= MAX_CHUNK_CHARS for chunk in chunks("A1 " * 300))
    assert "".join(chunks("A1 " * 300)).split() == ["A1"] * 300


def test_a_word_longer_than_a_chunk_is_split() -> None:
    assert "".join(chunks("a" * 1_000)).replace(" ", "") == "a" * 1_000
    assert all(len(chunk) <= MAX_CHUNK_CHARS for chunk in chunks("Hi, " + "a" * 1_000))


def test_words_that_grow_when_spoken_are_cut_again() -> None:
    spoken = chunks("Hi, " + "1" * 250)

    assert [len(chunk) <= MAX_CHUNK_CHARS for chunk in spoken] == [True] * len(spoken)
    assert "".join(spoken).count("1") == 250


def test_an_address_longer_than_a_chunk_leaves_its_domain_only() -> None:
    path = "b/c?d=e&" * 100

    assert chunks("https://x.com/" + path) == ["x dot com "]
    assert chunks(*("https://x.com/" + path + " Next.")) == ["x dot com ", "Next."]
    assert chunks("a@b.com" + "?x" * 200) == ["a at b dot com "]


def test_pending_tells_whether_words_are_held_back() -> None:
    chunker = Chunker(language_of("en").speech)

    assert not chunker.pending
    chunker.feed("  ")
    assert not chunker.pending
    chunker.feed("Hello")
    assert chunker.pending
    chunker.feed(", ")
    assert not chunker.pending
    chunker.feed("https://x.com/" + "a" * 300)
    assert not chunker.pending


def test_after_a_flush_the_next_answer_begins() -> None:
    chunker = Chunker(language_of("es").speech)

    assert chunker.feed("Hola") == []
    assert chunker.flush() == ["Hola"]
    assert chunker.flush() == []
    assert chunker.feed("1. Sí, claro") == ["1. Sí, "]
    assert chunker.flush() == ["claro"]


def test_what_is_held_back_stays_small() -> None:
    chunker = Chunker(language_of("en").speech)

    for _ in range(2_000):
        chunker.feed("nevér endìng ")

    assert sum(map(len, chunker.flush())) <= MAX_CHUNK_CHARS


# An answer that stalls


def released(held: str, language: str = "en", least: int = 1) -> str:
    """What of a text whose clause has not ended may be said."""
    chunker = Chunker(language_of(language).speech)
    return "".join([*chunker.feed(held), *chunker.release(least)]).strip()


@pytest.mark.parametrize(
    ("held", "language", "said"),
    [
        ("We open at the usual ti", "en", "We open at the usual"),
        ("We open at the usual ", "en", "We open at the usual"),
        ("We open at nine in the mor", "en", "We open at"),
        ("We open at nine in the morning and", "en", "We open at nine in the morning"),
        ("It costs twenty", "en", "It costs"),
        ("It costs about twenty-five ", "en", "It costs about"),
        ("It costs $20 ", "en", "It costs"),
        ("It costs twenty dollars and fifty ", "en", "It costs"),
        ("It costs twenty dollars for each visit ", "en", "It costs twenty dollars for each visit"),
        ("We move on March ", "en", "We move on"),
        ("We move on the fifth of ", "en", "We move on the"),
        ("We close at half past ", "en", "We close at"),
        ("Your code is B as in ", "en", "Your code is"),
        ("Your code is AB ", "en", "Your code is"),
        ("Call 555-", "en", "Call"),
        ("Write to info@", "en", "Write to"),
        ("Go to www.exam", "en", "Go to"),
        ("Take the **red ", "en", "Take the"),
        ("Take [our red ", "en", "Take"),
        ("Take (if you ", "en", "Take"),
        ('He said "come to ', "en", "He said"),
        ("Ask Dr. ", "en", "Ask"),
        ("We are closed.", "en", "We are closed."),
        ('We say "closed."', "en", "We say closed."),
        ("We close at 5.", "en", "We close at"),
        ("We close at 5 p.m.", "en", "We close at"),
        ("Tell Mr.", "en", "Tell"),
        ("I am ", "en", "I am"),
        ("Pens etc.", "en", "Pens"),
        ("", "en", ""),
        ("Abrimos a las nueve de la ma", "es", "Abrimos a las"),
        ("Abrimos a las nueve de la mañana y", "es", "Abrimos a las nueve de la mañana"),
        ("Cuesta más o menos veinte y", "es", "Cuesta más o"),
        ("Nos vemos el dos de marzo de ", "es", "Nos vemos el"),
        ("Está abierta y ", "es", "Está abierta y"),
        ("¿Quiere usted ve", "es", "¿Quiere usted"),
    ],
)
def test_what_is_held_is_said_up_to_a_gap_where_nothing_may_still_change(held: str, language: str, said: str) -> None:
    assert released(held, language) == said


def test_fewer_words_than_are_wanted_stay_held() -> None:
    assert not released("And then", least=2)
    assert released("And then we", least=2) == "And then"


def test_an_address_without_end_is_not_released() -> None:
    chunker = Chunker(language_of("en").speech)
    chunker.feed("www." + "a" * 300)

    assert chunker.release(1) == []


@pytest.mark.parametrize(
    "text", [ANSWER, "Your ticket number is 88-1042, and PIN 0042 opens it; press 1 (or 2) now. Bye."]
)
def test_what_comes_after_a_release_is_read_as_if_there_had_been_none(text: str) -> None:
    for place in range(len(text)):
        chunker = Chunker(language_of("en").speech)
        spoken = [*chunker.feed(text[:place]), *chunker.release(1), *chunker.feed(text[place:]), *chunker.flush()]

        assert "".join("".join(spoken).split()) == "".join("".join(chunks(text)).split())


@given(splits(), LANGUAGES, st.integers(1, 3))
def test_a_release_anywhere_leaks_nothing(split: tuple[str, list[str]], language: str, least: int) -> None:
    chunker = Chunker(language_of(language).speech)
    for part in split[1]:
        for chunk in chunker.feed(part) + chunker.release(least):
            assert 0 < len(chunk) <= MAX_CHUNK_CHARS
            assert SPEAKABLE.fullmatch(chunk)
            assert JUNK.search(chunk.rstrip()) is None


def test_a_clause_is_found_with_the_token_that_ends_it_as_it_was_written() -> None:
    clauses = Clauses(language_of("en").speech)

    assert [clauses.feed(token) for token in ("It", " is", " $5", ",", " as", " you", " know", ".")] == [
        [], [], [], [], ["It is $5, "], [], [], [" as you know. "],
    ]  # fmt: skip
