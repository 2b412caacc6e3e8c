"""What the backend itself says in English, and how an assistant says there that it does not know."""

from __future__ import annotations

from typing import Final

from backend.languages.lexicon import pattern
from backend.languages.replies import Admitting, Replies

REPLIES: Final = Replies(
    unknown=(
        "I'm sorry, I don't know that.",
        "I'm afraid I don't have that information.",
        "I'm sorry, I have no answer to that either.",
    ),
    rest_unknown=("I don't know the rest.", "About the rest I don't know anything, I'm afraid."),
    kind_unknown={
        "price": ("I don't know what that costs.",),
        "duration": ("I don't know how long that takes.",),
        "hours": ("I don't know when that is.",),
        "place": ("I don't know where that is.",),
        "person": ("I don't know who that is.",),
        "count": ("I don't know how many that is.",),
        "frequency": ("I don't know how often that is.",),
    },
    not_on_page=(
        "I have a page on {page}, but it doesn't say that.",
        "My page on {page} doesn't say that, I'm afraid.",
    ),
    offer_person=(
        "Would you like to speak with a person?",
        "Shall I put you through to somebody who can help?",
        "Would it help if I put you through to a person?",
    ),
    offer_message=(
        "Nobody is there right now. Would you like to leave a message?",
        "Shall I take a message, so that somebody hears what you need?",
        "Do you want to leave a message for those who know?",
    ),
    offer_either=(
        "Shall I put you through to somebody, or would you rather leave a message?",
        "Would you like to speak with a person, or shall I take a message?",
    ),
    only_help=(
        "I can only tell you what I was given about {business}. What else would you like to ask?",
        "Nobody can be reached through me right now, but you can ask me something else about {business}.",
    ),
    just_ask=(
        "If you would rather speak with a person, just tell me.",
        "Just say so if you want to talk to a person.",
    ),
    listening=(
        "I see. What can I do for you?",
        "I understand. How can I help you with that?",
        "Thank you for telling me. What would you like me to do?",
    ),
    connecting=(
        "One moment please, I'm putting you through to a person.",
        "Of course, I'm connecting you with a person now.",
    ),
    recording=(
        "All right, please leave your message now.",
        "Of course. Your message will be recorded in a moment.",
    ),
    not_there=(
        "I'm sorry, nobody is there to take your call right now.",
        "I'm afraid nobody can be reached there at this hour.",
    ),
    leave_message=("Would you like to leave a message?", "Shall I take a message?"),
    somebody_else=(
        "Would you like to speak with somebody else?",
        "Shall I put you through to somebody else?",
    ),
    nobody=(
        "I'm sorry, I can't put you through to a person. Is there anything else I can help you with?",
        "I'm afraid there is nobody I could connect you with. Can I help you with anything else?",
    ),
    what=("What would you like to know?", "Please tell me what I can do for you.", "Go ahead, what is it about?"),
    else_=(
        "All right. Is there anything else I can help you with?",
        "Okay. Can I do anything else for you?",
        "No problem. What else can I do for you?",
    ),
    farewell=("Thank you for calling. Goodbye!", "Goodbye, and thanks for your call."),
    language=(
        "Of course, let's go on in English. How can I help you?",
        "Sure, I speak English. What can I do for you?",
    ),
    broken_off=(
        "I'm sorry, I was cut off there, so that was not complete. Please ask me once more.",
        "Sorry, I lost the rest of that, so don't rely on it. Could you ask me again?",
    ),
    too_long=(
        "Sorry, that is a lot at once. Which part would you like to know more about?",
        "But I'm going on too long. What exactly would you like to know?",
    ),
    unsure=(
        "I don't have the exact figure, so I'd rather not guess.",
        "I'm not certain of the figure, and I don't want to tell you a wrong one.",
    ),
)

_PERSON: Final = (
    r"(?:person|human|someone|somebody|colleagues?|agents?|representatives?|team|staff|reception(?:ist)?|operator"
    r"|specialist|department|through)"
)
_OFFER: Final = r"\b(?:would|do|shall|should|may|can|could|want|like|prefer)\b(?!'t| not)"

ADMITTING: Final = Admitting(
    regret=pattern(
        r"^(?:oh |well |hm+ )?(?:i'm|i am|we're)? ?(?:so |very |really |terribly )?(?:sorry|afraid)(?: about that)?$"
    ),
    refuses=pattern(
        r"\b(?:i|we)(?: really| just| honestly| simply| still| also)? "
        r"(?:don't|do not|can't|cannot|can not|couldn't|could not|wouldn't)(?: actually| currently| really| quite)? "
        r"(?:know|have|find|tell|say|answer|see|help (?:you )?with)\b",
        r"\b(?:i'm|i am|we're|we are) (?:not (?:sure|certain|aware|able to (?:tell|say|answer|find|help))"
        r"|unable to (?:tell|say|answer|find|help))\b",
        r"\b(?:i|we) (?:have|know|find) (?:no (?:answer|information|details?|idea|record)|nothing)\b",
        r"\b(?:isn't|is not|not) (?:something|anything) (?:that )?(?:i|we) (?:know|can|have)\b",
        r"\b(?:page|information|notes?)\b.* (?:doesn't|does not|don't|do not) (?:say|tell|mention)\b",
        r"\b(?:is|goes) beyond what i (?:know|can)\b",
    ),
    offers_person=pattern(
        rf"{_OFFER}.{{0,60}}\b(?:speak|talk|put|connect|transfer|patch|pass)\w*\b.{{0,50}}\b{_PERSON}\b"
    ),
    offers_message=pattern(rf"{_OFFER}.{{0,60}}\b(?:leave|take|record)\b.{{0,20}}\bmessage\b"),
    accepts=pattern(
        r"^\W*(?:(?:yes|yeah|yep|sure|okay|ok|please|well|then|i|i'd|would|will|want|wanna|to|like|love|rather|prefer|do|let"
        r"|let's|leave|record|speak|talk|with|a|an|the|one|real|person|human|somebody|someone|message|that|that's|it|be|help"
        r"|good|great|nice|perfect|fine|thanks|thank|you|so|very|much|kind)\b\W*)+$"
    ),
)
