"""What a turn asks: rules and a fast model at once, a second search where it pays, and no waiting past the deadline."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import psycopg
import pytest

from backend.answering.inquiry import Inquiry, inquire
from backend.answering.interface import AnsweringFailed, Stopwatch, Turn, TurnServices
from backend.models.chain import Breaker, Guarded
from backend.models.interface import FormFiller, ModelFailed, Usage
from backend.profiles.model import Answers, Profile, Rephrasing
from backend.retrieval.hybrid import Passage
from common.wire.turn import TurnRequest, Utterance
from tests.backend.harness import CALL, bakery
from tests.backend.model_fakes import UNDERSTOOD, Filler, Scripted, answering_with, passage
from tests.backend.models.providers.platforms import staged

SAID = "Where can I park? And how much is it?"
WORDS = {"search_en": "parking lot fee", "search_es": "aparcamiento precio"}
HISTORY = (Utterance("user", "Where can I park?"), Utterance("assistant", "Behind the shop."))


@dataclass
class Library:
    """A search that finds a passage named after the text, and keeps what it was asked."""

    searched: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    failing_from: int = 99
    on_search: Callable[[], None] = lambda: None
    pages: tuple[str, ...] | Exception = ()

    async def languages(self, _profile: str) -> tuple[str, ...]:
        if isinstance(self.pages, Exception):
            raise self.pages
        return self.pages

    async def search(self, _profile: str, language: str, text: str, _top_k: int) -> list[Passage]:
        self.searched.append((language, text))
        self.on_search()
        if len(self.searched) >= self.failing_from:
            raise psycopg.OperationalError("away")
        return [passage(f"About {text}")]


def turn(text: str = "And how much is it?", *, profile: Profile | None = None, history: Any = HISTORY) -> Turn:
    request = TurnRequest(CALL, 2, text, "en", "corner-bakery", history)
    return Turn(request, profile or bakery(), Stopwatch(), 0.0)


async def inquired(filler: FormFiller | None, library: Library | None = None, asked: Turn | None = None) -> Inquiry:
    return await inquire(asked or turn(), with_library(filler, library or Library()))


def with_library(filler: FormFiller | None, library: Library) -> TurnServices:
    answering = answering_with(Scripted(), rephraser=filler)
    return replace(answering, search=library.search, page_languages=library.languages)


async def test_without_a_model_the_words_stand_as_they_were_said() -> None:
    library = Library()
    found = await inquired(None, library)
    assert [text for _, text in library.searched] == ["Where can I park? And how much is it?"]
    assert (found.language, found.understood) == ("en", None)


async def test_a_question_made_to_stand_alone_is_looked_up_too_and_its_passages_come_first() -> None:
    library = Library()
    found = await inquired(Filler(), library)
    said, meant = "Where can I park? And how much is it?", "How much is parking behind the shop?"
    assert [text for _, text in library.searched] == [said, meant]
    assert [item.text for item in found.passages] == [f"About {meant}", f"About {said}"]
    assert [question.search_text for question in found.questions] == [meant]
    assert found.understood is not None
    assert found.cost == Usage("fast", 40, 9)


async def test_what_was_said_is_looked_up_while_the_model_thinks() -> None:
    filler = Filler(wait=asyncio.Event())
    library = Library(on_search=filler.wait.set if filler.wait else lambda: None)
    found = await inquired(filler, library, turn(profile=patient()))
    assert found.understood is not None


async def test_a_question_that_says_the_same_is_not_looked_up_again() -> None:
    library = Library()
    filler = Filler({**UNDERSTOOD, "question": "When do you open?"})
    found = await inquired(filler, library, turn("When do you open, please?", history=()))
    assert len(library.searched) == 1
    assert len(found.passages) == 1


async def test_words_that_need_no_knowledge_are_answered_without_passages() -> None:
    found = await inquired(Filler({**UNDERSTOOD, "needs_knowledge": False, "intent": "small_talk"}))
    assert found.passages == ()


async def test_a_model_that_takes_too_long_is_not_waited_for() -> None:
    filler = Filler(wait=asyncio.Event())
    hasty = bakery(ai=Answers(rephrasing=Rephrasing(deadline_s=0.05)))
    found = await inquired(filler, asked=turn(profile=hasty))
    assert found.understood is None
    assert filler.dropped.is_set()
    # The provider goes on with what nobody waits for any more, and has it paid.
    assert found.cost is not None
    assert (found.cost.model, found.cost.input_tokens > 300, found.cost.output_tokens > 100) == ("fast", True, True)
    assert [item.text for item in found.passages] == ["About Where can I park? And how much is it?"]


@pytest.mark.parametrize(
    "filler",
    [
        Filler(failure=ModelFailed("overloaded", "529")),
        Filler({}),
        Filler({**UNDERSTOOD, "question": "  "}),
        Filler({**UNDERSTOOD, "question": "x" * 501}),
        Filler({**UNDERSTOOD, "question": None, "search_en": ["parking"], "search_es": "..."}),
    ],
)
async def test_a_model_that_fails_or_gives_nothing_of_use_changes_nothing(filler: Filler) -> None:
    found = await inquired(filler)
    assert found.understood is None
    assert [item.text for item in found.passages] == [f"About {SAID}"]


@pytest.mark.parametrize("language", ["English", "xx", "", None, 7])
async def test_a_language_that_cannot_be_read_is_the_callers_own(language: object) -> None:
    found = await inquired(Filler({**UNDERSTOOD, "language": language}))
    assert (found.language, found.passages[0].text) == ("en", f"About {UNDERSTOOD['question']}")


@pytest.mark.parametrize("needed", ["no", "false", None, 0, "yes"])
async def test_only_a_plain_no_leaves_out_the_pages(needed: object) -> None:
    assert (await inquired(Filler({**UNDERSTOOD, "needs_knowledge": needed}))).passages


async def test_the_words_that_a_page_would_use_are_looked_up_in_each_language_of_the_pages() -> None:
    library = Library(pages=("en", "es"))
    found = await inquired(Filler({**UNDERSTOOD, **WORDS}), library)
    assert library.searched == [
        ("en", SAID),
        ("en", UNDERSTOOD["question"]),
        ("en", "parking lot fee"),
        ("es", "aparcamiento precio"),
    ]
    first, *better = [f"About {text}" for _, text in library.searched]
    assert [item.text for item in found.passages] == [*better, first]


async def test_no_words_are_asked_for_in_a_language_without_pages() -> None:
    filler, library = Filler({**UNDERSTOOD, **WORDS}), Library(pages=("es",))
    await inquired(filler, library)
    assert [name for name in filler.forms[0].tool.parameters["properties"] if "search" in name] == ["search_es"]
    assert ("en", "parking lot fee") not in library.searched


@pytest.mark.parametrize("question", ["", "x" * 501, None, 7.5])
async def test_words_serve_where_the_question_does_not(question: object) -> None:
    library = Library(pages=("en",))
    found = await inquired(Filler({**UNDERSTOOD, **WORDS, "question": question}), library)
    expected = [("en", SAID), ("en", "parking lot fee")]
    assert library.searched == (expected if question != 7.5 else [*expected[:1], ("en", "7.5"), *expected[1:]])
    assert found.understood is not None


@pytest.mark.parametrize(
    ("given", "looked_up"),
    [
        ("Parking, PARKING lot; fee!", "parking lot fee"),
        ("one two three four five six seven eight nine ten", "one two three four five six seven eight"),
        ("- **parking**\n- the lot's fee\n", "parking the lot's fee"),
        ("HX-2040C 555.010", "hx-2040c 555.010"),
    ],
)
async def test_words_are_cleaned_of_all_that_is_no_word_and_cut_to_a_few(given: str, looked_up: str) -> None:
    library = Library(pages=("en",))
    await inquired(Filler({**UNDERSTOOD, "search_en": given}), library)
    assert library.searched[-1] == ("en", looked_up)


@pytest.mark.parametrize("given", ["", " ", "!?", None, 7, ["parking"], {"words": "parking"}])
async def test_words_that_are_none_are_not_looked_up(given: object) -> None:
    library = Library(pages=("en",))
    await inquired(Filler({**UNDERSTOOD, "search_en": given}), library)
    assert len(library.searched) == 2


async def test_pages_whose_languages_are_unknown_are_taken_to_have_the_callers() -> None:
    filler, library = Filler(), Library(pages=psycopg.OperationalError("away"))
    await inquired(filler, library)
    assert "search_en" in filler.forms[0].tool.parameters["properties"]


async def test_without_pages_no_words_are_asked_for() -> None:
    filler = Filler()
    profile = bakery(ai=Answers(retrieval=False))
    await inquired(filler, Library(pages=("en",)), turn(profile=profile))
    assert [name for name in filler.forms[0].tool.parameters["properties"] if "search" in name] == []


async def test_words_in_which_nothing_is_found_leave_what_was_found_before() -> None:
    library = Library(pages=("en",), failing_from=3)
    found = await inquired(Filler({**UNDERSTOOD, **WORDS}), library)
    assert [item.text for item in found.passages] == [f"About {SAID}"]


async def test_an_intent_that_is_not_on_the_list_is_another() -> None:
    found = await inquired(Filler({**UNDERSTOOD, "intent": "buy the shop"}))
    assert found.understood is not None
    assert found.understood.intent == "other"


async def test_another_language_of_the_profile_is_searched_and_answered_in() -> None:
    library = Library()
    filler = Filler({**UNDERSTOOD, "question": "¿Cuánto cuesta?", "language": "es"})
    found = await inquired(filler, library, turn("¿Cuánto cuesta?", history=()))
    assert found.language == "es"
    assert library.searched[-1] == ("es", "¿Cuánto cuesta?")


async def test_a_language_that_the_profile_does_not_speak_changes_nothing() -> None:
    found = await inquired(Filler({**UNDERSTOOD, "language": "de"}))
    assert found.language == "en"


async def test_a_second_search_that_fails_leaves_what_the_first_one_found() -> None:
    found = await inquired(Filler(), Library(failing_from=2))
    assert [item.text for item in found.passages] == ["About Where can I park? And how much is it?"]


async def test_a_first_search_that_fails_drops_the_model_that_still_thinks() -> None:
    filler = Filler(wait=asyncio.Event())
    with pytest.raises(AnsweringFailed, match="knowledge base"):
        await inquired(filler, Library(failing_from=1), turn(profile=patient()))
    assert filler.dropped.is_set()


async def test_the_first_words_of_a_call_are_left_as_they_are_where_a_profile_wants_it() -> None:
    profile = bakery(ai=Answers(rephrasing=Rephrasing(when="follow_ups")))
    filler = Filler()
    greeting = (Utterance("assistant", "Hello, this is Ada."),)
    assert (await inquired(filler, asked=turn(profile=profile, history=greeting))).understood is None
    assert filler.forms == []
    assert (await inquired(filler, asked=turn(profile=profile))).understood is not None


def patient() -> Profile:
    return bakery(ai=Answers(rephrasing=Rephrasing(deadline_s=5)))


@pytest.mark.parametrize(
    ("provider", "model"),
    [("anthropic", "claude-haiku-5-5"), ("anthropic", "claude-sonnet-5-5"), ("openai", "gpt-mini")],
)
@pytest.mark.parametrize(
    ("filled", "looked_up"),
    [
        ({**UNDERSTOOD, **WORDS}, ["parking lot fee", "aparcamiento precio"]),
        ({"search_es": "aparcamiento"}, ["aparcamiento"]),
        (json.dumps({**UNDERSTOOD, **WORDS}), ["parking lot fee", "aparcamiento precio"]),
        ("The caller wants to know about parking.", []),
        ({}, []),
    ],
)
async def test_what_a_provider_makes_of_the_words_is_used_as_far_as_it_can_be(
    provider: str, model: str, filled: Any, looked_up: list[str]
) -> None:
    library = Library(pages=("en", "es"))
    async with staged(provider, model=model) as stage:
        stage.script.filled = filled
        found = await inquired(Guarded(stage.model, Breaker(), model), library, turn(profile=patient()))
    meant = UNDERSTOOD["question"]
    assert [text for _, text in library.searched if text not in (SAID, meant)] == looked_up
    assert len(stage.script.bodies) == 1
    assert found.passages
