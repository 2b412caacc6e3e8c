"""Scripted calls to an example business: what is said, what has to be heard, and whether it was."""
