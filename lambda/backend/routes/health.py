"""``GET /health``: the process is up; anybody may ask, so it wakes nothing."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter()


@router.get("/health")
async def health() -> dict[str, str]:
    """Always ok: what depends on the database says so by itself."""
    return {"status": "ok"}
