"""The menu: asked by Twilio itself, answered by key or voice."""

from __future__ import annotations

import json
from typing import Final
from xml.etree import ElementTree

import httpx2
import pytest

from backend.languages import language_of
from backend.profiles.loader import parse_profile
from backend.workflows.state import chosen
from common.session.wording import repeats
from tests.backend.harness import ORIGIN, PROFILE, Backend, apply, backend_with, incoming

MENU: Final = """
voicemail: {prompt: {en: Speak., es: Hable.}}
menu:
  at: [start, transfer, trouble]
  prompt: {en: Choose., es: Elija.}
  options:
    - {digit: 1, transfer: reception, phrases: {en: [front desk], es: [recepción]}}
    - {digit: 2, assistant: true, phrases: {en: [assistant]}}
    - {digit: 3, message: {en: We bake at night., es: Horneamos de noche.}}
    - {digit: 4, voicemail: true}
    - {digit: 5, workflow: order}
workflows: {order: {triggers: {digits: "7"}, steps: [{end: {}}]}}
"""


def shape(response: httpx2.Response) -> list[str]:
    assert response.status_code == 200
    return [child.tag for child in ElementTree.fromstring(response.text)]


def action(response: httpx2.Response) -> str:
    (gather,) = ElementTree.fromstring(response.text).iter("Gather")
    return gather.attrib["action"].removeprefix(ORIGIN)


async def ask(backend: Backend, to: str = "+15550100001") -> httpx2.Response:
    return await backend.webhook("/voice", incoming(To=to))


@pytest.mark.parametrize(
    ("answer", "verbs"),
    [
        ({"Digits": "1"}, ["Say", "Dial"]),
        ({"SpeechResult": "The front desk, please.", "Confidence": "0.9"}, ["Say", "Dial"]),
        ({"SpeechResult": "one", "Confidence": "0.9"}, ["Say", "Dial"]),
        ({"Digits": "2"}, ["Connect"]),
        ({"Digits": "3"}, ["Say", "Gather"]),
        ({"Digits": "4"}, ["Say", "Record", "Say", "Hangup"]),
        ({"Digits": "9"}, ["Say", "Gather"]),
        ({"Digits": ""}, ["Say", "Gather"]),
        ({}, ["Say", "Gather"]),
    ],
)
async def test_an_answer_leads_where_its_option_says(
    database_url: str, answer: dict[str, str], verbs: list[str]
) -> None:
    await apply(database_url, parse_profile(PROFILE + MENU))
    async with backend_with(database_url) as backend:
        assert shape(await ask(backend)) == ["Gather"]
        assert shape(await backend.webhook("/voice/gather?at=start&attempt=1", incoming(**answer))) == verbs


@pytest.mark.parametrize(
    ("at", "then"), [("start", ["Connect"]), ("transfer", ["Say", "Dial"]), ("trouble", ["Say", "Dial"])]
)
async def test_who_is_not_understood_is_asked_again_twice(database_url: str, at: str, then: list[str]) -> None:
    await apply(database_url, parse_profile(PROFILE + MENU))
    async with backend_with(database_url) as backend:
        await ask(backend)
        asked = [f"/voice/gather?at={at}&attempt=1"]
        for _ in range(2):
            response = await backend.webhook(asked[-1], incoming(SpeechResult="banana"))
            asked.append(action(response))
        last = await backend.webhook(asked[-1], incoming(Digits=""))
    assert asked == [f"/voice/gather?at={at}&attempt={attempt}" for attempt in (1, 2, 3)]
    assert shape(last) == then


async def test_a_message_is_told_in_the_callers_language_and_the_menu_asked_again(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + MENU))
    async with backend_with(database_url) as backend:
        await ask(backend, to="+15550100002")
        response = await backend.webhook("/voice/gather?at=start&attempt=1", incoming(Digits="3"))
    assert [say.text for say in ElementTree.fromstring(response.text).iter("Say")] == ["Horneamos de noche.", "Elija."]
    (gather,) = ElementTree.fromstring(response.text).iter("Gather")
    assert (gather.attrib["language"], gather.attrib["hints"]) == ("es-US", "recepción")


async def test_a_chosen_workflow_goes_to_the_edge_with_the_call(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + MENU))
    async with backend_with(database_url) as backend:
        await ask(backend)
        response = await backend.webhook("/voice/gather?at=start&attempt=1", incoming(Digits="5"))
    root = ElementTree.fromstring(response.text)
    (edge,) = (item.attrib["value"] for item in root.iter("Parameter") if item.attrib["name"] == "edge")
    assert json.loads(edge)["workflow"] == json.loads(json.dumps(chosen("order").to_json()))


async def test_who_is_not_understood_is_told_so(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + MENU))
    async with backend_with(database_url) as backend:
        await ask(backend)
        response = await backend.webhook("/voice/gather?at=start&attempt=1", incoming(SpeechResult="banana"))
    said = [say.text for say in ElementTree.fromstring(response.text).iter("Say")]
    assert said == [language_of("en").phrases["not_understood"][0], "Choose."]


async def test_who_is_not_understood_again_is_told_so_in_other_words(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + MENU))
    async with backend_with(database_url) as backend:
        await ask(backend)
        response = await backend.webhook("/voice/gather?at=start&attempt=2", incoming(SpeechResult="banana"))
    said = [say.text or "" for say in ElementTree.fromstring(response.text).iter("Say")]
    assert said[1:] == ["Choose."]
    assert repeats(said[0], language_of("en").phrases["not_understood"][0]) == 0


async def test_a_relay_that_is_down_is_replaced_by_the_menu_and_the_menu_by_a_person(database_url: str) -> None:
    await apply(database_url, parse_profile(PROFILE + MENU))
    async with backend_with(database_url) as backend:
        backend.app.state.warmer.up = False
        asked = await ask(backend)
        response = await backend.webhook(action(asked), incoming(Digits="2"))
    assert action(asked) == "/voice/gather?at=trouble&attempt=1"
    assert shape(response) == ["Say", "Dial"]


async def test_an_answer_without_a_menu_or_a_database_is_apologised_for(database_url: str) -> None:
    await apply(database_url)
    async with backend_with(database_url) as backend:
        await ask(backend)
        assert shape(await backend.webhook("/voice/gather?at=start&attempt=1", incoming()))[-1] == "Hangup"
    async with backend_with() as backend:
        assert shape(await backend.webhook("/voice/gather?at=start&attempt=1", incoming()))[-1] == "Hangup"


async def test_an_answer_that_twilio_did_not_sign_is_refused(database_url: str) -> None:
    async with backend_with(database_url) as backend:
        response = await backend.webhook("/voice/gather?at=start&attempt=1", incoming(), signature="x")
    assert response.status_code == 403
