"""A web phone that is served, and connected to a small business."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from dev.phone.calling import Outcome
from dev.phone.web.app import create_app
from dev.phone.web.settings import PhoneSettings
from dev.stack.ports import ANY_FREE, reserve
from dev.stack.state import Listing
from tests.dev.phone.web.business import NUMBER, create_business, served

LISTINGS = (Listing(NUMBER, "en", "clinic", "Test Clinic"), Listing("+15550100002", "es", "clinic", "Test Clinic"))


async def outcomes(_call_sid: str) -> list[Outcome]:
    """As if the edge had answered every greeting, in no time."""
    return [Outcome("edge", "Hello", {"total": 1.0})]


@pytest.fixture(scope="session")
def web_phone() -> Iterator[str]:
    """The URL of the page; twenty seconds of a call pass in one."""
    ports = reserve(ANY_FREE)
    with served(create_business(ports.backend), ports.backend) as business:
        settings = PhoneSettings.model_construct(
            api_url=business,
            database_url=SecretStr("postgresql://nobody@127.0.0.1:1/none"),
            auth_token=SecretStr("0" * 32),
            account_sid="AC" + "0" * 32,
            speed=20.0,
        )
        with served(create_app(settings, lambda _: LISTINGS, outcomes), ports.phone) as page:
            yield page
