"""Where a call goes: the rules for a call that comes in, for each end of a session with the relay, and for a menu.

Decided from values alone. Source of the table: Twilio, ConversationRelay action callback; error codes 641xx.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from backend.calls.step import (
    Announce,
    Apologise,
    Ask,
    HangUp,
    NextStep,
    Nothing,
    PutThrough,
    Relay,
    TakeMessage,
    is_call_over,
)
from backend.languages import language_of
from backend.profiles.fields import RouteLanguage
from backend.profiles.reception import MESSAGE, Menu, MenuPlace, Option
from common.words import without_accents

if TYPE_CHECKING:
    from backend.calls.step import SessionEnding
    from backend.languages.sentences import Words
    from backend.profiles.model import Profile
    from backend.profiles.reception import Otherwise
    from backend.profiles.speech import Failed


MAX_RESTARTS: Final = 2
"""How often the relay may be started again in one call: a crash that repeats must not keep the caller in a loop."""
MAX_TRANSFERS: Final = 3
"""How often one call may be put through to a person, busy lines and closed doors included."""
WEBSOCKET_ENDED: Final = "64105"
_TALKED: Final = frozenset({"completed", "answered"})
_TAKEN: Final = frozenset({"bridged", "bridging-in-process", "redirected", "redirected-from-bridged"})


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the rules look at besides the ending; ``now`` is Unix time in seconds.

    ``connected``: the edge has held this call. ``restarts`` and ``transfers``: how many it has had. ``failed``: the
    sides of speech that were replaced already. ``relay_up``: nothing is known against the relay. ``over_limit``: the
    day has had more calls than the profile wants.
    """

    profile: Profile
    now: float
    connected: bool = True
    restarts: int = 0
    transfers: int = 0
    failed: frozenset[Failed] = frozenset()
    relay_up: bool = True
    over_limit: bool = False


def answer(given: Circumstances) -> NextStep:
    """A call comes in."""
    profile = given.profile
    if not profile.is_open(given.now) and profile.after_hours.answer != "assistant":
        return Announce() if profile.after_hours.answer == "message" else TakeMessage()
    if given.over_limit and profile.limits.past != "quote":
        return Announce("limit") if profile.limits.past == "message" else TakeMessage()
    if not given.relay_up:
        return rescue(given)
    if profile.menu is not None and "start" in profile.menu.at:
        return Ask("start")
    return Relay("greeting")


def go_on(ending: SessionEnding, given: Circumstances) -> NextStep:
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
    if ending.error_code == WEBSOCKET_ENDED and given.connected and may_restart(given):
        return Relay(counts="restart")
    return rescue(given)


def _after_end(ending: SessionEnding, given: Circumstances) -> NextStep:
    match ending.handoff.route if ending.handoff else "hangup":
        case "agent":
            found = find_person(given, ending.handoff.destination if ending.handoff else "")
            # The assistant has announced it; nobody is put through twice.
            return replace(found, words=None) if isinstance(found, PutThrough) else found
        case "relay" if ending.speech_failure is not None:
            return _with_other_speech(ending.speech_failure, given)
        case "relay":
            return Relay(counts="restart") if may_restart(given) else rescue(given)
        case _:
            return HangUp()


def _with_other_speech(failure: Failed, given: Circumstances) -> NextStep:
    """Start again with another provider, once for each side; a caller who was never greeted is greeted then."""
    if failure in given.failed or not may_restart(given):
        return rescue(given)
    return Relay(None if given.connected else "greeting", "restart", failure)


def may_restart(given: Circumstances) -> bool:
    """Whether the relay is there, and may be started once more."""
    return given.restarts < MAX_RESTARTS and given.relay_up


def find_person(given: Circumstances, wish: str = "") -> NextStep:
    """The caller wants a person, at a destination of the profile if ``wish`` names one, or to leave a message."""
    transfer, menu = given.profile.transfer, given.profile.menu
    if wish == MESSAGE and wish not in transfer.destinations and given.profile.voicemail is not None:
        return TakeMessage()
    if not transfer.allowed or given.transfers >= MAX_TRANSFERS:
        return _back("nobody", given)
    if wish not in transfer.destinations and menu is not None and "transfer" in menu.at:
        return Ask("transfer")
    return reach(wish, given)


def reach(wish: str, given: Circumstances) -> NextStep:
    """Put the caller through where somebody is there at this hour."""
    transfer = given.profile.transfer
    if not transfer.allowed or given.transfers >= MAX_TRANSFERS:
        return _back("nobody", given)
    name = wish if wish in transfer.destinations else transfer.usual
    if given.profile.is_reachable(transfer.destinations[name], given.now):
        return PutThrough(name)
    return _unreached(transfer.closed, "closed", given, counts="transfer")


def come_back(call_status: str, outcome: str, given: Circumstances, *, bridged: bool = True) -> NextStep:
    """A transfer has ended: ``outcome`` is Twilio's DialCallStatus or QueueResult.

    Not ``bridged``: whoever answered did not take the call, as an answering machine does not.
    """
    if is_call_over(call_status) or outcome == "hangup":
        return Nothing()
    if bridged and outcome in _TALKED | _TAKEN:
        return HangUp()
    return _unreached(given.profile.transfer.unanswered, "unanswered", given)


def _unreached(
    otherwise: Otherwise, words: Words, given: Circumstances, *, counts: Literal["transfer"] | None = None
) -> NextStep:
    if otherwise == "voicemail" and given.profile.voicemail is not None:
        return TakeMessage()
    return Relay(words, counts) if given.relay_up else last_resort(given)


def _back(words: Words, given: Circumstances) -> NextStep:
    """Back to the assistant with these words, as often as a call may be started again."""
    return Relay(words, "restart") if may_restart(given) else last_resort(given)


def rescue(given: Circumstances) -> NextStep:
    """The assistant is not to be had: the menu, a person, the voicemail, or an apology."""
    menu = given.profile.menu
    return Ask("trouble") if menu is not None and "trouble" in menu.at else operator(given)


def operator(given: Circumstances) -> NextStep:
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


MAX_ASKS: Final = 3
"""How often a menu is asked: once, and twice again."""


def choose(option: Option | None, at: MenuPlace, attempt: int, given: Circumstances) -> NextStep:
    """The menu was answered: by an option, or by nothing that is one."""
    if option is None:
        return Ask(at, attempt + 1) if attempt < MAX_ASKS else _unchosen(at, given)
    if option.transfer is not None:
        return reach(option.transfer, given)
    if option.voicemail:
        return TakeMessage()
    if option.message is not None:
        return Ask(at, attempt + 1) if attempt < MAX_ASKS else HangUp()
    if at == "start":
        return Relay("greeting", workflow=option.workflow or "")
    if not may_restart(given):
        return operator(given)
    return Relay(None if given.connected else "greeting", "restart", workflow=option.workflow or "")


def _unchosen(at: MenuPlace, given: Circumstances) -> NextStep:
    """Nothing was understood, three times."""
    match at:
        case "start":
            return Relay("greeting")
        case "transfer":
            return reach("", given)
        case _:
            return operator(given)


def chosen(menu: Menu, language: RouteLanguage, answer: Mapping[str, str]) -> Option | None:
    """The option that Twilio's ``Digits`` or ``SpeechResult`` names; None for none, or for several at once.

    Of phrases that lie within one another ("billing", "billing address") the longer one counts.
    """
    digits = answer.get("Digits", "")
    if digits:
        return next((option for option in menu.options if option.digit == digits), None)
    said = f" {_words(answer.get('SpeechResult', ''))} "
    found = [(len(phrase), option) for option, phrase in _phrases(menu, language) if f" {phrase} " in said]
    longest = max((length for length, _ in found), default=0)
    options = {option.digit: option for length, option in found if length == longest}
    return next(iter(options.values())) if len(options) == 1 else None


def _phrases(menu: Menu, language: RouteLanguage) -> Iterator[tuple[Option, str]]:
    for option in menu.options:
        for phrase in option.phrases.get(language, ()):
            yield option, _words(phrase)
        if option.digit.isdecimal():
            yield option, option.digit
            yield option, language_of(language).keys[int(option.digit)]


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", without_accents(text.lower())))
