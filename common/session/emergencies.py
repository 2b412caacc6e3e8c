"""What comes before all else: somebody is in danger, or says what the business itself calls urgent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from common.intents import Danger, danger_in
from common.languages import language_of
from common.session.situations import Situation
from common.session.state.call import Call
from common.session.state.stages import Answering
from common.session.wording import phrase
from common.wire.profile import UrgentRule
from common.words import plain_words

_WITHIN_WORDS: Final = 12
"""The words of a rule stand so near one another; a rambling caller says them all sooner or later."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """A danger to life, a rule of the business, or both; ``language`` is the one that it was said in."""

    danger: Danger | None
    rule: UrgentRule | None
    language: str

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
        rule = _rule(call.profile.urgent, plain_words(said))
        danger, language = _danger(call, said)
        if danger or rule:
            return Alarm(danger, rule, language)
    return None


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


def _danger(call: Call, text: str) -> tuple[Danger | None, str]:
    """The danger and the language that it is told in: whoever is afraid may fall back into their own."""
    for language in dict.fromkeys((call.language, *call.profile.codes)):
        if danger := danger_in(text, language_of(language).dangers):
            return danger, language
    return None, call.language


def _rule(rules: tuple[UrgentRule, ...], said: list[str]) -> UrgentRule | None:
    """The first rule that has all words of one of its phrases among neighbouring words of the prompt, in any order."""
    whole = set(said)
    return next((rule for rule in rules if any(_holds(said, whole, plain_words(words)) for words in rule.words)), None)


def _holds(said: list[str], whole: set[str], known: list[str]) -> bool:
    if not known or not whole.issuperset(known):
        return False
    last_start = max(1, len(said) - _WITHIN_WORDS + 1)
    return any(set(said[start : start + _WITHIN_WORDS]).issuperset(known) for start in range(last_start))


def _in_language(rule: UrgentRule, language: str) -> str:
    return rule.sentence.get(language) or next(iter(rule.sentence.values()), "")
