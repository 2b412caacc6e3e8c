"""A telephone call outside the assistant's socket: where it goes, within which limits, in TwiML, and its row.

It is decided as the call comes in, after a session or a transfer, and by a menu.
"""
