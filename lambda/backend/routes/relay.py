"""What the routes of the relay have in common: the session that ``RelayAccess`` let in, and refusals as JSON."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import Depends, Request
from fastapi.responses import JSONResponse
from pydantic import ValidationError

from common.credentials import SessionToken


async def _session(request: Request) -> SessionToken:
    return cast("SessionToken", request.scope["state"]["session"])


SessionDep = Annotated[SessionToken, Depends(_session)]


def refusal(status: int, code: str, message: str) -> JSONResponse:
    """An error in the same shape as a stream's."""
    return JSONResponse({"error": {"code": code, "message": message}}, status)


def invalid(error: ValidationError) -> JSONResponse:
    """422 with each field and what was expected of it; what came is not quoted, since it may be a caller's words."""
    fields = [
        {"field": ".".join(map(str, item["loc"])) or "body", "message": item["msg"]}
        for item in error.errors(include_input=False, include_url=False, include_context=False)
    ]
    message = "; ".join(f"{field['field']}: {field['message']}" for field in fields)
    return JSONResponse({"error": {"code": "invalid", "message": message, "fields": fields}}, 422)
