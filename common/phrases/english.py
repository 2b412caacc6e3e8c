"""What the edge says by itself in English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from common.phrases import Situation, Stage

CODE: Final = "en"

PHRASES: Final[Mapping[Situation, tuple[str, ...]]] = {
    "greeting": (
        "Hello! How can I help you?",
        "Hi there! What can I do for you?",
        "Hello {caller}, how can I help you?",
        "Hi, this is {assistant}. How can I help?",
    ),
    "farewell": (
        "Goodbye, and thank you for calling.",
        "Thank you for calling. Have a good day. Goodbye!",
        "Goodbye {caller}, thank you for calling.",
    ),
    "thanks": (
        "You're welcome. Is there anything else I can help with?",
        "My pleasure. Is there anything else you would like to know?",
        "You're welcome. What else can I do for you?",
    ),
    "wait": (
        "Of course, take your time.",
        "Sure, I'll be right here.",
        "No problem, I'll wait.",
    ),
    "hand_off": (
        "I'll connect you with a colleague. One moment, please.",
        "Let me put you through to a colleague. One moment, please.",
    ),
    "language_changed": (
        "Of course, let's go on in English. How can I help?",
        "Sure, we can speak English. What can I do for you?",
    ),
    "still_there": (
        "Are you still there?",
        "I'm still here if you need anything.",
        "Hello? I can't hear you at the moment.",
    ),
    "failed": (
        "I'm sorry, I can't answer that right now. Could you ask me again?",
        "I'm sorry, something went wrong on my side. Please ask me again.",
    ),
    "lost": (
        "I'm sorry, I lost the rest of that. Please ask me again.",
        "Sorry, I got cut off there. Could you ask me again?",
    ),
    "digits_again": (
        "I didn't get all the digits. Please enter them again.",
        "Some digits are missing. Could you enter them once more?",
    ),
    "reconnected": (
        "I'm sorry, we were cut off for a moment. Please go on.",
        "Sorry, I lost you for a moment. How can I help?",
    ),
}

FILLERS: Final[Mapping[Stage, tuple[str, ...]]] = {
    "waiting": ("One moment, please.", "Just a second.", "Bear with me for a moment."),
    "analyzing": ("Let me think about that.", "Let me see.", "Good question, one moment."),
    "searching": ("Let me look that up.", "I'm checking that for you.", "Let me find that for you."),
    "evaluating": ("I'm just putting that together.", "Almost there.", "I nearly have it."),
}
