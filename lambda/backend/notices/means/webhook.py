"""A notice as a signed webhook by the Standard Webhooks specification, https://www.standardwebhooks.com.

At least once: a receiver that sees a ``webhook-id`` again has it already.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

import httpx2
from standardwebhooks.webhooks import Webhook as Signer

from backend.notices.queue import Failed, Notice, Outcome, Sent
from backend.profiles.notify import Webhook
from common.wire.json_shape import write_json

TIMEOUT_S: Final = 15.0
"""Within the 15 to 30 seconds that the specification wants a receiver to be given."""
_GONE: Final = 410


def body_of(notice: Notice) -> str:
    """What is sent and signed, the same at each try."""
    content = {"type": notice.kind, "timestamp": notice.told_at.isoformat(), "data": notice.data}
    return write_json(content)


def headers_of(notice: Notice, body: str, secret: str, now: datetime) -> dict[str, str]:
    """The signature of this try; raises ``ValueError`` for a secret that is not Base64."""
    key = str(notice.id)
    return {
        "content-type": "application/json",
        "webhook-id": key,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Signer(secret).sign(key, now, body),
    }


async def send_webhook(
    client: httpx2.AsyncClient, webhook: Webhook, notice: Notice, secret: str, now: datetime
) -> Outcome:
    """Post it; anything but a 2xx is a failure, a redirect too, since the profile names the place data may go to."""
    body = body_of(notice)
    try:
        headers = headers_of(notice, body, secret, now)
    except ValueError:
        return Failed(f"the secret {webhook.secret} is no key of Standard Webhooks: expected whsec_ and Base64")
    try:
        response = await client.post(
            webhook.url, content=body.encode(), headers=headers, timeout=TIMEOUT_S, follow_redirects=False
        )
    except httpx2.HTTPError as error:
        return Failed(f"{webhook.host} could not be reached: {type(error).__name__}")
    if response.is_success:
        return Sent()
    reason = f"{webhook.host} answered {response.status_code}"
    return Failed(reason, for_good=response.status_code == _GONE, wait_s=retry_after(response.headers))


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds that a receiver asks for (RFC 9110); a date is left to our own waits."""
    value = headers.get("retry-after", "")
    return float(value) if value.isascii() and value.isdigit() and len(value) < 9 else None
