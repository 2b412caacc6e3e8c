"""The documents that are kept as files in ``golden/``: one for each kind of profile and each step of a call.

Write them anew with ``.venv/bin/python -m tests.backend.calls.twiml.documents``, then read the difference.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

from backend.calls.step import Ask
from backend.calls.twiml.document import (
    Origins,
    TransferredCall,
    apology,
    ask,
    document,
    hang_up,
    leave,
    opening,
    put_through,
    say,
    say_phrase,
    take_message,
    wait,
)
from backend.calls.twiml.relay import RelaySession, connect
from backend.profiles.fields import RouteLanguage
from backend.profiles.loader import parse_profile
from backend.profiles.model import Profile
from tests.backend.harness import PROFILE

GOLDEN: Final = Path(__file__).parent / "golden"
ORIGINS: Final = Origins("https://voice.example.com", "wss://relay.example.com", "prod")
CALLER: Final = "+15550100177"

MENU: Final = """
menu:
  at: [start, trouble]
  prompt: {en: "For bread, press 1 & wait.", es: "Para pan, pulse 1."}
  options:
    - {digit: 1, transfer: reception, phrases: {en: [bread, sour dough], es: [pan]}}
    - {digit: 0, assistant: true}
"""
VOICEMAIL: Final = 'voicemail: {prompt: {en: "Speak after the tone.", es: "Hable tras la señal."}, max_s: 60}\n'
DETECTING: Final = """
name: polyglot
numbers: {"+15550100003": en}
assistant: {name: Ada, display_name: Polyglot}
languages:
  en: {code: en-US, tts_provider: ElevenLabs, voice: UgBBYS2sOqTuMpoF3BR0, greeting: Hello}
  es: {code: es-US, tts_provider: ElevenLabs, voice: UgBBYS2sOqTuMpoF3BR0, greeting: Hola}
edge: {detects_language: true}
"""
DESTINATIONS: Final = """
  destinations:
    reception: {number: "+15550100009", timeout_s: 25}
    quiet: {number: "+15550100008", whisper: false}
    desk: {sip: "sip:desk@pbx.example.com"}
    orders: {queue: orders}
    cakes: {workflow: WW0123456789abcdef0123456789abcdef, priority: 5, max_wait_s: 120}
  default: reception
"""


def profile(extra: str = "", **changes: Any) -> Profile:
    """The bakery with more in its file, or with other fields."""
    return parse_profile(PROFILE + extra).model_copy(update=changes)


def session(language: RouteLanguage = "en", *, greeting: str = "Hello & welcome", **changes: Any) -> RelaySession:
    """A session with fixed credentials."""
    return RelaySession("CA1", language, "v1.s1.payload.signature", CALLER, "", greeting, **changes)


def relay(chosen: Profile, opened: RelaySession) -> str:
    """What the voice webhook answers."""
    return document(*opening(chosen.recording, opened.language, ORIGINS), connect(chosen, opened, ORIGINS))


def transfer(name: str, *, caller: str = CALLER) -> str:
    """A caller is put through to a destination."""
    head = PROFILE.partition("  destinations:")[0]
    destination = parse_profile(head + DESTINATIONS).transfer.destinations[name]
    task = {"call_sid": "CA1", "caller": caller, "summary": 'Caller: "A <b> cake?"', "language": "en"}
    transferred = TransferredCall(caller, "+15550100001", 1800, task)
    return document(say_phrase("connecting", "en"), put_through(destination, transferred, ORIGINS))


def menu(language: RouteLanguage, attempt: int) -> str:
    """The menu is asked."""
    chosen = profile(MENU).menu
    assert chosen is not None
    first = [say_phrase("not_understood", language)] if attempt > 1 else []
    return document(*first, ask(chosen, Ask("start", attempt), f"{language}-US", language, ORIGINS))


def voicemail(language: RouteLanguage) -> str:
    """A message is taken."""
    chosen = profile(VOICEMAIL).voicemail
    assert chosen is not None
    return document(*take_message(chosen, language, ORIGINS))


def recorded() -> Profile:
    """A bakery that records its calls and says so."""
    return profile('recording: {enabled: true, notice: {en: "This call is recorded.", es: "Se graba esta llamada."}}\n')


DOCUMENTS: Final[Mapping[str, Callable[[], str]]] = {
    "relay_english": lambda: relay(profile(), session()),
    "relay_spanish": lambda: relay(profile(), session("es", greeting="Hola, ¿qué tal?")),
    "relay_restarted": lambda: relay(profile(), session(greeting="")),
    "relay_other_speech": lambda: relay(profile(), session(greeting="", failed=frozenset({"tts", "stt"}))),
    "relay_one_language": lambda: relay(profile(languages={"en": profile().languages["en"]}), session()),
    "relay_detects_language": lambda: relay(parse_profile(DETECTING), session()),
    "relay_recorded": lambda: relay(recorded(), session("es")),
    "relay_limited": lambda: relay(profile("max_call_s: 900\nedge: {idle_s: 20, preprocessing: true}\n"), session()),
    "relay_without_people": lambda: relay(profile(transfer=parse_profile(DETECTING).transfer), session()),
    "transfer_number": lambda: transfer("reception"),
    "transfer_without_whisper": lambda: transfer("quiet"),
    "transfer_hidden_caller": lambda: transfer("reception", caller=""),
    "transfer_sip": lambda: transfer("desk", caller="client:grace"),
    "transfer_queue": lambda: transfer("orders"),
    "transfer_workflow": lambda: transfer("cakes"),
    "queue_wait": lambda: wait("es"),
    "queue_leave": leave,
    "whisper": lambda: document(say("A call for Corner Bakery.", "en")),
    "menu_english": lambda: menu("en", 1),
    "menu_spanish_again": lambda: menu("es", 2),
    "voicemail_english": lambda: voicemail("en"),
    "voicemail_spanish": lambda: voicemail("es"),
    "apology": lambda: apology(("en", "es")),
    "not_in_service": lambda: apology(("es",), in_service=False),
    "hang_up": lambda: document(hang_up()),
    "nothing": document,
}


def pretty(text: str) -> str:
    """The document with a line for each element."""
    root = ElementTree.fromstring(text)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode") + "\n"


def main() -> None:
    """Write every document to its file, and remove files that none has."""
    for file in GOLDEN.glob("*.xml"):
        if file.stem not in DOCUMENTS:
            file.unlink()
    for name, make in DOCUMENTS.items():
        (GOLDEN / f"{name}.xml").write_text(pretty(make()), encoding="utf-8")


if __name__ == "__main__":
    main()
