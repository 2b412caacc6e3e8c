"""What AWS tells a function about its invocation, for whoever looks into the ASGI scope."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Context:
    """What applications find in ``scope["aws.context"]``, as in AWS's own runtime."""

    aws_request_id: str
    invoked_function_arn: str
    deadline_s: float
    variables: Mapping[str, str]
    now: Callable[[], float] = time.time
    identity: None = None
    client_context: None = None

    @property
    def function_name(self) -> str:
        """The function's name."""
        return self.variables.get("AWS_LAMBDA_FUNCTION_NAME", "")

    @property
    def function_version(self) -> str:
        """The published version, or ``$LATEST``."""
        return self.variables.get("AWS_LAMBDA_FUNCTION_VERSION", "")

    @property
    def memory_limit_in_mb(self) -> int:
        """The memory the function was given."""
        return int(self.variables.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "0"))

    @property
    def log_group_name(self) -> str:
        """Where standard error ends up."""
        return self.variables.get("AWS_LAMBDA_LOG_GROUP_NAME", "")

    @property
    def log_stream_name(self) -> str:
        """The part of the log group that belongs to this environment."""
        return self.variables.get("AWS_LAMBDA_LOG_STREAM_NAME", "")

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until Lambda ends the environment."""
        return max(0, int((self.deadline_s - self.now()) * 1000))
