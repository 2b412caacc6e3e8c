"""The appointment book: when it is open, what is free, and who has which time."""
