"""What ``GET /health`` answers: whether the Worker can work, what it runs on, what is alive."""

from __future__ import annotations

import sys
from typing import Any

from relay.workerd.census import LIVE, OBJECTS, SESSIONS


def health(environment: str, problem: str, user_agent: str) -> dict[str, Any]:
    """The body as JSON; ``problem`` names missing settings, empty if there is none."""
    return {
        "status": "not configured" if problem else "ok",
        "problem": problem,
        "runtime": "workerd" if user_agent == "Cloudflare-Workers" else user_agent,
        "python": sys.version.split()[0],
        "platform": sys.platform,
        "environment": environment,
        "live": {**LIVE, "sessions": len(SESSIONS)},
        "objects": OBJECTS[0],
    }
