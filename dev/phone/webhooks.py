"""Asks the business's webhooks, signed and form-encoded as Twilio does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urldefrag, urlencode, urlsplit

import httpx2

from dev.phone.clock import WEBHOOK_LIMIT_S
from dev.phone.network import Network, signature_headers
from dev.phone.twiml.verbs import Method

FAILED: Final = 11200
TOO_SLOW: Final = 11205
_XML: Final = ("text/xml", "application/xml")


class WebhookFailed(Exception):
    """A webhook gave no TwiML: Twilio's error code, the HTTP status (0 when there was no answer), and why."""

    def __init__(self, code: int, http_status: int, why: str) -> None:
        super().__init__(why)
        self.code = code
        self.http_status = http_status


@dataclass(frozen=True, slots=True)
class WebhookResponse:
    """What a webhook answered."""

    http_status: int
    content_type: str
    body: str

    @property
    def is_xml(self) -> bool:
        """Whether it says that it is TwiML."""
        return self.content_type.partition(";")[0].strip().lower() in _XML


class Webhooks:
    """One HTTP client for all calls of a line."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._client = httpx2.AsyncClient(timeout=WEBHOOK_LIMIT_S, trust_env=False)

    async def ask(self, url: str, parameters: Mapping[str, str], *, method: Method = "POST") -> WebhookResponse:
        """Send one request and give back what was answered; raises ``WebhookFailed`` for anything but a 2xx."""
        url, _ = urldefrag(url)
        if method == "GET":
            url += ("&" if urlsplit(url).query else "?") + urlencode(parameters)
            parameters = {}
        signing = self._network.webhook_signing
        headers = signature_headers(self._network.auth_token, url, parameters, signing)
        headers |= {"User-Agent": "TwilioProxy/1.1", "Accept": "*/*"}
        try:
            response = await self._client.request(
                method, self._network.actual_url(url), data=parameters or None, headers=headers
            )
        except httpx2.TimeoutException as error:
            raise WebhookFailed(TOO_SLOW, 0, f"{url} did not answer in {WEBHOOK_LIMIT_S:.0f} s") from error
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise WebhookFailed(FAILED, 0, f"{url} was not reached: {error}") from error
        if not response.is_success:
            raise WebhookFailed(FAILED, response.status_code, f"{url} answered {response.status_code}")
        return WebhookResponse(response.status_code, response.headers.get("content-type", ""), response.text)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()
