"""Markdown into statements: sentences, list items and table rows, each speakable on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from backend.languages import LANGUAGES, BackendLanguage

_MARKDOWN: Final = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
_EN_DASH: Final = "\N{EN DASH}"
_EM_DASH: Final = "\N{EM DASH}"
_SPAN_DASH: Final = re.compile(rf"(?<=\w)\s?{_EN_DASH}\s?(?=\w)|(?<=\d)-(?=\d{{1,2}}(?::\d\d)?\b(?!-))")
"""The dash of "9-5" and of days; not that of a telephone number."""
_EMPTY_CELLS: Final = frozenset({"", "-", _EN_DASH, _EM_DASH})
_CELL_ROW: Final = re.compile(r"^\s*\|(.+)\|\s*$")
_MAX_LISTED: Final = 240
"""The longest list, in characters, that is read out as one sentence."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing the knowledge base says; ``context`` is what it stands under: titles, lead-in, column names.

    ``passage`` is the passage's rank and ``relevance`` its score as retrieval gave them.

    ``block`` numbers paragraphs, lists and tables of a passage; ``place`` is the position within the block.
    """

    text: str
    context: str
    passage: int
    relevance: float
    block: int
    place: int


def statements(
    markdown: str, *, context: str, passage: int, relevance: float, language: BackendLanguage
) -> list[Statement]:
    """All statements of a passage in order, in words that this language can say."""
    found: list[Statement] = []
    for block, (inner, texts) in enumerate(_blocks(_MARKDOWN.parse(markdown))):
        under = f"{context} {inner}".strip()
        for place, text in enumerate(texts):
            spoken = _spoken(text, language.lexicon.range_word)
            if spoken:
                found.append(Statement(spoken, under, passage, relevance, block, place))
    return found


def _spoken(text: str, range_word: str) -> str:
    text = _SPAN_DASH.sub(f" {range_word} ", " ".join(text.split()))
    text = re.sub(rf"\s*{_EM_DASH}\s*", ", ", text).strip(" ,;")
    return text if not text or text[-1] in ".!?…:" else f"{text}."


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[str, list[str]]]:
    """Blocks with their inner context: the headings above, or the sentence that leads a list in."""
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
            yield heading, lines
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            yield from _list(heading, lead, inside)
            lead = ""
        elif token.type == "table_open":
            yield f"{heading} {lead}".strip(), _rows(inside)
            lead = ""
        elif token.type == "blockquote_open":
            yield from ((f"{heading} {under}".strip(), texts) for under, texts in _blocks(inside))
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
    return sentences(_inline(tokens))


def _is_rule(cells: Sequence[str]) -> bool:
    return all(not cell.strip(":-") for cell in cells)


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, each with its stop."""
    parts: list[str] = []
    start = 0
    for match in _sentence_end(tuple(LANGUAGES.values())).finditer(text):
        parts.append(text[start : match.end()].strip())
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
                parts.append(" ")
    return "".join(parts).strip()


def _list(heading: str, lead: str, tokens: Sequence[Token]) -> Iterator[tuple[str, list[str]]]:
    items: list[str] = []
    nested: list[tuple[str, list[str]]] = []
    index = 0
    while index < len(tokens):
        end = _end_of(tokens, index)
        blocks = list(_blocks(tokens[index + 1 : end]))
        if blocks:
            items.append(" ".join(blocks[0][1]))
            nested.extend((f"{heading} {lead} {items[-1]} {under}".strip(), texts) for under, texts in blocks[1:])
        index = end + 1
    whole = _listed(lead, items)
    yield f"{heading} {lead}".strip(), [*items, whole] if whole else items
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
    if len(values) == 1:
        return f"{cells[0]}: {values[0][1]}"
    return f"{cells[0]}: " + ", ".join(f"{name} {cell}".strip() for name, cell in values) if values else cells[0]
