"""What the backend itself has spoken in English outside an answer."""

from __future__ import annotations

from typing import Final

from backend.languages.phrases import Phrases

PHRASES: Final[Phrases] = {
    "not_in_service": ("We are sorry, this number is not in service. Goodbye.",),
    "trouble": ("We are sorry, we are having technical trouble. Please call again in a few minutes.",),
    "trouble_transfer": ("I'm sorry, I am having technical trouble. I am putting you through to a person.",),
    "trouble_voicemail": ("I'm sorry, we are having technical trouble.",),
    "connecting": ("One moment please, I am putting you through.",),
    "nobody": (
        "I'm sorry, nobody can take your call right now. Is there anything else I can help you with?",
        "I'm afraid there is still nobody I could connect you with. What else can I do for you?",
    ),
    "closed": (
        "I'm sorry, nobody is there to take your call at this hour. Can I help you with anything else?",
        "I'm afraid it is still outside their hours, so nobody can be reached. What else can I do for you?",
    ),
    "unanswered": (
        "I'm sorry, nobody could take your call. Is there anything else I can help you with?",
        "I'm afraid nobody has answered this time either. What else can I do for you?",
    ),
    "nobody_message": (
        "I'm sorry, nobody can take your call right now. Would you like to leave a message?",
        "I'm afraid there is still nobody I could connect you with. Shall I take a message?",
    ),
    "closed_message": (
        "I'm sorry, nobody is there to take your call at this hour. Would you like to leave a message?",
        "I'm afraid it is still outside their hours, so nobody can be reached. Shall I take a message?",
    ),
    "unanswered_message": (
        "I'm sorry, nobody could take your call. Would you like to leave a message?",
        "I'm afraid nobody has answered this time either. Shall I take a message?",
    ),
    "not_understood": (
        "Sorry, I did not get that.",
        "I'm sorry, I still didn't understand you.",
    ),
    "holding": ("Please hold the line. Somebody will be with you soon.",),
    "message_taken": ("Thank you. Your message has been recorded. Goodbye.",),
    "no_message": ("No message was recorded. Goodbye.",),
    "whisper": ("A call for {business}, from {caller}.",),
    "whisper_hidden": ("a hidden number",),
    "whisper_reason": ("The reason: {reason}.",),
    "whisper_asked": ("the caller asks for a person",),
    "whisper_announced": ("the assistant has offered a person",),
    "whisper_workflow": ("a request of the caller needs a person",),
    "whisper_urgent": ("it is urgent",),
    "whisper_emergency": ("An emergency: somebody's life may be in danger.",),
    "whisper_summary": ("What was said last: {summary}",),
    "whisper_caller": ("Caller",),
    "whisper_assistant": ("Assistant",),
    "whisper_speaks": ("The caller speaks {language}.",),
    "whisper_accept": ("Press any key to take the call.",),
}
