"""What Twilio is given when the backend's API is down: a document that stands in the code and asks nobody."""

from __future__ import annotations

import re

from common.languages import LANGUAGES

_PATH = re.compile(r"/fallback(?:/(?P<language>[a-z]{2,3}))?")


def fallback(method: str, path: str) -> str | None:
    """TwiML for ``/fallback`` in every language, or ``/fallback/{language}`` in one; None for any other request.

    Unsigned, since it tells nobody anything; without settings, so that a Worker without any still says it.
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
