"""Drop markdown, tags and entities, keep their text, and tidy what is left: single spaces, one mark at a time.

Every rule is local, so a mark without its partner goes too.
"""

from __future__ import annotations

import re
from typing import Final

from common.speech.vocabulary import Stage, Vocabulary

_MARKUP: Final = re.compile(r"[\n\u2192*_`#>~|\"\[\]<&\\^{}=•]")
_LINE_STARTS: Final = frozenset(" -+0123456789")
_AUTOLINK: Final = re.compile(r"<((?:[a-z][a-z0-9+.-]{1,15}:|www\.)[^<>\s]+|[^<>\s@]+@[^<>\s@]+)>", re.I)
_COMMENT: Final = re.compile(r"<!--.*?(?:-->|$)", re.S)
_INLINE_TAG: Final = re.compile(
    r"</?(?:a|abbr|b|bdi|code|del|em|emphasis|font|i|ins|kbd|lang|mark|phoneme|prosody|s|say-as|small|span|strong|sub|sup|"
    r"u|voice|w)(?:\s[^<>]{0,250})?/?>",
    re.I,
)
_TAG: Final = re.compile(r"</?[a-z!?][^<>]{0,250}>", re.I)
_ENTITY: Final = re.compile(r"&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));")
_ENTITIES: Final = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " ", "mdash": "—", "ndash": "-", "hellip": "…",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "deg": "°", "times": "\u00d7", "middot": "•", "bull": "•",
    "frac12": "½",
    "rsquo": "'", "lsquo": "'", "ldquo": '"', "rdquo": '"', "laquo": '"', "raquo": '"', "iquest": "¿", "iexcl": "¡",
    "aacute": "á", "eacute": "é", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "uuml": "ü", "rarr": "→",
}  # fmt: skip
# The text of a link, and its (destination "title") or [reference].
_AIM: Final = r"(?:\(\s*[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:\s+\"[^\"\n]*\"|\s+'[^'\n]*')?\s*\)?|\[[^\]\n]*\])"
_LINK: Final = re.compile(rf"!?\[([^\[\]\n]*)\]{_AIM}")
_DESTINATION: Final = re.compile(rf"\]{_AIM}")
_REMARK: Final = re.compile(r"\[(?![ xX]\])([^\[\]\n]+)\](?!:)")
_DEFINITION: Final = re.compile(r"^[ ]{0,3}\[[^\]\n]+\]:\s*<?[a-z]+://\S*.*$", re.I | re.M)
_CITATION: Final = re.compile(r"(?:([^\W\d_]+) )?\[\^?[0-9]{1,3}\]")
_FENCE: Final = re.compile(r"^[ ]*(?:```+|~~~+)[\w+#.-]*[ ]*$", re.M)
# A line without a letter or digit: rules, table rulers, underlines of headings, rows of emoji.
_EMPTY_LINE: Final = re.compile(r"^(?:(?!\n)[\W_])*$", re.M)
_HEADING: Final = re.compile(r"^[ ]*#{1,6}[ ]+(.*?)[ ]*#*[ ]*$", re.M)
_LINE_MARK: Final = re.compile(r"^(?:[ ]*(?:>|[-+*](?=\s)|[•→|]))+[ ]*(?:\[[ xX]\](?=\s))?|[ ]*\|[ ]*$", re.M)
_LIST_NUMBER: Final = re.compile(r"^[ ]*([0-9]{1,3})[.)][ ]+(?=\S)", re.M)
_STAR_TIMES: Final = re.compile(r"(?<=[0-9])[ ]?\*[ ]?(?=[0-9])")
_POWER: Final = re.compile(r"\^(?![23]\b)")
_JOINING_UNDERSCORE: Final = re.compile(r"(?<=[^\W_])_+(?=[^\W_])")
_LINE_BREAK: Final = re.compile(r"(\S?)[ ]*(\n\s*)(\S?)")
_SENTENCE_MARKS: Final = ".,;:!?…—"


def resolve_entities(text: str) -> str:
    """Replace ``&amp;`` and the like by their characters."""
    return _ENTITY.sub(_character, text) if "&" in text else text


def drop_tags(words: Vocabulary) -> Stage:
    """Make the stage that takes out links' destinations, tags, comments and citations; "press [1]" is no citation."""

    def citation(match: re.Match[str]) -> str:
        word = match[1]
        return match[0] if word and word.lower() in words.key_words else word or ""

    def stage(text: str) -> str:
        if "<" in text:
            text = _AUTOLINK.sub(r" \1 ", text)
            text = _INLINE_TAG.sub("", _COMMENT.sub(" ", text))
            text = _TAG.sub("\n", text)
        if "[" in text or "]" in text:
            text = _DEFINITION.sub("", text)
            text = _DESTINATION.sub("", _LINK.sub(r"\1", text))
            text = _REMARK.sub(r"(\1)", _CITATION.sub(citation, text))
        return text

    return stage


def drop_marks(text: str) -> str:
    """Take out markdown marks and join the lines into one; a line that ends without punctuation gets a full stop."""
    if text[:1] not in _LINE_STARTS and _MARKUP.search(text) is None:
        return text
    text = _FENCE.sub("", text)
    text = _EMPTY_LINE.sub("", text)
    text = _LINE_MARK.sub("\n", _HEADING.sub(r"\n\1\n", text))
    text = _LIST_NUMBER.sub(r"\1. ", text)
    text = _STAR_TIMES.sub("\u00d7", text)
    text = _JOINING_UNDERSCORE.sub(" ", text)
    text = _POWER.sub(" ", text)
    text = text.translate(_MARKS)
    return _LINE_BREAK.sub(_join, text) if "\n" in text else text


_MARKS: Final = str.maketrans(
    {"*": "", "_": "", "`": "", "\\": "", "|": ", ", '"': " ", "[": " ", "]": " ", "{": " ", "}": " ", "•": ", "}
)


def _character(entity: re.Match[str]) -> str:
    decimal, hexadecimal, name = entity.groups()
    if name is not None:
        return _ENTITIES.get(name, " ")
    code = int(decimal) if decimal is not None else int(hexadecimal, 16)
    return chr(code) if 0x20 <= code < 0xD800 else " "


def _join(line_break: re.Match[str]) -> str:
    before, newlines, after = line_break.groups()
    if not before or not after or before in _SENTENCE_MARKS or (newlines.count("\n") == 1 and after.islower()):
        return f"{before} {after}"
    return f"{before}. {after}"


_SOUND: Final = re.compile(r"[^\W_]")
# Patterns begin with the mark itself and look back from it: that lets the search skip all other characters.
_STRAY_APOSTROPHE: Final = re.compile(r"''+|'(?:(?<![^\W_].)|(?![^\W_]))")
_STRAY_HYPHEN: Final = re.compile(r"--+|-(?:(?<!\w.)|(?!\w))")
_OPENING: Final = re.compile(r"[¿¡](?![^\W_])")
_SPACED_MARK: Final = re.compile(r"[.,;:!?](?<=\s.)")
_SPACE: Final = re.compile(r" (?=[,;:!?]|\.(?![0-9]))")
_MARKS_IN_A_ROW: Final = re.compile(r"[.,;:!?](?: ?[.,;:!?])+")
_LEADING: Final = re.compile(r"[\s.,;:!?'-]+")
# A mark that lacks the space after it; "9:30" and "1,250" do not.
_GLUED_WORD: Final = re.compile(
    r"([.,;:!?])(?:(?<=[!?;])(?=\w)|(?:(?<=[,:])|(?<!\w.))(?=[^\W\d_])|(?<=[^\W\d_].)(?=[0-9]))"
)
_GLUED: Final = re.compile(r"([.,;:!?])(?:(?<=[!?;])(?=\w)|(?=[^\W\d_])|(?<![0-9].)(?=[0-9]))")
_BY_WEIGHT: Final = "?!.:;,"


def space_out(text: str) -> str:
    """Collapse spaces, join marks to their word and part them from the next.

    It is done before numbers are read as well, so that no number takes shape only after.
    """
    text = " ".join(_GLUED_WORD.sub(r"\1 ", text).split())
    return text if _SPACED_MARK.search(text) is None else _SPACE.sub("", text)


def tidy(text: str) -> str:
    """Return the text with clean punctuation, or "" when nothing in it can be heard."""
    if _SOUND.search(text) is None:
        return ""
    if "'" in text or "-" in text:
        text = _STRAY_HYPHEN.sub(" ", _STRAY_APOSTROPHE.sub("", text))
    if "¿" in text or "¡" in text:
        text = _OPENING.sub(" ", text.replace("¿", " ¿").replace("¡", " ¡"))
    text = space_out(text)
    leading = _LEADING.match(text)
    if leading is not None:
        text = text[leading.end() :]
    return _GLUED.sub(r"\1 ", _MARKS_IN_A_ROW.sub(_strongest, text))


def _strongest(marks: re.Match[str]) -> str:
    return next(mark for mark in _BY_WEIGHT if mark in marks[0])
