"""The settings of the fake phone network: where the business's webhooks are, how it behaves, and how it signs.

Signatures are made by Twilio's own library, so that ours are checked against another maker's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # the library has no types

Signing: TypeAlias = Literal["genuine", "missing", "wrong", "https"]
"""How a request is signed; all but the first must be refused. ``https`` signs a socket's URL with that scheme."""


CalleeOutcome: TypeAlias = Literal["answers", "machine", "busy", "no-answer", "failed"]


@dataclass(frozen=True, slots=True)
class Callee:
    """What happens when ``<Dial>`` rings somebody, or an ``<Enqueue>``d caller waits for somebody.

    Who answers talks for ``talk_s`` seconds and hangs up; a ``machine`` answers too, but presses no key; ``no-answer``
    lets it ring until the time-out of the verb.
    """

    outcome: CalleeOutcome = "answers"
    talk_s: float = 5.0


@dataclass(frozen=True, slots=True)
class Network:
    """A phone network with one business connected to it.

    ``callees`` is keyed by number, SIP address, queue name or workflow SID; who is not in it answers. ``reroute`` maps
    an origin as written in TwiML (``wss://relay.example.com``) to the one to connect to (``ws://127.0.0.1:8787``); the
    signature covers the one written. ``speed`` divides every time that the network takes: speech, ringing, pauses.
    ``untidy`` sends frames with nulls, numbers as text and fields that nobody knows, which relays must tolerate.
    """

    voice_url: str
    auth_token: str
    account_sid: str = "AC" + "0" * 32
    status_url: str | None = None
    speed: float = 1.0
    webhook_signing: Signing = "genuine"
    upgrade_signing: Signing = "genuine"
    callees: Mapping[str, Callee] = field(default_factory=dict[str, Callee])
    reroute: Mapping[str, str] = field(default_factory=dict[str, str])
    untidy: bool = False

    def __post_init__(self) -> None:
        if not self.speed > 0:
            raise ValueError(f"speed: expected a number above 0, got {self.speed}")

    def callee(self, name: str) -> Callee:
        """Who answers at that number, address or queue."""
        return self.callees.get(name, Callee())

    def actual_url(self, url: str) -> str:
        """The URL to connect to for one that is written in TwiML or in these settings."""
        for written, actual in self.reroute.items():
            if url == written or url.startswith(written.rstrip("/") + "/"):
                return actual.rstrip("/") + url[len(written.rstrip("/")) :]
        return url


HEADER = "X-Twilio-Signature"


def signature_headers(
    auth_token: str, url: str, parameters: Mapping[str, str] | None = None, signing: Signing = "genuine"
) -> dict[str, str]:
    """The header that signs a URL as written and a form's parameters; empty or false where that is asked for."""
    if signing == "missing":
        return {}
    token = auth_token + "-wrong" if signing == "wrong" else auth_token
    if signing == "https":
        url = url.replace("wss://", "https://", 1).replace("ws://", "http://", 1)
    signer: Any = RequestValidator(token)
    return {HEADER: signer.compute_signature(url, dict(parameters or {}))}
