"""What AWS's own Python runtime imports in the voice function; ``stream_runtime`` stands beside it for the stream."""

from __future__ import annotations

from typing import Final

from mangum import Mangum

from backend.app import create_app

# With a lifespan Mangum would start and stop the app at every request.
voice: Final = Mangum(create_app("voice"), lifespan="off")
