"""The messages that callers leave, and what a business is told of: written at once, sent by a schedule."""
