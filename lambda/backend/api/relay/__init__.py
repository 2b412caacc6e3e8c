"""What the relay asks (``/v1/...``): turns to be answered as a stream, and events of a call to be kept."""
