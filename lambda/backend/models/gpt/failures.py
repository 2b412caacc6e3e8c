"""What OpenAI's SDK raises, as failures of ours; the provider's messages stay out, they may quote the request."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import httpx2
import openai

from backend.models.interface import ModelFailed
from backend.models.streaming import error_kind

_OVERLOADED: Final = frozenset({429, 500, 502, 503, 504, 529})
_OVERLOAD_KINDS: Final = frozenset({"server_error", "rate_limit_exceeded", "overloaded_error", "service_unavailable"})
"""What an error in the stream may be called when it is not the request's fault."""


@contextmanager
def failures(begun: bool) -> Generator[None]:
    """Turn what the SDK raises into ``ModelFailed``; ``begun`` tells whether the answer has."""
    try:
        yield
    except TimeoutError as error:
        raise ModelFailed("stalled" if begun else "slow", "the provider sent nothing in time") from error
    except openai.APIStatusError as error:
        overloaded = error.status_code in _OVERLOADED
        raise ModelFailed("overloaded" if overloaded else "refused", f"{error.status_code} {_kind(error)}") from error
    except (openai.APIConnectionError, httpx2.HTTPError) as error:
        raise ModelFailed("cut" if begun else "unreachable", type(error).__name__) from error
    except openai.APIError as error:
        kind = _kind(error)
        raise ModelFailed("overloaded" if kind in _OVERLOAD_KINDS else "refused", f"in the stream: {kind}") from error


def _kind(error: openai.APIError) -> str:
    """The provider's name for an error, such as ``server_error``."""
    return error_kind(error.type) or error_kind(error.code)
