"""Markdown into statements: sentences, list items and table rows, each speakable on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from backend.languages import LANGUAGES
from backend.models.extractive.rows import read_rows

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.models.extractive.rows import Row

_MARKDOWN: Final = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
_EN_DASH: Final = "\N{EN DASH}"
_EM_DASH: Final = "\N{EM DASH}"
_SPAN_DASH: Final = re.compile(rf"(?<=\w)\s?{_EN_DASH}\s?(?=\w)|(?<=\d)-(?=\d{{1,2}}(?::\d\d)?\b(?!-))")
"""The dash of "9-5" and of days; not that of a telephone number."""
_EMPTY_CELLS: Final = frozenset({"", "-", _EN_DASH, _EM_DASH})
_CELL_ROW: Final = re.compile(r"^\s*\|(.+)\|\s*$")
_SHORTEST: Final = 3
"""Letters of a sentence up to which it says nothing by itself: "Yes.", "No."."""
_MAX_BEFORE: Final = 160
"""The longest sentence, in characters, that is said for the sake of the one after it."""
_STOPS: Final = (".", "!", "?", ":")
_MAX_LISTED: Final = 240
"""The longest list, in characters, that is read out as one sentence."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing the knowledge base says; ``heading`` is the nearest above it, ``context`` what else leads to it.

    ``text`` stands by itself: ``led`` is the part of it that another sentence had to lead to, the whole of it where
    none had; the text is empty where it cannot be understood without what is not there. ``block`` numbers paragraphs,
    lists and tables of a passage; ``place`` is the position within the block. ``row`` is what it was made from, if that
    is a row.
    """

    text: str
    heading: str
    context: str
    block: int
    place: int
    led: str = ""
    row: Row | None = None


def statements(markdown: str, *, context: str, language: BackendLanguage, heading: str = "") -> list[Statement]:
    """All statements of a passage in order, in words that this language can say.

    ``heading`` is the nearest one above it: what a sentence without a subject of its own speaks of, if nothing else is.
    """
    found: list[Statement] = []
    before, under = "", ""
    for block, (inner, lead, texts) in enumerate(_blocks(_MARKDOWN.parse(markdown))):
        context_of_block = f"{context} {lead}".strip()
        spoken = [text for text in (_spoken(text, language.lexicon.range_word) for text in texts) if text]
        rows = read_rows(spoken)
        if inner != under:
            before, under = "", inner
        for place, (text, row) in enumerate(zip(spoken, rows, strict=True)):
            if row is None and lead.endswith(":") and not text.startswith(lead):
                # What a list names is understood by what leads to it.
                text = f"{lead} {text}"  # noqa: PLW2901 - the same text, made to stand by itself
            whole, led = (text, text) if row else _standing(text, before, inner or heading, language)
            found.append(Statement(whole, inner or heading, context_of_block, block, place, led, row))
            before = "" if row else whole
    return found


def _standing(text: str, before: str, heading: str, language: BackendLanguage) -> tuple[str, str]:
    """A sentence with what it needs to be understood, and the sentence; ``before`` is the one before it, made so."""
    saying = language.lexicon.saying
    led = saying.connective.sub("", text, count=1)
    if led != text:
        led = f"{led[:1].upper()}{led[1:]}"
    if not saying.dangling.search(led):
        return led, led
    if before:
        return (f"{before} {led}", led) if len(before) <= _MAX_BEFORE else ("", led)
    if heading and not heading.endswith("?"):
        return f"{heading.rstrip(' .:')}: {led[:1].lower()}{led[1:]}", led
    return "", led


def _spoken(text: str, range_word: str) -> str:
    text = _SPAN_DASH.sub(f" {range_word} ", " ".join(text.split()))
    text = re.sub(rf"\s*{_EM_DASH}\s*", ", ", text).strip(" ,;")
    return text if not text or text[-1] in ".!?…:" else f"{text}."


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[str, str, list[str]]]:
    """Blocks with the heading above them, and the sentence that leads a list in."""
    heading, lead = "", ""
    index = 0
    while index < len(tokens):
        token = tokens[index]
        end = _end_of(tokens, index)
        inside = tokens[index + 1 : end]
        if token.type == "heading_open":
            heading, lead = _inline(inside), ""
        elif token.type == "paragraph_open":
            lines = _paragraph(inside)
            lead = lines[-1] if lines and lines[-1].endswith(":") else ""
            yield heading, "", lines
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            yield from _list(heading, lead, inside)
            lead = ""
        elif token.type == "table_open":
            yield heading, lead, _rows(inside)
            lead = ""
        elif token.type == "blockquote_open":
            yield from ((under or heading, led, texts) for under, led, texts in _blocks(inside))
        index = end + 1


def _end_of(tokens: Sequence[Token], start: int) -> int:
    depth = 0
    for index in range(start, len(tokens)):
        depth += tokens[index].nesting
        if depth <= 0:
            return index
    return len(tokens) - 1


def _paragraph(tokens: Sequence[Token]) -> list[str]:
    row = [_CELL_ROW.match(line) for token in tokens for line in token.content.split("\n") if token.type == "inline"]
    if row and all(row):
        # The middle of a table, cut off from its head by the splitting into passages.
        cells = [[cell.strip() for cell in match.group(1).split("|")] for match in row if match]
        return [": ".join((line[0], ", ".join(filter(None, line[1:])))) for line in cells if not _is_rule(line)]
    return [sentence for line in _lines(_inline(tokens)) for sentence in sentences(line)]


def _lines(text: str) -> list[str]:
    """The lines of a paragraph, those that end without a stop joined with the next: a row of a table ends with one."""
    lines: list[str] = []
    for line in text.split("\n"):
        if lines and not lines[-1].rstrip().endswith(_STOPS):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return lines


def _is_rule(cells: Sequence[str]) -> bool:
    return all(not cell.strip(":-") for cell in cells)


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, each with its stop; a "Yes." stays with what it says yes to."""
    parts: list[str] = []
    start = 0
    for match in _sentence_end(tuple(LANGUAGES.values())).finditer(text):
        sentence = text[start : match.end()].strip()
        if len(sentence.strip(".!")) <= _SHORTEST:
            continue
        parts.append(sentence)
        start = match.end()
    return [*parts, text[start:].strip()] if text[start:].strip() else parts


@lru_cache(maxsize=2)
def _sentence_end(languages: tuple[BackendLanguage, ...]) -> re.Pattern[str]:
    """Where a sentence ends on a page, which may name a "Sra. Lopez" in any language.

    Not after abbreviations and initials; "9 a.m." ends a sentence only where a capital letter follows.
    """
    abbreviations = dict.fromkeys(short for known in languages for short in known.lexicon.abbreviations)
    return re.compile(
        "".join(rf"(?<!\b{short})" for short in (*abbreviations, "[A-Z]"))
        + r"[.!?…]+[\"'”»)]*\s+(?=[\"'“«(¿¡]*[A-ZÁÉÍÓÚÑ0-9])"
        + r"|(?<=\b[ap]\.m)\.\s+(?=[¿¡]?[A-ZÁÉÍÓÚÑ])"
    )


def _inline(tokens: Sequence[Token]) -> str:
    parts: list[str] = []
    for token in tokens:
        for child in token.children or ():
            if child.type in ("text", "code_inline"):
                parts.append(child.content)
            elif child.type in ("softbreak", "hardbreak"):
                parts.append("\n")
    return "".join(parts).strip()


def _list(heading: str, lead: str, tokens: Sequence[Token]) -> Iterator[tuple[str, str, list[str]]]:
    items: list[str] = []
    parts: list[str] = []
    nested: list[tuple[str, str, list[str]]] = []
    index = 0
    while index < len(tokens):
        end = _end_of(tokens, index)
        blocks = list(_blocks(tokens[index + 1 : end]))
        if blocks:
            items.append(" ".join(blocks[0][2]))
            parts.extend(blocks[0][2])
            nested.extend(
                (under or heading, f"{lead} {items[-1]} {led}".strip(), texts) for under, led, texts in blocks[1:]
            )
        index = end + 1
    whole = _listed(lead, items)
    yield heading, lead, [*parts, whole] if whole else parts
    yield from nested


def _listed(lead: str, items: Sequence[str]) -> str:
    """A short list as one sentence: "We take: cash, cards, transfers"; empty when it is long or has no lead-in."""
    text = f"{lead} {', '.join(item.rstrip('.;') for item in items)}"
    return text if lead and len(items) > 1 and len(text) <= _MAX_LISTED else ""


def _rows(tokens: Sequence[Token]) -> list[str]:
    rows: list[list[str]] = []
    for index, token in enumerate(tokens):
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            rows[-1].append(_inline(tokens[index + 1 : index + 2]))
    head, body = (rows[0], rows[1:]) if rows else ([], [])
    return [_row(head, cells) for cells in body if any(cells)]


def _row(head: Sequence[str], cells: Sequence[str]) -> str:
    """A row as speech: "Cleaning: $95" with one column of values, else each value with the name of its column."""
    values = [(name, cell) for name, cell in zip(head[1:], cells[1:], strict=False) if cell not in _EMPTY_CELLS]
    if len(head) == 2 and len(values) == 1:
        return f"{cells[0]}: {values[0][1]}"
    return f"{cells[0]}: " + ", ".join(f"{name} {cell}".strip() for name, cell in values) if values else cells[0]
