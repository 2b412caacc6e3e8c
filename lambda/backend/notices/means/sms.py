"""A notice as a text message by Twilio's REST API, which has no idempotency key.

Once, as far as Twilio tells: each text ends with a mark of its notice, and before a second try Twilio is asked whether
a message with that mark was taken. Only one that Twilio does not list yet could be sent twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

import httpx2

from backend.notices.letters import Letter
from backend.notices.means.webhook import retry_after
from backend.notices.queue import Failed, Notice, Outcome, Sent
from common.wire.json_shape import NotJson, as_list, as_object, read_json

TIMEOUT_S: Final = 10.0
LONGEST: Final = 480
"""Three text messages of 160 characters, which is what a notice may cost; Twilio would take 1,600."""
_MARK: Final = 8
_MOST_BYTES: Final = 1_000_000
_FAILED: Final = frozenset({"failed", "undelivered", "canceled"})
_REFUSED: Final = 400
_UNKNOWN: Final = 401


@dataclass(frozen=True, slots=True)
class Account:
    """A Twilio account; several tokens while they are rotated."""

    sid: str
    tokens: tuple[str, ...] = field(repr=False)
    url: str = "https://api.twilio.com"

    @property
    def messages(self) -> str:
        """Where messages are sent and listed."""
        return f"{self.url}/2010-04-01/Accounts/{self.sid}/Messages.json"


def text_of(notice: Notice, letter: Letter) -> str:
    """The text and the mark of its notice."""
    mark = f" [{notice.id.hex[:_MARK]}]"
    text = " ".join(letter.short.split())
    most = LONGEST - len(mark)
    return (text if len(text) <= most else f"{text[: most - 1]}…") + mark


async def send_sms(
    client: httpx2.AsyncClient, account: Account, notice: Notice, text: str, *, to: str, sender: str
) -> Outcome:
    """Send it, unless an earlier try has; what Twilio refuses with 400, such as a landline, is for good."""
    if not account.sid or not account.tokens:
        return Failed("TWILIO_ACCOUNT_SID or TWILIO_AUTH_TOKEN is missing")
    try:
        if notice.tries > 1:
            # Newest first. Without a date: a message that is still to be delivered has none.
            listed = await _ask(client, account, "GET", params={"To": to, "From": sender, "PageSize": "100"})
            if not listed.is_success:
                return _failed(listed)
            if _lists(listed.text, text):
                return Sent()
        response = await _ask(client, account, "POST", data={"To": to, "From": sender, "Body": text})
    except httpx2.HTTPError as error:
        return Failed(f"Twilio could not be reached: {type(error).__name__}")
    return Sent() if response.is_success else _failed(response)


async def _ask(client: httpx2.AsyncClient, account: Account, method: str, **content: Any) -> httpx2.Response:
    """Ask with the first token, and with the next one where Twilio does not know it any more."""
    token, *others = account.tokens
    response = await client.request(
        method, account.messages, auth=(account.sid, token), timeout=TIMEOUT_S, follow_redirects=False, **content
    )
    if response.status_code == _UNKNOWN and others:
        return await _ask(client, replace(account, tokens=tuple(others)), method, **content)
    return response


def _failed(response: httpx2.Response) -> Failed:
    code = _object(response.text).get("code")
    reason = f"Twilio answered {response.status_code}" + (f", error {code}" if isinstance(code, int) else "")
    return Failed(reason, for_good=response.status_code == _REFUSED, wait_s=retry_after(response.headers))


def _lists(body: str, text: str) -> bool:
    """Whether a message with this text's mark is among those that Twilio lists and has not failed to deliver."""
    mark = text[-_MARK - 3 :]
    return any(
        str(message.get("body", "")).endswith(mark) and message.get("status") not in _FAILED
        for item in as_list(_object(body).get("messages")) or []
        if (message := as_object(item)) is not None
    )


def _object(body: str) -> Mapping[str, Any]:
    try:
        return as_object(read_json(body, most=_MOST_BYTES)) or {}
    except NotJson:
        return {}
