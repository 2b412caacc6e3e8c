"""The shared core of the edge and the backend: pure, standard library only, no clock and no IO."""
