"""From a caller's turn to the events of its answer."""
