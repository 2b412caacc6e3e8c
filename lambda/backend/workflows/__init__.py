"""Workflows: what a business lets callers get done by telephone, step by step, each effect exactly once."""
