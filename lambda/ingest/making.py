"""From what a reader found to a document that can be indexed: it needs text, a title and a language."""

from __future__ import annotations

from collections.abc import Sequence

from backend.retrieval.languages import LANGUAGES, UnknownLanguage, language_of
from ingest.detection import detect_language
from ingest.document import Document, Draft, Refused


def make_document(source: str, draft: Draft, title: str, folders: Sequence[str], language: str | None) -> Document:
    """The document; ``title`` is used when it states none, ``folders`` are those it lies in. Raises Refused."""
    if not any(section.text.strip() for section in draft.sections):
        raise Refused("empty")
    return Document(source, draft.title or title, _language(draft, folders, language), draft.sections)


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
        return language_of(code).code
    except UnknownLanguage as error:
        raise Refused(str(error)) from error
