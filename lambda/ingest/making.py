"""From what a reader found to a document that can be indexed: it needs text, a title and a language."""

from __future__ import annotations

from collections.abc import Sequence

from backend.languages import LANGUAGES, UnknownLanguage, known_language
from ingest.account import account_for
from ingest.detection import detect_language
from ingest.document import Document, Draft, Refused, Section
from ingest.languages import LANGUAGES as SAID
from ingest.readers.decoding import without_controls
from ingest.structured import said_in


def make_document(source: str, draft: Draft, title: str, folders: Sequence[str], language: str | None) -> Document:
    """The document; ``title`` is used when it states none, ``folders`` are those it lies in. Raises Refused."""
    sections = [
        Section(without_controls(section.heading), without_controls(section.text))
        for section in draft.sections
        if section.text.strip()
    ]
    if not sections and draft.stated is None:
        raise Refused("empty")
    code = _language(draft, folders, language)
    title = without_controls(draft.title) or title
    kept = [title, *(part for section in sections for part in (section.heading, section.text))]
    account = account_for(draft.main or "\n".join(kept), kept, draft.left_out, draft.notes)
    if draft.stated is not None and code in SAID:
        sections += said_in(SAID[code], draft.stated, sections)
    return Document(source, title, code, tuple(dict.fromkeys(sections)), account)


def _language(draft: Draft, folders: Sequence[str], otherwise: str | None) -> str:
    """As it states, else as the caller of this says, else as a folder is named, else as the words tell."""
    named = [name for name in reversed(folders) if name in LANGUAGES]
    text = "\n".join(section.text for section in draft.sections)
    code = draft.language or otherwise or (named[0] if named else None) or detect_language(text) or draft.perhaps
    if not code:
        known = ", ".join(LANGUAGES)
        raise Refused(
            f"language not recognised: state one of {known} as `language:` in its front matter, or --language"
        )
    try:
        return known_language(code).code
    except UnknownLanguage as error:
        raise Refused(str(error)) from error
