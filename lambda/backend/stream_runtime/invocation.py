"""One invocation as the Runtime API hands it out."""

from __future__ import annotations

from dataclasses import dataclass

from backend.stream_runtime.connection import Reply


@dataclass(frozen=True, slots=True)
class Invocation:
    """An event to answer; ``deadline_s`` is in seconds since the epoch."""

    request_id: str
    deadline_s: float
    arn: str
    event: bytes

    @classmethod
    def parse(cls, reply: Reply) -> Invocation:
        """From the reply to ``next``; raises KeyError or ValueError, which no Runtime API gives cause for."""
        return cls(
            request_id=reply.headers["lambda-runtime-aws-request-id"],
            deadline_s=int(reply.headers["lambda-runtime-deadline-ms"]) / 1000,
            arn=reply.headers.get("lambda-runtime-invoked-function-arn", ""),
            event=reply.body,
        )
