"""How each provider wants to be asked and how it answers: pure, one module per provider."""

from backend.retrieval.embedding.wires.wire import Purpose, Wire, WireMalformed

__all__ = ["Purpose", "Wire", "WireMalformed"]
