"""Letters go to a mail server over TLS, with headers by which a letter that comes twice is one."""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final, cast
from uuid import UUID

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from backend.notices.letters import Letter
from backend.notices.means import ServerInvalid, message_of, parse_server, send_email
from backend.notices.queue import Failed, Notice, Outcome, Sent
from backend.profiles.notify import Email

# aiosmtpd does not know that a connection was opened with TLS, and reads its own deprecated field.
needs_a_server_that_closes = pytest.mark.skipif(
    sys.version_info < (3, 12), reason="before Python 3.12 asyncio's server forgets the sockets of its connections"
)
pytestmark = [
    needs_a_server_that_closes,
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS:UserWarning"),
    pytest.mark.filterwarnings("ignore:Session.login_data is deprecated:DeprecationWarning"),
]

NOTICE: Final = Notice(UUID(int=7), "bakery", "desk", "message.taken", {}, datetime(2026, 12, 9, 15, 0, tzinfo=UTC), 1)
EMAIL: Final = Email(to=("desk@example.com", "chef@example.com"), sender="ada@bakery.example")
LETTER: Final = Letter("Recado de Begoña\r\nBcc: x@y.example", "De: Begoña Núñez\nAsunto: la tarta\n", "")


@dataclass(slots=True)
class Mailbox:
    """What a mail server took; ``refuses`` are its answers to the next commands of these names."""

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list[EmailMessage])
    envelopes: list[tuple[str | None, list[str]]] = field(default_factory=list[tuple[str | None, list[str]]])
    refuses: dict[str, str] = field(default_factory=dict[str, str])
    refused: tuple[str, ...] = ()

    async def handle_RCPT(  # noqa: N802  # aiosmtpd's name
        self, _server: SMTP, _session: Any, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address in self.refused:
            return self.refuses["RCPT"]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, _session: Any, envelope: Envelope) -> str:  # noqa: N802  # the same
        if "DATA" in self.refuses:
            return self.refuses["DATA"]
        self.envelopes.append((envelope.mail_from, list(envelope.rcpt_tos)))
        letter = message_from_bytes(cast("bytes", envelope.content), policy=policy.default)
        self.letters.append(letter)
        return "250 OK"


@asynccontextmanager
async def mailbox(*, tls: ssl.SSLContext | None = None, starts_tls: bool = False) -> AsyncGenerator[Mailbox]:
    """A mail server on this machine; who is to log in is ada, with the password "pass:word/1"."""
    made = Mailbox()

    def log_in(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == (b"ada", b"pass:word/1"), handled=False)

    def serve() -> SMTP:
        over_tls = tls is not None
        return SMTP(
            made,
            hostname="mail.example.com",
            authenticator=log_in,
            auth_require_tls=False,
            auth_required=over_tls,
            tls_context=tls if starts_tls else None,
            require_starttls=starts_tls,
            loop=asyncio.get_running_loop(),
        )

    server = await asyncio.get_running_loop().create_server(serve, "127.0.0.1", 0, ssl=None if starts_tls else tls)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        server.close()
        await server.wait_closed()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of this machine, and its key, in one file."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=True)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(made.public_bytes(pem) + private)
    return path


def serving(certificate: Path) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


async def send(url: str, *, tls: ssl.SSLContext | None = None) -> Outcome:
    return await send_email(message_of(NOTICE, EMAIL, LETTER, 'Ada "la" Panadería'), url, tls=tls)


async def test_a_letter_comes_to_each_reader_with_the_same_id_at_each_try() -> None:
    async with mailbox() as box:
        for _ in range(2):
            assert await send(f"smtp://127.0.0.1:{box.port}") == Sent()

    first, second = box.letters
    assert box.envelopes[0] == ("ada@bakery.example", ["desk@example.com", "chef@example.com"])
    assert first["message-id"] == second["message-id"] == "<00000000-0000-0000-0000-000000000007@bakery.example>"
    assert first["from"] == '"Ada \\"la\\" Panadería" <ada@bakery.example>'
    assert (first["subject"], first["bcc"]) == ("Recado de Begoña Bcc: x@y.example", None)
    assert first["date"] == "Wed, 09 Dec 2026 15:00:00 +0000"
    assert first["auto-submitted"] == "auto-generated"
    assert first.get_content().splitlines() == ["De: Begoña Núñez", "Asunto: la tarta"]


@pytest.mark.parametrize(("scheme", "starts_tls"), [("smtps", False), ("smtp", True)])
async def test_a_server_is_spoken_to_over_tls_and_logged_in_to(
    scheme: str, starts_tls: bool, certificate: Path
) -> None:
    trusting = ssl.create_default_context(cafile=certificate)
    async with mailbox(tls=serving(certificate), starts_tls=starts_tls) as box:
        place = f"127.0.0.1:{box.port}"
        assert await send(f"{scheme}://ada:pass%3Aword%2F1@{place}", tls=trusting) == Sent()
        wrong = await send(f"{scheme}://ada:wrong@{place}", tls=trusting)

    assert len(box.letters) == 1
    assert wrong == Failed("127.0.0.1: SMTPAuthenticationError 535")


async def test_a_server_whose_certificate_nobody_vouches_for_is_told_nothing(certificate: Path) -> None:
    async with mailbox(tls=serving(certificate)) as box:
        outcome = await send(f"smtps://ada:pass%3Aword%2F1@127.0.0.1:{box.port}")

    assert isinstance(outcome, Failed)
    assert not outcome.for_good
    assert box.letters == []


async def test_elsewhere_than_on_this_machine_a_server_without_tls_is_told_nothing() -> None:
    async with mailbox() as box:
        # The same machine by a name that is not known as such.
        outcome = await send(f"smtp://127.1:{box.port}")

    assert isinstance(outcome, Failed)
    assert box.letters == []


@pytest.mark.parametrize(
    ("answer", "for_good"), [("450 full", False), ("550 no such mailbox", True), ("421 later", False)]
)
async def test_what_a_server_refuses_for_good_is_not_tried_again(answer: str, for_good: bool) -> None:
    async with mailbox() as box:
        box.refuses, box.refused = {"RCPT": answer}, EMAIL.to
        outcome = await send(f"smtp://127.0.0.1:{box.port}")

    assert isinstance(outcome, Failed)
    assert outcome.for_good is for_good


async def test_a_letter_that_one_of_two_readers_takes_is_sent() -> None:
    async with mailbox() as box:
        box.refuses, box.refused = {"RCPT": "550 no such mailbox"}, EMAIL.to[:1]
        assert await send(f"smtp://127.0.0.1:{box.port}") == Sent()

    assert box.envelopes == [("ada@bakery.example", ["chef@example.com"])]


@pytest.mark.parametrize(("answer", "for_good"), [("554 spam", True), ("451 later", False)])
async def test_a_letter_whose_text_is_refused_is_told_by_its_number_alone(answer: str, for_good: bool) -> None:
    async with mailbox() as box:
        box.refuses = {"DATA": answer}
        outcome = await send(f"smtp://127.0.0.1:{box.port}")

    assert outcome == Failed(f"127.0.0.1: SMTPDataError {answer[:3]}", for_good=for_good)


async def test_a_server_that_is_not_there_is_tried_again() -> None:
    outcome = await send("smtp://ada:word@127.0.0.1:9")
    assert isinstance(outcome, Failed)
    assert not outcome.for_good
    assert "word" not in outcome.reason


@pytest.mark.parametrize("url", ["", "mail.example.org", "https://mail.example.org", "smtps:///", "smtp://a:b@c:port"])
async def test_a_url_that_is_no_mail_server_s_is_refused_and_not_quoted(url: str) -> None:
    with pytest.raises(ServerInvalid) as refused:
        parse_server(url)
    assert not url or url not in str(refused.value)
    assert isinstance(await send(url), Failed)
