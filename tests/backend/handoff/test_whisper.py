"""What the person who answers hears, alone."""

from __future__ import annotations

from backend.handoff.whisper import whisper

SUMMARY = "Caller: Do you bake for weddings?\nAssistant: We do.\nCaller: A person, please."


def test_it_tells_who_calls_and_why() -> None:
    words = whisper("Corner Bakery", "+15550100177", {"reason": "asks for a person.", "summary": SUMMARY}, "en")
    assert words == (
        "A call for Corner Bakery, from 1 5 5 5 0 1 0 0 1 7 7. The reason: asks for a person. What was said last: "
        "Caller: Do you bake for weddings? Assistant: We do. Caller: A person, please."
    )


def test_it_is_short_and_holds_the_newest_words() -> None:
    words = whisper("B", "client:grace", {"summary": f"Caller: {'old ' * 80}\nCaller: {'new ' * 40}"}, "en")
    assert "old" not in words
    assert words.startswith("A call for B, from grace. What was said last: Caller: new new")
    assert len(words) < 300


def test_a_hidden_caller_without_a_word_is_announced_too() -> None:
    assert whisper("Panadería", "", {}, "es") == "Una llamada para Panadería, de un número oculto."
