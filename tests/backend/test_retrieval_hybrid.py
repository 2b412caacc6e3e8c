"""What a question finds: the right passages, of the right profile and language, with scores that mean something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from psycopg import AsyncConnection

from backend.languages import UnknownLanguage
from backend.retrieval.embedding.embedder import embed_question
from backend.retrieval.embedding_sets import begin
from backend.retrieval.hybrid import Passage, search
from backend.retrieval.index import Chunk, Entry, put
from backend.retrieval.terms import Arm
from backend.retrieval.vectors import half_vector

PAGES = {
    "hours": ("Opening hours", "On Saturday we open at nine in the morning and close at two in the afternoon."),
    "prices": ("Prices", "A crown costs 890 dollars, and a filling costs 140 dollars."),
    "parking": ("Getting here", "There is free parking behind the building, on Mill Lane."),
    "team": ("Our team", "Doctor Okafor looks after children on Tuesday and Thursday."),
}


async def load(
    connection: AsyncConnection, profile: str = "p", language: str = "en", pages: dict[str, tuple[str, str]] = PAGES
) -> None:
    for source, (title, text) in pages.items():
        async with connection.transaction():
            await put(connection, profile, [Entry(source, title, language, b"", (Chunk("", text),))])


async def ask(connection: AsyncConnection, text: str, profile: str = "p", language: str = "en") -> list[Passage]:
    return await search(connection, profile=profile, language=language, text=text, top_k=3)


@pytest.mark.parametrize(
    ("question", "source"),
    [
        ("when do you open on Saturday", "hours"),
        ("how much are crowns", "prices"),
        ("is parking free", "parking"),
        ("who treats kids, doctor Okafor?", "team"),
        ("wich tuseday is docter okafor in", "team"),
        ("HOW MUCH IS A FILING", "prices"),
    ],
)
async def test_a_question_finds_its_page_first(connection: AsyncConnection, question: str, source: str) -> None:
    await load(connection)

    assert (await ask(connection, question))[0].source == source


async def test_a_spanish_question_finds_its_page_with_and_without_accents(connection: AsyncConnection) -> None:
    await load(
        connection,
        language="es",
        pages={"a": ("Horario", "Los sábados cerramos a las dos."), "b": ("Precios", "Una corona cuesta 890.")},
    )

    for question in ("¿A qué hora cierran el sábado?", "a que hora cierran los sabados"):
        assert (await ask(connection, question, language="es-MX"))[0].source == "a"


async def test_a_title_is_part_of_what_is_found(connection: AsyncConnection) -> None:
    await load(
        connection, pages={"a": ("Crowns", "They cost 890 dollars."), "b": ("Fillings", "They cost 140 dollars.")}
    )

    assert (await ask(connection, "what do crowns cost"))[0].source == "a"


@pytest.mark.parametrize("question", ["quantum chromodynamics", "", "?!", "zzzz"])
async def test_a_question_about_nothing_in_the_base_finds_nothing(connection: AsyncConnection, question: str) -> None:
    await load(connection)

    assert await ask(connection, question) == []


async def test_an_empty_base_finds_nothing(connection: AsyncConnection) -> None:
    assert await ask(connection, "when do you open") == []


async def test_profiles_and_languages_do_not_see_each_other(connection: AsyncConnection) -> None:
    await load(connection, profile="p")
    await load(connection, profile="q", pages={"other": ("Opening hours", "We open on Saturday at noon.")})

    assert [passage.source for passage in await ask(connection, "open on Saturday", profile="q")] == ["other"]
    assert await ask(connection, "open on Saturday", profile="q", language="es") == []
    assert await ask(connection, "open on Saturday", profile="r") == []


async def test_documents_of_one_profile_do_not_change_the_scores_of_another(connection: AsyncConnection) -> None:
    await load(connection)
    before = await ask(connection, "when do you open on Saturday")
    await load(connection, profile="q")
    await load(connection, language="es", pages={"otra": PAGES["hours"]})

    assert await ask(connection, "when do you open on Saturday") == before


async def test_a_rare_word_outweighs_common_ones(connection: AsyncConnection) -> None:
    pages = {
        f"common{number}": ("Page", "Please call us about the appointment, we are glad to help.") for number in range(9)
    }
    await load(connection, pages={**pages, "rare": ("Page", "An implant takes three visits.")})

    assert (await ask(connection, "please call us about the appointment for an implant"))[0].source == "rare"


async def test_a_passage_that_has_each_term_once_scores_about_one(connection: AsyncConnection) -> None:
    await load(connection)

    assert (await ask(connection, "free parking behind the building"))[0].score == pytest.approx(1.3, abs=0.4)


async def test_words_and_characters_add_up_to_the_score(connection: AsyncConnection) -> None:
    await load(connection)

    for passage in await ask(connection, "what does a crown cost"):
        assert passage.scores.words + passage.scores.characters == pytest.approx(passage.score)
        assert passage.scores.vector is None


async def test_an_arm_can_be_left_out(connection: AsyncConnection) -> None:
    await load(connection)

    found = await search(connection, profile="p", language="en", text="a crown", top_k=1, arms=(Arm.CHARACTERS,))

    assert found[0].scores.words == 0 < found[0].scores.characters


async def test_neighbours_come_as_one_passage_with_the_heading_between_them(connection: AsyncConnection) -> None:
    chunks = (
        Chunk("Saturday", "On Saturday we open at nine."),
        Chunk("Sunday", "On Sunday we do not open."),
        Chunk("Other", "x y z"),
    )
    async with connection.transaction():
        await put(connection, "p", [Entry("hours", "Hours", "en", b"", chunks)])

    found = await ask(connection, "do you open on Saturday or on Sunday")

    assert [passage.text for passage in found] == [
        "On Saturday we open at nine.\n\n## Sunday\n\nOn Sunday we do not open."
    ]
    assert (found[0].heading, found[0].places, found[0].document_title) == ("Saturday", (0, 1), "Hours")


async def test_a_large_corpus_is_searched_by_its_rare_terms_with_the_same_result(connection: AsyncConnection) -> None:
    await load(connection)

    for question in ("when do you open on Saturday", "how much are crowns", "docter okafor"):
        whole = await search(connection, profile="p", language="en", text=question, top_k=1)
        part = await search(connection, profile="p", language="en", text=question, top_k=1, candidates=1)
        assert part == whole


async def test_no_search_reads_what_other_profiles_have(connection: AsyncConnection) -> None:
    embedder = Meaning()
    for profile in ("p", "q"):
        await begin(connection, profile, embedder.id)
        async with connection.transaction():
            entries = [Entry(name, title, "en", b"", (Chunk("", text),)) for name, (title, text) in PAGES.items()]
            await put(connection, profile, entries, embedder)
    vector = await embed_question(embedder, "parking")

    before = await read_whole(connection)
    for candidates in (2000, 1):
        assert await search(
            connection,
            profile="p",
            language="en",
            text="where is the parking",
            top_k=1,
            vector=vector,
            candidates=candidates,
        )

    assert await read_whole(connection) == before


async def read_whole(connection: AsyncConnection) -> dict[str, int]:
    """How often each table was read from end to end, but the one of corpora, which has a line a profile."""
    await connection.execute("select pg_stat_force_next_flush()")
    cursor = await connection.execute(
        "select relname::text, seq_scan from pg_stat_user_tables where relname <> 'corpora'"
    )
    return dict(await cursor.fetchall())


async def test_an_unknown_language_is_refused(connection: AsyncConnection) -> None:
    with pytest.raises(UnknownLanguage):
        await ask(connection, "hello", language="xx")


@dataclass(frozen=True, slots=True)
class Meaning:
    """An embedder of two meanings: places and everything else."""

    id: str = "meaning-1"
    weight: float = 1.0
    nearness: float = 0.9

    async def embed_documents(self, texts: Sequence[str]) -> list[list[float]]:
        return [await self.embed_query(text) for text in texts]

    async def embed_query(self, text: str) -> list[float]:
        near = any(word in text for word in ("parking", "car"))
        return [float(near), float(not near), *[0.0] * 1022]


async def test_an_embedder_finds_what_shares_no_word_with_the_question(connection: AsyncConnection) -> None:
    embedder = Meaning()
    await begin(connection, "p", embedder.id)
    for source, (title, text) in PAGES.items():
        async with connection.transaction():
            await put(connection, "p", [Entry(source, title, "en", b"", (Chunk("", text),))], embedder)

    found = await search(
        connection, profile="p", language="en", text="my car", top_k=1, vector=await embed_question(embedder, "my car")
    )

    assert [passage.source for passage in found] == ["parking"]
    assert found[0].scores.vector == pytest.approx(1)


async def test_vectors_of_another_embedder_are_not_compared(connection: AsyncConnection) -> None:
    await begin(connection, "p", "meaning-1")
    async with connection.transaction():
        await put(connection, "p", [Entry("a", "Parking", "en", b"", (Chunk("", "parking"),))], Meaning())

    vector = await embed_question(Meaning(id="meaning-2"), "my car")
    found = await search(connection, profile="p", language="en", text="my car", top_k=1, vector=vector)

    assert found == []


def test_a_vector_of_other_dimensions_is_an_error() -> None:
    with pytest.raises(ValueError, match="expected 1024 dimensions, got 3"):
        half_vector([1, 2, 3])


@pytest.mark.parametrize(
    ("written", "asked"), [("HX-2040C", "HX2040C"), ("HX2040C", "HX-2040C"), ("HX-2040C", "HX 2040 C")]
)
async def test_a_model_is_found_however_its_name_is_parted(
    connection: AsyncConnection, written: str, asked: str
) -> None:
    parts = {name: ("Parts", f"The filter of the {name} costs 12 dollars.") for name in (written, "KD-1180A", "MW330")}
    await load(connection, pages=parts)

    assert (await ask(connection, f"how much is the filter of the {asked}"))[0].source == written


async def test_what_two_pages_say_in_the_same_words_is_found_once(connection: AsyncConnection) -> None:
    footer = "Call the workshop at 555 0142 on weekdays."
    await load(
        connection, pages={"a": ("Brakes", footer), "b": ("Tyres", footer), "c": ("Workshop", "We repair cars.")}
    )

    found = await ask(connection, "telephone number of the workshop, 555")

    assert [passage.text for passage in found].count(footer) == 1
