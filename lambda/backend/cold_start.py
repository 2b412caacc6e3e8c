"""What makes a function's start cheaper; the first caller waits for it, so the two entries of Lambda use it alone."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager

from pydantic import BaseModel


@contextmanager
def hurried() -> Generator[None]:
    """Import and build inside: without looking for garbage, of which there is none yet.

    FastAPI describes OpenAPI by forty models and builds their validators when it is imported, a fifth of its import;
    a deployed app has no such page, so they are left unbuilt. Our own models are built as ever.
    """
    gc.disable()
    try:
        BaseModel.model_config["defer_build"] = True
        try:
            import fastapi.openapi.models  # noqa: F401, PLC0415  # its building is what is put off
        finally:
            del BaseModel.model_config["defer_build"]
        yield
    finally:
        # What is there now stays for good, so no later collection needs to look at it.
        gc.freeze()
        gc.enable()
