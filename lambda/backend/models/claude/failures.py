"""What Anthropic's SDK raises, as failures of ours; the provider's messages stay out, they may quote the request."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import anthropic
import httpx2

from backend.models.interface import ModelFailed
from backend.models.streaming import error_kind

_OVERLOADED: Final = frozenset({429, 503, 529})
_OVERLOAD_KINDS: Final = frozenset(
    {
        *("overloaded_error", "rate_limit_error", "api_error", "timeout_error"),
        # Bedrock's names, as its event stream carries them
        *("throttlingException", "serviceUnavailableException", "internalServerException"),
        *("modelStreamErrorException", "modelTimeoutException"),
    }
)
"""What an error in the stream may be called when it is not the request's fault."""


@contextmanager
def failures(begun: bool) -> Generator[None]:
    """Turn what the SDK raises into ``ModelFailed``; ``begun`` tells whether the answer has."""
    try:
        yield
    except TimeoutError as error:
        raise ModelFailed("stalled" if begun else "slow", "the provider sent nothing in time") from error
    except anthropic.APIStatusError as error:
        kind = _kind(error)
        overloaded = error.status_code in _OVERLOADED or kind in _OVERLOAD_KINDS
        raise ModelFailed("overloaded" if overloaded else "refused", f"{error.status_code} {kind}") from error
    except (anthropic.APIConnectionError, httpx2.HTTPError) as error:
        raise ModelFailed("cut" if begun else "unreachable", type(error).__name__) from error
    except ModelFailed:
        raise
    except Exception as error:
        # Credentials that cannot be resolved, a frame that cannot be read: each platform has errors of its own.
        raise ModelFailed("cut" if begun else "refused", type(error).__name__) from error


def _kind(error: anthropic.APIStatusError) -> str:
    """The provider's name for an error: ``{"type": "error", "error": {"type": "overloaded_error", ...}}``."""
    match error.body:
        case {"error": {"type": str(kind)}}:
            return error_kind(kind)
        case _:
            return ""
