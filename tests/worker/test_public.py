"""What anybody may ask of the Worker."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from common.languages import LANGUAGES
from relay.public import fallback, health

UNAVAILABLE = {code: (spoken.phrases.say_tag, spoken.phrases.unavailable) for code, spoken in LANGUAGES.items()}


def said(path: str, method: str = "POST") -> list[tuple[str, str | None]]:
    document = fallback(method, path)
    assert document is not None
    verbs = [*ElementTree.fromstring(document.encode())]
    assert verbs[-1].tag == "Hangup"
    assert {verb.tag for verb in verbs[:-1]} == {"Say"}
    return [(verb.attrib["language"], verb.text) for verb in verbs[:-1]]


def test_whose_language_is_not_known_hears_every_one() -> None:
    assert said("/fallback") == list(UNAVAILABLE.values())
    assert len(UNAVAILABLE) >= 2


@pytest.mark.parametrize("language", sorted(UNAVAILABLE))
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_whose_language_is_known_hears_that_one(language: str, method: str) -> None:
    assert said(f"/fallback/{language}", method) == [UNAVAILABLE[language]]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("DELETE", "/fallback"),
        ("GET", "/fallback/"),
        ("GET", "/fallback/xx"),
        ("GET", "/fallback/en/CA1"),
        ("GET", "/fallbacks"),
        ("GET", "/voice/fallback"),
    ],
)
def test_nothing_else_is_answered_so(method: str, path: str) -> None:
    assert fallback(method, path) is None


def test_a_worker_that_can_work_says_so_and_what_is_alive_in_it() -> None:
    body = health("dev", "", "Cloudflare-Workers", {"live": {"sockets": 2}, "objects": 5})

    assert (body["status"], body["runtime"], body["environment"]) == ("ok", "workerd", "dev")
    assert (body["live"], body["objects"]) == ({"sockets": 2}, 5)


def test_a_worker_without_its_settings_names_what_is_missing() -> None:
    body = health("", "GURU_API_URL is missing", "node", {})

    assert (body["status"], body["problem"]) == ("not configured", "GURU_API_URL is missing")
    assert body["runtime"] == "node"
