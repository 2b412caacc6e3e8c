"""Signals in the assistant's own words: a farewell, an offer of more help, the announcement of a live agent."""

from __future__ import annotations

from common.signals.assistant import farewell_in, live_agent_in, offers_more_in

__all__ = ["farewell_in", "live_agent_in", "offers_more_in"]
