"""What a caller has chosen from a menu."""

from __future__ import annotations

import pytest

from backend.calls.decision import chosen
from backend.profiles.fields import RouteLanguage
from backend.profiles.reception import Menu

MENU = Menu.model_validate(
    {
        "prompt": {"en": "Choose.", "es": "Elija."},
        "options": [
            {"digit": 1, "assistant": True, "phrases": {"en": ["bread", "sour dough"], "es": ["pan", "panadería"]}},
            {"digit": 2, "assistant": True, "phrases": {"en": ["billing", "bread order"], "es": ["factura"]}},
            {"digit": "*", "assistant": True, "phrases": {"en": ["again"]}},
            {"digit": 0, "assistant": True},
        ],
    }
)


@pytest.mark.parametrize(
    ("language", "answer", "digit"),
    [
        ("en", {"Digits": "1"}, "1"),
        ("en", {"Digits": "*"}, "*"),
        ("en", {"Digits": "7"}, None),
        ("en", {"Digits": ""}, None),
        ("en", {}, None),
        ("en", {"SpeechResult": "Bread, please."}, "1"),
        ("en", {"SpeechResult": "I want SOUR DOUGH"}, "1"),
        ("en", {"SpeechResult": "my bread order"}, "2"),
        ("en", {"SpeechResult": "gingerbread"}, None),
        ("en", {"SpeechResult": "bread or billing"}, "2"),
        ("en", {"SpeechResult": "one"}, "1"),
        ("en", {"SpeechResult": "Press 2."}, "2"),
        ("en", {"SpeechResult": "zero"}, "0"),
        ("en", {"SpeechResult": "one or two"}, None),
        ("en", {"SpeechResult": "again"}, "*"),
        ("en", {"SpeechResult": "factura"}, None),
        ("es", {"SpeechResult": "La panaderia"}, "1"),
        ("es", {"SpeechResult": "dos"}, "2"),
        ("es", {"SpeechResult": "again"}, None),
    ],
)
def test_an_option_is_chosen_by_key_by_number_or_by_phrase(
    language: RouteLanguage, answer: dict[str, str], digit: str | None
) -> None:
    option = chosen(MENU, language, answer)
    assert (option.digit if option else None) == digit
