"""The relay: thin adapters between the session and the outside. No file here knows JavaScript; ``entry.py`` does."""
