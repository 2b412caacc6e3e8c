"""Where a call goes: the rules for a call that comes in, and for each way in which a session with the relay can end.

Decided from values alone. Source of the table: Twilio, ConversationRelay action callback; error codes 641xx.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict

from backend.handoff.step import Announce, Apologise, Ask, HangUp, Nothing, PutThrough, Relay, Step, TakeMessage
from backend.phrases import Words
from backend.profiles.model import Profile
from backend.profiles.reception import MenuPlace, Option
from backend.profiles.speech import Failed
from backend.profiles.transfer import MESSAGE, Otherwise
from common.wire.json_shape import read_json

MAX_RESTARTS: Final = 2
"""How often the relay may be started again in one call: a crash that repeats must not keep the caller in a loop."""
MAX_TRANSFERS: Final = 3
"""How often one call may be put through to a person, busy lines and closed doors included."""
MAX_ASKS: Final = 3
"""How often a menu is asked: once, and twice again."""
WEBSOCKET_ENDED: Final = "64105"
SPEECH_FAILURES: Final[Mapping[str, Failed]] = {"64111": "tts", "64112": "tts", "64114": "stt"}
"""Failures of a provider of speech, where another one may do; 64101 and 64106 are mistakes of configuration."""
_MOST_CHARS: Final = 16 * 1024
_OVER: Final = frozenset({"completed", "canceled", "failed", "busy", "no-answer"})
_TALKED: Final = frozenset({"completed", "answered"})
_TAKEN: Final = frozenset({"bridged", "bridging-in-process", "redirected", "redirected-from-bridged"})


class Handoff(BaseModel):
    """The edge's word on how to go on; ``route`` alone decides, the rest is for the person who takes over."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    route: Literal["agent", "relay", "hangup"]
    reasonCode: str = ""  # noqa: N815  # the name Twilio's samples use, and the edge sends
    reason: str = ""
    startTime: str = ""  # noqa: N815  # as above
    summary: str = ""
    language: str = ""
    destination: str = ""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a session with the relay ended."""

    status: str
    call_status: str
    error_code: str
    handoff: Handoff | None

    @classmethod
    def of(cls, form: Mapping[str, str]) -> Ending:
        """Read Twilio's report; hand-off data that is none of ours counts as absent."""
        return cls(
            form.get("SessionStatus", ""),
            form.get("CallStatus", ""),
            form.get("ErrorCode", ""),
            parse_handoff(form.get("HandoffData", "")),
        )

    @property
    def is_over(self) -> bool:
        """Whether the call itself has ended, so that no TwiML will run any more."""
        return self.status == "completed" or self.call_status in _OVER

    @property
    def speech_failure(self) -> Failed | None:
        """Which side of speech failed, whether Twilio reports it or the edge saw it and ended the session."""
        code = self.handoff.reasonCode if self.handoff else self.error_code
        return SPEECH_FAILURES.get(code)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the rules look at besides the ending; ``now`` is Unix time in seconds.

    ``connected``: the edge has held this call. ``restarts`` and ``transfers``: how many it has had. ``failed``: the
    sides of speech that were replaced already. ``relay_up``: nothing is known against the relay.
    """

    profile: Profile
    now: float
    connected: bool = True
    restarts: int = 0
    transfers: int = 0
    failed: frozenset[Failed] = frozenset()
    relay_up: bool = True


def answer(given: Circumstances) -> Step:
    """A call comes in."""
    profile = given.profile
    if not profile.is_open(given.now) and profile.after_hours.answer != "assistant":
        return Announce() if profile.after_hours.answer == "message" else TakeMessage()
    if not given.relay_up:
        return rescue(given)
    if profile.menu is not None and "start" in profile.menu.at:
        return Ask("start")
    return Relay("greeting")


def go_on(ending: Ending, given: Circumstances) -> Step:
    """A session with the relay has ended."""
    if ending.is_over:
        return Nothing()
    if ending.status == "ended":
        return _after_end(ending, given)
    failure = ending.speech_failure
    if failure is not None:
        return _with_other_speech(failure, given)
    # A socket that dropped is opened again, but not one whose setup the edge refused. Every other failure is one of
    # configuration, where starting again would fail again.
    if ending.error_code == WEBSOCKET_ENDED and given.connected and _may_restart(given):
        return Relay(counts="restart")
    return rescue(given)


def _after_end(ending: Ending, given: Circumstances) -> Step:
    match ending.handoff.route if ending.handoff else "hangup":
        case "agent":
            return find_person(given, ending.handoff.destination if ending.handoff else "")
        case "relay" if ending.speech_failure is not None:
            return _with_other_speech(ending.speech_failure, given)
        case "relay":
            return Relay(counts="restart") if _may_restart(given) else rescue(given)
        case _:
            return HangUp()


def _with_other_speech(failure: Failed, given: Circumstances) -> Step:
    """Start again with another provider, once for each side; a caller who was never greeted is greeted then."""
    if failure in given.failed or not _may_restart(given):
        return rescue(given)
    return Relay(None if given.connected else "greeting", "restart", failure)


def _may_restart(given: Circumstances) -> bool:
    return given.restarts < MAX_RESTARTS and given.relay_up


def find_person(given: Circumstances, wish: str = "") -> Step:
    """The caller wants a person, at a destination of the profile if ``wish`` names one, or to leave a message."""
    transfer, menu = given.profile.transfer, given.profile.menu
    if wish == MESSAGE and wish not in transfer.destinations and given.profile.voicemail is not None:
        return TakeMessage()
    if not transfer.allowed or given.transfers >= MAX_TRANSFERS:
        return _back("nobody", given)
    if wish not in transfer.destinations and menu is not None and "transfer" in menu.at:
        return Ask("transfer")
    return _reach(wish, given)


def _reach(wish: str, given: Circumstances) -> Step:
    """Put the caller through where somebody is there at this hour."""
    transfer = given.profile.transfer
    if not transfer.allowed or given.transfers >= MAX_TRANSFERS:
        return _back("nobody", given)
    name = wish if wish in transfer.destinations else transfer.usual
    if given.profile.is_reachable(transfer.destinations[name], given.now):
        return PutThrough(name)
    return _unreached(transfer.closed, "closed", given, counts="transfer")


def come_back(call_status: str, outcome: str, given: Circumstances) -> Step:
    """A transfer has ended: ``outcome`` is Twilio's DialCallStatus or QueueResult."""
    if call_status in _OVER or outcome == "hangup":
        return Nothing()
    if outcome in _TALKED | _TAKEN:
        return HangUp()
    return _unreached(given.profile.transfer.unanswered, "unanswered", given)


def _unreached(
    otherwise: Otherwise, words: Words, given: Circumstances, *, counts: Literal["transfer"] | None = None
) -> Step:
    if otherwise == "voicemail" and given.profile.voicemail is not None:
        return TakeMessage()
    return Relay(words, counts) if given.relay_up else last_resort(given)


def _back(words: Words, given: Circumstances) -> Step:
    """Back to the assistant with these words, as often as a call may be started again."""
    return Relay(words, "restart") if _may_restart(given) else last_resort(given)


def rescue(given: Circumstances) -> Step:
    """The assistant is not to be had: the menu, a person, the voicemail, or an apology."""
    menu = given.profile.menu
    return Ask("trouble") if menu is not None and "trouble" in menu.at else operator(given)


def operator(given: Circumstances) -> Step:
    """A person without being asked which; else the voicemail, or an apology."""
    transfer = given.profile.transfer
    if transfer.allowed and given.transfers < MAX_TRANSFERS:
        name = transfer.usual
        if given.profile.is_reachable(transfer.destinations[name], given.now):
            return PutThrough(name, "trouble_transfer")
    return last_resort(given)


def last_resort(given: Circumstances) -> TakeMessage | Apologise:
    """Neither the assistant nor a person is to be had."""
    return TakeMessage("trouble_voicemail") if given.profile.voicemail is not None else Apologise()


def choose(option: Option | None, at: MenuPlace, attempt: int, given: Circumstances) -> Step:
    """The menu was answered: by an option, or by nothing that is one."""
    if option is None:
        return Ask(at, attempt + 1) if attempt < MAX_ASKS else _unchosen(at, given)
    if option.transfer is not None:
        return _reach(option.transfer, given)
    if option.voicemail:
        return TakeMessage()
    if option.message is not None:
        return Ask(at, attempt + 1) if attempt < MAX_ASKS else HangUp()
    if at == "start":
        return Relay("greeting", workflow=option.workflow or "")
    if not _may_restart(given):
        return operator(given)
    return Relay(None if given.connected else "greeting", "restart", workflow=option.workflow or "")


def _unchosen(at: MenuPlace, given: Circumstances) -> Step:
    """Nothing was understood, three times."""
    match at:
        case "start":
            return Relay("greeting")
        case "transfer":
            return _reach("", given)
        case _:
            return operator(given)


def parse_handoff(text: str) -> Handoff | None:
    """The edge's hand-off data; None for an empty or foreign text."""
    if not text:
        return None
    try:
        return Handoff.model_validate(read_json(text, most=_MOST_CHARS))
    except ValueError:  # no JSON, or another shape
        return None
