"""The one shape of an error: ``{"error": {"code", "message"}}``, whoever refuses a request, FastAPI included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from common.wire.json_shape import NotJson


def refusal(status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """An error in the same shape as a stream's."""
    return JSONResponse({"error": {"code": code, "message": message}}, status, headers)


def invalid(error: ValidationError | NotJson) -> JSONResponse:
    """422 with each field and what was expected of it; what came is not quoted, since it may be a caller's words."""
    if isinstance(error, NotJson):
        return invalid_fields([("body", str(error))])
    return invalid_fields(_named(error.errors(include_input=False, include_url=False, include_context=False)))


def invalid_fields(wrong: Iterable[tuple[str, str]]) -> JSONResponse:
    """422 with these fields, and what was expected of each."""
    fields = [{"field": field, "message": message} for field, message in wrong]
    message = "; ".join(f"{field['field']}: {field['message']}" for field in fields)
    return JSONResponse({"error": {"code": "invalid", "message": message, "fields": fields}}, 422)


def answer_in_one_shape(app: FastAPI) -> None:
    """Let what the framework refuses by itself, a path, a method or a parameter, look like what we refuse."""
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(RequestValidationError, _unreadable)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException), "registered for this alone"
    phrase = HTTPStatus(error.status_code).phrase.lower()
    return refusal(error.status_code, phrase.replace(" ", "_"), phrase, error.headers)


async def _unreadable(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError), "registered for this alone"
    # The first part of a place says whether it was in the path, the query or the body.
    return invalid_fields(_named({**item, "loc": item["loc"][1:]} for item in error.errors()))


def _named(errors: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    return ((".".join(map(str, item["loc"])) or "body", item["msg"]) for item in errors)
