"""What callers said of themselves, as it is read back to them."""

from __future__ import annotations

import pytest

from backend.languages import language_of
from backend.languages.messages import to_caller


@pytest.mark.parametrize(
    ("language", "said", "read_back"),
    [
        ("en", "the retainer of my daughter, it broke last night", "your daughter's retainer, it broke last night"),
        ("en", "my crown fell out", "your crown fell out"),
        ("en", "the night guard of my husband", "your husband's night guard"),
        ("en", "I'm in pain and I can't come on Friday", "you are in pain and you can't come on Friday"),
        ("en", "I was charged twice, please call me", "you were charged twice, please call you"),
        ("en", "our son has chipped his tooth", "your son has chipped his tooth"),
        ("en", "we've moved, our address is new", "you've moved, your address is new"),
        ("en", "a friend of mine needs a dentist", "a friend of yours needs a dentist"),
        ("es", "el retenedor de mi hija, se rompió anoche", "el retenedor de su hija, se rompió anoche"),
        ("es", "mi corona se cayó", "su corona se cayó"),
        ("es", "los aparatos de mis hijos", "los aparatos de sus hijos"),
        ("es", "la factura de nuestro seguro", "la factura de su seguro"),
        ("es", "un amigo mío busca dentista", "un amigo suyo busca dentista"),
        ("es", "la placa de mi marido está rota", "la placa de su marido está rota"),
        ("es", "mis radiografías", "sus radiografías"),
        ("es", "el implante de nuestra madre", "el implante de su madre"),
    ],
)
def test_what_is_the_callers_is_yours_to_the_caller(language: str, said: str, read_back: str) -> None:
    assert to_caller(said, language_of(language).messages) == read_back


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "you sent me the bill twice"),
        ("en", "call me at your convenience"),
        ("en", "the price of the crown"),
        ("es", "necesito cambiar mi cita"),
        ("es", "me duele la muela"),
        ("es", "perdí mi tarjeta"),
        ("es", "ustedes tienen mi factura mal"),
        ("es", "tenemos que mover nuestra cita"),
    ],
)
def test_what_cannot_be_turned_word_by_word_stays_as_it_was_said(language: str, said: str) -> None:
    turned = to_caller(said, language_of(language).messages)

    assert turned == said
