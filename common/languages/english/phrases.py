"""What the edge says by itself in English."""

from __future__ import annotations

from typing import Final

from common.languages.situations import EdgePhrases, Fillers, Sayings

_SAYINGS: Final[Sayings] = {
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
    "nobody_there": (
        "I'm sorry, nobody can be reached right now. Is there something I can help you with?",
        "I'm afraid nobody can take your call at the moment. Can I help you instead?",
        "I'm sorry, all of my colleagues are out at this hour. What can I do for you?",
    ),
    "leave_message": (
        "I'm sorry, nobody is there right now, but you can leave a message. One moment.",
        "I'm afraid nobody can be reached at the moment. I'll let you leave a message.",
        "Nobody can take your call at this hour, so I'll let you record a message.",
    ),
    "offer_message": (
        "I'm sorry, nobody can be reached right now. Would you like to leave a message?",
        "I'm afraid nobody can take your call at the moment. Shall I take a message?",
        "I'm sorry, all of my colleagues are out at this hour. May I take a message?",
    ),
    "staying": (
        "All right, I won't transfer you. How can I help?",
        "Of course, you can stay with me. What can I do for you?",
        "No problem, I'll help you myself. What do you need?",
    ),
    "not_human": (
        "Yes, I'm an automated assistant, not a person. How can I help you?",
        "I'm a computer assistant, so no, not a real person. What can I do for you?",
        "You're talking to an automated assistant. I'll gladly help if I can.",
    ),
    "introduction": (
        "You're speaking with the automated assistant. How can I help you?",
        "I'm the automated assistant here. What can I do for you?",
        "This is the automated assistant speaking. How can I help?",
        "My name is {assistant}. I'm the automated assistant. How can I help you?",
        "I'm {assistant}, the automated assistant here. What can I do for you?",
        "I'm {assistant}, the automated assistant of {business}. How can I help?",
        "I'm the automated assistant of {business}. What can I do for you?",
    ),
    "which_business": (
        "You've reached {business}. How can I help you?",
        "This is {business}. What can I do for you?",
        "You're through to {business}. How can I help?",
    ),
    "wrong_number": (
        "No problem at all. Have a good day, and goodbye!",
        "That can happen to anybody. Goodbye!",
        "No harm done. Goodbye, and take care!",
    ),
    "kept_as_audio": (
        "Yes, this call is being recorded. How can I help you?",
        "Yes, we record our calls. Is there anything I can help you with?",
        "Yes, it is being recorded. What can I do for you?",
    ),
    "kept_as_text": (
        "The sound isn't recorded, but what we say is kept in writing. How can I help?",
        "No audio is recorded, but a transcript is kept. What can I do for you?",
        "Your voice isn't recorded. Only a written transcript is kept. How can I help?",
    ),
    "not_kept": (
        "No, this call is not being recorded. How can I help you?",
        "No, neither your voice nor your words are kept. What can I do for you?",
        "No, nothing of this call is recorded. How can I help?",
    ),
    "quiet": (
        "Okay. Just speak when you need me.",
        "All right, I'll be quiet. I'm here when you need me.",
        "Of course. I'm listening.",
    ),
    "slower": (
        "I'm sorry, I can't change how fast I speak, but I'll say it again.",
        "My speed can't be changed on this line, I'm sorry. Let me say that once more.",
        "I'm afraid I can't speak any slower. Here it is again.",
    ),
    "louder": (
        "I'm sorry, I can't change my volume, but I'll say it again.",
        "My volume can't be changed from here, I'm sorry. Let me say that once more.",
        "I can't speak any louder, but perhaps you can turn up your phone. Once more.",
    ),
    "never_mind": (
        "No problem. Is there anything else I can do for you?",
        "That's all right. Can I help you with anything else?",
        "All right. Is there something else you need?",
    ),
    "keys_unasked": (
        "There's no need to press any keys. Just tell me what you need.",
        "I'm not waiting for a key right now. You can simply say how I can help you.",
        "You don't have to use the keypad. Please tell me in your own words what it is about.",
    ),
    "language_missing": (
        "I'm sorry, I only speak {languages}. How can I help you?",
        "I'm afraid I can only speak {languages}. What can I do for you?",
        "I'm sorry, here I can offer you only {languages}. How can I help?",
    ),
    "language_changed": (
        "Of course, let's go on in English. How can I help?",
        "Sure, in English, then. What can I do for you?",
        "Certainly, English it is. How can I help you?",
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
    "see_you_then": (
        "See you then, goodbye!",
        "We look forward to it, goodbye!",
        "Great, we will see you then. Bye for now!",
    ),
    "right_business": (
        "Yes, this is {business}. How can I help you?",
        "Yes, you're speaking with {business}. What can I do for you?",
        "That's right, {business}. How can I help?",
    ),
    "another_business": (
        "I'm afraid this is {business}. Is there anything I can do for you here?",
        "No, you've reached {business}. Can I help you with anything?",
        "This is {business}, I'm sorry. Is there something I can help you with?",
    ),
    "complaint": (
        "I'm really sorry about this.",
        "I understand that you're upset, and I'm sorry.",
        "I'm so sorry. That should not have happened.",
        "You have every right to be annoyed, I'm sorry.",
    ),
    "insulted": (
        "I'm sorry that I'm not being much help.",
        "I can hear that this is frustrating. I'm sorry.",
        "I'm sorry, I know that talking to a machine can be annoying.",
    ),
    "person_offered": (
        "Would you like to speak with a person?",
        "Shall I put you through to somebody?",
        "Would you like me to connect you with a person?",
    ),
    "message_offered": (
        "Would you like to leave a message?",
        "Shall I take a message, so that somebody calls you back?",
        "Do you want to leave a message for the team?",
    ),
    "tell_me_more": (
        "Please tell me what happened, and I'll do what I can.",
        "What can I do to make it right?",
        "Tell me what you need, and I'll try my best.",
    ),
    "stray": (
        "I see, thank you for telling me. What can I do for you today?",
        "I understand. And how can I help you?",
        "Thanks for sharing that with me. So what do you need today?",
    ),
    "emergency": (
        "Please hang up and call {emergency} right now. They will send help.",
        "Hang up and call {emergency} right away, please. They can send help at once.",
        "This is an emergency. Please hang up and call {emergency} now.",
    ),
    "self_harm": (
        "I'm so sorry. You are not alone. Please hang up and call {emergency} now.",
        "I'm glad you told me. Please call {emergency} right now. They can help you.",
        "I'm sorry that it hurts so much. Please call {emergency} right away.",
    ),
    "self_harm_line": (
        "I'm so sorry. You are not alone. Please call {crisis}. If in danger, call {emergency}.",
        "I'm glad you told me. Please call {crisis} now, and if in danger, call {emergency}.",
        "I'm sorry it hurts so much. Please call {crisis} now. If in danger, call {emergency}.",
    ),
    "emergency_again": (
        "I know this is frightening. Please call {emergency} now, they will tell you what to do.",
        "They will send help as soon as you call. Please hang up and call {emergency}.",
        "Please call {emergency} right away. They will stay on the line with you.",
        "I can't send help from here, but they can. Please call {emergency} now.",
        "You're doing the right thing. Now call {emergency}, and do what they tell you.",
        "Take a breath, and call {emergency} now. Someone there will help you.",
        "The quickest help is {emergency}. Please hang up here and call them.",
        "Stay as calm as you can and call {emergency}. They know what to do.",
    ),
    "self_harm_again": (
        "I'm still with you. Please call {emergency} now and tell them what you told me.",
        "You matter. Please call {emergency}, so that you are not alone with this.",
        "I hear you. There are people who can help right now. Please call {emergency}.",
        "This can get better. Please let {emergency} help you now.",
        "Please stay safe for me, and call {crisis}. They listen day and night.",
        "I'm glad that you are talking to me. Please call {crisis} now, they will listen.",
    ),
    "urgent_again": (
        "Let me say that again.",
        "Don't worry, once more.",
        "I understand. This is what to do.",
        "Of course, one more time.",
    ),
    "help_coming": (
        "Good. Do whatever they tell you. I'm here if you need anything else.",
        "You did the right thing. Do as they say. I'm here if you need anything else.",
        "I'm glad that you have help. If there is anything else I can do, just tell me.",
        "Good, let them take care of it now. If you need anything else, I'm here.",
    ),
    "danger_over": (
        "I'm relieved to hear that. If anything changes, call {emergency} at once.",
        "I'm so glad. Should it get worse, please call {emergency}.",
        "That's good news. If you need them after all, {emergency} is always there.",
    ),
    "all_safe": (
        "Is everybody safe right now? If not, please call {emergency}.",
        "I want to be sure. Is everyone out of danger?",
        "Before we go on, is everybody safe?",
    ),
    "go_on_offered": (
        "Shall we go on where we left off?",
        "Would you like to go on with what we were doing?",
        "Do you want to finish what we had begun?",
    ),
    "going_on": (
        "Of course, let's go on.",
        "All right, back to where we were.",
        "Sure, let's pick that up again.",
    ),
    "all_ears": (
        "What can I do for you now?",
        "Now, how can I help you?",
        "Is there something that I can do for you?",
    ),
    "nobody_in_emergency": (
        "I'm sorry, nobody here can take your call. Please call {emergency}, they will answer.",
        "There is nobody in the office right now. Please call {emergency} at once.",
        "I can't reach anybody here at this hour. Please call {emergency} right now.",
    ),
    "farewell_in_emergency": (
        "Please call {emergency} if you have not done so yet. Take care.",
        "Take care of yourselves. If you still need help, call {emergency}.",
        "All the best to you. If anybody is in danger, please call {emergency}.",
    ),
    "how_can_i_help": (
        "How can I help you?",
        "What can I do for you?",
        "What can I help you with today?",
    ),
    "again": (
        "Of course.",
        "Sure, once more.",
        "Certainly, here it is again.",
    ),
    "keys_or_person": (
        "Just tell me what you need, or press zero to speak with a person.",
        "You can simply say how I can help you. For a person, press zero.",
        "Please tell me in your own words what it is about, or press zero for a person.",
    ),
    "staff_languages": (
        "I speak {languages}, but I don't know what my colleagues speak.",
        "Myself, I speak {languages}. I can't tell which languages the others here speak.",
        "I only speak {languages}, and I'm not sure about the rest of the team.",
    ),
    "to_whom": (
        "Who would you like to talk to?",
        "Whom can I connect you with?",
        "Sure, who would you like to speak with?",
    ),
    "child_in_emergency": (
        "Okay. Call {emergency} now and say where you are. Is there a grown-up next door?",
        "You can do this. Call {emergency} right now. Is there a grown-up close by?",
        "You're very brave. Call {emergency} now. Can you get a grown-up from next door?",
    ),
    "alone_in_emergency": (
        "Call {emergency} now and tell them where you are. Is there anybody next door?",
        "You can do this. Please call {emergency} now. Is there a neighbor who can help?",
        "Please call {emergency} now, they stay on the line. Is somebody else close by?",
    ),
    "neighbor_near": (
        "Good. Get them right now, and call {emergency}.",
        "Good. Go and get help there, and call {emergency} at once.",
        "That's good. Call out to them, and call {emergency} right away.",
    ),
    "call_asked": (
        "Have you been able to call {emergency}?",
        "Has anybody called {emergency} yet?",
        "Is help on its way? If not, please call {emergency} now.",
    ),
}

_FILLERS: Final[Fillers] = {
    "waiting": ("One moment, please.", "Just a second.", "Bear with me for a moment.", "I'll be right with you."),
    "analyzing": ("Let me think about that.", "Let me see.", "Okay, one moment.", "Right, let me see."),
    "searching": ("Let me look that up.", "I'm checking that for you.", "Let me find that for you.", "Let me check."),
    "evaluating": ("I'm just putting that together.", "Almost there.", "I nearly have it.", "Just a moment longer."),
}

PHRASES: Final = EdgePhrases(
    sayings=_SAYINGS,
    fillers=_FILLERS,
    emergency_number="your local emergency number",
    say_tag="en-US",
    salutations={
        "good morning": "Good morning!",
        "good afternoon": "Good afternoon!",
        "good evening": "Good evening!",
        "good night": "Good evening!",
        "morning": "Good morning!",
        "afternoon": "Good afternoon!",
        "evening": "Good evening!",
        "good day": "Good day!",
    },
    language_names={"en": "English", "es": "Spanish"},
    and_word="and",
    unavailable="We are sorry, we cannot take your call at the moment. Please call again in a few minutes. Goodbye.",
)
