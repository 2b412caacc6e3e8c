"""How often a business's own pages are found by its own questions, the ones that answers are judged by."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from psycopg import AsyncConnection

from backend.answering.inquiry import interleave
from backend.answering.understand import understand
from backend.languages import language_of
from backend.postgres.database import connect
from backend.retrieval.embedding.embedder import embed_question
from backend.retrieval.embedding.providers import Providers
from backend.retrieval.embedding_sets import serving
from backend.retrieval.hybrid import FLOOR, Passage, search
from backend.retrieval.terms import Arm
from common.wire.turn import Utterance
from dev.evaluation.answers.heard import heard
from dev.evaluation.answers.questions import Question, Questions, Turn
from dev.evaluation.retrieval.measure import Evaluation, Recall
from dev.evaluation.retrieval.rankings import TOP
from dev.stack.embedding import providers
from dev.terminal.failures import CommandFailed

_ARMS: Final = {"shipped": tuple(Arm), "words": (Arm.WORDS,), "characters": (Arm.CHARACTERS,)}


@dataclass(frozen=True, slots=True)
class Asked:
    """A turn that a page answers, and what the caller had said before it."""

    question: Question
    turn: Turn
    before: tuple[str, ...]

    def is_answered_by(self, passage: Passage) -> bool:
        """Whether it is of a page that the question names; where it names none, whether all facts are in its words."""
        if self.question.pages:
            return PurePosixPath(passage.source).stem in self.question.pages
        text = f"{passage.heading}. {passage.text}"
        facts = self.turn.must
        return all(any(heard(wording, text, self.question.language) for wording in fact) for fact in facts)


async def evaluate_pages(questions: Questions, database_url: str, profile: str) -> tuple[Evaluation, list[Asked]]:
    """The figures over every turn with a ``must``, looked up as in a call, and those whose page was not found."""
    asked = list(asked_of(questions))
    if not asked:
        raise CommandFailed(f"{questions.path}: expected a question with `must`, which a page answers; there is none")
    recalls: dict[str, Recall] = {}
    missed: list[Asked] = []
    async with await connect(database_url) as connection, providers() as opened:
        for name, arms in _ARMS.items():
            first = five = 0
            for one in asked:
                found = await _found(connection, opened, profile, one, arms, shipped=name == "shipped")
                places = [at for at, passage in enumerate(found) if one.is_answered_by(passage)]
                first += places[:1] == [0]
                five += bool(places)
                if name == "shipped" and not places:
                    missed.append(one)
            recalls[name] = Recall(first / len(asked), five / len(asked))
    return Evaluation(len(asked), recalls.pop("shipped"), recalls), missed


def asked_of(questions: Questions) -> Iterator[Asked]:
    """Each turn that a page answers."""
    for question in questions.questions:
        for at, turn in enumerate(question.turns):
            if turn.must:
                yield Asked(question, turn, tuple(before.ask for before in question.turns[:at]))


async def _found(
    connection: AsyncConnection,
    opened: Providers,
    profile: str,
    asked: Asked,
    arms: Collection[Arm],
    *,
    shipped: bool,
) -> list[Passage]:
    """The first passages for a turn, follow-ups completed from what was asked before, as a call looks them up."""
    language = asked.question.language
    history = tuple(
        entry for text in asked.before for entry in (Utterance("user", text), Utterance("assistant", "..."))
    )
    embedder_id = await serving(connection, profile) if shipped else None
    rankings: list[list[Passage]] = []
    for meant in understand(asked.turn.ask, language_of(language), history):
        text = meant.search_text
        vector = await embed_question(opened.of_id(embedder_id), text) if embedder_id else None
        found = await search(
            connection,
            profile=profile,
            language=language,
            text=text,
            top_k=TOP,
            arms=arms,
            floor=FLOOR if shipped else 0,
            vector=vector,
        )
        rankings.append(found)
    return list(interleave(rankings))[:TOP]
