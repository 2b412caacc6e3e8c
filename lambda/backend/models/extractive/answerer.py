"""The extractive answerer as a model: it needs no provider, and speaks only what the knowledge base says."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from backend.facts.people.asking import find_wish
from backend.facts.people.directory import Directory, instead, presence
from backend.facts.people.leaving_word import leaves_word
from backend.languages import language_of
from backend.models.extractive.candidates import candidates
from backend.models.extractive.question import kind_of
from backend.models.extractive.select import Selector
from backend.models.extractive.terms import akin, terms
from backend.models.interface import (
    QUOTING,
    TAKE_MESSAGE,
    TRANSFER,
    TextDelta,
    ToolCall,
    Usage,
)
from backend.models.refusals import offer, offered, offers_message, pick, refuse
from common.intents import classify
from common.session.wording import repeats
from common.wire.handoff import PERSON_ASKED

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.models.extractive.terms import Term
    from backend.models.interface import (
        ModelPrompt,
        Piece,
        Question,
    )
    from backend.retrieval.hybrid import Passage

_WORDS: Final = re.compile(r"\S+\s*")
_MAX_SENTENCES: Final = 4
_MAX_TITLE_WORDS: Final = 6
_SHORTEST_STORY: Final = 4
"""Words below which something is named rather than told: "gluten free pizza"."""


class Extractive:
    """Quotes the best statements word by word; ``pace_s`` seconds lie between two words (0 for none)."""

    name = QUOTING

    def __init__(self, *, pace_s: float = 0.0) -> None:
        """A pace like a model's own lets interruptions of a running answer be tried without a provider."""
        self._pace_s = pace_s

    async def close(self) -> None:
        """Nothing is open."""

    async def stream(self, prompt: ModelPrompt) -> AsyncGenerator[Piece, None]:
        """The answer; never fails: what the passages do not say is said to be unknown."""
        reply = reply_to(prompt)
        for word in _WORDS.findall(reply.text if reply else compose(prompt)):
            yield TextDelta(word, quoted=True)
            await asyncio.sleep(self._pace_s)
        if reply and reply.tool:
            yield ToolCall(reply.tool, {"reason": PERSON_ASKED})
        yield Usage(self.name)


def compose(prompt: ModelPrompt) -> str:
    """The whole answer: a fact of the profile or a few statements for each question, and what is not known."""
    language = language_of(prompt.language)
    called = f"{prompt.business.name} {prompt.business.assistant}"
    # What was found in another language is there for a model, which can say it in this one.
    passages = [passage for passage in prompt.passages if passage.language == language.code]
    selector = Selector(candidates(passages, language), language, called=called, searches=len(prompt.questions))
    answers: list[list[str]] = []
    told = _only_tells(prompt)
    for one in prompt.questions:
        fact = prompt.facts.answer(one.text, one.topic) if prompt.facts else ""
        kind, before = kind_of(one.text, language.lexicon), answers[-1] if answers else []
        if not fact and kind and one.topic and any(kind.evidence.search(sentence) for sentence in before):
            # "Where can I park, and is it free?": one sentence may answer both.
            answers.append(before)
        else:
            answers.append([fact] if fact else selector.answer(one, told=told))
    said = list(dict.fromkeys(sentence for answer in answers for sentence in answer))
    if not said:
        return _not_known(prompt, selector)
    spoken = " ".join(said[:_MAX_SENTENCES])
    unknown = [question for question, answer in zip(prompt.questions, answers, strict=True) if not answer]
    if unknown:
        spoken = f"{spoken} {pick(_rest_unknown(unknown[0], language), prompt)} {offer(prompt)}".strip()
    return spoken


def _rest_unknown(question: Question, language: BackendLanguage) -> tuple[str, ...]:
    """What is said of the question that has no answer beside one that has: which one it is, where its kind tells."""
    kind = kind_of(question.text, language.lexicon)
    return language.replies.kind_unknown.get(kind.concept if kind else "", ()) or language.replies.rest_unknown


def _not_known(prompt: ModelPrompt, selector: Selector) -> str:
    """That it is not known; where a page is about the thing, that this is not on it."""
    language = language_of(prompt.language)
    listening = language.replies.listening
    if _only_tells(prompt) and not any(words in prompt.last_said for words in listening):
        return pick(listening, prompt)
    heard = [term for question in prompt.questions for term in selector.heard(question)]
    known = (passage for passage in prompt.passages if passage.language == language.code)
    page = next((title for passage in known if (title := _page(passage, heard, language))), "")
    if not page or prompt.pending:
        return refuse(prompt)
    wordings = tuple(words.format(page=page) for words in language.replies.not_on_page)
    told = pick(wordings, prompt)
    return f"{told} {offer(prompt)}".strip() if repeats(told, prompt.last_said) == 0 else refuse(prompt)


def _only_tells(prompt: ModelPrompt) -> bool:
    """Whether the caller asks for nothing: "I don't know that" is no reply to somebody who tells their story."""
    lexicon = language_of(prompt.language).lexicon
    if prompt.pending or "?" in prompt.text or len(prompt.text.split()) < _SHORTEST_STORY:
        return False
    if not lexicon.telling.search(prompt.text.lower()):
        return False
    return not any(
        one.topic or lexicon.asking.search(one.text.lower()) or kind_of(one.text, lexicon) for one in prompt.questions
    )


def _page(passage: Passage, heard: Sequence[Term], language: BackendLanguage) -> str:
    """How a page that is about one of these words is called; empty for a page about something else."""
    title = passage.document_title.strip(" .:")
    named = terms(title, language)
    if not title or len(title.split()) > _MAX_TITLE_WORDS or "?" in title:
        return ""
    if not any(not term.light and akin(term.stem, one.stem) for term in heard for one in named):
        return ""
    return title if title.isupper() or any(word[:1].isupper() for word in title.split()[1:]) else title.lower()


@dataclass(frozen=True, slots=True)
class Reply:
    """What to say, and the tool that is then called; a tool says by itself what is true."""

    text: str
    tool: str = ""


def reply_to(prompt: ModelPrompt) -> Reply | None:
    """The reply to words that ask for no fact; None for a question or request."""
    if (reply := _about_somebody(prompt)) is not None:
        return reply
    replies = language_of(prompt.language).replies
    if prompt.people.message and not prompt.pending and _leaves_word(prompt):
        return Reply("", TAKE_MESSAGE)
    match classify(prompt.text, language_of(prompt.language).core.intents).name:
        case "live_agent":
            return _person(prompt)
        case "affirm":
            return _accepted(prompt) or Reply(pick(replies.what, prompt))
        case "deny":
            return Reply(pick(replies.else_, prompt))
        case "request" | "other" if language_of(prompt.language).admitting.accepts.match(prompt.text):
            return _accepted(prompt)
        case _:
            return None


def _wants_message(prompt: ModelPrompt) -> bool:
    """Of the two that were offered, the message."""
    wants = language_of(prompt.language).messages.bare.match(prompt.text.strip()) is not None
    return prompt.people.message and wants


def _leaves_word(prompt: ModelPrompt) -> bool:
    directory = prompt.directory or Directory(language_of(prompt.language), datetime.min.replace(tzinfo=UTC))
    return leaves_word(prompt.text, directory, prompt.last_said) is not None


def _about_somebody(prompt: ModelPrompt) -> Reply | None:
    """The reply to a wish for somebody in particular, which the tool answers, or to whether they are there."""
    directory = prompt.directory
    wish = find_wish(prompt.text, directory, prompt.last_said) if directory else None
    if wish is None or directory is None:
        return None
    if wish.kind == "reach":
        return Reply("", TRANSFER)
    resort = "message" if prompt.people.message else prompt.people.resort()
    other = "" if prompt.pending else instead(resort, directory.language, prompt.last_said)
    return Reply(presence(wish, directory, prompt.last_said, other))


def _accepted(prompt: ModelPrompt) -> Reply | None:
    """What a yes leads to; a caller who cut an offer short may have heard half of it."""
    last = prompt.history[-1] if prompt.history else None
    match offered(last.text) if last and last.role == "assistant" else "nobody":
        case "person" if last and offers_message(last.text) != "no" and _wants_message(prompt):
            return Reply("", TAKE_MESSAGE)
        case "person":
            return _person(prompt)
        case "message" if prompt.people.message:
            return Reply("", TAKE_MESSAGE)
        case _:
            return None


def _person(prompt: ModelPrompt) -> Reply:
    """Whether somebody is there at this moment is the tool's to say."""
    if not prompt.people.there and not prompt.people.message:
        return Reply(pick(language_of(prompt.language).replies.nobody, prompt))
    return Reply("", TRANSFER)
