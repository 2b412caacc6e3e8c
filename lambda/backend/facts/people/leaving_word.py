"""Whether a caller leaves word for the business, and what of it they have said: for whom, from whom, about what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from backend.facts.people.asking import known_as, named_in
from common.intents import classify
from common.words import plain_words

if TYPE_CHECKING:
    from backend.facts.people.directory import Directory
    from backend.languages import BackendLanguage
    from backend.languages.messages import MessageWords
    from common.wire.turn import Utterance

_SENTENCE: Final = re.compile(r"[^.!?¿¡;]+[.!?;]*")
_ABBREVIATED: Final = re.compile(r"(?i)\b(dra?|sra?|srta|mrs?|ms|prof|lic|ing|st|jr)\.(?=\s)")
_NAME: Final = re.compile(r"[^\W\d_][\w'\u2019.-]*(?: [^\W\d_][\w'\u2019.-]*){0,4}")
_INTRODUCED_IN: Final = 6
"""How many of the caller's last utterances are looked through for their name."""
_COURTESIES: Final = frozenset({"greeting", "thanks", "affirm", "deny", "farewell", "wait", "never_mind"})


@dataclass(frozen=True, slots=True)
class Word:
    """What a caller who leaves word has said of it; empty where unsaid."""

    recipient: str = ""
    who: str = ""
    about: str = ""
    call_back: str = ""


def leaves_word(text: str, directory: Directory, last_said: str = "") -> Word | None:
    """The word that these words leave; None for words that leave none, also if they speak of a message.

    ``last_said`` is what the caller heard before: who is spoken of as "him" or "her" was named there.
    """
    words, language = directory.language.messages, directory.language
    sentences = list(_sentences(text))
    for at, sentence in enumerate(sentences):
        match = _request(sentence, words)
        if match is None:
            continue
        word = _word(match, words)
        others = [other for other in (*sentences[:at], *sentences[at + 1 :]) if _tells(other, language)]
        word = replace(
            word,
            recipient=_recipient(word.recipient, directory, last_said),
            who=word.who or introduced(text, language),
            about=". ".join(filter(None, (word.about, *others))),
        )
        return replace(word, who=_titled(word.who))
    return None


def accepts_offer(text: str, language: BackendLanguage) -> bool:
    """Whether these words take the offer to leave a message, be it only "a message, please"."""
    if language.messages.bare.match(text.strip()) or language.admitting.accepts.match(text):
        return True
    return classify(text, language.core.intents).name == "affirm"


def asks_for_recorder(text: str, language: BackendLanguage) -> bool:
    """Whether a machine to speak to is named: "voicemail"."""
    return language.messages.recorder.search(text) is not None


def named_last(directory: Directory, last_said: str) -> str:
    """The one person, or else the one place, of which the assistant has just spoken; empty for none, or several."""
    named = named_in(last_said, directory)
    people = [entry for entry in named if entry.is_person] or list(named)
    return people[0].said if len(people) == 1 else ""


def introduced(text: str, language: BackendLanguage) -> str:
    """The name by which a caller says who they are, in whatever they say besides; empty without one."""
    words = language.messages
    for sentence in _sentences(text):
        said = words.lead.sub("", sentence)
        for part in (said, *re.split(r", (?:and )?", said)):
            if found := _introduction(part.strip(), words, language):
                return found
    return ""


def introduced_before(history: Sequence[Utterance], language: BackendLanguage) -> str:
    """The name by which a caller has said who they are earlier in the call."""
    said = [entry.text for entry in history if entry.role == "user"][-_INTRODUCED_IN:]
    return next((name for text in reversed(said) if (name := introduced(text, language))), "")


def _introduction(sentence: str, words: MessageWords, language: BackendLanguage) -> str:
    for patterns, written in ((words.introductions, False), (words.bare_introductions, True)):
        for pattern in patterns:
            match = pattern.match(sentence)
            if match and _is_name(match["who"], language, written=written):
                return _titled(match["who"].strip())
    return ""


def _is_name(text: str, language: BackendLanguage, *, written: bool) -> bool:
    said = text.strip()
    if not _NAME.fullmatch(said) or set(plain_words(said)) & language.slots.no_names:
        return False
    return not written or all(word[:1].isupper() or word in ("de", "la", "del", "van", "von") for word in said.split())


def _titled(name: str) -> str:
    """The name as names are written, whatever the recogniser made of it."""
    return " ".join(word if any(map(str.isupper, word)) else word[:1].upper() + word[1:] for word in name.split())


def _sentences(text: str) -> Iterator[str]:
    for part in _SENTENCE.findall(_ABBREVIATED.sub(r"\1", text.replace("\u2019", "'"))):
        if said := part.strip(" .,!¡¿;\n"):
            yield said


def _request(sentence: str, words: MessageWords) -> re.Match[str] | None:
    bare = sentence.rstrip(" ?")
    led = words.lead.sub("", bare)
    for said in dict.fromkeys((_without_tail(led, words), led, bare)):
        for pattern in words.requests:
            if match := pattern.match(said):
                return match
    return None


def _without_tail(said: str, words: MessageWords) -> str:
    before = ""
    while before != said:
        before, said = said, words.tail.sub("", said).strip(" ,")
    return said


def _word(match: re.Match[str], words: MessageWords) -> Word:
    groups = {name: value for name, value in match.groupdict().items() if value}
    about = groups.get("about") or groups.get("about2") or ""
    word = Word(groups.get("to") or groups.get("to2") or "", groups.get("who", ""), about)
    rest = _without_tail(groups.get("rest", "").strip(" ,"), words)
    for pattern in words.details if rest else ():
        if details := pattern.match(rest):
            more = {"to": word.recipient, **{name: said for name, said in details.groupdict().items() if said}}
            return replace(word, recipient=more["to"], about=more.get("about", ""), call_back=more.get("when", ""))
    return replace(word, about=_without_tail(word.about or rest, words))


def _recipient(said: str, directory: Directory, last_said: str) -> str:
    words = directory.language.messages
    said = said.strip()
    if not said or said.lower() in words.anybody:
        return named_last(directory, last_said)
    if len(found := known_as(" ".join(plain_words(said)), directory)) == 1:
        return found[0].said
    return words.mine.sub(words.yours, said)


def _tells(sentence: str, language: BackendLanguage) -> bool:
    """Whether a sentence beside the request is a part of the message: no courtesy, no question, no introduction."""
    said = language.messages.lead.sub("", sentence)
    if sentence.endswith("?") or not said or _introduction(said, language.messages, language):
        return False
    return len(said.split()) > 2 and classify(sentence, language.core.intents).name not in _COURTESIES
