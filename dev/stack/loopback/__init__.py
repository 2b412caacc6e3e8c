"""Servers on the loopback that play others' services for benchmarks and tests."""
