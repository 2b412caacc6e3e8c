"""What AWS's own Python runtime imports in the voice function; ``stream/`` stands beside it for the stream."""

from __future__ import annotations

import asyncio
from typing import Any, Final

from mangum import Mangum

from backend.runtime.cold_start import import_fastapi, uncollected

with uncollected():
    import_fastapi()
    from backend.api.app import create_app
    from backend.runtime.tasks import end_leftovers

    _app: Final = create_app("voice")
    # With a lifespan Mangum would start and stop the app at every request.
    _answer: Final = Mangum(_app, lifespan="off")
    # The loop that Mangum runs every request on: what is opened here is there for the first caller.
    _loop: Final = asyncio.new_event_loop()
    asyncio.set_event_loop(_loop)
    _loop.run_until_complete(_app.state.services.database.warm())


def voice(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Answer one event of the HTTP API, and leave nothing running."""
    try:
        return _answer(event, context)
    finally:
        _loop.run_until_complete(end_leftovers())
