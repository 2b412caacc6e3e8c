"""A business to call, and its line."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from dev.phone import PhoneLine
from tests.dev.phone.business import Business, open_business


@pytest.fixture
async def business() -> AsyncIterator[Business]:
    """A business that connects every call to its relay."""
    async with open_business() as opened:
        opened.pages |= {"voice": opened.connect(), "action": "", "status": ""}
        yield opened


@pytest.fixture
async def line(business: Business) -> AsyncIterator[PhoneLine]:
    """A line of a network that the business is connected to."""
    async with PhoneLine(business.network()) as opened:
        yield opened
