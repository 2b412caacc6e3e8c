"""``GET /health``: the process is up; asked by deployments, and to wake a sleeping function."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter()


@router.get("/health")
async def health() -> dict[str, str]:
    """Always ok: what depends on the database says so by itself."""
    return {"status": "ok"}
