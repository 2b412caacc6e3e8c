"""What a workflow says in English besides the texts of its profile."""

from __future__ import annotations

from typing import Final

from backend.languages.wording import Wording

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
