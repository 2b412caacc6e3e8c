"""How a notice leaves: as a signed webhook, as a letter by SMTP, as a text message by Twilio.

The webhook follows the Standard Webhooks specification, https://www.standardwebhooks.com: at least once, and a receiver
that sees a ``webhook-id`` again has it already. A letter goes over TLS, or in plain text to this machine alone, at
least once, with the same ``Message-ID``, by which most mailboxes show it once. Twilio has no idempotency key: each text
ends with a mark of its notice, and before a second try Twilio is asked whether a message with that mark was taken; only
one that it does not list yet could be sent twice.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from typing import Any, Final
from urllib.parse import SplitResult, unquote, urlsplit

import aiosmtplib
import httpx2
from standardwebhooks.webhooks import Webhook as Signer

from backend.notices.letters import Letter
from backend.notices.queue import Failed, Notice, Outcome, Sent
from backend.profiles.notify import Email, Webhook
from common.deployed import is_loopback
from common.wire.json_shape import NotJson, as_list, as_object, read_json, write_json

_WEBHOOK_S: Final = 15.0
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
            webhook.url, content=body.encode(), headers=headers, timeout=_WEBHOOK_S, follow_redirects=False
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


_SMTP_S: Final = 20.0
_PORTS: Final = {"smtps": 465, "smtp": 587}


class ServerInvalid(ValueError):
    """A URL of an SMTP server cannot be used; the message quotes nothing of it, since it holds a password."""


def parse_server(url: str) -> SplitResult:
    """An SMTP server: ``smtps://user:password@host``, or ``smtp://`` for STARTTLS. Raises ``ServerInvalid``."""
    server = urlsplit(url)
    try:
        port = server.port
    except ValueError:
        port = 0
    if server.scheme not in _PORTS or not server.hostname or port == 0:
        raise ServerInvalid("expected a URL such as smtps://user:password@smtp.example.com")
    return server


def message_of(notice: Notice, email: Email, letter: Letter, sender_name: str) -> EmailMessage:
    """The letter with its headers, the same at each try."""
    message = EmailMessage()
    message["Message-ID"] = f"<{notice.id}@{email.sender.partition('@')[2]}>"
    message["Date"] = format_datetime(notice.told_at)
    message["From"] = _named(sender_name, email.sender)
    message["To"] = ", ".join(email.to)
    message["Subject"] = " ".join(letter.subject.split())
    # RFC 3834: no holiday reply is wanted.
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text)
    return message


async def send_email(message: EmailMessage, url: str, *, tls: ssl.SSLContext | None = None) -> Outcome:
    """Hand it over to the server; a refusal that the server calls permanent is for good (RFC 5321, 4.2.1)."""
    try:
        server = parse_server(url)
    except ServerInvalid as invalid:
        return Failed(f"the secret of the mail server: {invalid}")
    plain = server.scheme == "smtp" and is_loopback(f"http://{server.hostname}")
    try:
        await aiosmtplib.send(
            message,
            hostname=server.hostname,
            port=server.port or _PORTS[server.scheme],
            username=unquote(server.username) if server.username else None,
            password=unquote(server.password) if server.password else None,
            use_tls=server.scheme == "smtps",
            start_tls=None if plain else server.scheme == "smtp",
            tls_context=tls,
            timeout=_SMTP_S,
        )
    except aiosmtplib.SMTPException as error:
        return Failed(f"{server.hostname}: {_reason(error)}", for_good=_is_permanent(error))
    except (OSError, ValueError) as error:
        return Failed(f"{server.hostname} could not be reached: {type(error).__name__}")
    return Sent()


def _reason(error: aiosmtplib.SMTPException) -> str:
    code = getattr(error, "code", None)
    return f"{type(error).__name__} {code}" if code else type(error).__name__


def _is_permanent(error: aiosmtplib.SMTPException) -> bool:
    """Of the addresses and the letter alone: a password can be put right within the day."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        return all(500 <= refused.code < 600 for refused in error.recipients)
    answered = isinstance(error, aiosmtplib.SMTPSenderRefused | aiosmtplib.SMTPDataError)
    return answered and 500 <= getattr(error, "code", 0) < 600


def _named(name: str, address: str) -> str:
    assert parseaddr(address)[1] == address, "the profile has checked it"
    return f'"{name.translate(_QUOTED)}" <{address}>'


_QUOTED: Final = str.maketrans({'"': r"\"", "\\": r"\\", "\r": " ", "\n": " "})


_SMS_S: Final = 10.0
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
        method, account.messages, auth=(account.sid, token), timeout=_SMS_S, follow_redirects=False, **content
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
