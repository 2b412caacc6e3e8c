"""Who calls which business: what a setup brings, and nothing but a setup changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from common.wire.credentials import SessionToken
from common.wire.frames import Setup
from common.wire.profile import EdgeProfile, parse_edge_profile
from common.words import without_accents


@dataclass(slots=True)
class Identity:
    """The parties of a call; all of it is empty until its first valid setup.

    ``edge`` is the profile's text as it came: storage keeps that, since it is written with every turn.
    ``used_tokens`` are the ids of all session tokens that have carried the call, each of which counts once.
    """

    sid: str = ""
    session_token: str = ""
    used_tokens: list[str] = field(default_factory=list[str])
    profile_name: str = ""
    edge: str = ""
    profile: EdgeProfile = field(default_factory=EdgeProfile)
    assistant_name: str = ""
    caller_name: str = ""
    may_transfer: bool = False
    started_at: float = 0.0

    def has_used(self, token: SessionToken) -> bool:
        """Whether a socket has proved itself by this token before."""
        return token.token_id in self.used_tokens

    def is_present(self, token: SessionToken) -> bool:
        """Whether this is the token that carries the call now: a socket that comes back brings it again."""
        return self.used_tokens[-1:] == [token.token_id]

    def set_up(self, frame: Setup, token: SessionToken, now: float) -> None:
        """Take over what a setup says that has proved itself; the call began with the first of them."""
        assert not self.has_used(token), "a session token counts once"
        parameters = frame.parameters
        self.used_tokens.append(token.token_id)
        self.sid, self.profile_name = frame.call_sid, token.profile
        self.session_token = parameters.get("session_token", "")
        self.edge = parameters.get("edge", "")
        self.profile = parse_edge_profile(self.edge)
        self.caller_name = parameters.get("display_name", "")
        self.assistant_name = parameters.get("guru_name", "")
        self.may_transfer = parameters.get("checkLiveTransfer", "").lower() == "true"
        self.started_at = self.started_at or now

    def assistant_names(self) -> frozenset[str]:
        """The lower-case words, without accents, that the caller may address the assistant by."""
        return frozenset(without_accents(self.assistant_name.lower()).split())

    def to_json(self) -> dict[str, Any]:
        """All of it as JSON, for storage."""
        return {
            "sid": self.sid,
            "session_token": self.session_token,
            "used_tokens": list(self.used_tokens),
            "profile_name": self.profile_name,
            "edge": self.edge,
            "assistant_name": self.assistant_name,
            "caller_name": self.caller_name,
            "may_transfer": self.may_transfer,
            "started_at": self.started_at,
        }

    @classmethod
    def from_json(cls, body: dict[str, Any]) -> Identity:
        """The identity that ``to_json`` wrote; its profile is read again from its text."""
        own: dict[str, Any] = {"used_tokens": list(body["used_tokens"]), "profile": parse_edge_profile(body["edge"])}
        return cls(**body | own)
