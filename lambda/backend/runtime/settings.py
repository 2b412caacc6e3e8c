"""The settings of the backend, from the environment, complete at start or not at all; and what profiles name there."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Final, Literal, TypeAlias

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import Conninfo
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from common.deployed import is_loopback, origin_mistake, secret_mistakes
from common.wire.aws_signature import AwsKey, region_of
from common.wire.credentials import KeyRing, parse_auth_tokens

FunctionKind: TypeAlias = Literal["all", "voice", "stream"]
"""Which routes a process serves: the stream function ``stream``, the voice function ``voice``, a local one ``all``."""

_SHARED: Final = ("GURU_ENVIRONMENT", "GURU_SESSION_KEYS", "GURU_RELAY_KEYS", "DATABASE_URL")
_VOICE: Final = ("GURU_PUBLIC_URL", "GURU_RELAY_URL", "TWILIO_AUTH_TOKEN")
_REQUIRED: Final[dict[FunctionKind, tuple[str, ...]]] = {
    "all": (*_SHARED, *_VOICE),
    "voice": (*_SHARED, *_VOICE),
    "stream": _SHARED,
}

_ORIGINS: Final = {"public_url": "https", "relay_url": "wss", "stream_url": "https"}
_PROVIDERS: Final = ("anthropic_base_url", "bedrock_base_url", "vertex_base_url", "openai_base_url")


def _random_keys() -> SecretStr:
    return SecretStr(f"local:{secrets.token_urlsafe(32)}")


class SettingsMissing(RuntimeError):
    """A deployed process was started without settings it needs; the message names every one."""


class SettingsInvalid(RuntimeError):
    """A setting has a value that cannot be used; the message names it and says what was expected."""


class Settings(BaseSettings):
    """What the backend takes from the environment; ``.env.example`` says what each one is for."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True, populate_by_name=True)

    mode: Literal["local", "deployed"] = Field(default="local", validation_alias="GURU_MODE")
    environment: Literal["dev", "prod"] = Field(default="dev", validation_alias="GURU_ENVIRONMENT")
    public_url: str = Field(default="http://127.0.0.1:8000", validation_alias="GURU_PUBLIC_URL")
    relay_url: str = Field(default="ws://127.0.0.1:8787", validation_alias="GURU_RELAY_URL")
    stream_url: str = Field(default="", validation_alias="GURU_STREAM_URL")
    stream_auth: Literal["NONE", "AWS_IAM"] = Field(default="NONE", validation_alias="GURU_STREAM_AUTH")
    """Whether the stream function's URL lets in only who signs for AWS, by the key that AWS lends to the function."""
    aws_key_id: str = Field(default="", validation_alias="AWS_ACCESS_KEY_ID")
    aws_secret: SecretStr = Field(default=SecretStr(""), validation_alias="AWS_SECRET_ACCESS_KEY")
    aws_session_token: SecretStr = Field(default=SecretStr(""), validation_alias="AWS_SESSION_TOKEN")
    session_keys: SecretStr = Field(default_factory=_random_keys, validation_alias="GURU_SESSION_KEYS")
    relay_keys: SecretStr = Field(default_factory=_random_keys, validation_alias="GURU_RELAY_KEYS")
    twilio_auth_token: SecretStr = Field(
        default_factory=lambda: SecretStr(secrets.token_hex(16)), validation_alias="TWILIO_AUTH_TOKEN"
    )
    twilio_account_sid: str = Field(default="", validation_alias="TWILIO_ACCOUNT_SID")
    anthropic_api_key: SecretStr = Field(default=SecretStr(""), validation_alias="ANTHROPIC_API_KEY")
    anthropic_base_url: str = Field(default="", validation_alias="ANTHROPIC_BASE_URL")
    aws_region: str = Field(default="", validation_alias="AWS_REGION")
    bedrock_base_url: str = Field(default="", validation_alias="ANTHROPIC_BEDROCK_BASE_URL")
    vertex_project: str = Field(default="", validation_alias="ANTHROPIC_VERTEX_PROJECT_ID")
    vertex_region: str = Field(default="", validation_alias="CLOUD_ML_REGION")
    vertex_base_url: str = Field(default="", validation_alias="ANTHROPIC_VERTEX_BASE_URL")
    openai_api_key: SecretStr = Field(default=SecretStr(""), validation_alias="OPENAI_API_KEY")
    openai_base_url: str = Field(default="", validation_alias="OPENAI_BASE_URL")
    model_connections: int = Field(default=0, ge=0, le=100, validation_alias="GURU_MODEL_CONNECTIONS")
    """Connections kept open to each provider; 0 for 2 on Lambda, which answers one turn at a time, and 8 elsewhere."""
    database_url: SecretStr = Field(
        default=SecretStr("postgresql://127.0.0.1:5432/guru"), validation_alias="DATABASE_URL"
    )
    database_connections: int = Field(default=8, ge=1, le=100, validation_alias="GURU_DATABASE_CONNECTIONS")
    """How many connections a process holds at most; under Lambda it is always one."""
    model_prices: str = Field(default="", validation_alias="GURU_MODEL_PRICES")
    """A file of prices that go before those of ``records/prices.toml``."""
    extractive_pace_s: float = Field(default=0.0, ge=0, le=1, validation_alias="GURU_EXTRACTIVE_PACE_S")
    """Seconds between two words of the extractive answerer; a model's own pace is about 0.02."""

    @property
    def session_ring(self) -> KeyRing:
        """The keys of session tokens."""
        return KeyRing.parse(self.session_keys.get_secret_value(), name="GURU_SESSION_KEYS")

    @property
    def relay_ring(self) -> KeyRing:
        """The keys of requests between the relay and the backend."""
        return KeyRing.parse(self.relay_keys.get_secret_value(), name="GURU_RELAY_KEYS")

    @property
    def aws_key(self) -> AwsKey | None:
        """What requests to the stream function are signed with for AWS; None where AWS does not ask for it."""
        if self.stream_auth == "NONE":
            return None
        return AwsKey(self.aws_key_id, self.aws_secret.get_secret_value(), self.aws_session_token.get_secret_value())

    @property
    def twilio_auth_tokens(self) -> tuple[str, ...]:
        """The account's auth tokens: one, or two while they are rotated."""
        return parse_auth_tokens(self.twilio_auth_token.get_secret_value(), name="TWILIO_AUTH_TOKEN")


def load_settings(kind: FunctionKind) -> Settings:
    """The settings of this process; raises ``SettingsMissing`` or ``SettingsInvalid``, which name what to change."""

    try:
        settings = Settings()
    except ValidationError as error:
        reasons = "; ".join(f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors())
        raise SettingsInvalid(f"settings that cannot be used: {reasons}") from None
    if settings.mode == "deployed":
        _require(settings, kind)
    _check_values(settings)
    return settings


def _require(settings: Settings, kind: FunctionKind) -> None:
    given = {str(Settings.model_fields[name].validation_alias) for name in settings.model_fields_set}
    empty = {
        str(field.validation_alias)
        for name, field in Settings.model_fields.items()
        if not _text(settings, name).strip()
    }
    missing = [name for name in _REQUIRED[kind] if name not in given or name in empty]
    if missing:
        raise SettingsMissing(f"GURU_MODE=deployed needs these settings, which are missing: {', '.join(missing)}")


def _check_values(settings: Settings) -> None:
    deployed = settings.mode == "deployed"
    if settings.stream_auth == "AWS_IAM" and (not settings.aws_key_id or region_of(settings.stream_url) is None):
        raise SettingsInvalid("GURU_STREAM_AUTH: AWS_IAM needs a function URL as GURU_STREAM_URL and AWS_ACCESS_KEY_ID")
    try:
        check_conninfo(settings.database_url.get_secret_value(), demands_tls=deployed)
    except ConninfoInvalid as invalid:
        raise SettingsInvalid(f"DATABASE_URL: {invalid}") from None
    try:
        secrets_held = {
            "GURU_SESSION_KEYS": _secrets_of(settings.session_ring),
            "GURU_RELAY_KEYS": _secrets_of(settings.relay_ring),
            "TWILIO_AUTH_TOKEN": settings.twilio_auth_tokens,
        }
    except ValueError as error:
        raise SettingsInvalid(str(error)) from None
    wrong = [*_origin_mistakes(settings), *(secret_mistakes(secrets_held) if deployed else ())]
    if wrong:
        raise SettingsInvalid("; ".join(wrong))


def _secrets_of(ring: KeyRing) -> list[str]:
    return [secret.decode() for secret in ring.keys.values()]


def _origin_mistakes(settings: Settings) -> list[str]:
    """A deployed process is reached, and reaches others, by TLS alone, but for what runs on the same machine."""
    local = settings.mode == "local"
    wrong: list[str] = []
    for name, scheme in _ORIGINS.items():
        url = _text(settings, name)
        mistake = origin_mistake(url, scheme, plain=local or is_loopback(url)) if url else ""
        if mistake:
            wrong.append(f"{Settings.model_fields[name].validation_alias}: {mistake}")
    for name in _PROVIDERS:
        url = _text(settings, name)
        if url and not local and not url.startswith("https://") and not is_loopback(url):
            alias = Settings.model_fields[name].validation_alias
            wrong.append(f"{alias}: expected an address of https, since a key goes there")
    return wrong


def _text(settings: Settings, name: str) -> str:
    value = getattr(settings, name)
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)


class ConninfoInvalid(ValueError):
    """What should lead to the database does not, or not safely; the message quotes neither host nor password."""


def check_conninfo(conninfo: str, *, demands_tls: bool) -> None:
    """Raise ``ConninfoInvalid`` for what libpq cannot read and, with ``demands_tls``, for a line that proves nothing.

    Only a proven server keeps others from reading and forging what goes to it (PostgreSQL, "SSL Support", Table 32.1).
    A database on this machine needs none of it. Counts what libpq takes from its own variables, such as PGSSLMODE.
    """
    try:
        given = conninfo_to_dict(conninfo)
    except ProgrammingError:
        expected = "a Postgres URL, or pairs such as host=db.example.com dbname=guru"
        raise ConninfoInvalid(f"expected {expected}") from None
    usual = {option.keyword.decode(): (option.val or b"").decode() for option in Conninfo.get_defaults()}
    line = {**usual, **{name: str(value) for name, value in given.items() if value is not None}}
    root, mode = line["sslrootcert"], line["sslmode"]
    if root == "system" and "sslmode" not in given and not os.environ.get("PGSSLMODE"):
        mode = "verify-full"  # libpq's own rule
    proven = mode == "verify-full" or (mode == "verify-ca" and root not in ("", "system"))
    if demands_tls and not proven and not _stays_here(line):
        expected = "sslmode=verify-full, or sslmode=verify-ca with sslrootcert, for a database on another machine"
        raise ConninfoInvalid(f"expected {expected}; got sslmode={mode}")


def _stays_here(line: Mapping[str, str]) -> bool:
    """Whether every server that libpq may try is on this machine."""
    hosts = line["hostaddr"] or line["host"]
    if not hosts:
        return not line["service"]  # a socket of its own, unless a file of services names a host
    return all(_is_here(host) for host in hosts.split(","))


def _is_here(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


_NAME: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class SecretMissing(LookupError):
    """No secret has that name; the message says the name and where it belongs, and no value."""


class NamedSecrets(BaseSettings):
    """The secrets of this process, by name."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True, populate_by_name=True)

    listed: SecretStr = Field(default=SecretStr(""), validation_alias="GURU_SECRETS")

    def get(self, name: str) -> str:
        """The value of this secret; raises ``SecretMissing``, and ``ValueError`` for a list that is none."""
        try:
            return parse_secrets(self.listed.get_secret_value())[name]
        except KeyError:
            raise SecretMissing(f"GURU_SECRETS has no secret named {name}") from None


def parse_secrets(text: str) -> Mapping[str, str]:
    """The secrets of a list; raises ``ValueError``, which quotes nothing of it."""
    found: dict[str, str] = {}
    for position, part in enumerate(filter(None, (part.strip() for part in text.split(","))), start=1):
        name, colon, value = part.partition(":")
        if not _NAME.fullmatch(name) or not colon or not value:
            raise ValueError(
                f"GURU_SECRETS: expected name:value[,name:value...], with names of small letters, digits and dashes;"
                f" number {position} is something else"
            )
        if name in found:
            raise ValueError(f"GURU_SECRETS: {name} is there twice")
        found[name] = value
    return found
