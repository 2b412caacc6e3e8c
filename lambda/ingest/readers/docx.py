"""Word documents: mammoth makes HTML of them, headings and tables included, and that is read as a page is."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any, Final
from xml.etree import ElementTree

from ingest.account import left_out_of
from ingest.document import Draft, Refused, Section
from ingest.readers import html

SUFFIXES: Final = (".docx",)
_MAX_UNPACKED: Final = 100_000_000
"""Of all parts together: a hundred times a long document, and what a machine can hold."""
_OLD_WORD: Final = b"\xd0\xcf\x11\xe0"
"""How a file of Word 97 begins, and any document that is protected by a password."""
_RUNNING: Final = re.compile(r"word/(?:header|footer)\d*\.xml")
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TELLING: Final = re.compile(r"\d{3}|@")
"""A telephone number, an address; no number of a page."""
_TITLE: Final = "p[style-name='Title'] => h1:fresh"


def read(data: bytes, _charset: str = "") -> Draft:
    """Read a document; raises Refused."""
    if data.startswith(_OLD_WORD):
        raise Refused("protected by a password, or of an old Word: save it as .docx without a password")
    running = _running(data)
    mammoth: Any = import_module("mammoth")  # ships no types
    drop_images = mammoth.images.img_element(_no_source)
    try:
        page = mammoth.convert_to_html(io.BytesIO(data), style_map=_TITLE, convert_image=drop_images)
    except Exception as error:  # the library names no errors of its own: a broken part raises whatever it stumbles over
        raise Refused(f"broken Word document: {type(error).__name__}") from error
    return _with_running(html.read(f'<meta charset="utf-8">{page.value}'.encode()), running)


def _no_source(_image: object) -> dict[str, str]:
    """Pictures are left out: there is nothing to say of them."""
    return {"src": ""}


def _with_running(draft: Draft, running: Sequence[str]) -> Draft:
    """Headers and footers are left out, but for what they tell, which is said once: a letterhead has the telephone."""
    telling = [text for text in dict.fromkeys(running) if _TELLING.search(text)]
    others = " ".join(text for text in running if text not in telling)
    said = (Section("", "\n".join(telling)),) if telling else ()
    return replace(
        draft,
        sections=(*draft.sections, *said),
        main="\n".join((draft.main, *telling)),
        left_out=(*draft.left_out, *left_out_of([("headers and footers", others)])),
    )


def _running(data: bytes) -> list[str]:
    """The paragraphs of headers and footers; raises Refused for what is no package, or one too large.

    The sizes that a package states are those that are unpacked: more than stated is an error there.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_parts(package.infolist())
            names = [name for name in package.namelist() if _RUNNING.fullmatch(name)]
            return [text for name in names for text in _paragraphs(package.read(name))]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise Refused("expected a Word document, this is no package of parts") from error


def _paragraphs(part: bytes) -> list[str]:
    try:
        root = ElementTree.fromstring(part)
    except ElementTree.ParseError as error:
        raise Refused("broken Word document: a header or footer") from error
    texts = ("".join(text.text or "" for text in paragraph.iter(f"{_W}t")) for paragraph in root.iter(f"{_W}p"))
    return [" ".join(text.split()) for text in texts if text.strip()]


def _check_parts(parts: Sequence[zipfile.ZipInfo]) -> None:
    if not any(part.filename == "word/document.xml" for part in parts):
        raise Refused("expected a Word document, found a package without one")
    unpacked = sum(part.file_size for part in parts)
    if unpacked > _MAX_UNPACKED:
        raise Refused(f"too large: expected at most {_MAX_UNPACKED:,} bytes unpacked, it states {unpacked:,}")
