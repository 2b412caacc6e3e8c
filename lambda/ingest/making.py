"""From what a reader found to a document that can be indexed: it needs text, a title and a language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from backend.languages import LANGUAGES, UnknownLanguage, known_language
from ingest.account import account_for, left_out_of
from ingest.detection import detect_language
from ingest.document import Document, Draft, Refused, Section
from ingest.languages import LANGUAGES as SAID
from ingest.readers.decoding import without_controls
from ingest.saying import said_in


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is known of documents' languages before they are read, by code.

    ``said`` is that of all which do not state their own; ``usual`` that of those whose words do not tell.
    """

    said: str | None = None
    usual: str | None = None


NOTHING_SAID: Final = Spoken()


def make_document(source: str, draft: Draft, title: str, folders: Sequence[str], spoken: Spoken) -> Document:
    """The document; ``title`` is used when it states none, ``folders`` are those it lies in. Raises Refused."""
    sections = [
        Section(without_controls(section.heading), without_controls(section.text))
        for section in draft.sections
        if section.text.strip()
    ]
    if not sections and draft.stated is None:
        raise Refused("empty")
    code, notes = _language(draft, folders, spoken)
    title = without_controls(draft.title) or title
    kept = [title, *(part for section in sections for part in (section.heading, section.text))]
    repeated = " ".join(section.text for section, times in Counter(sections).items() for _ in range(times - 1))
    left_out = (*draft.left_out, *left_out_of([("repeated passages", repeated)]))
    account = account_for(draft.main or "\n".join(kept), kept, left_out, (*draft.notes, *notes))
    if draft.stated is not None and code in SAID:
        sections += said_in(SAID[code], draft.stated, sections)
    return Document(source, title, code, tuple(dict.fromkeys(sections)), account)


def _language(draft: Draft, folders: Sequence[str], spoken: Spoken) -> tuple[str, tuple[str, ...]]:
    """As it states, is said, a folder is named, its words tell, or is usual: the first that is known. And a note."""
    named = [name for name in reversed(folders) if name in LANGUAGES]
    text = "\n".join(section.text for section in draft.sections)
    code = draft.language or spoken.said or (named[0] if named else None) or detect_language(text) or draft.perhaps
    guessed = "" if code else spoken.usual
    if not code and not guessed:
        known = ", ".join(LANGUAGES)
        raise Refused(
            f"language not recognised: state one of {known} as `language:` in its front matter, or --language"
        )
    try:
        known_code = known_language(code or guessed or "").code
    except UnknownLanguage as error:
        raise Refused(str(error)) from error
    return known_code, ((f"taken for {known_code}, the language of the profile",) if guessed else ())
