"""What sending needs from the environment, beside the secrets that profiles name."""

from __future__ import annotations

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from backend.notices.means.sms import Account
from common.wire.credentials import parse_auth_tokens


class NoticeSettings(BaseSettings):
    """The Twilio account that text messages are sent by; nothing is needed where nobody wants them."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True, populate_by_name=True)

    account_sid: str = Field(default="", validation_alias="TWILIO_ACCOUNT_SID")
    auth_token: SecretStr = Field(default=SecretStr(""), validation_alias="TWILIO_AUTH_TOKEN")
    api_url: str = Field(default="https://api.twilio.com", validation_alias="GURU_TWILIO_API_URL")
    """Where text messages are sent, when not to Twilio itself."""

    @property
    def account(self) -> Account:
        """The account; without tokens where there is none."""
        text = self.auth_token.get_secret_value()
        tokens = parse_auth_tokens(text, name="TWILIO_AUTH_TOKEN") if text else ()
        return Account(self.account_sid, tokens, self.api_url)
