"""A text's language is told by its small words, or not at all."""

from __future__ import annotations

import pytest

from ingest.detection import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We are open on Saturday, and you can park behind the building.", "en"),
        ("Los sábados abrimos a las nueve y se puede aparcar detrás del edificio.", "es"),
        ("What does it cost?", "en"),
        ("¿Cuánto cuesta una corona?", "es"),
        ("Le samedi nous ouvrons à neuf heures et vous pouvez stationner derrière le bâtiment.", None),
        ("Am Samstag öffnen wir um neun Uhr und man kann hinter dem Haus parken.", None),
        ("Okafor 555 0199 | Mill Lane 12", None),
        ("", None),
    ],
)
def test_a_language_is_recognised_or_left_open(text: str, language: str | None) -> None:
    assert detect_language(text) == language
