"""What AWS's own Python runtime imports in the voice function; ``stream_runtime`` stands beside it for the stream."""

from __future__ import annotations

import asyncio
from typing import Final

from mangum import Mangum

from backend.app import create_app

_app: Final = create_app("voice")
# With a lifespan Mangum would start and stop the app at every request.
voice: Final = Mangum(_app, lifespan="off")
# On the loop that Mangum runs every request on: what was opened here is there for the first caller.
asyncio.get_event_loop().run_until_complete(_app.state.services.database.warm())
