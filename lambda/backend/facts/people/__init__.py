"""Whom callers can be put through to by name or by what they do, and which of them a caller asks for."""
