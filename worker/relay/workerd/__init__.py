"""Workerd as a ``Platform``. JavaScript reaches these files as a value from ``entry.py``; none of them imports it."""
