"""A notice as a letter by SMTP: over TLS, or in plain text to this machine alone.

At least once: a sender that dies before it has written down what it did sends the letter again, with the same
``Message-ID``, by which most mailboxes show it once.
"""

from __future__ import annotations

import ssl
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

import aiosmtplib

from backend.notices.letters import Letter
from backend.notices.queue import Failed, Notice, Outcome, Sent
from backend.profiles.notify import Email
from common.deployed import is_loopback

TIMEOUT_S: Final = 20.0
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
            timeout=TIMEOUT_S,
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
