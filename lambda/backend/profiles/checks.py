"""What the parts of a profile must have in common: each mistake with the field it stands in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, TypeAlias

from backend.profiles.fields import FieldPath, Said
from backend.profiles.model import Profile
from backend.profiles.reception import Destination
from backend.profiles.speech import has_gone

_GONE: Final = (
    "Google has given up its Journey voices; take one whose name has Chirp3-HD or Neural2 in it, "
    "such as en-US-Chirp3-HD-Aoede"
)


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """Something that does not fit the rest of the profile: the path of its field, and why."""

    place: FieldPath
    message: str


def find_inconsistencies(profile: Profile) -> list[Inconsistency]:
    """Everything in a profile that is right by itself and wrong beside the rest."""
    checks = (
        _numbers,
        _said,
        _transfer,
        _urgent,
        _people,
        _menu,
        _workflows,
        _calendars,
        _messages,
        _voicemail,
        _hours,
        _speech,
        _regulated,
        _digits,
        _notify,
        _limits,
    )
    return [Inconsistency(place, message) for check in checks for place, message in check(profile)]


Findings: TypeAlias = Iterator[tuple[FieldPath, str]]


def meant(name: str, known: Collection[str]) -> str:
    """What to add to the refusal of a name: the nearest one that is known, if one is near."""
    nearest = get_close_matches(name.lower(), known, n=1)
    return f"; did you mean {nearest[0]!r}?" if nearest else ""


def _names_no(what: str, name: str, known: Collection[str]) -> str:
    return f"names no {what}; there are: {', '.join(known) or 'none'}; got {name!r}{meant(name, known)}"


def _numbers(profile: Profile) -> Findings:
    for number, language in profile.numbers.items():
        if language not in profile.languages:
            yield ("numbers", number), f"leads to {language}, which languages does not describe"


def _said(profile: Profile) -> Findings:
    """What is spoken is there in each language that a call can be held in."""
    for place, said in _all_said(profile):
        missing = [language for language in profile.languages if language not in said]
        if missing:
            yield place, f"is missing in {', '.join(missing)}, which languages describes"


def _all_said(profile: Profile) -> Iterator[tuple[FieldPath, Said]]:
    menu = profile.menu
    given: list[tuple[FieldPath, Said | None]] = [
        (("recording", "notice"), profile.recording.notice),
        (("after_hours", "message"), profile.after_hours.message),
        (("limits", "message"), profile.limits.message),
        (("voicemail", "prompt"), profile.voicemail.prompt if profile.voicemail else None),
        (("menu", "prompt"), menu.prompt if menu else None),
        (("business", "address"), profile.business.address),
        *((("people", position, "role"), person.role) for position, person in enumerate(profile.people)),
    ]
    options = enumerate(menu.options if menu else ())
    for position, option in options:
        given.append((("menu", "options", position, "message"), option.message))
    given += [(("urgent", position, "sentence"), rule.sentence) for position, rule in enumerate(profile.urgent)]
    for place, said in given:
        if said is not None:
            yield place, said


def _transfer(profile: Profile) -> Findings:
    transfer = profile.transfer
    known = transfer.destinations
    if transfer.default is not None and transfer.default not in known:
        yield ("transfer", "default"), _names_no("destination", transfer.default, known)
    if transfer.default is None and len(known) > 1:
        yield ("transfer",), f"has several destinations, so it needs a default: one of {', '.join(known)}"


def _urgent(profile: Profile) -> Findings:
    known = profile.transfer.destinations
    for position, rule in enumerate(profile.urgent):
        if rule.destination is not None and rule.destination not in known:
            yield ("urgent", position, "destination"), _names_no("destination of transfer", rule.destination, known)


def _people(profile: Profile) -> Findings:
    known = profile.transfer.destinations
    for position, person in enumerate(profile.people):
        if person.destination is not None and person.destination not in known:
            yield ("people", position, "destination"), _names_no("destination of transfer", person.destination, known)


def _menu(profile: Profile) -> Findings:
    menu = profile.menu
    if menu is None:
        return
    times = Counter(option.digit for option in menu.options)
    for position, option in enumerate(menu.options):
        place = ("menu", "options", position)
        if times[option.digit] > 1:
            yield (*place, "digit"), f"{option.digit} is the key of several options"
        if option.transfer is not None and option.transfer not in profile.transfer.destinations:
            wrong = _names_no("destination of transfer", option.transfer, profile.transfer.destinations)
            yield (*place, "transfer"), wrong
        if option.workflow is not None and option.workflow not in profile.workflows:
            yield (*place, "workflow"), _names_no("workflow", option.workflow, profile.workflows)


def _workflows(profile: Profile) -> Findings:
    known = profile.transfer.destinations
    for name, workflow in profile.workflows.items():
        for position, step in enumerate(workflow.steps):
            wish = step.transfer.to if step.transfer else None
            if wish is not None and wish not in known:
                place = ("workflows", name, "steps", position, "transfer", "to")
                yield place, _names_no("destination of transfer", wish, known)


def _messages(profile: Profile) -> Findings:
    taking = [name for name, workflow in profile.workflows.items() if workflow.triggers.message]
    for name in taking:
        place = ("workflows", name, "triggers", "message")
        if len(taking) > 1:
            yield place, f"is true of several workflows, but one alone can take messages: {', '.join(taking)}"
        if not profile.workflows[name].messages:
            yield place, "is true, but no step of the workflow has take_message, so nothing would be kept"
        if profile.messages != "assistant":
            yield place, f"is true, but messages says that they are taken by {profile.messages}"


def _calendars(profile: Profile) -> Findings:
    for name, workflow in profile.workflows.items():
        for calendar, of in workflow.calendars.items():
            if not of.hours and profile.hours is None:
                yield (
                    ("workflows", name, "calendars", calendar, "hours"),
                    "is missing, and the profile has no hours either",
                )


def _notify(profile: Profile) -> Findings:
    for name, receiver in profile.notify.items():
        if receiver.language is not None and receiver.language not in profile.languages:
            yield ("notify", name, "language"), f"is {receiver.language}, which languages does not describe"


def _limits(profile: Profile) -> Findings:
    if profile.limits.past == "message" and profile.limits.message is None:
        yield ("limits",), "needs the message that callers hear past them"


def _voicemail(profile: Profile) -> Findings:
    if profile.voicemail is not None:
        return
    wanted: list[tuple[FieldPath, bool]] = [
        (("messages",), profile.messages == "voicemail"),
        (("after_hours", "answer"), profile.after_hours.answer == "voicemail"),
        (("limits", "past"), profile.limits.past == "voicemail"),
        (("transfer", "closed"), profile.transfer.closed == "voicemail"),
        (("transfer", "unanswered"), profile.transfer.unanswered == "voicemail"),
    ]
    options = enumerate(profile.menu.options if profile.menu else ())
    for position, option in options:
        wanted.append((("menu", "options", position, "voicemail"), bool(option.voicemail)))
    for place, wants in wanted:
        if wants:
            yield place, "leads to the voicemail, which the profile does not have"


def _hours(profile: Profile) -> Findings:
    if profile.timezone is None and (profile.hours or any(map(_has_hours, profile.transfer.destinations.values()))):
        yield ("timezone",), "is missing: without it, nobody knows when the hours are"
    if profile.after_hours.answer != "assistant" and profile.hours is None:
        yield ("after_hours",), "is of no use without hours"
    if profile.after_hours.answer == "message" and profile.after_hours.message is None:
        yield ("after_hours",), "needs the message that is its answer"


def _has_hours(destination: Destination) -> bool:
    return destination.hours is not None


def _speech(profile: Profile) -> Findings:
    for language, speech in profile.languages.items():
        place = ("languages", language)
        maker = speech.maker_of_model
        if maker not in (None, speech.transcription_provider):
            wrong = f"{speech.speech_model} is a model of {maker}, not of {speech.transcription_provider}"
            yield (*place, "speech_model"), wrong
        for where, voice in ((("voice",), speech.voice), (("backup", "voice"), speech.backup.voice or "")):
            if has_gone(voice):
                yield (*place, *where), f"{_GONE}; got {voice!r}"
        if not speech.voice_fits:
            yield (
                (*place, "voice"),
                f"expected a voice of {speech.tts_provider} for {speech.code}; got {speech.voice!r}",
            )
        if profile.edge.detects_language and not speech.can_detect:
            needs = "ElevenLabs, and Deepgram with nova-2-general or nova-3-general"
            yield place, f"edge.detects_language needs {needs} in every language"


_NOT_ELIGIBLE: Final = {
    "turnDetection": "turn_detection",
    "intelligenceService": "intelligence_service",
}
"""What of Twilio's is not eligible for PCI and HIPAA, by its own name and a profile's (Twilio's guides, 2026-11)."""


def _regulated(profile: Profile) -> Findings:
    if not profile.privacy.regulated:
        return
    under = " and ".join(rule.upper() for rule in profile.privacy.regulated)
    for attribute, key in _NOT_ELIGIBLE.items():
        wrong = f"is not eligible for {under}, which privacy.regulated names"
        if getattr(profile.relay, key):
            yield ("relay", key), wrong
        if profile.relay.extra.get(attribute, "false").lower() != "false":
            yield ("relay", "extra", attribute), wrong


def _digits(profile: Profile) -> Findings:
    digits = profile.edge.digits
    if digits.minimum > digits.maximum:
        yield ("edge", "digits", "minimum"), f"is more than maximum, which is {digits.maximum}; got {digits.minimum}"
