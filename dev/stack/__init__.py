"""The local stack: database, backend, edge and web phone, started together, watched, and stopped together."""
