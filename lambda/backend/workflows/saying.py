"""What a workflow says: values as they are read back, the texts of its profile, and nothing twice in the same words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from itertools import groupby
from typing import TYPE_CHECKING, Final

from backend.languages.messages import to_caller
from backend.profiles.fields import in_language
from backend.workflows.declaration import PLACE, asks
from backend.workflows.state import Pending
from common.session.wording import fresh, repeats
from common.speech import speakable

if TYPE_CHECKING:
    from backend.languages import BackendLanguage
    from backend.languages.facts import FactSentences
    from backend.profiles.fields import Said
    from backend.workflows.declaration import Ask
    from backend.workflows.model import Workflow
    from backend.workflows.state import Run, TurnContext


_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])")
_BRACKETED: Final = re.compile(r"\[([^\[\]]*\{[a-z][a-z0-9_]*\}[^\[\]]*)\]")


def say_text(said: Said, workflow: Workflow, slots: Mapping[str, str], context: TurnContext) -> str:
    """The text in the caller's language, with values as they are said; a slot without a value is left out.

    What stands in square brackets is left out with it: "a message[ for {recipient}]".
    """
    known: dict[str, Ask] = {ask.slot: ask for ask in asks(workflow)}

    def value(match: re.Match[str]) -> str:
        stored = slots.get(match[1], "")
        if stored and match[1] in workflow.looked_up:
            return say_moment(datetime.fromisoformat(stored), context.language)
        ask = known.get(match[1])
        return say_value(ask, stored, context.language) if ask and stored else stored

    def bracketed(match: re.Match[str]) -> str:
        return match[1] if all(slots.get(slot) for slot in PLACE.findall(match[1])) else ""

    text = _BRACKETED.sub(bracketed, in_language(said, context.language.code))
    return " ".join(PLACE.sub(value, text).split())


def in_other_words(said: Sequence[str], last: str, language: BackendLanguage) -> str:
    """All that a workflow says in a turn; what was said last, which only a question can be, is led into anew."""
    return " ".join(_other_words(words[:1].upper() + words[1:], last, language) for words in said)


def _other_words(words: str, last: str, language: BackendLanguage) -> str:
    sentences = _SENTENCE_END.split(words)
    if not repeats(words, last):
        return words
    asked = next((sentence for sentence in reversed(sentences) if sentence.endswith("?")), sentences[-1])
    again = fresh([lead.format(words=asked) for lead in language.wording.once_more], last)
    if all(repeats(sentence, last) for sentence in sentences):
        return again
    return words.replace(asked, again) if repeats(asked, last) else words


def say_value(ask: Ask, value: str, language: BackendLanguage) -> str:
    """The value of a slot as it is read back."""
    match ask.type:
        case "date":
            return say_date(date.fromisoformat(value), language)
        case "time":
            return say_time(time.fromisoformat(value), language)
        case "birth_date":
            return say_birth_date(date.fromisoformat(value), language)
        case "choice":
            said = (in_language(choice.say, language.code) for choice in ask.choices if choice.value == value)
            return next(said, value)
        case "yes_no":
            return {"yes": language.wording.yes, "no": language.wording.no}[value]
        case "phone":
            return say_phone(value, language)
        case "email":
            return speakable(value, language.core.speech)
        case "text":
            return to_caller(value.rstrip(" ."), language.messages)
        case _:
            return value


def say_option(ask: Ask, value: str, language: BackendLanguage) -> str:
    """The value of a slot as one of several that may be meant."""
    said = say_value(ask, value, language)
    return language.read_back.listed.format(date=said) if ask.type == "date" else said


def say_date(day: date, language: BackendLanguage) -> str:
    """ "Tuesday, December 1st"; "martes 1 de diciembre"."""
    calendar, said = language.core.calendar, language.read_back
    return said.date.format(
        weekday=calendar.days[day.weekday()], day=said.days[day.day - 1], month=calendar.months[day.month - 1]
    )


def say_birth_date(day: date, language: BackendLanguage) -> str:
    """ "March 3rd, 1952"; "3 de marzo de 1952"."""
    said = language.read_back
    return said.birth_date.format(
        day=said.days[day.day - 1], month=language.core.calendar.months[day.month - 1], year=day.year
    )


def say_time(moment: time, language: BackendLanguage) -> str:
    """ "3:30 PM", "noon"; "las 3:30 de la tarde", "la 1 de la tarde", "las 12 del mediodía"."""
    said, hour = language.read_back, moment.hour % 12 or 12
    clock = f"{hour}:{moment.minute:02}" if moment.minute else str(hour)
    return said.exactly.get(f"{moment:%H:%M}") or said.hours[moment.hour].format(clock=clock)


def say_moment(moment: datetime, language: BackendLanguage) -> str:
    """Day and time together."""
    day, at = say_date(moment.date(), language), say_time(moment.time(), language)
    return language.read_back.moment.format(date=day, time=at)


def say_moments(moments: Sequence[datetime], language: BackendLanguage) -> str:
    """Times to choose from, each day named once."""
    said = language.read_back
    days = [
        said.moment.format(
            date=said.listed.format(date=say_date(day, language)),
            time=one_of([say_time(moment.time(), language) for moment in group], language),
        )
        for day, group in groupby(moments, key=lambda moment: moment.date())
    ]
    return one_of(days, language)


def one_of(parts: Sequence[str], language: BackendLanguage) -> str:
    """ "A, B or C"."""
    if len(parts) < 2:
        return "".join(parts)
    comma = "," if any("," in part for part in parts) else ""
    return f"{', '.join(parts[:-1])}{comma} {language.wording.either} {parts[-1]}"


def say_phone(number: str, language: BackendLanguage) -> str:
    """A number (E.164) in groups of digits, without its country code: nobody says "plus one" at home."""
    import phonenumbers  # noqa: PLC0415  # a tenth of a second, paid only where a number is read back

    parsed = phonenumbers.parse(number)
    national = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    return speakable(national, language.core.speech)


def say_when(moment: datetime, now: datetime, language: BackendLanguage) -> str:
    """A moment to come as it stands at the end of a sentence: "tomorrow at 8 AM", "on Monday, December 7 at 8 AM"."""
    said = language.facts.sentences
    if near := say_near((moment.date() - now.date()).days, said):
        return f"{near} {said.at.format(time=say_time(moment.time(), language))}"
    return said.on.format(date=say_moment(moment, language))


def say_near(days_ahead: int, said: FactSentences) -> str:
    """ "Today" or "tomorrow"; empty for any other day."""
    return {0: said.today, 1: said.tomorrow}.get(days_ahead, "")


def question(workflow: Workflow, pending: Pending, run: Run, context: TurnContext) -> str:
    """What the caller is asked: said when it comes up, and again after anything that led away from it."""
    step, words = workflow.steps[pending.step], context.language.wording
    match pending.kind:
        case "ask":
            assert step.ask, "an ask is pending at a step that asks"
            # Options of a question for a number are the one that the call comes from.
            prompt = step.ask.own_number if step.ask.own_number and pending.options else step.ask.prompt
            return say_text(prompt, workflow, run.slots, context)
        case "which":
            ask = next(ask for ask in asks(workflow) if ask.slot == pending.slot)
            options = [say_option(ask, value, context.language) for value in pending.options]
            return words.which.format(options=one_of(options, context.language))
        case "confirm":
            assert step.confirm, "a confirmation is pending at a step that confirms"
            return say_text(step.confirm.prompt, workflow, run.slots, context)
        case "change":
            return words.change_what
        case "offer":
            moments = [datetime.fromisoformat(option) for option in pending.options]
            phrase = words.offer if len(moments) > 1 else words.offer_one
            return phrase.format(options=say_moments(moments, context.language))
        case "appointment":
            moments = [datetime.fromisoformat(option.partition(" ")[2]) for option in pending.options]
            return words.which_appointment.format(options=say_moments(moments, context.language))
        case "person":
            return words.offer_person
        case "message":
            return words.offer_message
