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
        "Hello! What can I help you with today?",
        "Hello, {caller}! How can I help you?",
        "Hi, {caller}! What can I do for you?",
        "Hi, this is {assistant}. How can I help?",
    ),
    "how_are_you": (
        "I'm doing well, thank you for asking. How can I help you?",
        "Very well, thank you. What can I do for you?",
        "I'm fine, thanks. How can I help you today?",
        "I'm doing well, {caller}, thank you. How can I help?",
    ),
    "line_check": (
        "Yes, I'm here. How can I help you?",
        "Yes, I can hear you. Go ahead, please.",
        "I'm here, and I can hear you well. What can I do for you?",
    ),
    "farewell": (
        "Thank you for calling. Goodbye!",
        "Goodbye, and thanks for calling.",
        "Thanks for calling. Take care, and goodbye!",
        "It was nice talking to you. Goodbye!",
        "Thank you for calling, {caller}. Goodbye!",
        "Goodbye, {caller}. Take care!",
    ),
    "thanks": (
        "You're welcome! Just let me know if you need anything else.",
        "My pleasure. I'm here if there's anything else.",
        "You're very welcome. Happy to help with anything else, too.",
        "Glad I could help. Is there anything else?",
        "You're welcome, {caller}. I'm here if you need anything else.",
    ),
    "wait": (
        "Of course, take your time.",
        "Sure, I'll be right here.",
        "No problem, I'll wait.",
        "No rush. Just speak when you're ready.",
        "Take all the time you need, {caller}.",
    ),
    "hand_off": (
        "I'll connect you with a colleague. One moment, please.",
        "Let me put you through to a colleague. One moment, please.",
        "Of course. I'm transferring you to a colleague now.",
        "Of course, {caller}. I'll connect you with a colleague now.",
    ),
    "language_changed": (
        "Of course, let's go on in English. How can I help?",
        "Sure, we can speak English. What can I do for you?",
        "No problem, I speak English. How can I help you?",
    ),
    "still_there": (
        "Are you still there?",
        "I'm still here if you need anything.",
        "Hello? I can't hear you at the moment.",
        "Is there anything else I can do for you?",
        "Are you still with me, {caller}?",
    ),
    "failed": (
        "I'm sorry, I can't answer that right now. Could you ask me again?",
        "I'm sorry, something went wrong on my side. Please ask me again.",
        "Sorry, that didn't work. Could you say that once more?",
    ),
    "lost": (
        "I'm sorry, I lost the rest of that. Please ask me again.",
        "Sorry, I got cut off there. Could you ask me again?",
        "I'm sorry, I couldn't finish that. Shall we try once more?",
    ),
    "slow": (
        "I'm sorry, this is taking too long. Please ask me again in a moment.",
        "Sorry, I'm too slow right now. Could you ask me again?",
        "I'm sorry to keep you waiting. I can't finish that now, please ask me again.",
    ),
    "digits_again": (
        "I didn't get all the digits. Please enter them again.",
        "Some digits are missing. Could you enter them once more?",
        "That number was too short. Please try again.",
    ),
    "reconnected": (
        "I'm sorry, we were cut off for a moment. Please go on.",
        "Sorry, I lost you for a moment. How can I help?",
        "I'm back, sorry about that. Where were we?",
    ),
}

FILLERS: Final[Mapping[Stage, tuple[str, ...]]] = {
    "waiting": ("One moment, please.", "Just a second.", "Bear with me for a moment.", "I'll be right with you."),
    "analyzing": ("Let me think about that.", "Let me see.", "Okay, one moment.", "Right, let me see."),
    "searching": ("Let me look that up.", "I'm checking that for you.", "Let me find that for you.", "Let me check."),
    "evaluating": ("I'm just putting that together.", "Almost there.", "I nearly have it.", "Just a moment longer."),
}

UNAVAILABLE: Final = (
    "en-US",
    "We are sorry, we cannot take your call at the moment. Please call again in a few minutes. Goodbye.",
)
