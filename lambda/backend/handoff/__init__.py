"""Everything around the assistant's socket: where a call goes next, what a caller chose, what an agent is told."""
