"""Where a call goes outside the assistant's socket: as it comes in, after a session or a transfer, by a menu."""
