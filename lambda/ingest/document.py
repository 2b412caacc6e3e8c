"""What ingestion works on: a document in sections, as a reader found it and as it will be indexed."""

from __future__ import annotations

from dataclasses import dataclass


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
    """

    title: str
    language: str
    sections: tuple[Section, ...]
    perhaps: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A document ready to be indexed; ``source`` says where it is from and is its identity within a profile."""

    source: str
    title: str
    language: str
    sections: tuple[Section, ...]
