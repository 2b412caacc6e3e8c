"""One file per route; each is thin and says what it answers."""
