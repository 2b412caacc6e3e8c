"""``python -m backend.runtime.stream``: what ``stream_bootstrap`` starts inside the stream function."""

from __future__ import annotations

import sys

from starlette.applications import Starlette

from backend.runtime.stream.process import run


def _app() -> Starlette:
    # Here and not above: an import that fails is reported to Lambda only from inside `run`.
    from backend.runtime.cold_start import import_fastapi  # noqa: PLC0415

    import_fastapi()
    from backend.api.app import create_app  # noqa: PLC0415

    return create_app("stream")


if __name__ == "__main__":
    sys.exit(run(_app))
