"""Text messages of a local stack, as Twilio's REST API takes them: said in the log, kept, sent to nobody."""

from __future__ import annotations

from base64 import b64encode
from secrets import compare_digest, token_hex
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from dev.phone.web.settings import PhoneSettings

PATH: Final = "/2010-04-01/Accounts/{account_sid}/Messages.json"
_MOST: Final = 1000


class Texts:
    """The messages that were taken, newest first."""

    def __init__(self, settings: PhoneSettings) -> None:
        account = f"{settings.account_sid}:{settings.auth_token.get_secret_value()}"
        self._authorization = f"Basic {b64encode(account.encode()).decode()}"
        self._taken: list[dict[str, str]] = []

    async def answer(self, request: Request) -> Response:
        """Take a message, or list those between two numbers; 401 for anybody but the stack's account."""
        given = request.headers.get("authorization", "")
        if not compare_digest(given.encode(), self._authorization.encode()):
            return JSONResponse({"code": 20003, "message": "Authenticate", "status": 401}, 401)
        if request.method == "GET":
            to, sender = request.query_params.get("To"), request.query_params.get("From")
            found = [text for text in self._taken if (text["to"], text["from"]) == (to, sender)]
            return JSONResponse({"messages": found})
        form = await request.form()
        text = {name.lower(): str(form.get(name, "")) for name in ("To", "From", "Body")}
        text |= {"sid": f"SM{token_hex(16)}", "status": "queued"}
        self._taken = [text, *self._taken[: _MOST - 1]]
        print(f"text message from {text['from']} to {text['to']}: {text['body']}", flush=True)
        return JSONResponse(text, 201)
