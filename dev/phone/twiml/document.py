"""Reads a TwiML document as strictly as Twilio: an allow-list of names, and a complaint for everything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree

from dev.phone.twiml.relay import SCHEMA_WARNING, Complaint, read_relay
from dev.phone.twiml.verbs import (
    Connect,
    Dial,
    Enqueue,
    Gather,
    Hangup,
    Leave,
    Method,
    Pause,
    Play,
    Record,
    Redirect,
    Reject,
    Say,
    StartRecording,
    Verb,
    Webhook,
)
from dev.phone.twiml.vocabulary import ATTRIBUTES, CHILDREN


class TwimlUnreadable(ValueError):
    """Twilio's error 12100: the document cannot be parsed, and the call fails."""


@dataclass(frozen=True, slots=True)
class Document:
    """The verbs of a document in order, and what Twilio's debugger would say about it."""

    verbs: tuple[Verb, ...]
    complaints: tuple[Complaint, ...]


def read_twiml(text: str) -> Document:
    """Parse a document; unknown elements and attributes are skipped with a 12200. Raises ``TwimlUnreadable``."""
    try:
        root = ElementTree.fromstring(text.strip())
    except ElementTree.ParseError as error:
        raise TwimlUnreadable(f"expected XML: {error}") from error
    if root.tag != "Response":
        raise TwimlUnreadable(f"expected the root element Response, got {root.tag}")
    complaints = _schema_complaints(root)
    verbs = tuple(
        verb for element in root if element.tag in CHILDREN["Response"] for verb in _verb(element, complaints)
    )
    return Document(verbs, tuple(complaints))


def _schema_complaints(element: ElementTree.Element) -> list[Complaint]:
    allowed = ATTRIBUTES[element.tag]
    complaints = [
        Complaint(SCHEMA_WARNING, f"Attribute '{name}' is not allowed to appear in element '{element.tag}'")
        for name in element.attrib
        if name not in allowed
    ]
    for child in element:
        if child.tag in CHILDREN.get(element.tag, ()):
            complaints += _schema_complaints(child)
        else:
            complaints.append(
                Complaint(SCHEMA_WARNING, f"Element '{child.tag}' is not allowed in element '{element.tag}'")
            )
    return complaints


def _verb(element: ElementTree.Element, complaints: list[Complaint]) -> list[Verb]:
    match element.tag:
        case "Say" | "Pause" | "Play":
            return [_prompt(element, complaints)]
        case "Hangup":
            return [Hangup()]
        case "Reject":
            return [Reject(element.get("reason", "rejected"))]
        case "Redirect":
            return [Redirect(Webhook(_text(element), _method(element)))]
        case "Start":
            recordings = element.iterfind("Recording")
            return [StartRecording(_webhook(recording, "recordingStatusCallback")) for recording in recordings]
        case "Leave":
            return [Leave()]
        case "Connect":
            return [_connect(relay, element, complaints) for relay in element.iterfind("ConversationRelay")]
        case _:
            return [_LONG_VERBS[element.tag](element, complaints)]


def _prompt(element: ElementTree.Element, complaints: list[Complaint]) -> Say | Pause | Play:
    if element.tag == "Pause":
        return Pause(_number(element, "length", 1.0, complaints))
    if element.tag == "Play":
        return Play(_text(element))
    loop = int(_number(element, "loop", 1, complaints))
    return Say(_text(element), element.get("language", "en-US"), loop)


def _connect(relay: ElementTree.Element, connect: ElementTree.Element, complaints: list[Complaint]) -> Connect:
    languages = [language.attrib for language in relay.iterfind("Language")]
    parameters = {parameter.get("name", ""): parameter.get("value", "") for parameter in relay.iterfind("Parameter")}
    settings, found = read_relay(relay.attrib, [*languages], parameters)
    complaints += found
    fault = next((complaint for complaint in found if complaint.code != SCHEMA_WARNING), None)
    return Connect(settings, _webhook(connect, "action"), fault)


def _dial(element: ElementTree.Element, complaints: list[Complaint]) -> Dial:
    callee = next((child for child in element if child.tag in CHILDREN["Dial"]), None)
    return Dial(
        to=_text(element if callee is None else callee),
        timeout=_number(element, "timeout", 30.0, complaints),
        time_limit=_number(element, "timeLimit", _LONGEST, complaints),
        caller_id=element.get("callerId", ""),
        whisper=None if callee is None else _webhook(callee, "url"),
        action=_webhook(element, "action"),
    )


def _enqueue(element: ElementTree.Element, _: list[Complaint]) -> Enqueue:
    task = element.find("Task")
    queue = element.get("workflowSid") or _text(element)
    return Enqueue(
        queue, "" if task is None else _text(task), _webhook(element, "action"), _webhook(element, "waitUrl")
    )


def _record(element: ElementTree.Element, complaints: list[Complaint]) -> Record:
    return Record(
        action=_webhook(element, "action"),
        callback=_webhook(element, "recordingStatusCallback"),
        timeout=_number(element, "timeout", 5.0, complaints),
        max_length=_number(element, "maxLength", 3600.0, complaints),
        finish_on_key=element.get("finishOnKey", "1234567890*#"),
        beep=element.get("playBeep", "true").lower() == "true",
    )


def _gather(element: ElementTree.Element, complaints: list[Complaint]) -> Gather:
    ways = element.get("input", "dtmf").split()
    digits = _number(element, "numDigits", 0, complaints)
    return Gather(
        prompts=tuple(_prompt(child, complaints) for child in element if child.tag in CHILDREN["Gather"]),
        action=_webhook(element, "action"),
        by_key="dtmf" in ways,
        by_voice="speech" in ways,
        timeout=_number(element, "timeout", 5.0, complaints),
        num_digits=int(digits) or None,
        finish_on_key=element.get("finishOnKey", "#"),
        action_on_empty=element.get("actionOnEmptyResult", "false").lower() == "true",
    )


_LONG_VERBS: Final[Mapping[str, Callable[[ElementTree.Element, list[Complaint]], Verb]]] = {
    "Dial": _dial,
    "Enqueue": _enqueue,
    "Gather": _gather,
    "Record": _record,
}


def _webhook(element: ElementTree.Element, name: str) -> Webhook | None:
    url = element.get(name)
    return Webhook(url, _method(element, _METHODS.get(name, "method"))) if url else None


_METHODS: Final = {
    "waitUrl": "waitUrlMethod",
    "recordingStatusCallback": "recordingStatusCallbackMethod",
}


def _method(element: ElementTree.Element, name: str = "method") -> Method:
    return "GET" if element.get(name, "POST").upper() == "GET" else "POST"


_LONGEST: Final = 14_400.0


def _number(element: ElementTree.Element, name: str, default: float, complaints: list[Complaint]) -> float:
    value = element.get(name)
    if value is None:
        return default
    if value.isdecimal() and float(value) <= _LONGEST:
        return float(value)
    complaints.append(
        Complaint(SCHEMA_WARNING, f"Attribute '{name}' of '{element.tag}': expected a number, got {value[:40]!r}")
    )
    return default


def _text(element: ElementTree.Element) -> str:
    return " ".join((element.text or "").split())
