"""English: what is said about the call and whoever is in it."""
