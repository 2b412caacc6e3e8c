"""What makes a function's start cheaper: the first caller waits for it. The two entries of Lambda use it alone."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module

from pydantic import BaseModel


@contextmanager
def uncollected() -> Generator[None]:
    """Start inside: nobody looks for garbage while modules are made, of which none is ever garbage."""
    gc.disable()
    try:
        yield
    finally:
        # What is there now stays for good, so no later collection needs to look at it.
        gc.freeze()
        gc.enable()


def import_fastapi() -> None:
    """Import FastAPI without building its models of OpenAPI, a fifth of that import.

    They are built when somebody asks for the page that they describe, which a deployed app does not have. Models of our
    own are built at their import as ever, since a caller would wait for that.
    """
    BaseModel.model_config["defer_build"] = True
    try:
        import_module("fastapi.openapi.models")
    finally:
        del BaseModel.model_config["defer_build"]
