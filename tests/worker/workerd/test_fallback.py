"""A caller hears a sentence although no backend is there: the real Worker serves it, unsigned, out of its own code."""

from __future__ import annotations

import urllib.request
from xml.etree import ElementTree

import pytest

from common.languages import LANGUAGES
from tests.worker.workerd.conftest import Edge

pytestmark = pytest.mark.workerd


def ask(edge: Edge, path: str, body: bytes | None) -> tuple[str, bytes]:
    """The media type and body of what the Worker answers to a GET, or to a POST with this form."""
    url = f"http://127.0.0.1:{edge.ports.edge}{path}"
    with urllib.request.urlopen(urllib.request.Request(url, body), timeout=60) as response:
        assert response.status == 200
        return response.headers["content-type"], response.read()


@pytest.mark.parametrize("body", [None, b"CallSid=CA1&ErrorCode=11200", b"x" * 20_000])
def test_without_a_backend_a_caller_is_told_in_their_language_and_nothing_is_woken(
    edge: Edge, body: bytes | None
) -> None:
    objects = edge.health()["objects"]
    for language, spoken in LANGUAGES.items():
        media, document = ask(edge, f"/fallback/{language}?ErrorCode=11200", body)
        said, end = ElementTree.fromstring(document)
        assert media.startswith("text/xml")
        assert (said.attrib["language"], said.text, end.tag) == (
            spoken.phrases.say_tag,
            spoken.phrases.unavailable,
            "Hangup",
        )
    assert edge.health()["objects"] == objects
