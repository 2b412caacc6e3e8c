"""What the web phone is told by the stack that starts it."""

from __future__ import annotations

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from dev.phone.network import Network


class PhoneSettings(BaseSettings):
    """From the environment; the secrets stay in this process and never reach the browser."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)

    api_url: str = Field(validation_alias="GURU_API_URL")
    database_url: SecretStr = Field(validation_alias="DATABASE_URL")
    auth_token: SecretStr = Field(validation_alias="TWILIO_AUTH_TOKEN")
    account_sid: str = Field(validation_alias="TWILIO_ACCOUNT_SID")
    speed: float = Field(default=1.0, gt=0, validation_alias="GURU_PHONE_SPEED")

    @property
    def network(self) -> Network:
        """The phone network that the stack is connected to."""
        return Network(
            voice_url=f"{self.api_url}/voice",
            status_url=f"{self.api_url}/voice/status",
            auth_token=self.auth_token.get_secret_value(),
            account_sid=self.account_sid,
            speed=self.speed,
        )
