"""What anybody may ask of the Worker, unsigned: whether it works, and what Twilio says when the backend is down."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import Any

from common.languages import LANGUAGES

_PATH = re.compile(r"/fallback(?:/(?P<language>[a-z]{2,3}))?")


def fallback(method: str, path: str) -> str | None:
    """TwiML for ``/fallback`` in every language, or ``/fallback/{language}`` in one; None for any other request.

    It stands in the code and asks nobody, not even for settings: a Worker without any still says it.
    """
    found = _PATH.fullmatch(path)
    if found is None or method not in ("GET", "POST"):
        return None
    wished = found["language"] or ""
    if wished and wished not in LANGUAGES:
        return None
    said = [language.phrases for code, language in LANGUAGES.items() if wished in ("", code)]
    verbs = "".join(f'<Say language="{one.say_tag}">{one.unavailable}</Say>' for one in said)
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{verbs}<Hangup/></Response>'


def health(environment: str, problem: str, user_agent: str, alive: Mapping[str, Any]) -> dict[str, Any]:
    """The body of ``GET /health``: whether the Worker can work, what it runs on, what is alive in it.

    ``problem`` names missing settings, empty if there is none; ``alive`` is what the platform counts.
    """
    return {
        "status": "not configured" if problem else "ok",
        "problem": problem,
        "runtime": "workerd" if user_agent == "Cloudflare-Workers" else user_agent,
        "python": sys.version.split()[0],
        "platform": sys.platform,
        "environment": environment,
        **alive,
    }
