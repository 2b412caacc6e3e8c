"""The messages that callers leave, and what a business is told of: written in the transaction of what it tells of, sent by a scheduled function."""
