"""What the routes of the relay have in common: the session that ``RelayAccess`` let in, and refusals as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, cast

from fastapi import Depends, Request
from fastapi.responses import JSONResponse
from pydantic import ValidationError

from common.credentials import SessionToken
from common.json_shape import NotJson, check_json, clean_json
from common.limits import MAX_BODY_BYTES, MAX_OWN_JSON_DEPTH


async def _session(request: Request) -> SessionToken:
    return cast("SessionToken", request.scope["state"]["session"])


SessionDep = Annotated[SessionToken, Depends(_session)]


def refusal(status: int, code: str, message: str) -> JSONResponse:
    """An error in the same shape as a stream's."""
    return JSONResponse({"error": {"code": code, "message": message}}, status)


async def json_of(request: Request) -> bytes:
    """The body, measured before it is parsed, its texts clean; raises ``NotJson`` for one that is nested too deep."""
    body = await request.body()
    text = body.decode(errors="replace")
    check_json(text, most=MAX_BODY_BYTES, depth=MAX_OWN_JSON_DEPTH)
    clean = clean_json(text)
    return body if clean == text else clean.encode()


def invalid(error: ValidationError | NotJson) -> JSONResponse:
    """422 with each field and what was expected of it; what came is not quoted, since it may be a caller's words."""
    if isinstance(error, NotJson):
        return invalid_fields([("body", str(error))])
    return invalid_fields(
        (".".join(map(str, item["loc"])) or "body", item["msg"])
        for item in error.errors(include_input=False, include_url=False, include_context=False)
    )


def invalid_fields(wrong: Iterable[tuple[str, str]]) -> JSONResponse:
    """422 with these fields, and what was expected of each."""
    fields = [{"field": field, "message": message} for field, message in wrong]
    message = "; ".join(f"{field['field']}: {field['message']}" for field in fields)
    return JSONResponse({"error": {"code": "invalid", "message": message, "fields": fields}}, 422)
