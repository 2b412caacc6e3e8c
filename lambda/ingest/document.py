"""What ingestion works on: a document in sections, as a reader found it and as it will be indexed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ingest.account import Account, LeftOut

if TYPE_CHECKING:
    from ingest.readers.html.stated import Stated


class Refused(ValueError):
    """A file that is not taken in; the message is the reason, for the person who wrote the file."""


@dataclass(frozen=True, slots=True)
class Section:
    """Text under one heading, in Markdown; ``heading`` is the path of headings to it, "Prices > Fillings"."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader found in a file: title and language only where the file states them.

    ``perhaps`` is a language that the file names but nobody may have meant, such as that of a page's template.
    ``main`` is the text of the main content as it was read, before it was put into sections; empty where those are it.
    ``stated`` is what a page states for machines, to be said in the document's language.
    """

    title: str
    language: str
    sections: tuple[Section, ...]
    perhaps: str = ""
    main: str = ""
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()
    stated: Stated | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A document ready to be indexed; ``source`` says where it is from and is its identity within a profile."""

    source: str
    title: str
    language: str
    sections: tuple[Section, ...]
    account: Account = field(default=Account(), compare=False)
