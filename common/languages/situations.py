"""What the edge says by itself, and when: the types of the phrases that every language has to bring.

A phrase may hold ``{assistant}``, ``{caller}`` and ``{business}``; it is only for calls where that name is known.
``{emergency}`` is the emergency number, or the language's words for it; ``{crisis}`` that of a line for people who want
to die; ``{languages}`` are those that the call can be held in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, TypedDict

Variants: TypeAlias = tuple[str, ...]
"""Several natural ways to say the same, each short enough to be heard at once."""

Situation: TypeAlias = Literal[
    "greeting",
    "how_are_you",
    "line_check",
    "farewell",
    "thanks",
    "wait",
    "hand_off",
    "nobody_there",
    "leave_message",
    "offer_message",
    "staying",
    "not_human",
    "introduction",
    "which_business",
    "wrong_number",
    "kept_as_audio",
    "kept_as_text",
    "not_kept",
    "quiet",
    "slower",
    "louder",
    "never_mind",
    "keys_unasked",
    "language_changed",
    "language_missing",
    "still_there",
    "failed",
    "lost",
    "slow",
    "digits_again",
    "reconnected",
    "see_you_then",
    "right_business",
    "another_business",
    "complaint",
    "insulted",
    "person_offered",
    "message_offered",
    "tell_me_more",
    "stray",
    "emergency",
    "self_harm",
    "self_harm_line",
    "emergency_again",
    "self_harm_again",
    "urgent_again",
    "help_coming",
    "danger_over",
    "all_safe",
    "go_on_offered",
    "going_on",
    "all_ears",
    "nobody_in_emergency",
    "farewell_in_emergency",
    "how_can_i_help",
    "again",
    "keys_or_person",
    "staff_languages",
    "to_whom",
    "child_in_emergency",
    "alone_in_emergency",
    "neighbor_near",
    "call_asked",
]

Stage: TypeAlias = Literal["waiting", "analyzing", "searching", "evaluating"]
"""What the backend is busy with while a filler is said."""


class Sayings(TypedDict):
    """The phrases for each ``Situation``; one that is missing is a type error."""

    greeting: Variants
    how_are_you: Variants
    line_check: Variants
    farewell: Variants
    thanks: Variants
    wait: Variants
    hand_off: Variants
    nobody_there: Variants
    leave_message: Variants
    offer_message: Variants
    staying: Variants
    not_human: Variants
    introduction: Variants
    which_business: Variants
    wrong_number: Variants
    kept_as_audio: Variants
    kept_as_text: Variants
    not_kept: Variants
    quiet: Variants
    slower: Variants
    louder: Variants
    never_mind: Variants
    keys_unasked: Variants
    language_changed: Variants
    language_missing: Variants
    still_there: Variants
    failed: Variants
    lost: Variants
    slow: Variants
    digits_again: Variants
    reconnected: Variants
    see_you_then: Variants
    right_business: Variants
    another_business: Variants
    complaint: Variants
    insulted: Variants
    person_offered: Variants
    message_offered: Variants
    tell_me_more: Variants
    stray: Variants
    emergency: Variants
    self_harm: Variants
    self_harm_line: Variants
    emergency_again: Variants
    self_harm_again: Variants
    urgent_again: Variants
    help_coming: Variants
    danger_over: Variants
    all_safe: Variants
    go_on_offered: Variants
    going_on: Variants
    all_ears: Variants
    nobody_in_emergency: Variants
    farewell_in_emergency: Variants
    how_can_i_help: Variants
    again: Variants
    keys_or_person: Variants
    staff_languages: Variants
    to_whom: Variants
    child_in_emergency: Variants
    alone_in_emergency: Variants
    neighbor_near: Variants
    call_asked: Variants


class Fillers(TypedDict):
    """What stands in for an answer in each ``Stage``; ``waiting`` suits any."""

    waiting: Variants
    analyzing: Variants
    searching: Variants
    evaluating: Variants


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class EdgePhrases:
    """All that the edge says by itself in one language.

    ``emergency_number`` is how to call it where the call does not tell which it is. ``unavailable`` is what Twilio says
    when nothing of ours answers, with a voice of ``<Say>`` for the tag ``say_tag``. ``salutations`` maps a greeting
    that tells the time of day, as plain words, to how it is returned; ``language_names`` maps codes to what languages
    are called, and ``and_word`` joins the last two of them.
    """

    sayings: Sayings
    fillers: Fillers
    emergency_number: str
    say_tag: str
    unavailable: str
    salutations: Mapping[str, str] = field(default_factory=dict[str, str])
    language_names: Mapping[str, str] = field(default_factory=dict[str, str])
    and_word: str = ","
