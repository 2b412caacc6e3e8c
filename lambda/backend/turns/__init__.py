"""The stream of one turn: its Server-Sent Events, and who may stop it."""
