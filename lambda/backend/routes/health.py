"""``GET /health``: the process is up; asked by deployments, and to wake a sleeping function."""

from __future__ import annotations

from fastapi import APIRouter, Request

router = APIRouter()


@router.get("/health")
async def health(request: Request) -> dict[str, str]:
    """Always ok: what depends on the database says so by itself. The phone may be ringing: get ready for its turns."""
    if answering := getattr(request.app.state, "answering", None):
        await answering.wake()
    return {"status": "ok"}
