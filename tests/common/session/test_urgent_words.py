"""What a business calls urgent is heard in any form of its words, and not where the business says that it is none."""

from __future__ import annotations

from typing import Any

import pytest

from common.intents.forms import NO_FORMS, base_forms
from common.languages import language_of
from tests.common.session.line import Line, asked, words

TOOTH: dict[str, Any] = {
    "words": [
        "tooth knocked", "tooth is out", "tooth came out", "tooth fell out", "lost tooth hit", "diente caído",
        "diente salió", "diente rompió golpe", "diente tumbado",
    ],
    "sentence": {"en": "Put it in milk.", "es": "Póngalo en leche."},
    "unless": ["wisdom", "brush", "will", "should", "need to", "de leche", "juicio", "hay que"],
}  # fmt: skip
SWELLING: dict[str, Any] = {
    "words": ["swelling eye", "cannot swallow", "ojo hinchado", "no puedo tragar"],
    "sentence": {"en": "Call for help.", "es": "Pida ayuda."},
}
LONG_PAST = ["his tooth was knocked out last year", "I lost a tooth when I got hit years ago"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "his front tooth is out"), ("en", "my tooth came out"), ("en", "her teeth have fallen out"),
        ("en", "the ball knocks a tooth of his loose"), ("en", "two of my teeth are out"),
        ("en", "he got hit and is losing a tooth"), ("en", "my eyes are swollen shut"), ("en", "one eye swelled up"),
        ("en", "she can't swallow"), ("en", "I couldn't swallow any more"),
        ("es", "se le cayó un diente"), ("es", "se le cayeron dos dientes"), ("es", "se me salió el diente"),
        ("es", "se le rompieron los dientes con el golpe"), ("es", "le tumbaron un diente"),
        ("es", "se le está cayendo un diente"), ("es", "se le hinchó un ojo"), ("es", "tiene los ojos hinchados"),
        ("es", "mi niño no puede tragar"), ("es", "no podía tragar nada"),
    ],
)  # fmt: skip
def test_a_rule_takes_any_form_of_its_words(language: str, said: str) -> None:
    effects = Line(language=language, urgent=[TOOTH, SWELLING]).says(said)

    assert words(effects) in {*TOOTH["sentence"].values(), *SWELLING["sentence"].values()}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("my tooth hurts", "will my tooth come out", "should a tooth like that come out",
          "my wisdom tooth is out", "are you out of tooth brushes", "the doctor said a tooth will fall out",
          "I need to have a tooth out, is Friday okay", "my eye hurts", "I swallowed my crown", *LONG_PAST)),
        *(("es", said) for said in ("me duele un diente", "se le cayó un diente de leche", "hay que sacar un diente",
          "se me cayó la corona", "se le salió la muela del juicio", "se me cayó un diente hace años",
          "le tumbaron un diente el año pasado", "me duele el ojo", "no puedo ir el martes")),
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_left_to_the_backend(language: str, said: str) -> None:
    assert asked(Line(language=language, urgent=[TOOTH, SWELLING]).says(said))


def test_a_caller_who_falls_back_into_another_language_is_understood_by_its_forms() -> None:
    assert words(Line(urgent=[TOOTH]).says("se le cayeron los dientes")) == "Put it in milk."


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "knock knocks knocked knocking"), ("en", "chip chips chipped chipping"),
        ("en", "swell swelling swollen"),
        ("en", "bleed bleeding bled"), ("en", "tooth teeth"), ("en", "injury injuries"), ("en", "choke choked choking"),
        ("en", "be is are was"), ("es", "arrancar arrancó arrancado arrancaron"), ("es", "caer cayó caídas se-cayendo"),
        ("es", "golpe golpes golpeado golpeó"), ("es", "inflamar inflamado inflamación"), ("es", "ojo ojos"),
        ("es", "hinchazón hinchado hinchó"),
    ],
)  # fmt: skip
def test_forms_of_one_word_are_one(language: str, forms: str) -> None:
    bases = [base_forms(form.replace("-", " "), language_of(language).forms)[-1] for form in forms.split()]

    assert len(set(bases)) == 1


@pytest.mark.parametrize(
    ("language", "one", "other"), [("en", "out", "cut"), ("en", "tooth", "toe"), ("es", "ojo", "oír")]
)
def test_short_words_stay_what_they_are(language: str, one: str, other: str) -> None:
    forms = language_of(language).forms

    assert base_forms(one, forms) != base_forms(other, forms)


def test_a_language_that_nobody_has_described_has_one_form_of_each_word() -> None:
    assert base_forms("Zähne Zahn", NO_FORMS) == ["zahne", "zahn"]
    assert language_of("de").forms is NO_FORMS
