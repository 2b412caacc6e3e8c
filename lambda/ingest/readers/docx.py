"""Word documents: mammoth makes HTML of them, headings and tables included, and that is read as a page is."""

from __future__ import annotations

import io
import zipfile
from importlib import import_module
from typing import Any, Final

from ingest.document import Draft, Refused
from ingest.readers import html

SUFFIXES: Final = (".docx",)
_MAX_UNPACKED: Final = 100_000_000
"""Of all parts together: a hundred times a long document, and what a machine can hold."""
_OLD_WORD: Final = b"\xd0\xcf\x11\xe0"
"""How a file of Word 97 begins, and any document that is protected by a password."""
_TITLE: Final = "p[style-name='Title'] => h1:fresh"


def read(data: bytes, _charset: str = "") -> Draft:
    """Read a document; raises Refused."""
    if data.startswith(_OLD_WORD):
        raise Refused("protected by a password, or of an old Word: save it as .docx without a password")
    _check_package(data)
    mammoth: Any = import_module("mammoth")  # ships no types
    drop_images = mammoth.images.img_element(_no_source)
    try:
        page = mammoth.convert_to_html(io.BytesIO(data), style_map=_TITLE, convert_image=drop_images)
    except Exception as error:  # the library names no errors of its own: a broken part raises whatever it stumbles over
        raise Refused(f"broken Word document: {type(error).__name__}") from error
    return html.read(f'<meta charset="utf-8">{page.value}'.encode())


def _no_source(_image: object) -> dict[str, str]:
    """Pictures are left out: there is nothing to say of them."""
    return {"src": ""}


def _check_package(data: bytes) -> None:
    """The sizes that a package states are those that are unpacked: more than stated is an error there."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
    except zipfile.BadZipFile as error:
        raise Refused("expected a Word document, this is no package of parts") from error
    if not any(part.filename == "word/document.xml" for part in parts):
        raise Refused("expected a Word document, found a package without one")
    unpacked = sum(part.file_size for part in parts)
    if unpacked > _MAX_UNPACKED:
        raise Refused(f"too large: expected at most {_MAX_UNPACKED:,} bytes unpacked, it states {unpacked:,}")
