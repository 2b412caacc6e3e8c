"""``python -m dev.lambda_emulator voice|stream PORT``: a built function behind its URL, with our settings."""

from __future__ import annotations

import os
import sys
from typing import Final

import uvicorn

from dev.artifacts.shipped import ship
from dev.lambda_emulator.front import create_front
from dev.stack.ports import HOST

_SETTINGS: Final = ("GURU_", "TWILIO_", "ANTHROPIC_", "OPENAI_", "VOYAGE_", "DATABASE_URL", "AWS_BEARER_TOKEN_BEDROCK")
"""How the names begin of what the function may know of this process's environment."""


def main(arguments: list[str]) -> int:
    """Serve until told to stop; 2 for wrong usage."""
    match arguments:
        case ["voice" | "stream" as function, port] if port.isdecimal():
            variables = {name: value for name, value in os.environ.items() if name.startswith(_SETTINGS)}
            front = create_front(ship().deployed(function, variables))
            uvicorn.run(front, host=HOST, port=int(port), access_log=False, timeout_graceful_shutdown=2)
            return 0
        case _:
            print("usage: python -m dev.lambda_emulator voice|stream PORT", file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
