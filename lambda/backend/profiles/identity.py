"""Who answers the phone."""

from __future__ import annotations

from backend.profiles.fields import Part, Phrase


class Assistant(Part):
    """Who answers: the name the assistant gives itself, and how the business is called."""

    name: Phrase
    display_name: Phrase
