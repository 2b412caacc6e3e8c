"""What the edge answers by itself, at once: courtesies, what is said about the call itself, "wait", a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from common.intents import Intent, IntentName, aftermath_in
from common.languages.situations import Situation
from common.session.ending import begin_ending, parting_words
from common.session.state.stages import Ending, Idle
from common.session.wording import open_question, phrase, salutation, say, unled
from common.signals import offers_more_in
from common.wire.events import Reflex
from common.wire.handoff import PERSON_ASKED
from common.wire.profile import QuickAnswer
from common.words import plain_words

if TYPE_CHECKING:
    from common.session.state.call import Call

_QUICK_ANSWER_WORDS = 12
"""A longer prompt says more than a quick answer answers."""
_COURTESIES: Final[frozenset[IntentName]] = frozenset({"greeting", "thanks"})
_STEERING: Final[frozenset[IntentName]] = frozenset({"refuse_agent", "never_mind"})
"""What a workflow understands better than the edge: "never mind" may mean its last step."""
_ALWAYS: Final = _STEERING | {"are_you_human", "who_are_you", "wrong_number", "be_quiet", "complaint"}
_KEPT: Final[dict[str, Situation]] = {"audio": "kept_as_audio", "text": "kept_as_text", "nothing": "not_kept"}
LEADS_OUT: Final[frozenset[Situation | None]] = frozenset({"hand_off", "leave_message"})
"""What is said before the caller leaves the assistant."""
_LEADS: Final[tuple[Situation, ...]] = ("again", "slower", "louder")
"""What is said before the last words are said again."""
_OFFERS: Final[dict[Situation, Situation]] = {"hand_off": "person_offered", "leave_message": "message_offered"}
_SAID: Final[dict[IntentName, Situation]] = {
    "are_you_human": "not_human",
    "who_are_you": "introduction",
    "which_business": "which_business",
    "refuse_agent": "staying",
    "never_mind": "never_mind",
    "thanks": "thanks",
    "stray": "stray",
}


def may_reply(call: Call, text: str, intent: Intent) -> bool:
    """Whether this intent can be answered at the edge now; whom the caller names, the backend finds."""
    match intent.name:
        case "live_agent":
            return call.identity.may_transfer and not _names_somebody(call, text)
        case "repeat" | "slower" | "louder":
            return bool(call.history.last_said("assistant"))
        case "change_language":
            return bool(intent.language or intent.unspoken) and bool(call.profile.codes)
        case "which_business":
            return bool(call.profile.business)
        case "recorded":
            return call.profile.keeps in _KEPT
        case "stray":
            return not _is_in_between(call)
        case "farewell" if _names_a_time(call, text, intent):
            return not _waits_for_an_answer(call)
        case name if name in _COURTESIES | _STEERING and call.standing.in_workflow():
            return False  # "okay, thanks" is an answer to "shall I book it?"
        case name:
            return intent.edge_may_answer or name in _ALWAYS


def reply(call: Call, text: str, intent: Intent, now: float) -> bool:
    """Answer this prompt at the edge if it can be; ``False`` leaves it to the backend."""
    if _needs_nothing_more(call, intent):
        part(call, text, now)
        return True
    if _is_asked_for(call, text, intent):
        tell(call, text, "which_business", phrase(call, "right_business"), now)
        return True
    if may_reply(call, text, intent):
        _answer(call, text, intent, now)
        return True
    if (quick := _quick_answer(call, text)) is not None:
        tell(call, text, "quick_answer", quick.answer, now)
        return True
    return False


def _is_asked_for(call: Call, text: str, intent: Intent) -> bool:
    """Whether the caller asks for this business by its name, or by a part of it."""
    known = plain_words(call.profile.business)
    if not known or call.standing.in_workflow() or not (intent.name in ("which_business", "question") or "?" in text):
        return False
    said = call.tables().intents.asks_name.split()
    named = [word for word in plain_words(text) if word not in said]
    return bool(named) and set(known).issuperset(named)


def _names_a_time(call: Call, text: str, intent: Intent) -> bool:
    """Whether a goodbye does: "see you tomorrow at ten"."""
    return intent.situation == "see_you_then" or aftermath_in(text, call.tables().dangers).booking


def _waits_for_an_answer(call: Call) -> bool:
    """Whether "see you tomorrow at ten" may answer a question: the workflow's, or the assistant's last one."""
    last = call.history.last_said("assistant").rstrip()
    asks = last.endswith("?") and not offers_more_in(last, call.tables().signals)
    return asks or _is_in_between(call)


def _is_in_between(call: Call) -> bool:
    """Whether something is under way that waits for the caller's words or keys."""
    return call.standing.in_workflow() or call.standing.digits is not None


def _names_somebody(call: Call, text: str) -> bool:
    if not call.profile.named:
        return False
    said = f" {' '.join(plain_words(text))} "
    return any(f" {name} " in said for name in call.profile.named)


def _needs_nothing_more(call: Call, intent: Intent) -> bool:
    """Whether the caller declines further help: "that's all, thanks", or a "no" to an offer of it.

    What answers another question of the assistant is no goodbye, nor what a workflow or a key entry waits for.
    """
    if _is_in_between(call) or not (intent.closes or intent.name == "deny"):
        return False
    last = call.history.last_said("assistant")
    if offers_more_in(last, call.tables().signals):
        return True
    return intent.closes and not last.rstrip().endswith("?")


def part(call: Call, text: str, now: float, words: Situation = "farewell") -> None:
    """Say goodbye to a caller who has said so, or who needs nothing more."""
    grave = call.standing.emergency.is_grave()
    tell(call, text, "farewell", phrase(call, parting_words(call) if grave else words), now)
    begin_ending(call, Ending("assistant", "goodbye", "hangup", "goodbye"), now)


def _answer(call: Call, text: str, intent: Intent, now: float) -> None:
    reflex = _REFLEXES.get(intent.name)
    if reflex is not None:
        reflex(call, text, intent, now)
        return
    situation = intent.situation if intent.name == "which_business" and intent.situation else _SAID.get(intent.name)
    if situation is None:
        assert intent.name == "greeting", f"no reflex for {intent.name}"
        _greet(call, text, intent, now)
        return
    tell(call, text, intent.name, phrase(call, situation), now)


def _greet(call: Call, text: str, intent: Intent, now: float) -> None:
    """Return a greeting as it was given: "good morning" is answered by "good morning"."""
    returned = salutation(call, text)
    words = phrase(call, intent.situation or ("how_can_i_help" if returned else "greeting"))
    tell(call, text, intent.name, f"{returned} {words}".strip(), now)


def _repeat(call: Call, text: str, _: Intent, now: float) -> None:
    tell(call, text, "repeat", f"{phrase(call, 'again')} {unled(call, *_LEADS)}", now)


def _speak_otherwise(call: Call, text: str, intent: Intent, now: float) -> None:
    """Slower and louder are nothing that the wire can change in a call: say so, and say the last words again."""
    situation: Situation = "slower" if intent.name == "slower" else "louder"
    tell(call, text, intent.name, f"{phrase(call, situation)} {unled(call, *_LEADS)}", now)


def _change_language(call: Call, text: str, intent: Intent, now: float) -> None:
    wanted = _language_for(call, intent)
    if wanted is None and intent.situation == "staff_languages":
        words = f"{phrase(call, 'staff_languages')} {phrase(call, _resort(call, now, 'how_can_i_help'))}"
        tell(call, text, "change_language", words, now)
        return
    if wanted is None:
        tell(call, text, "change_language", phrase(call, "language_missing"), now)
        return
    call.change_language(wanted, now)
    tell(call, text, "change_language", phrase(call, "language_changed"), now)


def _language_for(call: Call, intent: Intent) -> str | None:
    """The language that suits what the caller said: the one asked for, or one other than they cannot speak.

    ``None`` if the profile offers none such.
    """
    if intent.language:
        return intent.language if intent.language in call.profile.codes else None
    if call.language != intent.unspoken:
        return call.language
    return next((language for language in call.profile.codes if language != intent.unspoken), None)


def _put_through(call: Call, text: str, intent: Intent, now: float) -> None:
    """Promise only what is true: a person, the voicemail, or nobody at this hour."""
    if intent.situation == "to_whom":
        whom: Situation = "to_whom" if call.profile.named else _resort(call, now, "how_can_i_help")
        tell(call, text, "live_agent", phrase(call, whom), now)
        return
    way = way_to_a_person(call, call.profile.reachable, now)
    if way == "nobody_there" and call.profile.takes_messages and not call.standing.in_workflow():
        # In a workflow a yes would be taken for the answer to its question.
        way = "offer_message"
    tell(call, text, "live_agent", phrase(call, way), now)
    if way in LEADS_OUT:
        begin_ending(call, Ending("assistant", PERSON_ASKED, "agent", "live-agent-handoff"), now)


def way_to_a_person(call: Call, spans: tuple[tuple[float, float], ...] | None, now: float) -> Situation:
    """What becomes of a caller for whom people are there in these spans of time."""
    if spans is None or any(begin <= now < end for begin, end in spans):
        return "hand_off"
    if call.standing.emergency.is_grave():
        return "nobody_in_emergency"
    return "leave_message" if call.profile.closed == "voicemail" else "nobody_there"


def _part(call: Call, text: str, intent: Intent, now: float) -> None:
    part(call, text, now, intent.situation or "farewell")


def _soothe(call: Call, text: str, intent: Intent, now: float) -> None:
    """Apologise to whoever is angry; then offer a person or a message, or go on with the question that is open."""
    sorry = phrase(call, intent.situation or "complaint")
    question = open_question(call) if call.standing.in_workflow() else ""
    tell(call, text, "complaint", f"{sorry} {question or phrase(call, _resort(call, now))}", now)


def _resort(call: Call, now: float, else_: Situation = "tell_me_more") -> Situation:
    """What can be offered to a caller whom the assistant cannot satisfy."""
    way = way_to_a_person(call, call.profile.reachable, now) if call.identity.may_transfer else "nobody_there"
    if way == "nobody_there" and call.profile.takes_messages:
        return "message_offered"
    return _OFFERS.get(way, else_)


def _let_go(call: Call, text: str, _: Intent, now: float) -> None:
    tell(call, text, "wrong_number", phrase(call, "wrong_number"), now)
    begin_ending(call, Ending("assistant", "wrong number", "hangup", "wrong-number"), now)


def _hold(call: Call, text: str, intent: Intent, now: float) -> None:
    tell(call, text, intent.name, phrase(call, "wait" if intent.name == "wait" else "quiet"), now)
    call.quiet.hold(now + call.profile.hold_s)


def _tell_what_is_kept(call: Call, text: str, _: Intent, now: float) -> None:
    tell(call, text, "recorded", phrase(call, _KEPT[call.profile.keeps]), now)


_REFLEXES: Final[dict[IntentName, Callable[[Call, str, Intent, float], None]]] = {
    "repeat": _repeat,
    "slower": _speak_otherwise,
    "louder": _speak_otherwise,
    "change_language": _change_language,
    "live_agent": _put_through,
    "farewell": _part,
    "complaint": _soothe,
    "wrong_number": _let_go,
    "wait": _hold,
    "be_quiet": _hold,
    "recorded": _tell_what_is_kept,
}


def _quick_answer(call: Call, text: str) -> QuickAnswer | None:
    """The answer whose words, in plain letters and in any order, are all in the prompt."""
    if not call.profile.quick_answers:
        return None
    words = set(plain_words(text))
    if len(words) > _QUICK_ANSWER_WORDS:
        return None
    for answer in call.profile.quick_answers:
        if answer.language not in ("", call.language):
            continue
        if any(known and words.issuperset(known) for known in map(plain_words, answer.phrases)):
            return answer
    return None


def tell(call: Call, said: str, intent: str, words: str, now: float) -> None:
    """Take the turn and answer it with these words."""
    call.next_turn()
    call.history.put(call.turn, "user", said)
    call.enter(Idle())
    say(call, words, now)
    call.record(Reflex(said=said, intent=intent, text=words), now)
    call.log("info", "reflex", intent=intent)
