"""What is known of one call, by owner; each writes its own part alone, and gives it as JSON for storage."""
