"""What the backend itself says in English, and how an assistant says there that it does not know."""

from __future__ import annotations

from typing import Final

from backend.languages.lexicon import pattern
from backend.languages.sentences import Admitting, Phrases, Replies, Wording

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
    "whisper_summary": ("In the caller's words: {summary}",),
    "whisper_speaks": ("The caller speaks {language}.",),
    "whisper_accept": ("Press any key to take the call.",),
}


WORDING: Final = Wording(
    heard="Okay, {value}.",
    again=("I'm sorry, I didn't get that.", "I still didn't understand you, I'm sorry."),
    once_more=("Once more: {words}", "Let me ask you again: {words}"),
    out_of_range="It has to be from {minimum} to {maximum}.",
    past="{value} has passed already.",
    closed="We are closed on {value}.",
    open_again="The next day that we are open is {value}.",
    forms={
        "name": "Please say just your first and last name, or spell it letter by letter.",
        "phone": "Please type the number on the keypad of your phone.",
        "email": "Please spell it letter by letter, with the words at and dot where they belong.",
        "date": (
            "Please name a day of the week, or a day and a month, such as the first of December. "
            "Or type four digits: two for the month, then two for the day."
        ),
        "time": (
            "Please say an hour, and whether you mean the morning or the afternoon. "
            "Or type four digits, such as 0 9 3 0."
        ),
        "birth_date": (
            "Please say month, day and year, or type eight digits: two for the month, two for the day, "
            "four for the year."
        ),
        "number": "Please say just the number, or type it on the keypad of your phone.",
        "choice": "You can choose between {options}.",
        "text": "Please say in a few words what it is about.",
        "when": "Please say a time of day, such as after five, or any time.",
        "yes_no": "Please say just yes or no.",
    },
    left_out="All right, let's leave that out.",
    spell="Please spell it for me, letter by letter.",
    no_hurry="Take your time.",
    go_on="{value}. Go on, please.",
    which="Do you mean {options}?",
    change_what="All right, what should I change?",
    not_free="I'm sorry, that time is not free.",
    taken="I'm sorry, that time was just taken.",
    offer="I have {options}. Which one would you like?",
    offer_one="I have {options}. Would you like that?",
    nothing_free="I'm sorry, nothing is free around that day.",
    nothing_then="I'm sorry, nothing is free then.",
    outside="On {day} we are open from {opens} to {closes}; the last appointment begins at {last}.",
    which_appointment="You have {options}. Which one do you mean?",
    not_found="I can't find an appointment under that name for the number you are calling from.",
    appointment_gone="I'm sorry, I can't find that appointment any more.",
    offer_person="Shall I put you through to a person?",
    offer_message="Would you like to leave a message?",
    offer_booking=("Shall I book you an appointment?", "Would you like to book an appointment?"),
    before_parting="Before you go: {words}",
    left="All right, I have stopped there. How else can I help you?",
    left_gave_up="All right, the appointment is not booked. How else can I help you?",
    left_sent="All right, I have stopped there, but your request had gone out already. How else can I help you?",
    outdated="Your request had gone out already, with what you had told me before.",
    call_failed="I'm sorry, I could not get that done just now. Please try again later.",
    done="That is done. Is there anything else I can help you with?",
    stuck="I'm sorry, I can't get any further with this. How else can I help you?",
    stuck_transfer="I'm sorry, I can't get any further with this. I am putting you through to a person.",
    stuck_message="I'm sorry, I can't get any further with this. Would you like to leave a message?",
    not_there="I'm sorry, nobody is there to take your call right now. Is there anything else I can help you with?",
    not_there_message="I'm sorry, nobody is there to take your call right now. Would you like to leave a message?",
    yes="yes",
    no="no",
    either="or",
)
