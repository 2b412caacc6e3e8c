"""Ingestion brings an index up to date: what changed is indexed, what has gone is removed, what is refused is told."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from psycopg import AsyncConnection

from backend.languages import LANGUAGES
from backend.retrieval.embedding.embedder import EmbedderMismatch
from backend.retrieval.hybrid import search
from dev.evaluation.retrieval.hashed import HashedEmbedder
from ingest import (
    Document,
    Refusal,
    Section,
    Spoken,
    Summary,
    find_sources,
    in_background,
    ingest,
    ingest_paths,
    ingest_sources,
)
from ingest.document import Refused
from ingest.files import MAX_BYTES, find_files, read_file, source_of
from tests.ingest.readers.files_made import pdf_file

ENGLISH = "We open at nine in the morning on Saturday and you can park behind the house."
SPANISH = "Los sábados abrimos a las nueve de la mañana y se puede aparcar detrás de la casa."


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    for name, text in (("en/hours.md", ENGLISH), ("es/horario.md", SPANISH), ("team.txt", ENGLISH)):
        write(folder / name, text)
    return folder


def write(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


async def sources(connection: AsyncConnection, profile: str = "p") -> dict[str, str]:
    cursor = await connection.execute(
        "select d.source, c.language from documents d join corpora c on c.id = d.corpus_id where d.profile = %s",
        (profile,),
    )
    return {Path(source).name: language for source, language in await cursor.fetchall()}


def names(paths: tuple[str, ...]) -> list[str]:
    return [Path(path).name for path in paths]


async def test_a_folder_is_indexed_and_a_second_time_nothing_is(connection: AsyncConnection, pages: Path) -> None:
    first = await ingest_paths(connection, "p", [pages])
    second = await ingest_paths(connection, "p", [pages])

    assert names(first.added) == ["hours.md", "horario.md", "team.txt"]
    assert first.chunks == 3
    assert second == Summary(unchanged=first.added)
    assert await sources(connection) == {"hours.md": "en", "horario.md": "es", "team.txt": "en"}


async def test_only_what_changed_is_indexed_again_and_what_has_gone_is_removed(
    connection: AsyncConnection, pages: Path
) -> None:
    await ingest_paths(connection, "p", [pages])
    write(pages / "en/hours.md", "On Sunday we are closed, and you can call us on Monday.")
    (pages / "team.txt").unlink()

    summary = await ingest_paths(connection, "p", [pages])

    assert (names(summary.changed), names(summary.removed)) == (["hours.md"], ["team.txt"])
    assert names(summary.unchanged) == ["horario.md"]
    found = await search(connection, profile="p", language="en", text="closed on Sunday", top_k=5)
    assert [Path(passage.source).name for passage in found] == ["hours.md"]


async def test_documents_of_other_folders_and_profiles_stay(connection: AsyncConnection, pages: Path) -> None:
    other = write(pages.parent / "pages-two" / "more.txt", ENGLISH)
    await ingest_paths(connection, "p", [pages, other.parent])
    await ingest_paths(connection, "q", [pages])
    (pages / "team.txt").unlink()

    await ingest_paths(connection, "p", [pages])

    assert set(await sources(connection)) == {"hours.md", "horario.md", "more.txt"}
    assert set(await sources(connection, "q")) == {"hours.md", "horario.md", "team.txt"}


async def test_a_single_file_removes_nothing(connection: AsyncConnection, pages: Path) -> None:
    await ingest_paths(connection, "p", [pages])

    summary = await ingest_paths(connection, "p", [pages / "team.txt"])

    assert (len(summary.unchanged), summary.removed) == (1, ())


async def test_what_is_refused_is_told_with_its_reason_and_the_rest_is_indexed(
    connection: AsyncConnection, pages: Path
) -> None:
    write(pages / "a.md", b"\x89PNG" + bytes(range(32)))
    write(pages / "b.md", "---\ntitle: Nothing\n---\n")
    write(pages / "d.txt", "x" * (MAX_BYTES + 1))
    write(pages / "e.txt", "Okafor 555 0199")
    write(pages / "f.md", "---\nlanguage: fr\n---\nBonjour")
    write(pages / ".hidden/g.md", b"\xff")

    summary = await ingest_paths(connection, "p", [pages])

    assert {Path(refusal.source).name: refusal.reason for refusal in summary.refused} == {
        "a.md": "expected text, found bytes that are none",
        "b.md": "empty",
        "d.txt": "too large: expected at most 5,000,000 bytes, got 5,000,001",
        "e.txt": "language not recognised: state one of en, es as `language:` in its front matter, or --language",
        "f.md": "language: expected one of en, es, got 'fr'",
    }
    assert len(summary.added) == 3


async def test_a_document_that_is_refused_later_keeps_its_earlier_version(
    connection: AsyncConnection, pages: Path
) -> None:
    await ingest_paths(connection, "p", [pages])
    write(pages / "team.txt", b"\0" * 9)

    summary = await ingest_paths(connection, "p", [pages])

    assert summary.removed == ()
    assert "team.txt" in await sources(connection)


async def test_an_ingestion_that_breaks_off_goes_on_where_it_stopped(connection: AsyncConnection) -> None:
    documents = [Document(name, name, "en", (Section("", ENGLISH),)) for name in ("a", "b", "c")]

    def breaking_off() -> Iterator[Document]:
        yield from documents[:2]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await ingest(connection, "p", breaking_off(), batch=1)

    summary = await ingest(connection, "p", documents)
    assert (summary.unchanged, summary.added) == (("a", "b"), ("c",))


async def test_documents_without_vectors_are_not_joined_by_some_that_have_them(connection: AsyncConnection) -> None:
    await ingest(connection, "p", [Document("a", "A", "en", (Section("", ENGLISH),))])

    with pytest.raises(EmbedderMismatch, match=r"no vectors, GURU_EMBEDDING asks for hashed:2: run `guru embed --prof"):
        await ingest(connection, "p", [], embedder=HashedEmbedder(LANGUAGES["en"]))


def test_a_document_says_its_language_before_anyone_else_does(tmp_path: Path) -> None:
    page = write(tmp_path / "es" / "a.md", f"---\nlanguage: en\n---\n{SPANISH}")

    assert read_file(page, Spoken("es")).language == "en"


def test_the_given_language_comes_before_the_folder_and_the_folder_before_the_words(tmp_path: Path) -> None:
    page = write(tmp_path / "en" / "a.md", SPANISH)

    assert read_file(page, Spoken("es")).language == "es"
    assert read_file(page).language == "en"


def test_the_nearest_folder_tells_the_language(tmp_path: Path) -> None:
    assert read_file(write(tmp_path / "en" / "es" / "deep" / "a.txt", ENGLISH)).language == "es"


def test_the_title_is_stated_or_made_of_the_file_s_name(tmp_path: Path) -> None:
    assert read_file(write(tmp_path / "opening-hours.md", ENGLISH)).title == "Opening hours"
    assert read_file(write(tmp_path / "a.md", f"---\ntitle: 24\n---\n{ENGLISH}")).title == "24"


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be read: No such file"):
        read_file(tmp_path / "gone.md")


def test_a_file_in_a_repository_is_named_the_same_on_every_machine(tmp_path: Path) -> None:
    (tmp_path / "repository" / ".git").mkdir(parents=True)

    assert source_of(tmp_path / "repository" / "pages" / "a.md") == "pages/a.md"
    assert source_of(tmp_path / "a.md") == str(tmp_path / "a.md")


def test_a_file_named_twice_is_read_once(pages: Path) -> None:
    assert len(find_files([pages, pages / "team.txt"]).files) == 3


async def test_a_folder_without_a_file_forgets_nothing(connection: AsyncConnection, pages: Path) -> None:
    await ingest_paths(connection, "p", [pages])
    for name in ("en/hours.md", "es/horario.md", "team.txt"):
        (pages / name).unlink()

    summary = await ingest_paths(connection, "p", [pages])

    assert summary == Summary()
    assert len(await sources(connection)) == 3


async def test_what_could_not_be_looked_into_is_told_and_nothing_below_it_is_forgotten(
    connection: AsyncConnection, pages: Path
) -> None:
    await ingest_paths(connection, "p", [pages])
    (pages / "team.txt").unlink()
    found = find_sources([pages])

    unread = replace(found, sweep=(), refused=(Refusal("pages/es", "cannot be read: Permission denied"),))
    summary = await ingest_sources(connection, "p", unread)

    assert (summary.removed, summary.refused) == ((), unread.refused)
    assert "team.txt" in await sources(connection)


async def test_a_zero_in_a_document_ends_nothing(connection: AsyncConnection, pages: Path) -> None:
    lines = [(20.0, "Parking"), (11.0, "You can park behind the house, and it costs nothing for you.")]
    write(pages / "parking.pdf", pdf_file(lines, title="Par\0king").replace(b"the house", b"the\\000house"))

    summary = await ingest_paths(connection, "p", [pages])

    assert "parking.pdf" in names(summary.added)
    assert len(summary.added) == 4


async def test_what_the_database_does_not_take_is_refused_by_name_and_the_rest_is_indexed(
    connection: AsyncConnection,
) -> None:
    documents = [Document(name, name, "en", (Section("", text),)) for name, text in (("a", "a\0b"), ("b", ENGLISH))]

    summary = await ingest(connection, "p", documents)

    assert summary.added == ("b",)
    assert [refusal.source for refusal in summary.refused] == ["a"]
    assert summary.refused[0].reason.startswith("the database does not take it")


async def test_files_of_no_kind_that_is_read_are_skipped_within_folders_and_refused_by_name(
    connection: AsyncConnection, pages: Path
) -> None:
    logo = write(pages / "logo.png", b"\x89PNG")

    assert names((await ingest_paths(connection, "p", [pages])).skipped) == ["logo.png"]
    assert [refusal.reason.partition(",")[0] for refusal in (await ingest_paths(connection, "p", [logo])).refused] == [
        "expected one of .md"
    ]


async def test_what_is_said_twice_in_a_document_is_one_passage(connection: AsyncConnection) -> None:
    sections = (Section("Hours", ENGLISH), Section("Parking", SPANISH), Section("Hours", ENGLISH))

    assert (await ingest(connection, "p", [Document("a", "A", "en", sections)])).chunks == 2


async def test_the_words_read_and_kept_of_each_document_are_told(connection: AsyncConnection, pages: Path) -> None:
    write(pages / "menu.html", f"<nav><a href=/>Home</a></nav><h1>Menu</h1><p>{ENGLISH}")

    summary = await ingest_paths(connection, "p", [pages])
    [menu] = [item.account for item in summary.read if item.source.endswith("menu.html")]

    assert (menu.share, [part.what for part in menu.left_out]) == (1, ["navigation"])
    assert summary.concerns() == []
    assert summary.left_out() == menu.left_out


def test_a_list_of_prices_is_taken_for_the_language_of_the_profile_and_that_is_told(tmp_path: Path) -> None:
    prices = write(tmp_path / "prices.csv", "Espresso,3.00\nLatte,4.20\nCappuccino,4.50\n")

    document = read_file(prices, Spoken(usual="es"))

    assert document.language == "es"
    assert document.account.notes == ("taken for es, the language of the profile",)
    assert read_file(prices, Spoken("en", "es")).language == "en"


def test_a_file_whose_name_is_in_another_encoding_can_be_named(tmp_path: Path) -> None:
    assert source_of(tmp_path / "precios-\udcf1.md").endswith("precios-\\udcf1.md")


async def test_a_reading_that_hangs_keeps_nobody_waiting_who_gives_up() -> None:
    hanging, begun = Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def read() -> None:
        loop.call_soon_threadsafe(begun.set)
        hanging.wait()

    task = asyncio.create_task(in_background(read))
    await begun.wait()
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    hanging.set()
