"""What the tokens of an answer cost: a table of prices by model and day, with the operator's own before ours."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

_FILE: Final = Path(__file__).with_name("prices.toml")
_TOKENS: Final = Decimal(1_000_000)
_CENTS: Final = Decimal("0.000001")


class PricesInvalid(ValueError):
    """A table of prices cannot be used; the message names file and field."""


class Price(BaseModel):
    """What a model costs from a day on, in US dollars for a million tokens."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    model: str = Field(min_length=1)
    since: date = date.min
    input: Decimal = Field(ge=0)
    output: Decimal = Field(ge=0)
    cache_read: Decimal = Field(ge=0)
    cache_write: Decimal = Field(ge=0)

    def of(self, usage: Mapping[str, int]) -> Decimal:
        """The price of these tokens in dollars."""
        parts = (
            (self.input, "input_tokens"),
            (self.output, "output_tokens"),
            (self.cache_read, "cache_read_tokens"),
            (self.cache_write, "cache_write_tokens"),
        )
        return (sum((price * usage.get(name, 0) for price, name in parts), Decimal()) / _TOKENS).quantize(_CENTS)


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")

    price: tuple[Price, ...] = ()


@dataclass(frozen=True, slots=True)
class Prices:
    """Tables of prices in the order they are asked."""

    tables: tuple[tuple[Price, ...], ...] = ()

    def cost(self, model: str, usage: Mapping[str, int], day: date) -> Decimal | None:
        """Dollars for these tokens on that day; None when nobody knows the model's price. No tokens cost nothing."""
        if not any(usage.values()):
            return Decimal()
        for table in self.tables:
            known = [price for price in table if price.model == model and price.since <= day]
            if known:
                return max(known, key=lambda price: price.since).of(usage)
        return None


def load_prices(own: str = "", *, shipped: Path = _FILE) -> Prices:
    """Our prices, after those of the operator's file when it is named. Raises PricesInvalid."""
    files = (*((Path(own),) if own else ()), shipped)
    return Prices(tuple(_read(file) for file in files))


def _read(file: Path) -> tuple[Price, ...]:
    try:
        body: dict[str, Any] = tomllib.loads(file.read_text("utf-8"), parse_float=Decimal)
        return _Table.model_validate(body).price
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise PricesInvalid(f"{file}: {error}") from None
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors())
        raise PricesInvalid(f"{file}: {wrong}") from None


_CHARACTERS: Final = 3
"""In a token, at least: Claude's since 4.7 makes 30 % more tokens of a text than the four letters of English each that
were usual, and more of Spanish."""


def tokens_in(text: str) -> int:
    """About how many tokens a text is, rather too many than too few."""
    return -int(-len(text) // _CHARACTERS)
