"""What tokens cost, by model and day, and where the operator knows better."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from backend.profiles.model import Answers
from backend.records.prices import PricesInvalid, load_prices

DAY = date(2026, 10, 15)
OWN = """
[[price]]
model = "ours"
input = 1
output = 2
cache_read = 0.5
cache_write = 4
[[price]]
model = "ours"
since = 2026-10-10
input = 10
output = 20
cache_read = 5
cache_write = 40
[[price]]
model = "claude-haiku-5-5"
input = 100
output = 100
cache_read = 100
cache_write = 100
"""


def own(tmp_path: Path, text: str = OWN) -> str:
    file = tmp_path / "prices.toml"
    file.write_text(text, "utf-8")
    return str(file)


def test_each_kind_of_token_has_its_price(tmp_path: Path) -> None:
    kinds = ("input", "output", "cache_read", "cache_write")
    usage = {f"{kind}_tokens": 1_000_000 for kind in kinds}
    assert load_prices(own(tmp_path)).cost("ours", usage, date(2026, 1, 1)) == Decimal("7.5")


def test_a_price_holds_from_its_day_on(tmp_path: Path) -> None:
    prices = load_prices(own(tmp_path))
    usage = {"input_tokens": 1_000_000}
    assert prices.cost("ours", usage, date(2026, 10, 9)) == 1
    assert prices.cost("ours", usage, date(2026, 10, 10)) == 10


def test_the_operators_prices_go_before_ours(tmp_path: Path) -> None:
    usage = {"input_tokens": 1_000_000}
    assert load_prices().cost("claude-haiku-5-5", usage, DAY) == Decimal("0.1")
    assert load_prices(own(tmp_path)).cost("claude-haiku-5-5", usage, DAY) == 100


def test_of_a_model_without_a_price_only_nothing_is_known_to_cost_nothing() -> None:
    assert load_prices().cost("unheard-of", {"input_tokens": 1}, DAY) is None
    assert load_prices().cost("unheard-of", {"input_tokens": 0}, DAY) == 0
    assert load_prices().cost("unheard-of", {}, DAY) == 0


@pytest.mark.parametrize("model", [*Answers().models, "extractive"])
def test_the_models_of_a_usual_profile_have_prices(model: str) -> None:
    assert load_prices().cost(model, {"output_tokens": 1000}, DAY) is not None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[price]]\nmodel = 'x'", r"price\.0\.input: Field required"),
        (OWN.replace("input = 1\n", "input = -1\n"), r"price\.0\.input"),
        (OWN + "currency = 'EUR'", "currency"),
        ("price", "Expected"),
    ],
)
def test_a_table_that_cannot_be_used_names_file_and_field(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(PricesInvalid, match=rf"prices\.toml: .*{said}"):
        load_prices(own(tmp_path, text))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(PricesInvalid, match=r"none\.toml"):
        load_prices(str(tmp_path / "none.toml"))
