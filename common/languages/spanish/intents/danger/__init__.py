"""Spanish: danger to life, and the same words where there is none."""
