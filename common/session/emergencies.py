"""What comes before all else: somebody is in danger, or says what the business itself calls urgent; and what follows.

Once danger was spoken of, the call is about that until the caller says that it is over or comes back to something else:
a workflow stands aside, and whoever is at a loss hears whom to call, in other words each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from common.intents import Aftermath, Danger, Intent, aftermath_in, classify, danger_in, is_long_past
from common.intents.forms import stand_together
from common.languages import language_of
from common.languages.situations import Situation
from common.session.ending import begin_ending
from common.session.reflexes import LEADS_OUT, tell, way_to_a_person
from common.session.state.stages import Answering, Ending
from common.session.wording import phrase, question_in_context
from common.wire.handoff import URGENT
from common.wire.profile import UrgentRule

if TYPE_CHECKING:
    from common.session.state.call import Call

_MOST_CHECKS: Final = 2
"""So often a caller who speaks of neither danger nor anything else that is known is asked whether help was called."""
_NO_COURTESIES: Final = frozenset({"affirm", "deny", "greeting", "question", "request", "other"})
_AGAIN: Final[dict[str, Situation]] = {"self_harm": "self_harm_again", "emergency": "emergency_again"}

Course: TypeAlias = Literal["answered", "goes_on"]
"""What has become of a prompt in an emergency: it was answered, or the call goes on with it as usual."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """A danger to life, a rule of the business, or both; ``language`` is the one that it was said in.

    ``helped``: the caller says as well that help was called.
    """

    danger: Danger | None
    rule: UrgentRule | None
    language: str
    helped: bool = False

    @property
    def intent(self) -> str:
        """What records call it."""
        return self.danger or "urgent"


def alarm_in(call: Call, text: str) -> Alarm | None:
    """What is urgent in a prompt, alone or behind the question that is still unanswered; ``None`` if nothing is."""
    stage = call.stage
    pending = stage.question if isinstance(stage, Answering) and stage.first_spoken_at is None else ""
    texts = (text, f"{pending} {text}") if pending else (text,)
    for said in texts:
        rule = _rule(call, said)
        helped = _aftermath(call, said).sequel == "helped"
        danger, language = _danger(call, said, help_called=helped and call.standing.emergency.is_grave())
        if danger or rule:
            return Alarm(danger, rule, language, helped)
    return None


def sound_alarm(call: Call, text: str, alarm: Alarm, now: float) -> None:
    """Answer what is urgent; then the caller is put through if a rule says so, or as was under way already.

    A workflow stands aside: nobody is asked for a day and a time while somebody lies on the floor.
    """
    before, rule, question = call.stage, alarm.rule, question_in_context(call)
    if alarm.language != call.language:
        call.change_language(alarm.language, now)
    words = _words_of(call, alarm)
    way: Situation | None = None
    if rule is not None and rule.destination and call.identity.may_transfer:
        way = way_to_a_person(call, rule.reachable, now)
        words = f"{words} {phrase(call, way)}"
    call.keypad.forget()
    tell(call, text, alarm.intent, words, now)
    if call.standing.emergency.is_grave() and _hears_what_follows(call):
        call.standing.set_aside(question)
    if rule is not None and way in LEADS_OUT:
        begin_ending(call, Ending("assistant", URGENT, "agent", "live-agent-handoff", rule.destination), now)
    elif isinstance(before, Ending) and before.route != "hangup":
        begin_ending(call, before, now)


def _words_of(call: Call, alarm: Alarm) -> str:
    """What is said of this alarm, and kept of it; of a further one in other words than of the first."""
    emergency = call.standing.emergency
    known = emergency.is_grave()
    own = _in_language(alarm.rule, call.language) if alarm.rule else ""
    number = call.profile.emergency_number
    if alarm.danger or (number and number in own):
        emergency.peril = "self_harm" if "self_harm" in (alarm.danger, emergency.peril) else "emergency"
    elif not known:
        emergency.peril = "urgent"
    emergency.asked, emergency.checks = "", 0
    if alarm.helped and not alarm.rule:
        emergency.helped = True
        return _fresh(call, "help_coming")
    if not alarm.rule and known:
        return urge(call)
    words = alarm_sentence(call, alarm)
    emergency.sentence = own or emergency.sentence
    return words


def urge(call: Call) -> str:
    """Whom to call, in words that this call has not heard yet."""
    emergency = call.standing.emergency
    if emergency.peril == "urgent":
        return f"{_fresh(call, 'urgent_again')} {emergency.sentence}"
    return _fresh(call, _AGAIN[emergency.peril])


def _fresh(call: Call, situation: Situation) -> str:
    said = call.standing.emergency.said
    words = phrase(call, situation, but=said)
    said.append(words)
    return words


def calls_off(call: Call, text: str) -> bool:
    """Whether somebody who is being put through says that help comes, or that it was nothing."""
    return call.standing.emergency.is_grave() and _aftermath(call, text).sequel in ("helped", "over")


def follow_up(call: Call, text: str, now: float) -> Course:
    """Take what is said after danger was spoken of, while it is not over."""
    emergency = call.standing.emergency
    if not emergency.peril or not _hears_what_follows(call):
        return "goes_on"
    after = _aftermath(call, text)
    if emergency.peril == "urgent":
        if (
            after.sequel in ("panic", "asks", "alone", "child")
            and not after.business
            and not call.standing.in_workflow()
        ):
            return _answer(call, text, urge(call), now)
        return "goes_on"
    if emergency.asked and after.sequel in (None, "panic", "alone", "child"):
        intent = classify(text, call.tables().intents, names=call.identity.assistant_names())
        if intent.name in ("affirm", "deny"):
            return _answer_to_check(call, text, intent, now)
    return _take_sequel(call, text, after, now)


def _take_sequel(call: Call, text: str, after: Aftermath, now: float) -> Course:
    emergency = call.standing.emergency
    match after.sequel:
        case "back":
            return _go_on(call, text, now)
        case "helped" if not after.business:
            emergency.helped, emergency.asked = True, ""
            return _answer(call, text, _fresh(call, "help_coming"), now)
        case "alone" | "child" as alone if not after.business:
            return _answer(call, text, _stand_by(call, alone), now)
        case "over":
            return _end_emergency(call, text, after, now)
        case "asks" | "panic" if not after.business:
            emergency.asked, emergency.checks = "", 0
            return _answer(call, text, urge(call), now)
        case _:
            return _unexplained(call, text, after, now)


def _stand_by(call: Call, alone: Literal["alone", "child"]) -> str:
    """Whom to call, to somebody who has nobody there, and whether a neighbour could come; once, then whom to call."""
    emergency = call.standing.emergency
    asked_already, emergency.asked, emergency.checks = emergency.asked == "neighbor", "", 0
    if asked_already or emergency.peril == "self_harm":
        return urge(call)
    emergency.asked = "neighbor"
    return _fresh(call, "child_in_emergency" if alone == "child" else "alone_in_emergency")


def _unexplained(call: Call, text: str, after: Aftermath, now: float) -> Course:
    """Neither about the danger nor about what was under way, as far as is understood."""
    emergency = call.standing.emergency
    if after.booking and emergency.set_aside is not None:
        call.standing.come_back()
        return "goes_on"
    if after.business or call.standing.digits is not None:
        return "goes_on"
    intent = classify(text, call.tables().intents, names=call.identity.assistant_names())
    if emergency.helped or intent.closes or intent.name not in _NO_COURTESIES:
        return "goes_on"
    if intent.name in ("affirm", "deny", "greeting"):
        return _answer(call, text, urge(call), now)
    if emergency.checks >= _MOST_CHECKS:
        call.standing.come_back()
        return "goes_on"
    emergency.checks += 1
    emergency.asked = "safe" if emergency.peril == "self_harm" else "called"
    return _answer(call, text, _fresh(call, "all_safe" if emergency.asked == "safe" else "call_asked"), now)


def _answer_to_check(call: Call, text: str, intent: Intent, now: float) -> Course:
    """Yes, help was called, somebody is next door, all are safe, let us go on; or no."""
    emergency = call.standing.emergency
    asked, emergency.asked = emergency.asked, ""
    if intent.name == "affirm":
        match asked:
            case "neighbor":
                return _answer(call, text, _fresh(call, "neighbor_near"), now)
            case "called":
                return _rely_on_help(call, text, now)
            case _:
                return _go_on(call, text, now)
    if asked != "resume":
        return _answer(call, text, urge(call), now)
    call.standing.forget_emergency()
    return _answer(call, text, phrase(call, "never_mind"), now, intent="never_mind")


def _rely_on_help(call: Call, text: str, now: float) -> Course:
    """Help was called: leave it to them, and offer to go on with what was under way."""
    emergency = call.standing.emergency
    emergency.helped = True
    words = _fresh(call, "help_coming")
    if emergency.set_aside is not None:
        emergency.asked = "resume"
        words = f"{words} {phrase(call, 'go_on_offered')}"
    return _answer(call, text, words, now)


def _go_on(call: Call, text: str, now: float) -> Course:
    """Go on with the workflow that was set aside, by its open question; without one ask what the caller needs."""
    if call.standing.emergency.set_aside is None:
        call.standing.forget_emergency()
        return _answer(call, text, phrase(call, "greeting"), now, intent="go_on")
    question = call.standing.come_back()
    if not question:
        return "goes_on"
    return _answer(call, text, f"{phrase(call, 'going_on')} {question}", now, intent="go_on")


def _end_emergency(call: Call, text: str, after: Aftermath, now: float) -> Course:
    """It is over: say so kindly, and offer to go on; whoever says at once what they want is listened to."""
    emergency = call.standing.emergency
    if after.booking and emergency.set_aside is not None:
        call.standing.come_back()
        return "goes_on"
    relief = _fresh(call, "danger_over")
    if emergency.set_aside is not None:
        emergency.helped, emergency.asked = True, "resume"
        return _answer(call, text, f"{relief} {phrase(call, 'go_on_offered')}", now)
    call.standing.forget_emergency()
    if after.business:
        return "goes_on"
    return _answer(call, text, f"{relief} {phrase(call, 'all_ears')}", now)


def _answer(call: Call, text: str, words: str, now: float, *, intent: str = "") -> Course:
    tell(call, text, intent or call.standing.emergency.peril or "emergency", words, now)
    return "answered"


def alarm_sentence(call: Call, alarm: Alarm) -> str:
    """The words for it: the rule's own; before them, or without a rule, whom to call now.

    A rule whose words themselves name a danger to life ("heart attack") speaks alone: the business has chosen how.
    """
    rule = alarm.rule
    own = _in_language(rule, call.language) if rule else ""
    if alarm.danger is None or (
        rule and any(danger_in(words, language_of(alarm.language).dangers) for words in rule.words)
    ):
        return own
    situation: Situation = alarm.danger
    if situation == "self_harm" and call.profile.crisis_line:
        situation = "self_harm_line"
    return f"{phrase(call, situation)} {own}".strip()


def _danger(call: Call, text: str, *, help_called: bool) -> tuple[Danger | None, str]:
    """The danger and the language that it is told in: whoever is afraid may fall back into their own."""
    for language in dict.fromkeys((call.language, *call.profile.codes)):
        if danger := danger_in(text, language_of(language).dangers, help_called=help_called):
            return danger, language
    return None, call.language


def _hears_what_follows(call: Call) -> bool:
    """Whether the call's language has words for it: without them nobody could come back to a workflow."""
    return bool(call.tables().dangers.followups)


def _aftermath(call: Call, text: str) -> Aftermath:
    return aftermath_in(text, call.tables().dangers)


def _rule(call: Call, text: str) -> UrgentRule | None:
    """The first rule that has all words of one of its phrases among neighbouring words of the prompt, in any order.

    Of each word any form counts, in each language of the profile; what was weeks or years ago is not urgent.
    """
    languages = [language_of(language) for language in dict.fromkeys((call.language, *call.profile.codes))]
    for language, rule in product(languages, call.profile.urgent):
        if not any(stand_together(text, words, language.forms) for words in rule.words):
            continue
        if not any(stand_together(text, words, language.forms, within=None) for words in rule.unless):
            return None if any(is_long_past(text, one.dangers) for one in languages) else rule
    return None


def _in_language(rule: UrgentRule, language: str) -> str:
    return rule.sentence.get(language) or next(iter(rule.sentence.values()), "")
